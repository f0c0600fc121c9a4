//! Where on the pages something was written, and what it is called there.

use gate360_locale::Words;
use gate360_process::Catalogue;
use gate360_project::{Key, Place as Stand, Project, Rewritten, Signal};
use gate360_report::names;
use yew::AttrValue;

use super::key_words::{deed, field_name};
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

/// The first gate at which the question for a stop signal is asked: that of the plan of the
/// pilot, with its stop criteria, or the first at which the effect of a pilot can be known.
pub(crate) const fn asked_from(signal: Signal) -> u8 {
    match signal {
        Signal::StopCriterion => 3,
        Signal::NetEffect => 4,
    }
}

/// Where a key of a project is written; no key is one that this version does not know.
pub(crate) fn place_of(
    words: Words,
    catalogue: &Catalogue,
    project: &Project,
    key: Option<&Key>,
) -> Place {
    let id = project.id().as_str().to_owned();
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
        Some(Key::Version(_, of)) => {
            return place_of(words, catalogue, project, Some(&of.holder()));
        }
        Some(Key::Pack) => (words.report_catalogue().to_owned(), Route::Profile { id }),
        Some(Key::Start) => (words.overview_title().to_owned(), Route::Overview { id }),
        Some(Key::ReportPart(_) | Key::Logo) => {
            (words.report_title().to_owned(), Route::Report { id })
        }
        Some(Key::Snapshot(_)) => (words.history_title().to_owned(), Route::History { id }),
        Some(Key::Signal(signal)) => {
            // The question is asked at each gate from its first on.
            let (Stand::Stage(stage) | Stand::Ended(stage)) = project.place();
            let n = stage.number().max(asked_from(*signal));
            let name = names::signal_question(words, *signal).to_owned();
            (name, Route::Gate { id, n })
        }
        Some(
            Key::Name
            | Key::Summary
            | Key::Partners
            | Key::Use
            | Key::UseEvidence
            | Key::Condition(_),
        ) => (words.profile_title().to_owned(), Route::Profile { id }),
        None => (String::new(), Route::Report { id }),
    };
    Place {
        short: name.clone(),
        name,
        route,
        query: None,
    }
}

/// A step of a person's work by the places that it wrote, as it wrote them: the first by name, the
/// others counted. `is_short` leaves the titles of criteria out.
pub(super) fn step_name(
    words: Words,
    catalogue: &Catalogue,
    project: &Project,
    places: &[Rewritten],
    is_short: bool,
) -> String {
    let written = places.iter().map(|place| (&*place.path, &place.after));
    if let Some(deed) = deed(words, project, &written.collect::<Vec<_>>()) {
        return deed;
    }
    let mut named: Vec<String> = Vec::new();
    for place in places {
        let name = match Key::parse(&place.path) {
            None => place.path.to_string(),
            key => {
                let found = place_of(words, catalogue, project, key.as_ref());
                // A signal's question names both its place and its field.
                let key = key.filter(|key| !matches!(key, Key::Signal(_)));
                let field = key.map(|key| field_name(words, catalogue, &key));
                let field = field.unwrap_or_default();
                if field.is_empty() {
                    found.name
                } else if is_short {
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
