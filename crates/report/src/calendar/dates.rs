//! What of a project has a date.

use std::collections::BTreeMap;

use gate360_locale::{Date, Words};
use gate360_process::GateNo;
use gate360_project::{Decision, GateRecord, ItemId, Place, Prose, RecordText, Running, TextPlace};
use gate360_readiness::ConditionState;

use crate::names;
use crate::report::Report;
use crate::texts::Texts;

/// An entry of a whole day.
pub(super) struct Entry {
    /// Its number, the same in every export.
    pub(super) id: String,
    /// The day.
    pub(super) date: Date,
    /// What it is.
    pub(super) title: String,
    /// More of it; may be empty.
    pub(super) body: String,
}

/// All entries, by their days.
pub(super) fn entries(report: &Report, words: Words, texts: &Texts, name: &str) -> Vec<Entry> {
    let source = Source {
        report,
        words,
        texts,
        name,
    };
    let mut entries = source.meetings();
    let conditions = report.project.conditions();
    entries.extend(conditions.iter().filter_map(|one| source.condition(one)));
    entries.sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
    entries
}

struct Source<'a> {
    report: &'a Report,
    words: Words,
    texts: &'a Texts,
    name: &'a str,
}

impl Source<'_> {
    /// The meetings that were held, the next, and what the latest decision set a date for.
    ///
    /// A meeting has its number by its gate and how many were held there before, so it keeps its
    /// entry from the day on which it was first planned to its corrected minutes.
    fn meetings(&self) -> Vec<Entry> {
        let mut held: BTreeMap<GateNo, usize> = BTreeMap::new();
        let mut entries = Vec::new();
        let decisions = self.report.project.decisions();
        for record in &decisions {
            let number = held.entry(record.gate).or_default();
            *number += 1;
            entries.push(self.held(record, *number));
        }
        let latest = decisions.last();
        entries.extend(latest.and_then(|record| self.valid_until(record)));
        if let Place::Stage(_) = self.report.project.place() {
            entries.extend(latest.and_then(|record| self.hold_ends(record)));
            let gate = self.report.assessment.next_gate;
            let number = held.get(&gate).copied().unwrap_or_default() + 1;
            entries.extend(self.next(gate, number, latest));
        }
        entries
    }

    fn held(&self, record: &GateRecord, number: usize) -> Entry {
        let words = self.words;
        let decision = names::decision(words, record.decision);
        let reason = self.recorded(record.gate, &record.id, RecordText::Reason, &record.reason);
        Entry {
            id: self.id(&meeting(record.gate, number)),
            date: record.date,
            title: words.calendar_held(&gates(words, record), decision, self.name),
            body: self.lines(&[(words.report_column_reason(), reason)]),
        }
    }

    /// The next meeting, on the day that it is being prepared for or else the day that the latest
    /// decision named.
    fn next(&self, gate: GateNo, number: usize, latest: Option<&GateRecord>) -> Option<Entry> {
        let project = &self.report.project;
        let prepared = || project.meeting(gate).date;
        let of_stage = || project.meeting(self.report.assessment.stage.gate()).date;
        let named = || {
            latest
                .filter(|record| record.decision != Decision::Hold)
                .and_then(|record| record.next)
        };
        let date = prepared().or_else(of_stage).or_else(named)?;
        let before = gate
            .before()
            .filter(|_| project.joins(&self.report.catalogue, gate));
        let gates = match before {
            Some(before) => self
                .words
                .report_both(&before.to_string(), &gate.to_string()),
            None => gate.to_string(),
        };
        Some(Entry {
            id: self.id(&meeting(gate, number)),
            date,
            title: self.words.calendar_next(&gates, self.name),
            body: String::new(),
        })
    }

    fn hold_ends(&self, record: &GateRecord) -> Option<Entry> {
        let date = record.next.filter(|_| record.decision == Decision::Hold)?;
        Some(Entry {
            id: self.id("hold-ends"),
            date,
            title: self.words.calendar_hold_ends(self.name),
            body: String::new(),
        })
    }

    fn valid_until(&self, record: &GateRecord) -> Option<Entry> {
        let date = record.valid_until?;
        let gates = gates(self.words, record);
        Some(Entry {
            id: self.id("valid-until"),
            date,
            title: self.words.calendar_valid_until(&gates, self.name),
            body: String::new(),
        })
    }

    /// The day by which a condition is to be closed; none if it runs until an event. One that was
    /// closed stays and says so: an entry that is no longer in the file would stay as it was in
    /// the calendar.
    fn condition(&self, running: &Running) -> Option<Entry> {
        let Self { report, words, .. } = self;
        let condition = &running.condition;
        let date = condition.due?;
        let written = |text: fn(ItemId) -> RecordText, prose: &Prose| {
            let text = text(condition.id.clone());
            self.recorded(running.gate, &running.record, text, prose)
        };
        let state = ConditionState::of(running, report.exported);
        let gate = running.gate.to_string();
        let title = if state.is_open() {
            words.calendar_condition(&gate, self.name)
        } else {
            words.calendar_condition_closed(&gate, self.name)
        };
        let criterion = condition.criterion.as_ref();
        let criterion = criterion.map(|id| names::criterion(&report.catalogue, id));
        let closed = running.closed.map(|date| words.date(date));
        let id = ["condition-", &gate, "-", condition.id.as_str()].concat();
        Some(Entry {
            id: self.id(&id),
            date,
            title,
            body: self.lines(&[
                (
                    words.report_column_criterion(),
                    criterion.unwrap_or_default(),
                ),
                (
                    words.report_column_role(),
                    written(RecordText::Role, &condition.role),
                ),
                (
                    words.report_column_done(),
                    written(RecordText::DoneWhen, &condition.done_when),
                ),
                (words.condition_closed_on(), closed.unwrap_or_default()),
            ]),
        })
    }

    /// What people wrote in a gate record, as the report shows it.
    fn recorded(&self, gate: GateNo, record: &ItemId, text: RecordText, prose: &Prose) -> String {
        let place = TextPlace::Record(gate, record.clone(), text);
        self.texts.show(&place, prose).words()
    }

    /// Labels with their values, one a line, without those that have none.
    fn lines(&self, facts: &[(&str, String)]) -> String {
        let said = facts.iter().filter(|(_, value)| !value.trim().is_empty());
        let lines: Vec<String> = said
            .map(|(label, value)| self.words.calendar_fact(label, value))
            .collect();
        lines.join("\n")
    }

    /// The number of an entry: by the project and what it is within it.
    fn id(&self, within: &str) -> String {
        [within, ".", self.report.project.id().as_str(), "@gate360"].concat()
    }
}

fn meeting(gate: GateNo, number: usize) -> String {
    ["meeting-", &gate.to_string(), "-", &number.to_string()].concat()
}

/// The gate or the two gates of a meeting: `G1 and G2`.
fn gates(words: Words, record: &GateRecord) -> String {
    match gates_of(record).as_slice() {
        [first, second] => words.report_both(first, second),
        _ => record.gate.to_string(),
    }
}

fn gates_of(record: &GateRecord) -> Vec<String> {
    record.covers().map(|gate| gate.to_string()).collect()
}
