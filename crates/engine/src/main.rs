//! The floors below the app as one wasm module, for the page's worker.
//!
//! The page starts it as a module worker and talks to it in messages. It must
//! wait for the first one before it asks for anything: what is posted before
//! this program runs is lost.
//!
//! | from the page | from the worker |
//! |---|---|
//! | | `{ kind: "ready" }` |
//! | `{ kind: "pdf", report: Uint8Array }`, the bytes of a report file | `{ kind: "pdf", bytes: Uint8Array, replaced: string }` |
//! | anything | `{ kind: "error", message: string }` |
//!
//! `bytes` is handed over, not copied. `replaced` holds the characters that
//! the PDF's font lacks, each once. Every request gets exactly one answer. The
//! worker keeps nothing between requests; ending it gives its memory back.

#![forbid(unsafe_code)]

mod answer;
mod message;

use js_sys::Array;
use wasm_bindgen::prelude::{Closure, JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::message::Reply;

fn main() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        // Outside a worker there is nobody to answer.
        return;
    };
    let line = scope.clone();
    let listen = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        post(&line, answer::answer(message::read(&event.data())));
    });
    scope.set_onmessage(Some(listen.as_ref().unchecked_ref()));
    // It listens for as long as the worker lives.
    listen.forget();
    post(&scope, Reply::Ready);
}

fn post(line: &DedicatedWorkerGlobalScope, reply: Reply) {
    let (message, transfer) = message::write(reply);
    // Posting fails only for values that can't be copied, of which there are
    // none here; nobody could be told anyway.
    let _: Result<(), JsValue> =
        line.post_message_with_transfer(&message, &Array::from_iter(transfer));
}
