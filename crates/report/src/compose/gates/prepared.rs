//! The meeting that is being prepared.

use gate360_process::GateNo;
use gate360_project::{Key, Meeting, MeetingField, Place, Prose, Track, Unsaid};

use super::super::{Source, heading, is_blank};
use super::{conditions, fact};
use crate::document::{Block, Fact, Text};
use crate::names;

/// The next meeting, if anything of it is written down: at the gate of the current stage, or at
/// the one after it where both are decided on at once. Unfinished corrections of earlier minutes
/// were not handed over.
pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let report = source.report;
    let project = &report.project;
    let Place::Stage(stage) = project.place() else {
        return Vec::new();
    };
    let gate = stage.gate();
    let after = stage.next().map(gate360_process::StageNo::gate);
    let after = after.filter(|&gate| project.joins(&report.catalogue, gate));
    [Some(gate), after]
        .into_iter()
        .flatten()
        .map(|gate| {
            let mut meeting = project.meeting(gate);
            meeting.together = project.joins(&report.catalogue, gate);
            (gate, meeting)
        })
        .filter(|(_, meeting)| is_prepared(meeting))
        .flat_map(|(gate, meeting)| prepared(source, gate, &meeting))
        .collect()
}

/// Whether there is more to it than a track, which follows from the meeting before.
fn is_prepared(meeting: &Meeting) -> bool {
    let bare = Meeting {
        track: meeting.track,
        ..Meeting::default()
    };
    *meeting != bare
}

fn prepared(source: Source<'_>, gate: GateNo, meeting: &Meeting) -> Vec<Block> {
    let words = source.words;
    let gates = match gate.before().filter(|_| meeting.together) {
        Some(before) => words.report_both(&before.to_string(), &gate.to_string()),
        None => gate.to_string(),
    };
    let mut blocks = vec![heading(2, words.report_prepared(&gates))];
    let facts = facts(source, gate, meeting);
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    blocks.extend(conditions::proposed(source, gate, meeting));
    blocks
}

fn facts(source: Source<'_>, gate: GateNo, meeting: &Meeting) -> Vec<Fact> {
    let words = source.words;
    let mut facts = Vec::new();
    let mut add = |label: &str, value: Text| {
        if !is_blank(&value) {
            facts.push(fact(label, value));
        }
    };
    let date = |date: Option<_>| {
        let date = date.map(|date| words.date(date));
        Text::plain(date.unwrap_or_default())
    };
    let written = |field, prose: &Prose| source.written(Key::Meeting(gate, field), prose);
    let reason = || written(MeetingField::Reason, &meeting.reason);
    add(words.report_date(), date(meeting.date));
    if meeting.track == Track::Light {
        let track = Text::plain(names::track(words, meeting.track));
        add(words.report_track(), track);
    }
    for (label, field, prose) in [
        (words.report_chair(), MeetingField::Chair, &meeting.chair),
        (words.report_board(), MeetingField::Board, &meeting.board),
        (words.report_heard(), MeetingField::Heard, &meeting.heard),
        (
            words.meeting_informed(),
            MeetingField::Informed,
            &meeting.informed,
        ),
    ] {
        add(label, written(field, prose));
    }
    if let Some(decision) = meeting.decision {
        let proposed = Text::plain(names::decision(words, decision));
        add(words.report_proposed_decision(), proposed);
        add(words.report_column_reason(), reason());
        for term in decision.terms() {
            let said = meeting.terms.get(term).cloned().unwrap_or_default();
            let said = source.written(Key::Term(gate, *term), &said);
            add(names::unsaid(words, decision, Unsaid::Term(*term)), said);
        }
        if decision.has_next_date() {
            add(names::next_date(words, decision), date(meeting.next));
        }
    } else {
        add(words.report_column_reason(), reason());
    }
    facts
}
