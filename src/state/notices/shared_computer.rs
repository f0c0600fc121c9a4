use web_sys::Element;
use yew::prelude::*;

use crate::components::{Button, ButtonKind, Callout, Tone};
use crate::hooks::use_words;
use crate::platform::{focus, shared_computer};
use crate::state::Session;

/// Whose work it is.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct SharedComputerProps {
    pub(super) session: Session,
}

/// How far the leaving has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Offered,
    Asked,
    /// The first button takes the focus back.
    Refrained,
}

/// Says that nothing stays on this computer. A button ends that, and asks in its place if work is
/// in no file yet.
#[component]
pub(super) fn SharedComputer(props: &SharedComputerProps) -> Html {
    let words = use_words();
    let step = use_state_eq(|| Step::Offered);
    let place = use_node_ref();
    {
        let place = place.clone();
        use_effect_with(*step, move |step| {
            if *step != Step::Offered {
                let place = place.cast::<Element>();
                focus::onto(place.and_then(|place| place.query_selector("button").ok().flatten()));
            }
        });
    }
    let ask = {
        let (step, session) = (step.setter(), props.session.clone());
        Callback::from(move |_: MouseEvent| {
            if session.has_work_only_here() {
                step.set(Step::Asked);
            } else {
                leave(&session);
            }
        })
    };
    let stay = {
        let step = step.setter();
        Callback::from(move |_: MouseEvent| step.set(Step::Refrained))
    };
    let go = {
        let session = props.session.clone();
        Callback::from(move |_: MouseEvent| leave(&session))
    };
    html! {
        <Callout tone={Tone::Warn} title={words.shared_title()}>
            <p>{ words.shared_body() }</p>
            <div ref={place}>
                if *step == Step::Asked {
                    <div class="stack stack-tight" role="group" aria-label={words.shared_leave()}>
                        <p><strong>{ words.shared_leave_loses() }</strong></p>
                        <div class="cluster">
                            <Button onclick={stay}>{ words.shared_stay() }</Button>
                            <Button kind={ButtonKind::Danger} onclick={go}>
                                { words.shared_leave_yes() }
                            </Button>
                        </div>
                    </div>
                } else {
                    <Button kind={ButtonKind::Quiet} onclick={ask}>{ words.shared_leave() }</Button>
                }
            </div>
        </Callout>
    }
}

/// A person has said that what is in no file may go.
fn leave(session: &Session) {
    session.let_go();
    shared_computer::turn_off();
    super::reload();
}
