//! Messages between the page and the worker, as values of either side.

use gate360_locale::{Language, Words};
use gate360_pdf_read::ReadError;
use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::{JsCast, JsValue};

/// What the page asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Request {
    /// A PDF of a report file, given by its bytes, in words of the report's language.
    Pdf(Vec<u8>, Words),
    /// The report file that a PDF carries, given by its bytes.
    Extract(Vec<u8>),
    /// Something that this worker doesn't know.
    Unknown,
}

/// What the worker says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Reply {
    /// It listens now.
    Ready,
    /// How far the file is: what is being done, and how many of how many parts of that are done.
    Progress {
        step: &'static str,
        done: u32,
        total: u32,
    },
    /// The file that was asked for, and the characters that its font lacks.
    Pdf { bytes: Vec<u8>, replaced: String },
    /// The report file that a PDF carries.
    Report(Vec<u8>),
    /// Why a PDF gives none.
    NoReport(ReadError),
    /// Why there is no file.
    Error(String),
}

/// Reads a message from the page.
pub(crate) fn read(data: &JsValue) -> Request {
    let field = |name: &str| Reflect::get(data, &name.into()).unwrap_or(JsValue::UNDEFINED);
    match field("kind").as_string().as_deref() {
        Some("pdf") => {
            let report = field("report").dyn_into::<Uint8Array>().ok();
            match (report, words(&field)) {
                (Some(report), Some(words)) => Request::Pdf(report.to_vec(), words),
                _ => Request::Unknown,
            }
        }
        Some("extract") => match field("pdf").dyn_into::<Uint8Array>() {
            Ok(pdf) => Request::Extract(pdf.to_vec()),
            Err(_) => Request::Unknown,
        },
        _ => Request::Unknown,
    }
}

/// The words that come with a request, if they are of this build.
fn words(field: &dyn Fn(&str) -> JsValue) -> Option<Words> {
    let language = Language::from_tag(&field("language").as_string()?)?;
    let fingerprint = field("fingerprint").as_string()?;
    let texts = field("texts").dyn_into::<Array>().ok()?;
    let texts = texts
        .iter()
        .map(|text| text.as_string().unwrap_or_default());
    Words::load(language, &fingerprint, texts.collect())
}

/// Makes a message for the page, with what is handed over rather than copied.
pub(crate) fn write(reply: Reply) -> (JsValue, Option<JsValue>) {
    match reply {
        Reply::Ready => (object("ready", []), None),
        Reply::Progress { step, done, total } => {
            let fields = [
                ("step", step.into()),
                ("done", done.into()),
                ("total", total.into()),
            ];
            (object("progress", fields), None)
        }
        Reply::Pdf { bytes, replaced } => {
            let bytes = Uint8Array::from(bytes.as_slice());
            let buffer = bytes.buffer().into();
            let fields = [("bytes", bytes.into()), ("replaced", replaced.into())];
            (object("pdf", fields), Some(buffer))
        }
        Reply::Report(bytes) => {
            let bytes = Uint8Array::from(bytes.as_slice());
            let buffer = bytes.buffer().into();
            (object("report", [("bytes", bytes.into())]), Some(buffer))
        }
        Reply::NoReport(why) => {
            let reports = match why {
                ReadError::Several(reports) => u32::try_from(reports).unwrap_or(u32::MAX),
                _ => 0,
            };
            let fields = [("why", why_not(why).into()), ("reports", reports.into())];
            (object("no-report", fields), None)
        }
        Reply::Error(message) => (object("error", [("message", message.into())]), None),
    }
}

/// Why a PDF gives no report, as the page knows it.
fn why_not(why: ReadError) -> &'static str {
    match why {
        ReadError::NotPdf => "not-pdf",
        ReadError::Encrypted => "encrypted",
        ReadError::NoReport => "none",
        ReadError::Several(_) => "several",
        ReadError::Damaged => "damaged",
        ReadError::TooLarge => "too-large",
    }
}

fn object<const N: usize>(kind: &str, fields: [(&str, JsValue); N]) -> JsValue {
    let object = Object::new();
    for (name, value) in [("kind", kind.into())].into_iter().chain(fields) {
        // Setting a field of a new object can't fail.
        let _: Result<bool, JsValue> = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}
