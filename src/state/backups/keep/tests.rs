use super::*;

const MINUTE: i64 = 60 * 1000;

const NONE: [u64; 0] = [];

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Backups of the course of the work, ten minutes apart, numbered from 1, on these days.
fn on(days: &[&str]) -> Vec<Dated> {
    let backup = |(number, text): (u64, &&str)| Dated {
        number,
        at: Moment(i64::try_from(number).unwrap() * 10 * MINUTE),
        day: day(text),
        before: false,
    };
    (1..).zip(days).map(backup).collect()
}

#[test]
fn the_last_ten_stay() {
    let today = on(&["2026-11-22"; 12]);
    assert_eq!(going(&today[..10]), NONE);
    assert_eq!(going(&today), [1, 2]);
}

#[test]
fn the_last_of_each_day_stays_for_fourteen_days() {
    let mut days = Vec::new();
    for number in 1..=16 {
        days.extend([
            format!("2026-11-{number:02}"),
            format!("2026-11-{number:02}"),
        ]);
    }
    let days: Vec<&str> = days.iter().map(String::as_str).collect();
    // Two a day: days 1 and 2 are too old; of days 3 to 11 the first goes; the last ten stay.
    assert_eq!(
        going(&on(&days)),
        [1, 2, 3, 4, 5, 7, 9, 11, 13, 15, 17, 19, 21]
    );
}

#[test]
fn the_last_ten_from_before_something_stay_besides() {
    let mut backups = on(&["2026-11-22"; 30]);
    for backup in &mut backups[..12] {
        backup.before = true;
    }
    let going = going(&backups);
    assert_eq!(
        going,
        [&[1, 2][..], &(13..=20).collect::<Vec<_>>()].concat()
    );
}

#[test]
fn a_clock_that_was_set_back_lets_nothing_go_at_once() {
    let mut days = vec!["2026-11-21"; 3];
    days.extend(["2026-11-22"; 9]);
    days.push("2025-11-22");
    assert_eq!(going(&on(&days)), [1, 2]);
    // Nor does one that runs on from there.
    days.push("2025-11-23");
    assert_eq!(going(&on(&days)), [1, 2, 4]);
}

#[test]
fn a_clock_that_ran_ahead_takes_no_day_away() {
    let mut days: Vec<String> = (1..=13).map(|day| format!("2026-11-{day:02}")).collect();
    days.extend(["2031-01-01", "2032-01-01", "2026-11-14"].map(str::to_owned));
    let days: Vec<&str> = days.iter().map(String::as_str).collect();
    assert_eq!(going(&on(&days)), NONE);
}

#[test]
fn of_two_that_two_tabs_made_at_once_one_stays() {
    let mut backups = on(&["2026-11-22"; 3]);
    backups[2].at = Moment(backups[1].at.0 + 200);
    assert_eq!(going(&backups), [3]);
    // The other tab's clock is the same, but its moment may be a little earlier.
    backups[2].at = Moment(backups[1].at.0 - 200);
    assert_eq!(going(&backups), [3]);
    // What stands before something is not what stands after it.
    backups[1].before = true;
    assert_eq!(going(&backups), NONE);
}

#[test]
fn another_one_is_due_after_ten_minutes() {
    let now = Moment(1_000 * MINUTE);
    let ago = |minutes: i64| Some(Moment(now.0 - minutes * MINUTE));
    assert!(is_due(None, now));
    assert!(!is_due(ago(0), now));
    assert!(!is_due(ago(9), now));
    assert!(is_due(ago(10), now));
    // The latest one lies ahead: the clock was set back.
    assert!(is_due(ago(-1), now));
    assert!(is_due(ago(-525_600), now));
}

#[test]
fn opening_makes_one_if_something_was_saved_since() {
    let now = Moment(1_000 * MINUTE);
    let ago = |minutes: i64| Moment(now.0 - minutes * MINUTE);
    assert!(is_due_on_opening(None, ago(5), now));
    assert!(is_due_on_opening(Some(ago(5)), ago(4), now));
    assert!(!is_due_on_opening(Some(ago(5)), ago(5), now));
    assert!(!is_due_on_opening(Some(ago(5)), ago(6), now));
    // A tab has just made one, while another was saving.
    assert!(!is_due_on_opening(Some(ago(0)), now, now));
    // The clock was set back, and tells nothing.
    assert!(is_due_on_opening(Some(ago(-9)), ago(5), now));
}
