//! When a meeting is, and how much of the process is asked for.

use gate360_locale::Date;
use gate360_process::{CriterionId, GateNo, StageNo};
use gate360_project::{Edit, Place, Track};
use gate360_report::names;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::facts::note;
use super::view::View;
use crate::components::{Choice, ComboBox, DateField, Icon};

/// The gate that is held together with the one before it only where nobody else is to take the
/// solution over soon.
const TAKE_OVER: u8 = 5;

/// The date and the track.
pub(super) fn fields(view: &View<'_>) -> Html {
    let words = view.words;
    let meeting = view.meeting;
    // Corrected minutes are of a meeting whose track stands.
    let is_open = view.corrected.is_none();
    let tracks = Track::ALL
        .iter()
        .map(|&track| Choice::new(track.as_str(), names::track(words, track)));
    html! {
        <div class="gate-part card stack" role="group" aria-labelledby="gate-when">
            <h3 id="gate-when">{ words.meeting_when() }</h3>
            <div class="columns">
                <DateField
                    label={words.meeting_date()}
                    value={meeting.date}
                    onchange={view.on(|gate, date: Option<Date>| Edit::MeetingDate(gate, date))}
                />
                if is_open {
                    <ComboBox
                        label={words.report_track()}
                        choices={Choice::list(tracks)}
                        value={AttrValue::Static(meeting.track.as_str())}
                        hint={words.track_hint()}
                        onchange={view.on(|gate, value: AttrValue| {
                            Edit::MeetingTrack(gate, Track::parse(&value).unwrap_or_default())
                        })}
                    />
                }
            </div>
            if is_open && meeting.track == Track::Light {
                { light(view) }
            }
        </div>
    }
}

/// What the light track allows here, and whether it fits.
fn light(view: &View<'_>) -> Html {
    let words = view.words;
    let may_join = |gate: GateNo| view.catalogue.gate(gate).light_with_before;
    let next = view.gate.stage().next().map(StageNo::gate);
    let blockers = view.result.blockers.iter();
    let listed: Vec<&str> = blockers.map(CriterionId::as_str).collect();
    // A gate that was passed is not decided on again.
    let is_ahead = |before: &GateNo| view.open.project.place() == Place::Stage(before.stage());
    html! {
        <div class="stack stack-tight">
            if let Some(before) = view.gate.before().filter(|_| may_join(view.gate)).filter(is_ahead) {
                { together(view, before) }
            }
            if let Some(next) = next.filter(|&next| may_join(next)) {
                <p>
                    { words.light_next(&view.gate.number().to_string(), &next.number().to_string()) }
                    { " " }
                    { view.link(next) }
                </p>
            }
            if !listed.is_empty() {
                { note(Icon::Warning, words.light_blockers(&listed.join(", "))) }
            }
        </div>
    }
}

/// Whether the gate before is decided on in the same meeting.
fn together(view: &View<'_>, before: GateNo) -> Html {
    let words = view.words;
    let number = view.gate.number();
    let onchange = view.on(Edit::MeetingTogether).reform(|event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        input.is_some_and(|input| input.checked())
    });
    let has_condition = number == TAKE_OVER;
    html! {
        <div>
            <label class="radio">
                <input
                    type="checkbox"
                    checked={view.meeting.together}
                    aria-describedby={has_condition.then_some("gate-takeover")}
                    {onchange}
                />
                <span>
                    { words.light_together(&before.number().to_string(), &number.to_string()) }
                </span>
            </label>
            if has_condition {
                <p class="field-hint" id="gate-takeover">{ words.light_takeover() }</p>
            }
        </div>
    }
}
