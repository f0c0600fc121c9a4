use gate360_merge::VersionVector;
use gate360_process::Catalogue;
use gate360_project::{Difference, Key, Project, differences};
use yew::prelude::*;

use super::outcome::outcome;
use super::restore::Restore;
use super::states::{State, choices};
use crate::components::{Choice, ComboBox};
use crate::hooks::{use_catalogue, use_words};
use crate::platform::clock;
use crate::state::{Editor, Shared, levels_at};

/// Which states.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct CompareProps {
    /// The project.
    pub(super) project: Shared<Project>,
    /// Changes it.
    pub(super) editor: Editor,
    /// The first state; none was chosen yet.
    pub(super) from: Option<State>,
    /// The second.
    pub(super) to: State,
    /// Called when the first is chosen.
    pub(super) onfrom: Callback<Option<State>>,
    /// Called when the second is chosen.
    pub(super) onto: Callback<Option<State>>,
}

/// Two states side by side.
pub(super) struct Comparison {
    /// The levels of the ten perspectives, in the catalogue's order, before and after.
    pub(super) levels: [Vec<u8>; 2],
    /// Where the states differ.
    pub(super) differences: Vec<Difference>,
    /// How many values going back to the first would write anew.
    pub(super) to_restore: u32,
    /// The first state.
    pub(super) vector: VersionVector,
}

/// Two states to choose, what is different between them, and the way back to the first.
#[component]
pub(super) fn Compare(props: &CompareProps) -> Html {
    let words = use_words();
    let catalogue = use_catalogue();
    let comparison = use_memo(
        (
            props.project.clone(),
            props.from.clone(),
            props.to.clone(),
            catalogue.clone(),
        ),
        |(project, from, to, catalogue)| compared(project, from.as_ref()?, to, catalogue.as_ref()?),
    );
    let Some(catalogue) = catalogue else {
        return Html::default();
    };
    let snapshots = props.project.snapshots();
    let pointed_at = [props.from.as_ref(), Some(&props.to)];
    let states = Choice::list(choices(words, &snapshots, pointed_at));
    let name = |state: &State| {
        let key = state.key();
        let found = states.iter().find(|choice| choice.value == key);
        found
            .map(|choice| choice.label.to_string())
            .unwrap_or_default()
    };
    html! {
        <>
            <div class="history-states">
                <ComboBox
                    views=true
                    label={words.history_from()}
                    choices={states.clone()}
                    value={props.from.as_ref().map(State::key).unwrap_or_default()}
                    none={AttrValue::from(words.history_choose_state())}
                    onchange={props.onfrom.reform(|key: AttrValue| State::parse(&key))}
                />
                <ComboBox
                    views=true
                    label={words.history_to()}
                    choices={states.clone()}
                    value={props.to.key()}
                    onchange={props.onto.reform(|key: AttrValue| State::parse(&key))}
                />
            </div>
            if let (Some(from), Some(comparison)) = (&props.from, &*comparison) {
                { outcome(words, &catalogue, &props.project, comparison, [name(from), name(&props.to)]) }
                if comparison.to_restore > 0 {
                    <Restore
                        key={from.key()}
                        editor={props.editor.clone()}
                        name={name(from)}
                        state={comparison.vector.clone()}
                        values={comparison.to_restore}
                    />
                }
            } else {
                <p class="muted">{ words.history_compare_hint() }</p>
            }
        </>
    }
}

/// None if a state is not there.
fn compared(
    project: &Project,
    from: &State,
    to: &State,
    catalogue: &Catalogue,
) -> Option<Comparison> {
    let vector = from.vector(project)?;
    let (before, after) = (project.at(&vector), project.at(&to.vector(project)?));
    let today = clock::today();
    let to_restore = differences(before.changes(), project.changes())
        .into_iter()
        // Meetings that were held stay.
        .filter(|found| !matches!(Key::parse(&found.path), Some(Key::Record(..))))
        .count();
    Some(Comparison {
        // Both by one process and on one day: only what was answered makes the difference.
        levels: [
            levels_at(catalogue, &before, today),
            levels_at(catalogue, &after, today),
        ],
        differences: differences(before.changes(), after.changes()),
        to_restore: u32::try_from(to_restore).unwrap_or(u32::MAX),
        vector,
    })
}
