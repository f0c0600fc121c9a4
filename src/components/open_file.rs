use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Button, ButtonKind, Icon};
use crate::hooks::use_words;
use crate::platform::documents::{self, NotChosen};
use crate::platform::files::Chosen;

/// What happens with a chosen file.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OpenFileProps {
    /// Called with each chosen file.
    pub onfile: Callback<Chosen>,
    /// The kinds of files that are offered first, such as `.json,.pdf`.
    #[prop_or_default]
    pub accept: Option<AttrValue>,
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

/// A button that lets a person choose a file: in a way that lets it be saved where it is, if the
/// browser can. Else the browser's own control is used, which can't be named or styled as one
/// wishes, so it is hidden and the button presses it.
#[component]
pub fn OpenFile(props: &OpenFileProps) -> Html {
    let words = use_words();
    let input = use_node_ref();
    let onclick = {
        let (input, onfile) = (input.clone(), props.onfile.clone());
        Callback::from(move |_: MouseEvent| {
            if !documents::are_there() {
                press(&input);
                return;
            }
            let (input, onfile) = (input.clone(), onfile.clone());
            spawn_local(async move {
                match documents::choose().await {
                    Ok(document) => onfile.emit(Chosen::Document(document)),
                    Err(NotChosen::NotShown) => press(&input),
                    Err(NotChosen::Cancelled) => {}
                }
            });
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
                    .for_each(|file| onfile.emit(Chosen::File(file)));
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
                {onchange}
            />
        </span>
    }
}

/// Presses the browser's own control.
fn press(input: &NodeRef) {
    if let Some(input) = input.cast::<HtmlInputElement>() {
        input.click();
    }
}
