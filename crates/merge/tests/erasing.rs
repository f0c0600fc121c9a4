//! What is erased stays erased, in every set that it reaches and in every store.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use gate360_merge::row::ChangeRow;
use gate360_merge::{
    Author, Change, ChangeSet, Erasure, Joined, Malformed, Moment, Replica, Tag, VersionVector,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A set with the store that whoever holds it keeps, by nothing but what each join says.
#[derive(Clone, Default)]
struct Copy {
    set: ChangeSet,
    store: BTreeSet<(Tag, String)>,
}

fn text(change: &Change) -> String {
    serde_json::to_string(&ChangeRow::from(change)).unwrap()
}

impl Copy {
    fn stores(&mut self, joined: &Joined) {
        self.store.retain(|(tag, _)| !joined.erased.contains(tag));
        let put = joined.to_put();
        self.store
            .extend(put.map(|change| (change.tag().clone(), text(change))));
    }

    fn adds(&mut self, change: Change) {
        let joined = self.set.add([Arc::new(change)]);
        self.stores(&joined);
    }

    fn next(&self, replica: &str) -> Tag {
        let replica = Replica::new(replica);
        Tag {
            counter: self.set.next_counter(&replica),
            replica,
        }
    }

    fn writes(&mut self, replica: &str, key: &str, value: Value) {
        let (tag, seen) = (self.next(replica), self.set.context(key));
        let (author, key) = (Author::default(), Arc::from(key));
        let change = Change::new(tag, Moment(0), author, key, value, seen);
        self.adds(change.unwrap());
    }

    fn erases(&mut self, replica: &str, key: &str, what: Erasure) {
        let seen = match what {
            Erasure::All => self.set.whole_context(),
            _ => self.set.context(key),
        };
        let (author, key) = (Author::default(), Arc::from(key));
        let change = Change::erasing(self.next(replica), Moment(0), author, key, seen, what);
        self.adds(change.unwrap());
    }

    fn joins(&mut self, other: &ChangeSet) -> Joined {
        let joined = self.set.join(other);
        self.stores(&joined);
        joined
    }

    fn holds(&self, words: &str) -> bool {
        let in_set = self.set.iter().any(|change| text(change).contains(words));
        let in_store = self.store.iter().any(|(_, row)| row.contains(words));
        in_set || in_store
    }

    fn values(&self, key: &str) -> Vec<Value> {
        let live = self.set.live(key).iter();
        live.map(|change| change.value().clone()).collect()
    }
}

fn parts(key: &str, pointer: &str) -> Erasure {
    let pointers = BTreeSet::from([pointer.to_owned()]);
    Erasure::Parts(BTreeMap::from([(key.to_owned(), pointers)]))
}

#[test]
fn an_erased_value_is_gone_and_an_older_copy_brings_nothing_back() {
    let mut mine = Copy::default();
    mine.writes("a", "k", json!("Ada"));
    mine.writes("a", "k", json!("Ada Lovelace"));
    mine.writes("a", "l", json!("kept"));
    let old = mine.clone();
    mine.erases("a", "k", Erasure::Key);
    assert!(!mine.holds("Ada"));
    assert_eq!(mine.values("k"), [Value::Null]);
    assert_eq!(mine.values("l"), [json!("kept")]);

    let joined = mine.joins(&old.set);
    assert!(joined.new.is_empty());
    assert!(!mine.holds("Ada"));

    let mut theirs = old;
    let joined = theirs.joins(&mine.set);
    assert_eq!(joined.new.len(), 1);
    assert_eq!(joined.erased.len(), 2);
    assert!(!theirs.holds("Ada"));
    assert_eq!(theirs.set, mine.set);
    assert_eq!(theirs.store, mine.store);
}

#[test]
fn what_was_written_later_or_without_knowing_of_it_stays() {
    let mut mine = Copy::default();
    mine.writes("a", "k", json!("Ada"));
    let mut theirs = mine.clone();
    theirs.writes("b", "k", json!("Grace"));
    mine.erases("a", "k", Erasure::Key);
    mine.writes("a", "k", json!("the controller"));
    assert_eq!(mine.values("k"), [json!("the controller")]);
    theirs.joins(&mine.set);
    assert!(!theirs.holds("Ada"));
    assert_eq!(
        theirs.values("k"),
        [json!("the controller"), json!("Grace")]
    );
}

#[test]
fn everything_is_erased_but_what_came_later() {
    let mut mine = Copy::default();
    mine.writes("a", "k", json!("Ada"));
    mine.writes("a", "l", json!("Grace"));
    let old = mine.clone();
    mine.erases("a", "gone", Erasure::All);
    assert_eq!(mine.set.len(), 1);
    assert_eq!(mine.set.keys().count(), 1);
    mine.joins(&old.set);
    assert_eq!(mine.set.len(), 1);
    assert_eq!(mine.store.len(), 1);
    mine.writes("a", "k", json!("anew"));
    assert_eq!(mine.values("k"), [json!("anew")]);
}

#[test]
fn a_part_is_erased_and_the_rest_stays_as_it_was_written() {
    let mut mine = Copy::default();
    let minutes = json!({"chair": {"language": "en", "text": "Ada"}, "terms": [{"a": "Grace"}]});
    mine.writes("a", "minutes", minutes.clone());
    let old = mine.clone();
    // Two people erase two parts, without knowing of each other.
    mine.erases("a", "minutes/chair", parts("minutes", "/chair"));
    let mut theirs = old.clone();
    theirs.erases("b", "minutes/terms", parts("minutes", "/terms/0/a"));
    mine.joins(&theirs.set);
    theirs.joins(&mine.set);
    for copy in [&mut mine, &mut theirs] {
        copy.joins(&old.set);
        assert!(!copy.holds("Ada") && !copy.holds("Grace"));
        let rest = json!({"chair": "", "terms": [{"a": ""}]});
        assert_eq!(copy.values("minutes"), [rest]);
        let first = copy.set.live("minutes")[0].clone();
        assert_eq!(first.tag(), old.set.live("minutes")[0].tag());
    }
    assert_eq!(mine.set, theirs.set);
    assert_eq!(mine.store, theirs.store);
    assert_eq!(mine.set.collisions().count(), 0);
}

#[test]
fn what_an_app_without_erasing_makes_of_an_erasure_is_the_same_change() {
    let mut mine = Copy::default();
    mine.writes("a", "k", json!("Ada"));
    let old = mine.clone();
    mine.erases("a", "k", Erasure::Key);
    // It knows the fields of before, and hands them on.
    let stripped = mine.set.iter().map(|change| {
        let mut row = ChangeRow::from(&**change);
        row.erases = None;
        Change::try_from(row).unwrap()
    });
    let mut theirs = old;
    let stripped: ChangeSet = stripped.collect();
    theirs.joins(&stripped);
    assert_eq!(theirs.values("k"), [Value::Null], "a removal");
    theirs.joins(&mine.set);
    mine.joins(&stripped);
    assert_eq!(mine.set, theirs.set);
    assert_eq!(mine.store, theirs.store);
    assert_eq!(mine.set.collisions().count(), 0);
}

#[test]
fn an_erasure_is_never_folded() {
    let mut mine = Copy::default();
    mine.writes("a", "k", json!("Ada"));
    mine.erases("a", "k", Erasure::Key);
    let tag = mine.set.live("k")[0].tag().clone();
    mine.writes("a", "k", json!("anew"));
    assert!(!mine.set.fold(&tag));
    assert!(mine.set.contains(&tag));
}

#[test]
fn a_state_of_before_shows_nothing_that_was_erased_since() {
    let mut mine = Copy::default();
    mine.writes("a", "k", json!("Ada"));
    mine.writes("a", "l", json!("kept"));
    let then: VersionVector = mine.set.vector();
    mine.erases("a", "k", Erasure::Key);
    let seen = mine.set.at(&then);
    assert_eq!(seen.live("k").len(), 0);
    assert_eq!(seen.live("l").len(), 1);
}

#[test]
fn rows_say_what_they_erase_and_others_say_nothing_of_it() {
    let mut mine = Copy::default();
    mine.writes("a", "k", json!("Ada"));
    mine.erases("a", "l", Erasure::Key);
    mine.erases("a", "m", parts("k", "/x"));
    let rows: Vec<Value> = mine
        .set
        .iter()
        .map(|c| json!(ChangeRow::from(&**c)))
        .collect();
    assert_eq!(rows[0].get("erases"), None);
    assert_eq!(rows[1]["erases"], json!("key"));
    assert_eq!(rows[2]["erases"], json!({"parts": {"k": ["/x"]}}));
    for (row, change) in rows.iter().zip(mine.set.iter()) {
        let row: ChangeRow = serde_json::from_value(row.clone()).unwrap();
        assert_eq!(&Change::try_from(row).unwrap(), &**change);
    }
    let mut both: ChangeRow = serde_json::from_value(rows[1].clone()).unwrap();
    both.value = json!("and writes");
    assert_eq!(Change::try_from(both), Err(Malformed::ErasesAndWrites));
}

#[derive(Clone, Debug)]
enum Step {
    Write(usize, usize),
    Erase(usize, usize),
    EraseAll(usize),
    ErasePart(usize, usize),
    Pull(usize, usize, usize),
    /// Reads what it has stored, as after closing and opening, with rows of an older copy that
    /// another tab had not given up.
    Reopen(usize, usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..3usize, 0..3usize).prop_map(|(r, k)| Step::Write(r, k)),
        2 => (0..3usize, 0..3usize).prop_map(|(r, k)| Step::Erase(r, k)),
        1 => (0..3usize).prop_map(Step::EraseAll),
        1 => (0..3usize, 0..3usize).prop_map(|(r, k)| Step::ErasePart(r, k)),
        3 => (0..3usize, 0..3usize, 1..4usize).prop_map(|(to, from, n)| Step::Pull(to, from, n)),
        1 => (0..3usize, 0..3usize).prop_map(|(to, from)| Step::Reopen(to, from)),
    ]
}

fn play(steps: &[Step]) -> (Vec<Copy>, Vec<Arc<Change>>) {
    const REPLICAS: [&str; 3] = ["a", "b", "c"];
    const KEYS: [&str; 3] = ["k", "l", "m"];
    let mut copies = vec![Copy::default(); 3];
    let mut ever: Vec<Arc<Change>> = Vec::new();
    for (n, step) in steps.iter().enumerate() {
        match *step {
            Step::Write(r, k) => {
                let value = json!({"n": n, "name": "Ada"});
                copies[r].writes(REPLICAS[r], KEYS[k], value);
            }
            Step::Erase(r, k) => copies[r].erases(REPLICAS[r], KEYS[k], Erasure::Key),
            Step::EraseAll(r) => copies[r].erases(REPLICAS[r], "all", Erasure::All),
            Step::ErasePart(r, k) => {
                let path = [KEYS[k], "/name"].concat();
                copies[r].erases(REPLICAS[r], &path, parts(KEYS[k], "/name"));
            }
            Step::Pull(to, from, every) => {
                let some = copies[from].set.iter().step_by(every);
                let some: Vec<Arc<Change>> = some.cloned().collect();
                copies[to].joins(&ChangeSet::of(some));
            }
            Step::Reopen(to, from) => {
                let stored = copies[to]
                    .store
                    .union(&copies[from].store)
                    .cloned()
                    .collect();
                let mut fresh = Copy {
                    set: ChangeSet::new(),
                    store: stored,
                };
                let rows = fresh.store.iter().map(|(_, row)| {
                    let row: ChangeRow = serde_json::from_str(row).unwrap();
                    Arc::new(Change::try_from(row).unwrap())
                });
                let rows: Vec<Arc<Change>> = rows.collect();
                let joined = fresh.set.add(rows);
                fresh.stores(&joined);
                copies[to] = fresh;
            }
        }
        for copy in &copies {
            ever.extend(copy.set.iter().cloned());
        }
    }
    (copies, ever)
}

/// Whether some erasure among these changes reaches one.
fn is_erased(change: &Change, all: &[Arc<Change>]) -> bool {
    change.erases().is_none()
        && all.iter().any(|other| match other.erases() {
            Some(Erasure::All) => other.seen().covers(change.tag()),
            Some(Erasure::Key) => other.key() == change.key() && other.seen().covers(change.tag()),
            _ => false,
        })
}

proptest! {
    #[test]
    fn nothing_that_is_erased_is_anywhere_and_nothing_else_is_lost(
        steps in prop::collection::vec(step(), 0..60), turn in any::<prop::sample::Index>(),
    ) {
        let (copies, mut ever) = play(&steps);
        if !ever.is_empty() {
            let turn = turn.index(ever.len());
            ever.rotate_left(turn);
        }
        // Everything that ever was, in any order.
        let mut all = ChangeSet::new();
        for change in &ever {
            all.insert(Arc::clone(change));
        }
        prop_assert_eq!(&all, &ChangeSet::of(ever.iter().rev().cloned()));
        for change in &ever {
            let is_here = all.contains(change.tag());
            prop_assert_eq!(is_here, !is_erased(change, &ever), "{:?}", change);
        }
        let named = |path: &str| ever.iter().any(|one| matches!(
            one.erases(), Some(Erasure::Parts(parts)) if parts.contains_key(path)
        ));
        for change in all.iter() {
            let name = change.value().get("name").and_then(Value::as_str);
            prop_assert!(name != Some("Ada") || !named(change.key()));
        }
        for copy in &copies {
            let mut copy = copy.clone();
            copy.joins(&all);
            prop_assert_eq!(&copy.set, &all);
        }
    }

    #[test]
    fn a_store_that_does_as_it_is_told_holds_what_the_set_holds(
        steps in prop::collection::vec(step(), 0..60),
    ) {
        for copy in play(&steps).0 {
            let rows: BTreeSet<(Tag, String)> = copy
                .set
                .iter()
                .map(|change| (change.tag().clone(), text(change)))
                .collect();
            prop_assert_eq!(copy.store, rows);
        }
    }
}
