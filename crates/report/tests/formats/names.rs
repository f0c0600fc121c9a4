//! What files are called.

use gate360_locale::{Language, Words};
use gate360_process::example::ExampleKey;
use gate360_project::Edit;
use gate360_report::edition::Kind;
use gate360_report::file_name::{FileKind, LONGEST, beginning, file_name};
use proptest::prelude::*;

use super::story::{Story, gate, until_the_hold};
use super::{english, example};

fn named(name: &str) -> String {
    let mut story = Story::begin("2026-11-21");
    story.edit(Edit::Name(name.to_owned()));
    let (report, words) = english(&story);
    file_name(&report, words, FileKind::Pdf)
}

/// The name that is left for the project.
fn cleaned(name: &str) -> String {
    let whole = named(name);
    whole
        .strip_suffix(", gate 1, 2026-11-21.pdf")
        .unwrap()
        .to_owned()
}

#[test]
fn it_has_the_project_the_gate_and_the_day_and_says_what_it_is() {
    let named = |language: Language, kind| {
        let (report, _) = example(ExampleKey::CykelTogOresund, language);
        file_name(&report, Words::new(language), kind)
    };
    let english = [
        (FileKind::Pdf, "gate 4, 2026-11-21.pdf"),
        (FileKind::Json, "gate 4, 2026-11-21.json"),
        (FileKind::Html, "gate 4, 2026-11-21.html"),
        (FileKind::Criteria, "gate 4, criteria, 2026-11-21.csv"),
        (FileKind::Conditions, "gate 4, conditions, 2026-11-21.csv"),
        (FileKind::Calendar, "gate 4, dates, 2026-11-21.ics"),
    ];
    for (kind, end) in english {
        let whole = format!("Cykel + Tog Øresund Cykel + tåg Öresund, {end}");
        assert_eq!(named(Language::English, kind), whole);
    }
    assert_eq!(
        named(Language::Danish, FileKind::Conditions),
        "Cykel + Tog Øresund, beslutningsport 4, betingelser, 2026-11-21.csv"
    );
    assert_eq!(
        named(Language::Swedish, FileKind::Conditions),
        "Cykel + tåg Öresund, beslutspunkt 4, villkor, 2026-11-21.csv"
    );
}

#[test]
fn a_shorter_report_says_so_and_a_gate_record_has_its_own_gate() {
    let report = until_the_hold().report();
    let named = |kind, file| {
        let edition = report.edition.with_kind(kind, None);
        let report = report.clone().in_edition(edition);
        file_name(&report, Words::new(Language::Danish), file)
    };
    for (kind, part) in [
        (Kind::Full, ""),
        (Kind::Summary, "sammenfatning, "),
        (Kind::Board, "beslutningsgrundlag, "),
        (Kind::Gate, "beslutningsreferat, "),
    ] {
        // A gate record has the day of its meeting.
        let end = format!("beslutningsport 4, {part}2026-07-02");
        let name = format!("Light on the cycle path, {end}");
        assert_eq!(named(kind, FileKind::Pdf), format!("{name}.pdf"));
        assert_eq!(named(kind, FileKind::Html), format!("{name}.html"));
        // The whole is in these, whatever is shown of it.
        let whole = "Light on the cycle path, beslutningsport 4, 2026-07-02.json";
        assert_eq!(named(kind, FileKind::Json), whole);
    }
    let of_third = (gate(3), report.project.decisions()[1].id.clone());
    let edition = report.edition.with_kind(Kind::Gate, Some(of_third));
    let name = file_name(
        &report.in_edition(edition),
        Words::new(Language::English),
        FileKind::Pdf,
    );
    assert_eq!(
        name,
        "Light on the cycle path, gate 3, gate record, 2026-03-12.pdf"
    );
}

#[test]
fn letters_of_any_script_stay() {
    for name in [
        "Blåbær på Ærø",
        "Ö-trafik i Åhus",
        "城市数据",
        "Данные",
        "a+b (2) & c's",
    ] {
        assert_eq!(cleaned(name), name);
    }
}

#[test]
fn letters_and_accents_are_one_character_each() {
    assert_eq!(cleaned("Bla\u{30a}ba\u{308}r O\u{308}"), "Blåbär Ö");
    // Nor does anything unseen stand between the two.
    assert_eq!(cleaned("Bla\u{200b}\u{30a}ba\u{ad}\u{308}r"), "Blåbär");
}

#[test]
fn what_file_systems_refuse_becomes_a_space() {
    let cases = [
        (
            "Bike/train: why? \"A\" <b> c|d*e\\f",
            "Bike train why A b c d e f",
        ),
        ("a\n\tb\u{0}c\u{7f}d", "a b c d"),
        ("  two   spaces  ", "two spaces"),
        ("../../etc/passwd", "etc passwd"),
        (".hidden", "hidden"),
        ("-rf x", "rf x"),
        ("\u{200b}.\u{2060}-.hidden", "hidden"),
        (
            "soft\u{ad}ware \u{e0041}\u{34f}\u{61c}\u{180e}\u{feff}\u{ffff}",
            "software",
        ),
        ("rain\u{202e}fdp.exe", "rainfdp.exe"),
        ("ends with a dot.", "ends with a dot"),
    ];
    for (name, left) in cases {
        assert_eq!(cleaned(name), left, "{name:?}");
    }
}

#[test]
fn a_name_with_nothing_left_has_another() {
    for name in [
        "", "   ", "///", "...", "-", "\u{202e}", "\u{200b}", "\u{0}",
    ] {
        assert_eq!(cleaned(name), "Gate 360", "{name:?}");
    }
}

#[test]
fn no_name_is_that_of_a_device() {
    for name in ["con", "NUL.txt", "Com1 .x", "lpt¹.a.b", "Aux"] {
        assert_eq!(beginning(name, LONGEST), format!("_{name}"));
    }
    for name in ["Context", "com", "Com10", "Nullpunkt", "console.log"] {
        assert_eq!(beginning(name, LONGEST), name);
    }
}

#[test]
fn a_long_name_is_cut_between_words_and_keeps_gate_and_day() {
    assert_eq!(
        named(&"Cycling and rail across the water ".repeat(20)),
        "Cycling and rail across the water Cycling and rail, gate 1, 2026-11-21.pdf"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_name_is_one_that_file_systems_take(name in "[\\PC\t\n/\\\\:*?\"<>|. ]{0,200}") {
        let whole = named(&name);
        let left = cleaned(&name);
        prop_assert!(whole.chars().count() <= LONGEST, "{}", whole);
        prop_assert!(whole.len() <= 143, "{}", whole.len());
        prop_assert!(!whole.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|']));
        prop_assert!(!whole.chars().any(char::is_control));
        prop_assert!(!left.is_empty() && !left.starts_with(['.', ' ']) && !left.ends_with([' ', '.']));
    }
}
