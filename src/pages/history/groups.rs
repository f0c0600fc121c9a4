//! Changes that belong together.

use std::collections::BTreeMap;

use gate360_merge::{Author, Change, Erasure};
use gate360_process::Catalogue;
use gate360_project::{HistoryEntry, Key, ProposalField, original_path};

use super::place::{Filter, Spot};

/// How far apart changes of one author to one place may be to be told together, in milliseconds.
const TOGETHER: i64 = 5 * 60 * 1000;

/// What one author did at one place within a few minutes.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Group {
    /// The place.
    pub(super) spot: Spot,
    /// Which entries of the history, the latest first; never empty.
    pub(super) entries: Vec<usize>,
}

/// The history, the latest first, in groups: of the places that a filter shows.
pub(super) fn grouped(
    catalogue: &Catalogue,
    history: &[HistoryEntry],
    filter: &Filter,
) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    // The latest group of each author at each place, with the moment of its earliest change.
    let mut open: BTreeMap<(&Author, Spot), (usize, i64)> = BTreeMap::new();
    for (at, entry) in history.iter().enumerate() {
        let spot = Spot::of(entry.change.key());
        if goes_without_saying(history, at, &spot) || !filter.shows(catalogue, &spot) {
            continue;
        }
        let (author, moment) = (entry.change.author(), entry.change.at().0);
        let known = open
            .get_mut(&(author, spot.clone()))
            .filter(|(_, earliest)| *earliest - moment <= TOGETHER);
        if let Some((group, earliest)) = known {
            groups[*group].entries.push(at);
            *earliest = moment;
        } else {
            open.insert((author, spot.clone()), (groups.len(), moment));
            groups.push(Group {
                spot,
                entries: vec![at],
            });
        }
    }
    groups
}

/// Whether a change is only a part of recording a decision: the name of the state that it was
/// taken on, and the preparation that is cleared. Neither does a condition's place in its list.
fn goes_without_saying(history: &[HistoryEntry], at: usize, spot: &Spot) -> bool {
    let (change, before) = (&history[at].change, &history[at].before);
    let is_order = || {
        matches!(
            Key::parse(change.key()),
            Some(Key::Proposal(_, _, ProposalField::Order))
        )
    };
    if !before.is_null() && !change.value().is_null() && is_order() {
        return true;
    }
    if change.erases().is_some() {
        return goes_with_another(history, change);
    }
    match spot {
        Spot::Snapshots => change.value().get("gate").is_some(),
        Spot::Gate(gate) if change.value().is_null() => {
            // It was recorded at the same moment, a little before.
            let same_moment = |other: &&HistoryEntry| {
                other.change.at() == change.at()
                    && other.change.tag().replica == change.tag().replica
            };
            let mut before = history[at..].iter().take_while(same_moment);
            before.any(|other| {
                matches!(Key::parse(other.change.key()), Some(Key::Record(held, _)) if held == *gate)
            })
        }
        _ => false,
    }
}

/// Whether an erasure is told by another one of the same press: that of a version by that of the
/// original, that of what was written for a meeting by that of the minutes.
fn goes_with_another(history: &[HistoryEntry], change: &Change) -> bool {
    let spot = Spot::of(change.key());
    let original = original_path(change.key());
    history.iter().any(|other| {
        let other = &other.change;
        let is_same_press = other.at() == change.at()
            && other.tag().replica == change.tag().replica
            && other.tag() != change.tag();
        is_same_press
            && match other.erases() {
                Some(Erasure::Parts(_)) => {
                    change.erases() == Some(&Erasure::Key) && Spot::of(other.key()) == spot
                }
                Some(Erasure::Key) => &**other.key() == original,
                _ => false,
            }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    use gate360_merge::{Moment, Replica};
    use gate360_process::{CriterionId, GateNo, builtin};
    use gate360_project::{
        AnswerField, Decision, Edit, LanguageTag, MeetingField, Project, ProjectId, Status,
        TextPlace, Voice,
    };
    use gate360_readiness::{Facts, assess};

    const MINUTE: i64 = 60_000;
    /// 21 November 2026.
    const NOW: i64 = 1_795_219_200_000;

    struct Desk {
        catalogue: Catalogue,
        project: Project,
    }

    impl Desk {
        fn new() -> Self {
            Self {
                catalogue: builtin::catalogue("en").unwrap(),
                project: Project::new(ProjectId::new("p").unwrap(), Replica::new("a")),
            }
        }

        fn does(&mut self, minute: i64, role: &str, edit: Edit) {
            let author = Author {
                role: role.to_owned(),
                organisation: String::new(),
            };
            let now = Moment(NOW + minute * MINUTE);
            self.project
                .apply(&self.catalogue, edit, &author, now)
                .unwrap();
        }

        /// Holds a meeting.
        fn hold(&mut self, gate: GateNo) {
            let day = "2026-11-20".parse().unwrap();
            self.does(0, "Leader", Edit::MeetingDate(gate, Some(day)));
            let decision = Edit::MeetingDecision(gate, Some(Decision::Hold));
            self.does(0, "Leader", decision);
            let reason = Edit::MeetingText(gate, MeetingField::Reason, "No budget".to_owned());
            self.does(0, "Leader", reason);
            let facts = Facts::of(&self.catalogue, &self.project, &Voice::Team, day);
            let assessment = assess(&self.catalogue, &facts, day);
            let record = Edit::Record {
                gate,
                recommendation: assessment.gate(gate).recommendation,
                frozen: assessment.freeze(&self.catalogue, gate),
            };
            self.does(60, "Leader", record);
        }

        /// The groups by author and number of entries.
        fn told(&self, filter: &str) -> Vec<(String, usize)> {
            let history = self.project.history();
            grouped(&self.catalogue, &history, &Filter::parse(filter))
                .into_iter()
                .map(|group| {
                    let author = history[group.entries[0]].change.author();
                    (author.role.clone(), group.entries.len())
                })
                .collect()
        }
    }

    fn status(id: &str) -> Edit {
        Edit::Status(CriterionId::new(id), Status::Met)
    }

    fn note(id: &str, text: &str) -> Edit {
        Edit::AnswerText(CriterionId::new(id), AnswerField::Note, text.to_owned())
    }

    #[test]
    fn changes_of_one_author_to_one_place_are_told_together() {
        let mut desk = Desk::new();
        desk.does(0, "Leader", status("VAL-101"));
        desk.does(1, "Leader", status("VAL-102"));
        desk.does(2, "Controller", note("VAL-101", "Hm"));
        desk.does(3, "Leader", note("VAL-101", "Well"));
        // Much later.
        desk.does(30, "Leader", note("VAL-101", "Well then"));
        let told = |pairs: &[(&str, usize)]| {
            let own = pairs.iter().map(|(role, n)| ((*role).to_owned(), *n));
            own.collect::<Vec<_>>()
        };
        assert_eq!(
            desk.told(""),
            told(&[
                ("Leader", 1),
                ("Leader", 2),
                ("Controller", 1),
                ("Leader", 1)
            ])
        );
        assert_eq!(desk.told("VAL-102"), told(&[("Leader", 1)]));
        assert_eq!(desk.told("stage-1").len(), 4);
        assert!(desk.told("gate-1").is_empty());
    }

    #[test]
    fn what_one_press_erased_is_told_once() {
        let mut desk = Desk::new();
        desk.does(0, "Leader", note("VAL-101", "Asked Anna"));
        let of = TextPlace::parse("answer/VAL-101/team/note").unwrap();
        let version = Edit::Version {
            of,
            language: LanguageTag::parse("sv").unwrap(),
            text: "Frågade Anna".to_owned(),
        };
        desk.does(10, "Leader", version);
        let path = "answer/VAL-101/team/note";
        desk.does(20, "Archivist", Edit::Erase(path.into()));
        assert_eq!(desk.told(""), [("Archivist".to_owned(), 1)]);

        let gate = GateNo::new(1).unwrap();
        let chair = || Edit::MeetingText(gate, MeetingField::Chair, "Anna".to_owned());
        desk.does(30, "Leader", chair());
        desk.hold(gate);
        let record = desk.project.records().remove(0);
        let path = ["gate/G1/record/", record.id.as_str(), "/chair"].concat();
        desk.does(60, "Archivist", Edit::Erase(path.as_str().into()));
        let told = desk.told("gate-1");
        assert_eq!(told[0], ("Archivist".to_owned(), 1));
        assert!(!desk.project.can_erase(&path));
    }

    #[test]
    fn of_a_recorded_decision_only_the_decision_is_told() {
        let mut desk = Desk::new();
        desk.hold(GateNo::new(1).unwrap());
        let groups = desk.told("");
        assert_eq!(groups, [("Leader".to_owned(), 1), ("Leader".to_owned(), 3)]);
    }
}
