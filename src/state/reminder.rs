//! When a person is reminded to save a project as a file.

use gate360_merge::{ChangeSet, Moment};

/// A day, in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// How long the store keeps what is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Until somebody clears it: the browser has promised so.
    Promised,
    /// Until the browser needs the room.
    Unpromised,
    /// Until the page is closed.
    WithPage,
}

impl Keeping {
    /// How it is where the browser has promised to keep its store, or has not.
    #[must_use]
    pub const fn of(promised: bool) -> Self {
        if promised {
            Self::Promised
        } else {
            Self::Unpromised
        }
    }

    /// How old the oldest change may be that is in no file, in milliseconds.
    const fn patience(self) -> i64 {
        match self {
            Self::Promised => 7 * DAY,
            Self::Unpromised => DAY,
            Self::WithPage => 0,
        }
    }
}

/// How the changes of an example begin to name where they were made. Nobody has written them.
const EXAMPLE: &str = "example-";

/// That a project should be saved as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// When the oldest change was made that is in no file.
    pub since: Moment,
    /// When it was last saved as a file; none: never.
    pub file: Option<Moment>,
}

/// The reminder for a project that was last saved as a file at a moment; none while there is no
/// need.
///
/// A file from later than now was saved before the clock was set back: what is in it can't be
/// told any more, so it counts as none.
#[must_use]
pub fn reminder(
    changes: &ChangeSet,
    file: Option<Moment>,
    now: Moment,
    keeping: Keeping,
) -> Option<Reminder> {
    let known = file.filter(|&file| file <= now);
    let since = changes
        .iter()
        .filter(|change| !change.tag().replica.as_str().starts_with(EXAMPLE))
        .map(|change| change.at())
        .filter(|&at| known.is_none_or(|file| at > file))
        .min()?;
    (now.0.saturating_sub(since.0) >= keeping.patience()).then_some(Reminder { since, file })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use gate360_merge::{Author, Change, Replica, Tag, VersionVector};

    use super::*;

    const NOW: Moment = Moment(1_795_219_200_000);

    fn ago(days: i64) -> Moment {
        Moment(NOW.0 - days * DAY)
    }

    /// Changes that were made so many days ago, of a replica.
    fn changes_of(replica: &str, days: &[i64]) -> ChangeSet {
        let change = |(counter, &days): (u64, &i64)| {
            let tag = Tag {
                replica: Replica::new(replica),
                counter,
            };
            let (author, seen) = (Author::default(), VersionVector::new());
            Change::new(
                tag,
                ago(days),
                author,
                Arc::from("summary"),
                "text".into(),
                seen,
            )
            .unwrap()
        };
        (1..).zip(days).map(change).collect()
    }

    fn of(days: &[i64], file: Option<i64>, promised: bool) -> Option<Moment> {
        let changes = changes_of("a", days);
        reminder(&changes, file.map(ago), NOW, Keeping::of(promised)).map(|due| due.since)
    }

    #[test]
    fn a_week_is_long_enough_where_the_browser_keeps_its_store() {
        assert_eq!(of(&[6], None, true), None);
        assert_eq!(of(&[7], None, true), Some(ago(7)));
        assert_eq!(of(&[0, 9, 3], None, true), Some(ago(9)));
    }

    #[test]
    fn a_day_is_long_enough_where_it_may_clear_it() {
        assert_eq!(of(&[0], None, false), None);
        assert_eq!(of(&[1], None, false), Some(ago(1)));
    }

    #[test]
    fn nothing_is_long_enough_where_it_goes_with_the_page() {
        let due = |file| reminder(&changes_of("a", &[0]), file, NOW, Keeping::WithPage);
        assert_eq!(due(None).unwrap().since, NOW);
        assert_eq!(due(Some(NOW)), None);
    }

    #[test]
    fn what_is_in_the_file_needs_no_other() {
        assert_eq!(of(&[20, 9], Some(9), true), None);
        assert_eq!(of(&[20, 6], Some(9), true), None);
        assert_eq!(of(&[20, 8, 6], Some(9), true), Some(ago(8)));
        let changes = changes_of("a", &[20, 8]);
        let due = reminder(&changes, Some(ago(9)), NOW, Keeping::Promised).unwrap();
        assert_eq!(due.file, Some(ago(9)));
    }

    #[test]
    fn a_file_from_a_clock_that_was_ahead_counts_as_none() {
        assert_eq!(of(&[8], Some(-365), true), Some(ago(8)));
        // And what was written by such a clock is not old.
        assert_eq!(of(&[-365], None, true), None);
    }

    #[test]
    fn nobody_is_reminded_of_an_example_that_is_as_it_came() {
        let mut changes = changes_of("example-da", &[300]);
        assert_eq!(reminder(&changes, None, NOW, Keeping::Promised), None);
        changes.join(&changes_of("a", &[8]));
        let due = reminder(&changes, None, NOW, Keeping::Promised).unwrap();
        assert_eq!(due.since, ago(8));
    }

    #[test]
    fn an_empty_project_needs_no_file() {
        assert_eq!(of(&[], None, false), None);
    }
}
