use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::field::notes_id;
use super::{Choice, Field};
use crate::hooks::{use_id, use_read_only};

/// A choice among many.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ComboBoxProps {
    /// The name of the field.
    pub label: AttrValue,
    /// Whether the name is for screen readers only.
    #[prop_or_default]
    pub label_hidden: bool,
    /// The answers.
    pub choices: Rc<[Choice]>,
    /// The answer that is stored; empty if none is.
    #[prop_or_default]
    pub value: AttrValue,
    /// The words for no answer; without them there is always an answer.
    #[prop_or_default]
    pub none: Option<AttrValue>,
    /// Called with the value of the answer; empty for no answer.
    pub onchange: Callback<AttrValue>,
    /// What helps in choosing.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong, and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether it only chooses what is shown, so that it also works where nothing can be changed.
    #[prop_or_default]
    pub views: bool,
}

/// A choice among many: the browser's own list (class `select`), in its [`Field`].
#[component]
pub fn ComboBox(props: &ComboBoxProps) -> Html {
    let id = use_id();
    let read_only = use_read_only() && !props.views;
    let node = use_node_ref();
    let rendered_anew = use_force_update();
    {
        // The browser keeps its own mind about what is chosen: the attribute of an option no
        // longer counts once a person has chosen. So the value is set after every rendering.
        let (node, value) = (node.clone(), props.value.clone());
        use_effect(move || {
            if let Some(select) = node.cast::<HtmlSelectElement>()
                && select.value() != value.as_str()
            {
                select.set_value(&value);
            }
        });
    }
    let onchange = {
        let onchange = props.onchange.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                onchange.emit(select.value().into());
                // Should the answer be refused, the field must show the one that is stored.
                rendered_anew.force_update();
            }
        })
    };
    let option = |choice: &Choice| {
        html! {
            <option
                key={choice.value.as_str()}
                value={choice.value.clone()}
                selected={choice.value == props.value}
            >
                { &choice.label }
            </option>
        }
    };
    html! {
        <Field
            id={id.clone()}
            label={props.label.clone()}
            label_hidden={props.label_hidden}
            hint={props.hint.clone()}
            error={props.error.clone()}
        >
            <div class="select">
                <select
                    ref={node}
                    aria-describedby={notes_id(&id)}
                    aria-invalid={props.error.is_some().then_some("true")}
                    disabled={read_only}
                    {id}
                    {onchange}
                >
                    { for props.none.iter().map(|none| option(&Choice::new("", none.clone()))) }
                    { for props.choices.iter().map(option) }
                </select>
                <super::IconView icon={super::Icon::Down} />
            </div>
        </Field>
    }
}
