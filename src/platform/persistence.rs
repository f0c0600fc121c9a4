//! Asking the browser not to clear the store by itself.

use gloo::utils::window;
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Asks for storage that the browser does not clear when disk space runs low. What it answers
/// is its own affair: the work is stored either way.
pub fn ask() {
    if let Ok(answer) = window().navigator().storage().persist() {
        spawn_local(async move {
            let _ = JsFuture::from(answer).await;
        });
    }
}

/// Whether the browser has promised not to clear the store by itself.
pub async fn is_promised() -> bool {
    let Ok(answer) = window().navigator().storage().persisted() else {
        return false;
    };
    JsFuture::from(answer)
        .await
        .is_ok_and(|promised| promised.is_truthy())
}

/// How much of the disk this site uses, as the browser counts it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Used {
    /// What is used, in bytes.
    pub bytes: f64,
    /// How much may be used, in bytes.
    pub quota: f64,
}

/// How much of the disk this site uses; none where the browser does not say.
pub async fn used() -> Option<Used> {
    let answer = window().navigator().storage().estimate().ok()?;
    let estimate = JsFuture::from(answer).await.ok()?;
    let number = |field: &str| {
        Reflect::get(&estimate, &JsValue::from(field))
            .ok()?
            .as_f64()
    };
    Some(Used {
        bytes: number("usage")?,
        quota: number("quota")?,
    })
}
