//! Process packs.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use gate360_locale::{Language, Words};
use gate360_process::{Fault, OWN, Pack, builtin};
use gate360_report::pack_words;

use crate::output;

/// The most that is read of a file, in bytes: more than any pack may have, so that reading it
/// says so.
const LIMIT: u64 = 64 * 1024 * 1024;

/// Writes our own pack, to be changed.
///
/// # Errors
///
/// When the built-in process is broken, or the file can't be written.
pub(crate) fn new(to: &Path) -> Result<(), String> {
    let broken = |faults: Vec<Fault>| builtin::Broken(faults).to_string();
    let structure = builtin::structure().map_err(|error| error.to_string())?;
    let texts = builtin::texts()
        .iter()
        .map(|(_, file)| serde_json::from_str(file))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| error.to_string())?;
    let pack = Pack::from_parts(OWN, "", structure, texts).map_err(broken)?;
    output::write(to, &pack.to_lines())
}

/// Says everything that is wrong with a pack, or what it holds. Held against an earlier version,
/// it also says which promises of that one it breaks; another process made none. Gives whether nothing was wrong.
///
/// # Errors
///
/// When a file can't be read from the disk, or the earlier version is no pack.
pub(crate) fn check(
    file: &Path,
    against: Option<&Path>,
    language: Language,
) -> Result<bool, String> {
    let words = Words::new(language);
    let pack = match Pack::read(&bytes(file)?) {
        Ok(pack) => pack,
        Err(faults) => {
            say(words, &pack_words::count(words, &faults), &faults)?;
            return Ok(false);
        }
    };
    let earlier = against.map(|file| earlier(words, file)).transpose()?;
    if let Some(earlier) = earlier {
        if pack.id() != earlier.id() {
            say(
                words,
                &words.pack_other_process(pack.id(), earlier.id()),
                &[],
            )?;
            return Ok(false);
        }
        let faults = pack.held_against(&earlier);
        if !faults.is_empty() {
            say(words, &pack_words::promises(words, &earlier), &faults)?;
            return Ok(false);
        }
    }
    let mut text = pack_words::summary(words, &pack).join("\n");
    text.push('\n');
    output::say(&output::harmless(&text))?;
    Ok(true)
}

fn earlier(words: Words, file: &Path) -> Result<Pack, String> {
    Pack::read(&bytes(file)?).map_err(|faults| {
        let count = pack_words::count(words, &faults);
        format!("{}: {count}", output::name(file))
    })
}

/// One fault a line, so that other programs can read them, too.
fn say(words: Words, title: &str, faults: &[Fault]) -> Result<(), String> {
    let mut text = title.to_owned();
    for fault in faults {
        text.push_str("\n- ");
        text.push_str(&output::one_line(&pack_words::fault(words, fault)));
    }
    text.push('\n');
    output::say(&output::harmless(&text))
}

fn bytes(file: &Path) -> Result<Vec<u8>, String> {
    let say = |error: std::io::Error| format!("{}: {error}", output::name(file));
    let mut bytes = Vec::new();
    let opened = File::open(file).map_err(say)?;
    opened.take(LIMIT).read_to_end(&mut bytes).map_err(say)?;
    Ok(bytes)
}
