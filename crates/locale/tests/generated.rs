//! Runs the code that the build step makes of the message files in `fixtures`,
//! in three languages.

#[allow(unreachable_pub, reason = "the code is made for a library")]
mod generated {
    #[derive(Clone, Copy)]
    pub(crate) enum Language {
        English,
        Danish,
        Swedish,
    }

    #[derive(Clone, Copy)]
    pub(crate) struct Words(pub(crate) Language);

    impl Words {
        fn language(self) -> Language {
            self.0
        }

        /// Angle brackets show that a number came through here.
        #[allow(clippy::unused_self, reason = "it has the form of the real one")]
        fn integer(self, value: i64) -> String {
            format!("<{value}>")
        }
    }

    include!("fixtures/words.rs");
}

use generated::{Language, Words};

const ENGLISH: Words = Words(Language::English);
const DANISH: Words = Words(Language::Danish);
const SWEDISH: Words = Words(Language::Swedish);

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
