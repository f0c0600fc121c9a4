//! The stored form of a gate record. Fields that came later have a value for records without
//! them.

use std::collections::BTreeMap;

use gate360_process::{CriterionId, GateNo};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Frozen, GateCondition, GateRecord};
use crate::decision::{Decision, Recommendation, Term, Track};
use crate::key::ItemId;
use crate::prose::Prose;
use crate::reason::{ReasonRow, count, stored};

#[derive(Serialize, Deserialize)]
struct RecordRow {
    #[serde(default = "nothing")]
    board: Value,
    #[serde(default = "nothing")]
    chair: Value,
    #[serde(default)]
    conditions: Vec<ConditionRow>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    corrects: Option<String>,
    date: String,
    decision: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    frozen: Option<FrozenRow>,
    #[serde(default = "nothing")]
    heard: Value,
    #[serde(default = "nothing", skip_serializing_if = "is_nothing")]
    informed: Value,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    #[serde(default = "nothing")]
    reason: Value,
    recommendation: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    terms: BTreeMap<String, Value>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    together: bool,
    track: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    valid_until: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct ConditionRow {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    criterion: Option<String>,
    done_when: Value,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(default = "nothing", skip_serializing_if = "is_nothing")]
    event: Value,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    role: Value,
}

#[derive(Serialize, Deserialize)]
struct FrozenRow {
    blockers: Vec<String>,
    catalogue: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    levels: BTreeMap<String, u8>,
    musts: u32,
    musts_met: u32,
    open_musts: Vec<String>,
    readiness: u8,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    reasons: Vec<ReasonRow>,
    should_percent: u32,
    shoulds: u32,
    shoulds_met: u32,
}

/// A text that was not written.
fn nothing() -> Value {
    Value::String(String::new())
}

fn is_nothing(text: &Value) -> bool {
    text.as_str() == Some("")
}

/// A text as it stands in a record, where an empty one has its place.
fn written(text: &Prose) -> Value {
    match text.to_value() {
        Value::Null => nothing(),
        value => value,
    }
}

impl GateRecord {
    /// The record as it is stored under its key.
    pub(crate) fn to_value(&self) -> Value {
        let row = RecordRow {
            board: written(&self.board),
            chair: written(&self.chair),
            conditions: self.conditions.iter().map(condition_row).collect(),
            corrects: self.corrects.as_ref().map(|id| id.as_str().to_owned()),
            date: self.date.to_string(),
            decision: self.decision.as_str().to_owned(),
            frozen: self.frozen.as_ref().map(frozen_row),
            heard: written(&self.heard),
            informed: written(&self.informed),
            next: self.next.map(|date| date.to_string()),
            reason: written(&self.reason),
            recommendation: self.recommendation.as_str().to_owned(),
            terms: self
                .terms
                .iter()
                .map(|(term, text)| (term.as_str().to_owned(), written(text)))
                .collect(),
            together: self.together,
            track: self.track.as_str().to_owned(),
            valid_until: self.valid_until.map(|date| date.to_string()),
        };
        // Text, numbers and lists of them can't fail to become JSON.
        serde_json::to_value(row).unwrap_or(Value::Null)
    }

    /// Reads a stored record; none if it can't be understood. It stays where it is stored.
    pub(crate) fn from_value(gate: GateNo, id: ItemId, value: &Value) -> Option<Self> {
        let row = RecordRow::deserialize(value).ok()?;
        let conditions = row
            .conditions
            .into_iter()
            .enumerate()
            .map(|(at, row)| condition(&id, at, row))
            .collect::<Option<_>>()?;
        Some(Self {
            gate,
            together: row.together && gate.before().is_some(),
            date: row.date.parse().ok()?,
            track: Track::parse(&row.track)?,
            chair: Prose::read(&row.chair)?,
            board: Prose::read(&row.board)?,
            heard: Prose::read(&row.heard)?,
            informed: Prose::read(&row.informed)?,
            decision: Decision::parse(&row.decision)?,
            reason: Prose::read(&row.reason)?,
            // What a newer version says besides stays where it is stored.
            terms: row
                .terms
                .into_iter()
                .filter_map(|(word, text)| Some((Term::parse(&word)?, text)))
                .map(|(term, text)| Some((term, Prose::read(&text)?)))
                .collect::<Option<_>>()?,
            next: row.next.and_then(|date| date.parse().ok()),
            valid_until: row.valid_until.and_then(|date| date.parse().ok()),
            conditions,
            recommendation: Recommendation::parse(&row.recommendation)?,
            frozen: row.frozen.map(frozen),
            corrects: row.corrects.as_deref().map(ItemId::new),
            id,
        })
    }
}

fn condition_row(condition: &GateCondition) -> ConditionRow {
    ConditionRow {
        criterion: condition
            .criterion
            .as_ref()
            .map(|id| id.as_str().to_owned()),
        done_when: written(&condition.done_when),
        due: condition.due.map(|date| date.to_string()),
        event: written(&condition.event),
        id: Some(condition.id.as_str().to_owned()),
        role: written(&condition.role),
    }
}

/// A condition of before conditions had ids takes the record's, with its place in the list.
fn condition(record: &ItemId, at: usize, row: ConditionRow) -> Option<GateCondition> {
    let due = match row.due {
        Some(date) => Some(date.parse().ok()?),
        None => None,
    };
    let id = row
        .id
        .unwrap_or_else(|| format!("{}-{at}", record.as_str()));
    Some(GateCondition {
        id: ItemId::new(&id),
        criterion: row.criterion.as_deref().map(CriterionId::new),
        role: Prose::read(&row.role)?,
        due,
        event: Prose::read(&row.event)?,
        done_when: Prose::read(&row.done_when)?,
    })
}

fn frozen_row(frozen: &Frozen) -> FrozenRow {
    FrozenRow {
        blockers: frozen.blockers.clone(),
        catalogue: frozen.catalogue.clone(),
        levels: frozen.levels.clone(),
        musts: stored(frozen.musts),
        musts_met: stored(frozen.musts_met),
        open_musts: frozen.open_musts.clone(),
        readiness: frozen.readiness,
        reasons: frozen.reasons.iter().map(ReasonRow::from).collect(),
        should_percent: stored(frozen.should_percent),
        shoulds: stored(frozen.shoulds),
        shoulds_met: stored(frozen.shoulds_met),
    }
}

fn frozen(row: FrozenRow) -> Frozen {
    Frozen {
        catalogue: row.catalogue,
        musts: count(row.musts),
        musts_met: count(row.musts_met),
        shoulds: count(row.shoulds),
        shoulds_met: count(row.shoulds_met),
        should_percent: count(row.should_percent),
        open_musts: row.open_musts,
        blockers: row.blockers,
        readiness: row.readiness,
        levels: row.levels,
        reasons: row.reasons.iter().filter_map(ReasonRow::read).collect(),
    }
}
