use gate360_merge::Moment;
use gate360_process::GateNo;
use gate360_project::{AnswerField, HistoryEntry, ItemId, Key, RecordText, TextPlace};
use yew::prelude::*;

use super::Part;
use super::erase::Erase;
use super::groups::Group;
use super::place::{Spot, key_of};
use super::sentence::{moment_words, sentence, text_of_record, what, who};
use crate::components::{Button, ButtonKind, Choice, Disclosure, RouteLink};
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
    let key = key_of(latest.change.key());
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
            { for erasing(part, &entries, &name) }
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

/// The ways to erase what was written: the texts of these changes, and those of a gate record.
fn erasing(part: &Part, entries: &[&HistoryEntry], place: &str) -> Vec<Html> {
    let mut texts: Vec<Choice> = Vec::new();
    let mut records: Vec<Choice> = Vec::new();
    for entry in entries
        .iter()
        .filter(|entry| entry.change.erases().is_none())
    {
        let path = entry.change.key();
        let key = Key::parse(path);
        if let Some(Key::Record(gate, id)) = &key {
            records.extend(of_record(part, *gate, id));
        } else if is_written(key.as_ref(), entry) && !texts.iter().any(|it| it.value == **path) {
            let label = what(part, key.as_ref(), path);
            texts.push(Choice::new(path.to_string(), label));
        }
    }
    let button = |choices: Vec<Choice>, of_record| {
        if choices.is_empty() {
            return Html::default();
        }
        let place = place.to_owned();
        let choices = Choice::list(choices);
        html! { <Erase {place} {choices} {of_record} editor={part.editor.clone()} /> }
    };
    vec![button(texts, false), button(records, true)]
}

/// Whether a change wrote something of a person's own, or cleared it.
fn is_written(key: Option<&Key>, entry: &HistoryEntry) -> bool {
    let value = entry.change.value();
    let is_text = match key {
        None | Some(Key::Version(..) | Key::Answer(_, _, AnswerField::Link)) => true,
        Some(Key::Snapshot(_)) => value.get("gate").is_none(),
        Some(key) => key.is_prose(),
    };
    is_text && !(value.is_null() && entry.before.is_null())
}

/// The texts of a gate record that are there.
fn of_record(part: &Part, gate: GateNo, id: &ItemId) -> Vec<Choice> {
    let mut records = part.project.records().into_iter();
    let Some(record) = records.find(|record| record.gate == gate && &record.id == id) else {
        return Vec::new();
    };
    let places = record.places().into_iter();
    let said = places.filter(|text| record.text(text).is_some_and(|said| !said.is_blank()));
    said.map(|text| {
        let name = text_of_record(part, gate, &text);
        let condition = match &text {
            RecordText::Role(id) | RecordText::Event(id) | RecordText::DoneWhen(id) => {
                record.conditions.iter().position(|known| &known.id == id)
            }
            _ => None,
        };
        let label = match condition {
            Some(at) => {
                let number = part.words.condition_number(&(at + 1).to_string());
                [&name, " (", &number, ")"].concat()
            }
            None => name,
        };
        let path = TextPlace::Record(gate, id.clone(), text);
        Choice::new(path.to_string(), label)
    })
    .collect()
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
