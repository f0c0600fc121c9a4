//! Files of the person's own that the page may read and write where they are (File System
//! Access). Not every browser has this, and web-sys has it among its unstable parts only, so its
//! calls are made by their names.

use gloo::utils::window;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, File};

/// How long it takes at least until a person could have closed a dialog, in milliseconds. One that
/// has ended before was never shown: the browser's owner may have forbidden it.
const SHOWN_FOR: f64 = 300.0;

/// The kind of the files, and how their names end.
const JSON: (&str, &str) = ("application/json", ".json");

/// A report may be in one of these as well.
const PDF: (&str, &str) = ("application/pdf", ".pdf");

/// A file where the person keeps it. Two are equal if they are the same handle.
#[derive(Clone, Debug, PartialEq)]
pub struct Document(JsValue);

/// Why a person was not asked for a file, or gave none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotChosen {
    /// They closed the dialog.
    Cancelled,
    /// There was no dialog.
    NotShown,
}

/// Why a file could not be read or written where it is. It is then as it was when the page got it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentError {
    /// The person, or the browser, does not allow it.
    NotAllowed,
    /// It is not there: moved, renamed, removed, or on a drive that is gone.
    Gone,
    /// Another program has it open, or another page is writing to it.
    Locked,
    /// Its drive is full.
    Full,
    /// It was changed by somebody else in the middle of it.
    ChangedMeanwhile,
    /// Anything else, in the browser's own words.
    Other(String),
}

/// Whether the browser can do this at all.
pub fn are_there() -> bool {
    ["showOpenFilePicker", "showSaveFilePicker"]
        .iter()
        .all(|name| method(&window(), name).is_some())
}

/// Lets the person choose a file that is there. To be called while a click or a key is being
/// handled.
///
/// # Errors
///
/// See [`NotChosen`].
pub async fn choose() -> Result<Document, NotChosen> {
    let handles: Array = ask("showOpenFilePicker", &Object::new(), &[JSON, PDF])
        .await?
        .unchecked_into();
    Ok(Document(handles.get(0)))
}

/// Lets the person choose where a new file goes, with a name that is proposed. Browsers empty a
/// file that is there already as soon as it is chosen here, before the page can read it: one that
/// is to be kept must come from [`choose`]. To be called while a click or a key is being handled.
///
/// # Errors
///
/// See [`NotChosen`].
pub async fn choose_new(name: &str) -> Result<Document, NotChosen> {
    let options = Object::new();
    // What can't be said is left to the browser.
    let _unsaid = Reflect::set(&options, &"suggestedName".into(), &name.into());
    ask("showSaveFilePicker", &options, &[JSON])
        .await
        .map(Document)
}

async fn ask(name: &str, options: &Object, kinds: &[(&str, &str)]) -> Result<JsValue, NotChosen> {
    let kind = Object::new();
    let accept = Object::new();
    for (mime, ending) in kinds {
        // As above.
        let _unsaid = Reflect::set(&accept, &(*mime).into(), &Array::of1(&(*ending).into()));
    }
    let _unsaid = Reflect::set(&kind, &"accept".into(), &accept);
    let _unsaid = Reflect::set(options, &"types".into(), &Array::of1(&kind));
    let began = js_sys::Date::now();
    let outcome = call(&window(), name, &[options]).await;
    outcome.map_err(|thrown| {
        let was_shown = js_sys::Date::now() - began >= SHOWN_FOR;
        if was_shown && name_of(&thrown) == "AbortError" {
            NotChosen::Cancelled
        } else {
            NotChosen::NotShown
        }
    })
}

impl Document {
    /// A file by the browser's handle to it, which a store may have kept.
    pub fn of(handle: JsValue) -> Self {
        Self(handle)
    }

    /// The browser's handle.
    pub fn handle(&self) -> &JsValue {
        &self.0
    }

    /// The file's name.
    pub fn name(&self) -> String {
        let name = Reflect::get(&self.0, &"name".into()).ok();
        name.and_then(|name| name.as_string()).unwrap_or_default()
    }

    /// Sees to it that the page may write to it; asks the person if need be. To be called while a
    /// click or a key is being handled.
    ///
    /// # Errors
    ///
    /// [`DocumentError::NotAllowed`].
    pub async fn allow(&self) -> Result<(), DocumentError> {
        let options = Object::new();
        Reflect::set(&options, &"mode".into(), &"readwrite".into()).map_err(error)?;
        for asking in ["queryPermission", "requestPermission"] {
            let state = call(&self.0, asking, &[&options]).await;
            if state.is_ok_and(|state| state.as_string().as_deref() == Some("granted")) {
                return Ok(());
            }
        }
        Err(DocumentError::NotAllowed)
    }

    /// What is in it now.
    ///
    /// # Errors
    ///
    /// See [`DocumentError`].
    pub async fn file(&self) -> Result<File, DocumentError> {
        let file = call(&self.0, "getFile", &[]).await.map_err(error)?;
        file.dyn_into().map_err(error)
    }

    /// Writes it anew, all of it or nothing, unless it is not any more as it was when it was
    /// `read`.
    ///
    /// # Errors
    ///
    /// See [`DocumentError`]; the file is then as it was.
    pub async fn write(&self, read: &File, bytes: &[u8]) -> Result<(), DocumentError> {
        let writing = call(&self.0, "createWritable", &[]).await.map_err(error)?;
        let written = self.fill(&writing, read, bytes).await;
        if written.is_err() {
            // What was written so far goes; the file was not touched.
            let _gone = call(&writing, "abort", &[]).await;
        }
        written
    }

    async fn fill(
        &self,
        writing: &JsValue,
        read: &File,
        bytes: &[u8],
    ) -> Result<(), DocumentError> {
        let bytes = js_sys::Uint8Array::from(bytes);
        call(writing, "write", &[&bytes]).await.map_err(error)?;
        let now = self.file().await?;
        let is_same = |a: f64, b: f64| (a - b).abs() < 0.5;
        if !is_same(now.last_modified(), read.last_modified()) || !is_same(now.size(), read.size())
        {
            return Err(DocumentError::ChangedMeanwhile);
        }
        // Only now does it take the place of what was there.
        call(writing, "close", &[]).await.map_err(error)?;
        Ok(())
    }
}

fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

/// Calls a method that answers later.
async fn call(of: &JsValue, name: &str, arguments: &[&JsValue]) -> Result<JsValue, JsValue> {
    let method = method(of, name).ok_or_else(|| JsValue::from(name))?;
    let arguments: Array = arguments.iter().copied().collect();
    let answer = method.apply(of, &arguments)?;
    JsFuture::from(Promise::resolve(&answer)).await
}

/// The name of what was thrown.
fn name_of(thrown: &JsValue) -> String {
    let exception = thrown.dyn_ref::<DomException>();
    exception.map(DomException::name).unwrap_or_default()
}

/// What something thrown means for a file.
#[allow(
    clippy::needless_pass_by_value,
    reason = "for mapping what a call has thrown"
)]
fn error(thrown: JsValue) -> DocumentError {
    match &*name_of(&thrown) {
        "NotAllowedError" | "SecurityError" => DocumentError::NotAllowed,
        "NotFoundError" | "NotReadableError" => DocumentError::Gone,
        "NoModificationAllowedError" | "InvalidStateError" => DocumentError::Locked,
        "QuotaExceededError" => DocumentError::Full,
        _ => DocumentError::Other(js_sys::Object::from(thrown).to_string().into()),
    }
}
