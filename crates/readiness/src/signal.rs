//! The stop signals (process, "Gate rules"): shown, never decided on.

use gate360_process::{CriterionId, GateNo, StageNo};
use gate360_project::{Signal, Status};

use crate::facts::Facts;
use crate::standing::{Standing, Standings};

/// The need owner's confirmation.
const NEED_OWNER: &str = "VAL-102";

/// Who would take over after the pilot.
const RECEIVER: &str = "GOV-302";

/// From how many recycles at one gate on the tool warns.
const RECYCLES: usize = 2;

/// A reason to think about stopping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StopSignal {
    /// The need owner's confirmation, without which no project leaves stage 1, is not met.
    NeedOwnerWithdrew(CriterionId),
    /// So many recycles at the same gate, one after the other.
    RecycledAgain {
        /// The gate.
        gate: GateNo,
        /// How many.
        times: usize,
    },
    /// The team says that a stop criterion of the pilot plan has been hit.
    StopCriterionHit,
    /// The team says that the net climate effect is negative in the central estimate and that
    /// no other benefit is shown.
    NetEffectNegative,
    /// Before the pilot or later, nobody is named who would take over.
    NoReceiver(CriterionId),
}

impl StopSignal {
    /// The word that files use.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::NeedOwnerWithdrew(_) => "need_owner_withdrew",
            Self::RecycledAgain { .. } => "recycled_again",
            Self::StopCriterionHit => "stop_criterion_hit",
            Self::NetEffectNegative => "net_effect_negative",
            Self::NoReceiver(_) => "no_receiver",
        }
    }
}

/// The signals that are there.
pub(crate) fn signals(facts: &Facts, standings: &Standings<'_>) -> Vec<StopSignal> {
    let mut found = Vec::new();
    let need_owner = CriterionId::new(NEED_OWNER);
    let said = facts.answers.get(&need_owner).map(|said| said.status);
    if facts.stage > StageNo::LEAST && said == Some(Status::NotMet) {
        found.push(StopSignal::NeedOwnerWithdrew(need_owner));
    }
    found.extend(
        facts
            .recycles
            .iter()
            .filter(|(_, times)| **times >= RECYCLES)
            .map(|(&gate, &times)| StopSignal::RecycledAgain { gate, times }),
    );
    if facts.signals.contains(&Signal::StopCriterion) {
        found.push(StopSignal::StopCriterionHit);
    }
    if facts.signals.contains(&Signal::NetEffect) {
        found.push(StopSignal::NetEffectNegative);
    }
    let receiver = CriterionId::new(RECEIVER);
    if standings
        .get(&receiver)
        .is_some_and(|standing| is_missing(facts.stage, standing))
    {
        found.push(StopSignal::NoReceiver(receiver));
    }
    found
}

/// While the pilot is designed, what was not assessed yet is no signal.
fn is_missing(stage: StageNo, receiver: Standing) -> bool {
    match stage.number() {
        0..=2 => false,
        3 => receiver.is_open() && receiver != Standing::NotAssessed,
        _ => receiver.is_open(),
    }
}
