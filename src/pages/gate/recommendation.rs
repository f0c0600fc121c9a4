//! What is recommended, every reason for it, and what speaks for stopping.

use gate360_project::{Recommendation, Track};
use gate360_report::names;
use yew::prelude::*;

use super::facts::{Figures, fact};
use super::titles::on_light_track;
use super::view::View;
use super::{reasons, signals};
use crate::components::Badge;
use crate::looks;

/// The region "Recommendation".
pub(super) fn region(view: &View<'_>) -> Html {
    let words = view.words;
    let recommended = view.result.recommendation;
    let (tone, icon) = looks::of_recommendation(recommended);
    let number = view.gate.number().to_string();
    let figures = Figures::of(view.result);
    let covered = match view.meeting.track {
        Track::Light => on_light_track(words, view.gate, view.meeting.together),
        Track::Full => String::new(),
    };
    html! {
        <section class="gate-part card stack" aria-labelledby="gate-recommendation">
            <h2 id="gate-recommendation">{ words.recommendation() }</h2>
            <p class="verdict">
                <Badge {tone} {icon}>{ names::recommendation(words, recommended) }</Badge>
            </p>
            if recommended == Recommendation::Incomplete {
                <p>{ words.report_not_recommended(&number) }</p>
            }
            <dl class="facts">
                { fact(words.musts_met(), &figures.musts(words)) }
                { fact(words.shoulds_met(), &figures.shoulds(words)) }
                { fact(words.shoulds_asked(), &figures.asked(words)) }
                { fact(words.decision_covers(), &covered) }
            </dl>
            <h3>{ words.report_why() }</h3>
            { reasons::today(view) }
            { signals::found(view) }
            { signals::asked(view) }
            <p class="muted">{ words.people_decide() }</p>
        </section>
    }
}
