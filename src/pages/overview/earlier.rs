use gate360_project::Snapshot;
use gate360_report::chart::Earlier;
use yew::prelude::*;

use super::Part;
use crate::components::{Choice, ComboBox};
use crate::platform::clock;
use crate::state::{levels_of, snapshot_name};

/// The state that the chart is held against: the one that was chosen, else the last gate decision
/// that is known.
pub(super) fn earlier(part: &Part, chosen: &str) -> Option<Earlier> {
    let snapshots = part.open.project.snapshots();
    let found = snapshots
        .iter()
        .find(|snapshot| snapshot.id.as_str() == chosen)
        .or_else(|| snapshots.iter().rfind(|snapshot| snapshot.gate.is_some()));
    let Some(snapshot) = found else {
        // A project that came as a report has no history, but its records have levels.
        return Earlier::at_last_gate(part.words, &part.open.project, &part.open.assessment);
    };
    Some(Earlier {
        levels: levels_of(
            &part.catalogue,
            &part.open.project,
            snapshot,
            day_of(snapshot),
        ),
        of: snapshot_name(part.words, snapshot),
    })
}

fn day_of(snapshot: &Snapshot) -> gate360_locale::Date {
    let of_gate = snapshot.gate.map(|(_, day)| day);
    of_gate.unwrap_or_else(|| clock::date_of(snapshot.at))
}

/// Chooses the state that the chart is held against, where there are several.
pub(super) fn earlier_choice(part: &Part, chosen: &str, onchange: Callback<AttrValue>) -> Html {
    let snapshots = part.open.project.snapshots();
    if snapshots.len() < 2 {
        return Html::default();
    }
    let words = part.words;
    let last_gate = snapshots.iter().rfind(|snapshot| snapshot.gate.is_some());
    let shown = snapshots
        .iter()
        .find(|snapshot| snapshot.id.as_str() == chosen)
        .or(last_gate);
    let choices = snapshots.iter().rev().map(|snapshot| {
        Choice::new(
            snapshot.id.as_str().to_owned(),
            snapshot_name(words, snapshot),
        )
    });
    html! {
        <ComboBox
            views=true
            label={words.overview_earlier()}
            choices={Choice::list(choices)}
            value={shown.map(|snapshot| snapshot.id.as_str().to_owned()).unwrap_or_default()}
            none={last_gate.is_none().then(|| AttrValue::from(words.overview_earlier_none()))}
            {onchange}
        />
    }
}
