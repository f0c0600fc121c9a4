//! The ways in which the report leaves.

use std::cell::RefCell;

use gate360_locale::Words;
use gate360_report::Report;
use gate360_report::file_name::{FileKind, file_name};
use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::hooks::{use_shell, use_words};
use crate::platform::engine::{Engine, EngineError, Progress};
use crate::platform::files::{self, FileError};
use crate::state::{Editor, Shared};

/// How long the page has to show that something has begun, in milliseconds, before it goes on
/// with work of its own.
const FRAME: u32 = 20;

/// What has come of the last export.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Outcome {
    /// None was asked for yet.
    #[default]
    Nothing,
    /// The browser was given the file.
    Done {
        /// Whether it is the PDF.
        pdf: bool,
        /// The characters that the PDF's typeface lacks.
        replaced: String,
    },
    /// There is no PDF.
    NoPdf(EngineError),
    /// There is a file, but the browser did not take it.
    NotHandedOut,
}

/// What the page offers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Export {
    /// How far the PDF is that is being made; none if none is.
    pub(super) making: Option<Progress>,
    /// What has come of the last export.
    pub(super) outcome: Outcome,
    /// Gets ready: somebody reaches for the buttons.
    pub(super) warm: Callback<()>,
    /// Hands out the PDF.
    pub(super) pdf: Callback<MouseEvent>,
    /// Stops making it.
    pub(super) cancel: Callback<MouseEvent>,
    /// Hands out the JSON file.
    pub(super) json: Callback<MouseEvent>,
}

/// The ways in which a report leaves, in the words of its language. The engine stays for further exports until the page is
/// left.
#[hook]
pub(super) fn use_export(report: &Shared<Report>, spoken: Words, editor: &Editor) -> Export {
    let words = use_words();
    let announce = use_shell().announce;
    let outcome = use_state_eq(Outcome::default);
    let making = use_state_eq(|| None::<Progress>);
    let engine = use_mut_ref(|| None::<Engine>);
    let json = {
        let (outcome, announce) = (outcome.setter(), announce.clone());
        use_callback(
            (report.clone(), spoken, editor.clone(), words),
            move |_: MouseEvent, (report, spoken, editor, words)| {
                // From here on nothing that is in the file may be folded away.
                editor.seal();
                let name = file_name(report, *spoken, FileKind::Json);
                let handed = files::download(&name, "application/json", &report.to_json());
                let result = result_of(&handed, false, String::new());
                say(&announce, *words, &result);
                outcome.set(result);
            },
        )
    };
    let warm = {
        let engine = engine.clone();
        use_callback((), move |(), ()| {
            ready(&engine);
        })
    };
    let cancel = {
        let engine = engine.clone();
        use_callback((), move |_: MouseEvent, ()| stop(&engine))
    };
    {
        // Whoever leaves the page does not wait for its PDF: nothing would show how far it is.
        let engine = engine.clone();
        use_effect_with((), move |()| move || stop(&engine));
    }
    let pdf = {
        let (outcome, making) = (outcome.setter(), making.setter());
        use_callback(
            (report.clone(), spoken, editor.clone(), announce, words),
            move |_: MouseEvent, (report, spoken, editor, announce, words)| {
                editor.seal();
                announce.emit(words.pdf_making().into());
                outcome.set(Outcome::Nothing);
                making.set(Some(Progress::NONE));
                let engine = ready(&engine);
                let (report, spoken, announce) = (report.clone(), *spoken, announce.clone());
                let words = *words;
                let (outcome, making) = (outcome.clone(), making.clone());
                let work = async move {
                    let result = make_pdf(engine, &report, spoken, &making).await;
                    say(&announce, words, &result);
                    outcome.set(result);
                    making.set(None);
                };
                Timeout::new(FRAME, || spawn_local(work)).forget();
            },
        )
    };
    Export {
        making: *making,
        outcome: (*outcome).clone(),
        warm,
        pdf,
        cancel,
        json,
    }
}

/// The engine that is there, or a new one if there is none that can work.
fn ready(place: &RefCell<Option<Engine>>) -> Option<Engine> {
    let mut place = place.borrow_mut();
    if !place.as_ref().is_some_and(Engine::is_usable) {
        *place = Engine::start();
    }
    place.clone()
}

/// Stops the engine that is there, in the middle of its work if need be.
fn stop(place: &RefCell<Option<Engine>>) {
    // Taken out first: stopping it lets others go on, who may look here.
    let stopped = place.take();
    if let Some(stopped) = stopped {
        stopped.stop();
    }
}

async fn make_pdf(
    engine: Option<Engine>,
    report: &Report,
    spoken: Words,
    making: &UseStateSetter<Option<Progress>>,
) -> Outcome {
    let Some(engine) = engine else {
        return Outcome::NoPdf(EngineError::NotLoaded);
    };
    let further = |progress| making.set(Some(progress));
    match engine.pdf(&report.to_json(), spoken, further).await {
        Ok(made) => {
            let name = file_name(report, spoken, FileKind::Pdf);
            let handed = files::download(&name, "application/pdf", &made.bytes);
            result_of(&handed, true, made.replaced)
        }
        Err(error) => Outcome::NoPdf(error),
    }
}

fn result_of(handed: &Result<(), FileError>, pdf: bool, replaced: String) -> Outcome {
    match handed {
        Ok(()) => Outcome::Done { pdf, replaced },
        Err(_) => Outcome::NotHandedOut,
    }
}

/// Says what came of it to those who use a screen reader. What went wrong is an alert on the
/// page.
fn say(announce: &Callback<AttrValue>, words: Words, outcome: &Outcome) {
    let sentence = match outcome {
        Outcome::Done { pdf: true, .. } => words.pdf_ready(),
        Outcome::Done { pdf: false, .. } => words.json_ready(),
        Outcome::NoPdf(EngineError::Cancelled) => words.pdf_cancelled(),
        Outcome::Nothing | Outcome::NoPdf(_) | Outcome::NotHandedOut => return,
    };
    announce.emit(sentence.into());
}
