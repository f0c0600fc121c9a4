//! How long a removed project stays in the bin.

use gate360_merge::Moment;

/// How many days a removed project stays in the bin.
pub const DAYS: i64 = 30;

/// A day, in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// How far the computer's clock may lie behind what was saved last, in milliseconds, and still be
/// believed. Other tabs and other computers may go a little differently.
const BEHIND: i64 = DAY;

/// How long a note that something is due counts, in milliseconds.
const LONGEST: i64 = DAYS * DAY;

/// Until when a project stays in the bin that was removed at a moment.
#[must_use]
pub fn until(removed: Moment) -> Moment {
    Moment(removed.0.saturating_add(DAYS * DAY))
}

/// What to do about projects that are due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purge {
    /// Note that they are.
    Note,
    /// Nothing yet.
    Wait,
    /// Remove them.
    Go,
}

/// What to do about projects that are due, where that was noted at a moment, or never. A clock that
/// runs ahead makes everything due, so nothing goes before it has been due for a day; and what was
/// noted too long ago was perhaps noted by another clock.
#[must_use]
pub fn purge(noted: Option<Moment>, clock: Moment) -> Purge {
    match noted.map(|noted| clock.0.saturating_sub(noted.0)) {
        Some(0..DAY) => Purge::Wait,
        Some(DAY..LONGEST) => Purge::Go,
        _ => Purge::Note,
    }
}

/// Which of the removed projects are to go for good, of each its id and when it was removed.
/// `saved`: the latest moment at which anything was saved here.
///
/// A clock that lies behind that moment was wrong before or is wrong now, so nothing goes.
#[must_use]
pub fn due<'a>(
    removed: impl IntoIterator<Item = (&'a str, Moment)>,
    clock: Moment,
    saved: Moment,
) -> Vec<(&'a str, Moment)> {
    let removed: Vec<(&str, Moment)> = removed.into_iter().collect();
    let latest = removed.iter().map(|(_, at)| *at).fold(saved, Moment::max);
    if latest.0.saturating_sub(clock.0) > BEHIND {
        return Vec::new();
    }
    let is_due = |at: Moment| until(at) <= clock;
    removed.into_iter().filter(|(_, at)| is_due(*at)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment(1_795_219_200_000);

    fn ago(days: i64) -> Moment {
        Moment(NOW.0 - days * DAY)
    }

    #[test]
    fn a_project_stays_for_thirty_days() {
        let removed = [("new", ago(0)), ("older", ago(29)), ("old", ago(30))];
        assert_eq!(due(removed, NOW, ago(0)), [("old", ago(30))]);
        assert_eq!(due(removed, NOW, ago(200)), [("old", ago(30))]);
        assert_eq!(until(ago(30)), NOW);
    }

    #[test]
    fn a_clock_that_was_set_back_lets_nothing_go() {
        // It was a year ahead when this was saved: nobody knows what day it was before, either.
        let removed = [("old", ago(40))];
        assert!(due(removed, NOW, ago(-365)).is_empty());
        // Also where only the removing itself tells.
        let removed = [("old", ago(40)), ("new", ago(-365))];
        assert!(due(removed, NOW, ago(50)).is_empty());
        // A few hours are no sign of that.
        assert_eq!(
            due([("old", ago(40))], NOW, Moment(NOW.0 + DAY / 2)),
            [("old", ago(40))]
        );
    }

    #[test]
    fn a_clock_that_runs_ahead_for_a_visit_lets_nothing_go() {
        assert_eq!(purge(None, NOW), Purge::Note);
        assert_eq!(purge(Some(NOW), NOW), Purge::Wait);
        assert_eq!(purge(Some(ago(1)), NOW), Purge::Go);
        assert_eq!(purge(Some(ago(29)), NOW), Purge::Go);
        assert_eq!(purge(Some(ago(365)), NOW), Purge::Note);
        assert_eq!(purge(Some(ago(-365)), NOW), Purge::Note);
    }

    #[test]
    fn a_clock_that_is_set_back_far_lets_nothing_go() {
        let removed = [("old", ago(40))];
        assert!(due(removed, ago(400), ago(1)).is_empty());
    }
}
