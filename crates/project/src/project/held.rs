//! A meeting that is being prepared becomes one that was held.

use gate360_locale::Date;
use gate360_merge::Moment;
use gate360_process::{CriterionId, GateNo};

use crate::decision::{Decision, Recommendation};
use crate::edit::Refusal;
use crate::key::ItemId;
use crate::meeting::{Meeting, Proposal};
use crate::record::{Frozen, GateCondition, GateRecord};

/// A day in milliseconds.
pub(super) const DAY: i64 = 24 * 60 * 60 * 1000;

/// A meeting, and what it was told.
pub(super) struct Held {
    /// The gate.
    pub(super) gate: GateNo,
    /// The id of its record.
    pub(super) id: ItemId,
    /// What was written down.
    pub(super) meeting: Meeting,
    /// What was recommended.
    pub(super) recommendation: Recommendation,
    /// The figures behind it; none in minutes of before they were kept.
    pub(super) frozen: Option<Frozen>,
    /// How long a decision at this gate usually holds.
    pub(super) validity_months: u16,
    /// How many conditions of earlier decisions are open.
    pub(super) open_before: usize,
    /// The moment of the recording.
    pub(super) now: Moment,
}

/// The meeting as held, if it says everything without which there is no decision. What else a
/// decision has to say (process, "Gate rules", "Decisions") may be missing, since a meeting that
/// was held must be recordable as it was: the record shows what was not said.
///
/// # Errors
///
/// The first thing that is missing or can't be.
pub(super) fn held(held: Held) -> Result<GateRecord, Refusal> {
    let meeting = held.meeting;
    let date = meeting.date.ok_or(Refusal::NoDate)?;
    if latest_today(held.now).is_some_and(|latest| date > latest) {
        return Err(Refusal::DateAhead);
    }
    let decision = meeting.decision.ok_or(Refusal::NoDecision)?;
    if decision == Decision::Go && held.open_before > 0 {
        return Err(Refusal::OpenConditions(held.open_before));
    }
    let goes_without_saying = decision.moves_on() && decision.follows(held.recommendation);
    if meeting.reason.trim().is_empty() && !goes_without_saying {
        return Err(Refusal::NoReason);
    }
    let conditions = match decision {
        Decision::ConditionalGo => {
            conditions(&meeting.proposals, held.frozen.as_ref(), held.open_before)?
        }
        _ => Vec::new(),
    };
    let valid_until = decision
        .moves_on()
        .then(|| date.plus_months(held.validity_months))
        .flatten();
    Ok(GateRecord {
        id: held.id,
        gate: held.gate,
        together: meeting.together,
        date,
        track: meeting.track,
        chair: meeting.chair,
        board: meeting.board,
        heard: meeting.heard,
        informed: meeting.informed,
        decision,
        reason: meeting.reason,
        terms: meeting
            .terms
            .into_iter()
            .filter(|(term, _)| decision.terms().contains(term))
            .collect(),
        next: meeting.next.filter(|_| decision.has_next_date()),
        valid_until,
        conditions,
        recommendation: held.recommendation,
        frozen: held.frozen,
        corrects: meeting.corrects,
    })
}

/// The conditions of a conditional go: every open must is one (process, "Gate rules"). Where
/// conditions of earlier decisions are what keeps it from being a plain go, there may be no new
/// ones.
fn conditions(
    proposals: &[Proposal],
    frozen: Option<&Frozen>,
    open_before: usize,
) -> Result<Vec<GateCondition>, Refusal> {
    if proposals.is_empty() && open_before == 0 {
        return Err(Refusal::NoConditions);
    }
    let has_condition = |id: &CriterionId| {
        proposals
            .iter()
            .any(|proposal| proposal.criterion.as_ref() == Some(id))
    };
    let open = frozen.map_or(&[][..], |frozen| &frozen.open_musts);
    let without: Vec<CriterionId> = open
        .iter()
        .map(|id| CriterionId::new(id))
        .filter(|id| !has_condition(id))
        .collect();
    if !without.is_empty() {
        return Err(Refusal::MustsWithoutCondition(without));
    }
    if !proposals.iter().all(Proposal::is_whole) {
        return Err(Refusal::ConditionUnfinished);
    }
    let condition = |proposal: &Proposal| GateCondition {
        id: proposal.id.clone(),
        criterion: proposal.criterion.clone(),
        role: proposal.role.clone(),
        due: proposal.due,
        event: proposal.event.clone(),
        done_when: proposal.done_when.clone(),
    };
    Ok(proposals.iter().map(condition).collect())
}

/// The latest date that is today somewhere on earth. A meeting can't have been held after it, and
/// a slip in the year would decide for ever where the project stands.
pub(super) fn latest_today(now: Moment) -> Option<Date> {
    let tomorrow = now.0.div_euclid(DAY) + 1;
    Date::from_days(tomorrow)
}
