//! The figures of an assessment as they stand in files and on a terminal.
//!
//! The field names are those of the process's published test vectors, so that anybody can hold
//! our figures against their own.

use std::collections::BTreeMap;

use gate360_process::CriterionId;
use gate360_project::{Reason, Track};
use gate360_readiness::{Assessment, Confidence, GateResult, Trust};
use serde::Serialize;
use serde_json::Value;

/// The figures, asked about one gate.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figures {
    /// The readiness, 0 to 9: the lowest level.
    #[serde(rename = "R")]
    pub readiness: u8,
    /// The perspectives at that level.
    pub bottlenecks: Vec<String>,
    /// Confidence by perspective: the value with three decimals, or null, and the word.
    pub confidence: BTreeMap<String, (Option<f64>, String)>,
    /// Confidence in the whole.
    pub confidence_overall: (Option<f64>, String),
    /// The gate asked about.
    pub gate: GateFigures,
    /// The profile index, 0 to 100, with one decimal.
    pub index: f64,
    /// The level by perspective, 0 to 9.
    pub levels: BTreeMap<String, u8>,
    /// By perspective, the highest stage up to which all musts are met.
    pub must_stage: BTreeMap<String, u8>,
    /// What would lift the readiness.
    pub next_steps: Vec<StepFigures>,
    /// Readiness times use, 0 to 81.
    pub product: u8,
    /// Criteria marked as not applicable by hand.
    pub set_aside: Vec<String>,
    /// By perspective, the share of shoulds met with three decimals.
    pub should_share: BTreeMap<String, f64>,
    /// The stage that the project is in.
    pub stage: String,
    /// Criteria met with old evidence.
    pub stale: Vec<String>,
    /// The stop signals that are there, each by its word.
    pub stop_signals: Vec<String>,
    /// Criteria said to be met with evidence that is too thin to count.
    pub thin: Vec<String>,
    /// Conditions that were not answered.
    pub unanswered: Vec<String>,
    /// The level of use, 0 to 9.
    #[serde(rename = "use")]
    pub use_level: u8,
}

/// The figures of a gate.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GateFigures {
    /// Criteria that are counted.
    pub applicable: usize,
    /// Open musts that can never be deferred.
    pub blockers: Vec<String>,
    /// Conditions of decisions up to the gate.
    pub conditions: ConditionFigures,
    /// The gate, `G4`.
    pub id: String,
    /// The share of musts met, 0 to 1.
    pub must_share: f64,
    /// Musts that are counted.
    pub musts: usize,
    /// Musts met.
    pub musts_met: usize,
    /// How many musts have no status.
    pub not_assessed: usize,
    /// Musts that do not count as met.
    pub open_musts: Vec<String>,
    /// What is recommended.
    pub recommendation: String,
    /// The share of shoulds met, 0 to 1.
    pub should_share: f64,
    /// Shoulds that are counted.
    pub shoulds: usize,
    /// The share of shoulds that the gate asks for, 0 to 1.
    pub threshold: f64,
    /// Whether the gate before is decided on in the same meeting.
    pub together: bool,
    /// The track, `full` or `light`.
    pub track: String,
}

/// The conditions of decisions that are not closed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConditionFigures {
    /// How many are open, overdue or not.
    pub open: usize,
    /// How many of them are overdue.
    pub overdue: usize,
}

/// What would lift a bottleneck.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StepFigures {
    /// Its level now.
    pub from: u8,
    /// Musts to close, blockers first.
    pub musts: Vec<String>,
    /// The perspective.
    pub perspective: String,
    /// Open shoulds to choose from.
    pub shoulds: Vec<String>,
    /// How many of them to close.
    pub shoulds_needed: usize,
    /// Its level then.
    pub to: u8,
}

impl Figures {
    /// The figures of an assessment, asked about the gate of its current stage.
    pub fn of(assessment: &Assessment) -> Self {
        let by_perspective = |value: fn(&gate360_readiness::PerspectiveResult) -> u8| {
            assessment
                .perspectives
                .iter()
                .map(|p| (p.key.to_string(), value(p)))
                .collect()
        };
        Self {
            readiness: assessment.readiness,
            bottlenecks: assessment
                .bottlenecks
                .iter()
                .map(ToString::to_string)
                .collect(),
            confidence: assessment
                .perspectives
                .iter()
                .map(|p| (p.key.to_string(), confidence(&p.confidence)))
                .collect(),
            confidence_overall: confidence(&assessment.confidence),
            gate: GateFigures::of(assessment.current_gate()),
            index: rounded(assessment.index, 1),
            levels: by_perspective(|p| p.level),
            must_stage: by_perspective(|p| p.must_stage),
            next_steps: assessment.next_steps.iter().map(step).collect(),
            product: assessment.product(),
            set_aside: ids(assessment.with_standing(gate360_readiness::Standing::SetAside)),
            should_share: assessment
                .perspectives
                .iter()
                .map(|p| (p.key.to_string(), rounded(p.should_share(), 3)))
                .collect(),
            stage: assessment.stage.to_string(),
            stale: ids(&assessment.stale),
            stop_signals: assessment
                .stop_signals
                .iter()
                .map(|signal| signal.as_str().to_owned())
                .collect(),
            thin: ids(assessment.with_standing(gate360_readiness::Standing::Thin)),
            unanswered: assessment
                .unanswered
                .iter()
                .map(ToString::to_string)
                .collect(),
            use_level: assessment.use_level.number(),
        }
    }
}

impl Figures {
    /// Whether the figures in a file are these. Only what both have is held against each other:
    /// another version of the app may give more figures or fewer.
    pub(crate) fn agree_with(&self, file: &Value) -> bool {
        // Numbers, text and lists of them can't fail to become JSON.
        let ours = serde_json::to_value(self).unwrap_or_default();
        file.is_object() && agree(&ours, file)
    }
}

fn agree(ours: &Value, file: &Value) -> bool {
    match (ours, file) {
        (Value::Object(ours), Value::Object(file)) => file
            .iter()
            .all(|(name, value)| ours.get(name).is_none_or(|ours| agree(ours, value))),
        (Value::Array(ours), Value::Array(file)) => {
            ours.len() == file.len() && ours.iter().zip(file).all(|(a, b)| agree(a, b))
        }
        // 1 and 1.0 are the same figure.
        (Value::Number(ours), Value::Number(file)) => ours.as_f64() == file.as_f64(),
        _ => ours == file,
    }
}

impl GateFigures {
    fn of(gate: &GateResult) -> Self {
        let is_light = gate.reasons.contains(&Reason::LightTrack);
        let track = if is_light { Track::Light } else { Track::Full };
        let is_together = |reason: &Reason| matches!(reason, Reason::Together(_));
        Self {
            applicable: gate.applicable(),
            blockers: ids(&gate.blockers),
            conditions: conditions(&gate.reasons),
            id: gate.gate.to_string(),
            must_share: share(gate.musts_met, gate.musts),
            musts: gate.musts,
            musts_met: gate.musts_met,
            not_assessed: gate.not_assessed.len(),
            open_musts: ids(&gate.open_musts),
            recommendation: gate.recommendation.as_str().to_owned(),
            should_share: share(gate.shoulds_met, gate.shoulds),
            shoulds: gate.shoulds,
            threshold: share(gate.should_percent, 100),
            together: gate.reasons.iter().any(is_together),
            track: track.as_str().to_owned(),
        }
    }
}

fn conditions(reasons: &[Reason]) -> ConditionFigures {
    let running = reasons.iter().find_map(|reason| match *reason {
        Reason::OpenConditions { open, overdue } => Some(ConditionFigures { open, overdue }),
        _ => None,
    });
    running.unwrap_or_default()
}

fn step(step: &gate360_readiness::NextStep) -> StepFigures {
    StepFigures {
        from: step.from,
        musts: ids(&step.musts),
        perspective: step.perspective.to_string(),
        shoulds: ids(&step.shoulds),
        shoulds_needed: step.shoulds_needed,
        to: step.to,
    }
}

fn ids<'a>(ids: impl IntoIterator<Item = &'a CriterionId>) -> Vec<String> {
    ids.into_iter().map(ToString::to_string).collect()
}

fn confidence(confidence: &Confidence) -> (Option<f64>, String) {
    let word = match confidence.trust {
        Trust::None => "none",
        Trust::Low => "low",
        Trust::Medium => "medium",
        Trust::High => "high",
    };
    (
        confidence.value.map(|value| rounded(value, 3)),
        word.to_owned(),
    )
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        return 1.0;
    }
    #[allow(clippy::cast_precision_loss, reason = "counts of criteria are small")]
    let share = part as f64 / whole as f64;
    share
}

/// A number with so many decimals. Of two that are equally near, the even one: what the
/// published vectors were rounded by.
fn rounded(value: f64, decimals: usize) -> f64 {
    format!("{value:.decimals$}").parse().unwrap_or(value)
}
