//! What is fetched when it is needed.
//!
//! The first thing that a browser fetches is the frame and the home page. Everything that needs
//! the catalogue (the projects' cards, opening a file, all pages of a project) lies in modules
//! of its own: in the release page each function here that is marked as a split point becomes a
//! file, with everything that is reachable from it alone. In any other build nothing is split and
//! the same code is there at once.
//!
//! A part is a handful of functions. Once it is here they are called like any other.

mod part;
mod project;
mod report;
mod shelf;

pub use part::{Late, LateView, Part, fetched, use_late};
pub use project::{PROJECT_PART, ProjectPart};
pub use shelf::{Brought, SHELF_PART, ShelfPart, Source};
