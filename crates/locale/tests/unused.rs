//! A message that nothing shows is only work for translators.

#![allow(clippy::unwrap_used, reason = "a test may fail in its helpers too")]

use std::fs;
use std::path::Path;

/// The methods that were made from the messages.
const METHODS: &str = include_str!(concat!(env!("OUT_DIR"), "/words.rs"));

#[test]
fn every_message_is_shown_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut code = String::new();
    gather(&root.join("src"), &mut code);
    for package in fs::read_dir(root.join("crates")).unwrap() {
        gather(&package.unwrap().path().join("src"), &mut code);
    }

    let unused: Vec<&str> = methods().filter(|method| !is_used(method, &code)).collect();
    assert!(
        unused.is_empty(),
        "no code shows these messages; remove them from assets/locales:\n{}",
        unused
            .iter()
            .map(|method| method.replace('_', "-"))
            .collect::<Vec<_>>()
            .join("\n")
    );
}

#[test]
fn the_methods_are_found() {
    assert!(methods().any(|method| method == "decimal_sign"));
    assert_eq!(methods().count(), METHODS.matches("#[must_use]").count());
}

#[test]
fn a_use_is_a_call_or_a_path() {
    assert!(is_used("home_title", "words.home_title()"));
    assert!(is_used("home_title", "words\n    .home_title(name)"));
    assert!(is_used("home_title", ".map(Words::home_title)"));
    assert!(!is_used("home_title", "words.home_title_long()"));
    assert!(!is_used("home_title", ".map(Words::home_title_long)"));
    assert!(!is_used("home_title", "words.the_home_title()"));
    assert!(!is_used("home_title", "fn home_title() {}"));
}

#[test]
fn comments_and_tests_are_no_use() {
    let text = "a.b();\n    /// words.c();\n#[cfg(test)]\nmod tests {\n    words.d();\n}\n";
    assert_eq!(shipped(text), "a.b();\n");
}

fn methods() -> impl Iterator<Item = &'static str> {
    METHODS
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("pub fn ")?.split('(').next())
}

fn is_used(method: &str, code: &str) -> bool {
    let path = format!("Words::{method}");
    code.contains(&format!(".{method}("))
        || code.match_indices(&path).any(|(index, _)| {
            let next = code[index + path.len()..].chars().next();
            !next.is_some_and(|next| next.is_alphanumeric() || next == '_')
        })
}

/// Adds the code of a folder, without what is there for tests only.
fn gather(folder: &Path, code: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap_or_default();
        if name == "tests" {
            continue;
        }
        if path.is_dir() {
            gather(&path, code);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            code.push_str(&shipped(&fs::read_to_string(&path).unwrap()));
        }
    }
}

/// A file's code without comments, up to the tests at its end.
fn shipped(text: &str) -> String {
    let end = text.find("#[cfg(test)]\nmod ").unwrap_or(text.len());
    text[..end]
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect()
}
