//! The data of a report inside its PDF.

use gate360_locale::{Date, Language, Words};
use gate360_merge::Author;
use gate360_pdf::ATTACHMENT_NAME;
use gate360_process::builtin;
use gate360_process::example::ExampleKey;
use gate360_project::from_example;
use gate360_report::Report;

use crate::read::Read;

/// The report of an example in a language.
fn report(example: ExampleKey, language: Language) -> Report {
    let catalogue = builtin::catalogue(language.tag()).expect("the process is whole");
    let example = builtin::example(example, language.tag()).expect("the example is whole");
    let project = from_example(&catalogue, &example).expect("the example is a project");
    let today = Date::new(2026, 11, 22).expect("that is a day");
    let author = Author {
        role: "Projektledare".to_owned(),
        organisation: "Åby & Ærø".to_owned(),
    };
    Report::of(&catalogue, &project, language, author, today)
}

fn written(report: &Report) -> Vec<u8> {
    let words = Words::new(report.language);
    let pdf = gate360_pdf::write_report(report, words, &mut |_| ());
    pdf.expect("the report is written").bytes
}

#[test]
fn the_data_of_the_report_is_the_source_of_the_pdf() {
    for &language in Language::ALL {
        let report = report(ExampleKey::KlarTilRegn, language);
        let read = Read::new(&written(&report));
        let associated = read.catalog().get(b"AF").expect("a file is associated");
        let associated = read.resolve(associated).as_array().expect("a list");
        assert_eq!(associated.len(), 1);
        let file = read.resolve(&associated[0]).as_dict().expect("a file");
        let named = |name: &[u8]| file.get(name).and_then(lopdf::Object::as_name).ok();
        assert_eq!(named(b"AFRelationship"), Some(&b"Source"[..]));
        for name in [&b"F"[..], b"UF"] {
            let said = lopdf::decode_text_string(file.get(name).expect("it has a name"));
            assert_eq!(said.ok().as_deref(), Some(ATTACHMENT_NAME));
        }
        let said = lopdf::decode_text_string(file.get(b"Desc").expect("it is described"));
        let words = Words::new(language);
        assert_eq!(said.ok().as_deref(), Some(words.report_attachment()));

        let embedded = file.get(b"EF").and_then(lopdf::Object::as_dict);
        let stream = embedded.and_then(|embedded| embedded.get(b"F"));
        let stream = read.resolve(stream.expect("it is embedded"));
        let stream = stream.as_stream().expect("it is a stream");
        let kind = stream.dict.get(b"Subtype").and_then(lopdf::Object::as_name);
        assert_eq!(kind.ok(), Some(&b"application/json"[..]));
        let day = stream.dict.get(b"Params").and_then(lopdf::Object::as_dict);
        let day = day
            .and_then(|params| params.get(b"ModDate"))
            .expect("a day");
        let day = lopdf::decode_text_string(day).expect("the day is text");
        assert!(day.starts_with("D:20261122"), "{day}");
        let content = stream.decompressed_content().expect("it can be unpacked");
        assert_eq!(content, report.to_json());

        let names = read.catalog().get(b"Names").expect("names are there");
        let names = read.resolve(names).as_dict().expect("names by kind");
        assert!(names.has(b"EmbeddedFiles"));
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    for example in ExampleKey::ALL {
        let report = report(example, Language::Danish);
        assert!(written(&report) == written(&report));
    }
}
