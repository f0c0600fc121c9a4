//! The build step: what it makes of good message files, and what it says of bad
//! ones.

#![allow(clippy::expect_used, reason = "a test may fail in its helpers too")]

#[path = "../build/catalogue/mod.rs"]
mod catalogue;

use catalogue::{Compiled, Source, compile};
use std::fs;
use std::path::Path;

const FILES: [(&str, &str, &str); 3] = [
    ("English", "en.ftl", include_str!("fixtures/en.ftl")),
    ("Danish", "da.ftl", include_str!("fixtures/da.ftl")),
    ("Swedish", "sv.ftl", include_str!("fixtures/sv.ftl")),
];

fn compiled(files: &[(&'static str, &str, &str)]) -> Result<Compiled, Vec<String>> {
    let sources: Vec<Source<'_>> = files
        .iter()
        .map(|(variant, file, text)| Source {
            variant,
            file: (*file).to_owned(),
            text: (*text).to_owned(),
        })
        .collect();
    compile(&sources, &["home-title"])
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

/// The problems of one English file.
fn problems(text: &str) -> Vec<String> {
    compiled(&[("English", "en.ftl", text)])
        .err()
        .expect("the file is refused")
}

/// The problems of a Danish file beside an English one.
fn problems_beside(english: &str, danish: &str) -> Vec<String> {
    compiled(&[("English", "en.ftl", english), ("Danish", "da.ftl", danish)])
        .err()
        .expect("the files are refused")
}

/// The code that the good files give is kept, so that it can be read, and is run by
/// `generated.rs`. After a change that is meant, run this with `UPDATE` set.
#[test]
fn the_code_is_as_it_was() {
    let compiled = compiled(&FILES).unwrap();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    for (name, code) in [
        ("words.rs", compiled.methods),
        ("tables.rs", compiled.tables),
        ("facts.rs", compiled.facts),
    ] {
        let kept = fixtures.join(name);
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&kept, &code).unwrap();
        }
        assert!(
            code == fs::read_to_string(&kept).unwrap(),
            "tests/fixtures/{name} should now be:\n{code}"
        );
    }
}

#[test]
fn a_key_twice() {
    assert_eq!(
        problems("## G\n\none = 1\ntwo = 2\none = 3\n"),
        ["en.ftl:5: `one`: the key is declared twice, first in line 3"]
    );
}

#[test]
fn a_message_without_a_purpose() {
    assert_eq!(
        problems("## G\n\none = 1\n\n##\n\ntwo = 2\n# Own.\nthree = 3\n"),
        [
            "en.ftl:7: `two`: no comment says what the message is for: put it under a \
          `## group` or give it a `# comment`"
        ]
    );
}

#[test]
fn keys_that_differ_between_languages() {
    assert_eq!(
        problems_beside("## G\n\none = 1\ntwo = 2\n", "two = 2\n\nthree = 3\n"),
        [
            "en.ftl:3: `one`: da.ftl lacks this message",
            "da.ftl:3: `three`: en.ftl has no such key",
        ]
    );
}

#[test]
fn variables_that_differ_between_languages() {
    assert_eq!(
        problems_beside(
            "## G\n\none = { $a } { $b }\ntwo = 2\nthree = { $n }\n",
            "one = { $a }\ntwo = { $c }\nthree = { $n ->\n *[other] x\n }\n"
        ),
        [
            "da.ftl:1: `one`: the variables differ: $a here, $a, $b in en.ftl:3",
            "da.ftl:2: `two`: the variables differ: $c here, none in en.ftl:4",
        ]
    );
}

/// What could not be read would seem to be missing, and lead astray.
#[test]
fn files_are_compared_only_when_all_can_be_read() {
    assert_eq!(
        problems_beside("## G\n\none = { $a }\n", "one = { $a\n"),
        [r#"da.ftl:2: `one`: the syntax is wrong: Expected a token starting with "}""#]
    );
}

#[test]
fn keys_and_variables_that_are_no_names() {
    let kebab = "is not kebab-case (small letters and digits, joined by single hyphens)";
    for key in ["homeTitle", "Home", "home_title", "home--title", "home-"] {
        assert_eq!(
            problems(&format!("## G\n\n{key} = 1\n")),
            [format!("en.ftl:3: `{key}`: the key {kebab}")]
        );
    }
    assert_eq!(
        problems("## G\n\ntype = 1\n"),
        ["en.ftl:3: `type`: the key is a word of Rust; choose a longer name"]
    );
    assert_eq!(
        problems("## G\n\none =\n    Words\n    { $theName } { $in }\n"),
        [
            format!("en.ftl:5: `one`: the variable `$theName` {kebab}"),
            "en.ftl:5: `one`: the variable `$in` is a word of Rust; choose a longer name"
                .to_owned(),
        ]
    );
}

#[test]
fn what_is_outside_the_subset() {
    for (entry, problem) in [
        (
            "-brand = Gate",
            "`brand`: terms are outside the subset; write the words out",
        ),
        (
            "one = 1\n    .title = 2",
            "`one`: the attribute `title` is outside the subset; make it a message",
        ),
        ("one =\n    .title = 2", "`one`: the message has no text"),
        (
            "one = { NUMBER($n) }",
            "`one`: the function `NUMBER` is outside the subset",
        ),
        (
            "one = { two }",
            "`one`: the reference to `two` is outside the subset",
        ),
        (
            "one = { -two }",
            "`one`: the reference to `two` is outside the subset",
        ),
        ("one = { 2 }", "`one`: write a number without braces"),
        (
            "one = { { $n } }",
            "`one`: braces inside braces are outside the subset",
        ),
        (
            "one = { NUMBER($n) ->\n *[other] x\n }",
            "`one`: a choice is made by a variable only",
        ),
        (
            "one = { $n ->\n [few] x\n *[other] y\n }",
            "`one`: the variant `[few]` is not 0, one or other",
        ),
        (
            "one = { $n ->\n [1] x\n *[other] y\n }",
            "`one`: the variant `[1]` is not 0, one or other",
        ),
        (
            "one = { $n ->\n [one] x\n [one] z\n *[other] y\n }",
            "`one`: the variant `[one]` is there twice",
        ),
        (
            "one = { $n ->\n *[one] x\n [other] y\n }",
            "`one`: the default variant must be `*[other]`",
        ),
        (
            "one = { $n ->\n *[other] { $m ->\n *[other] y\n }\n }",
            "`one`: a choice inside a choice is outside the subset",
        ),
    ] {
        let found = problems(&format!("## G\n\n{entry}\n"));
        assert!(
            found.iter().any(|line| line.ends_with(problem)),
            "{entry}\n{found:#?}"
        );
        assert!(
            found.iter().all(|line| line.starts_with("en.ftl:")),
            "{found:#?}"
        );
    }
}

#[test]
fn a_problem_has_the_line_in_which_it_is() {
    assert_eq!(
        problems("## G\n\none = { $n ->\n    [one] x\n    [few] y\n   *[other] z\n }\n"),
        ["en.ftl:5: `one`: the variant `[few]` is not 0, one or other"]
    );
}

#[test]
fn what_is_no_fluent_at_all() {
    let found = problems("## G\n\none = 1\nthis is nothing\ntwo = { $n\n");
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(
        found[0].starts_with("en.ftl:4: the syntax is wrong: "),
        "{found:#?}"
    );
}

#[test]
fn every_problem_is_told_at_once() {
    assert_eq!(problems("One = 1\n-two = 2\nthree = { 3 }\n").len(), 5);
}
