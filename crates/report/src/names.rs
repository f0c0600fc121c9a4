//! The names of statuses, decisions and the like, for the report and the screens.

mod field;

use gate360_locale::{Language, Words};
use gate360_process::{Catalogue, Criterion, CriterionId, Level};
use gate360_project::{
    Decision, GateRecord, LanguageTag, Reason, Recommendation, RecordText, Share, Signal, Status,
    Term, Track, Unsaid,
};
use gate360_readiness::{ConditionState, Position, Standing, StopSignal, Trust};

use crate::document::Tone;

pub use field::{field, report_part};

/// A status.
pub fn status(words: Words, status: Status) -> &'static str {
    match status {
        Status::NotAssessed => words.status_not_assessed(),
        Status::NotMet => words.status_not_met(),
        Status::PartlyMet => words.status_partly_met(),
        Status::Met => words.status_met(),
        Status::NotApplicable => words.status_not_applicable(),
    }
}

/// How a criterion stands.
pub fn standing(words: Words, standing: Standing) -> &'static str {
    match standing {
        Standing::NotAssessed => words.status_not_assessed(),
        Standing::NotMet => words.status_not_met(),
        Standing::PartlyMet => words.status_partly_met(),
        Standing::Thin => words.standing_thin(),
        Standing::Met => words.status_met(),
        Standing::SetAside => words.standing_set_aside(),
    }
}

/// How a standing is to be taken.
pub fn standing_tone(standing: Standing) -> Tone {
    match standing {
        Standing::Met => Tone::Good,
        Standing::NotMet => Tone::Bad,
        Standing::PartlyMet | Standing::Thin => Tone::Caution,
        Standing::NotAssessed | Standing::SetAside => Tone::Plain,
    }
}

/// What is recommended.
pub fn recommendation(words: Words, recommendation: Recommendation) -> &'static str {
    match recommendation {
        Recommendation::Incomplete => words.recommendation_incomplete(),
        Recommendation::Go => words.recommendation_go(),
        Recommendation::ConditionalGo => words.recommendation_conditional_go(),
        Recommendation::Recycle => words.recommendation_recycle(),
        Recommendation::HoldOrStop => words.recommendation_hold_or_stop(),
    }
}

/// How a recommendation is to be taken.
pub fn recommendation_tone(recommendation: Recommendation) -> Tone {
    match recommendation {
        Recommendation::Incomplete => Tone::Plain,
        Recommendation::Go => Tone::Good,
        Recommendation::ConditionalGo => Tone::Caution,
        Recommendation::Recycle | Recommendation::HoldOrStop => Tone::Bad,
    }
}

/// What was decided.
pub fn decision(words: Words, decision: Decision) -> &'static str {
    match decision {
        Decision::Go => words.decision_go(),
        Decision::ConditionalGo => words.decision_conditional_go(),
        Decision::Recycle => words.decision_recycle(),
        Decision::Hold => words.decision_hold(),
        Decision::Stop => words.decision_stop(),
    }
}

/// What a decision says besides its reason, as the label of its field.
pub fn term(words: Words, term: Term) -> &'static str {
    match term {
        Term::Release => words.term_release(),
        Term::Missing => words.term_missing(),
        Term::Event => words.term_event(),
        Term::Watcher => words.term_watcher(),
        Term::Handover => words.term_handover(),
        Term::Lessons => words.term_lessons(),
        Term::Closure => words.term_closure(),
    }
}

/// What a record lacks, as the label of its field.
pub fn unsaid(words: Words, decision: Decision, unsaid: Unsaid) -> &'static str {
    match unsaid {
        Unsaid::Term(named) => term(words, named),
        Unsaid::Next => next_date(words, decision),
        Unsaid::Informed => words.meeting_informed(),
    }
}

/// What a decision's date is the date of.
pub fn next_date(words: Words, decision: Decision) -> &'static str {
    match decision {
        Decision::Hold => words.meeting_wake_up(),
        _ => words.meeting_next(),
    }
}

/// The question about a stop signal that the team answers.
pub fn signal_question(words: Words, signal: Signal) -> &'static str {
    match signal {
        Signal::StopCriterion => words.signal_stop_criterion(),
        Signal::NetEffect => words.signal_net_effect(),
    }
}

/// A stop signal, as a sentence.
pub fn stop_signal(words: Words, signal: &StopSignal) -> String {
    match signal {
        StopSignal::NeedOwnerWithdrew(id) => words.stop_need_owner(id.as_str()),
        StopSignal::RecycledAgain { gate, times } => words.stop_recycled(
            &words.integer(gate.number().into()),
            &words.integer(i64::try_from(*times).unwrap_or(i64::MAX)),
        ),
        StopSignal::StopCriterionHit => words.stop_criterion_hit().to_owned(),
        StopSignal::NetEffectNegative => words.stop_net_effect().to_owned(),
        StopSignal::NoReceiver(id) => words.stop_no_receiver(id.as_str()),
    }
}

/// How a condition of a decision stands.
pub fn condition_state(words: Words, state: ConditionState) -> &'static str {
    match state {
        ConditionState::Open => words.condition_open(),
        ConditionState::Overdue => words.condition_overdue(),
        ConditionState::Closed => words.condition_closed(),
        ConditionState::ClosedLate => words.condition_closed_late(),
    }
}

/// How the state of a condition is to be taken.
pub fn condition_tone(state: ConditionState) -> Tone {
    match state {
        ConditionState::Open | ConditionState::ClosedLate => Tone::Caution,
        ConditionState::Overdue => Tone::Bad,
        ConditionState::Closed => Tone::Good,
    }
}

/// A meeting in one line: `G3, 5 March 2026: Conditional go`.
pub fn meeting(words: Words, record: &GateRecord) -> String {
    let gates = gates(words, record);
    let decision = decision(words, record.decision);
    words.report_meeting(&gates, &words.date(record.date), decision)
}

/// The gate or the two gates of a meeting: `G1 and G2`.
pub fn gates(words: Words, record: &GateRecord) -> String {
    let covered: Vec<String> = record.covers().map(|gate| gate.to_string()).collect();
    match covered.as_slice() {
        [first, second] => words.report_both(first, second),
        _ => record.gate.to_string(),
    }
}

/// A track.
pub fn track(words: Words, track: Track) -> &'static str {
    match track {
        Track::Full => words.track_full(),
        Track::Light => words.track_light(),
    }
}

/// Confidence in words.
pub fn trust(words: Words, trust: Trust) -> &'static str {
    match trust {
        Trust::None => words.trust_none(),
        Trust::Low => words.trust_low(),
        Trust::Medium => words.trust_medium(),
        Trust::High => words.trust_high(),
    }
}

/// A position in the grid of use and readiness.
pub fn position(words: Words, position: Position) -> &'static str {
    match position {
        Position::Developing => words.position_developing(),
        Position::OnTheShelf => words.position_on_the_shelf(),
        Position::TooEarly => words.position_too_early(),
        Position::Scaling => words.position_scaling(),
    }
}

/// Must, should, or a must that is a blocker.
pub fn level(words: Words, criterion: &Criterion) -> &'static str {
    match (criterion.level, criterion.blocker) {
        (Level::Must, true) => words.level_blocker(),
        (Level::Must, false) => words.level_must(),
        (Level::Should, _) => words.level_should(),
    }
}

/// A language within a sentence; by its tag where there is no word for it.
pub fn language(words: Words, tag: &LanguageTag) -> String {
    let name = Language::ALL.iter().find(|language| tag.is(**language));
    let name = name.map(|language| match language {
        Language::English => words.language_english(),
        Language::Danish => words.language_danish(),
        Language::Swedish => words.language_swedish(),
    });
    name.unwrap_or(tag.as_str()).to_owned()
}

/// A text within a gate record, as the label of its field.
pub fn record_text(words: Words, text: &RecordText) -> &'static str {
    match text {
        RecordText::Chair => words.report_chair(),
        RecordText::Board => words.report_board(),
        RecordText::Heard => words.report_heard(),
        RecordText::Informed => words.meeting_informed(),
        RecordText::Reason => words.report_column_reason(),
        RecordText::Term(named) => term(words, *named),
        RecordText::Role(_) => words.report_column_role(),
        RecordText::Event(_) => words.condition_event(),
        RecordText::DoneWhen(_) => words.report_column_done(),
    }
}

/// A criterion, also a retired one, by its id and title, `VAL-101 Problem stated`; by its id alone where the
/// catalogue does not know it.
pub fn criterion(catalogue: &Catalogue, id: &CriterionId) -> String {
    let retired = || Some(&catalogue.retired(id)?.criterion);
    match catalogue.criterion(id).or_else(retired) {
        Some(criterion) => format!("{id} {}", criterion.title),
        None => id.to_string(),
    }
}

/// Criteria by their ids and titles, parted by semicolons.
pub fn criteria(catalogue: &Catalogue, ids: &[CriterionId]) -> String {
    ids.iter()
        .map(|id| criterion(catalogue, id))
        .collect::<Vec<_>>()
        .join("; ")
}

/// A reason for a recommendation, as a sentence. `list` writes out criteria.
pub fn reason(words: Words, reason: &Reason, list: impl Fn(&[CriterionId]) -> String) -> String {
    let number = |value: usize| words.integer(i64::try_from(value).unwrap_or(i64::MAX));
    let count = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
    let share = |percent: &usize| words.percent(f64::from(count(*percent)), 0);
    match reason {
        Reason::NotAssessed(ids) => words.reason_not_assessed(count(ids.len()), &list(ids)),
        Reason::Blockers(ids) => words.reason_blockers(count(ids.len()), &list(ids)),
        Reason::Earlier(ids) => words.reason_earlier(count(ids.len()), &list(ids)),
        Reason::Current(ids) => words.reason_current(count(ids.len()), &list(ids)),
        Reason::TooMany { open, limit } => words.reason_too_many(&number(*open), &number(*limit)),
        Reason::FewMet(Share { met, of, percent }) => {
            words.reason_few_met(&number(*met), &number(*of), &share(percent))
        }
        Reason::AllMustsMet(of) => words.reason_all_musts_met(&number(*of)),
        Reason::ShouldsReached(Share { met, of, percent }) => {
            words.reason_shoulds_reached(&number(*met), &number(*of), &share(percent))
        }
        Reason::ShouldsShort(short) => words.reason_shoulds_short(
            count(short.missing()),
            &number(short.met),
            &number(short.of),
            &share(&short.percent),
        ),
        Reason::OpenConditions { open, overdue: 0 } => words.reason_open_conditions(count(*open)),
        Reason::OpenConditions { open, overdue } => {
            words.reason_overdue_conditions(count(*open), &number(*overdue))
        }
        Reason::Together(before) => words.reason_together(&number(before.number().into())),
        Reason::ProfileIncomplete(keys) => words.reason_profile_incomplete(count(keys.len())),
        Reason::LightTrack => words.reason_light_track().to_owned(),
    }
}

/// How a reason is to be taken.
pub fn reason_tone(reason: &Reason) -> Tone {
    match reason {
        Reason::AllMustsMet(_) | Reason::ShouldsReached(_) => Tone::Good,
        Reason::Blockers(_) | Reason::FewMet(_) | Reason::Earlier(_) => Tone::Bad,
        Reason::LightTrack | Reason::Together(_) => Tone::Plain,
        Reason::NotAssessed(_)
        | Reason::Current(_)
        | Reason::TooMany { .. }
        | Reason::ShouldsShort(_)
        | Reason::OpenConditions { .. }
        | Reason::ProfileIncomplete(_) => Tone::Caution,
    }
}
