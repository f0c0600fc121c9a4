//! Earlier states of a project, and how ready it was.

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
            words.snapshot_of_gate(&words.integer(gate.number().into()), &words.date(date))
        }
        None => snapshot.name.clone(),
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

/// The state that the last gate decision was taken on: what it is called, and the levels of the
/// ten perspectives in the catalogue's order on the day of the meeting. None before the first
/// decision, and where decisions were taken over from elsewhere.
#[must_use]
pub fn earlier_levels(
    words: Words,
    project: &Project,
    catalogue: &Catalogue,
) -> Option<(String, Vec<u8>)> {
    let snapshots = project.snapshots();
    let (last, (_, day)) = snapshots
        .iter()
        .filter_map(|snapshot| Some((snapshot, snapshot.gate?)))
        .next_back()?;
    let then = project.at(&last.vector);
    let levels = levels_at(catalogue, &then, day);
    Some((snapshot_name(words, last), levels))
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

    fn empty() -> (Catalogue, Project) {
        let id = ProjectId::new("p").unwrap();
        let catalogue = builtin::catalogue("en").unwrap();
        (catalogue, Project::new(id, Replica::new("a")))
    }

    #[test]
    fn before_the_first_decision_there_is_no_earlier_state() {
        let (catalogue, mut project) = empty();
        let edit = Edit::Snapshot("Named by hand".into());
        project
            .apply(&catalogue, edit, &Author::default(), NOW)
            .unwrap();
        let words = Words::new(Language::English);
        assert_eq!(earlier_levels(words, &project, &catalogue), None);
    }

    #[test]
    fn the_last_decision_is_the_earlier_state() {
        let (catalogue, mut project) = empty();
        let mut apply = |edit| {
            project
                .apply(&catalogue, edit, &Author::default(), NOW)
                .unwrap();
        };
        let gate = GateNo::new(1).unwrap();
        let day: Date = "2026-11-20".parse().unwrap();
        apply(Edit::MeetingDate(gate, Some(day)));
        apply(Edit::MeetingDecision(gate, Some(Decision::Hold)));
        let reason = "No budget".to_owned();
        apply(Edit::MeetingText(gate, MeetingField::Reason, reason));
        let facts = Facts::of(&catalogue, &empty().1, &Voice::Team, day);
        let assessment = assess(&catalogue, &facts, day);
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
        let earlier = earlier_levels(words, &project, &catalogue);
        assert_eq!(
            earlier,
            Some(("Gate 1, 20 November 2026".to_owned(), vec![0; 10]))
        );
        assert_ne!(levels_at(&catalogue, &project, day), vec![0; 10]);
    }
}
