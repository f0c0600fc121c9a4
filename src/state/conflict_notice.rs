use gate360_project::Project;
use yew::prelude::*;

use super::conflict_row::ConflictRow;
use super::{Editor, Shared};
use crate::components::{Callout, Tone};
use crate::hooks::use_words;

/// The most places that are listed; more are counted.
const LISTED: usize = 10;

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ConflictNoticeProps {
    /// The project.
    pub(super) project: Shared<Project>,
    /// Changes it.
    pub(super) editor: Editor,
}

/// Says where two people wrote without knowing of each other; nothing where nobody did.
#[component]
pub(super) fn ConflictNotice(props: &ConflictNoticeProps) -> Html {
    let words = use_words();
    let project = &props.project;
    let paths: Vec<&str> = project
        .conflicts()
        .filter(|path| differs(project, path))
        .collect();
    if paths.is_empty() {
        return Html::default();
    }
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let more = paths.len().saturating_sub(LISTED);
    html! {
        <div class="notice">
            <Callout tone={Tone::Warn} title={words.conflicts_title(count(paths.len()))}>
                <p>{ words.conflicts_body() }</p>
                <ul class="list">
                    { for paths.iter().take(LISTED).map(|&path| html! {
                        <ConflictRow
                            key={path}
                            project={project.clone()}
                            path={path.to_owned()}
                            editor={props.editor.clone()}
                        />
                    }) }
                    if more > 0 {
                        <li>{ words.conflicts_more(count(more)) }</li>
                    }
                </ul>
            </Callout>
        </div>
    }
}

/// Whether there is anything to settle: two people who wrote the same agree.
fn differs(project: &Project, path: &str) -> bool {
    let live = project.changes().live(path);
    live.iter()
        .any(|change| live.first().map(|first| first.value()) != Some(change.value()))
}
