//! What the shorter kinds of reports never leave out, and how they say what they do.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

#[allow(dead_code, reason = "these tests take what they need of the story")]
mod story;

use gate360_locale::{Language, Words};
use gate360_project::{Edit, MeetingField};
use gate360_report::document::{Block, Document, Fact, Table};
use gate360_report::edition::Kind;
use story::reading::headings;
use story::{Story, gate, until_the_hold, year};

fn made(story: &Story, kind: Kind, language: Language) -> Document {
    let report = story.report();
    let edition = report.edition.with_kind(kind, None);
    report.in_edition(edition).document(Words::new(language))
}

fn all_facts(document: &Document) -> impl Iterator<Item = &Fact> {
    document.blocks.iter().flat_map(|block| match block {
        Block::Facts(facts) => facts.as_slice(),
        _ => &[],
    })
}

fn tables(blocks: &[Block]) -> Vec<&Table> {
    let tables = blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.collect()
}

fn says(document: &Document, words: &str) -> bool {
    document.blocks.iter().any(|block| match block {
        Block::Paragraph(text) => text.words().contains(words),
        _ => false,
    })
}

#[test]
fn all_ten_perspectives_and_the_next_steps_are_there_after_a_meeting_with_levels() {
    let mut story = year();
    story.edit(Edit::Summary("a long text ".repeat(200)));
    story.edit(Edit::Partners("many partners ".repeat(200)));
    for language in Language::ALL {
        let words = Words::new(*language);
        for kind in [Kind::Summary, Kind::Board] {
            let document = made(&story, kind, *language);
            let of_ten = tables(&document.blocks)
                .into_iter()
                .find(|table| table.columns[0].title == words.report_column_perspective());
            let of_ten = of_ten.unwrap();
            assert_eq!(of_ten.rows.len(), 10, "{language:?} {kind:?}");
            assert!(of_ten.columns[2].title.starts_with("G5, "));
            let headings = headings(&document.blocks);
            for title in [words.report_next(), words.report_open()] {
                assert!(headings.contains(&title), "{language:?} {kind:?}: {title}");
            }
        }
    }
}

#[test]
fn what_is_left_out_is_named_and_counted() {
    let mut story = year();
    for _ in 0..60 {
        story.edit(Edit::AddProposal(gate(6), None));
    }
    let text = "what was heard of it ".repeat(300);
    for field in [MeetingField::Heard, MeetingField::Informed] {
        story.edit(Edit::MeetingText(gate(6), field, text.clone()));
    }
    let proposals = story.project.meeting(gate(6)).proposals;
    for proposal in proposals {
        story.edit(Edit::ProposalText(
            gate(6),
            proposal.id,
            gate360_project::ProposalField::DoneWhen,
            "it is done and can be seen ".repeat(30),
        ));
    }
    let document = made(&story, Kind::Board, Language::English);
    assert!(says(&document, "In the full report: "));
    assert!(says(&document, "Meetings held"));
}

#[test]
fn a_gate_record_has_its_day_and_one_heading_for_its_conditions() {
    let document = made(&year(), Kind::Gate, Language::English);
    let day = all_facts(&document).find(|fact| fact.label == "Report made on");
    assert_eq!(day.unwrap().value.words(), "21 November 2026");
    let captions = tables(&document.blocks)
        .into_iter()
        .map(|table| table.caption.as_str());
    let headings = headings(&document.blocks);
    let named = headings.into_iter().chain(captions);
    assert_eq!(named.filter(|name| *name == "Conditions").count(), 1);
}

#[test]
fn a_correction_says_where_the_earlier_minutes_are() {
    let story = year();
    let report = story.report();
    let words = Words::new(Language::English);
    let corrected = report.project.decisions();
    let corrected = corrected.iter().find(|one| one.corrects.is_some()).unwrap();
    let meeting = (corrected.gate, corrected.id.clone());
    for (kind, said) in [
        (Kind::Full, words.report_corrects()),
        (Kind::Gate, words.report_corrects_short()),
    ] {
        let edition = report.edition.with_kind(kind, Some(meeting.clone()));
        let document = report.clone().in_edition(edition).document(words);
        let told: Vec<String> = all_facts(&document)
            .filter(|fact| fact.label == words.report_corrected())
            .map(|fact| fact.value.words())
            .collect();
        assert_eq!(told, [said]);
    }
}

#[test]
fn the_foot_cuts_a_long_name_and_keeps_the_day() {
    let mut story = until_the_hold();
    assert_eq!(
        story.document().running,
        "Light on the cycle path · 2 July 2026"
    );
    story.edit(Edit::Name("Cycling and rail across the water ".repeat(20)));
    let running = story.document().running;
    assert!(running.starts_with("Cycling and rail across the water Cycling"));
    assert!(running.ends_with("\u{a0}[…] · 2 July 2026"), "{running}");
}

#[test]
fn a_board_cover_shortens_what_people_wrote_and_nothing_else() {
    let mut story = year();
    let cover = |story: &Story| {
        let facts = made(story, Kind::Board, Language::English).cover;
        let about = |label: &str| matches!(label, "About" | "Partners");
        let rest = facts.iter().filter(|fact| !about(&fact.label));
        let rest: Vec<String> = rest.map(|fact| fact.value.words()).collect();
        let partners = facts.iter().find(|fact| fact.label == "Partners").unwrap();
        (rest, partners.value.words())
    };
    let before = cover(&story);
    story.edit(Edit::Summary("a long text about it ".repeat(400)));
    assert_eq!(cover(&story), before);
    assert!(!before.0.iter().any(|value| value.contains("[…]")));
}
