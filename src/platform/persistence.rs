//! Asking the browser not to clear the store by itself.

use gloo::utils::window;
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
