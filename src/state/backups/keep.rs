//! Which backups of a project stay, and when another one is due.
//!
//! The order of backups is that of their numbers, which the store gives out one after the other.
//! A clock can be set wrong and right again, so it decides nothing here by itself: the day on a
//! backup only says which ones belong together.

use gate360_locale::Date;
use gate360_merge::Moment;

/// How many of the latest backups stay, whatever their days. Those of today are among them.
const LATEST: usize = 10;

/// Of how many days the last backup stays.
const DAYS: usize = 14;

/// How many of the backups that were made before something stay besides.
const BEFORE: usize = 10;

/// How long after a backup the next one is due, in milliseconds.
const DUE_AFTER: i64 = 10 * 60 * 1000;

/// Two backups of the course of the work that lie closer than this, in milliseconds, were made by
/// two tabs at once.
const DOUBLE_WITHIN: i64 = 60 * 1000;

/// What has to be known of a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    /// Its number: a later one has a higher number.
    pub number: u64,
    /// When it was made, by the clock of then.
    pub at: Moment,
    /// The day of that moment where the computer stood.
    pub day: Date,
    /// Whether it was made before something, such as before a file was taken in.
    pub before: bool,
}

/// The numbers of the backups of one project that are to go, in order.
///
/// The last ten stay, the last one of each of the last fourteen days, and the last ten of those
/// that were made before something.
#[must_use]
pub fn going(backups: &[Dated]) -> Vec<u64> {
    let mut latest_first: Vec<Dated> = backups.to_vec();
    latest_first.sort_by_key(|backup| std::cmp::Reverse(backup.number));
    let doubles = doubles(&latest_first);
    latest_first.retain(|backup| !doubles.contains(&backup.number));
    let days = last_of_days(&latest_first);
    let before: Vec<u64> = numbers(latest_first.iter().filter(|backup| backup.before))
        .take(BEFORE)
        .collect();
    let older = latest_first.iter().skip(LATEST);
    let mut going: Vec<u64> = numbers(older)
        .filter(|number| !days.contains(number) && !before.contains(number))
        .chain(doubles)
        .collect();
    going.sort_unstable();
    going
}

/// Whether it is time for another backup of the course of the work. The latest one is that of the
/// highest number. A clock that was set back tells nothing of how long ago that was.
#[must_use]
pub fn is_due(latest: Option<Moment>, now: Moment) -> bool {
    latest.is_none_or(|at| !(0..DUE_AFTER).contains(&now.0.saturating_sub(at.0)))
}

/// Whether a project that is being opened is due for a backup: it was saved since the latest one,
/// which is not of this very moment. Where the clock was set back since, it counts as saved.
#[must_use]
pub fn is_due_on_opening(latest: Option<Moment>, saved: Moment, now: Moment) -> bool {
    latest.is_none_or(|at| {
        let since = now.0.saturating_sub(at.0);
        since < 0 || (saved > at && since >= DOUBLE_WITHIN)
    })
}

fn numbers<'a>(backups: impl Iterator<Item = &'a Dated>) -> impl Iterator<Item = u64> {
    backups.map(|backup| backup.number)
}

/// Of those that two tabs made at once, all but the first. What was made before something is
/// never one of two.
fn doubles(latest_first: &[Dated]) -> Vec<u64> {
    let ordinary: Vec<&Dated> = latest_first
        .iter()
        .filter(|backup| !backup.before)
        .collect();
    let is_double = |pair: &[&Dated]| {
        let apart = pair[0].at.0.abs_diff(pair[1].at.0);
        (apart < DOUBLE_WITHIN.unsigned_abs()).then_some(pair[0].number)
    };
    ordinary.windows(2).filter_map(is_double).collect()
}

/// The last backup of each of the days that count.
///
/// A day that lies after one with a higher number was told by a clock that ran ahead: its backup
/// stays like the others around it and takes the place of none. A clock that is set back makes
/// all days before look like that, until enough days have passed by the new time. There are never
/// more than twice as many of these as of those that count.
fn last_of_days(latest_first: &[Dated]) -> Vec<u64> {
    let mut seen: Vec<Date> = Vec::new();
    let mut staying = Vec::new();
    let mut earliest: Option<Date> = None;
    let (mut counted, mut ahead) = (0, 0);
    for backup in latest_first {
        if seen.contains(&backup.day) {
            continue;
        }
        if earliest.is_none_or(|earliest| backup.day < earliest) {
            counted += 1;
            if counted > DAYS {
                break;
            }
            earliest = Some(backup.day);
        } else {
            ahead += 1;
            if ahead > 2 * DAYS {
                continue;
            }
        }
        seen.push(backup.day);
        staying.push(backup.number);
    }
    staying
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws;
#[cfg(test)]
mod tests;
