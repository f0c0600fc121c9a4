//! A report as a screen reader would read it, from the structure of the finished file alone.
//!
//! The golden text is there to be looked at: does it make sense to somebody who hears it?

use std::fs;
use std::path::Path;

use gate360_locale::{Date, Language, Words};
use gate360_merge::Author;
use gate360_process::builtin;
use gate360_process::example::ExampleKey;
use gate360_project::from_example;
use gate360_report::Report;
use lopdf::{Dictionary, Object};

use crate::read::Read;

/// What is read, line by line.
struct Reader<'a> {
    file: &'a Read,
    lines: Vec<String>,
}

/// The report of a project that was filled in in Danish, for somebody who reads English.
fn report() -> Report {
    let danish = builtin::catalogue("da").expect("the process");
    let example = builtin::example(ExampleKey::CykelTogOresund, "da").expect("the example");
    let project = from_example(&danish, &example).expect("the example fits");
    let catalogue = builtin::catalogue("en").expect("the process");
    let day = Date::new(2026, 11, 22).expect("a day");
    Report::of(
        &catalogue,
        &project,
        Language::English,
        Author::default(),
        day,
    )
}

fn read_aloud(file: &Read) -> String {
    let mut reader = Reader {
        file,
        lines: Vec::new(),
    };
    for element in file.kids(file.structure_root()) {
        reader.block(element, "");
    }
    reader.lines.push(String::new());
    reader.lines.join("\n")
}

impl Reader<'_> {
    fn say(&mut self, indent: &str, words: &str) {
        if !words.is_empty() {
            self.lines.push([indent, words].concat());
        }
    }

    fn block(&mut self, element: &Dictionary, indent: &str) {
        let words = self.words(element);
        match kind(element) {
            "L" => self.list(element, indent),
            "TOC" => self.contents(element, indent),
            "Table" => self.table(element, indent),
            "Figure" => {
                let alt = element.get(b"Alt").and_then(lopdf::decode_text_string);
                self.say(
                    indent,
                    &format!("Figure: {}", alt.expect("a figure in words")),
                );
            }
            "Caption" => self.say(indent, &format!("Caption: {words}")),
            "P" => self.say(indent, &words),
            heading => match heading
                .strip_prefix('H')
                .and_then(|level| level.parse::<u8>().ok())
            {
                Some(level) => self.say(indent, &format!("\nHeading level {level}: {words}")),
                None => {
                    for kid in self.file.kids(element) {
                        self.block(kid, indent);
                    }
                }
            },
        }
    }

    fn list(&mut self, element: &Dictionary, indent: &str) {
        let items = self.file.kids(element);
        self.say(indent, &format!("List of {}", items.len()));
        let indent = format!("{indent}  ");
        for item in items {
            let parts = self.file.kids(item);
            let label = parts.iter().find(|part| kind(part) == "Lbl");
            let label = label.map(|label| self.words(label)).unwrap_or_default();
            let bodies: Vec<&Dictionary> = parts
                .into_iter()
                .filter(|part| kind(part) == "LBody")
                .collect();
            for body in bodies {
                let inner = self.file.kids(body);
                let words = if inner.iter().any(|kid| kind(kid) == "P") {
                    let words: Vec<String> = inner.iter().map(|kid| self.words(kid)).collect();
                    words.join("; ")
                } else {
                    self.words(body)
                };
                let told = match label.as_str() {
                    "" => words,
                    "\u{2022}" => ["\u{2022} ", &words].concat(),
                    label => [label, ": ", &words].concat(),
                };
                self.say(&indent, &told);
            }
        }
    }

    fn contents(&mut self, element: &Dictionary, indent: &str) {
        let items = self.file.kids(element);
        self.say(indent, &format!("Contents of {}", items.len()));
        let indent = format!("{indent}  ");
        for part in items.into_iter().flat_map(|item| self.file.kids(item)) {
            match kind(part) {
                "TOC" => self.contents(part, &indent),
                _ => self.say(&indent, &format!("Link: {}", self.words(part))),
            }
        }
    }

    fn table(&mut self, element: &Dictionary, indent: &str) {
        let parts = self.file.kids(element);
        let rows: Vec<&Dictionary> = parts
            .iter()
            .filter(|part| matches!(kind(part), "THead" | "TBody"))
            .flat_map(|part| self.file.kids(part))
            .collect();
        let columns = rows.first().map_or(0, |row| self.file.kids(row).len());
        let size = format!("Table of {} rows and {columns} columns", rows.len());
        self.say(indent, &size);
        for caption in parts.iter().filter(|part| kind(part) == "Caption") {
            self.block(caption, indent);
        }
        let mut heads: Vec<String> = Vec::new();
        for row in rows {
            let cells = self.file.kids(row);
            let words: Vec<String> = cells.iter().map(|cell| self.words(cell)).collect();
            if cells
                .iter()
                .all(|cell| self.file.scope(cell).as_deref() == Some("Column"))
            {
                self.say(
                    &format!("{indent}  "),
                    &format!("Columns: {}", words.join(" | ")),
                );
                heads = words;
                continue;
            }
            let told = cells
                .iter()
                .zip(&words)
                .zip(&heads)
                .map(|((cell, words), head)| {
                    if self.file.scope(cell).as_deref() == Some("Row") {
                        format!("Row {words}")
                    } else {
                        format!("{head}: {words}")
                    }
                });
            let told: Vec<String> = told.collect();
            self.say(&format!("{indent}  "), &told.join(" | "));
        }
    }

    /// All words of an element; those in a language of their own say which.
    fn words(&self, element: &Dictionary) -> String {
        let pieces = self.file.pieces_of(element).into_iter();
        let told = pieces.map(|(language, words)| match language {
            Some(language) => format!("[{language}: {}] ", words.trim()),
            None => words,
        });
        let told: String = told.collect();
        told.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

fn kind(element: &Dictionary) -> &str {
    let name = element
        .get(b"S")
        .and_then(Object::as_name)
        .unwrap_or_default();
    std::str::from_utf8(name).unwrap_or_default()
}

#[test]
fn a_report_reads_as_somebody_has_looked_at_it() {
    let report = report();
    let pdf = gate360_pdf::write_report(&report, Words::new(Language::English), &mut |_| ());
    let found = read_aloud(&Read::new(&pdf.expect("written").bytes));
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/reading.txt");
    if std::env::var_os("GATE360_RENEW").is_some() {
        fs::write(&golden, &found).expect("the golden text can be written");
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    let differs = found
        .lines()
        .zip(expected.lines())
        .find(|(one, other)| one != other);
    assert!(
        found == expected,
        "the report reads differently: {differs:?}. Look at it, and keep it by \
         GATE360_RENEW=1 cargo test -p gate360-pdf --test pdf aloud"
    );
}
