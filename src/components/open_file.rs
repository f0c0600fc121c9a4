use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use super::{Button, ButtonKind, Icon};
use crate::hooks::use_words;

/// What happens with a chosen file.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OpenFileProps {
    /// Called with each chosen file.
    pub onfile: Callback<File>,
    /// The kinds of files that are offered first, such as `.json,.pdf`.
    #[prop_or_default]
    pub accept: Option<AttrValue>,
    /// Whether several files can be chosen at once.
    #[prop_or_default]
    pub multiple: bool,
    /// The weight of the button.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// The words of the button; "Open file", unless said.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// Whether what it started is still going on.
    #[prop_or_default]
    pub busy: bool,
}

/// A button that lets a person choose a file. The browser's own control can't be named or
/// styled as one wishes, so it is hidden and the button presses it.
#[component]
pub fn OpenFile(props: &OpenFileProps) -> Html {
    let words = use_words();
    let input = use_node_ref();
    let onclick = {
        let input = input.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(input) = input.cast::<HtmlInputElement>() {
                input.click();
            }
        })
    };
    let onchange = {
        let onfile = props.onfile.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            if let Some(files) = input.files() {
                (0..files.length())
                    .filter_map(|at| files.get(at))
                    .for_each(|file| onfile.emit(file));
            }
            // Otherwise choosing the same file again would be no change.
            input.set_value("");
        })
    };
    let label = props
        .label
        .clone()
        .unwrap_or_else(|| words.open_file().into());
    html! {
        <span class="open-file">
            <Button kind={props.kind} icon={Icon::Open} busy={props.busy} {onclick}>
                { label }
            </Button>
            <input
                ref={input}
                type="file"
                hidden=true
                accept={props.accept.clone()}
                multiple={props.multiple}
                {onchange}
            />
        </span>
    }
}
