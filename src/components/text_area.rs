use gate360_project::LanguageTag;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::Field;
use super::field::described_by;
use crate::hooks::{Pace, use_draft, use_id, use_read_only, use_words};

/// Several lines of text.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TextAreaProps {
    /// The name of the field.
    pub label: AttrValue,
    /// Whether the name is for screen readers only.
    #[prop_or_default]
    pub label_hidden: bool,
    /// What is stored.
    pub value: AttrValue,
    /// The language of what is stored, where a person wrote it; none: nobody has said.
    #[prop_or_default]
    pub language: Option<LanguageTag>,
    /// Called with the whole text when the person pauses, leaves the field or leaves the page.
    pub onchange: Callback<String>,
    /// When it is called.
    #[prop_or_default]
    pub pace: Pace,
    /// What helps in filling it in.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong, and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether it must be filled in.
    #[prop_or_default]
    pub required: bool,
    /// The lines that it shows while it is empty.
    #[prop_or(2)]
    pub rows: u32,
    /// The most UTF-16 units that it takes.
    #[prop_or_default]
    pub max_length: Option<u32>,
}

/// A field for several lines of text (classes `input` and `grow`), in its [`Field`]. It grows
/// with its text: an invisible copy of the text gives the height, in the style sheets alone.
#[component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let words = use_words();
    let id = use_id();
    let read_only = use_read_only();
    let language = props.language.as_ref();
    let draft = use_draft(&props.value, &props.onchange, props.pace);
    let oninput = {
        let typed = draft.typed.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlTextAreaElement>() {
                typed.emit(input.value());
            }
        })
    };
    html! {
        <Field
            id={id.clone()}
            label={props.label.clone()}
            label_hidden={props.label_hidden}
            hint={props.hint.clone()}
            error={props.error.clone()}
            language={props.language.clone()}
        >
            <div class="grow" data-text={draft.text.clone()}>
                <textarea
                    class="input"
                    rows={props.rows.to_string()}
                    lang={language.map(|tag| tag.as_str().to_owned())}
                    aria-describedby={described_by(words, &id, language)}
                    aria-invalid={props.error.is_some().then_some("true")}
                    aria-required={props.required.then_some("true")}
                    maxlength={props.max_length.map(|most| most.to_string())}
                    readonly={read_only}
                    {id}
                    value={draft.text}
                    {oninput}
                    onchange={draft.flush.reform(|_: Event| ())}
                    onblur={draft.left.reform(|_: FocusEvent| ())}
                />
            </div>
        </Field>
    }
}
