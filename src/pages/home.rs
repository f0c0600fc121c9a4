//! All projects of this browser. The cards, and what brings a project in, are fetched when they
//! are needed (see `crate::late`).

mod actions;
mod bin_link;
mod card;
mod cards;
mod erase_too;
mod findings;
mod import;
mod import_error;
mod listing;
mod outcome;
mod put_back;
mod removal;
mod save_reminder;
mod shelf;
mod warning;

use yew::prelude::*;

use self::actions::Actions;
pub(crate) use self::bin_link::BinLink;
pub(crate) use self::card::shown_name;
pub(crate) use self::cards::Cards;
pub(crate) use self::import::bring_in;
pub(crate) use self::import_error::pack_faults;
pub(crate) use self::listing::{Listing, use_listing};
pub(crate) use self::put_back::PutBack;
pub(crate) use self::removal::{Removable, Removal};
pub(crate) use self::save_reminder::reminder_words;
pub(crate) use self::shelf::name_of;
use crate::components::{Callout, Icon, PageHeader, Tone, empty_state};
use crate::hooks::use_words;
use crate::late::{Late, LateView, SHELF_PART, use_late};
use crate::state::{memory_notice, store_words, use_session};

/// All projects of this browser.
#[component]
pub fn HomePage() -> Html {
    let words = use_words();
    let session = use_session();
    let (listing, reload) = use_listing();
    let said = use_state_eq(Html::default);
    let onsaid = {
        let said = said.setter();
        use_callback(reload.clone(), move |came, reload| {
            said.set(came);
            reload.emit(());
        })
    };
    let has_any = match &listing {
        Listing::Here(listed, in_bin) => !listed.is_empty() || *in_bin > 0,
        _ => false,
    };
    let (shelf, onretry) = use_late(&SHELF_PART, has_any);
    let bin = match (&listing, &shelf) {
        (Listing::Here(_, in_bin @ 1..), Late::Here(part)) => (part.bin)(*in_bin, &reload),
        _ => Html::default(),
    };
    let trouble = session.and_then(|session| session.trouble);
    let list = match &listing {
        Listing::Loading => html! {
            <p class="muted" aria-busy="true">{ words.home_loading() }</p>
        },
        Listing::Failed(error) => html! {
            <Callout tone={Tone::Bad} title={words.home_failed_title()} alert=true>
                <p>{ store_words(words, error) }</p>
            </Callout>
        },
        Listing::Here(listed, _) if listed.is_empty() => {
            let body = html! { <p>{ words.home_empty_body() }</p> };
            empty_state(Icon::Document, Some(words.home_empty_title()), body)
        }
        Listing::Here(listed, _) => match shelf {
            Late::Here(part) => (part.cards)(listed, &onsaid),
            late => html! { <LateView failed={late == Late::Failed} {onretry} /> },
        },
    };
    html! {
        <>
            <PageHeader title={words.home_title()} lead={words.home_lead()} />
            <div class="stack">
                if let Some(trouble) = trouble {
                    { memory_notice(words, &trouble, None) }
                }
                <Actions {onsaid} />
                // What came of opening a file or an example.
                <div>{ (*said).clone() }</div>
                { list }
                { bin }
            </div>
        </>
    }
}
