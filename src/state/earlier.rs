//! States of a project: what they are called, and how ready it was.

use gate360_locale::{Date, Words};
use gate360_process::{Catalogue, Perspective};
use gate360_project::{GateRecord, Project, Snapshot, Voice};
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

/// The highest level that is drawn. A record that a file brings may claim more.
const HIGHEST: u8 = 9;

/// The levels of the ten perspectives, in the catalogue's order, at a named state: those that the
/// record of its meeting froze, which the report shows as well; where there are none, as they
/// follow from what was answered then on the day of the state.
#[must_use]
pub fn levels_of(
    catalogue: &Catalogue,
    project: &Project,
    snapshot: &Snapshot,
    day: Date,
) -> Vec<u8> {
    let then = project.at(&snapshot.vector);
    frozen_levels(catalogue, project, &then, snapshot)
        .unwrap_or_else(|| levels_at(catalogue, &then, day))
}

/// None unless a record of the meeting has a level for each perspective.
fn frozen_levels(
    catalogue: &Catalogue,
    project: &Project,
    then: &Project,
    snapshot: &Snapshot,
) -> Option<Vec<u8>> {
    let (gate, date) = snapshot.gate?;
    // The state was named just before the record was written. Corrections came later, and a gate
    // may have been decided on twice on a day.
    let before = then.records();
    let is_its = |record: &&GateRecord| {
        (record.gate, record.date) == (gate, date)
            && record.corrects.is_none()
            && !before.iter().any(|earlier| earlier.id == record.id)
    };
    let records = project.records();
    let frozen = records.iter().find(is_its)?.frozen.as_ref()?;
    let level = |perspective: &Perspective| {
        let level = frozen.levels.get(perspective.key.as_str())?;
        Some(*level.min(&HIGHEST))
    };
    catalogue.perspectives().iter().map(level).collect()
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

    #[test]
    fn the_state_of_a_meeting_has_the_levels_of_its_record() {
        let catalogue = builtin::catalogue("en").unwrap();
        let id = ProjectId::new("p").unwrap();
        let mut project = Project::new(id, Replica::new("a"));
        let day: Date = "2026-11-20".parse().unwrap();
        let gate = GateNo::new(1).unwrap();
        let facts = Facts::of(&catalogue, &project, &Voice::Team, day);
        let assessment = assess(&catalogue, &facts, day);
        // Two meetings on a day, under a process by which the levels were others, and one whose
        // record has no levels.
        let mut now = NOW;
        for level in [Some(4), Some(200), None] {
            now.0 += 60_000;
            let mut frozen = assessment.freeze(&catalogue, gate);
            match level {
                Some(level) => frozen.levels.values_mut().for_each(|one| *one = level),
                None => frozen.levels.clear(),
            }
            let mut apply = |edit| {
                project
                    .apply(&catalogue, edit, &Author::default(), now)
                    .unwrap();
            };
            apply(Edit::MeetingDate(gate, Some(day)));
            apply(Edit::MeetingDecision(gate, Some(Decision::Hold)));
            let reason = "No budget".to_owned();
            apply(Edit::MeetingText(gate, MeetingField::Reason, reason));
            let recommendation = assessment.gate(gate).recommendation;
            apply(Edit::Record {
                gate,
                recommendation,
                frozen,
            });
        }
        let found = project.snapshots().into_iter().map(|snapshot| {
            let levels = levels_of(&catalogue, &project, &snapshot, day);
            (
                snapshot.vector.iter().map(|(_, counter)| counter).sum(),
                levels,
            )
        });
        let mut found: Vec<(u64, Vec<u8>)> = found.collect();
        found.sort();
        let levels: Vec<Vec<u8>> = found.into_iter().map(|(_, levels)| levels).collect();
        assert_eq!(levels, [[4; 10], [9; 10], [0; 10]]);
    }
}
