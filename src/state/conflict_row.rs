use gate360_merge::Change;
use gate360_project::{Edit, Key, Project, Prose};
use yew::prelude::*;

use super::key_words::{field_name, value_words};
use super::places::place_of;
use super::{Editor, Shared};
use crate::components::{Button, ButtonKind, RouteLink};
use crate::hooks::{use_catalogue, use_words};
use crate::looks;
use crate::platform::clock;

/// Which place.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ConflictRowProps {
    /// The project.
    pub(super) project: Shared<Project>,
    /// The path of what several wrote.
    pub(super) path: String,
    /// Changes the project.
    pub(super) editor: Editor,
}

/// A place where several wrote, with what each did.
#[component]
pub(super) fn ConflictRow(props: &ConflictRowProps) -> Html {
    let words = use_words();
    let Some(catalogue) = use_catalogue() else {
        return Html::default();
    };
    let key = Key::parse(&props.path);
    let place = place_of(words, &catalogue, &props.project, key.as_ref());
    let name = match &key {
        Some(Key::Signal(_)) => place.name,
        Some(key) => words.conflict_place(&place.name, &field_name(words, &catalogue, key)),
        None => props.path.clone(),
    };
    let can_be_settled = key
        .as_ref()
        .is_some_and(|key| !matches!(key, Key::Record(..)));
    let wrote = |change: &Change| {
        let value = value_words(
            words,
            &catalogue,
            &props.project,
            key.as_ref(),
            change.value(),
        );
        let role = change.author().role.trim();
        let who = if role.is_empty() {
            words.conflict_nobody()
        } else {
            role
        };
        let day = words.date(clock::date_of(change.at()));
        let said = looks::sentence([&value, &Prose::default()], &|[value, _]| {
            words.conflict_value(value, who, &day)
        });
        let (path, keep) = (props.path.clone(), change.value().clone());
        let settle = props.editor.on(move |_: MouseEvent| Edit::Settle {
            path: path.clone(),
            keep: keep.clone(),
        });
        html! {
            <li>
                { said }
                if can_be_settled {
                    { " " }
                    <Button
                        kind={ButtonKind::Quiet}
                        name={words.conflict_keep_name(&value)}
                        onclick={settle}
                    >
                        { words.conflict_keep() }
                    </Button>
                }
            </li>
        }
    };
    let live = props.project.changes().live(&props.path);
    html! {
        <li>
            <RouteLink to={place.route} query={place.query}>{ name }</RouteLink>
            <ul class="list">
                { for live.iter().map(|change| wrote(change)) }
            </ul>
        </li>
    }
}
