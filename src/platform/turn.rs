//! Doing work later, and one piece after the other.

use std::cell::RefCell;
use std::future::Future;

use gloo::timers::callback::Timeout;
use gloo::utils::window;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// How long to wait for a quiet moment at most, in milliseconds.
const AT_MOST: u32 = 10_000;

/// How long to wait where the browser does not tell of quiet moments, in milliseconds.
const OTHERWISE: u32 = 1_000;

/// Pieces of work of which one begins when the one before has ended.
#[derive(Debug)]
pub struct Turn(RefCell<Option<Promise>>);

impl Turn {
    /// No work yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(RefCell::new(None))
    }

    /// Does a piece of work after those that were given before, whether anybody waits for it or
    /// not. What is awaited is its end.
    pub fn take<W>(&self, work: W) -> impl Future<Output = ()> + use<W>
    where
        W: Future<Output = ()> + 'static,
    {
        let before = self.0.take();
        let done = future_to_promise(async move {
            if let Some(before) = before {
                let _ = JsFuture::from(before).await;
            }
            work.await;
            Ok(JsValue::UNDEFINED)
        });
        self.0.replace(Some(done.clone()));
        async move {
            let _ = JsFuture::from(done).await;
        }
    }
}

impl Default for Turn {
    fn default() -> Self {
        Self::new()
    }
}

/// Waits for a moment in which the page has nothing else to do. web-sys has the call among its
/// unstable ones only, so it is made by its name.
pub async fn quiet() {
    match try_quiet() {
        Some(quiet) => {
            let _ = JsFuture::from(quiet).await;
        }
        None => pause(OTHERWISE).await,
    }
}

/// Waits for a time, in milliseconds.
pub async fn pause(time: u32) {
    let over = Promise::new(&mut |resolve, _| {
        let resolved = move || {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        };
        Timeout::new(time, resolved).forget();
    });
    let _ = JsFuture::from(over).await;
}

fn try_quiet() -> Option<Promise> {
    let window = window();
    let call = Reflect::get(&window, &"requestIdleCallback".into()).ok()?;
    let call: Function = call.dyn_into().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"timeout".into(), &AT_MOST.into()).ok()?;
    Some(Promise::new(&mut |resolve, _| {
        let _ = call.call2(&window, &resolve, &options);
    }))
}
