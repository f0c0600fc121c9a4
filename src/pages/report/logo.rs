//! The organisation's logo: choosing it, what it shows in words, removing it.

use gate360_locale::Words;
use gate360_logo::{Fault, Kind, MOST_BYTES};
use gate360_project::{Edit, LanguageTag, Logo, Prose, to_base64};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use crate::components::{Button, Callout, Disclosure, Icon, TextField, Tone};
use crate::hooks::{use_read_only, use_shell, use_words};
use crate::platform::files::{self, FileError};
use crate::platform::focus;
use crate::state::OpenProject;

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct LogoChoiceProps {
    /// The project.
    pub(super) open: OpenProject,
}

/// The logo, folded unless there is one.
#[component]
pub(super) fn LogoChoice(props: &LogoChoiceProps) -> Html {
    let words = use_words();
    let announce = use_shell().announce;
    let read_only = use_read_only();
    let fault = use_state_eq(|| None::<Fault>);
    let (input, buttons) = (use_node_ref(), use_node_ref());
    let project = &props.open.project;
    let (logo, is_stored) = (project.logo(), project.has_logo());
    let alt = logo
        .as_ref()
        .map(|logo| logo.alt.clone())
        .unwrap_or_default();
    let onchange = {
        let (fault, announce) = (fault.setter(), announce.clone());
        let (editor, alt) = (props.open.editor.clone(), alt.clone());
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            let file = input.files().and_then(|files| files.get(0));
            // Otherwise choosing the same file again would be no change.
            input.set_value("");
            let Some(file) = file else {
                return;
            };
            let (fault, announce) = (fault.clone(), announce.clone());
            let (editor, alt) = (editor.clone(), alt.clone());
            spawn_local(async move {
                let limit = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
                let taken = match files::read_file(&file, limit).await {
                    Ok(bytes) => taken(bytes, alt),
                    Err(FileError::TooLarge { size, .. }) => Err(Fault::TooLarge {
                        bytes: usize::try_from(size).unwrap_or(usize::MAX),
                    }),
                    Err(_) => Err(Fault::Damaged),
                };
                match taken {
                    Ok(logo) => {
                        fault.set(None);
                        // A refusal is said in the status line.
                        if editor.apply(Edit::Logo(Some(logo))).is_ok() {
                            announce.emit(words.logo_taken().into());
                        }
                    }
                    Err(why) => fault.set(Some(why)),
                }
            });
        })
    };
    let choose = {
        let input = input.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(input) = input.cast::<HtmlInputElement>() {
                input.click();
            }
        })
    };
    let remove = {
        let (editor, fault, buttons) = (props.open.editor.clone(), fault.setter(), buttons.clone());
        Callback::from(move |_: MouseEvent| {
            if editor.apply(Edit::Logo(None)).is_ok() {
                fault.set(None);
                announce.emit(words.logo_removed().into());
                // The button that was pressed goes; the first one stays.
                let first = buttons.cast::<Element>();
                let first = first.and_then(|all| all.query_selector("button").ok().flatten());
                focus::onto(first);
            }
        })
    };
    html! {
        <Disclosure title={words.report_logo()} open={is_stored}>
            <div class="stack">
                <p>{ words.report_logo_lead() }</p>
                if let Some(why) = &*fault {
                    <Callout tone={Tone::Bad} title={words.logo_not_taken()} alert=true>
                        <p>{ why_not(words, why) }</p>
                    </Callout>
                }
                { shown(words, logo.as_ref(), is_stored) }
                <div ref={buttons} class="cluster">
                    <Button key="choose" icon={Icon::Open} disabled={read_only} onclick={choose}>
                        { if is_stored { words.logo_replace() } else { words.logo_choose() } }
                    </Button>
                    if is_stored {
                        <Button key="remove" icon={Icon::Remove} disabled={read_only} onclick={remove}>
                            { words.logo_remove() }
                        </Button>
                    }
                </div>
                <input
                    ref={input}
                    type="file"
                    hidden=true
                    accept=".svg,.png,image/svg+xml,image/png"
                    {onchange}
                />
                if let Some(logo) = logo {
                    { words_for_it(words, &props.open, logo) }
                }
            </div>
        </Disclosure>
    }
}

/// A logo that can be shown.
fn taken(bytes: Vec<u8>, alt: Prose) -> Result<Logo, Fault> {
    let kind = Kind::of(&bytes);
    gate360_logo::read(kind, &bytes)?;
    Ok(Logo { kind, bytes, alt })
}

/// The logo as it stands in the project, or why it does not stand in the report.
fn shown(words: Words, logo: Option<&Logo>, is_stored: bool) -> Html {
    let why = match logo {
        None if !is_stored => return Html::default(),
        None => Some(Fault::Damaged),
        Some(logo) => gate360_logo::read(logo.kind, &logo.bytes).err(),
    };
    match (logo, why) {
        (Some(logo), None) => html! { <p>{ picture(logo) }</p> },
        (_, why) => html! {
            <Callout tone={Tone::Warn} title={words.logo_not_shown()}>
                <p>{ why_not(words, &why.unwrap_or(Fault::Damaged)) }</p>
            </Callout>
        },
    }
}

/// The logo as a picture. The browser runs nothing of what stands in a picture.
fn picture(logo: &Logo) -> Html {
    let kind = logo.kind.media_type();
    let src = ["data:", kind, ";base64,", &to_base64(&logo.bytes)].concat();
    let lang = logo.alt.language.as_ref().map(ToString::to_string);
    html! { <img class="logo" {src} alt={logo.alt.text.clone()} {lang} /> }
}

/// The field for what is read in place of the logo.
fn words_for_it(words: Words, open: &OpenProject, logo: Logo) -> Html {
    let (value, language) = (logo.alt.text.clone(), logo.alt.language.clone());
    let spoken = LanguageTag::from(words.language());
    let onchange = open.editor.on(move |text: String| {
        let logo = logo.clone();
        Edit::Logo(Some(Logo {
            alt: Prose::new(text, Some(&spoken)),
            ..logo
        }))
    });
    html! {
        <TextField
            label={words.logo_alt()}
            hint={words.logo_alt_hint()}
            max_length={500}
            {value}
            {language}
            {onchange}
        />
    }
}

/// Why a logo is not taken, and what to do.
fn why_not(words: Words, fault: &Fault) -> String {
    match fault {
        Fault::TooLarge { bytes } => {
            let size = i64::try_from(bytes.div_ceil(1024)).unwrap_or(i64::MAX);
            return words.logo_too_large(&words.integer(size));
        }
        Fault::Holds(what) => return words.logo_holds(what),
        Fault::NotALogo => words.logo_no_logo(),
        Fault::Damaged => words.logo_damaged(),
        Fault::NoSize => words.logo_no_size(),
        Fault::Stretched => words.logo_stretched(),
        Fault::Empty => words.logo_empty(),
        Fault::TooComplex => words.logo_too_complex(),
    }
    .to_owned()
}
