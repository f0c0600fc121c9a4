//! The floors below the app as one wasm module, for the page's worker.
//!
//! The page starts it as a module worker and talks to it in messages. It must
//! wait for the first one before it asks for anything: what is posted before
//! this program runs is lost.
//!
//! | from the page | from the worker |
//! |---|---|
//! | | `{ kind: "ready" }` |
//! | `{ kind: "pdf", report: Uint8Array, language, fingerprint, texts }`, the bytes of a report file, and the words to compose it in | `{ kind: "pdf", bytes: Uint8Array, replaced: string }` |
//! | | on the way there: `{ kind: "progress", step: string, done: number, total: number }` |
//! | `{ kind: "extract", pdf: Uint8Array }` | `{ kind: "report", bytes: Uint8Array }`, the report file that the PDF carries, or `{ kind: "no-report", why: string, reports: number }` |
//! | anything | `{ kind: "error", message: string }` |
//!
//! `bytes` is handed over, not copied. `replaced` holds the characters that
//! the PDF's font lacks, each once. A step is one of "composing", "setting"
//! (counted in parts of the report), "painting" (counted in pages) and
//! "finishing"; what is not counted has a total of 0. It is told now and then
//! only. Why a PDF gives no report is one of "not-pdf", "encrypted", "none",
//! "several" (so many `reports`), "damaged" and "too-large". Every request gets
//! exactly one answer. The worker keeps nothing between requests and can't hear
//! while it works: ending it stops it, and gives its memory back.

#![forbid(unsafe_code)]

mod answer;
mod message;

use js_sys::{Array, Date};
use wasm_bindgen::prelude::{Closure, JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::message::Reply;

/// How much time lies between two messages about how far it is, in milliseconds: showing one
/// costs the page more than a small report takes altogether.
const INTERVAL: f64 = 100.0;

fn main() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        // Outside a worker there is nobody to answer.
        return;
    };
    let line = scope.clone();
    let listen = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let request = message::read(&event.data());
        let mut told = 0.0;
        let reply = answer::answer(request, &mut |progress| {
            let now = Date::now();
            if now - told >= INTERVAL {
                told = now;
                post(&line, progress);
            }
        });
        post(&line, reply);
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
