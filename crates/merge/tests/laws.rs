//! The laws of join, held against random histories of several replicas, with erasures at random.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use gate360_merge::{Author, Change, ChangeSet, Erasure, Joined, Moment, Replica, Tag};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A step of a random history.
#[derive(Clone, Debug)]
enum Step {
    /// A replica writes a value to a key.
    Write {
        replica: usize,
        key: usize,
        value: u8,
    },
    /// A replica erases what it knows of a key.
    Erase { replica: usize, key: usize },
    /// A replica erases everything that it knows of.
    EraseAll { replica: usize },
    /// A replica erases a part of all values of a key.
    ErasePart { replica: usize, key: usize },
    /// A replica takes over what another has.
    Pull { into: usize, from: usize },
    /// A replica takes over only some of what another has.
    PullSome {
        into: usize,
        from: usize,
        every: usize,
    },
}

const REPLICAS: usize = 3;

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        12 => (0..REPLICAS, 0..3usize, 0..4u8)
            .prop_map(|(replica, key, value)| Step::Write { replica, key, value }),
        2 => (0..REPLICAS, 0..3usize).prop_map(|(replica, key)| Step::Erase { replica, key }),
        1 => (0..REPLICAS).prop_map(|replica| Step::EraseAll { replica }),
        1 => (0..REPLICAS, 0..3usize).prop_map(|(replica, key)| Step::ErasePart { replica, key }),
        4 => (0..REPLICAS, 0..REPLICAS).prop_map(|(into, from)| Step::Pull { into, from }),
        4 => (0..REPLICAS, 0..REPLICAS, 1..4usize)
            .prop_map(|(into, from, every)| Step::PullSome { into, from, every }),
    ]
}

fn write(set: &mut ChangeSet, replica: usize, key: &str, value: u8) -> Change {
    let replica = Replica::new(&format!("r{replica}"));
    let tag = Tag {
        counter: set.next_counter(&replica),
        replica,
    };
    let seen = set.context(key);
    let change = Change::new(
        tag,
        Moment(0),
        Author::default(),
        Arc::from(key),
        json!({"value": value, "name": "Ada"}),
        seen,
    )
    .unwrap();
    let tag = change.tag().clone();
    set.insert(change);
    // As it is there: parts of it may be erased already.
    let here = set.iter().find(|change| change.tag() == &tag);
    (**here.unwrap()).clone()
}

/// Erases; gives what that came to.
fn erase(set: &mut ChangeSet, replica: usize, key: &str, what: Erasure) -> Joined {
    let replica = Replica::new(&format!("r{replica}"));
    let tag = Tag {
        counter: set.next_counter(&replica),
        replica,
    };
    let seen = match what {
        Erasure::All => set.whole_context(),
        _ => set.context(key),
    };
    let change = Change::erasing(
        tag,
        Moment(0),
        Author::default(),
        Arc::from(key),
        seen,
        what,
    );
    set.add([Arc::new(change.unwrap())])
}

/// The erasure of the name in all values of a key.
fn name_of(key: &str) -> Erasure {
    let name = BTreeSet::from(["/name".to_owned(), "/nothing/there".to_owned()]);
    Erasure::Parts(BTreeMap::from([(key.to_owned(), name)]))
}

fn change(replica: &str, counter: u64, key: &str, value: Value, seen: &[(&str, u64)]) -> Change {
    let tag = Tag {
        replica: Replica::new(replica),
        counter,
    };
    let seen = seen.iter().map(|(r, c)| (Replica::new(r), *c)).collect();
    let author = Author::default();
    Change::new(tag, Moment(0), author, Arc::from(key), value, seen).unwrap()
}

/// Plays a history and gives each replica's set.
fn play(steps: &[Step]) -> Vec<ChangeSet> {
    let mut sets = vec![ChangeSet::new(); REPLICAS];
    for step in steps {
        match *step {
            Step::Write {
                replica,
                key,
                value,
            } => {
                write(&mut sets[replica], replica, &format!("k{key}"), value);
            }
            Step::Erase { replica, key } => {
                erase(
                    &mut sets[replica],
                    replica,
                    &format!("k{key}"),
                    Erasure::Key,
                );
            }
            Step::EraseAll { replica } => {
                erase(&mut sets[replica], replica, "all", Erasure::All);
            }
            Step::ErasePart { replica, key } => {
                let key = format!("k{key}");
                erase(
                    &mut sets[replica],
                    replica,
                    &format!("{key}/name"),
                    name_of(&key),
                );
            }
            Step::Pull { into, from } => {
                let other = sets[from].clone();
                sets[into].join(&other);
            }
            Step::PullSome { into, from, every } => {
                let some: Vec<Change> = sets[from]
                    .iter()
                    .step_by(every)
                    .map(|c| (**c).clone())
                    .collect();
                sets[into].join(&some.into_iter().collect());
            }
        }
    }
    sets
}

fn joined(a: &ChangeSet, b: &ChangeSet) -> ChangeSet {
    let mut result = a.clone();
    result.join(b);
    result
}

proptest! {
    #[test]
    fn join_is_commutative_associative_and_idempotent(
        steps in prop::collection::vec(step(), 0..60)
    ) {
        let sets = play(&steps);
        let (a, b, c) = (&sets[0], &sets[1], &sets[2]);
        prop_assert_eq!(joined(a, b), joined(b, a));
        prop_assert_eq!(joined(&joined(a, b), c), joined(a, &joined(b, c)));
        prop_assert_eq!(&joined(a, a), a);
        let ab = joined(a, b);
        prop_assert_eq!(joined(&ab, b), ab);
    }

    #[test]
    fn the_order_of_arrival_leaves_no_trace(
        steps in prop::collection::vec(step(), 0..60),
        seed in any::<prop::sample::Index>(),
    ) {
        let sets = play(&steps);
        let all = joined(&joined(&sets[0], &sets[1]), &sets[2]);
        let mut changes: Vec<Change> = all.iter().map(|c| (**c).clone()).collect();
        if !changes.is_empty() {
            let turn = seed.index(changes.len());
            changes.rotate_left(turn);
            changes.reverse();
        }
        prop_assert_eq!(changes.into_iter().collect::<ChangeSet>(), all);
    }

    #[test]
    fn one_by_one_comes_to_the_same_as_all_at_once(
        steps in prop::collection::vec(step(), 0..60)
    ) {
        let sets = play(&steps);
        let all = joined(&joined(&sets[0], &sets[1]), &sets[2]);
        let mut grown = ChangeSet::new();
        for change in all.iter() {
            prop_assert!(grown.insert(Arc::clone(change)), "new");
            prop_assert!(!grown.insert(Arc::clone(change)), "not new");
        }
        prop_assert_eq!(&grown, &all);
        prop_assert_eq!(ChangeSet::of(all.iter().cloned()), all);
    }

    #[test]
    fn no_change_counts_as_seen_before_it_is_made(
        steps in prop::collection::vec(step(), 0..60), claim in 0..2_000u64
    ) {
        let mut set = joined(&play(&steps)[0], &ChangeSet::new());
        let me = Replica::new("r0");
        // Somebody claims to have seen more of this replica than there is.
        let boast = change("stranger", 1, "k0", json!("mine"), &[("r0", claim)]);
        set.insert(boast);
        prop_assert!(set.next_counter(&me) > claim);
        let mine = write(&mut set, 0, "k0", 7);
        prop_assert_eq!(set.live("k0"), &[Arc::new(mine)]);
    }

    #[test]
    fn a_live_change_is_one_that_no_other_has_seen(
        steps in prop::collection::vec(step(), 0..60)
    ) {
        let sets = play(&steps);
        let all = joined(&joined(&sets[0], &sets[1]), &sets[2]);
        for change in all.iter() {
            let seen = all
                .iter()
                .any(|other| other.key() == change.key() && other.seen().covers(change.tag()));
            prop_assert_eq!(all.live(change.key()).contains(change), !seen);
        }
    }

    #[test]
    fn whoever_writes_last_knowing_everything_settles_a_conflict(
        steps in prop::collection::vec(step(), 0..60), value in 0..4u8
    ) {
        let sets = play(&steps);
        let mut all = joined(&joined(&sets[0], &sets[1]), &sets[2]);
        let last = write(&mut all, 0, "k0", value);
        prop_assert_eq!(all.live("k0"), &[Arc::new(last)]);
    }

    #[test]
    fn a_written_key_always_has_a_live_change(steps in prop::collection::vec(step(), 0..60)) {
        let sets = play(&steps);
        let all = joined(&joined(&sets[0], &sets[1]), &sets[2]);
        for key in all.keys() {
            prop_assert!(!all.live(key).is_empty());
        }
    }

    #[test]
    fn folding_changes_nothing_that_is_live(steps in prop::collection::vec(step(), 0..60)) {
        let sets = play(&steps);
        let mut all = joined(&joined(&sets[0], &sets[1]), &sets[2]);
        let before = all.clone();
        let tags: Vec<Tag> = all.iter().map(|c| c.tag().clone()).collect();
        for tag in tags {
            all.fold(&tag);
        }
        for key in before.keys() {
            prop_assert_eq!(all.live(key), before.live(key));
            prop_assert_eq!(all.context(key), before.context(key));
        }
        // An older copy that still has the folded changes brings nothing back to life.
        all.join(&before);
        prop_assert_eq!(all, before);
    }
}

#[test]
fn two_writers_who_did_not_know_of_each_other_are_a_conflict() {
    let mut a = ChangeSet::new();
    let mut b = ChangeSet::new();
    write(&mut a, 0, "k", 1);
    write(&mut b, 1, "k", 2);
    a.join(&b);
    assert_eq!(a.live("k").len(), 2);
    assert_eq!(a.conflicts().count(), 1);
}

#[test]
fn two_changes_with_the_same_tag_are_both_kept_and_named() {
    let mut a = ChangeSet::new();
    let mut b = ChangeSet::new();
    write(&mut a, 0, "k", 1);
    write(&mut b, 0, "k", 2);
    a.join(&b);
    assert_eq!(a.len(), 2);
    assert_eq!(a.live("k").len(), 2);
    assert_eq!(a.collisions().count(), 1);
}

#[test]
fn thousands_under_one_tag_are_kept_once_each_and_in_order() {
    let changes: Vec<Change> = (0..20_000)
        .map(|n| change("r", 1, "k", json!(n), &[]))
        .collect();
    let forth: ChangeSet = changes.iter().cloned().collect();
    let back: ChangeSet = changes.iter().rev().chain(&changes).cloned().collect();
    assert_eq!(forth.len(), 20_000);
    assert_eq!(forth.live("k").len(), 20_000);
    assert_eq!(forth, back);
    let mut joined = forth.clone();
    assert!(joined.join(&back).is_empty(), "nothing is new");
    assert_eq!(joined, forth);
}

#[test]
fn thousands_of_writers_of_one_key_are_all_live_until_one_has_seen_them() {
    let writers: Vec<String> = (0..50_000).map(|n| format!("r{n}")).collect();
    let set: ChangeSet = writers
        .iter()
        .map(|r| change(r, 1, "k", json!(0), &[]))
        .collect();
    assert_eq!(set.live("k").len(), 50_000);
    let seen: Vec<(&str, u64)> = writers.iter().map(|r| (r.as_str(), 1)).collect();
    let mut settled = set.clone();
    let last: ChangeSet = [change("last", 1, "k", json!(1), &seen)]
        .into_iter()
        .collect();
    assert_eq!(settled.join(&last).new.len(), 1);
    assert_eq!(settled.live("k").len(), 1);
    assert_eq!(settled.len(), 50_001);
}

#[test]
fn a_claim_to_have_seen_the_highest_counter_there_is_leaves_the_next_one_above_it() {
    let most = (1 << 53) - 1;
    let mut set = ChangeSet::new();
    write(&mut set, 0, "k", 1);
    set.insert(change("stranger", 1, "k", json!("theirs"), &[("r0", most)]));
    let mine = write(&mut set, 0, "k", 2);
    assert_eq!(mine.tag().counter, most + 1);
    assert_eq!(set.live("k"), &[Arc::new(mine)]);
}

#[test]
fn a_change_that_claims_to_have_seen_itself_is_refused() {
    let tag = Tag {
        replica: Replica::new("r"),
        counter: 3,
    };
    let seen = [(Replica::new("r"), 3)].into_iter().collect();
    let change = Change::new(
        tag,
        Moment(0),
        Author::default(),
        Arc::from("k"),
        json!(1),
        seen,
    );
    assert!(change.is_err());
}

#[test]
fn ten_thousand_changes_stay_under_three_megabytes() {
    let mut set = ChangeSet::new();
    for i in 0..10_000_u32 {
        let key = format!("answer/VAL-{}/team/evidence", 100 + i % 140);
        let replica = Replica::new("k3f9q2hx7c1zab");
        let tag = Tag {
            counter: set.next_counter(&replica),
            replica,
        };
        let author = Author {
            role: "Project leader".to_owned(),
            organisation: "City of Helsingborg".to_owned(),
        };
        let seen = set.context(&key);
        let at = Moment(1_763_758_800_000);
        let value = json!("met");
        set.insert(Change::new(tag, at, author, Arc::from(key), value, seen).unwrap());
    }
    let rows: Vec<gate360_merge::row::ChangeRow> = set.iter().map(|c| (&**c).into()).collect();
    let bytes = serde_json::to_vec(&rows).unwrap().len();
    assert!(bytes < 3_000_000, "{bytes}");
}
