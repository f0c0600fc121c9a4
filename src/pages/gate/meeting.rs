//! The meeting: who, when, what was decided and why.

use gate360_project::{Decision, Meeting, Refusal, unsaid};
use gate360_report::names;
use yew::prelude::*;

use super::facts::note;
use super::view::View;
use super::{board, conditions, correcting, decided, track};
use crate::components::{Button, ButtonKind, Callout, Icon, Tone};
use crate::platform::clock;
use crate::state::refusal_words;

/// The form of the meeting that is being prepared, or whose minutes are being corrected.
pub(super) fn form(
    view: &View<'_>,
    heading: &NodeRef,
    refused: &Option<Refusal>,
    onrecord: &Callback<MouseEvent>,
    onclear: &Callback<MouseEvent>,
) -> Html {
    let words = view.words;
    let meeting = view.meeting;
    let record = match view.corrected {
        Some(_) => words.record_correction(),
        None => words.record_decision(),
    };
    let ahead = meeting.date.filter(|&date| date > clock::today());
    html! {
        <section key="meeting" class="stack" aria-labelledby="gate-meeting">
            <h2 id="gate-meeting" ref={heading} tabindex="-1">{ words.meeting() }</h2>
            { correcting::notice(view, onclear) }
            if let Some(date) = ahead {
                { note(Icon::Info, words.prepared_for(&words.date(date))) }
            }
            { track::fields(view) }
            { board::fields(view) }
            { decided::fields(view) }
            { conditions::group(view) }
            if let Some(decision) = meeting.decision {
                { lacking(view, decision) }
            }
            if let Some(refusal) = refused {
                <Callout tone={Tone::Bad} title={words.not_recorded()} alert=true>
                    <p>{ refusal_words(words, refusal) }</p>
                </Callout>
            }
            <div class="cluster">
                <Button kind={ButtonKind::Primary} icon={Icon::Gate} onclick={onrecord.clone()}>
                    { record }
                </Button>
                if is_prepared(meeting) && view.corrected.is_none() {
                    <Button kind={ButtonKind::Quiet} onclick={onclear.clone()}>
                        { words.meeting_clear() }
                    </Button>
                }
            </div>
            <p class="muted small">{ words.record_is_final() }</p>
        </section>
    }
}

/// Whether anything but the track was written down.
pub(super) fn is_prepared(meeting: &Meeting) -> bool {
    let track = meeting.track;
    let blank = Meeting {
        track,
        ..Meeting::default()
    };
    *meeting != blank
}

/// What the record will lack.
fn lacking(view: &View<'_>, decision: Decision) -> Html {
    let words = view.words;
    let meeting = view.meeting;
    let lacking = unsaid(decision, &meeting.terms, meeting.next, &meeting.informed);
    if lacking.is_empty() {
        return Html::default();
    }
    let names: Vec<&str> = lacking
        .into_iter()
        .map(|one| names::unsaid(words, decision, one))
        .collect();
    note(Icon::Info, words.record_unsaid(&names.join("; ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use gate360_project::Track;

    #[test]
    fn a_track_alone_is_no_preparation() {
        let mut meeting = Meeting {
            track: Track::Light,
            ..Meeting::default()
        };
        assert!(!is_prepared(&meeting));
        meeting.chair = "Director".into();
        assert!(is_prepared(&meeting));
    }
}
