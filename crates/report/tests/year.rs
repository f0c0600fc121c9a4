//! The report of a year: it tells what happened, completely and in order.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod story;

use gate360_locale::Words;
use gate360_process::StageNo;
use gate360_project::{Decision, Edit, Term, Track};
use gate360_report::Report;
use gate360_report::document::Document;
use story::reading::{fact, facts, headings, list, notes, paragraphs, rows, section, table};
use story::{Story, day, gate, until_the_hold, year};

fn verdict_notes(report: &Report) -> Vec<String> {
    notes(section(
        &report.document(Words::new(report.language)),
        "Verdict",
    ))
}

fn document() -> Document {
    year().document()
}

#[test]
fn the_stages_stand_with_the_days_of_the_decisions() {
    let document = document();
    let history = section(&document, "Stage and gate history");
    assert_eq!(
        rows(table(history)),
        [
            [
                "Stage 1: Frame and Stage 2: Explore",
                "Began here",
                "10 December 2025"
            ],
            ["Stage 3: Design", "10 December 2025", "7 May 2026"],
            ["Stage 4: Pilot", "7 May 2026", "10 September 2026"],
            ["Stage 5: Package", "10 September 2026", "29 October 2026"],
            ["Stage 6: Scale and operate", "29 October 2026", "Goes on"],
        ]
    );
}

#[test]
fn the_meetings_stand_in_order_with_a_word_where_a_decision_went_its_own_way() {
    let document = document();
    let meetings = section(&document, "Meetings held");
    assert_eq!(
        rows(table(meetings)),
        [
            ["G1 and G2\nlight track", "10 Dec 2025", "Go", "Go"],
            ["G3", "12 Mar 2026", "Recycle", "Recycle"],
            ["G3", "7 May 2026", "Conditional go", "Conditional go"],
            [
                "G4",
                "2 Jul 2026",
                "Recycle",
                "Hold\nagainst the recommendation"
            ],
            [
                "G4",
                "10 Sep 2026",
                "Recycle",
                "Go\nagainst the recommendation"
            ],
            ["G5", "1 Oct 2026", "Recycle", "Recycle"],
            ["G5", "29 Oct 2026", "Conditional go", "Conditional go"],
        ]
    );
    assert_eq!(
        headings(meetings),
        [
            "G1 and G2, 10 December 2025: Go",
            "G3, 12 March 2026: Recycle",
            "G3, 7 May 2026: Conditional go",
            "G4, 2 July 2026: Hold",
            "G4, 10 September 2026: Go",
            "G5, 1 October 2026: Recycle",
            "G5, 29 October 2026: Conditional go",
        ]
    );
}

#[test]
fn a_meeting_says_what_it_was_told_what_it_decided_and_what_it_left_unsaid() {
    let document = document();
    let meeting = section(&document, "G3, 7 May 2026: Conditional go");
    let said = |label: &str| fact(facts(meeting), label);
    for (label, value) in [
        ("Recommended", "Conditional go"),
        ("Musts and shoulds met", "Musts 40 of 41, shoulds 20 of 20"),
        ("Readiness", "3 of 9"),
        ("Decided", "Conditional go"),
        ("Chair", "Director of mobility"),
        ("Board", "Need owner, head of IT, legal, finance, adviser"),
        ("Heard", "Data protection officer"),
        (
            "Released: money and working hours",
            "EUR 45 000 and 900 hours",
        ),
        ("Political body informed", "Technical committee, 12 May"),
        ("Valid until", "7 February 2027"),
    ] {
        assert_eq!(said(label).as_deref(), Some(value), "{label}");
    }
    assert_eq!(said("Track"), None, "the full track goes without saying");
    assert_eq!(
        list(meeting),
        [
            "A must of this stage is open: GOV-302 Receiver named",
            "20 of 20 shoulds are met; the gate asks for 60%.",
        ]
    );
    assert_eq!(
        rows(table(meeting)),
        [[
            "GOV-302 Receiver named",
            "Head of operations",
            "15 Jun 2026",
            "The region has signed",
            "Closed late on 29 Jun 2026\nLetter of 26 June seen by the chair",
        ]]
    );
    let light = section(&document, "G1 and G2, 10 December 2025: Go");
    assert_eq!(fact(facts(light), "Track").as_deref(), Some("Light"));
    assert!(list(light).contains(&"Gate 1 is decided on in the same meeting.".to_owned()));
    let hold = section(&document, "G4, 2 July 2026: Hold");
    let said = |label: &str| fact(facts(hold), label);
    assert_eq!(
        said("Event that ends the hold").as_deref(),
        Some("Six weeks of measured dark evenings")
    );
    assert_eq!(
        said("Date on which the hold ends").as_deref(),
        Some("10 September 2026")
    );
    assert_eq!(
        said("Who watches for it").as_deref(),
        Some("Project leader")
    );
    assert_eq!(said("Valid until"), None);
}

#[test]
fn corrected_minutes_stand_once_at_the_end_and_count_no_more() {
    let document = document();
    assert_eq!(
        list(section(&document, "Corrected minutes")),
        ["G4, 10 September 2026: Go\n\
          The two papers that are missing are not worth a winter.\n\
          Corrected on 14 September 2026, see G4, 10 September 2026: Go."]
    );
    let meeting = section(&document, "G4, 10 September 2026: Go");
    assert_eq!(
        fact(facts(meeting), "Reason").as_deref(),
        Some("The four papers that are missing are not worth a winter.")
    );
    assert!(fact(facts(meeting), "Corrected minutes").is_some());
}

#[test]
fn open_conditions_and_stop_signals_stand_where_a_board_looks_first() {
    let report = year().report();
    let document = report.document(Words::new(report.language));
    let open = section(&document, "Conditions of earlier decisions");
    assert_eq!(
        rows(table(open)),
        [
            [
                "ARC-501 Second installation",
                "Head of operations",
                "15 Nov 2026",
                "The second lamps are lit",
                "Condition overdue",
                "G5, 29 Oct 2026",
            ],
            [
                "SCA-501 Replication package",
                "Head of operations",
                "before the first night of frost",
                "Another city has read the guide",
                "Open",
                "G5, 29 Oct 2026",
            ],
        ]
    );
    let signal = "The net climate effect is negative in the central estimate, and no other \
                  benefit is shown.";
    assert_eq!(list(section(&document, "Stop signals")), [signal]);
    let notes = verdict_notes(&report);
    assert!(
        notes.contains(&format!("Stop signals\n{signal}")),
        "{notes:?}"
    );
    assert!(
        notes
            .iter()
            .any(|note| note.starts_with("Condition overdue\n2 conditions"))
    );
    let prepared = section(&document, "Meeting being prepared: G6");
    assert_eq!(
        fact(facts(prepared), "Date").as_deref(),
        Some("20 May 2027")
    );
    assert_eq!(
        fact(&document.cover, "Track").as_deref(),
        Some("Full; light track at G1, G2")
    );
    assert_eq!(fact(&document.cover, "State"), None);
}

#[test]
fn a_hold_stands_on_the_cover_and_beside_the_verdict_until_it_is_over() {
    let event = "until: Six weeks of measured dark evenings";
    for (today, lines) in [
        (
            "2026-09-10",
            vec![format!("On hold until 10 September 2026, or {event}")],
        ),
        (
            "2026-09-11",
            vec!["The hold ended on 10 September 2026: a decision is due.".to_owned()],
        ),
    ] {
        let mut story = until_the_hold();
        story.on(today);
        let report = story.report();
        assert_eq!(verdict_notes(&report)[1..], lines);
        let state = fact(&report.document(Words::new(report.language)).cover, "State");
        assert_eq!(state, Some(lines.join("\n")));
    }
}

#[test]
fn a_hold_needs_a_date_or_an_event_and_is_shown_with_what_it_has() {
    for (date, event, line) in [
        (Some("2026-12-01"), None, "On hold until 1 December 2026."),
        (
            None,
            Some("The court rules"),
            "On hold until: The court rules",
        ),
        (None, None, "On hold."),
    ] {
        let mut story = Story::begin("2026-08-01");
        story.prepare(1, Decision::Hold, "Waiting.");
        story.edit(Edit::MeetingNext(gate(1), date.map(day)));
        story.term(1, Term::Event, event.unwrap_or_default());
        story.hold(1);
        let document = story.document();
        assert_eq!(fact(&document.cover, "State").as_deref(), Some(line));
        let meeting = section(&document, "G1, 1 August 2026: Hold");
        let not_said = |label| fact(facts(meeting), label).as_deref() == Some("Not said");
        let neither = date.is_none() && event.is_none();
        assert_eq!(not_said("Event that ends the hold"), neither);
        assert_eq!(not_said("Date on which the hold ends"), neither);
        assert!(not_said("Who watches for it"));
    }
}

#[test]
fn a_decision_that_is_no_longer_valid_says_so() {
    for (today, is_valid) in [("2027-10-29", true), ("2027-10-30", false)] {
        let mut story = year();
        story.on(today);
        let document = story.document();
        let state = fact(&document.cover, "State");
        let remark = "The decision of G5 on 29 October 2026 was valid until 29 October 2027 and \
                      is no longer valid.";
        assert_eq!(state.as_deref(), (!is_valid).then_some(remark));
        let meeting = section(&document, "G5, 29 October 2026: Conditional go");
        let until = fact(facts(meeting), "Valid until").unwrap();
        assert_eq!(until.ends_with("no longer valid"), !is_valid);
        // Of an earlier decision it does not matter any more.
        let earlier = section(&document, "G3, 7 May 2026: Conditional go");
        let until = fact(facts(earlier), "Valid until");
        assert_eq!(until.as_deref(), Some("7 February 2027"));
    }
}

#[test]
fn a_project_that_was_ended_is_neither_on_hold_nor_out_of_date() {
    let mut story = until_the_hold();
    story.on("2026-08-01");
    story.prepare(4, Decision::Stop, "The lamps will be used elsewhere.");
    story.hold(4);
    story.on("2028-01-01");
    let document = story.document();
    assert_eq!(fact(&document.cover, "State"), None);
    let stage = fact(&document.cover, "Stage");
    assert_eq!(stage.as_deref(), Some("Ended in stage 4: Pilot"));
    let stages = rows(table(section(&document, "Stage and gate history")));
    assert_eq!(stages.last().unwrap()[2], "Ended on 1 August 2026");
    let meeting = section(&document, "G4, 1 August 2026: Stop");
    for label in [
        "What is handed over, and to whom",
        "Lessons learned",
        "How data and contracts are closed",
    ] {
        let said = fact(facts(meeting), label);
        assert_eq!(said.as_deref(), Some("Not said"), "{label}");
    }
    assert_eq!(fact(facts(meeting), "Date of the next gate"), None);
}

#[test]
fn a_light_track_that_is_only_taken_over_prepares_no_meeting() {
    let mut story = Story::begin("2026-01-10");
    story.meet(1, &[]);
    story.edit(Edit::MeetingTrack(gate(1), Track::Light));
    story.prepare(1, Decision::Go, "");
    story.hold(1);
    let document = story.document();
    assert_eq!(fact(&document.cover, "Track").as_deref(), Some("Light"));
    let history = section(&document, "Stage and gate history");
    assert!(
        headings(history)
            .iter()
            .all(|text| !text.contains("prepared"))
    );

    story.edit(Edit::MeetingDate(gate(2), Some(day("2026-03-01"))));
    let document = story.document();
    assert!(headings(&document.blocks).contains(&"Meeting being prepared: G2"));
}

#[test]
fn a_project_of_one_stage_reads_sensibly() {
    let mut first = Story::begin("2026-01-10");
    first.meet(1, &[]);
    let mut pilot = Story::begin("2026-01-10");
    pilot.edit(Edit::Start(StageNo::new(4).unwrap()));
    pilot.meet(4, &[]);
    for (story, stage) in [(first, "Stage 1: Frame"), (pilot, "Stage 4: Pilot")] {
        let document = story.document();
        let history = section(&document, "Stage and gate history");
        assert_eq!(rows(table(history)), [[stage, "Began here", "Goes on"]]);
        assert_eq!(headings(history), [] as [&str; 0]);
        let is_later = stage != "Stage 1: Frame";
        let says_so = paragraphs(history)
            .iter()
            .any(|text| text.contains("already in stage 4"));
        assert_eq!(says_so, is_later);
        // The verdict is to be read, however much is not assessed.
        let reasons = list(section(&document, "Verdict"));
        assert!(reasons.iter().all(|reason| reason.chars().count() < 600));
    }
}
