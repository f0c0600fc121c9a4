//! The report says what is known and no more: an end is an end, silence is no answer, and what
//! is not finished does not leave.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

#[allow(dead_code, reason = "this file takes what it needs of the story")]
mod story;

use gate360_locale::{Language, Words};
use gate360_process::{StageNo, UseLevel, builtin};
use gate360_project::{
    Decision, Edit, GateRecord, ItemId, MeetingField, ProposalField, Prose, Recommendation, Status,
    Term, Track,
};
use gate360_report::document::{Block, Tone};
use gate360_report::status::{self, Seen};
use gate360_report::{Opened, Report, Warning, open};
use story::reading::{fact, headings, notes, rows, section, table};
use story::{Story, day, gate, until_the_hold, year};

/// The rows of the table of stages.
fn stages(report: &Report) -> Vec<Vec<String>> {
    rows(table(section(
        &report.document(Words::new(report.language)),
        "Perspective by perspective",
    )))
}

/// By when the conditions of a meeting are to be closed.
fn due(story: &Story, meeting: &str) -> Vec<String> {
    let document = story.document();
    let rows = rows(table(section(&document, meeting)));
    rows.into_iter().map(|mut row| row.remove(2)).collect()
}

/// Minutes of a gate that were written elsewhere.
fn minutes(number: u8, date: &str, decision: Decision) -> Edit {
    Edit::TakeOver(Box::new(GateRecord {
        id: ItemId::new("unused"),
        gate: gate(number),
        together: false,
        date: day(date),
        track: Track::Full,
        chair: Prose::default(),
        board: Prose::default(),
        heard: Prose::default(),
        informed: Prose::default(),
        decision,
        reason: Prose::default(),
        terms: std::collections::BTreeMap::new(),
        next: None,
        valid_until: None,
        conditions: Vec::new(),
        recommendation: Recommendation::Go,
        frozen: None,
        corrects: None,
    }))
}

#[test]
fn a_later_stage_is_counted_whole_and_shown_only_once_something_of_it_is_answered() {
    let mut story = Story::begin("2026-01-10");
    assert_eq!(stages(&story.report()).len(), 1);
    story.say("SCA-501", Status::Met);
    let report = story.report();
    let shown = stages(&report);
    assert_eq!(shown.len(), 2);
    assert!(shown[1][0].starts_with("Stage 5"));
    let of_five = |is_must: bool| {
        let standings = report.assessment.standings.iter();
        let criteria = standings.filter_map(|(id, _)| report.catalogue.criterion(id));
        let theirs = criteria.filter(|one| one.stage.number() == 5 && one.is_must() == is_must);
        theirs.count()
    };
    assert!(of_five(true) > 1);
    assert_eq!(shown[1][1], format!("1 of {}", of_five(true)));
    assert_eq!(shown[1][2], format!("0 of {}", of_five(false)));
}

#[test]
fn a_gate_that_was_passed_asked_for_what_its_own_track_asks_for() {
    let asks: Vec<String> = stages(&year().report())
        .into_iter()
        .map(|mut row| row.remove(3))
        .collect();
    let both = |percent: u8| format!("Every must so far, and {percent}% of the shoulds");
    let light = "Every must so far".to_owned();
    assert_eq!(
        asks,
        [light.clone(), light, both(60), both(60), both(70), both(70)]
    );
}

#[test]
fn a_project_that_was_ended_is_told_to_do_nothing_more() {
    let mut story = year();
    story.on("2026-12-01");
    story.prepare(6, Decision::Stop, "The path is closed.");
    story.hold(6);
    let report = story.report();
    assert!(!report.assessment.stop_signals.is_empty());
    let document = report.document(Words::new(report.language));
    let verdict = section(&document, "Verdict");
    assert!(matches!(verdict[0], Block::Note { .. }));
    assert_eq!(notes(verdict), ["Ended in stage 6 on 1 December 2026"]);
    assert_eq!(headings(verdict), [] as [&str; 0]);
    assert!(!headings(&document.blocks).contains(&"Stop signals"));
    let remarks = status::remarks(Seen {
        words: Words::new(Language::English),
        project: &report.project,
        assessment: &report.assessment,
        today: day("2026-12-01"),
    });
    assert_eq!(remarks.len(), 1);
    assert_eq!(
        remarks[0].title.words(),
        "Ended in stage 6 on 1 December 2026"
    );
    assert_eq!(remarks[0].tone, Tone::Plain);
}

#[test]
fn what_was_not_said_is_not_printed_as_a_fact() {
    let mut story = Story::begin("2026-01-10");
    let use_note = |report: &Report| {
        let document = report.document(Words::new(report.language));
        let figures = document.blocks.iter().find_map(|block| match block {
            Block::Figures(figures) => Some(figures[1].note.words()),
            _ => None,
        });
        (fact(&document.cover, "Use").unwrap(), figures.unwrap())
    };
    let unsaid = "Not said (counts as 0)".to_owned();
    assert_eq!(use_note(&story.report()), (unsaid.clone(), unsaid));
    story.edit(Edit::Use(UseLevel::new(0)));
    let (cover, note) = use_note(&story.report());
    assert_eq!(cover, format!("0 of 9: {note}"));
    assert_ne!(note, "Not said (counts as 0)");

    let profile = |story: &Story| fact(&story.document().cover, "Profile").unwrap();
    let conditions = story.catalogue.conditions().to_vec();
    let holds = conditions.iter().find(|one| one.key.as_str() == "ai");
    let holds = holds.unwrap().clone();
    assert_eq!(profile(&story), holds.name);
    let other = conditions.iter().find(|one| one.key != holds.key).unwrap();
    story.edit(Edit::Condition(other.key.clone(), None));
    let unanswered = format!("Not answered: 1 of {} questions", conditions.len());
    assert_eq!(profile(&story), format!("{}\n{unanswered}", holds.name));
    story.edit(Edit::Condition(holds.key, Some(false)));
    assert_eq!(profile(&story), unanswered);
    story.edit(Edit::Condition(other.key.clone(), Some(false)));
    assert_eq!(profile(&story), "No condition applies");
}

#[test]
fn a_condition_says_its_day_and_its_event_and_whether_that_is_later_than_the_rules_allow() {
    let mut story = Story::begin("2026-01-10");
    story.meet(1, &["VAL-101", "VAL-102"]);
    story.prepare(
        1,
        Decision::ConditionalGo,
        "Two signatures are on their way.",
    );
    // The ninetieth day, and the one after it.
    let item = story.condition(1, "VAL-101", Some("2026-04-10"), "The mayor has signed");
    let frost = "the first night of frost".to_owned();
    story.edit(Edit::ProposalText(
        gate(1),
        item,
        ProposalField::Event,
        frost,
    ));
    story.condition(1, "VAL-102", Some("2026-04-11"), "The owner has signed");
    let expected = [
        "10 Apr 2026\nbefore the first night of frost",
        "11 Apr 2026\nlater than 90 days after the meeting",
    ];
    assert_eq!(due(&story, "Meeting being prepared: G1"), expected);
    story.hold(1);
    assert_eq!(due(&story, "G1, 10 January 2026: Conditional go"), expected);
}

#[test]
fn minutes_from_elsewhere_do_not_look_as_if_this_had_recommended() {
    let mut story = Story::begin("2026-03-01");
    story.edit(minutes(1, "2026-02-01", Decision::Go));
    let document = story.document();
    assert_eq!(
        rows(table(section(&document, "Meetings held"))),
        [["G1", "1 Feb 2026", "From earlier minutes:\nGo", "Go"]]
    );
}

#[test]
fn the_first_stage_is_that_of_the_first_meeting() {
    for start in [1, 3, 4] {
        let mut story = Story::begin("2026-03-01");
        story.edit(Edit::Start(StageNo::new(start).unwrap()));
        story.edit(minutes(3, "2026-03-01", Decision::Go));
        let document = story.document();
        assert_eq!(
            rows(table(section(&document, "Stage and gate history"))),
            [
                ["Stage 3: Design", "Began here", "1 March 2026"],
                ["Stage 4: Pilot", "1 March 2026", "Goes on"],
            ]
        );
    }
}

#[test]
fn an_unfinished_correction_does_not_leave_and_is_kept_here() {
    let mut story = until_the_hold();
    let minutes = story.project.decisions().last().unwrap().id.clone();
    story.edit(Edit::Correct(gate(4), minutes));
    story.edit(Edit::MeetingText(
        gate(4),
        MeetingField::Reason,
        "A first thought of the minutes".into(),
    ));
    story.term(4, Term::Watcher, "Somebody else");
    story.edit(Edit::AddProposal(gate(4), None));
    // A meeting that is being prepared leaves as before.
    story.edit(Edit::MeetingDate(gate(5), Some(day("2026-12-01"))));
    let here = story.project.meeting(gate(4));
    let report = story.report();
    let text = String::from_utf8(report.to_json()).unwrap();
    for part in ["meeting", "term", "proposal"] {
        assert!(!text.contains(&format!("gate/G4/{part}/")), "{part}");
    }
    assert!(!text.contains("A first thought") && !text.contains("Somebody else"));
    assert!(text.contains("gate/G4/record/") && text.contains("gate/G5/meeting/date"));
    assert_eq!(report.project.meeting(gate(4)).corrects, None);
    assert_eq!(report.project.decisions(), story.project.decisions());
    assert_eq!(story.project.meeting(gate(4)), here);
    assert!(here.corrects.is_some());
}

#[test]
fn a_gate_that_was_passed_is_not_announced_with_the_one_after_it() {
    let mut story = Story::begin("2026-01-10");
    story.edit(Edit::Start(StageNo::new(4).unwrap()));
    story.edit(Edit::MeetingTrack(gate(5), Track::Light));
    story.edit(Edit::MeetingTogether(gate(5), true));
    let prepared = |story: &Story| -> Vec<String> {
        let document = story.document();
        let headings = headings(&document.blocks).into_iter();
        let prepared = headings.filter(|text| text.starts_with("Meeting being prepared"));
        prepared.map(str::to_owned).collect()
    };
    assert_eq!(prepared(&story), ["Meeting being prepared: G4 and G5"]);
    story.edit(minutes(4, "2026-01-10", Decision::Go));
    story.edit(Edit::MeetingDate(gate(5), Some(day("2026-02-01"))));
    assert_eq!(prepared(&story), ["Meeting being prepared: G5"]);
}

#[test]
fn a_file_with_meetings_after_its_own_day_says_so() {
    let catalogue = builtin::catalogue("en").unwrap();
    let warnings = |story: &Story| match open(&story.report().to_json(), Some(&catalogue)).unwrap()
    {
        Opened::Report(_, found) => found.warnings,
        Opened::Team(..) | Opened::Plain(_) => panic!("a report, not a plain form"),
    };
    let mut story = until_the_hold();
    assert_eq!(warnings(&story), [], "a meeting of the same day");
    story.on("2026-07-01");
    assert_eq!(warnings(&story), [Warning::RecordsAhead(1)]);
}
