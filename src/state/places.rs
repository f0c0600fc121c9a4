//! Where on the pages something was written, and what it is called there.

use gate360_locale::Words;
use gate360_process::Catalogue;
use gate360_project::{Key, Rewritten};
use gate360_report::names;
use yew::AttrValue;

use super::key_words::field_name;
use crate::route::Route;

/// Where something is on the pages.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Place {
    /// Its name, such as "FIN-402 Business case updated".
    pub(crate) name: String,
    /// Its name in a sentence, such as "FIN-402".
    pub(crate) short: String,
    /// Its page.
    pub(crate) route: Route,
    /// What the page is to open.
    pub(crate) query: Option<(AttrValue, AttrValue)>,
}

/// Where a key is written. The id is the project's; no key is one that this version does not
/// know.
pub(crate) fn place_of(words: Words, catalogue: &Catalogue, id: &str, key: Option<&Key>) -> Place {
    let id = id.to_owned();
    let (name, route) = match key {
        Some(Key::Answer(criterion, ..)) => {
            let (name, short) = (
                names::criterion(catalogue, criterion),
                criterion.to_string(),
            );
            // Only the report shows answers to criteria that the process does not know.
            let (route, query) = match catalogue.criterion(criterion) {
                None => (Route::Report { id }, None),
                Some(known) => {
                    let n = known.stage.number();
                    let query = (AttrValue::from("c"), AttrValue::from(short.clone()));
                    (Route::Stage { id, n }, Some(query))
                }
            };
            return Place {
                name,
                short,
                route,
                query,
            };
        }
        Some(
            Key::Meeting(gate, _)
            | Key::Term(gate, _)
            | Key::Proposal(gate, ..)
            | Key::Record(gate, _)
            | Key::Closing(gate, ..),
        ) => {
            let n = gate.number();
            (words.gate_title(&n.to_string()), Route::Gate { id, n })
        }
        Some(Key::Start) => (words.overview_title().to_owned(), Route::Overview { id }),
        Some(Key::Snapshot(_)) => (words.history_title().to_owned(), Route::History { id }),
        Some(_) => (words.profile_title().to_owned(), Route::Profile { id }),
        None => (String::new(), Route::Report { id }),
    };
    Place {
        short: name.clone(),
        name,
        route,
        query: None,
    }
}

/// A step of a person's work by the places that it wrote: the first by name, the others counted.
/// `is_short` leaves the titles of criteria out.
pub(super) fn step_name(
    words: Words,
    catalogue: &Catalogue,
    places: &[Rewritten],
    is_short: bool,
) -> String {
    let mut named: Vec<String> = Vec::new();
    for place in places {
        let name = match Key::parse(&place.path) {
            None => place.path.to_string(),
            key => {
                let found = place_of(words, catalogue, "", key.as_ref());
                let field = key.map(|key| field_name(words, catalogue, &key));
                let field = field.unwrap_or_default();
                if is_short {
                    words.step_place_short(&found.short, &field)
                } else {
                    words.step_place(&found.name, &field)
                }
            }
        };
        if !named.contains(&name) {
            named.push(name);
        }
    }
    let more = u32::try_from(named.len().saturating_sub(1)).unwrap_or(u32::MAX);
    match named.into_iter().next() {
        Some(first) if more > 0 => words.step_places(more, &first),
        first => first.unwrap_or_default(),
    }
}
