//! States of a project: what they are called, and how ready it was.

use gate360_locale::{Date, Words};
use gate360_process::Catalogue;
use gate360_project::{Project, Snapshot, Voice};
use gate360_readiness::{Facts, assess};

/// What a named state is called: the name that a person gave it, or the gate whose meeting it
/// was made at.
#[must_use]
pub fn snapshot_name(words: Words, snapshot: &Snapshot) -> String {
    match snapshot.gate {
        Some((gate, date)) => {
            words.chart_gate(&words.integer(gate.number().into()), &words.date(date))
        }
        None => snapshot.name.text.clone(),
    }
}

/// The levels of the ten perspectives, in the catalogue's order, as they follow from a project
/// on a day.
#[must_use]
pub fn levels_at(catalogue: &Catalogue, project: &Project, day: Date) -> Vec<u8> {
    let facts = Facts::of(catalogue, project, &Voice::Team, day);
    let assessment = assess(catalogue, &facts, day);
    let levels = assessment.perspectives.iter().map(|result| result.level);
    levels.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    use gate360_locale::Language;
    use gate360_merge::{Author, Moment, Replica};
    use gate360_process::{GateNo, Strength, builtin};
    use gate360_project::{Decision, Edit, MeetingField, ProjectId, Status};

    /// 21 November 2026.
    const NOW: Moment = Moment(1_795_219_200_000);

    #[test]
    fn a_decision_names_the_state_that_it_was_taken_on() {
        let catalogue = builtin::catalogue("en").unwrap();
        let id = ProjectId::new("p").unwrap();
        let mut project = Project::new(id, Replica::new("a"));
        let day: Date = "2026-11-20".parse().unwrap();
        let gate = GateNo::new(1).unwrap();
        let facts = Facts::of(&catalogue, &project, &Voice::Team, day);
        let assessment = assess(&catalogue, &facts, day);
        let mut apply = |edit| {
            project
                .apply(&catalogue, edit, &Author::default(), NOW)
                .unwrap();
        };
        apply(Edit::Snapshot("Before summer".into()));
        apply(Edit::MeetingDate(gate, Some(day)));
        apply(Edit::MeetingDecision(gate, Some(Decision::Hold)));
        let reason = "No budget".to_owned();
        apply(Edit::MeetingText(gate, MeetingField::Reason, reason));
        apply(Edit::Record {
            gate,
            recommendation: assessment.gate(gate).recommendation,
            frozen: assessment.freeze(&catalogue, gate),
        });
        // What comes later does not count.
        for criterion in catalogue.criteria() {
            apply(Edit::Status(criterion.id.clone(), Status::Met));
            apply(Edit::Strength(criterion.id.clone(), Strength::new(4)));
        }
        let words = Words::new(Language::English);
        let snapshots = project.snapshots();
        let mut names: Vec<String> = snapshots
            .iter()
            .map(|snapshot| snapshot_name(words, snapshot))
            .collect();
        names.sort();
        assert_eq!(names, ["Before summer", "Gate 1, 20 November 2026"]);
        for snapshot in &snapshots {
            let then = project.at(&snapshot.vector);
            assert_eq!(levels_at(&catalogue, &then, day), [0; 10]);
        }
        assert_ne!(levels_at(&catalogue, &project, day), [0; 10]);
    }
}
