//! A text that is not in the report's language, and the field for its version that is.

use std::rc::Rc;

use gate360_locale::{Language, Words};
use gate360_project::{LanguageTag, Prose, TextPlace};
use gate360_report::names;
use gate360_report::texts::TextState;
use yew::prelude::*;

use super::wordings::Wording;
use crate::components::{
    Badge, Button, ButtonKind, Choice, ComboBox, Disclosure, Icon, RouteLink, TextArea, Tone,
};
use crate::hooks::SharedCatalogue;
use crate::looks;
use crate::platform::focus;
use crate::state::OpenProject;
use crate::state::key_words::field_name;
use crate::state::places::{Place, place_of};

/// What every row looks at.
pub(super) struct Part<'a> {
    pub(super) words: Words,
    pub(super) catalogue: &'a SharedCatalogue,
    pub(super) open: &'a OpenProject,
    /// The report's language.
    pub(super) language: LanguageTag,
}

/// A row by the name of its first place; unfolded, everything about it.
pub(super) fn row(
    part: &Part<'_>,
    wording: &Wording,
    open: bool,
    ontoggle: Callback<bool>,
) -> Html {
    let words = part.words;
    let places: Vec<(Place, String)> = wording.places.iter().map(|of| named(part, of)).collect();
    let first = places
        .first()
        .map(|(_, name)| name.clone())
        .unwrap_or_default();
    let title = match u32::try_from(places.len().saturating_sub(1)) {
        Ok(0) => first,
        more => words.elsewhere_places(more.unwrap_or(u32::MAX), &first),
    };
    let (tone, remark) = match wording.state {
        TextState::InLanguage => (Tone::Good, Some(words.elsewhere_in_language())),
        TextState::OwnVersion => (Tone::Good, Some(words.elsewhere_has_version())),
        TextState::Outdated => (Tone::Warn, Some(words.elsewhere_outdated())),
        TextState::Missing | TextState::Unknown => (Tone::Neutral, None),
    };
    let language = match &wording.original.language {
        Some(tag) => names::language(words, tag),
        None => words.elsewhere_not_said().to_owned(),
    };
    let aside = html! {
        <>
            <Badge>{ language }</Badge>
            if let Some(remark) = remark {
                <Badge {tone}>{ remark }</Badge>
            }
        </>
    };
    html! {
        <li key={wording.key()}>
            <Disclosure {title} {aside} {open} {ontoggle}>
                if open {
                    { unfolded(part, wording, places) }
                }
            </Disclosure>
            if !open {
                <p class="elsewhere-start small muted">{ looks::prose(&wording.beginning()) }</p>
            }
        </li>
    }
}

/// A place with its name and that of the field.
fn named(part: &Part<'_>, place: &TextPlace) -> (Place, String) {
    let (words, catalogue) = (part.words, part.catalogue);
    let holder = place.holder();
    let found = place_of(words, catalogue, &part.open.project, Some(&holder));
    let field = match place {
        TextPlace::Key(key) => field_name(words, catalogue, key),
        TextPlace::Record(_, _, text) => names::record_text(words, text).to_owned(),
    };
    let name = words.step_place(&found.name, &field);
    (found, name)
}

fn unfolded(part: &Part<'_>, wording: &Wording, places: Vec<(Place, String)>) -> Html {
    let words = part.words;
    let project = &part.open.project;
    let is_outdated = wording.state == TextState::Outdated;
    let before = if is_outdated {
        wording.made_from(project, &part.language)
    } else {
        None
    };
    let here = NodeRef::default();
    html! {
        <div class="stack" ref={here.clone()} tabindex="-1">
            <ul class="list">
                { for places.into_iter().map(|(place, name)| html! {
                    <li><RouteLink to={place.route} query={place.query}>{ name }</RouteLink></li>
                }) }
            </ul>
            { original(words.elsewhere_original(), &wording.original) }
            if let Some(before) = before {
                { original(words.elsewhere_made_from(), &before) }
            }
            if wording.takes_language() {
                { language(part, wording) }
            }
            if wording.state != TextState::InLanguage {
                { version(part, wording) }
            }
            if is_outdated {
                { still_fits(part, wording, here) }
            }
        </div>
    }
}

/// A text as it was written.
fn original(label: &'static str, text: &Prose) -> Html {
    html! {
        <div>
            <p class="field-label">{ label }</p>
            <p class="elsewhere-text as-typed">{ looks::prose(text) }</p>
        </div>
    }
}

/// Says in which language the text is.
fn language(part: &Part<'_>, wording: &Wording) -> Html {
    let words = part.words;
    let said = wording.original.language.as_ref();
    let known = said.and_then(|tag| Language::from_tag(tag.as_str()));
    let value = match (known, said) {
        (Some(language), _) => language.tag().to_owned(),
        (None, said) => said.map(LanguageTag::to_string).unwrap_or_default(),
    };
    let onchange = {
        let wording = wording.clone();
        part.open
            .editor
            .on(move |tag: AttrValue| wording.in_language(LanguageTag::parse(&tag).as_ref()))
    };
    html! {
        <ComboBox
            key="language"
            label={words.elsewhere_language()}
            choices={languages(said.filter(|_| known.is_none()))}
            none={words.elsewhere_not_said()}
            {value}
            {onchange}
        />
    }
}

/// The languages that there are words for, by their own names, and one more if it is given.
pub(super) fn languages(other: Option<&LanguageTag>) -> Rc<[Choice]> {
    let known = Language::ALL
        .iter()
        .map(|language| Choice::new(language.tag(), language.name()));
    let other = other.map(|tag| Choice::new(tag.to_string(), tag.to_string()));
    Choice::list(known.chain(other))
}

/// The field for the version.
fn version(part: &Part<'_>, wording: &Wording) -> Html {
    let words = part.words;
    let onchange = {
        let (wording, language) = (wording.clone(), part.language.clone());
        let project = part.open.project.clone();
        part.open
            .editor
            .on(move |text: String| wording.with_version(&project, &language, &text))
    };
    html! {
        <TextArea
            key="version"
            label={words.elsewhere_version(&names::language(words, &part.language))}
            value={wording.version.clone().unwrap_or_default()}
            language={part.language.clone()}
            {onchange}
        />
    }
}

/// The button for a version that fits the new wording as it is. Who presses it stays here when it
/// goes.
fn still_fits(part: &Part<'_>, wording: &Wording, here: NodeRef) -> Html {
    let edit = wording.with_version(
        &part.open.project,
        &part.language,
        wording.version.as_deref().unwrap_or_default(),
    );
    let editor = part.open.editor.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        // What stands there as a version can be written as one.
        let _never = editor.apply(edit.clone());
        focus::onto(here.cast());
    });
    html! {
        <div key="fits" class="cluster">
            <Button kind={ButtonKind::Secondary} icon={Icon::Check} {onclick}>
                { part.words.elsewhere_still_fits() }
            </Button>
        </div>
    }
}
