//! The projects' cards on the home page, bringing projects in, and the settings.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use gate360_locale::Words;
use gate360_process::example::ExampleKey;
use yew::prelude::*;

use super::part::{Fetching, Part};
use crate::pages::SettingsPage;
use crate::pages::home::{BinLink, Cards, bring_in};
use crate::platform::fetch::NotFetched;
use crate::platform::files::Chosen;
use crate::platform::store::Listed;
use crate::state::{Session, notices};

/// Where a project comes from.
#[derive(Clone, Debug)]
pub enum Source {
    /// A file that a person chose.
    File(Chosen),
    /// A built-in example.
    Example(ExampleKey),
}

/// What came of bringing a project in.
#[derive(Clone, Debug, PartialEq)]
pub struct Brought {
    /// The project to go to at once, if any.
    pub go_to: Option<String>,
    /// What is to be said.
    pub said: Html,
    /// The same in a sentence, for whoever has gone to another page meanwhile.
    pub in_short: AttrValue,
}

/// Bringing a project in, under way.
pub(crate) type Bringing = Pin<Box<dyn Future<Output = Brought>>>;

/// What the home page needs as soon as there are projects, and what stands in the settings.
#[derive(Clone, Copy, Debug)]
pub struct ShelfPart {
    /// The cards of the projects that the store has; the callback is called with what is to be
    /// said when one was removed, or put back.
    pub cards: fn(&Rc<[Listed]>, &Callback<Html>) -> Html,
    /// The way to the bin, with so many projects in it; the callback is called when any has left
    /// it for good.
    pub bin: fn(usize, &Callback<()>) -> Html,
    /// The page of the settings.
    pub settings: fn() -> Html,
    /// What a person has to know of where the work is kept.
    pub notices: fn(Words, &Session) -> Html,
    /// Brings a project in.
    pub bring_in: fn(Session, Words, Source) -> Bringing,
}

impl PartialEq for ShelfPart {
    /// There is one.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

thread_local! {
    static HERE: Cell<Option<ShelfPart>> = const { Cell::new(None) };
}

/// The projects' cards, and bringing projects in.
pub static SHELF_PART: Part<ShelfPart> = Part { here: &HERE, fetch };

fn fetch() -> Fetching<ShelfPart> {
    Box::pin(shelf())
}

#[cfg(gate360_split)]
#[wasm_split_helpers::wasm_split(shelf, fallible)]
fn shelf() -> Result<ShelfPart, NotFetched> {
    Ok(part())
}

#[cfg(not(gate360_split))]
async fn shelf() -> Result<ShelfPart, NotFetched> {
    Ok(part())
}

fn part() -> ShelfPart {
    ShelfPart {
        cards: |listed, onsaid| {
            html! { <Cards listed={listed.clone()} onsaid={onsaid.clone()} /> }
        },
        bin: |in_bin, onpurged| html! { <BinLink {in_bin} onpurged={onpurged.clone()} /> },
        settings: || html! { <SettingsPage /> },
        notices: |words, session| notices(words, session),
        bring_in: |session, words, source| Box::pin(bring_in(session, words, source)),
    }
}
