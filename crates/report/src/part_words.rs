//! What was changed in a file, in words.

use gate360_locale::Words;
use gate360_process::Catalogue;

use crate::integrity::Part;
use crate::names;

/// A part of a file, as it is called on the pages. Criteria and conditions of a process go by
/// what the catalogue calls them.
pub fn part(words: Words, catalogue: Option<&Catalogue>, part: &Part) -> String {
    let name = match part {
        Part::Author => words.file_part_author(),
        Part::Edition => words.file_part_edition(),
        Part::Exported => words.file_part_exported(),
        Part::Figures => words.file_part_figures(),
        Part::Language => words.file_part_language(),
        Part::Process => words.file_part_process(),
        Part::Project => words.file_part_project(),
        Part::Criterion(id) => {
            return catalogue.map_or_else(|| id.to_string(), |known| names::criterion(known, id));
        }
        Part::Gate(gate) => return words.gate_title(&gate.number().to_string()),
        Part::Key(key) => return names::field(words, catalogue, key),
        Part::Other(name) => name,
    };
    name.to_owned()
}
