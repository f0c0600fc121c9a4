//! Where changes are made, as far as the history tells them apart.

use gate360_process::{Catalogue, CriterionId, GateNo, StageNo};
use gate360_project::{Key, Signal, TextPlace};

use crate::state::places::asked_from;

/// The key of a path; of a text within a gate record, that of the record.
pub(super) fn key_of(path: &str) -> Option<Key> {
    Key::parse(path).or_else(|| TextPlace::parse(path).map(|place| place.holder()))
}

/// A place with a history of its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spot {
    /// The profile and whatever else is said of the project as a whole.
    Profile,
    /// A criterion.
    Criterion(CriterionId),
    /// A gate.
    Gate(GateNo),
    /// What the team says of stop signals.
    Signals,
    /// What the report looks like.
    Report,
    /// The names of states.
    Snapshots,
    /// A path that this version does not know.
    Unknown(String),
}

impl Spot {
    /// The place of a path.
    pub(super) fn of(path: &str) -> Self {
        match key_of(path) {
            Some(Key::Answer(id, ..)) => Self::Criterion(id),
            Some(
                Key::Meeting(gate, _)
                | Key::Term(gate, _)
                | Key::Proposal(gate, ..)
                | Key::Record(gate, _)
                | Key::Closing(gate, ..),
            ) => Self::Gate(gate),
            Some(Key::Snapshot(_)) => Self::Snapshots,
            Some(Key::Signal(_)) => Self::Signals,
            Some(Key::ReportPart(_) | Key::Logo) => Self::Report,
            Some(Key::Version(_, place)) => Self::of(&place.holder().to_string()),
            Some(_) => Self::Profile,
            None => Self::Unknown(path.to_owned()),
        }
    }
}

/// Which places are shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Filter {
    /// All.
    #[default]
    All,
    /// The profile.
    Profile,
    /// The criteria of a stage.
    Stage(StageNo),
    /// A gate.
    Gate(GateNo),
    /// A criterion.
    Criterion(CriterionId),
}

impl Filter {
    /// Reads it from an address; whatever is no other place is a criterion.
    pub(super) fn parse(text: &str) -> Self {
        let numbered = |prefix| text.strip_prefix(prefix)?.parse::<u8>().ok();
        let stage = numbered("stage-").and_then(StageNo::new);
        let gate = numbered("gate-").and_then(GateNo::new);
        match (text, stage, gate) {
            ("", ..) => Self::All,
            ("profile", ..) => Self::Profile,
            (_, Some(stage), _) => Self::Stage(stage),
            (_, _, Some(gate)) => Self::Gate(gate),
            _ => Self::Criterion(CriterionId::new(text)),
        }
    }

    /// As it stands in an address; empty for all.
    pub(super) fn key(&self) -> String {
        match self {
            Self::All => String::new(),
            Self::Profile => "profile".to_owned(),
            Self::Stage(stage) => ["stage-", &stage.number().to_string()].concat(),
            Self::Gate(gate) => ["gate-", &gate.number().to_string()].concat(),
            Self::Criterion(id) => id.to_string(),
        }
    }

    /// Whether a place is shown.
    pub(super) fn shows(&self, catalogue: &Catalogue, spot: &Spot) -> bool {
        match (self, spot) {
            (Self::All, _) | (Self::Profile, Spot::Profile) => true,
            (Self::Stage(stage), Spot::Criterion(id)) => catalogue
                .criterion(id)
                .is_some_and(|criterion| criterion.stage == *stage),
            (Self::Gate(chosen), Spot::Gate(gate)) => chosen == gate,
            (Self::Gate(chosen), Spot::Signals) => {
                chosen.number() >= asked_from(Signal::StopCriterion)
            }
            (Self::Criterion(chosen), Spot::Criterion(id)) => chosen == id,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use gate360_process::builtin;

    #[test]
    fn a_filter_comes_back_from_the_address() {
        for filter in [
            Filter::All,
            Filter::Profile,
            Filter::Stage(StageNo::new(4).unwrap()),
            Filter::Gate(GateNo::new(6).unwrap()),
            Filter::Criterion(CriterionId::new("FIN-402")),
        ] {
            assert_eq!(Filter::parse(&filter.key()), filter);
        }
    }

    #[test]
    fn a_filter_shows_its_place_and_no_other() {
        let catalogue = builtin::catalogue("en").unwrap();
        let shown = |filter: &str| {
            let paths = [
                "project/name",
                "condition/ai",
                "answer/FIN-402/team/status",
                "answer/VAL-101/team/note",
                "gate/G4/meeting/chair",
                "snapshot/a-1",
                "signal/stop_criterion",
                "climate/line/1",
            ];
            let shows = |path: &&&str| Filter::parse(filter).shows(&catalogue, &Spot::of(path));
            paths.iter().filter(shows).count()
        };
        for (filter, count) in [
            ("", 8),
            ("profile", 2),
            ("stage-4", 1),
            ("stage-1", 1),
            ("stage-2", 0),
            ("gate-4", 2),
            ("gate-3", 1),
            ("gate-2", 0),
            ("FIN-402", 1),
            ("nonsense", 0),
        ] {
            assert_eq!(shown(filter), count, "{filter}");
        }
    }
}
