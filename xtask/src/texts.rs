//! What the page fetches one language at a time: its words, the texts of the process, and those of
//! the examples. One folder for each, one file for each language.

use std::fs;
use std::path::{Path, PathBuf};

use gate360_locale::{Language, Words};
use gate360_process::builtin;
use gate360_process::example::ExampleKey;
use serde_json::{Map, Value, json};

use crate::sh::{self, Context, Failure, Result};

/// The folder in which the build tool puts a page together. It calls this as a hook.
const STAGING: &str = "TRUNK_STAGING_DIR";

/// What starts the engine: ours instead of the build tool's, as the file itself explains.
const LOADER: &str = "engine_loader.js";

/// The folder of the published schemas, here and beside the page, and what is in it.
const SCHEMAS: &str = "schema";
const SCHEMA_FILES: [&str; 4] = [
    "CHANGELOG.md",
    "pack.schema.json",
    "report.schema.json",
    "team.schema.json",
];

/// The folders.
pub(crate) const FOLDERS: [&str; 3] = ["words", "process", "examples"];

/// Completes the page that the build tool is putting together.
pub(crate) fn complete_page() -> Result {
    let staging = std::env::var_os(STAGING).map(PathBuf::from);
    let page = staging.ok_or_else(|| Failure::new(format!("{STAGING} is not set")))?;
    for language in Language::ALL {
        let tag = language.tag();
        write(&page, "words", tag, &words(*language))?;
        write(&page, "process", tag, &marked(&process(tag)?))?;
        write(&page, "examples", tag, &marked(&examples(tag)?))?;
    }
    let loader = sh::root().join("js").join(LOADER);
    fs::copy(&loader, page.join(LOADER)).context(format!("copying {}", loader.display()))?;
    schemas(&page.join(SCHEMAS))
}

/// Publishes the forms of our files.
fn schemas(to: &Path) -> Result {
    let from = sh::root().join(SCHEMAS);
    fs::create_dir_all(to).context(format!("making {}", to.display()))?;
    for file in SCHEMA_FILES {
        let from = from.join(file);
        fs::copy(&from, to.join(file)).context(format!("copying {}", from.display()))?;
    }
    Ok(())
}

/// The words of the interface: first the mark that tells tables of different builds apart, then
/// the texts in the order of the table.
fn words(language: Language) -> Value {
    let words = Words::new(language);
    let texts = words.texts().iter().copied();
    std::iter::once(Words::FINGERPRINT)
        .chain(texts)
        .map(Value::from)
        .collect()
}

/// The texts of the process as they are authored, without what is there for editors' eyes.
fn process(tag: &str) -> Result<Value> {
    let found = builtin::texts().iter().find(|(known, _)| *known == tag);
    let (_, texts) = found.ok_or_else(|| Failure::new(format!("no process in {tag}")))?;
    parsed(texts)
}

/// The words of the examples by their keys.
fn examples(tag: &str) -> Result<Value> {
    let mut all = Map::new();
    for key in ExampleKey::ALL {
        let words = parsed(builtin::example_words(key, tag))?;
        all.insert(key.as_str().to_owned(), words);
    }
    Ok(json!(all))
}

/// Texts behind the mark that tells those of different builds apart.
fn marked(texts: &Value) -> Value {
    json!([builtin::MARK.to_string(), texts])
}

fn parsed(text: &str) -> Result<Value> {
    serde_json::from_str(text).map_err(|error| Failure::new(format!("not JSON: {error}")))
}

fn write(page: &Path, folder: &str, tag: &str, value: &Value) -> Result {
    let folder = page.join(folder);
    fs::create_dir_all(&folder).context(format!("making {}", folder.display()))?;
    let file = folder.join(format!("{tag}.json"));
    fs::write(&file, value.to_string()).context(format!("writing {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_all_three() {
        let count = words(Language::English).as_array().map(Vec::len);
        for language in Language::ALL {
            assert_eq!(words(*language).as_array().map(Vec::len), count);
            let tag = language.tag();
            // The page cuts the mark off without reading the rest.
            let file = marked(&process(tag).unwrap()).to_string();
            let mark = format!("[\"{}\",{{", builtin::MARK);
            assert!(file.starts_with(&mark) && file.ends_with("}]"));
            assert_eq!(process(tag).unwrap()["language"], tag);
            for example in examples(tag).unwrap().as_object().unwrap().values() {
                assert_eq!(example["language"], tag);
            }
        }
    }
}
