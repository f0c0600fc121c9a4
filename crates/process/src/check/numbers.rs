//! Numbers that the figures are worked out with: each must be one that can be meant.

use crate::authored::{Stage, Structure};
use crate::fault::{Area, Faults, ItemKind, Place, Problem};
use crate::shape::table::{MOST_DAYS, MOST_MONTHS, MOST_OPEN_MUSTS, WHOLE};

/// The highest technology readiness level; they are counted from 1.
const HIGHEST_TRL: u8 = 9;

/// Finds the numbers that can't be meant.
pub(super) fn check(structure: &Structure, faults: &mut Faults) {
    let rules = &structure.rules;
    let place = Place::of(Area::Structure, "rules");
    let mut at_most = |name, found: usize, most| {
        no_more(&place.under(name), found, most, faults);
    };
    at_most(
        "conditional_open_musts",
        rules.conditional_open_musts,
        MOST_OPEN_MUSTS,
    );
    at_most(
        "conditional_points_short",
        rules.conditional_points_short,
        WHOLE,
    );
    at_most("recycle_percent", rules.recycle_percent, WHOLE);
    at_most("condition_days", rules.condition_days.into(), MOST_DAYS);
    at_most("stale_months", rules.stale_months.into(), MOST_MONTHS);
    for stage in &structure.stages {
        of_stage(stage, faults);
    }
}

fn of_stage(stage: &Stage, faults: &mut Faults) {
    let place = Place::item(Area::Structure, ItemKind::Stage, &stage.id);
    let percent = place.under("should_percent");
    no_more(&percent, stage.should_percent, WHOLE, faults);
    let months = place.under("validity_months");
    no_more(&months, stage.validity_months.into(), MOST_MONTHS, faults);
    let (lowest, highest) = stage.trl;
    if lowest < 1 || lowest > highest || highest > HIGHEST_TRL {
        faults.add(place.under("trl"), Problem::NotABand);
    }
}

fn no_more(place: &Place, found: usize, most: u16, faults: &mut Faults) {
    if found > most.into() {
        let most = most.into();
        faults.add(place.clone(), Problem::OutOfRange { least: 0, most });
    }
}
