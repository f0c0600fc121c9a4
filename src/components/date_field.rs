use gate360_locale::Date;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Field;
use super::field::notes_id;
use crate::hooks::{Pace, use_draft, use_id, use_read_only, use_words};

/// A date.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DateFieldProps {
    /// The name of the field.
    pub label: AttrValue,
    /// Whether the name is for screen readers only.
    #[prop_or_default]
    pub label_hidden: bool,
    /// What is stored.
    #[prop_or_default]
    pub value: Option<Date>,
    /// Called with a whole date, or with none when the field was cleared.
    pub onchange: Callback<Option<Date>>,
    /// What helps in filling it in.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong, and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether it must be filled in.
    #[prop_or_default]
    pub required: bool,
}

/// A field for a date: the browser's own (class `input`), in its [`Field`].
///
/// Half a date is not handed on, nor does it clear what is stored: on leaving the field, it
/// says so.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let id = use_id();
    let read_only = use_read_only();
    let words = use_words();
    let unfinished = use_state_eq(|| false);
    let value = props
        .value
        .map_or_else(AttrValue::default, |date| date.to_string().into());
    let onchange = use_callback(props.onchange.clone(), |text: String, onchange| {
        if text.is_empty() {
            onchange.emit(None);
        } else if let Ok(date) = text.parse() {
            onchange.emit(Some(date));
        }
    });
    let draft = use_draft(&value, &onchange, Pace::Quiet);
    let oninput = {
        let (typed, hold, unfinished) =
            (draft.typed.clone(), draft.hold.clone(), unfinished.setter());
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                if is_half(&input) {
                    hold.emit(());
                } else {
                    unfinished.set(false);
                    typed.emit(input.value());
                }
            }
        })
    };
    let onblur = {
        let (left, unfinished) = (draft.left.clone(), unfinished.setter());
        Callback::from(move |event: FocusEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                unfinished.set(is_half(&input) || is_no_date(&input.value()));
            }
            left.emit(());
        })
    };
    let error = props
        .error
        .clone()
        .or_else(|| unfinished.then(|| words.date_unfinished().into()));
    html! {
        <Field
            id={id.clone()}
            label={props.label.clone()}
            label_hidden={props.label_hidden}
            hint={props.hint.clone()}
            error={error.clone()}
        >
            <input
                class="input input-date"
                type="date"
                min="1900-01-01"
                max="2200-12-31"
                aria-describedby={notes_id(&id)}
                aria-invalid={error.is_some().then_some("true")}
                aria-required={props.required.then_some("true")}
                readonly={read_only}
                {id}
                value={draft.text}
                {oninput}
                onchange={draft.flush.reform(|_: Event| ())}
                {onblur}
            />
        </Field>
    }
}

/// Whether the field has some parts of a date and lacks others; its value is empty then.
fn is_half(input: &HtmlInputElement) -> bool {
    input.validity().bad_input()
}

/// Whether the text is neither empty nor a date, such as one of the year 26.
fn is_no_date(text: &str) -> bool {
    !text.is_empty() && text.parse::<Date>().is_err()
}
