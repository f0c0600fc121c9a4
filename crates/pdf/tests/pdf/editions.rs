//! The kinds of reports: how many pages each takes, whatever there is, and that what was cut is
//! said.

use std::collections::BTreeMap;

use gate360_locale::{Date, Language, Words};
use gate360_merge::{Author, Moment, Replica};
use gate360_process::example::ExampleKey;
use gate360_process::{Catalogue, CriterionId, GateNo, Strength, UseLevel, builtin};
use gate360_project::{
    AnswerField, Decision, Edit, Frozen, GateCondition, GateRecord, ItemId, MeetingField, Project,
    ProjectId, ProposalField, Prose, Reason, Recommendation, Status, Track, Voice, from_example,
};
use gate360_readiness::{Facts, assess};
use gate360_report::Report;
use gate360_report::document::{Block, Document};
use gate360_report::edition::{Edition, Kind};
use serde_json::Value;

use crate::read::Read;

fn day() -> Date {
    Date::new(2026, 11, 22).expect("a day")
}

fn gate(number: u8) -> GateNo {
    GateNo::new(number).expect("a gate")
}

/// A report of a kind, as a document and as a file.
fn made(report: &Report, kind: Kind) -> (Document, Read) {
    let edition = report.edition.with_kind(kind, None);
    let report = report.clone().in_edition(edition);
    let document = report.document(Words::new(report.language));
    let pdf = gate360_pdf::write(&document).expect("written");
    let read = Read::new(&pdf.bytes);
    (document, read)
}

fn check_pages(report: &Report, about: &str) {
    for kind in Kind::ALL {
        let Some(most) = kind.most_pages() else {
            continue;
        };
        let (document, read) = made(report, kind);
        let pages = read.pages();
        assert!(
            pages <= most,
            "{about}: {} has {pages} pages",
            kind.as_str()
        );
        assert!(!document.blocks.is_empty());
    }
}

fn without_blanks(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn examples_keep_to_their_pages_and_nothing_of_a_summary_is_cut() {
    for key in ExampleKey::ALL {
        for &language in Language::ALL {
            let words = Words::new(language);
            let catalogue = builtin::catalogue(language.tag()).expect("the process");
            let example = builtin::example(key, language.tag()).expect("the example");
            let project = from_example(&catalogue, &example).expect("the example fits");
            let held = held(&catalogue, project.clone());
            for project in [project, held] {
                let report = Report::of(&catalogue, &project, language, Author::default(), day());
                check_pages(&report, &format!("{key:?} {language:?}"));
                for kind in [Kind::Summary, Kind::Gate] {
                    let text = made(&report, kind).1.text();
                    let rest = words.report_rest_of("");
                    let rest = rest.trim_end_matches([' ', '.']);
                    for sign in [words.report_cut(), words.report_rest(), rest] {
                        assert!(
                            !text.contains(&without_blanks(sign)),
                            "{key:?} {language:?} {kind:?}"
                        );
                    }
                }
                for kind in [Kind::Summary, Kind::Board] {
                    let text = made(&report, kind).1.text();
                    for perspective in catalogue.perspectives() {
                        let row = [perspective.key.as_str(), &perspective.name].concat();
                        assert!(text.contains(&without_blanks(&row)), "{row}");
                    }
                    for title in [words.report_next(), words.report_open()] {
                        assert!(
                            text.contains(&without_blanks(title)),
                            "{key:?} {language:?} {kind:?}: {title}"
                        );
                    }
                }
            }
        }
    }
}

/// The project after another meeting, whose record has the levels of the perspectives.
fn held(catalogue: &Catalogue, mut project: Project) -> Project {
    let facts = Facts::of(catalogue, &project, &Voice::Team, day());
    let found = assess(catalogue, &facts, day());
    let gate = found.stage.gate();
    let reason = "Two answers are still missing".to_owned();
    for edit in [
        Edit::MeetingDate(gate, Some(day())),
        Edit::MeetingDecision(gate, Some(Decision::Recycle)),
        Edit::MeetingText(gate, MeetingField::Reason, reason),
        Edit::Record {
            gate,
            recommendation: found.gate(gate).recommendation,
            frozen: found.freeze(catalogue, gate),
        },
    ] {
        let now = Moment(1_795_219_200_000);
        project
            .apply(catalogue, edit, &Author::default(), now)
            .expect("taken");
    }
    project
}

/// Texts that take much room, each in another way.
fn long(seed: usize, length: usize) -> String {
    let piece = match seed % 8 {
        0 => "W",
        1 => "a\n",
        2 => "Ærø ønsker å få ålen ",
        3 => "averylongwordthatdoesnotfitintoacolumn ",
        4 => "W ! ",
        5 => "🎉",
        6 => "\u{2028}x",
        _ => "one two three ",
    };
    piece.chars().cycle().take(length).collect()
}

/// A project whose every field is full, with many meetings of many conditions.
fn full(catalogue: &Catalogue, seed: usize) -> Project {
    let mut project = Project::new(ProjectId::new("full").expect("an id"), Replica::new("r"));
    let mut number = seed;
    let mut text = |length| {
        number += 1;
        long(number, length)
    };
    let mut edits = vec![
        Edit::Name(text(30_000)),
        Edit::Summary(text(30_000)),
        Edit::Partners(text(30_000)),
        Edit::UseEvidence(text(30_000)),
        Edit::Use(UseLevel::new(4)),
    ];
    for condition in catalogue.conditions().iter().skip(3) {
        edits.push(Edit::Condition(condition.key.clone(), Some(true)));
    }
    for (at, criterion) in catalogue.criteria().iter().enumerate() {
        let id = &criterion.id;
        let status = match (at + seed) % 5 {
            0 => Status::NotMet,
            1 => Status::PartlyMet,
            2 if !criterion.blocker => Status::NotApplicable,
            _ => Status::Met,
        };
        edits.push(Edit::Status(id.clone(), status));
        edits.push(Edit::Strength(id.clone(), Strength::new(1)));
        edits.push(Edit::EvidenceDate(id.clone(), Date::new(2020, 1, 1).ok()));
        for field in [
            AnswerField::Evidence,
            AnswerField::Reason,
            AnswerField::Note,
        ] {
            edits.push(Edit::AnswerText(id.clone(), field, text(600)));
        }
    }
    let ids: Vec<CriterionId> = catalogue
        .criteria()
        .iter()
        .map(|one| one.id.clone())
        .collect();
    for (at, number) in (1..=5).chain(1..=5).enumerate() {
        let record = record(&ids, gate(number), at, &mut text);
        edits.push(Edit::TakeOver(Box::new(record)));
    }
    for field in [
        MeetingField::Chair,
        MeetingField::Board,
        MeetingField::Heard,
        MeetingField::Informed,
        MeetingField::Reason,
    ] {
        edits.push(Edit::MeetingText(gate(6), field, text(6_000)));
    }
    let author = Author::default();
    for (at, edit) in edits.into_iter().enumerate() {
        let now = Moment(i64::try_from(at).expect("few") * 1_000);
        project.apply(catalogue, edit, &author, now).expect("taken");
    }
    for at in 0..20 {
        let now = Moment(1_000_000_000 + at);
        let added = project
            .apply(catalogue, Edit::AddProposal(gate(6), None), &author, now)
            .expect("taken");
        assert!(!added.added.is_empty());
    }
    for proposal in project.meeting(gate(6)).proposals {
        let edit = Edit::ProposalText(gate(6), proposal.id, ProposalField::DoneWhen, text(900));
        project
            .apply(catalogue, edit, &author, Moment(2_000_000_000))
            .expect("taken");
    }
    project
}

fn record(
    ids: &[CriterionId],
    gate: GateNo,
    at: usize,
    text: &mut impl FnMut(usize) -> String,
) -> GateRecord {
    let mut prose = |length| Prose::from(text(length));
    let conditions = (0..30).map(|number| GateCondition {
        id: ItemId::new(&format!("c-{at}-{number}")),
        criterion: ids.get(number).cloned(),
        role: prose(900),
        due: Date::new(2025, 1, 1).ok(),
        event: prose(900),
        done_when: prose(900),
    });
    let conditions = conditions.collect();
    let frozen = Frozen {
        catalogue: "9".repeat(60),
        musts: 91,
        musts_met: 60,
        shoulds: 49,
        shoulds_met: 20,
        should_percent: 60,
        open_musts: Vec::new(),
        blockers: Vec::new(),
        readiness: 9,
        levels: BTreeMap::from([("VAL".to_owned(), 9)]),
        reasons: vec![
            Reason::Blockers(ids.iter().take(12).cloned().collect()),
            Reason::Earlier(ids.to_vec()),
            Reason::Current(ids.to_vec()),
            Reason::LightTrack,
        ],
    };
    let decision = Decision::ConditionalGo;
    GateRecord {
        id: ItemId::new(&format!("r-{at}")),
        gate,
        together: false,
        date: Date::new(2024, 1, 1).expect("a day"),
        track: Track::Light,
        chair: prose(30_000),
        board: prose(30_000),
        heard: prose(6_000),
        informed: prose(6_000),
        decision,
        reason: prose(30_000),
        terms: decision
            .terms()
            .iter()
            .map(|term| (*term, prose(6_000)))
            .collect(),
        next: Date::new(2024, 2, 1).ok(),
        valid_until: Date::new(2024, 3, 1).ok(),
        conditions,
        recommendation: Recommendation::Recycle,
        frozen: Some(frozen),
        corrects: None,
    }
}

#[test]
fn a_project_that_is_full_keeps_to_the_pages_and_says_what_was_cut() {
    for (seed, &language) in Language::ALL.iter().enumerate() {
        let catalogue = builtin::catalogue(language.tag()).expect("the process");
        let project = full(&catalogue, seed);
        let author = Author {
            role: long(seed, 2_000),
            organisation: long(seed + 1, 2_000),
        };
        let report = Report::of(&catalogue, &project, language, author, day());
        check_pages(&report, &format!("{language:?} {seed}"));
        let cut = Words::new(language).report_cut();
        for kind in [Kind::Summary, Kind::Board, Kind::Gate] {
            let (document, _) = made(&report, kind);
            assert!(says(&document, cut), "{language:?} {seed} {kind:?}");
        }
    }
}

fn says(document: &Document, words: &str) -> bool {
    let is_it = |block: &Block| matches!(block, Block::Paragraph(text) if text.words() == words);
    document.blocks.iter().any(is_it)
}

/// The same process with every text as long as it may be.
fn wordy(catalogue: &Catalogue, seed: usize) -> Catalogue {
    let (structure, texts) = catalogue.authored();
    let mut value = serde_json::to_value(texts).expect("a value");
    let mut number = seed;
    lengthen(&mut value, &mut number);
    let mut texts: gate360_process::authored::Texts = serde_json::from_value(value).expect("texts");
    texts.language.clone_from(&catalogue.authored().1.language);
    Catalogue::of_pack("wordy", structure.clone(), texts).expect("a process")
}

fn lengthen(value: &mut Value, number: &mut usize) {
    match value {
        Value::String(text) => {
            *number += 1;
            // What is one line in a process pack stays one line.
            *text = long(*number, 190)
                .replace(['\n', '\u{2028}'], " ")
                .trim()
                .to_owned();
        }
        Value::Array(entries) => entries.iter_mut().for_each(|entry| lengthen(entry, number)),
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                if name != "language" && name != "review" && name != "checked" {
                    lengthen(field, number);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn a_process_with_long_texts_keeps_to_the_pages() {
    let catalogue = builtin::catalogue("en").expect("the process");
    for seed in 0..3 {
        let wordy = wordy(&catalogue, seed);
        let project = full(&wordy, seed);
        let report = Report::of(
            &wordy,
            &project,
            Language::English,
            Author::default(),
            day(),
        );
        check_pages(&report, &format!("{seed}"));
    }
}

#[test]
fn an_empty_project_has_all_kinds() {
    let catalogue = builtin::catalogue("da").expect("the process");
    let project = Project::new(ProjectId::new("empty").expect("an id"), Replica::new("r"));
    let report = Report::of(
        &catalogue,
        &project,
        Language::Danish,
        Author::default(),
        day(),
    );
    check_pages(&report, "empty");
    assert_eq!(report.edition, Edition::default());
    let words = Words::new(Language::Danish);
    let (document, _) = made(&report, Kind::Gate);
    assert!(says(&document, words.report_no_gates()));
}
