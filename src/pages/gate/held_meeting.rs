use gate360_project::GateRecord;
use gate360_report::names;
use yew::prelude::*;

use crate::hooks::{use_catalogue, use_words};

/// A meeting that was held.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct HeldMeetingProps {
    /// Its record.
    pub(super) record: GateRecord,
}

/// A meeting that was held, as it was recorded.
#[component]
pub(super) fn HeldMeeting(props: &HeldMeetingProps) -> Html {
    let words = use_words();
    let Some(catalogue) = use_catalogue() else {
        return Html::default();
    };
    let record = &props.record;
    let fact = |label: &'static str, value: String| {
        if value.trim().is_empty() {
            return Html::default();
        }
        html! { <div><dt>{ label }</dt><dd class="as-typed">{ value }</dd></div> }
    };
    let figures = record.frozen.as_ref().map(|frozen| {
        let of = |met: usize, of: usize| words.count_of(&met.to_string(), &of.to_string());
        words.report_figures(
            &of(frozen.musts_met, frozen.musts),
            &of(frozen.shoulds_met, frozen.shoulds),
        )
    });
    html! {
        <article class="card stack">
            <h3>{ words.held_title(&words.date(record.date), names::decision(words, record.decision)) }</h3>
            <dl class="facts">
                { fact(words.report_column_recommended(), names::recommendation(words, record.recommendation).to_owned()) }
                { fact(words.report_column_figures(), figures.unwrap_or_default()) }
                { fact(words.reason(), record.reason.clone()) }
                { fact(words.report_chair(), record.chair.clone()) }
                { fact(words.report_board(), record.board.clone()) }
                { fact(words.report_heard(), record.heard.clone()) }
                { fact(words.report_track(), names::track(words, record.track).to_owned()) }
            </dl>
            if !record.conditions.is_empty() {
                <h4>{ words.conditions() }</h4>
                <ul class="list">
                    { for record.conditions.iter().map(|condition| html! {
                        <li class="as-typed">
                            if let Some(id) = &condition.criterion {
                                <strong>{ names::criterion(&catalogue, id) }</strong>{ ": " }
                            }
                            { &condition.done_when }
                            { " (" }{ &condition.role }{ ", " }
                            { condition.due.map_or_else(
                                || words.condition_before(&condition.event),
                                |due| words.date(due),
                            ) }
                            { ")" }
                        </li>
                    }) }
                </ul>
            }
        </article>
    }
}
