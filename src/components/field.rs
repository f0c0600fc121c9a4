use yew::prelude::*;

use super::{Icon, IconView};

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
    /// The control.
    pub children: Html,
}

/// The frame of a field: its label above, hint and error below (class `field`).
///
/// The element of hint and error is always there, so that the control stays the same element,
/// with focus and all, when one of them comes or goes.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    html! {
        <div class={classes!("field", props.error.is_some().then_some("field-wrong"))}>
            <label
                class={classes!("field-label", props.label_hidden.then_some("visually-hidden"))}
                for={props.id.clone()}
            >
                { &props.label }
            </label>
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

/// The id of the element that describes a control.
pub(super) fn notes_id(id: &AttrValue) -> AttrValue {
    [id.as_str(), "-notes"].concat().into()
}
