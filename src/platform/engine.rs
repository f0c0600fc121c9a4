//! The client of the engine: the module that lays out a PDF and takes the data out of one, in a
//! worker of its own.
//!
//! The engine is large and seldom needed, so nothing of it is loaded before somebody reaches for
//! the export. Ending its worker is the only way to stop it in the middle, and to get its memory
//! back; so it ends with its last handle.
//!
//! The worker says `{kind: "ready"}`; it is sent `{kind: "pdf", report}` with the words to compose
//! it in (`language`, `fingerprint`, `texts`), tells meanwhile how far it is with `{kind: "progress", step, done, total}`, and answers
//! `{kind: "pdf", bytes, replaced}` or `{kind: "error", message}`. Sent `{kind: "extract", pdf}`, it
//! answers `{kind: "report", bytes}` or `{kind: "no-report", why, reports}`.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gate360_locale::Words;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use super::fetch;

/// The worker's file beside the page. Its name is always the same, so the build is part of the
/// address: otherwise a page could get the engine of an older one out of the browser's cache.
const ADDRESS: &str = concat!("engine_loader.js?v=", env!("GATE360_BUILD"));

/// How long a PDF may be looked through for its report, in milliseconds.
const LONGEST: u32 = 60_000;

/// A PDF and what was changed while making it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnginePdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Every character that the report's typeface lacks, each once; they are shown as boxes.
    pub replaced: String,
}

/// Why there is no PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EngineError {
    /// The engine could not be loaded: no connection, or the browser refuses workers.
    NotLoaded,
    /// The engine stopped on the way, for example for want of memory.
    Stopped,
    /// It was cancelled.
    Cancelled,
    /// The engine answered something that this app does not understand: it is of another version.
    NotUnderstood,
    /// The engine could not make a PDF of the report, and says why, in English.
    Failed(String),
}

/// Why a PDF gives no report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotExtracted {
    /// It was not looked at.
    Engine(EngineError),
    /// It is encrypted.
    Encrypted,
    /// It carries no data of a report.
    NoReport,
    /// It carries the data of so many reports.
    Several(u32),
    /// It is damaged or incomplete.
    Damaged,
    /// It carries more than is read, or looking through it takes too long.
    TooLarge,
}

/// What the engine is doing for a PDF, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It is being loaded.
    Loading,
    /// It reads the report and puts its words in order.
    Composing,
    /// It turns words into lines and tables.
    Setting,
    /// It draws pages.
    Painting,
    /// It puts the file together.
    Finishing,
}

/// How far a PDF has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub step: Step,
    /// How many parts or pages are done.
    pub done: u32,
    /// Of how many; 0 where they are not counted.
    pub total: u32,
}

impl Progress {
    /// Nothing was done yet.
    pub const NONE: Self = Self {
        step: Step::Loading,
        done: 0,
        total: 0,
    };
}

/// A worker with the engine. A clone is another handle to the same one.
#[derive(Clone, Debug)]
pub struct Engine(Rc<Line>);

/// The line to a worker that ends when it is dropped.
#[derive(Debug)]
struct Line {
    worker: Worker,
    /// Its first message, or its failure.
    greeting: Promise,
    /// Ends the waiting for the message that is awaited now.
    give_up: RefCell<Option<Function>>,
    /// Whether it can be asked for something.
    usable: Cell<bool>,
}

impl Drop for Line {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

impl Engine {
    /// Starts an engine; none if the browser refuses.
    #[must_use]
    pub fn start() -> Option<Self> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(&fetch::address(ADDRESS), &options).ok()?;
        let give_up = RefCell::default();
        // At once: what it says while nobody listens is lost.
        let greeting = listen(&worker, &give_up);
        let engine = Self(Rc::new(Line {
            worker,
            greeting,
            give_up,
            usable: Cell::new(true),
        }));
        let (line, greeting) = (Rc::downgrade(&engine.0), engine.0.greeting.clone());
        spawn_local(async move {
            let heard = JsFuture::from(greeting).await;
            if let (Err(_), Some(line)) = (heard, line.upgrade()) {
                line.usable.set(false);
            }
        });
        Some(engine)
    }

    /// Whether it can still be asked for something: it has neither failed nor been stopped.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        self.0.usable.get()
    }

    /// Stops it at once, whatever it is doing. What is awaited of it ends as cancelled.
    pub fn stop(&self) {
        self.0.usable.set(false);
        self.0.worker.terminate();
        if let Some(give_up) = self.0.give_up.take() {
            // Ending a promise can't fail.
            let _ = give_up.call0(&JsValue::UNDEFINED);
        }
    }

    /// Makes the PDF of a report, given as the bytes of its JSON, in words of its language, and
    /// says how far it is. One at a time.
    ///
    /// # Errors
    ///
    /// See [`EngineError`]. Afterwards the engine is of no more use.
    pub async fn pdf(
        &self,
        report: &[u8],
        words: Words,
        progress: impl Fn(Progress),
    ) -> Result<EnginePdf, EngineError> {
        let made = self.ask(report, words, progress).await;
        if made.is_err() {
            self.0.usable.set(false);
        }
        made
    }

    /// Takes the report file out of a PDF. One at a time.
    ///
    /// # Errors
    ///
    /// See [`NotExtracted`]. An engine that could not look at it is of no more use.
    pub async fn extract(&self, pdf: &[u8]) -> Result<Vec<u8>, NotExtracted> {
        let heard = self.ask_for_report(pdf).await.and_then(|message| {
            match text(&message, "kind").as_deref() {
                Some("report") => bytes_of(&message).map(Ok),
                Some("no-report") => why_not(&message).map(Err),
                Some("error") => {
                    let reason = text(&message, "message").unwrap_or_default();
                    Err(EngineError::Failed(reason))
                }
                _ => Err(EngineError::NotUnderstood),
            }
        });
        heard.unwrap_or_else(|error| {
            self.0.usable.set(false);
            Err(match error {
                // It took too long, and was stopped.
                EngineError::Cancelled => NotExtracted::TooLarge,
                error => NotExtracted::Engine(error),
            })
        })
    }

    async fn ask_for_report(&self, pdf: &[u8]) -> Result<JsValue, EngineError> {
        self.greeted().await?;
        let next = listen(&self.0.worker, &self.0.give_up);
        self.send("extract", "pdf", pdf, &[])?;
        let engine = self.clone();
        // Dropped with the answer, and the engine then goes on.
        let _patience = Timeout::new(LONGEST, move || engine.stop());
        self.hear(&next, EngineError::Stopped).await
    }

    async fn ask(
        &self,
        report: &[u8],
        words: Words,
        progress: impl Fn(Progress),
    ) -> Result<EnginePdf, EngineError> {
        self.greeted().await?;
        let mut next = listen(&self.0.worker, &self.0.give_up);
        let texts: Array = words
            .texts()
            .iter()
            .copied()
            .map(JsValue::from_str)
            .collect();
        let fields = [
            ("language", JsValue::from_str(words.language().tag())),
            ("fingerprint", Words::FINGERPRINT.into()),
            ("texts", texts.into()),
        ];
        self.send("pdf", "report", report, &fields)?;
        loop {
            let message = self.hear(&next, EngineError::Stopped).await?;
            match text(&message, "kind").as_deref() {
                Some("progress") => {
                    // Before anything else: the next message may follow at once.
                    next = listen(&self.0.worker, &self.0.give_up);
                    if let Some(now) = read_progress(&message) {
                        progress(now);
                    }
                }
                Some("pdf") => {
                    return bytes_of(&message).map(|bytes| EnginePdf {
                        bytes,
                        replaced: text(&message, "replaced").unwrap_or_default(),
                    });
                }
                Some("error") => {
                    let reason = text(&message, "message").unwrap_or_default();
                    return Err(EngineError::Failed(reason));
                }
                _ => return Err(EngineError::NotUnderstood),
            }
        }
    }

    /// Waits until it listens.
    async fn greeted(&self) -> Result<(), EngineError> {
        let greeting = self.hear(&self.0.greeting, EngineError::NotLoaded).await?;
        if text(&greeting, "kind").as_deref() != Some("ready") {
            return Err(EngineError::NotUnderstood);
        }
        if self.is_usable() {
            Ok(())
        } else {
            // It was stopped while nothing was awaited of it.
            Err(EngineError::Cancelled)
        }
    }

    /// Waits for a message that is listened for.
    async fn hear(&self, said: &Promise, otherwise: EngineError) -> Result<JsValue, EngineError> {
        match JsFuture::from(said.clone()).await {
            Ok(event) => event
                .dyn_into::<MessageEvent>()
                .map(|event| event.data())
                .map_err(|_| EngineError::NotUnderstood),
            // Only stopping it ends the waiting without an event.
            Err(why) if why.is_undefined() => Err(EngineError::Cancelled),
            Err(_) => Err(otherwise),
        }
    }

    /// Sends a request of a kind, with a file under a name. The file's bytes are handed over, not
    /// copied.
    fn send(
        &self,
        kind: &str,
        name: &str,
        file: &[u8],
        fields: &[(&str, JsValue)],
    ) -> Result<(), EngineError> {
        let bytes = Uint8Array::from(file);
        let question = Object::new();
        let own = [
            ("kind", JsValue::from_str(kind)),
            (name, bytes.clone().into()),
        ];
        for (name, value) in own.iter().chain(fields) {
            // Setting a field of a new object can't fail.
            let _: Result<bool, JsValue> = Reflect::set(&question, &(*name).into(), value);
        }
        self.0
            .worker
            .post_message_with_transfer(&question, &Array::of1(&bytes.buffer()))
            .map_err(|_| EngineError::Stopped)
    }
}

/// Listens for the next message of a worker. Must be called before it can come.
fn listen(worker: &Worker, give_up: &RefCell<Option<Function>>) -> Promise {
    Promise::new(&mut |heard, failed| {
        worker.set_onmessage(Some(&heard));
        worker.set_onmessageerror(Some(&failed));
        worker.set_onerror(Some(&failed));
        give_up.replace(Some(failed));
    })
}

/// The file that a message brings.
fn bytes_of(message: &JsValue) -> Result<Vec<u8>, EngineError> {
    field(message, "bytes")
        .and_then(|bytes| bytes.dyn_into::<Uint8Array>().ok())
        .map(|bytes| bytes.to_vec())
        .ok_or(EngineError::NotUnderstood)
}

/// Why a PDF gives no report, as the engine says it.
fn why_not(message: &JsValue) -> Result<NotExtracted, EngineError> {
    Ok(match text(message, "why").as_deref() {
        Some("encrypted") => NotExtracted::Encrypted,
        Some("none") => NotExtracted::NoReport,
        Some("several") => NotExtracted::Several(number(message, "reports").unwrap_or_default()),
        Some("damaged" | "not-pdf") => NotExtracted::Damaged,
        Some("too-large") => NotExtracted::TooLarge,
        _ => return Err(EngineError::NotUnderstood),
    })
}

/// How far it is; none if it does something that this app has no words for.
fn read_progress(message: &JsValue) -> Option<Progress> {
    let step = match text(message, "step")?.as_str() {
        "composing" => Step::Composing,
        "setting" => Step::Setting,
        "painting" => Step::Painting,
        "finishing" => Step::Finishing,
        _ => return None,
    };
    Some(Progress {
        step,
        done: number(message, "done")?,
        total: number(message, "total")?,
    })
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "small whole numbers; anything else is cut to the nearest"
)]
fn number(message: &JsValue, name: &str) -> Option<u32> {
    field(message, name)?.as_f64().map(|number| number as u32)
}

fn field(message: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(message, &name.into()).ok()
}

fn text(message: &JsValue, name: &str) -> Option<String> {
    field(message, name)?.as_string()
}
