//! What is shown only once the store has answered.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::Callback;

/// How long the store has to answer before it is shown all the same, in milliseconds: too short
/// for a person to notice.
const PATIENCE: u32 = 50;

/// Shows what was done once the store has answered. A page that shows it first is busy while the
/// answer arrives, and learns that much later that the work is safe.
#[derive(Clone, Debug, Default)]
pub(super) struct Answered(Rc<RefCell<Option<Waiting>>>);

#[derive(Debug)]
struct Waiting {
    show: Callback<()>,
    /// Ends when the answer is there.
    _patience: Timeout,
}

impl Answered {
    /// Shows it when the store has answered, or has taken too long.
    pub(super) fn then(&self, show: Callback<()>) {
        if self.0.borrow().is_some() {
            // It will show this, too.
            return;
        }
        let late = self.clone();
        let patience = Timeout::new(PATIENCE, move || late.now());
        self.0.replace(Some(Waiting {
            show,
            _patience: patience,
        }));
    }

    /// The store has answered.
    pub(super) fn now(&self) {
        let waiting = self.0.take();
        if let Some(waiting) = waiting {
            waiting.show.emit(());
        }
    }
}
