use std::cell::Cell;
use std::rc::Rc;

use gate360_locale::Words;
use gate360_process::example::ExampleKey;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::components::{Button, ButtonKind, Icon, OpenFile};
use crate::hooks::{use_shell, use_words};
use crate::late::{Brought, LateView, SHELF_PART, Source, fetched};
use crate::route::Route;
use crate::state::{Session, use_session};

/// What to do with what came of it.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ActionsProps {
    /// Called with what is to be said of opening a file or an example; with nothing when another
    /// begins.
    pub(super) onsaid: Callback<Html>,
}

/// The buttons that bring in a project.
#[component]
pub(super) fn Actions(props: &ActionsProps) -> Html {
    let words = use_words();
    let navigator = use_navigator();
    let session = use_session().filter(Session::is_open);
    let shell = use_shell();
    let busy = use_state_eq(|| false);
    // Whether the person is still on this page.
    let here = use_memo((), |()| Cell::new(true));
    {
        let here = Rc::clone(&here);
        use_effect_with((), move |()| move || here.set(false));
    }
    let onnew = {
        let navigator = navigator.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(navigator) = &navigator {
                navigator.push(&Route::New);
            }
        })
    };
    let waiting = *busy || session.is_none();
    let onsource = {
        let (busy, onsaid) = (busy.setter(), props.onsaid.clone());
        let here = Rc::clone(&here);
        Callback::from(move |source: Source| {
            let Some(session) = session.clone() else {
                return;
            };
            let (busy, onsaid, navigator) = (busy.clone(), onsaid.clone(), navigator.clone());
            let (here, announce) = (Rc::clone(&here), shell.announce.clone());
            busy.set(true);
            onsaid.emit(Html::default());
            spawn_local(async move {
                let Brought {
                    go_to,
                    said,
                    in_short,
                } = match fetched(&SHELF_PART, words.language()).await {
                    Ok(part) => (part.bring_in)(session, words, source.clone()).await,
                    Err(_) => not_fetched(words),
                };
                if !here.get() {
                    // Whoever has gone on is not called back.
                    announce.emit(in_short);
                    return;
                }
                busy.set(false);
                match (go_to, navigator) {
                    (Some(id), Some(navigator)) => navigator.push(&Route::Overview { id }),
                    _ => onsaid.emit(said),
                }
            });
        })
    };
    let example = |key: ExampleKey| onsource.reform(move |_: MouseEvent| Source::Example(key));
    html! {
        <div class="cluster">
            <Button kind={ButtonKind::Primary} icon={Icon::Add} onclick={onnew}>
                { words.home_new() }
            </Button>
            <OpenFile
                accept=".json,.pdf,application/json,application/pdf"
                busy={waiting}
                onfile={onsource.reform(Source::File)}
            />
            <Button
                icon={Icon::Compass}
                busy={waiting}
                onclick={example(ExampleKey::CykelTogOresund)}
            >
                { words.home_example() }
            </Button>
            <Button
                kind={ButtonKind::Quiet}
                busy={waiting}
                onclick={example(ExampleKey::KlarTilRegn)}
            >
                { words.home_example_second() }
            </Button>
        </div>
    }
}

/// The part that brings projects in could not be fetched; pressing the button again tries again.
fn not_fetched(words: Words) -> Brought {
    Brought {
        go_to: None,
        said: html! { <LateView failed=true /> },
        in_short: words.part_failed_title().into(),
    }
}
