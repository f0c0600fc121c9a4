//! Projects to write in, and meetings to hold.

#![allow(dead_code, reason = "each test file takes what it needs")]

pub(crate) mod erasing;

use std::sync::LazyLock;

use gate360_locale::Date;
use gate360_merge::{Author, Moment, Replica};
use gate360_process::{Catalogue, CriterionId, GateNo, builtin};
use gate360_project::{
    Decision, Edit, Frozen, MeetingField, Project, ProjectId, Reason, Recommendation, Refusal,
    Written,
};

/// The built-in process.
pub(crate) static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| builtin::catalogue("en").unwrap());

/// A minute in milliseconds.
pub(crate) const MINUTE: i64 = 60_000;
/// 21 November 2026.
pub(crate) const NOW: i64 = 1_795_219_200_000;

/// An empty project of a replica.
pub(crate) fn project(replica: &str) -> Project {
    Project::new(ProjectId::new("p").unwrap(), Replica::new(replica))
}

/// Does something so many minutes after noon.
pub(crate) fn at(project: &mut Project, minute: i64, edit: Edit) -> Result<Written, Refusal> {
    let author = Author {
        role: "Leader".into(),
        organisation: "City".into(),
    };
    project.apply(&CATALOGUE, edit, &author, Moment(NOW + minute * MINUTE))
}

/// Does something that must go well.
pub(crate) fn apply(project: &mut Project, edit: Edit) -> Written {
    at(project, 0, edit).unwrap()
}

/// A criterion.
pub(crate) fn id(text: &str) -> CriterionId {
    CriterionId::new(text)
}

/// A gate.
pub(crate) fn gate(number: u8) -> GateNo {
    GateNo::new(number).unwrap()
}

/// A day, written `2026-03-01`.
pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Figures of a meeting with one open must.
pub(crate) fn frozen() -> Frozen {
    Frozen {
        catalogue: "1.0.0".into(),
        musts: 13,
        musts_met: 12,
        shoulds: 8,
        shoulds_met: 6,
        should_percent: 50,
        open_musts: vec!["VAL-102".into()],
        blockers: vec![],
        readiness: 1,
        levels: [("VAL".to_owned(), 1)].into(),
        reasons: vec![Reason::AllMustsMet(13)],
    }
}

/// A project with a meeting prepared at gate 1.
pub(crate) fn prepared(decision: Decision, reason: &str) -> Project {
    let mut project = project("a");
    for edit in [
        Edit::MeetingDate(gate(1), Some(day("2026-03-01"))),
        Edit::MeetingText(gate(1), MeetingField::Chair, "Director".into()),
        Edit::MeetingText(gate(1), MeetingField::Reason, reason.into()),
        Edit::MeetingDecision(gate(1), Some(decision)),
    ] {
        apply(&mut project, edit);
    }
    project
}

/// Records the meeting at gate 1 as held.
pub(crate) fn record(
    project: &mut Project,
    recommendation: Recommendation,
) -> Result<Written, Refusal> {
    at(
        project,
        1,
        Edit::Record {
            gate: gate(1),
            recommendation,
            frozen: frozen(),
        },
    )
}
