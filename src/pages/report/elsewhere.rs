use gate360_locale::Language;
use gate360_project::{Edit, Key, LanguageTag};
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

/// What was said of all texts at once. It can be corrected for as long as the page is there.
#[derive(Clone, Debug, PartialEq)]
struct Said {
    language: Option<LanguageTag>,
    /// The texts of which it was said.
    of: Vec<Key>,
}

/// The team's texts that are not in the report's language, with fields for versions that are
/// (class `elsewhere`). Nothing where there are none.
#[component]
pub(super) fn Elsewhere(props: &ElsewhereProps) -> Html {
    let words = use_words();
    let touched = use_state_eq(Vec::<Touched>::new);
    // A choice for all, once it was offered, stays as well.
    let offered = use_mut_ref(|| false);
    let said = use_state_eq(|| None::<Said>);
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
    let unsaid = lacking.iter().filter(|one| one.state == TextState::Unknown);
    let unsaid = unsaid.count();
    let is_offered = *offered.borrow() || unsaid > 1;
    offered.replace(is_offered);
    if lacking.is_empty() && done.is_empty() && minutes.is_empty() && !is_offered {
        return Html::default();
    }
    let count = |wordings: &[&Wording], list: List| {
        let still = wordings.iter().filter(|one| one.list() == Some(list));
        u32::try_from(still.count()).unwrap_or(u32::MAX)
    };
    let language = names::language(words, &part.language);
    // What the team has already put into the report's language and lost again comes first.
    let is_urgent = lacking.iter().any(|one| one.state == TextState::Outdated);
    let onsay = {
        let (touched, said) = (touched.clone(), said.setter());
        Callback::from(move |now: Said| {
            let mut kept = (*touched).clone();
            for key in now.of.iter().map(Key::to_string) {
                if !kept.iter().any(|one| one.key == key) {
                    kept.push(Touched {
                        key,
                        list: List::Lacking,
                        open: false,
                    });
                }
            }
            touched.set(kept);
            said.set(Some(now));
        })
    };
    html! {
        <section class="stack elsewhere" aria-labelledby="report-elsewhere">
            <h2 id="report-elsewhere">{ words.elsewhere_title() }</h2>
            <p>{ words.elsewhere_lead(&language) }</p>
            if is_offered || !lacking.is_empty() {
                <Disclosure
                    key="lacking"
                    title={words.elsewhere_lacking(count(&lacking, List::Lacking), &language)}
                    open={is_urgent}
                >
                    if is_offered {
                        { of_all(&part, &props.wordings, said.as_ref(), onsay) }
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

/// Says the language of all texts that do not say it: most projects are written in one. Those of
/// which it was said here before are corrected along.
fn of_all(
    part: &Part<'_>,
    wordings: &[Wording],
    said: Option<&Said>,
    onsay: Callback<Said>,
) -> Html {
    let words = part.words;
    // What a row has said of its text since, or what was undone, is not as it was said here.
    let is_as_said = |wording: &Wording, key: &Key| {
        said.is_some_and(|said| wording.original.language == said.language && said.of.contains(key))
    };
    let mut value = None;
    let mut of: Vec<Key> = Vec::new();
    for wording in wordings {
        for key in wording.keys() {
            if wording.state == TextState::Unknown {
                of.push(key.clone());
            } else if is_as_said(wording, key) {
                value = wording.original.language.as_ref();
                of.push(key.clone());
            }
        }
    }
    let editor = part.open.editor.clone();
    let onchange = Callback::from(move |tag: AttrValue| {
        let said = Said {
            language: LanguageTag::parse(&tag),
            of: of.clone(),
        };
        let each = said.of.iter();
        let each = each.map(|key| Edit::TextLanguage(key.clone(), said.language.clone()));
        // The status line says a refusal.
        if editor.apply(Edit::AtOnce(each.collect())).is_ok() {
            onsay.emit(said);
        }
    });
    html! {
        <ComboBox
            views=true
            label={words.elsewhere_language_of_all()}
            choices={languages(None)}
            none={words.elsewhere_not_said()}
            value={value.map(LanguageTag::to_string).unwrap_or_default()}
            {onchange}
        />
    }
}
