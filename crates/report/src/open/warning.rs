//! What is odd about a file that can be opened.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use gate360_locale::Date;
use gate360_merge::{Change, ChangeSet};
use gate360_process::{Catalogue, CriterionId};
use gate360_project::{ItemId, Key, Project, Prose, Status, Voice};
use serde_json::Value;

use super::problem::excerpt;

/// How many ids are written out; more are counted.
const IDS_SHOWN: usize = 30;

/// Something odd that does not keep a file from being opened. What it repeats of the file is
/// shortened and without control characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Its figures are not those that follow from its answers.
    FiguresDiffer,
    /// It was made with another version of the process.
    OtherCatalogue(String),
    /// It was made with another process.
    OtherPack {
        /// The id of its pack.
        pack: String,
        /// Its version.
        version: String,
    },
    /// It has answers to criteria that its process does not know; they are kept.
    UnknownCriteria(Vec<CriterionId>),
    /// Blockers are marked as not applicable, which does not count.
    BlockersSetAside(Vec<CriterionId>),
    /// Different changes stand under the same number; all are kept.
    Collisions(usize),
    /// Somebody wrote over these gate records or removed them. A record is never changed: what
    /// was written first holds.
    RecordRewritten(Vec<ItemId>),
    /// These gate records do not match their own hash, or that under which a later one had seen
    /// them.
    RecordsDiffer(Vec<ItemId>),
    /// So many gate records can't be understood; they are kept.
    UnreadableRecords(usize),
    /// So many gate records are of a day after the one on which the file was exported.
    RecordsAhead(usize),
    /// So many texts name a language that has not the form of a tag; they are kept, and their
    /// language counts as not known.
    WrongLanguages(usize),
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FiguresDiffer => {
                f.write_str("its figures do not follow from its answers; they were worked out anew")
            }
            Self::OtherPack { pack, version } => {
                write!(
                    f,
                    "it was made with another process: {pack}, version {version}"
                )
            }
            Self::OtherCatalogue(version) => {
                write!(f, "it was made with version {version} of the process")
            }
            Self::UnknownCriteria(ids) => write!(
                f,
                "the process does not know these criteria; their answers are kept: {}",
                list(ids.iter().map(CriterionId::as_str))
            ),
            Self::BlockersSetAside(ids) => write!(
                f,
                "blockers are marked as not applicable, which does not count: {}",
                list(ids.iter().map(CriterionId::as_str))
            ),
            Self::Collisions(count) => write!(
                f,
                "{count} numbers stand for several changes each; all are kept"
            ),
            Self::RecordRewritten(ids) => write!(
                f,
                "it changes gate records that were written before, which are never changed; what \
                 was written first holds: {}",
                list(ids.iter().map(ItemId::as_str))
            ),
            Self::RecordsDiffer(ids) => write!(
                f,
                "gate records are not as they were written, by their own hash or by that which a \
                 later record has of them: {}",
                list(ids.iter().map(ItemId::as_str))
            ),
            Self::UnreadableRecords(count) => write!(
                f,
                "gate records that can't be understood, and are kept: {count}"
            ),
            Self::RecordsAhead(count) => write!(
                f,
                "gate records dated after the day on which the file was exported: {count}"
            ),
            Self::WrongLanguages(count) => write!(
                f,
                "texts whose language has not the form of a tag, and counts as not known: {count}"
            ),
        }
    }
}

fn list<'a>(ids: impl ExactSizeIterator<Item = &'a str>) -> String {
    let more = ids.len().saturating_sub(IDS_SHOWN);
    let mut shown: Vec<String> = ids.take(IDS_SHOWN).map(str::to_owned).collect();
    if more > 0 {
        shown.push(format!("and {more} more"));
    }
    shown.join(", ")
}

/// What is odd about the changes, held against the process that the project follows, where it is
/// at hand, and the day on which they were exported.
pub(super) fn of_changes(
    catalogue: Option<&Catalogue>,
    project: &Project,
    exported: Date,
) -> Vec<Warning> {
    let mut warnings = catalogue.map_or_else(Vec::new, |known| answers(known, project));
    let collisions = project.changes().collisions().count();
    if collisions > 0 {
        warnings.push(Warning::Collisions(collisions));
    }
    warnings.extend(records(project));
    let records = project.records();
    let ahead = records.iter().filter(|record| record.date > exported);
    let ahead = ahead.count();
    if ahead > 0 {
        warnings.push(Warning::RecordsAhead(ahead));
    }
    let wrong = project.changes().iter();
    let wrong: usize = wrong.map(|change| wrong_languages(change.value())).sum();
    if wrong > 0 {
        warnings.push(Warning::WrongLanguages(wrong));
    }
    warnings
}

/// How many texts in a value name a language that is none. A gate record holds several.
fn wrong_languages(value: &Value) -> usize {
    let parts: usize = match value {
        Value::Array(items) => items.iter().map(wrong_languages).sum(),
        Value::Object(fields) => fields.values().map(wrong_languages).sum(),
        _ => 0,
    };
    parts + usize::from(Prose::wrong_language(value).is_some())
}

fn answers(catalogue: &Catalogue, project: &Project) -> Vec<Warning> {
    let mut unknown = Vec::new();
    let mut blockers = Vec::new();
    for id in project.answered() {
        match catalogue.criterion(&id) {
            // The report says of what is retired that it is.
            None if catalogue.retired(&id).is_some() => {}
            None => unknown.push(CriterionId::new(&excerpt(id.as_str()))),
            Some(criterion) if criterion.blocker => {
                if project.answer(&id, &Voice::Team).status == Status::NotApplicable {
                    blockers.push(id);
                }
            }
            Some(_) => {}
        }
    }
    let mut warnings = Vec::new();
    if !unknown.is_empty() {
        warnings.push(Warning::UnknownCriteria(unknown));
    }
    if !blockers.is_empty() {
        warnings.push(Warning::BlockersSetAside(blockers));
    }
    warnings
}

fn records(project: &Project) -> Vec<Warning> {
    let records = by_record(project.changes());
    let rewritten: Vec<ItemId> = records
        .values()
        .filter(|(_, changes)| !is_as_written(changes))
        .map(|(id, _)| ItemId::new(&excerpt(id.as_str())))
        .collect();
    let unreadable = records.len().saturating_sub(project.records().len());
    let mut warnings = Vec::new();
    if !rewritten.is_empty() {
        warnings.push(Warning::RecordRewritten(rewritten));
    }
    let faults = project.record_faults().into_iter();
    let differ: BTreeSet<String> = faults.map(|(_, id, _)| excerpt(id.as_str())).collect();
    if !differ.is_empty() {
        let differ = differ.iter().map(|id| ItemId::new(id));
        warnings.push(Warning::RecordsDiffer(differ.collect()));
    }
    if unreadable > 0 {
        warnings.push(Warning::UnreadableRecords(unreadable));
    }
    warnings
}

/// The changes of each gate record, by path.
fn by_record(changes: &ChangeSet) -> BTreeMap<&str, (ItemId, Vec<&Change>)> {
    let mut records: BTreeMap<&str, (ItemId, Vec<&Change>)> = BTreeMap::new();
    for change in changes.iter() {
        if let Some(Key::Record(_, id)) = Key::parse(change.key()) {
            let (_, found) = records
                .entry(change.key())
                .or_insert_with(|| (id, Vec::new()));
            found.push(change);
        }
    }
    records
}

/// A record is written once, under a key that nobody has written before. One that has seen
/// another is written over it, whether the file has that other or not.
fn is_as_written(changes: &[&Change]) -> bool {
    match changes {
        [only] => !only.value().is_null() && only.seen().iter().next().is_none(),
        _ => false,
    }
}
