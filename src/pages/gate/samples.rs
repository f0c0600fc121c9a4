//! Records for tests.

use std::collections::BTreeMap;

use gate360_locale::Date;
use gate360_process::GateNo;
use gate360_project::{Decision, GateRecord, ItemId, Prose, Recommendation, Track};

/// A day.
pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A record that says nothing but what was decided.
pub(crate) fn record(id: &str, gate: &str, decision: Decision) -> GateRecord {
    GateRecord {
        id: ItemId::new(id),
        gate: GateNo::parse(gate).unwrap(),
        together: false,
        date: day("2026-03-01"),
        track: Track::Full,
        chair: Prose::default(),
        board: Prose::default(),
        heard: Prose::default(),
        informed: Prose::default(),
        decision,
        reason: Prose::default(),
        terms: BTreeMap::new(),
        next: None,
        valid_until: None,
        conditions: Vec::new(),
        recommendation: Recommendation::Go,
        frozen: None,
        corrects: None,
    }
}
