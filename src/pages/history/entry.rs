use gate360_merge::Moment;
use gate360_project::{HistoryEntry, Key};
use yew::prelude::*;

use super::Part;
use super::groups::Group;
use super::place::Spot;
use super::sentence::{moment_words, sentence, who};
use crate::components::{Button, ButtonKind, Disclosure, RouteLink};
use crate::looks;
use crate::state::key_words::deed;
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
    let entries = group.entries.iter().rev().map(|&at| &history[at]);
    let entries: Vec<&HistoryEntry> = entries.collect();
    let (Some(first), Some(latest)) = (entries.first(), entries.last()) else {
        return Html::default();
    };
    let key = Key::parse(latest.change.key());
    let place = place_of(words, &part.catalogue, &part.project, key.as_ref());
    let name = match &group.spot {
        Spot::Unknown(path) => path.clone(),
        Spot::Signals => words.stop_signals().to_owned(),
        Spot::Snapshots => words.history_snapshots().to_owned(),
        _ => place.name,
    };
    let when = moment_words(words, latest.change.at());
    let began = first.change.at();
    let compare = oncompare.reform(move |_: MouseEvent| began);
    // What one press wrote has one moment.
    let runs = entries.chunk_by(|one, next| one.change.at() == next.change.at());
    let organisation = latest.change.author().organisation.trim();
    html! {
        <li class="history-entry" key={tag(first)}>
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
                { for runs.flat_map(|run| told(part, run)) }
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

/// What stays the same of a change whatever comes before or after it. What one press wrote in
/// several places can have one number.
fn tag(entry: &HistoryEntry) -> String {
    let (path, tag) = (entry.change.key(), entry.change.tag());
    let counter = tag.counter.to_string();
    [path, " ", &tag.replica.to_string(), "-", &counter].concat()
}

/// Changes of one moment; what has a name of its own as a whole is folded.
fn told(part: &Part, run: &[&HistoryEntry]) -> Vec<Html> {
    let words = part.words;
    let each: Vec<Html> = run.iter().map(|entry| one(part, entry)).collect();
    let written = run
        .iter()
        .map(|entry| (&**entry.change.key(), entry.change.value()));
    match (
        deed(words, &part.project, &written.collect::<Vec<_>>()),
        run,
    ) {
        (Some(deed), [first, ..]) => {
            let count = u32::try_from(run.len()).unwrap_or(u32::MAX);
            vec![html! {
                <li>
                    { words.history_deed(who(words, first.change.author()), &deed) }
                    <Disclosure title={words.history_written(count)}>
                        <ul class="history-parts">{ for each }</ul>
                    </Disclosure>
                </li>
            }]
        }
        _ => each,
    }
}

/// One change; a long text is folded.
fn one(part: &Part, entry: &HistoryEntry) -> Html {
    let words = part.words;
    let sentence = sentence(part, entry);
    html! {
        <li>
            { sentence.text }
            if let Some((before, after)) = sentence.texts {
                <Disclosure title={words.history_before_and_after()}>
                    <p class="field-label">{ words.history_before() }</p>
                    <p class="history-text">{ looks::prose(&before) }</p>
                    <p class="field-label">{ words.history_after() }</p>
                    <p class="history-text">{ looks::prose(&after) }</p>
                </Disclosure>
            }
        </li>
    }
}
