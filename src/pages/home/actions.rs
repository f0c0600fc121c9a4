use std::rc::Rc;

use gate360_process::example::ExampleKey;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::prelude::*;
use yew_router::prelude::*;

use super::outcome::{Outcome, Subject};
use crate::components::{Button, ButtonKind, Icon, OpenFile};
use crate::hooks::{use_catalogue, use_words};
use crate::route::Route;
use crate::state::{Session, import_example, import_file, use_session};

/// What to do with what came of it.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ActionsProps {
    /// Called with what came of opening a file or an example; with none when another begins.
    pub(super) onoutcome: Callback<Option<Outcome>>,
}

/// The buttons that bring in a project.
#[component]
pub(super) fn Actions(props: &ActionsProps) -> Html {
    let words = use_words();
    let navigator = use_navigator();
    let ready = use_session().filter(Session::is_open).zip(use_catalogue());
    let busy = use_state_eq(|| false);
    let onnew = {
        let navigator = navigator.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(navigator) = &navigator {
                navigator.push(&Route::New);
            }
        })
    };
    let onfile = {
        let (ready, busy, onoutcome) = (ready.clone(), busy.setter(), props.onoutcome.clone());
        Callback::from(move |file: File| {
            let Some((session, catalogue)) = ready.clone() else {
                return;
            };
            let (busy, onoutcome) = (busy.clone(), onoutcome.clone());
            busy.set(true);
            onoutcome.emit(None);
            spawn_local(async move {
                let result = import_file(&session, &catalogue, &file).await;
                busy.set(false);
                onoutcome.emit(Some(Outcome {
                    subject: Subject::File(file.name()),
                    result: Rc::new(result),
                }));
            });
        })
    };
    let example = |key: ExampleKey| {
        let (ready, busy, onoutcome) = (ready.clone(), busy.setter(), props.onoutcome.clone());
        let navigator = navigator.clone();
        Callback::from(move |_: MouseEvent| {
            let Some((session, catalogue)) = ready.clone() else {
                return;
            };
            let (busy, onoutcome, navigator) = (busy.clone(), onoutcome.clone(), navigator.clone());
            busy.set(true);
            onoutcome.emit(None);
            spawn_local(async move {
                let result = import_example(&session, &catalogue, key).await;
                busy.set(false);
                match (result, navigator) {
                    (Ok(imported), Some(navigator)) => {
                        navigator.push(&Route::Overview { id: imported.id });
                    }
                    (result, _) => onoutcome.emit(Some(Outcome {
                        subject: Subject::Example,
                        result: Rc::new(result),
                    })),
                }
            });
        })
    };
    let waiting = *busy || ready.is_none();
    html! {
        <div class="cluster">
            <Button kind={ButtonKind::Primary} icon={Icon::Add} onclick={onnew}>
                { words.home_new() }
            </Button>
            <OpenFile accept=".json,application/json" busy={waiting} {onfile} />
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
