//! Telling the other tabs of this browser that a project has new rows.

use gloo::events::EventListener;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};
use yew::Callback;

/// The name that all tabs share.
const NAME: &str = "gate360";

/// The field of a message that holds the id of the project.
const PROJECT: &str = "project";

/// A connection to the other tabs. Dropping it closes it.
#[derive(Debug)]
pub struct Channel {
    channel: BroadcastChannel,
    _listener: EventListener,
}

impl Channel {
    /// Connects, and calls back with the id of a project whenever another tab has saved it.
    /// `None` where the browser has no such channel; the app then works without: tabs add rows
    /// and never overwrite each other's.
    #[must_use]
    pub fn open(changed: Callback<String>) -> Option<Self> {
        let channel = BroadcastChannel::new(NAME).ok()?;
        let listener = EventListener::new(&channel, "message", move |event| {
            if let Some(project) = event.dyn_ref::<MessageEvent>().and_then(project_of) {
                changed.emit(project);
            }
        });
        Some(Self {
            channel,
            _listener: listener,
        })
    }

    /// Tells the other tabs that a project was saved. One that can't be told learns of it when
    /// it next loads the project, so a failure is passed over.
    pub fn tell(&self, project: &str) {
        let message = Object::new();
        let _ = Reflect::set(&message, &PROJECT.into(), &project.into());
        let _ = self.channel.post_message(&message);
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}

fn project_of(event: &MessageEvent) -> Option<String> {
    Reflect::get(&event.data(), &JsValue::from(PROJECT))
        .ok()?
        .as_string()
}
