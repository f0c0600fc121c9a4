//! What holds whatever the clock says.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

/// The first day of the tests.
const FIRST: i64 = 20_000;

fn day(number: i64) -> Date {
    Date::from_days(FIRST + number).unwrap()
}

/// A backup so many days and minutes after the first moment of the tests.
fn backup(number: u64, days: i64, minutes: i64, before: bool) -> Dated {
    Dated {
        number,
        at: Moment(((FIRST + days) * 24 * 60 + minutes) * 60 * 1000),
        day: day(days),
        before,
    }
}

/// Backups one after the other, eleven minutes apart, by clocks that say anything.
fn by_any_clock() -> impl Strategy<Value = Vec<Dated>> {
    vec((-400..400_i64, any::<bool>()), 0..80).prop_map(|made| {
        let dated = |(number, (days, before)): (u64, (i64, bool))| {
            let minutes = i64::try_from(number).unwrap() * 11;
            backup(number, days, minutes, before)
        };
        (1..).zip(made).map(dated).collect()
    })
}

/// Backups by a clock that goes right: so many on each of the days.
fn by_a_right_clock() -> impl Strategy<Value = Vec<Dated>> {
    vec(vec(any::<bool>(), 0..6), 0..40).prop_map(|days| {
        let mut made = Vec::new();
        for (number, day) in (0..).zip(days) {
            for (minutes, before) in (0..).step_by(11).zip(day) {
                let next = u64::try_from(made.len()).unwrap() + 1;
                made.push(backup(next, number, minutes, before));
            }
        }
        made
    })
}

fn staying(backups: &[Dated]) -> Vec<Dated> {
    let gone = going(backups);
    let stays = |backup: &&Dated| !gone.contains(&backup.number);
    backups.iter().filter(stays).copied().collect()
}

/// The last backup of each of the last fourteen days, by a clock that goes right.
fn last_of_fourteen_days(backups: &[Dated]) -> Vec<u64> {
    let mut last: Vec<Dated> = Vec::new();
    for backup in backups {
        last.retain(|known| known.day != backup.day);
        last.push(*backup);
    }
    let newest = last.iter().rev().take(DAYS);
    newest.map(|backup| backup.number).collect()
}

proptest! {
    #[test]
    fn the_latest_stay_by_any_clock(backups in by_any_clock()) {
        let gone = going(&backups);
        for backup in backups.iter().rev().take(LATEST) {
            prop_assert!(!gone.contains(&backup.number));
        }
        let before = backups.iter().rev().filter(|backup| backup.before);
        for backup in before.take(BEFORE) {
            prop_assert!(!gone.contains(&backup.number));
        }
    }

    #[test]
    fn there_are_never_too_many(backups in by_any_clock()) {
        prop_assert!(staying(&backups).len() <= LATEST + BEFORE + 3 * DAYS);
    }

    #[test]
    fn what_stays_goes_on_staying(backups in by_any_clock()) {
        prop_assert_eq!(going(&staying(&backups)), Vec::<u64>::new());
    }

    #[test]
    fn the_order_of_the_list_says_nothing(backups in by_any_clock()) {
        let mut turned = backups.clone();
        turned.reverse();
        prop_assert_eq!(going(&backups), going(&turned));
    }

    #[test]
    fn a_right_clock_keeps_the_last_of_fourteen_days(backups in by_a_right_clock()) {
        // As it goes in life: each time one is made, those that are to go do so.
        let mut here: Vec<Dated> = Vec::new();
        for made in &backups {
            here.push(*made);
            here = staying(&here);
        }
        let mut wanted = last_of_fourteen_days(&backups);
        wanted.extend(backups.iter().rev().take(LATEST).map(|backup| backup.number));
        let before = backups.iter().rev().filter(|backup| backup.before);
        wanted.extend(before.take(BEFORE).map(|backup| backup.number));
        wanted.sort_unstable();
        wanted.dedup();
        let here: Vec<u64> = here.iter().map(|backup| backup.number).collect();
        prop_assert_eq!(here, wanted);
    }

    /// A clock that ran ahead now and then, and was set right each time, and was once far behind.
    #[test]
    fn a_clock_that_jumps_takes_no_day_away(
        right in by_a_right_clock(),
        ahead in vec((0..1000_usize, 1..400_i64), 0..10),
        behind in proptest::option::of(0..1000_usize),
    ) {
        prop_assume!(!right.is_empty());
        let wanted = last_of_fourteen_days(&right);
        // Each stands before some backup with the right time, so the latest has the right time.
        let mut wrong: Vec<(usize, Dated)> = ahead
            .iter()
            .map(|(place, days)| (place % right.len(), backup(0, 1000 + days, 0, false)))
            .collect();
        wrong.extend(behind.map(|place| (place % right.len(), backup(0, -1000, 0, false))));
        let mut all: Vec<(Dated, Option<u64>)> = Vec::new();
        for (place, known) in right.iter().enumerate() {
            let here = wrong.iter().filter(|(before, _)| *before == place);
            all.extend(here.map(|(_, wrong)| (*wrong, None)));
            all.push((*known, Some(known.number)));
        }
        for (number, (backup, _)) in (1..).zip(&mut all) {
            backup.number = number;
        }
        let backups: Vec<Dated> = all.iter().map(|(backup, _)| *backup).collect();
        let gone = going(&backups);
        for (backup, known) in &all {
            if known.is_some_and(|number| wanted.contains(&number)) {
                prop_assert!(!gone.contains(&backup.number), "{backup:?}");
            }
        }
    }
}
