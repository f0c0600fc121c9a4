//! What others than the team say of a criterion.

use gate360_process::CriterionId;

use super::Project;
use crate::answer::Status;
use crate::key::{AnswerField, Key, Voice};

impl Project {
    /// The advisers who give a criterion a status, each with it, in the order of their ids. Where
    /// an adviser's own writings are in conflict, the status holds that counts for less.
    pub fn advisers(&self, id: &CriterionId) -> Vec<(Voice, Status)> {
        self.changes
            .keys_under(&format!("answer/{id}/adviser/"))
            .filter_map(|path| match Key::parse(path) {
                Some(Key::Answer(_, voice, AnswerField::Status)) => Some(voice),
                _ => None,
            })
            .map(|voice| {
                let status = self.answer(id, &voice).status;
                (voice, status)
            })
            .filter(|(_, status)| *status != Status::NotAssessed)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use gate360_merge::{Author, Change, ChangeSet, Moment, Replica, Tag, VersionVector};
    use serde_json::{Value, json};

    use super::*;
    use crate::project::ProjectId;

    /// A project in which each value was written without knowing of the others.
    fn project(written: &[(&str, Value)]) -> Project {
        let changes = written.iter().zip(1..).map(|((path, value), counter)| {
            let tag = Tag {
                replica: Replica::new("r"),
                counter,
            };
            Change::new(
                tag,
                Moment(0),
                Author::default(),
                Arc::from(*path),
                value.clone(),
                VersionVector::default(),
            )
            .unwrap()
        });
        let id = ProjectId::new("p").unwrap();
        Project::from_changes(id, Replica::new("s"), ChangeSet::of(changes.map(Arc::new)))
    }

    fn adviser(id: &str) -> Voice {
        Voice::Adviser(Arc::from(id))
    }

    #[test]
    fn each_adviser_stands_with_his_status() {
        let project = project(&[
            ("answer/VAL-101/adviser/b/status", json!("met")),
            ("answer/VAL-101/adviser/a/status", json!("not_met")),
            (
                "answer/VAL-101/adviser/a/note",
                json!("Where is the survey?"),
            ),
            ("answer/VAL-102/adviser/c/status", json!("met")),
            ("answer/VAL-101/team/status", json!("met")),
            ("answer/VAL-101/member/m/status", json!("not_met")),
        ]);
        assert_eq!(
            project.advisers(&CriterionId::new("VAL-101")),
            [(adviser("a"), Status::NotMet), (adviser("b"), Status::Met)]
        );
    }

    #[test]
    fn a_note_without_a_status_is_no_verdict() {
        let project = project(&[
            ("answer/VAL-101/adviser/a/note", json!("Looks fine")),
            ("answer/VAL-101/adviser/b/status", Value::Null),
        ]);
        assert_eq!(project.advisers(&CriterionId::new("VAL-101")), []);
    }

    #[test]
    fn of_two_writings_the_weaker_holds() {
        let project = project(&[
            ("answer/VAL-101/adviser/a/status", json!("met")),
            ("answer/VAL-101/adviser/a/status", json!("partly_met")),
        ]);
        assert_eq!(
            project.advisers(&CriterionId::new("VAL-101")),
            [(adviser("a"), Status::PartlyMet)]
        );
    }
}
