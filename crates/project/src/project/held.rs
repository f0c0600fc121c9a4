//! A meeting that is being prepared becomes one that was held.

use gate360_locale::Date;
use gate360_merge::Moment;
use gate360_process::{CriterionId, GateNo};

use crate::edit::Refusal;
use crate::key::ItemId;
use crate::meeting::{Decision, Meeting, Recommendation};
use crate::record::{Frozen, GateCondition, GateRecord};

/// A day in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// The meeting as held, if it says everything that a record must.
///
/// # Errors
///
/// The first thing that is missing or can't be.
pub(super) fn held(
    gate: GateNo,
    id: ItemId,
    meeting: Meeting,
    recommendation: Recommendation,
    frozen: Frozen,
    now: Moment,
) -> Result<GateRecord, Refusal> {
    let date = meeting.date.ok_or(Refusal::NoDate)?;
    if latest_today(now).is_some_and(|latest| date > latest) {
        return Err(Refusal::DateAhead);
    }
    let decision = meeting.decision.ok_or(Refusal::NoDecision)?;
    let goes_without_saying = decision.moves_on() && decision.follows(recommendation);
    if meeting.reason.trim().is_empty() && !goes_without_saying {
        return Err(Refusal::NoReason);
    }
    let conditions = match decision {
        Decision::ConditionalGo => conditions(&meeting, &frozen)?,
        _ => Vec::new(),
    };
    Ok(GateRecord {
        id,
        gate,
        date,
        track: meeting.track,
        chair: meeting.chair,
        board: meeting.board,
        heard: meeting.heard,
        decision,
        reason: meeting.reason,
        conditions,
        recommendation,
        frozen: Some(frozen),
    })
}

/// The conditions of a conditional go: every open must is one (process, "Gate rules").
fn conditions(meeting: &Meeting, frozen: &Frozen) -> Result<Vec<GateCondition>, Refusal> {
    if meeting.proposals.is_empty() {
        return Err(Refusal::NoConditions);
    }
    let has_condition = |id: &&CriterionId| {
        meeting
            .proposals
            .iter()
            .any(|proposal| proposal.criterion.as_ref() == Some(id))
    };
    let open: Vec<CriterionId> = frozen
        .open_musts
        .iter()
        .map(|id| CriterionId::new(id))
        .collect();
    let without: Vec<CriterionId> = open
        .iter()
        .filter(|id| !has_condition(id))
        .cloned()
        .collect();
    if !without.is_empty() {
        return Err(Refusal::MustsWithoutCondition(without));
    }
    meeting
        .proposals
        .iter()
        .map(|proposal| {
            let said = |text: &str| !text.trim().is_empty();
            match proposal.due {
                Some(due) if said(&proposal.role) && said(&proposal.done_when) => {
                    Ok(GateCondition {
                        criterion: proposal.criterion.clone(),
                        role: proposal.role.clone(),
                        due,
                        done_when: proposal.done_when.clone(),
                    })
                }
                _ => Err(Refusal::ConditionUnfinished),
            }
        })
        .collect()
}

/// The latest date that is today somewhere on earth. A meeting can't have been held after it, and
/// a slip in the year would decide for ever where the project stands.
fn latest_today(now: Moment) -> Option<Date> {
    let tomorrow = now.0.div_euclid(DAY) + 1;
    Date::from_days(tomorrow)
}
