use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use web_sys::VisibilityState;
use yew::prelude::*;

use super::use_shell;
use crate::platform::typing::HAND_ON;

/// How long a person must have stopped typing before the text is handed on, in milliseconds.
const QUIET: u32 = 400;

/// When a typed text is handed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// After a pause, on leaving the field and on leaving the page. For a project's texts: each
    /// hand-over is stored.
    #[default]
    Quiet,
    /// At every keystroke. For a short form of its own, whose button needs the text at once.
    Live,
}

/// A text while it is being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What the field shows.
    pub text: AttrValue,
    /// To be called with the whole text at every keystroke.
    pub typed: Callback<String>,
    /// To be called when there is something in the field that is no text yet, such as half a
    /// date: what was typed before it is not handed on, and the field is left as it is.
    pub hold: Callback<()>,
    /// To be called on the browser's change event: hands on what there is.
    pub flush: Callback<()>,
    /// To be called when the field is left.
    pub left: Callback<()>,
}

/// What must survive from one rendering to the next without causing one.
#[derive(Default)]
struct Desk {
    onchange: Callback<String>,
    /// Told when a text is taken on and handed on.
    holding: Callback<bool>,
    value: AttrValue,
    /// Typed and not handed on yet.
    pending: Option<String>,
    /// Hands it on after a pause.
    timer: Option<Timeout>,
    /// Hand it on when the page goes, or when everything typed is asked for.
    leaving: Option<[EventListener; 3]>,
    /// Whether something was typed since the field was entered.
    typing: bool,
    /// A value that came from elsewhere meanwhile.
    missed: Option<AttrValue>,
}

/// Keeps a text with the field while it is being typed, and hands it on as its pace says. What
/// was typed is never lost by leaving the field, the page or the browser.
///
/// A value that comes from elsewhere (another tab, undo) is shown at once, but never into the
/// text of somebody who is typing: then it is shown when the field is left, unless what was
/// typed has replaced it by then.
#[hook]
pub fn use_draft(value: &AttrValue, onchange: &Callback<String>, pace: Pace) -> Draft {
    let shown = use_state_eq(|| value.clone());
    let desk = use_mut_ref(Desk::default);
    let holding = use_shell().holding;
    {
        // A timer outlives the rendering that started it, and must call the latest callback.
        let mut desk = desk.borrow_mut();
        desk.onchange = onchange.clone();
        desk.holding = holding;
        desk.value = value.clone();
    }
    {
        let (shown, desk) = (shown.setter(), desk.clone());
        use_effect_with(value.clone(), move |value| {
            let mut desk = desk.borrow_mut();
            if desk.typing {
                desk.missed = Some(value.clone());
            } else {
                shown.set(value.clone());
            }
        });
    }
    {
        let desk = desk.clone();
        use_effect_with((), move |()| move || hand_on(&desk));
    }
    let typed = {
        let (shown, desk) = (shown.setter(), desk.clone());
        use_callback(pace, move |text: String, pace| {
            shown.set(text.clone().into());
            take(&desk, text);
            if *pace == Pace::Live {
                hand_on(&desk);
            }
        })
    };
    let hold = {
        let (shown, desk) = (shown.setter(), desk.clone());
        use_callback((), move |(), ()| {
            shown.set(AttrValue::default());
            let mut desk = desk.borrow_mut();
            desk.typing = true;
            desk.timer = None;
            if desk.pending.take().is_some() {
                desk.holding.emit(false);
            }
        })
    };
    let flush = {
        let desk = desk.clone();
        use_callback((), move |(), ()| hand_on(&desk))
    };
    let left = {
        let (shown, desk) = (shown.setter(), desk.clone());
        use_callback((), move |(), ()| {
            let missed = {
                let mut desk = desk.borrow_mut();
                desk.typing = false;
                let missed = desk.missed.take();
                missed.filter(|_| desk.pending.is_none())
            };
            if let Some(value) = missed {
                shown.set(value);
            }
            hand_on(&desk);
        })
    };
    Draft {
        text: (*shown).clone(),
        typed,
        hold,
        flush,
        left,
    }
}

/// Keeps a text that was just typed, and sees to it that it will be handed on.
fn take(desk: &Rc<RefCell<Desk>>, text: String) {
    let timer = {
        let desk = desk.clone();
        Timeout::new(QUIET, move || hand_on(&desk))
    };
    let mut desk_now = desk.borrow_mut();
    desk_now.typing = true;
    if desk_now.pending.replace(text).is_none() {
        desk_now.holding.emit(true);
    }
    desk_now.timer = Some(timer);
    if desk_now.leaving.is_none() {
        let (hidden, gone, asked) = (desk.clone(), desk.clone(), desk.clone());
        desk_now.leaving = Some([
            EventListener::new(&document(), "visibilitychange", move |_| {
                if document().visibility_state() == VisibilityState::Hidden {
                    hand_on(&hidden);
                }
            }),
            EventListener::new(&window(), "pagehide", move |_| hand_on(&gone)),
            EventListener::new(&document(), HAND_ON, move |_| hand_on(&asked)),
        ]);
    }
}

/// Hands on what was typed, if there is anything. The desk is free again before the callback
/// is called, since that may render the field anew.
fn hand_on(desk: &Rc<RefCell<Desk>>) {
    let (changed, text, onchange, holding, _timer, _leaving) = {
        let mut desk = desk.borrow_mut();
        let Some(text) = desk.pending.take() else {
            return;
        };
        (
            text != desk.value.as_str(),
            text,
            desk.onchange.clone(),
            desk.holding.clone(),
            desk.timer.take(),
            desk.leaving.take(),
        )
    };
    if changed {
        onchange.emit(text);
    }
    // Only now: by this time the store has been told to write.
    holding.emit(false);
}
