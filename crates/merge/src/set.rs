//! The document: a set of changes.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Bound;
use std::sync::Arc;

use crate::by_tag::ByTag;
use crate::change::{Change, Moment, Replica, Tag};
use crate::joined::Joined;
use crate::reach::Reach;
use crate::row::ChangeRow;
use crate::vector::VersionVector;

/// A set of changes, with what is live in it at hand. Cloning is cheap: changes are shared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeSet {
    /// More than one change under a tag is a mishap (a copied browser profile, say): all are
    /// kept, and [`ChangeSet::collisions`] names them.
    changes: ByTag,
    keys: BTreeMap<Arc<str>, Arc<KeyState>>,
    /// By replica, the highest counter that it gave out or that a change claims to have seen.
    highest: VersionVector,
    /// What is erased: no change that this reaches is here.
    reach: Reach,
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

    /// The set of changes that others may hold as well.
    pub fn of(changes: impl IntoIterator<Item = Arc<Change>>) -> Self {
        let mut set = Self::new();
        set.add(changes);
        set
    }

    /// How many changes it holds.
    pub fn len(&self) -> usize {
        self.changes.iter().map(Vec::len).sum()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Adds a change; says whether it was new. For many at once, and for what may erase or be
    /// erased, there are [`ChangeSet::join`] and [`ChangeSet::add`].
    pub fn insert(&mut self, change: impl Into<Arc<Change>>) -> bool {
        !self.add([change.into()]).new.is_empty()
    }

    /// Adds everything that the other holds.
    pub fn join(&mut self, other: &Self) -> Joined {
        self.add(other.iter().cloned())
    }

    /// Adds changes, and drops what they erase. What is erased already is not taken in, and leaves
    /// no trace.
    pub fn add(&mut self, changes: impl IntoIterator<Item = Arc<Change>>) -> Joined {
        let mut by_tag: BTreeMap<Tag, Vec<Arc<Change>>> = BTreeMap::new();
        for change in changes {
            by_tag.entry(change.tag().clone()).or_default().push(change);
        }
        let mut joined = Joined::default();
        self.erase(&by_tag, &mut joined);
        for (tag, arrived) in by_tag {
            let arrived = self.kept(arrived, &mut joined);
            if !arrived.is_empty() {
                joined.new.extend(take_in(self.changes.at(&tag), arrived));
            }
        }
        self.know(&joined.new);
        let left = joined.erased.iter();
        joined.left = left.flat_map(|tag| self.under(tag)).cloned().collect();
        joined
    }

    /// Drops what is erased by changes that arrive.
    fn erase(&mut self, arrived: &BTreeMap<Tag, Vec<Arc<Change>>>, joined: &mut Joined) {
        let is_new = |change: &&Arc<Change>| {
            let held = self.changes.get(change.tag());
            change.erases().is_some() && !held.is_some_and(|held| held.contains(change))
        };
        let new: Vec<&Arc<Change>> = arrived.values().flatten().filter(is_new).collect();
        if new.is_empty() {
            return;
        }
        for change in new {
            self.reach.take_in(change);
        }
        for held in std::mem::take(&mut self.changes).iter() {
            let kept = self.kept(held.clone(), joined);
            if let Some(tag) = kept.first().map(|change| change.tag().clone()) {
                // Two that differed in what was erased are one now.
                take_in(self.changes.at(&tag), kept);
            }
        }
        if joined.erased.is_empty() {
            return;
        }
        // What is known of the keys is what follows from the changes that are left.
        (self.keys, self.highest) = (BTreeMap::new(), VersionVector::new());
        let left: Vec<Arc<Change>> = self.iter().cloned().collect();
        self.know(&left);
    }

    /// Those of some changes that are not erased, without the parts that are.
    fn kept(&self, changes: Vec<Arc<Change>>, joined: &mut Joined) -> Vec<Arc<Change>> {
        let kept = changes.into_iter().filter_map(|change| {
            let rest = self.reach.rest(&change);
            let takes = self.reach.takes(&change);
            if takes || rest.is_some() {
                joined.erased.insert(change.tag().clone());
            }
            (!takes).then(|| rest.unwrap_or(change))
        });
        kept.collect()
    }

    /// Takes note of changes that are held now.
    fn know(&mut self, new: &[Arc<Change>]) {
        let mut by_key: BTreeMap<Arc<str>, Vec<Arc<Change>>> = BTreeMap::new();
        for change in new {
            self.highest.see(change.tag());
            by_key
                .entry(Arc::clone(change.key()))
                .or_default()
                .push(Arc::clone(change));
        }
        for (key, arrived) in by_key {
            let state = Arc::make_mut(self.keys.entry(key).or_default());
            state.take_in(arrived);
            self.highest.join(&state.covered);
        }
    }

    /// All changes, ordered by tag.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Change>> {
        self.changes.iter().flatten()
    }

    /// The changes that erase, ordered by tag.
    pub fn erasing(&self) -> impl Iterator<Item = &Arc<Change>> {
        self.iter().filter(|change| change.erases().is_some())
    }

    /// Whether a change with this tag is here.
    pub fn contains(&self, tag: &Tag) -> bool {
        self.changes.get(tag).is_some()
    }

    /// The changes that stand under a tag: none, one, or several by mishap.
    pub fn under(&self, tag: &Tag) -> &[Arc<Change>] {
        self.changes.get(tag).map_or(&[], Vec::as_slice)
    }

    /// The live changes of a key: none (never written), one, or several (a conflict).
    pub fn live(&self, key: &str) -> &[Arc<Change>] {
        self.keys.get(key).map_or(&[], |state| &state.live)
    }

    /// All changes of a key, live or not, ordered by tag. Where none has seen another, as in what
    /// is written once, all are at hand; else all changes are looked through.
    pub fn of_key<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a Arc<Change>> {
        let state = self.keys.get(key);
        let (at_hand, through) = match state {
            Some(state) if state.covered.is_empty() => (&*state.live, None),
            Some(_) => (&[][..], Some(self.iter())),
            None => (&[][..], None),
        };
        let through = through.into_iter().flatten();
        at_hand
            .iter()
            .chain(through.filter(move |change| &**change.key() == key))
    }

    /// All keys under which something is, in order.
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

    /// Tags that stand for more than one change, with how many each. All are kept; somebody
    /// should be told.
    pub fn collisions(&self) -> impl Iterator<Item = (&Tag, usize)> {
        self.changes
            .iter()
            .filter(|same| same.len() > 1)
            .filter_map(|same| Some((same.first()?.tag(), same.len())))
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

    /// What somebody who has this set has seen of all keys: the `seen` of a change that erases
    /// everything.
    pub fn whole_context(&self) -> VersionVector {
        self.highest.clone()
    }

    /// The counter for a replica's next change: above all of its own, and above all that
    /// anybody claims to have seen of it, so that no change counts as seen before it is made.
    pub fn next_counter(&self, replica: &Replica) -> u64 {
        self.highest.highest(replica).saturating_add(1)
    }

    /// How far this set goes: of each replica, the highest counter of a change that is here.
    pub fn vector(&self) -> VersionVector {
        self.changes.vector()
    }

    /// How far this set went at a moment, by the clocks of those who wrote: of each replica,
    /// the highest counter of a change that was made by then.
    pub fn vector_at(&self, moment: Moment) -> VersionVector {
        let mut vector = VersionVector::new();
        for change in self.iter().filter(|change| change.at() <= moment) {
            vector.see(change.tag());
        }
        vector
    }

    /// The part of this set that a version vector covers: the document as it was then. Holds
    /// as long as nothing was folded since; whoever names a state sees to that.
    #[must_use]
    pub fn at(&self, state: &VersionVector) -> Self {
        let covered = self.iter().filter(|change| state.covers(change.tag()));
        Self::of(covered.cloned())
    }

    /// Forgets a change that another has seen, so that typing does not leave one for each
    /// pause. Says whether it did: a live change is never forgotten, nor one that erases. What
    /// the change had seen stays seen.
    pub fn fold(&mut self, tag: &Tag) -> bool {
        let stays = |change: &Arc<Change>| {
            change.erases().is_some() || self.live(change.key()).contains(change)
        };
        let same_tag = self.changes.get(tag);
        if same_tag.is_none_or(|same| same.iter().any(stays)) {
            return false;
        }
        self.changes.remove(tag);
        true
    }
}

impl KeyState {
    /// Takes in new changes of this key.
    fn take_in(&mut self, arrived: Vec<Arc<Change>>) {
        for change in &arrived {
            self.covered.join(change.seen());
        }
        self.live.extend(arrived);
        let covered = &self.covered;
        self.live.retain(|change| !covered.covers(change.tag()));
        sort(&mut self.live);
    }
}

/// Takes changes into those that are held under the same tag; gives those that were new.
fn take_in(held: &mut Vec<Arc<Change>>, arrived: Vec<Arc<Change>>) -> Vec<Arc<Change>> {
    // One change under a tag is how it should be. It is held to be the same without being
    // written out.
    if let ([], [_]) = (held.as_slice(), arrived.as_slice()) {
        held.clone_from(&arrived);
        return arrived;
    }
    if let ([one], [same]) = (held.as_slice(), arrived.as_slice())
        && one == same
    {
        return Vec::new();
    }
    let mut known: BTreeMap<String, Arc<Change>> = held
        .drain(..)
        .map(|change| (canonical(&change), change))
        .collect();
    let mut new = Vec::new();
    for change in arrived {
        if let Entry::Vacant(place) = known.entry(canonical(&change)) {
            new.push(Arc::clone(place.insert(change)));
        }
    }
    held.extend(known.into_values());
    new
}

/// Orders by tag, and changes of the same tag by what they say, so that the order of arrival
/// leaves no trace. Only changes that share a tag are written out, each once.
fn sort(changes: &mut [Arc<Change>]) {
    changes.sort_by(|a, b| a.tag().cmp(b.tag()));
    for same_tag in changes.chunk_by_mut(|a, b| a.tag() == b.tag()) {
        if same_tag.len() > 1 {
            same_tag.sort_by_cached_key(|change| canonical(change));
        }
    }
}

/// What a change says, as text.
fn canonical(change: &Change) -> String {
    ChangeRow::from(change).canonical()
}

impl FromIterator<Change> for ChangeSet {
    fn from_iter<I: IntoIterator<Item = Change>>(changes: I) -> Self {
        Self::of(changes.into_iter().map(Arc::new))
    }
}
