//! The document: a set of changes.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

use crate::change::{Change, Replica, Tag};
use crate::vector::VersionVector;

/// A set of changes, with what is live in it at hand. Cloning is cheap: changes are shared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeSet {
    /// More than one change under a tag is a mishap (a copied browser profile, say): all are
    /// kept, and [`ChangeSet::collisions`] names them.
    changes: BTreeMap<Tag, Vec<Arc<Change>>>,
    keys: BTreeMap<Arc<str>, KeyState>,
}

/// What is known of one key.
#[derive(Clone, Debug, Default, PartialEq)]
struct KeyState {
    /// All that any change of this key has seen.
    covered: VersionVector,
    /// The changes that none has seen, ordered by tag.
    live: Vec<Arc<Change>>,
}

impl ChangeSet {
    /// The empty set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many changes it holds.
    pub fn len(&self) -> usize {
        self.changes.values().map(Vec::len).sum()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Adds a change; says whether it was new.
    pub fn insert(&mut self, change: impl Into<Arc<Change>>) -> bool {
        let change = change.into();
        let same_tag = self.changes.entry(change.tag().clone()).or_default();
        if same_tag.contains(&change) {
            return false;
        }
        same_tag.push(Arc::clone(&change));
        sort(same_tag);

        let state = self.keys.entry(Arc::clone(change.key())).or_default();
        state.covered.join(change.seen());
        state.live.push(change);
        state.live.retain(|live| !state.covered.covers(live.tag()));
        sort(&mut state.live);
        true
    }

    /// Adds everything that the other holds; gives the changes that were new.
    pub fn join(&mut self, other: &Self) -> Vec<Arc<Change>> {
        other
            .iter()
            .filter(|change| self.insert(Arc::clone(change)))
            .cloned()
            .collect()
    }

    /// All changes, ordered by tag.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Change>> {
        self.changes.values().flatten()
    }

    /// Whether a change with this tag is here.
    pub fn contains(&self, tag: &Tag) -> bool {
        self.changes.contains_key(tag)
    }

    /// The live changes of a key: none (never written), one, or several (a conflict).
    pub fn live(&self, key: &str) -> &[Arc<Change>] {
        self.keys.get(key).map_or(&[], |state| &state.live)
    }

    /// All keys that were ever written, in order.
    pub fn keys(&self) -> impl Iterator<Item = &Arc<str>> {
        self.keys.keys()
    }

    /// The keys that begin with a prefix, in order.
    pub fn keys_under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a Arc<str>> {
        self.keys
            .range::<str, _>((Bound::Included(prefix), Bound::Unbounded))
            .map(|(key, _)| key)
            .take_while(move |key| key.starts_with(prefix))
    }

    /// The keys with several live changes, in order.
    pub fn conflicts(&self) -> impl Iterator<Item = &Arc<str>> {
        self.keys
            .iter()
            .filter(|(_, state)| state.live.len() > 1)
            .map(|(key, _)| key)
    }

    /// Tags that stand for more than one change. Both are kept; somebody should be told.
    pub fn collisions(&self) -> impl Iterator<Item = &Tag> {
        self.changes
            .iter()
            .filter(|(_, same)| same.len() > 1)
            .map(|(tag, _)| tag)
    }

    /// What somebody who has this set has seen of a key: the `seen` of his next change to it.
    pub fn context(&self, key: &str) -> VersionVector {
        let Some(state) = self.keys.get(key) else {
            return VersionVector::new();
        };
        let mut context = state.covered.clone();
        for live in &state.live {
            context.see(live.tag());
        }
        context
    }

    /// The counter for a replica's next change.
    pub fn next_counter(&self, replica: &Replica) -> u64 {
        let first = Tag {
            replica: replica.clone(),
            counter: 0,
        };
        let last = Tag {
            replica: replica.clone(),
            counter: u64::MAX,
        };
        self.changes
            .range(first..=last)
            .next_back()
            .map_or(1, |(tag, _)| tag.counter.saturating_add(1))
    }

    /// Forgets a change that another has seen, so that typing does not leave one for each
    /// pause. Says whether it did: a live change is never forgotten. What the change had seen
    /// stays seen.
    pub fn fold(&mut self, tag: &Tag) -> bool {
        let is_live = |change: &Arc<Change>| self.live(change.key()).contains(change);
        let Some(same_tag) = self.changes.get(tag) else {
            return false;
        };
        if same_tag.iter().any(is_live) {
            return false;
        }
        self.changes.remove(tag);
        true
    }
}

/// Orders by tag, and changes of the same tag by what they say, so that the order of arrival
/// leaves no trace.
fn sort(changes: &mut [Arc<Change>]) {
    changes.sort_by(|a, b| {
        a.tag().cmp(b.tag()).then_with(|| {
            let text = |change: &Change| crate::row::ChangeRow::from(change).canonical();
            text(a).cmp(&text(b))
        })
    });
}

impl FromIterator<Change> for ChangeSet {
    fn from_iter<I: IntoIterator<Item = Change>>(changes: I) -> Self {
        let mut set = Self::new();
        for change in changes {
            set.insert(change);
        }
        set
    }
}
