//! The meeting that is being prepared.

use gate360_process::GateNo;
use gate360_project::{Meeting, Place, Track, Unsaid};

use super::super::{Source, heading};
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
    let facts = facts(source, meeting);
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    blocks.extend(conditions::proposed(
        source,
        meeting.date,
        &meeting.proposals,
    ));
    blocks
}

fn facts(source: Source<'_>, meeting: &Meeting) -> Vec<Fact> {
    let words = source.words;
    let mut facts = Vec::new();
    let mut add = |label: &str, value: &str| {
        if !value.trim().is_empty() {
            facts.push(fact(label, Text::plain(value)));
        }
    };
    let date = |date: Option<_>| date.map(|date| words.date(date)).unwrap_or_default();
    add(words.report_date(), &date(meeting.date));
    if meeting.track == Track::Light {
        add(words.report_track(), names::track(words, meeting.track));
    }
    add(words.report_chair(), &meeting.chair);
    add(words.report_board(), &meeting.board);
    add(words.report_heard(), &meeting.heard);
    add(words.meeting_informed(), &meeting.informed);
    if let Some(decision) = meeting.decision {
        let proposed = names::decision(words, decision);
        add(words.report_proposed_decision(), proposed);
        add(words.report_column_reason(), &meeting.reason);
        for term in decision.terms() {
            let said = meeting.terms.get(term).map_or("", String::as_str);
            add(names::unsaid(words, decision, Unsaid::Term(*term)), said);
        }
        if decision.has_next_date() {
            add(names::next_date(words, decision), &date(meeting.next));
        }
    } else {
        add(words.report_column_reason(), &meeting.reason);
    }
    facts
}
