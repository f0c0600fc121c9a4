//! Runs the code that the build step makes of the message files in `fixtures`,
//! in three languages.

#[path = "../src/table.rs"]
mod table;

/// What `src/table.rs` asks for.
#[derive(Clone, Copy, Debug)]
enum Language {
    English,
    Danish,
    Swedish,
}

#[allow(dead_code, unreachable_pub, reason = "the code is made for a library")]
mod generated {
    use super::Language;
    use crate::table::{Argument, Table};

    #[derive(Clone, Copy)]
    pub(crate) struct Words(pub(crate) &'static Table);

    impl Words {
        fn text(self, place: usize) -> &'static str {
            self.0.text(place)
        }

        /// Angle brackets show that a number came through here.
        fn fill(self, place: usize, arguments: &[Argument<'_>]) -> String {
            self.0.fill(place, arguments, &|count| format!("<{count}>"))
        }
    }

    include!("fixtures/words.rs");
    include!("fixtures/tables.rs");
    include!("fixtures/facts.rs");

    const fn table(language: Language, texts: &'static [&'static str]) -> Table {
        Table { language, texts }
    }

    pub(crate) static TABLES: [Table; 3] = [
        table(Language::English, &ENGLISH),
        table(Language::Danish, &DANISH),
        table(Language::Swedish, &SWEDISH),
    ];
    pub(crate) const LAST: [&[(usize, &str)]; 3] =
        [ENGLISH_LAST_RESORT, DANISH_LAST_RESORT, SWEDISH_LAST_RESORT];
    pub(crate) const KNOWN: (usize, &str) = (COUNT, FINGERPRINT);
}

use generated::{KNOWN, LAST, TABLES, Words};

static ENGLISH: Words = Words(&TABLES[0]);
static DANISH: Words = Words(&TABLES[1]);
static SWEDISH: Words = Words(&TABLES[2]);

#[test]
fn words_and_variables() {
    let title: &'static str = DANISH.home_title();
    assert_eq!(title, "Proces");
    assert_eq!(ENGLISH.stage_progress("3", "14"), "3 of 14 musts");
    assert_eq!(SWEDISH.stage_progress("3", "14"), "3 av 14 krav");
    assert_eq!(ENGLISH.invitation("Åse"), "Come in,\nÅse.");
}

#[test]
fn plurals() {
    assert_eq!(ENGLISH.steps_left(0), "Nothing left");
    assert_eq!(ENGLISH.steps_left(1), "One step left");
    assert_eq!(ENGLISH.steps_left(2), "<2> steps left");
    assert_eq!(DANISH.steps_left(0), "<0> trin tilbage");
    assert_eq!(DANISH.steps_left(1), "Et trin tilbage");
    assert_eq!(DANISH.steps_left(21), "<21> trin tilbage");
    assert_eq!(SWEDISH.steps_left(1), "<1> steg kvar");
}

#[test]
fn two_choices_in_one_message() {
    assert_eq!(
        ENGLISH.summary("A", 1, 2),
        "Stage \"A\": <1> gate and <2> answers\u{a0}{✓}"
    );
    assert_eq!(
        ENGLISH.summary("A", 0, 1),
        "Stage \"A\": <0> gates and <1> answer\u{a0}{✓}"
    );
    assert_eq!(DANISH.summary("A", 5, 1), "Et svar i A, <5> gates");
    assert_eq!(SWEDISH.summary("A", 5, 1), "A: <5> grindar, <1> svar");
}

#[test]
fn what_is_known_without_a_table() {
    let (count, fingerprint) = KNOWN;
    assert_eq!(count, TABLES[0].texts.len());
    assert_eq!(fingerprint.len(), 16);
    let titles: Vec<&str> = LAST
        .iter()
        .flat_map(|few| few.iter().map(|(_, text)| *text))
        .collect();
    assert_eq!(titles, ["Process", "Proces", "Process"]);
    assert!(LAST.iter().all(|few| few[0].0 == 0));
}

#[test]
fn the_tables_know_their_language() {
    assert!(matches!(TABLES[1].language, Language::Danish));
}

/// A table may come from the network: a text that is cut short is shown as far as it goes.
#[test]
fn a_text_with_broken_marks_is_no_panic() {
    for text in [
        "a\u{1}",
        "a\u{2}",
        "a\u{1}z",
        "a\u{2}a",
        "a\u{2}a\u{3}",
        "a\u{1}ø",
        "a\u{2}a\u{3}*\u{1}",
    ] {
        let texts: &'static [&'static str] = Box::leak(Box::new([text]));
        let broken = table::Table {
            language: Language::Swedish,
            texts,
        };
        let filled = broken.fill(0, &[table::Argument::Count(2)], &|count| count.to_string());
        assert!(filled.starts_with('a'), "{text:?} {filled:?}");
        assert_eq!(broken.text(7), "");
    }
}
