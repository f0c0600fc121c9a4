//! What was decided at a gate, frozen. A correction is a new record.

use gate360_locale::Date;
use gate360_process::{CriterionId, GateNo};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::key::ItemId;
use crate::meeting::{Decision, Recommendation, Track};

/// A gate meeting that was held.
#[derive(Clone, Debug, PartialEq)]
pub struct GateRecord {
    /// Its id.
    pub id: ItemId,
    /// The gate.
    pub gate: GateNo,
    /// The day of the meeting.
    pub date: Date,
    /// How much of the process was asked for.
    pub track: Track,
    /// Who chaired.
    pub chair: String,
    /// The members by role.
    pub board: String,
    /// Who was heard.
    pub heard: String,
    /// What was decided.
    pub decision: Decision,
    /// Why.
    pub reason: String,
    /// The conditions of a conditional go.
    pub conditions: Vec<GateCondition>,
    /// What was recommended.
    pub recommendation: Recommendation,
    /// The figures behind the recommendation; none where the record was taken over from
    /// minutes that do not give them.
    pub frozen: Option<Frozen>,
}

/// A condition of a conditional go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateCondition {
    /// The criterion that it closes, if it closes one.
    pub criterion: Option<CriterionId>,
    /// Who sees to it.
    pub role: String,
    /// By when.
    pub due: Date,
    /// How one sees that it is closed.
    pub done_when: String,
}

/// The figures on the day of the meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// The catalogue's version.
    pub catalogue: String,
    /// Applicable musts of the stages up to the gate.
    pub musts: usize,
    /// How many of them counted as met.
    pub musts_met: usize,
    /// Applicable shoulds of the stages up to the gate.
    pub shoulds: usize,
    /// How many of them counted as met.
    pub shoulds_met: usize,
    /// The share of shoulds that the gate asked for, in percent.
    pub should_percent: usize,
    /// The open musts.
    pub open_musts: Vec<String>,
    /// The open blockers.
    pub blockers: Vec<String>,
    /// The lowest level of the ten perspectives.
    pub readiness: u8,
}

/// The stored form of a record.
#[derive(Serialize, Deserialize)]
struct RecordRow {
    #[serde(default)]
    board: String,
    #[serde(default)]
    chair: String,
    #[serde(default)]
    conditions: Vec<ConditionRow>,
    date: String,
    decision: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    frozen: Option<Frozen>,
    #[serde(default)]
    heard: String,
    #[serde(default)]
    reason: String,
    recommendation: String,
    track: String,
}

#[derive(Serialize, Deserialize)]
struct ConditionRow {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    criterion: Option<String>,
    done_when: String,
    due: String,
    role: String,
}

impl GateRecord {
    /// The record as it is stored under its key.
    pub(crate) fn to_value(&self) -> Value {
        let row = RecordRow {
            board: self.board.clone(),
            chair: self.chair.clone(),
            conditions: self.conditions.iter().map(condition_row).collect(),
            date: self.date.to_string(),
            decision: self.decision.as_str().to_owned(),
            frozen: self.frozen.clone(),
            heard: self.heard.clone(),
            reason: self.reason.clone(),
            recommendation: self.recommendation.as_str().to_owned(),
            track: self.track.as_str().to_owned(),
        };
        // Text, numbers and lists of them can't fail to become JSON.
        serde_json::to_value(row).unwrap_or(Value::Null)
    }

    /// Reads a stored record; none if it can't be understood. It stays where it is stored.
    pub(crate) fn from_value(gate: GateNo, id: ItemId, value: &Value) -> Option<Self> {
        let row = RecordRow::deserialize(value).ok()?;
        Some(Self {
            id,
            gate,
            date: row.date.parse().ok()?,
            track: Track::parse(&row.track)?,
            chair: row.chair,
            board: row.board,
            heard: row.heard,
            decision: Decision::parse(&row.decision)?,
            reason: row.reason,
            conditions: row
                .conditions
                .into_iter()
                .map(condition)
                .collect::<Option<_>>()?,
            recommendation: Recommendation::parse(&row.recommendation)?,
            frozen: row.frozen,
        })
    }
}

fn condition_row(condition: &GateCondition) -> ConditionRow {
    ConditionRow {
        criterion: condition
            .criterion
            .as_ref()
            .map(|id| id.as_str().to_owned()),
        done_when: condition.done_when.clone(),
        due: condition.due.to_string(),
        role: condition.role.clone(),
    }
}

fn condition(row: ConditionRow) -> Option<GateCondition> {
    Some(GateCondition {
        criterion: row.criterion.as_deref().map(CriterionId::new),
        role: row.role,
        due: row.due.parse().ok()?,
        done_when: row.done_when,
    })
}
