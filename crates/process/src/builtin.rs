//! The catalogue and the examples that come with the product.

use std::fmt;

use crate::authored::{Structure, Texts};
use crate::catalogue::Catalogue;
use crate::example::{Example, ExampleKey};
use crate::fault::Fault;

const STRUCTURE: &str = include_str!("../../../assets/process/structure.json");

/// Why the built-in catalogue could not be loaded. The tests rule this out for what is shipped.
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
const TEXTS: [(&str, &str); 1] = [("en", include_str!("../../../assets/process/texts/en.json"))];

/// The built-in catalogue, in a language given as BCP 47; a language that it does not have
/// gives the first one that it has.
///
/// # Errors
///
/// When the authored files are broken, with every fault.
pub fn catalogue(language: &str) -> Result<Catalogue, Broken> {
    let (_, texts) = TEXTS
        .iter()
        .find(|(tag, _)| *tag == language)
        .unwrap_or(&TEXTS[0]);
    let structure: Structure = parse("structure.json", STRUCTURE)?;
    let texts: Texts = parse("texts", texts)?;
    Catalogue::resolve(structure, texts).map_err(Broken)
}

/// A built-in example project.
///
/// # Errors
///
/// When the authored files are broken.
pub fn example(key: ExampleKey) -> Result<Example, Broken> {
    let (facts, words) = match key {
        ExampleKey::CykelTogOresund => (
            include_str!("../../../assets/process/examples/cykel-tog-oresund.json"),
            include_str!("../../../assets/process/examples/cykel-tog-oresund.en.json"),
        ),
        ExampleKey::KlarTilRegn => (
            include_str!("../../../assets/process/examples/klar-til-regn.json"),
            include_str!("../../../assets/process/examples/klar-til-regn.en.json"),
        ),
    };
    Ok(Example {
        key,
        facts: parse(key.as_str(), facts)?,
        words: parse(key.as_str(), words)?,
    })
}

fn parse<T: serde::de::DeserializeOwned>(name: &str, text: &str) -> Result<T, Broken> {
    serde_json::from_str(text).map_err(|error| Broken(vec![Fault::new(name, error.to_string())]))
}
