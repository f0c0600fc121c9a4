//! The last gate is held once a year.

use gate360_project::GateRecord;
use yew::prelude::*;

use super::view::View;
use crate::components::{Callout, Tone};
use crate::platform::clock;

/// Says which yearly round comes next, and when; nothing at other gates.
pub(super) fn round(view: &View<'_>, records: &[GateRecord]) -> Html {
    if view.gate.stage().next().is_some() {
        return Html::default();
    }
    let words = view.words;
    let is_corrected = |record: &GateRecord| {
        let mut others = records.iter();
        others.any(|other| other.corrects.as_ref() == Some(&record.id))
    };
    let counting = || records.iter().filter(|record| !is_corrected(record));
    let rounds = counting().filter(|record| record.decision.moves_on());
    let number = (rounds.count() + 1).to_string();
    let due = counting()
        .next_back()
        .and_then(|last| last.next.or(last.valid_until));
    let (tone, title) = match due {
        Some(day) => {
            let late = day < clock::today();
            let tone = if late { Tone::Warn } else { Tone::Info };
            (tone, words.yearly_round(&number, &words.date(day)))
        }
        None => (Tone::Info, words.yearly_round_open(&number)),
    };
    html! {
        <Callout {tone} {title}><p>{ words.yearly_note() }</p></Callout>
    }
}
