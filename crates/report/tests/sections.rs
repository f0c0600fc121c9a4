//! The report's sections, one for each perspective: nothing is missing and what they promise
//! holds.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use gate360_locale::{Date, Language, Words};
use gate360_merge::Author;
use gate360_process::{Catalogue, CriterionId, Strength, builtin, example::ExampleKey};
use gate360_project::{Status, Voice, from_example};
use gate360_readiness::{Facts, Said, Standing, assess, every_step};
use gate360_report::Report;
use gate360_report::document::{Block, Table};

const EXAMPLES: [ExampleKey; 2] = [ExampleKey::CykelTogOresund, ExampleKey::KlarTilRegn];

fn today() -> Date {
    Date::new(2026, 11, 21).unwrap()
}

fn catalogue() -> Catalogue {
    builtin::catalogue("en").unwrap()
}

fn report(key: ExampleKey) -> Report {
    let example = builtin::example(key, "en").unwrap();
    let project = from_example(&catalogue(), &example).unwrap();
    let author = Author::default();
    Report::of(&catalogue(), &project, Language::English, author, today())
}

fn report_in(language: Language) -> Report {
    let catalogue = builtin::catalogue(language.tag()).unwrap();
    let example = builtin::example(ExampleKey::KlarTilRegn, language.tag()).unwrap();
    let project = from_example(&catalogue, &example).unwrap();
    Report::of(&catalogue, &project, language, Author::default(), today())
}

/// The part of the sections: its blocks.
fn part(report: &Report) -> Vec<Block> {
    let blocks = report
        .document(Words::new(report.language))
        .blocks
        .into_iter();
    let is_part = |block: &Block| matches!(block, Block::Heading { level: 1, .. });
    let from = blocks.skip_while(|block| {
        !matches!(block, Block::Heading { text, .. } if text == "Perspective by perspective")
    });
    let mut part: Vec<Block> = from.collect();
    let end = part.iter().skip(1).position(is_part).unwrap() + 1;
    part.truncate(end);
    part
}

fn tables(blocks: &[Block]) -> Vec<&Table> {
    let tables = blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.collect()
}

/// The words of the facts below a heading.
fn facts(blocks: &[Block], below: &str) -> Vec<(String, String)> {
    let mut blocks = blocks
        .iter()
        .skip_while(|block| !matches!(block, Block::Heading { text, .. } if text == below));
    blocks.next().unwrap();
    let Some(Block::Facts(facts)) = blocks.next() else {
        panic!("no facts below {below}");
    };
    let facts = facts.iter();
    facts
        .map(|fact| (fact.label.clone(), fact.value.words()))
        .collect()
}

#[test]
fn each_perspective_has_a_section_and_each_criterion_a_row() {
    for key in EXAMPLES {
        let report = report(key);
        let part = part(&report);
        let headings: Vec<String> = part
            .iter()
            .filter_map(|block| match block {
                Block::Heading { level: 2, text } => Some(text.words()),
                _ => None,
            })
            .collect();
        let perspectives = report.catalogue.perspectives().iter();
        let named: Vec<String> = perspectives
            .map(|p| format!("{} {}", p.key, report.catalogue.perspective_name(&p.key)))
            .collect();
        assert_eq!(headings, named);

        let mut rows: Vec<String> = tables(&part)[1..]
            .iter()
            .flat_map(|table| &table.rows)
            .map(|row| row[0].words().split(' ').next().unwrap().to_owned())
            .collect();
        let mut expected: Vec<String> = report
            .assessment
            .standings
            .iter()
            .filter(|(id, standing)| {
                let stage = report.catalogue.criterion(id).unwrap().stage;
                stage <= report.assessment.stage || *standing != Standing::NotAssessed
            })
            .map(|(id, _)| id.to_string())
            .collect();
        rows.sort();
        expected.sort();
        assert_eq!(rows, expected);
    }
}

#[test]
fn the_stages_are_counted_as_their_gates_count_them() {
    for key in EXAMPLES {
        let report = report(key);
        let part = part(&report);
        let stages = tables(&part)[0];
        let number = |cell: &str, at: usize| -> usize {
            let mut numbers = cell.split(" of ");
            numbers.nth(at).unwrap().parse().unwrap()
        };
        let sum = |column: usize, at: usize| -> usize {
            let rows = stages.rows.iter();
            rows.map(|row| number(&row[column].words(), at)).sum()
        };
        let gate = report.assessment.current_gate();
        assert_eq!((sum(1, 0), sum(1, 1)), (gate.musts_met, gate.musts));
        assert_eq!((sum(2, 0), sum(2, 1)), (gate.shoulds_met, gate.shoulds));
        let asks = stages.rows.last().unwrap()[3].words();
        let percent = format!("{}%", gate.should_percent);
        assert!(asks.contains(&percent), "{asks}");
    }
}

#[test]
fn a_section_says_why_its_level_is_not_higher_and_what_would_lift_it() {
    let part = part(&report(ExampleKey::CykelTogOresund));
    let why = |below: &str| {
        let facts = facts(&part, below);
        let why = facts
            .into_iter()
            .find(|(label, _)| label == "Why not higher");
        why.unwrap().1
    };
    assert_eq!(
        why("FIN Financing and resources"),
        "Less than half of the good practice is done: 1 of 4\n\
         Open musts of stage 4: FIN-402\n\
         Level 5 takes one of these shoulds: FIN-102, FIN-203, FIN-302"
    );
    assert_eq!(
        why("DAT Data"),
        "Open musts of stage 5: DAT-501, DAT-502\nClosing these gives level 8."
    );
}

/// Takes criteria as met with the best evidence.
fn meet<'a>(facts: &mut Facts, ids: impl IntoIterator<Item = &'a CriterionId>) {
    let met = Said {
        status: Status::Met,
        strength: Strength::new(4),
        has_reason: false,
        date: None,
    };
    for id in ids {
        facts.answers.insert(id.clone(), met);
    }
}

#[test]
fn closing_what_a_section_names_gives_the_level_that_it_names() {
    let catalogue = catalogue();
    for key in EXAMPLES {
        let report = report(key);
        let before = Facts::of(&catalogue, &report.project, &Voice::Team, today());
        let steps = every_step(&catalogue, &before, &report.assessment.perspectives);
        assert_eq!(steps.len(), 10, "no perspective is at the top in {key:?}");
        for step in steps {
            let mut after = before.clone();
            meet(&mut after, &step.musts);
            meet(&mut after, step.shoulds.iter().take(step.shoulds_needed));
            let assessment = assess(&catalogue, &after, today());
            let mut results = assessment.perspectives.iter();
            let result = results.find(|result| result.key == step.perspective);
            assert_eq!(result.unwrap().level, step.to, "{}", step.perspective);
        }
    }
}

/// æ, ø and å end the Danish alphabet; å, ä and ö the Swedish one.
#[test]
fn the_glossary_is_in_the_order_of_the_readers_alphabet() {
    for language in Language::ALL {
        let words = Words::new(*language);
        let document = report_in(*language).document(words);
        let place = document.blocks.iter().position(|block| {
            matches!(block, Block::Heading { text, .. } if text.words() == words.report_glossary())
        });
        let Some(Block::Table(table)) = place.and_then(|place| document.blocks.get(place + 1))
        else {
            panic!("there is no glossary");
        };
        let terms: Vec<String> = table.rows.iter().map(|row| row[0].words()).collect();
        assert!(terms.len() > 15, "{terms:?}");
        assert!(
            terms.is_sorted_by(|one, other| words.compare(one, other).is_lt()),
            "{terms:?}"
        );
    }
}
