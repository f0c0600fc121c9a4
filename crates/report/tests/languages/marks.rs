//! Projects in a language, and what of a document is marked as being in it.

use std::collections::BTreeSet;

use gate360_merge::row::ChangeRow;
use gate360_merge::{Change, ChangeSet, Replica};
use gate360_project::{GateRecord, ItemId, Key, Project, Prose, RecordText, Term};
use gate360_report::document::{Block, Document, Span, Text};
use serde_json::{Value, json};

/// The same project with every text in a language.
pub(crate) fn written_in(project: &Project, language: &str) -> Project {
    let marked = |change: &Change| {
        let mut row = ChangeRow::from(change);
        match Key::parse(&row.key) {
            Some(key) if key.is_prose() => mark(&mut row.value, language),
            Some(Key::Record(..)) => {
                mark_record(&mut row.value, language);
                // They are other words than those that the record was sealed with.
                row.value.as_object_mut().unwrap().remove("integrity");
            }
            _ => {}
        }
        Change::try_from(row).unwrap()
    };
    let changes: ChangeSet = project
        .changes()
        .iter()
        .map(|change| marked(change))
        .collect();
    Project::from_changes(project.id().clone(), Replica::new("t"), changes)
}

fn mark(value: &mut Value, language: &str) {
    if value.as_str().is_some_and(|text| !text.is_empty()) {
        *value = json!({"language": language, "text": value.take()});
    }
}

fn mark_record(value: &mut Value, language: &str) {
    const TEXTS: [&str; 8] = [
        "board",
        "chair",
        "heard",
        "informed",
        "reason",
        "role",
        "event",
        "done_when",
    ];
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match name.as_str() {
                    "terms" => value
                        .as_object_mut()
                        .unwrap()
                        .values_mut()
                        .for_each(|text| mark(text, language)),
                    "frozen" => {}
                    name if TEXTS.contains(&name) => mark(value, language),
                    _ => mark_record(value, language),
                }
            }
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| mark_record(item, language)),
        _ => {}
    }
}

/// Everything that people wrote into a project.
pub(crate) fn written(project: &Project) -> BTreeSet<String> {
    let keyed = project.changes().keys().filter_map(|path| Key::parse(path));
    let keyed = keyed.filter(Key::is_prose).map(|key| project.prose(&key));
    let conditions = |record: &GateRecord| -> Vec<RecordText> {
        let ids = record
            .conditions
            .iter()
            .map(|condition| condition.id.clone());
        let each = |id: ItemId| {
            [
                RecordText::Role(id.clone()),
                RecordText::Event(id.clone()),
                RecordText::DoneWhen(id),
            ]
        };
        ids.flat_map(each).collect()
    };
    let recorded = project.records().into_iter().flat_map(|record| {
        let terms = Term::ALL.iter().map(|&term| RecordText::Term(term));
        let mut texts = vec![
            RecordText::Chair,
            RecordText::Board,
            RecordText::Heard,
            RecordText::Informed,
            RecordText::Reason,
        ];
        texts.extend(terms);
        texts.extend(conditions(&record));
        let found = texts.iter().filter_map(|text| record.text(text).cloned());
        found.collect::<Vec<Prose>>()
    });
    keyed
        .chain(recorded)
        .map(|prose| prose.text)
        .filter(|text| !text.is_empty())
        .collect()
}

/// Every running text of a document.
pub(crate) fn texts(document: &Document) -> Vec<&Text> {
    let mut texts = vec![&document.title];
    texts.extend(document.cover.iter().map(|fact| &fact.value));
    for block in &document.blocks {
        match block {
            Block::Paragraph(text) | Block::Note { text, .. } => texts.push(text),
            Block::List(items) => texts.extend(items),
            Block::Facts(facts) => texts.extend(facts.iter().map(|fact| &fact.value)),
            Block::Table(table) => texts.extend(table.rows.iter().flatten()),
            Block::Heading { text, .. } => texts.push(text),
            Block::Figures(figures) => texts.extend(figures.iter().map(|figure| &figure.note)),
            Block::Chart(_) => {}
        }
    }
    texts
}

/// The words that can't be in another language than the document's.
fn bare_words(document: &Document) -> Vec<&str> {
    let mut words = vec![document.subtitle.as_str()];
    words.extend(document.cover.iter().map(|fact| fact.label.as_str()));
    for block in &document.blocks {
        match block {
            Block::Facts(facts) => words.extend(facts.iter().map(|fact| fact.label.as_str())),
            Block::Figures(figures) => {
                let each = figures.iter().flat_map(|one| [&one.label, &one.value]);
                words.extend(each.map(String::as_str));
            }
            Block::Table(table) => {
                words.push(&table.caption);
                words.extend(table.columns.iter().map(|column| column.title.as_str()));
            }
            Block::Chart(chart) => {
                words.extend([chart.title.as_str(), &chart.alt]);
                words.extend(chart.legend.iter().map(|(_, words)| words.as_str()));
            }
            Block::Heading { .. } | Block::Paragraph(_) | Block::List(_) | Block::Note { .. } => {}
        }
    }
    words
}

/// That all of these texts, and nothing else, is marked as being in a language; gives those that
/// were found. Texts of fewer characters than the shortest would be found in many words.
pub(crate) fn check_marks<'a>(
    document: &Document,
    written: &'a BTreeSet<String>,
    language: &str,
    shortest: usize,
) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let spans: Vec<&Span> = texts(document)
        .into_iter()
        .flat_map(|text| &text.0)
        .collect();
    for span in spans {
        let text = span.text.as_str();
        if span.language.as_deref() == Some(language) {
            let theirs = written.get(text);
            found.extend(theirs.map(String::as_str));
            assert!(theirs.is_some(), "nobody wrote {text:?}");
        } else {
            assert_eq!(span.language, None, "{text:?}");
            unwritten(text, written, shortest);
        }
    }
    for words in bare_words(document) {
        unwritten(words, written, shortest);
    }
    found
}

fn unwritten(words: &str, written: &BTreeSet<String>, shortest: usize) {
    let stray = |text: &&String| text.chars().count() >= shortest && words.contains(text.as_str());
    let stray: Vec<_> = written.iter().filter(stray).collect();
    assert!(stray.is_empty(), "{stray:?} in {words:?}");
}
