//! Numbers that the figures are worked out with: each must be one that can be meant.

use crate::authored::{Stage, Structure};
use crate::fault::Fault;

/// The highest share, in percent.
const WHOLE: usize = 100;
/// The most open musts that a conditional go may let pass.
const MOST_OPEN_MUSTS: usize = 1_000;
/// The most days for closing a condition: ten years.
const MOST_DAYS: u16 = 3_660;
/// The most months that evidence or a decision may hold: a hundred years.
const MOST_MONTHS: u16 = 1_200;
/// The highest technology readiness level; they are counted from 1.
const HIGHEST_TRL: u8 = 9;

/// Finds the numbers that can't be meant.
pub(super) fn check(structure: &Structure, faults: &mut Vec<Fault>) {
    let rules = &structure.rules;
    let place = "structure, rules";
    at_most(
        place,
        [
            (
                "conditional_open_musts",
                rules.conditional_open_musts,
                MOST_OPEN_MUSTS,
            ),
            (
                "conditional_points_short",
                rules.conditional_points_short,
                WHOLE,
            ),
            ("recycle_percent", rules.recycle_percent, WHOLE),
            (
                "condition_days",
                rules.condition_days.into(),
                MOST_DAYS.into(),
            ),
            (
                "stale_months",
                rules.stale_months.into(),
                MOST_MONTHS.into(),
            ),
        ],
        faults,
    );
    for stage in &structure.stages {
        of_stage(stage, faults);
    }
}

fn of_stage(stage: &Stage, faults: &mut Vec<Fault>) {
    let place = format!("structure, stage {}", stage.id);
    at_most(
        &place,
        [
            ("should_percent", stage.should_percent, WHOLE),
            (
                "validity_months",
                stage.validity_months.into(),
                MOST_MONTHS.into(),
            ),
        ],
        faults,
    );
    let (lowest, highest) = stage.trl;
    if lowest < 1 || lowest > highest || highest > HIGHEST_TRL {
        faults.push(Fault::new(
            place,
            format!("trl {lowest} to {highest} is not a band between 1 and {HIGHEST_TRL}"),
        ));
    }
}

fn at_most(
    place: &str,
    numbers: impl IntoIterator<Item = (&'static str, usize, usize)>,
    faults: &mut Vec<Fault>,
) {
    for (name, found, most) in numbers {
        if found > most {
            faults.push(Fault::new(place, format!("{name} is over {most}")));
        }
    }
}
