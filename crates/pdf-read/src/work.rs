//! What reading a file may cost.

use std::cell::Cell;

/// What may be spent on the smallest file: enough to unpack the largest report that is opened.
const LEAST: usize = 64 * 1024 * 1024;
/// What may be spent for each byte of a file: each is looked at a few times, and unpacked once.
const EACH: usize = 8;
/// What may be spent at most. One is about a byte that is looked at or unpacked.
const MOST: usize = 400 * 1024 * 1024;

/// What is left to be spent. What has to be paid for and can't be is not done, and reading ends
/// soon, with what was found until then.
#[derive(Debug)]
pub(crate) struct Work {
    left: Cell<usize>,
}

impl Work {
    /// For a file of so many bytes.
    pub(crate) fn for_file(bytes: usize) -> Self {
        let most = bytes.saturating_mul(EACH).saturating_add(LEAST).min(MOST);
        Self {
            left: Cell::new(most),
        }
    }

    /// Pays for something; none if there is not enough left.
    pub(crate) fn spend(&self, cost: usize) -> Option<()> {
        let left = self.left.get().checked_sub(cost);
        self.left.set(left.unwrap_or_default());
        left.map(|_| ())
    }

    /// How much is left.
    pub(crate) fn left(&self) -> usize {
        self.left.get()
    }

    /// Whether nothing is left.
    pub(crate) fn is_done(&self) -> bool {
        self.left.get() == 0
    }
}
