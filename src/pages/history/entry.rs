use gate360_merge::Moment;
use gate360_project::{HistoryEntry, Key};
use yew::prelude::*;

use super::Part;
use super::groups::Group;
use super::place::Spot;
use super::sentence::{moment_words, sentence};
use crate::components::{Button, ButtonKind, Disclosure, RouteLink};
use crate::state::places::place_of;

/// What one author did at one place within a few minutes, in its order. `oncompare` is called with the moment
/// of the first of it.
pub(super) fn entry(
    part: &Part,
    history: &[HistoryEntry],
    group: &Group,
    oncompare: &Callback<Moment>,
) -> Html {
    let words = part.words;
    let entries: Vec<&HistoryEntry> = group.entries.iter().map(|&at| &history[at]).collect();
    let (Some(latest), Some(first)) = (entries.first(), entries.last()) else {
        return Html::default();
    };
    let key = Key::parse(latest.change.key());
    let place = place_of(words, &part.catalogue, &part.id, key.as_ref());
    let name = match &group.spot {
        Spot::Unknown(path) => path.clone(),
        Spot::Snapshots => words.history_snapshots().to_owned(),
        _ => place.name,
    };
    let when = moment_words(words, latest.change.at());
    let began = first.change.at();
    let compare = oncompare.reform(move |_: MouseEvent| began);
    let organisation = latest.change.author().organisation.trim();
    html! {
        <li class="history-entry" key={group.entries[0]}>
            <div class="history-head">
                <RouteLink to={place.route} query={place.query}>{ &name }</RouteLink>
                <span class="small muted">
                    { &when }
                    if !organisation.is_empty() {
                        { ", " }{ organisation }
                    }
                </span>
            </div>
            <ul class="history-parts">
                { for entries.iter().rev().map(|entry| told(part, entry)) }
            </ul>
            if group.spot != Spot::Snapshots {
                <Button
                    kind={ButtonKind::Quiet}
                    name={words.history_compare_before_name(&name, &when)}
                    onclick={compare}
                >
                    { words.history_compare_before() }
                </Button>
            }
        </li>
    }
}

/// One change; a long text is folded.
fn told(part: &Part, entry: &HistoryEntry) -> Html {
    let words = part.words;
    let sentence = sentence(words, &part.catalogue, entry);
    html! {
        <li>
            { sentence.text }
            if let Some((before, after)) = sentence.texts {
                <Disclosure title={words.history_before_and_after()}>
                    <p class="field-label">{ words.history_before() }</p>
                    <p class="history-text">{ before }</p>
                    <p class="field-label">{ words.history_after() }</p>
                    <p class="history-text">{ after }</p>
                </Disclosure>
            }
        </li>
    }
}
