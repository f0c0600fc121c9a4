//! Telling the other tabs of this browser that a project has new rows.

use gloo::events::EventListener;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};
use yew::Callback;

use super::random;

/// The name that all tabs share.
const NAME: &str = "gate360";

/// The field of a message that holds the id of the project.
const PROJECT: &str = "project";

/// The field of a message that holds the id of the page that tells. A page hears itself, too, over
/// its other connections.
const PAGE: &str = "page";

thread_local! {
    static THIS_PAGE: String = random::fresh_id();
}

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
        Self::hearing(changed, |_| true)
    }

    /// As [`Channel::open`], but never calls back with what this page tells itself.
    #[must_use]
    pub fn to_others(changed: Callback<String>) -> Option<Self> {
        Self::hearing(changed, |message| {
            let told_by = field_of(message, PAGE);
            told_by.is_none_or(|page| THIS_PAGE.with(|this| *this != page))
        })
    }

    fn hearing(
        changed: Callback<String>,
        counts: impl Fn(&MessageEvent) -> bool + 'static,
    ) -> Option<Self> {
        let channel = BroadcastChannel::new(NAME).ok()?;
        let listener = EventListener::new(&channel, "message", move |event| {
            let message = event.dyn_ref::<MessageEvent>();
            let message = message.filter(|message| counts(message));
            if let Some(project) = message.and_then(|message| field_of(message, PROJECT)) {
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
        let page = THIS_PAGE.with(|this| JsValue::from(this.as_str()));
        let _ = Reflect::set(&message, &PAGE.into(), &page);
        let _ = self.channel.post_message(&message);
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}

fn field_of(message: &MessageEvent, field: &str) -> Option<String> {
    Reflect::get(&message.data(), &JsValue::from(field))
        .ok()?
        .as_string()
}
