//! The client of the engine: the module that lays out a PDF, in a worker of its own.
//!
//! The engine is large and seldom needed, so nothing of it is loaded before the first export.
//! Each export starts a worker and ends it, which is the only way to give its memory back.
//!
//! The worker says `{kind: "ready"}`; it is sent `{kind: "pdf", report}` and answers
//! `{kind: "pdf", bytes, replaced}` or `{kind: "error", message}`.

use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

/// The worker's file beside the page. Its name is always the same, so the build is part of the
/// address: otherwise a page could get the engine of an older one out of the browser's cache.
const ADDRESS: &str = concat!("engine_loader.js?v=", env!("GATE360_BUILD"));

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
    /// The engine answered something that this app does not understand: it is of another version.
    NotUnderstood,
    /// The engine could not make a PDF of the report, and says why, in English.
    Failed(String),
}

/// Makes the PDF of a report, given as the bytes of its JSON.
///
/// # Errors
///
/// See [`EngineError`].
pub async fn export_pdf(report: Vec<u8>) -> Result<EnginePdf, EngineError> {
    let engine = Engine::start().ok_or(EngineError::NotLoaded)?;
    let greeting = engine
        .hear(|| Ok(()))
        .await
        .map_err(|_| EngineError::NotLoaded)?;
    if text(&greeting, "kind").as_deref() != Some("ready") {
        return Err(EngineError::NotUnderstood);
    }
    let answer = engine
        .hear(|| engine.ask(&report))
        .await
        .map_err(|_| EngineError::Stopped)?;
    read(&answer)
}

/// A worker that ends when it is dropped.
struct Engine(Worker);

impl Engine {
    fn start() -> Option<Self> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        Worker::new_with_options(ADDRESS, &options).ok().map(Self)
    }

    /// Does something that makes the engine speak, and waits for what it says. Listening starts
    /// first: a message that nobody listens for is lost.
    async fn hear(&self, act: impl FnOnce() -> Result<(), JsValue>) -> Result<JsValue, JsValue> {
        let said = Promise::new(&mut |heard, failed| {
            self.0.set_onmessage(Some(&heard));
            self.0.set_onmessageerror(Some(&failed));
            self.0.set_onerror(Some(&failed));
        });
        act()?;
        let event: MessageEvent = JsFuture::from(said).await?.dyn_into()?;
        Ok(event.data())
    }

    fn ask(&self, report: &[u8]) -> Result<(), JsValue> {
        let bytes = Uint8Array::from(report);
        let question = Object::new();
        Reflect::set(&question, &"kind".into(), &"pdf".into())?;
        Reflect::set(&question, &"report".into(), &bytes)?;
        // The bytes are handed over, not copied.
        self.0
            .post_message_with_transfer(&question, &Array::of1(&bytes.buffer()))
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.0.terminate();
    }
}

fn read(answer: &JsValue) -> Result<EnginePdf, EngineError> {
    match text(answer, "kind").as_deref() {
        Some("pdf") => {
            let bytes = Reflect::get(answer, &"bytes".into())
                .ok()
                .and_then(|bytes| bytes.dyn_into::<Uint8Array>().ok())
                .ok_or(EngineError::NotUnderstood)?;
            Ok(EnginePdf {
                bytes: bytes.to_vec(),
                replaced: text(answer, "replaced").unwrap_or_default(),
            })
        }
        Some("error") => Err(EngineError::Failed(
            text(answer, "message").unwrap_or_default(),
        )),
        _ => Err(EngineError::NotUnderstood),
    }
}

fn text(message: &JsValue, field: &str) -> Option<String> {
    Reflect::get(message, &field.into()).ok()?.as_string()
}
