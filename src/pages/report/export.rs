//! The ways in which the report leaves.

use gate360_locale::Words;
use gate360_report::Report;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::file_name::file_name;
use crate::hooks::{use_shell, use_words};
use crate::platform::engine::{self, EngineError};
use crate::platform::files::{self, FileError};
use crate::state::{Editor, Shared};

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
    /// Whether a PDF is being made.
    pub(super) making: bool,
    /// What has come of the last export.
    pub(super) outcome: Outcome,
    /// Hands out the PDF.
    pub(super) pdf: Callback<MouseEvent>,
    /// Hands out the JSON file.
    pub(super) json: Callback<MouseEvent>,
}

/// The ways in which a report leaves.
#[hook]
pub(super) fn use_export(report: &Shared<Report>, editor: &Editor) -> Export {
    let words = use_words();
    let announce = use_shell().announce;
    let outcome = use_state_eq(Outcome::default);
    let making = use_state_eq(|| false);
    let json = {
        let (outcome, announce) = (outcome.setter(), announce.clone());
        use_callback(
            (report.clone(), editor.clone()),
            move |_: MouseEvent, (report, editor)| {
                // From here on nothing that is in the file may be folded away.
                editor.seal();
                let name = name_of(report, "json");
                let handed = files::download(&name, "application/json", &report.to_json());
                let result = result_of(&handed, false, String::new());
                say(&announce, words, &result);
                outcome.set(result);
            },
        )
    };
    let pdf = {
        let (outcome, making) = (outcome.setter(), making.setter());
        use_callback(
            (report.clone(), editor.clone(), announce),
            move |_: MouseEvent, (report, editor, announce)| {
                editor.seal();
                announce.emit(words.pdf_making().into());
                outcome.set(Outcome::Nothing);
                making.set(true);
                let (report, announce) = (report.clone(), announce.clone());
                let (outcome, making) = (outcome.clone(), making.clone());
                spawn_local(async move {
                    let result = make_pdf(&report).await;
                    say(&announce, words, &result);
                    outcome.set(result);
                    making.set(false);
                });
            },
        )
    };
    Export {
        making: *making,
        outcome: (*outcome).clone(),
        pdf,
        json,
    }
}

async fn make_pdf(report: &Report) -> Outcome {
    match engine::export_pdf(report.to_json()).await {
        Ok(made) => {
            let name = name_of(report, "pdf");
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

fn name_of(report: &Report, extension: &str) -> String {
    file_name(
        Words::new(report.language),
        &report.project.name(),
        report.assessment.stage.gate(),
        report.exported,
        extension,
    )
}

/// Says that the browser has the file to those who use a screen reader. What went wrong is an alert on the
/// page.
fn say(announce: &Callback<AttrValue>, words: Words, outcome: &Outcome) {
    let sentence = match outcome {
        Outcome::Done { pdf: true, .. } => words.pdf_ready(),
        Outcome::Done { pdf: false, .. } => words.json_ready(),
        Outcome::Nothing | Outcome::NoPdf(_) | Outcome::NotHandedOut => return,
    };
    announce.emit(sentence.into());
}
