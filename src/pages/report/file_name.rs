//! What an exported file is called.

use gate360_locale::{Date, Words};
use gate360_process::GateNo;

use crate::platform::file_names::{LONGEST, beginning};

/// The name of a file: the project, the gate that it works towards, and the day. Letters of any
/// script stay; what file systems refuse becomes a space.
pub(super) fn file_name(
    words: Words,
    name: &str,
    gate: GateNo,
    date: Date,
    extension: &str,
) -> String {
    let around = words.report_file_name("", &gate.number().to_string(), &date.to_string());
    let room = LONGEST.saturating_sub(around.chars().count() + 1 + extension.chars().count());
    let name = beginning(name, room);
    let whole = words.report_file_name(&name, &gate.number().to_string(), &date.to_string());
    [&whole, ".", extension].concat()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail in its helpers too")]

    use gate360_locale::Language;

    use super::*;

    fn named(name: &str) -> String {
        let (gate, date) = (GateNo::new(4).unwrap(), Date::new(2026, 11, 21).unwrap());
        file_name(Words::new(Language::English), name, gate, date, "pdf")
    }

    #[test]
    fn it_has_the_project_the_gate_and_the_day() {
        assert_eq!(
            named("Klar til regn"),
            "Klar til regn, gate 4, 2026-11-21.pdf"
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
            assert_eq!(named(name), format!("{name}, gate 4, 2026-11-21.pdf"));
        }
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
        ];
        for (name, cleaned) in cases {
            assert_eq!(
                named(name),
                format!("{cleaned}, gate 4, 2026-11-21.pdf"),
                "{name:?}"
            );
        }
    }

    #[test]
    fn signs_that_turn_the_direction_are_left_out() {
        assert_eq!(
            named("rain\u{202e}fdp.exe"),
            "rainfdp.exe, gate 4, 2026-11-21.pdf"
        );
    }

    #[test]
    fn a_name_with_nothing_left_has_another() {
        for name in ["", "   ", "///", "...", "\u{202e}", "\u{0}"] {
            assert_eq!(named(name), "Gate 360, gate 4, 2026-11-21.pdf", "{name:?}");
        }
    }

    #[test]
    fn a_long_name_is_cut_between_words_and_keeps_gate_and_day() {
        let name = named(&"Cycling and rail across the water ".repeat(20));
        assert_eq!(
            name,
            "Cycling and rail across the water Cycling and rail, gate 4, 2026-11-21.pdf"
        );
        for letter in ["a", "å", "字", "🎉", "👩\u{200d}"] {
            let name = named(&letter.repeat(500));
            assert!(name.ends_with(", gate 4, 2026-11-21.pdf"), "{name}");
            assert!(
                name.chars().count() <= LONGEST && name.len() <= 255,
                "{name}"
            );
        }
    }
}
