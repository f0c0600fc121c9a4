//! Pictures of figures, as shapes.
//!
//! Where everything stands is worked out here, once; the screen and the PDF paint the same
//! [`Drawing`]. It has no colours: each painter has its own for each [`Role`], and tells roles
//! apart by dashes and forms as well.
//!
//! Only the four basic operations are used, so a drawing is the same on every machine.

mod earlier;
mod grid;
mod perspectives;
mod position;
mod radar;
mod sample;
mod shape;

pub(crate) use self::earlier::last_gate;
pub use earlier::Earlier;
pub use perspectives::perspectives;
pub use position::position;
pub use sample::sample;
pub use shape::{Anchor, Drawing, Form, Point, Role, Shape};

/// The highest level.
pub(crate) const MOST: u8 = 9;
