//! The criteria of a stage with what is said of them.

use gate360_process::{Catalogue, Criterion, StageNo};
use gate360_project::{Answer, Status, Voice};
use js_sys::JsString;

use super::filter::Traits;
use crate::state::OpenProject;

/// A criterion with what is said of it.
#[derive(Debug)]
pub(super) struct Row<'a> {
    pub(super) criterion: &'a Criterion,
    /// What the team says.
    pub(super) answer: Answer,
    /// What advisers say who say something else, in the order of their ids.
    pub(super) advised: Vec<Status>,
    pub(super) traits: Traits,
}

/// The criteria of a stage that apply, in the catalogue's order. `role` is the role of whoever is
/// writing.
pub(super) fn rows<'a>(
    open: &OpenProject,
    catalogue: &'a Catalogue,
    stage: StageNo,
    role: &str,
) -> Vec<Row<'a>> {
    let role = plain(role);
    let standings = open.assessment.standings.iter();
    let applicable = standings.filter_map(|(id, standing)| {
        let criterion = catalogue.criterion(id)?;
        (criterion.stage == stage).then_some((criterion, *standing))
    });
    applicable
        .map(|(criterion, standing)| {
            let answer = open.project.answer(&criterion.id, &Voice::Team);
            let advised: Vec<Status> = open
                .project
                .advisers(&criterion.id)
                .into_iter()
                .map(|(_, status)| status)
                .filter(|status| *status != answer.status)
                .collect();
            let traits = Traits {
                must: criterion.is_must(),
                blocker: criterion.blocker,
                standing,
                stale: open.assessment.stale.contains(&criterion.id),
                mine: role.is_some() && plain(&answer.role) == role,
                reviewed: !advised.is_empty(),
            };
            Row {
                criterion,
                answer,
                advised,
                traits,
            }
        })
        .collect()
}

/// A role without what does not tell two of them apart: spaces around it, and the case of its
/// letters. None if nothing is left. The browser knows the letters of all languages.
fn plain(role: &str) -> Option<JsString> {
    let role = role.trim();
    (!role.is_empty()).then(|| JsString::from(role).to_lower_case())
}
