use gate360_locale::Language;
use gate360_project::Edit;
use gate360_report::names;
use gate360_report::texts::TextState;
use yew::prelude::*;

use super::wording_row::{Part, languages, row};
use super::wordings::{List, Wording};
use crate::components::{ComboBox, Disclosure};
use crate::hooks::{SharedCatalogue, use_words};
use crate::state::{OpenProject, Shared};

/// Which texts.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ElsewhereProps {
    /// The project.
    pub(super) open: OpenProject,
    /// Where the names of criteria come from.
    pub(super) catalogue: SharedCatalogue,
    /// The texts of the report.
    pub(super) wordings: Shared<Vec<Wording>>,
    /// The report's language.
    pub(super) language: Language,
}

/// A row that was unfolded. It stays in the list in which it was then, whatever comes of it
/// there, so that nobody loses the field that they type into.
#[derive(Clone, Debug, PartialEq)]
struct Touched {
    key: String,
    list: List,
    open: bool,
}

/// The team's texts that are not in the report's language, with fields for versions that are
/// (class `elsewhere`). Nothing where there are none.
#[component]
pub(super) fn Elsewhere(props: &ElsewhereProps) -> Html {
    let words = use_words();
    let touched = use_state_eq(Vec::<Touched>::new);
    // A choice for all, once it was offered, stays as well.
    let offered = use_mut_ref(|| false);
    let part = Part {
        words,
        catalogue: &props.catalogue,
        open: &props.open,
        language: props.language.into(),
    };
    let touch_of = |wording: &Wording| {
        let key = wording.key();
        touched.iter().find(|touched| touched.key == key)
    };
    let listed = |list: List| -> Vec<&Wording> {
        let is_in = |wording: &&Wording| {
            let kept = touch_of(wording).map(|touched| touched.list);
            kept.or_else(|| wording.list()) == Some(list)
        };
        props.wordings.iter().filter(is_in).collect()
    };
    let rows = |list: List, wordings: &[&Wording]| {
        let one = |wording: &&Wording| {
            let ontoggle = {
                let (touched, key) = (touched.clone(), wording.key());
                Callback::from(move |open: bool| {
                    let mut now = (*touched).clone();
                    match now.iter_mut().find(|one| one.key == key) {
                        Some(known) => known.open = open,
                        None => now.push(Touched {
                            key: key.clone(),
                            list,
                            open,
                        }),
                    }
                    touched.set(now);
                })
            };
            let open = touch_of(wording).is_some_and(|touched| touched.open);
            row(&part, wording, open, ontoggle)
        };
        html! { <ul class="elsewhere-rows">{ for wordings.iter().map(one) }</ul> }
    };
    let [lacking, done, minutes] = [List::Lacking, List::Done, List::Minutes].map(listed);
    if lacking.is_empty() && done.is_empty() && minutes.is_empty() {
        return Html::default();
    }
    let count = |wordings: &[&Wording], list: List| {
        let still = wordings.iter().filter(|one| one.list() == Some(list));
        u32::try_from(still.count()).unwrap_or(u32::MAX)
    };
    let language = names::language(words, &part.language);
    // What the team has already put into the report's language and lost again comes first.
    let is_urgent = lacking.iter().any(|one| one.state == TextState::Outdated);
    let unsaid: Vec<&Wording> = lacking
        .iter()
        .filter(|one| one.state == TextState::Unknown)
        .copied()
        .collect();
    let mut offered = offered.borrow_mut();
    *offered |= unsaid.len() > 1;
    html! {
        <section class="stack elsewhere" aria-labelledby="report-elsewhere">
            <h2 id="report-elsewhere">{ words.elsewhere_title() }</h2>
            <p>{ words.elsewhere_lead(&language) }</p>
            if !lacking.is_empty() {
                <Disclosure
                    key="lacking"
                    title={words.elsewhere_lacking(count(&lacking, List::Lacking), &language)}
                    open={is_urgent}
                >
                    if *offered {
                        { of_all(&part, &unsaid) }
                    }
                    { rows(List::Lacking, &lacking) }
                </Disclosure>
            }
            if !done.is_empty() {
                <Disclosure
                    key="done"
                    title={words.elsewhere_done(count(&done, List::Done), &language)}
                >
                    { rows(List::Done, &done) }
                </Disclosure>
            }
            if !minutes.is_empty() {
                <Disclosure
                    key="minutes"
                    title={words.elsewhere_minutes(count(&minutes, List::Minutes))}
                >
                    { rows(List::Minutes, &minutes) }
                </Disclosure>
            }
        </section>
    }
}

/// Says the language of all texts that do not say it: most projects are written in one.
fn of_all(part: &Part<'_>, unsaid: &[&Wording]) -> Html {
    let words = part.words;
    let unsaid: Vec<Wording> = unsaid.iter().map(|&wording| wording.clone()).collect();
    let onchange = part.open.editor.on(move |tag: AttrValue| {
        let language = Language::from_tag(&tag).map(Into::into);
        let each = unsaid
            .iter()
            .map(|wording| wording.in_language(language.as_ref()));
        Edit::AtOnce(each.collect())
    });
    html! {
        <ComboBox
            label={words.elsewhere_language_of_all()}
            choices={languages(None)}
            none={words.elsewhere_not_said()}
            {onchange}
        />
    }
}
