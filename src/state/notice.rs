//! What a person has to know of where the work is kept.

use gate360_merge::Moment;

use crate::platform::store::marker::Noted;

/// What a person has to know of where the work is kept, on every page.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// Nothing stays on this computer.
    SharedComputer,
    /// The database belongs to a newer version: nothing can be changed.
    ReadOnly,
    /// The browser has cleared the database while this page was open; what was open in it has been
    /// stored again.
    ClearedNow,
    /// Projects that were here are here no more, with their ids.
    Gone(Vec<(String, Noted)>),
    /// The computer's clock lies before the moment at which something was saved.
    Clock(Moment),
    /// So many bytes are left.
    LittleRoom(f64),
}
