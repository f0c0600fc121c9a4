//! What records, gates and conditions are called.

use gate360_locale::Words;
use gate360_process::{Catalogue, CriterionId, GateNo};
use gate360_project::GateRecord;
use gate360_report::names;

/// The title of a record: its day and what was decided.
pub(super) fn title(words: Words, record: &GateRecord) -> String {
    let decision = names::decision(words, record.decision);
    words.held_title(&words.date(record.date), decision)
}

/// The gates that a decision on the light track covers, such as "Gates 1 and 2, light track".
pub(super) fn on_light_track(words: Words, gate: GateNo, together: bool) -> String {
    let number = gate.number().to_string();
    let gates = match gate.before().filter(|_| together) {
        Some(before) => words.gates_two(&before.number().to_string(), &number),
        None => words.gate_title(&number),
    };
    [&gates, ", ", words.report_light_track()].concat()
}

/// The name of a condition: the criterion that it closes, or its number.
pub(super) fn condition_title(
    words: Words,
    catalogue: &Catalogue,
    criterion: Option<&CriterionId>,
    number: usize,
) -> String {
    let number = number.to_string();
    match criterion {
        Some(id) => words.condition_for(&number, &names::criterion(catalogue, id)),
        None => words.condition_number(&number),
    }
}
