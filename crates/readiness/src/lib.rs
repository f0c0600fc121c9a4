//! What follows: applicable criteria, gates, levels, bottlenecks and next steps.
//!
//! [`assess`] is a pure function of the catalogue, the [`Facts`] of a project and a date. Every
//! figure of an [`Assessment`] comes with the criteria that make it so. Shares are compared as
//! whole-number fractions, never as rounded decimals, and no transcendental function is used,
//! so the same input gives the same figures natively and in the browser.
//!
//! The rules are those of the process: "Applicability profile", "Status and evidence", "Gate
//! rules" and "Scaling-readiness score".

#![forbid(unsafe_code)]

mod assessment;
mod condition;
mod confidence;
mod facts;
mod fraction;
mod gate;
mod index;
mod level;
mod next;
mod signal;
mod standing;

pub use assessment::{Assessment, Position, assess};
pub use condition::{ConditionFact, ConditionState};
pub use confidence::{Confidence, Trust};
pub use facts::{Facts, Said};
pub use gate::GateResult;
pub use level::{PerspectiveResult, needed_level};
pub use next::{Lift, NextStep, every_step};
pub use signal::StopSignal;
pub use standing::{Standing, Standings};
