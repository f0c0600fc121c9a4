//! A set as it was at a state.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::sync::Arc;

use gate360_merge::{Author, Change, ChangeSet, Moment, Replica, Tag, VersionVector};
use proptest::prelude::*;
use serde_json::json;

/// Writes a value to a key at a moment; gives the change.
fn write(set: &mut ChangeSet, replica: &str, at: i64, key: &str, value: u8) -> Arc<Change> {
    let replica = Replica::new(replica);
    let tag = Tag {
        counter: set.next_counter(&replica),
        replica,
    };
    let (key, seen) = (Arc::from(key), set.context(key));
    let author = Author::default();
    let change = Change::new(tag, Moment(at), author, key, json!(value), seen).unwrap();
    let change = Arc::new(change);
    set.insert(Arc::clone(&change));
    change
}

fn values(set: &ChangeSet, key: &str) -> Vec<u64> {
    let live = set.live(key).iter();
    live.filter_map(|change| change.value().as_u64()).collect()
}

fn highest(vector: &VersionVector) -> Vec<(String, u64)> {
    let entries = vector.iter();
    entries
        .map(|(replica, n)| (replica.to_string(), n))
        .collect()
}

#[test]
fn a_state_shows_what_was_live_then() {
    let mut set = ChangeSet::new();
    write(&mut set, "a", 1, "k", 1);
    write(&mut set, "b", 2, "l", 2);
    let then = set.vector();
    write(&mut set, "b", 3, "k", 3);
    write(&mut set, "a", 4, "m", 4);

    let seen = set.at(&then);
    assert_eq!(values(&seen, "k"), [1]);
    assert_eq!(values(&seen, "l"), [2]);
    assert!(values(&seen, "m").is_empty());
    assert_eq!(values(&set, "k"), [3]);
}

#[test]
fn the_vector_is_what_is_here_and_not_what_was_claimed_to_be_seen() {
    let mut whole = ChangeSet::new();
    write(&mut whole, "a", 1, "k", 1);
    let second = write(&mut whole, "b", 2, "k", 2);
    let part = ChangeSet::of([second]);
    assert_eq!(highest(&part.vector()), [("b".to_owned(), 1)]);
    assert_eq!(
        highest(&whole.vector()),
        [("a".to_owned(), 1), ("b".to_owned(), 1)]
    );
    assert!(highest(&ChangeSet::new().vector()).is_empty());
}

#[test]
fn a_moment_takes_in_what_was_written_at_it() {
    let mut set = ChangeSet::new();
    write(&mut set, "a", 10, "k", 1);
    write(&mut set, "b", 20, "k", 2);
    write(&mut set, "a", 30, "k", 3);
    for (moment, shown) in [(9, &[][..]), (10, &[1]), (20, &[2]), (29, &[2]), (30, &[3])] {
        let then = set.at(&set.vector_at(Moment(moment)));
        assert_eq!(values(&then, "k"), shown, "at {moment}");
    }
}

#[test]
fn a_conflict_that_was_settled_since_is_one_again() {
    let (mut left, mut right) = (ChangeSet::new(), ChangeSet::new());
    write(&mut left, "a", 1, "k", 1);
    write(&mut right, "b", 1, "k", 2);
    left.join(&right);
    let then = left.vector();
    write(&mut left, "a", 2, "k", 3);
    assert_eq!(left.conflicts().count(), 0);
    assert_eq!(values(&left.at(&then), "k"), [1, 2]);
}

proptest! {
    /// Whatever comes later and from whomever, a state that was named shows the same values.
    #[test]
    fn a_named_state_stays_as_it_was(
        before in prop::collection::vec((0..3usize, 0..4usize, 0..9u8), 0..30),
        after in prop::collection::vec((0..3usize, 0..4usize, 0..9u8), 0..30),
    ) {
        const REPLICAS: [&str; 3] = ["a", "b", "c"];
        const KEYS: [&str; 4] = ["k", "l", "m", "n"];
        let mut set = ChangeSet::new();
        let mut clock = 0;
        let mut play = |set: &mut ChangeSet, steps: &[(usize, usize, u8)]| {
            for &(replica, key, value) in steps {
                clock += 1;
                write(set, REPLICAS[replica], clock, KEYS[key], value);
            }
            clock
        };
        let moment = play(&mut set, &before);
        let (named, then) = (set.vector(), set.clone());
        prop_assert_eq!(&set.at(&named), &then);
        play(&mut set, &after);
        prop_assert_eq!(&set.at(&named), &then);
        prop_assert_eq!(set.vector_at(Moment(moment)), named);
        prop_assert_eq!(&set.at(&set.vector()), &set);
    }
}
