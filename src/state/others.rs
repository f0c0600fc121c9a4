//! The other tabs of this browser.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Callback;

use crate::platform::channel::Channel;

/// A connection to the other tabs, as long as the page of a project is shown. There is one for
/// hearing and telling, since it tells all but itself. A clone is the same one.
#[derive(Clone, Debug, Default)]
pub(super) struct Others(Rc<RefCell<Option<Channel>>>);

impl Others {
    /// Connects; calls back with the id of a project that another tab has saved.
    pub(super) fn listen(&self, changed: Callback<String>) {
        self.0.replace(Channel::open(changed));
    }

    /// Hears nothing more.
    pub(super) fn leave(&self) {
        self.0.take();
    }

    /// Tells that a project was saved, also once its page was left.
    pub(super) fn tell(&self, project: &str) {
        if let Some(channel) = &*self.0.borrow() {
            channel.tell(project);
        } else if let Some(channel) = Channel::open(Callback::noop()) {
            channel.tell(project);
        }
    }
}
