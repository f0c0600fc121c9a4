//! Faults as they are found: first those of form, place by place, then those of meaning.

use std::collections::BTreeSet;

use super::{Area, Fault, ItemKind, Place, Problem};

/// How many faults are kept; more are counted.
const KEPT: usize = 1_000;

/// The faults found so far.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    kept: Vec<Fault>,
    more: usize,
    /// Where the form is wrong already: what would follow from that is not said again.
    malformed: BTreeSet<Place>,
}

impl Faults {
    /// A fault of form: something is missing, of another kind or too much.
    pub(crate) fn of_form(&mut self, place: Place, problem: Problem) {
        if self.malformed.len() < KEPT {
            self.malformed.insert(place.clone());
        }
        self.keep(place, problem);
    }

    /// A fault of meaning, unless it only follows from a fault of form.
    pub(crate) fn add(&mut self, place: Place, problem: Problem) {
        if !self.follows(&place, &problem) {
            self.keep(place, problem);
        }
    }

    /// All of them; empty: there are none.
    pub(crate) fn all(mut self) -> Vec<Fault> {
        if self.more > 0 {
            self.kept.push(Fault {
                place: Place::of(Area::File, ""),
                problem: Problem::More(self.more),
            });
        }
        self.kept
    }

    fn keep(&mut self, place: Place, problem: Problem) {
        if self.kept.len() < KEPT {
            self.kept.push(Fault { place, problem });
        } else {
            self.more = self.more.saturating_add(1);
        }
    }

    fn follows(&self, place: &Place, problem: &Problem) -> bool {
        if self.malformed.is_empty() {
            return false;
        }
        let bad =
            |area: &Area, field: &str| self.malformed.contains(&Place::of(area.clone(), field));
        let structure =
            |kind: ItemKind| bad(&Area::Structure, "") || bad(&Area::Structure, kind.list());
        let in_a_bad_list = match &place.item {
            Some(item) if item.kind == ItemKind::Cell => {
                [ItemKind::Stage, ItemKind::Perspective, ItemKind::Criterion]
                    .into_iter()
                    .any(structure)
            }
            Some(item) => bad(&place.area, item.kind.list()),
            None => false,
        };
        let rests_on_a_bad_list = match problem {
            Problem::NoSuch(kind, _) => structure(*kind),
            Problem::NothingSuch => place.item.as_ref().is_some_and(|item| structure(item.kind)),
            _ => false,
        };
        self.malformed.contains(place)
            || bad(&place.area, "")
            || in_a_bad_list
            || rests_on_a_bad_list
    }
}
