//! Random work of several people in several browsers, held against a simple model of it.
//!
//! `GATE360_MODEL_STEPS` says how many steps to take and `GATE360_MODEL_SEED` with which numbers
//! to begin; where something differs, the test says how to come to the same place again.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

#[path = "model/acts.rs"]
mod acts;
#[path = "model/book.rs"]
mod book;
#[path = "model/browser.rs"]
mod browser;
#[path = "model/compare.rs"]
mod compare;
#[path = "model/edits.rs"]
mod edits;
#[path = "model/erasing.rs"]
mod erasing;
#[path = "model/exchange.rs"]
mod exchange;
#[path = "model/files.rs"]
mod files;
#[path = "model/page.rs"]
mod page;
#[path = "model/random.rs"]
mod random;
#[path = "model/world.rs"]
mod world;

use std::collections::BTreeMap;

use world::World;

/// After so many steps everything begins anew: what goes wrong goes wrong with little, and
/// looking at everything takes longer the more there is.
const EPISODE: usize = 250;

/// A number that the environment gives.
fn given(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    Some(
        text.parse()
            .unwrap_or_else(|_| panic!("{name} is no number: {text}")),
    )
}

#[test]
fn everything_is_as_the_model_says() {
    let steps = usize::try_from(given("GATE360_MODEL_STEPS").unwrap_or(2_000)).unwrap();
    let first = given("GATE360_MODEL_SEED").unwrap_or(1);
    let mut counts = BTreeMap::new();
    let (mut seed, mut left) = (first, steps);
    while left > 0 {
        let mut world = World::new(seed);
        let length = left.min(EPISODE);
        for step in 1..=length {
            if let Err(why) = world.step() {
                fail(seed, step, &world, &why);
            }
        }
        if let Err(why) = world.check_all() {
            fail(seed, length, &world, &why);
        }
        for (what, count) in world.counts {
            *counts.entry(what).or_insert(0) += count;
        }
        left -= length;
        seed = seed.wrapping_add(1);
    }
    println!("{steps} steps from seed {first} on, without a difference: {counts:?}");
}

/// Tells what differs, what came before it, and how to see it again.
fn fail(seed: u64, step: usize, world: &World, why: &str) -> ! {
    let last = world.log.len().saturating_sub(12);
    panic!(
        "seed {seed}, step {step}: {why}\nWhat happened last:\n{}\n\
         Again: GATE360_MODEL_SEED={seed} GATE360_MODEL_STEPS={step} \
         cargo test -p gate360-report --test model",
        world.log[last..].join("\n")
    );
}
