//! The copy of a process that came with a report.

use gate360_process::authored::{Structure, Texts};
use gate360_process::{Area, Catalogue, Fault, Kind as Of, OWN, Pack, Place, Problem as Common};
use serde::Deserialize;
use serde_json::{Value, json};

use super::bounds;
use super::kind::Kind;
use super::path::Path;
use super::place::Place as Stands;
use super::problem::Problems;

/// The language that texts are taken for which do not say theirs.
const SOME_LANGUAGE: &str = "en";

/// The file's own copy of a process.
pub(super) struct Process {
    /// The id of the pack that it is from.
    pub(super) id: String,
    /// What has no language.
    pub(super) structure: Structure,
    /// What has one.
    pub(super) texts: Texts,
}

/// Reads it. It is only looked into where it is of another pack or version than the one that is
/// known here. Files of before there were packs are of our own.
pub(super) fn read(
    value: &Value,
    known: Option<&Catalogue>,
    problems: &mut Problems,
) -> Option<Box<Process>> {
    if !value.is_object() {
        problems.add(missing_or(Some(value), Of::Object), || {
            stands(Area::File, "")
        });
        return None;
    }
    let id = match value.get("id") {
        None => OWN,
        Some(Value::String(id)) => id,
        other => {
            problems.add(missing_or(other, Of::Text), || stands(Area::File, "id"));
            return None;
        }
    };
    let version = value.pointer("/structure/version");
    let Some(text) = version.and_then(Value::as_str) else {
        problems.add(missing_or(version, Of::Text), || {
            stands(Area::Structure, "version")
        });
        return None;
    };
    if known.is_some_and(|known| text == known.version() && id == known.pack()) {
        return None;
    }
    let found = problems.count();
    let language = value.pointer("/texts/language").and_then(Value::as_str);
    let language = language.unwrap_or(SOME_LANGUAGE);
    bounds::process(value, &Path::Process(language), problems);
    if problems.count() > found {
        return None;
    }
    let part = |name: &str| value.get(name).unwrap_or(&Value::Null);
    let structure = Structure::deserialize(part("structure"));
    let texts = Texts::deserialize(part("texts"));
    let (Ok(structure), Ok(texts)) = (structure, texts) else {
        explain(value, problems);
        return None;
    };
    bounds::structure(&structure, &texts, problems);
    Some(Box::new(Process {
        id: id.to_owned(),
        structure,
        texts,
    }))
}

/// Notes what is wrong with a process, as its own checks found it.
pub(super) fn note(faults: Vec<Fault>, problems: &mut Problems) {
    for fault in faults {
        problems.add(Kind::Common(fault.problem), || Stands::Process(fault.place));
    }
}

/// Says why a process can't be read: packs are read field by field, and so it is made one.
fn explain(process: &Value, problems: &mut Problems) {
    let part = |name: &str| process.get(name).unwrap_or(&Value::Null);
    let language = part("texts").get("language").and_then(Value::as_str);
    let faults_of = |language: &str| {
        let pack = json!({
            "schema": "gate360/pack", "version": 1, "id": OWN,
            "structure": part("structure"), "texts": {language: part("texts")},
        });
        let mut faults = Pack::read(pack.to_string().as_bytes())
            .err()
            .unwrap_or_default();
        faults.retain(is_of_form);
        faults
    };
    let mut faults = faults_of(language.unwrap_or(SOME_LANGUAGE));
    if faults.is_empty() {
        // Under a language that is none nothing is looked at.
        faults = faults_of(SOME_LANGUAGE);
    }
    if faults.is_empty() {
        problems.add(Kind::NotUnderstood, || stands(Area::File, ""));
    }
    note(faults, problems);
}

/// Whether a fault keeps a process from being read. Fields that nobody knows do not: another
/// version may have them.
fn is_of_form(fault: &Fault) -> bool {
    fault.place.area != Area::File
        && matches!(
            fault.problem,
            Common::Missing
                | Common::NotA(_)
                | Common::NotABand
                | Common::NotOneOf(_)
                | Common::OutOfRange { .. }
        )
}

fn missing_or(value: Option<&Value>, wanted: Of) -> Kind {
    Kind::Common(match value {
        None | Some(Value::Null) => Common::Missing,
        Some(_) => Common::NotA(wanted),
    })
}

fn stands(area: Area, field: &str) -> Stands {
    Stands::Process(Place {
        area,
        item: None,
        field: field.to_owned(),
    })
}
