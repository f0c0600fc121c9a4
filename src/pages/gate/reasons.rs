//! Reasons for a recommendation: a sign and a sentence each.

use gate360_locale::Words;
use gate360_process::CriterionId;
use gate360_project::{Reason, Running};
use gate360_report::document::Tone as Meaning;
use gate360_report::names;
use yew::prelude::*;

use super::view::View;
use crate::components::{Icon, IconView, RouteLink};
use crate::pages::criterion_link::CriterionLink;
use crate::route::Route;

/// The reasons of today: below each sentence the criteria as links.
pub(super) fn today(view: &View<'_>) -> Html {
    list(&view.result.reasons, |reason| {
        // The links below name the criteria; the sentence need not do so again.
        let sentence = own_conditions(view, reason)
            .unwrap_or_else(|| names::reason(view.words, reason, |_| String::new()));
        let sentence = sentence.trim_end().trim_end_matches(':').to_owned();
        (sentence, links(view, reason))
    })
}

/// The sentence on open conditions where all of them are of a decision at this very gate.
fn own_conditions(view: &View<'_>, reason: &Reason) -> Option<String> {
    let Reason::OpenConditions { open, .. } = reason else {
        return None;
    };
    let running = view.open.project.conditions();
    let is_own = |one: &&Running| one.gate == view.gate && one.closed.is_none();
    let own = running.iter().filter(is_own).count();
    let count = u32::try_from(own).unwrap_or(u32::MAX);
    (own == *open).then(|| view.words.own_conditions_open(count))
}

/// The reasons of the day of a meeting, as sentences.
pub(super) fn frozen(view: &View<'_>, reasons: &[Reason]) -> Html {
    let sentence = |words: Words, reason: &Reason| {
        names::reason(words, reason, |ids: &[CriterionId]| {
            names::criteria(view.catalogue, ids)
        })
    };
    list(reasons, |reason| {
        (sentence(view.words, reason), Html::default())
    })
}

fn list(reasons: &[Reason], say: impl Fn(&Reason) -> (String, Html)) -> Html {
    let item = |reason: &Reason| {
        let icon = match names::reason_tone(reason) {
            Meaning::Good => Icon::Check,
            Meaning::Caution | Meaning::Bad => Icon::Warning,
            Meaning::Plain => Icon::Info,
        };
        let (sentence, below) = say(reason);
        html! {
            <li>
                <span class="reason"><IconView {icon} /><span>{ sentence }</span></span>
                { below }
            </li>
        }
    };
    html! { <ul class="reasons">{ for reasons.iter().map(item) }</ul> }
}

fn links(view: &View<'_>, reason: &Reason) -> Html {
    let ids = reason.criteria();
    if matches!(reason, Reason::ProfileIncomplete(_)) {
        let to = Route::Profile {
            id: view.id.to_owned(),
        };
        return html! {
            <>{ " " }<RouteLink {to}>{ view.words.stage_left_out_link() }</RouteLink></>
        };
    }
    if ids.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="list">
            { for ids.iter().map(|id| html! {
                <li key={id.as_str()}>
                    <CriterionLink
                        project={view.id.to_owned()}
                        id={id.clone()}
                        catalogue={view.catalogue.clone()}
                    />
                </li>
            }) }
        </ul>
    }
}
