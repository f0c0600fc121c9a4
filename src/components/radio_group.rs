use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{notes, notes_id};
use super::{Choice, IconView};
use crate::hooks::{use_id, use_read_only, use_stored_again};

/// A choice among few, all of them in sight.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RadioGroupProps {
    /// The name of the group.
    pub label: AttrValue,
    /// Whether the name is for screen readers only.
    #[prop_or_default]
    pub label_hidden: bool,
    /// The answers.
    pub choices: Rc<[Choice]>,
    /// The answer that is stored; `None` leaves all open.
    #[prop_or_default]
    pub value: Option<AttrValue>,
    /// Called with the value of the answer.
    pub onchange: Callback<AttrValue>,
    /// Whether the answers stand in one line, like the segments of a switch.
    #[prop_or_default]
    pub segmented: bool,
    /// What helps in choosing.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong, and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether it can't be changed now.
    #[prop_or_default]
    pub disabled: bool,
}

/// A choice among few (class `radios`): a group of the browser's own radio buttons, with the
/// role `radiogroup`.
#[component]
pub fn RadioGroup(props: &RadioGroupProps) -> Html {
    let id = use_id();
    let disabled = use_read_only() || props.disabled;
    let show_stored = use_stored_again();
    let onchange = {
        let onchange = props.onchange.clone();
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                onchange.emit(input.value().into());
                // Should the answer be refused, the group must show the one that is stored.
                show_stored.emit(());
            }
        })
    };
    let radio = |choice: &Choice| {
        let tone = ["radio-", choice.tone.key()].concat();
        html! {
            <label class={classes!("radio", tone)} key={choice.value.as_str()}>
                <input
                    type="radio"
                    name={id.clone()}
                    value={choice.value.clone()}
                    checked={props.value.as_ref() == Some(&choice.value)}
                    disabled={disabled}
                    onchange={onchange.clone()}
                />
                if let Some(icon) = choice.icon {
                    <IconView {icon} />
                }
                <span>{ &choice.label }</span>
            </label>
        }
    };
    let label_id = AttrValue::from([id.as_str(), "-label"].concat());
    html! {
        <fieldset
            class={classes!("radios", props.segmented.then_some("radios-segmented"))}
            role="radiogroup"
            aria-labelledby={label_id.clone()}
            aria-describedby={notes_id(&id)}
            aria-invalid={props.error.is_some().then_some("true")}
        >
            <legend
                id={label_id}
                class={classes!("field-label", props.label_hidden.then_some("visually-hidden"))}
            >
                { &props.label }
            </legend>
            <div class="radios-line">{ for props.choices.iter().map(radio) }</div>
            { notes(&id, props.hint.as_ref(), props.error.as_ref()) }
        </fieldset>
    }
}
