//! Packing bytes tightly, by the browser's own means.
//!
//! The browser's compression streams are called by their names: web-sys has them among its
//! unstable interfaces only. A browser without them keeps bytes as they are, and both forms can be
//! told apart, so that each is read wherever it was written.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Response};

/// What packed bytes begin with. No text begins so.
const MAGIC: [u8; 2] = [0x1f, 0x8b];

/// Packs a text of JSON. Where the browser can't, it stays as it is.
pub async fn pack(bytes: Vec<u8>) -> Vec<u8> {
    through("CompressionStream", &bytes).await.unwrap_or(bytes)
}

/// Unpacks what [`pack`] gave, here or in another browser. None if it is damaged, or packed and
/// this browser can't unpack it.
pub async fn unpack(bytes: Vec<u8>) -> Option<Vec<u8>> {
    if !bytes.starts_with(&MAGIC) {
        return Some(bytes);
    }
    through("DecompressionStream", &bytes).await.ok()
}

/// Sends bytes through a stream of the browser, named by its class.
async fn through(class: &str, bytes: &[u8]) -> Result<Vec<u8>, JsValue> {
    let class: Function = Reflect::get(&js_sys::global(), &class.into())?.dyn_into()?;
    let stream = Reflect::construct(&class, &Array::of1(&"gzip".into()))?;
    let blob = Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes)))?;
    let whole = call(&blob, "stream", &Array::new())?;
    let piped = call(&whole, "pipeThrough", &Array::of1(&stream))?;
    // A response is the browser's shortest way to gather a stream.
    let class: Function = Reflect::get(&js_sys::global(), &"Response".into())?.dyn_into()?;
    let gathered: Response = Reflect::construct(&class, &Array::of1(&piped))?.dyn_into()?;
    let buffer: Promise = gathered.array_buffer()?;
    let buffer = JsFuture::from(buffer).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Calls a method by its name.
fn call(of: &JsValue, method: &str, given: &Array) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(of, &method.into())?.dyn_into()?;
    Reflect::apply(&method, of, given)
}
