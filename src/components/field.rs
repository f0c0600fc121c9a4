use gate360_locale::{Language, Words};
use gate360_project::LanguageTag;
use gate360_report::names;
use yew::prelude::*;

use super::{Icon, IconView};
use crate::hooks::use_words;

/// What belongs to any field.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FieldProps {
    /// The id of the control. It is described by the element whose id is this one with `-notes`.
    pub id: AttrValue,
    /// The name of the control.
    pub label: AttrValue,
    /// Whether the name is for screen readers only, because it can be seen elsewhere.
    #[prop_or_default]
    pub label_hidden: bool,
    /// What helps in filling it in.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with what was filled in, and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The language of what stands in it; none: no text of a person's, or nobody has said.
    #[prop_or_default]
    pub language: Option<LanguageTag>,
    /// The control.
    pub children: Html,
}

/// The frame of a field: its label above, hint and error below (class `field`). Where a text
/// stands in it in another language than the interface's, that language is beside the label.
///
/// The element of hint and error is always there, so that the control stays the same element,
/// with focus and all, when one of them comes or goes.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let words = use_words();
    html! {
        <div class={classes!("field", props.error.is_some().then_some("field-wrong"))}>
            <div class="field-head">
                <label
                    class={classes!("field-label", props.label_hidden.then_some("visually-hidden"))}
                    for={props.id.clone()}
                >
                    { &props.label }
                </label>
                if let Some(tag) = elsewhere(words, props.language.as_ref()) {
                    { language_mark(words, &props.id, tag) }
                }
            </div>
            { props.children.clone() }
            { notes(&props.id, props.hint.as_ref(), props.error.as_ref()) }
        </div>
    }
}

/// What stands below a control: a hint, what is wrong, or nothing yet.
pub(super) fn notes(id: &AttrValue, hint: Option<&AttrValue>, error: Option<&AttrValue>) -> Html {
    html! {
        <div class="field-notes" id={notes_id(id)}>
            if let Some(hint) = hint {
                <p class="field-hint" key="hint">{ hint }</p>
            }
            if let Some(error) = error {
                <p class="field-error" key="error">
                    <IconView icon={Icon::Warning} /><span>{ error }</span>
                </p>
            }
        </div>
    }
}

/// The language of a text, where it is not the interface's.
fn elsewhere(words: Words, language: Option<&LanguageTag>) -> Option<&LanguageTag> {
    language.filter(|tag| !tag.is(words.language()))
}

/// Says in which language a text is: seen by the language's own name, heard as a sentence.
fn language_mark(words: Words, id: &AttrValue, tag: &LanguageTag) -> Html {
    let own = match Language::from_tag(tag.as_str()) {
        Some(language) => language.name(),
        None => tag.as_str(),
    };
    html! {
        <span class="field-language" id={language_id(id)}>
            <span aria-hidden="true" lang={tag.as_str().to_owned()}>{ own }</span>
            <span class="visually-hidden">
                { words.written_in(&names::language(words, tag)) }
            </span>
        </span>
    }
}

fn language_id(id: &AttrValue) -> AttrValue {
    [id.as_str(), "-language"].concat().into()
}

/// The ids of what describes a control in which a text may stand.
pub(super) fn described_by(
    words: Words,
    id: &AttrValue,
    language: Option<&LanguageTag>,
) -> AttrValue {
    let notes = notes_id(id);
    match elsewhere(words, language) {
        Some(_) => [language_id(id).as_str(), " ", &notes].concat().into(),
        None => notes,
    }
}

/// The id of the element that describes a control.
pub(super) fn notes_id(id: &AttrValue) -> AttrValue {
    [id.as_str(), "-notes"].concat().into()
}
