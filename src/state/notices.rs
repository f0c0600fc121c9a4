//! What a person has to know of where the work is kept, above every page.

mod gone;
mod shared_computer;

use gate360_locale::Words;
use gloo::utils::{document, window};
use yew::prelude::*;

use self::gone::Gone;
use self::shared_computer::SharedComputer;
use super::{Notice, Session};
use crate::components::{Button, ButtonKind, Callout, Tone};
use crate::pages::settings::size;
use crate::platform::{clock, focus};

/// The notices of a session.
pub(crate) fn notices(words: Words, session: &Session) -> Html {
    let one = |notice: &Notice| {
        html! { <div class="notice" key={key(notice)}>{ view(words, session, notice) }</div> }
    };
    html! { <>{ for session.notices.iter().map(one) }</> }
}

const fn key(notice: &Notice) -> &'static str {
    match notice {
        Notice::SharedComputer => "shared",
        Notice::ReadOnly => "read-only",
        Notice::ClearedNow => "cleared",
        Notice::Gone(_) => "gone",
        Notice::Clock(_) => "clock",
        Notice::LittleRoom(_) => "room",
    }
}

fn view(words: Words, session: &Session, notice: &Notice) -> Html {
    match notice {
        Notice::SharedComputer => html! { <SharedComputer session={session.clone()} /> },
        Notice::ReadOnly => html! {
            <Callout tone={Tone::Warn} title={words.read_only_title()} alert=true>
                <p>{ words.read_only_body() }</p>
                <Button onclick={|_: MouseEvent| reload()}>{ words.reload_page() }</Button>
            </Callout>
        },
        Notice::ClearedNow => html! {
            <Callout tone={Tone::Warn} title={words.cleared_title()} alert=true>
                <p>{ words.cleared_body() }</p>
                { understood(words, session, notice) }
            </Callout>
        },
        Notice::Gone(gone) => html! {
            <Gone gone={gone.clone()}>{ understood(words, session, notice) }</Gone>
        },
        Notice::Clock(saved) => {
            let (now, saved) = (clock::today(), clock::date_of(*saved));
            html! {
                <Callout tone={Tone::Warn} title={words.clock_title()}>
                    <p>{ words.clock_body(&words.date(now), &words.date(saved)) }</p>
                </Callout>
            }
        }
        Notice::LittleRoom(left) => html! {
            <Callout tone={Tone::Warn} title={words.room_title()} alert=true>
                <p>{ words.room_body(&size(words, *left)) }</p>
            </Callout>
        },
    }
}

/// A button that takes a notice away.
fn understood(words: Words, session: &Session, notice: &Notice) -> Html {
    let (dismiss, notice) = (session.dismiss.clone(), notice.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        // The button goes, and the focus must not go with it.
        focus::onto(document().query_selector("h1").ok().flatten());
        dismiss.emit(notice.clone());
    });
    html! {
        <Button kind={ButtonKind::Quiet} {onclick}>{ words.notice_read() }</Button>
    }
}

/// Loads the page again.
fn reload() {
    // A frame that may not be loaded again stays as it is.
    let _ = window().location().reload();
}
