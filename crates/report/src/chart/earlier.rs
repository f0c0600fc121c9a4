//! Levels as they were.

use gate360_locale::Words;
use gate360_project::{GateRecord, Project};
use gate360_readiness::Assessment;

use super::MOST;

/// Levels as they were.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// One for each perspective, in the catalogue's order.
    pub levels: Vec<u8>,
    /// When that was, in words: a gate with its date, or a snapshot.
    pub of: String,
}

impl Earlier {
    /// The levels at the last gate decision of which the record has them for every perspective.
    pub fn at_last_gate(words: Words, project: &Project, assessment: &Assessment) -> Option<Self> {
        let (record, levels) = last(project, assessment)?;
        let gate = words.integer(record.gate.number().into());
        Some(Self {
            levels,
            of: words.chart_gate(&gate, &words.date(record.date)),
        })
    }
}

/// The gate and the day of that decision in few letters, for the head of a narrow column.
pub(crate) fn last_gate(
    words: Words,
    project: &Project,
    assessment: &Assessment,
) -> Option<String> {
    let (record, _) = last(project, assessment)?;
    Some(
        [
            &record.gate.to_string(),
            ", ",
            &words.short_date(record.date),
        ]
        .concat(),
    )
}

fn last(project: &Project, assessment: &Assessment) -> Option<(GateRecord, Vec<u8>)> {
    project.decisions().into_iter().rev().find_map(|record| {
        let then = &record.frozen.as_ref()?.levels;
        let levels = assessment
            .perspectives
            .iter()
            .map(|result| {
                let level = then.get(result.key.as_str())?;
                // A record that a file brings may claim more.
                Some(*level.min(&MOST))
            })
            .collect::<Option<Vec<u8>>>()?;
        Some((record, levels))
    })
}
