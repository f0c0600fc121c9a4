//! Waiting for the browser's database, which speaks in events.
//!
//! To be called in the same turn as the request: an event that nobody listens for is missed.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbRequest, IdbTransaction};

/// Waits for a request and gives its result.
///
/// # Errors
///
/// What the browser throws.
pub(super) async fn result(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let answered = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    match JsFuture::from(answered).await {
        Ok(_) => request.result(),
        Err(_) => Err(thrown(request.error().ok().flatten())),
    }
}

/// Waits until a transaction is complete: only then is anything stored.
///
/// # Errors
///
/// What the browser throws; nothing of the transaction is stored then.
pub(super) async fn completion(transaction: &IdbTransaction) -> Result<(), JsValue> {
    let ended = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    match JsFuture::from(ended).await {
        Ok(_) => Ok(()),
        Err(_) => Err(thrown(transaction.error())),
    }
}

/// The exception; where the browser names none, it has closed the database itself.
fn thrown(exception: Option<DomException>) -> JsValue {
    exception.map_or_else(
        || "the browser gave up the transaction".into(),
        JsValue::from,
    )
}
