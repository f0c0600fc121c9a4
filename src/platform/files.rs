//! Files out of the page and into it.

use gloo::utils::{body, document};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

use super::documents::Document;

/// How long a download may take to start, in milliseconds, before its data is let go.
const DOWNLOAD_STARTS_WITHIN: u32 = 60_000;

/// A file that a person chose.
#[derive(Clone, Debug, PartialEq)]
pub enum Chosen {
    /// A copy of it.
    File(File),
    /// The file where it is.
    Document(Document),
}

impl Chosen {
    /// Its name.
    pub fn name(&self) -> String {
        match self {
            Self::File(file) => file.name(),
            Self::Document(document) => document.name(),
        }
    }

    /// Reads it, as [`read_file`].
    ///
    /// # Errors
    ///
    /// As [`read_file`].
    pub async fn read(&self, limit: u64) -> Result<Vec<u8>, FileError> {
        match self {
            Self::File(file) => read_file(file, limit).await,
            Self::Document(document) => {
                let file = document.file().await.map_err(|_| FileError::Unreadable)?;
                read_file(&file, limit).await
            }
        }
    }
}

/// Why a file could not be read or handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// It is larger than allowed; nothing of it was read. Both in bytes.
    TooLarge {
        /// What it has.
        size: u64,
        /// What is allowed.
        limit: u64,
    },
    /// The browser could not read it: moved, removed, or on a disk that is gone.
    Unreadable,
    /// The browser would not hand out a file.
    NotHandedOut,
}

/// Offers bytes to the person as a file to keep.
///
/// # Errors
///
/// [`FileError::NotHandedOut`].
pub fn download(name: &str, mime: &str, bytes: &[u8]) -> Result<(), FileError> {
    try_download(name, mime, bytes).map_err(|_| FileError::NotHandedOut)
}

fn try_download(name: &str, mime: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.set_hidden(true);
    // Some browsers follow a link only while it is part of the page.
    body().append_child(&link)?;
    link.click();
    link.remove();
    gloo::timers::callback::Timeout::new(DOWNLOAD_STARTS_WITHIN, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
}

/// Reads a whole file of at most `limit` bytes. The size is looked at before anything is read.
///
/// # Errors
///
/// [`FileError::TooLarge`] or [`FileError::Unreadable`].
pub async fn read_file(file: &File, limit: u64) -> Result<Vec<u8>, FileError> {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the browser gives a whole number of bytes as a float"
    )]
    let size = file.size() as u64;
    if size > limit {
        return Err(FileError::TooLarge { size, limit });
    }
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| FileError::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
