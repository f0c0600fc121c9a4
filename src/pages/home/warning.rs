//! What is odd about a file, in words.

use gate360_locale::Words;
use gate360_process::CriterionId;
use gate360_report::Warning;

/// The most criteria that are listed.
const LISTED: usize = 30;

/// What is odd about a file, in a sentence or two.
pub(super) fn warning_words(words: Words, warning: &Warning) -> String {
    match warning {
        Warning::FiguresDiffer => words.warning_figures().to_owned(),
        Warning::OtherCatalogue(version) => words.warning_catalogue(version),
        Warning::OtherPack { pack, version } => words.warning_pack(pack, version),
        Warning::UnknownCriteria(ids) => words.warning_unknown(&list(ids)),
        Warning::BlockersSetAside(ids) => words.warning_blockers(&list(ids)),
        Warning::Collisions(number) => words.warning_collisions(count(*number)),
        // Their ids say nothing to a person.
        Warning::RecordRewritten(ids) => words.warning_rewritten(count(ids.len())),
        Warning::RecordsDiffer(ids) => words.warning_records_differ(count(ids.len())),
        Warning::UnreadableRecords(number) => words.warning_unreadable(count(*number)),
        Warning::RecordsAhead(number) => words.warning_ahead(count(*number)),
        Warning::WrongLanguages(number) => words.warning_languages(count(*number)),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn list(ids: &[CriterionId]) -> String {
    let mut shown: Vec<&str> = ids.iter().take(LISTED).map(CriterionId::as_str).collect();
    if ids.len() > LISTED {
        shown.push("…");
    }
    shown.join(", ")
}
