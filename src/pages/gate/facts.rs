//! Labels with their values, and notes below them.

use gate360_locale::Words;
use gate360_project::{GateRecord, Prose, Share};
use gate360_readiness::GateResult;
use yew::prelude::*;

use crate::components::{Icon, IconView};
use crate::looks;

/// A label with its value; nothing if the value is empty.
pub(super) fn fact(label: &'static str, value: &str) -> Html {
    if value.trim().is_empty() {
        return Html::default();
    }
    html! { <div><dt>{ label }</dt><dd class="as-typed">{ value }</dd></div> }
}

/// A label with what a person wrote; nothing if that is empty.
pub(super) fn written(label: &'static str, said: &Prose) -> Html {
    if said.is_blank() {
        return Html::default();
    }
    html! { <div><dt>{ label }</dt><dd class="as-typed">{ looks::prose(said) }</dd></div> }
}

/// A label with the words for nothing.
pub(super) fn unsaid(words: Words, label: &'static str) -> Html {
    html! { <div><dt>{ label }</dt><dd class="muted">{ words.report_not_said() }</dd></div> }
}

/// Musts and shoulds: how many count as met, of how many, and what share is asked for.
pub(super) struct Figures {
    musts: Share,
    shoulds: Share,
}

impl Figures {
    /// The figures of today.
    pub(super) fn of(result: &GateResult) -> Self {
        Self {
            musts: share(result.musts_met, result.musts, 100),
            shoulds: share(result.shoulds_met, result.shoulds, result.should_percent),
        }
    }

    /// The figures of the day of a meeting; none if its minutes do not give them.
    pub(super) fn frozen(record: &GateRecord) -> Option<Self> {
        let frozen = record.frozen.as_ref()?;
        Some(Self {
            musts: share(frozen.musts_met, frozen.musts, 100),
            shoulds: share(frozen.shoulds_met, frozen.shoulds, frozen.should_percent),
        })
    }

    /// How many musts are met.
    pub(super) fn musts(&self, words: Words) -> String {
        met(words, self.musts)
    }

    /// How many shoulds are met.
    pub(super) fn shoulds(&self, words: Words) -> String {
        met(words, self.shoulds)
    }

    /// What share of the shoulds is asked for.
    pub(super) fn asked(&self, words: Words) -> String {
        let percent = u32::try_from(self.shoulds.percent).unwrap_or(u32::MAX);
        words.percent(f64::from(percent), 0)
    }
}

fn share(met: usize, of: usize, percent: usize) -> Share {
    Share { met, of, percent }
}

fn met(words: Words, share: Share) -> String {
    words.count_of(&share.met.to_string(), &share.of.to_string())
}

/// A sentence with a sign before it.
pub(super) fn note(icon: Icon, text: impl Into<AttrValue>) -> Html {
    let tone = match icon {
        Icon::Warning => "gate-note gate-note-warn",
        _ => "gate-note",
    };
    html! { <p class={tone}><IconView {icon} /><span>{ text.into() }</span></p> }
}
