//! The process and the examples that come with the product.
//!
//! What has no language is a part of the program. The texts of a language are a file of their
//! own, fetched when they are needed; a program that is to have all languages at once is built
//! with the feature `builtin`.

use std::collections::BTreeMap;
use std::fmt;

use crate::authored::{Structure, Texts};
use crate::catalogue::Catalogue;
use crate::example::{Example, ExampleKey, Facts, Words};
use crate::fault::Fault;

const STRUCTURE: &str = include_str!("../../../assets/process/structure.json");

const CYKEL_TOG: &str = include_str!("../../../assets/process/examples/cykel-tog-oresund.json");
const KLAR: &str = include_str!("../../../assets/process/examples/klar-til-regn.json");

/// The mark of the texts that go with this program: a hash (FNV-1a) of all that has no language.
/// Texts that are fetched bear it, so that those of another build are told from them.
pub const MARK: u64 = mark();

const fn mark() -> u64 {
    let parts = [env!("CARGO_PKG_VERSION"), STRUCTURE, CYKEL_TOG, KLAR];
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut part = 0;
    while part < parts.len() {
        let bytes = parts[part].as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0100_0000_01b3);
            at += 1;
        }
        part += 1;
    }
    hash
}

/// Why the built-in process could not be loaded. The tests rule this out for what is shipped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken(pub Vec<Fault>);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the built-in process is broken:")?;
        self.0.iter().try_for_each(|fault| write!(f, "\n- {fault}"))
    }
}

impl std::error::Error for Broken {}

/// The texts by language; the first is the one that others fall back to.
#[cfg(feature = "builtin")]
const TEXTS: [(&str, &str); 3] = [
    ("en", include_str!("../../../assets/process/texts/en.json")),
    ("da", include_str!("../../../assets/process/texts/da.json")),
    ("sv", include_str!("../../../assets/process/texts/sv.json")),
];

/// The words of the examples by language.
#[cfg(feature = "builtin")]
const WORDS: [(&str, [&str; 2]); 3] = [
    (
        "en",
        [
            include_str!("../../../assets/process/examples/cykel-tog-oresund.en.json"),
            include_str!("../../../assets/process/examples/klar-til-regn.en.json"),
        ],
    ),
    (
        "da",
        [
            include_str!("../../../assets/process/examples/cykel-tog-oresund.da.json"),
            include_str!("../../../assets/process/examples/klar-til-regn.da.json"),
        ],
    ),
    (
        "sv",
        [
            include_str!("../../../assets/process/examples/cykel-tog-oresund.sv.json"),
            include_str!("../../../assets/process/examples/klar-til-regn.sv.json"),
        ],
    ),
];

/// The structure of the built-in process, which has no language.
///
/// # Errors
///
/// When the authored file is broken.
pub fn structure() -> Result<Structure, Broken> {
    parse("structure.json", STRUCTURE)
}

/// The built-in process with the texts of a language, given as their file.
///
/// # Errors
///
/// When the texts are broken or belong to another structure, with every fault.
pub fn catalogue_with(texts: &str) -> Result<Catalogue, Broken> {
    let texts: Texts = parse("texts", texts)?;
    Catalogue::resolve(structure()?, texts).map_err(Broken)
}

/// A built-in example project out of a file with the words of all examples by their keys.
///
/// # Errors
///
/// When the file is broken or lacks the example, or the authored facts are broken.
pub fn example_of(key: ExampleKey, file: &str) -> Result<Example, Broken> {
    let mut all: BTreeMap<String, Words> = parse("examples", file)?;
    let lacks = || Broken(vec![Fault::new("examples", "the example is not there")]);
    Ok(Example {
        key,
        facts: facts(key)?,
        words: all.remove(key.as_str()).ok_or_else(lacks)?,
    })
}

/// The texts of the built-in process in every language, as their files: the language's tag and
/// the file.
#[cfg(feature = "builtin")]
pub fn texts() -> &'static [(&'static str, &'static str)] {
    &TEXTS
}

/// The words of an example in a language, as their file; a language that there is none in gives
/// the first.
#[cfg(feature = "builtin")]
pub fn example_words(key: ExampleKey, language: &str) -> &'static str {
    let [cykel_tog, klar] = in_language(&WORDS, language);
    match key {
        ExampleKey::CykelTogOresund => cykel_tog,
        ExampleKey::KlarTilRegn => klar,
    }
}

/// The built-in process, in a language given as BCP 47; a language that it does not have
/// gives the first one that it has.
///
/// # Errors
///
/// When the authored files are broken, with every fault.
#[cfg(feature = "builtin")]
pub fn catalogue(language: &str) -> Result<Catalogue, Broken> {
    catalogue_with(in_language(&TEXTS, language))
}

/// A built-in example project, with its words in a language as [`catalogue`] has it.
///
/// # Errors
///
/// When the authored files are broken.
#[cfg(feature = "builtin")]
pub fn example(key: ExampleKey, language: &str) -> Result<Example, Broken> {
    Ok(Example {
        key,
        facts: facts(key)?,
        words: parse(key.as_str(), example_words(key, language))?,
    })
}

fn facts(key: ExampleKey) -> Result<Facts, Broken> {
    let facts = match key {
        ExampleKey::CykelTogOresund => CYKEL_TOG,
        ExampleKey::KlarTilRegn => KLAR,
    };
    parse(key.as_str(), facts)
}

#[cfg(feature = "builtin")]
fn in_language<T: Copy>(all: &[(&str, T)], language: &str) -> T {
    let found = all.iter().find(|(tag, _)| *tag == language);
    found.unwrap_or(&all[0]).1
}

fn parse<T: serde::de::DeserializeOwned>(name: &str, text: &str) -> Result<T, Broken> {
    serde_json::from_str(text).map_err(|error| Broken(vec![Fault::new(name, error.to_string())]))
}
