//! Laws and examples of dates.

#![allow(clippy::unwrap_used, reason = "a test may fail in its helpers too")]

use gate360_locale::{Date, DateError};
use proptest::prelude::*;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

const FIRST: &str = "1900-01-01";
const LAST: &str = "2200-12-31";

/// Any date at all.
fn dates() -> impl Strategy<Value = Date> {
    (date(FIRST).days_since_epoch()..=date(LAST).days_since_epoch())
        .prop_map(|days| Date::from_days(days).unwrap())
}

#[test]
fn known_days() {
    // The figures are those of `date --utc -d … +%s`, divided by 86400.
    for (text, days) in [
        ("1970-01-01", 0),
        ("1969-12-31", -1),
        ("1900-01-01", -25_567),
        ("1999-12-31", 10_956),
        ("2000-02-29", 11_016),
        ("2000-03-01", 11_017),
        ("2026-11-21", 20_778),
        ("2100-03-01", 47_541),
        ("2200-12-31", 84_370),
    ] {
        assert_eq!(date(text).days_since_epoch(), days, "{text}");
        assert_eq!(Date::from_days(days), Some(date(text)), "{text}");
    }
}

/// Walks through every day and counts by the rule that everybody knows, which is
/// not the rule that the code uses.
#[test]
fn every_day_follows_the_day_before() {
    let mut days = date(FIRST).days_since_epoch();
    for year in 1900..=2200_u16 {
        let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
        let february = if leap { 29 } else { 28 };
        let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (month, length) in (1_u8..).zip(lengths) {
            for day in 1..=length {
                let made = Date::new(year, month, day).unwrap();
                assert_eq!(made.days_since_epoch(), days);
                assert_eq!(Date::from_days(days), Some(made));
                assert_eq!((made.year(), made.month(), made.day()), (year, month, day));
                days += 1;
            }
            assert_eq!(Date::new(year, month, length + 1), Err(DateError::Day));
        }
    }
    assert_eq!(Date::from_days(days), None, "the day after the last");
}

#[test]
fn refused_texts() {
    for (text, error) in [
        ("", DateError::Form),
        ("2026-11-2", DateError::Form),
        ("2026-1-21", DateError::Form),
        ("20261121", DateError::Form),
        ("2026/11/21", DateError::Form),
        ("2026-11-21 ", DateError::Form),
        ("2026-11-21T00:00:00Z", DateError::Form),
        ("+026-11-21", DateError::Form),
        ("2026-+1-21", DateError::Form),
        ("２026-11-21", DateError::Form),
        ("2026-11-2¹", DateError::Form),
        ("1899-12-31", DateError::Year),
        ("2201-01-01", DateError::Year),
        ("0000-00-00", DateError::Year),
        ("2026-00-10", DateError::Day),
        ("2026-13-10", DateError::Day),
        ("2026-11-00", DateError::Day),
        ("2026-11-31", DateError::Day),
        ("2026-02-29", DateError::Day),
        ("1900-02-29", DateError::Day),
        ("2100-02-29", DateError::Day),
    ] {
        assert_eq!(text.parse::<Date>(), Err(error), "{text}");
    }
    assert!("2000-02-29".parse::<Date>().is_ok());
    assert!("2028-02-29".parse::<Date>().is_ok());
}

#[test]
fn days_outside_the_years_are_refused() {
    assert_eq!(date(FIRST).plus_days(-1), None);
    assert_eq!(date(LAST).plus_days(1), None);
    for days in [
        i64::MIN,
        i64::MIN + 800_000,
        -719_469,
        100_000,
        i64::MAX - 800_000,
        i64::MAX,
    ] {
        assert_eq!(Date::from_days(days), None, "{days}");
        assert_eq!(date("2026-11-21").plus_days(days), None, "{days}");
    }
}

#[test]
fn whole_months() {
    for (from, to, months) in [
        ("2026-11-21", "2026-11-21", 0),
        ("2026-11-21", "2026-12-20", 0),
        ("2026-11-21", "2026-12-21", 1),
        ("2025-11-21", "2026-11-20", 11),
        ("2025-11-21", "2026-11-21", 12),
        ("2026-01-31", "2026-02-27", 0),
        ("2026-01-31", "2026-02-28", 1),
        ("2026-01-31", "2026-03-30", 1),
        ("2024-02-29", "2025-02-28", 12),
        ("2026-12-21", "2026-11-21", -1),
        ("2026-12-20", "2026-11-21", 0),
        (FIRST, LAST, 3_611),
    ] {
        assert_eq!(date(from).months_between(date(to)), months, "{from} {to}");
    }
}

#[test]
fn months_later_end_with_the_month_where_it_is_too_short() {
    for (from, months, to) in [
        ("2026-11-21", 0, "2026-11-21"),
        ("2026-11-21", 2, "2027-01-21"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2026-12-31", 12, "2027-12-31"),
        (FIRST, 3_611, "2200-12-01"),
    ] {
        assert_eq!(
            date(from).plus_months(months),
            Some(date(to)),
            "{from} {months}"
        );
    }
    assert_eq!(date(LAST).plus_months(1), None);
    assert_eq!(date(FIRST).plus_months(u16::MAX), None);
}

#[test]
fn older_than_months() {
    for (from, today, older) in [
        ("2025-11-21", "2026-11-20", false),
        ("2025-11-21", "2026-11-21", false),
        ("2025-11-21", "2026-11-22", true),
        ("2025-11-21", "2026-12-01", true),
        ("2026-11-21", "2025-11-21", false),
        ("2024-02-29", "2025-02-28", false),
        ("2024-02-29", "2025-03-01", true),
        ("2024-02-28", "2025-03-01", true),
    ] {
        assert_eq!(
            date(from).is_older_than_months(date(today), 12),
            older,
            "{from} {today}"
        );
    }
    assert!(date("2026-11-20").is_older_than_months(date("2026-11-21"), 0));
    assert!(!date(FIRST).is_older_than_months(date(LAST), u16::MAX));
}

#[test]
fn errors_say_what_to_do() {
    assert_eq!(
        DateError::Form.to_string(),
        "a date is written as year-month-day, such as 2026-11-21"
    );
    assert!(DateError::Year.to_string().contains("1900"));
    assert_eq!(DateError::Day.to_string(), "the calendar has no such day");
}

proptest! {
    #[test]
    fn text_and_date_are_the_same(date in dates()) {
        prop_assert_eq!(date.to_string().parse(), Ok(date));
    }

    #[test]
    fn any_text_is_taken_only_if_it_is_the_one_form(text in "[0-9]{4}-[01][0-9]-[0-3][0-9]") {
        if let Ok(date) = text.parse::<Date>() {
            prop_assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn order_is_that_of_days_and_of_texts(a in dates(), b in dates()) {
        prop_assert_eq!(a.cmp(&b), a.days_since_epoch().cmp(&b.days_since_epoch()));
        prop_assert_eq!(a.cmp(&b), a.to_string().cmp(&b.to_string()));
    }

    #[test]
    fn days_added_can_be_taken_away(date in dates(), days in -150_000_i64..150_000) {
        if let Some(moved) = date.plus_days(days) {
            prop_assert_eq!(moved.days_since_epoch() - date.days_since_epoch(), days);
            prop_assert_eq!(moved.plus_days(-days), Some(date));
        }
    }

    #[test]
    fn months_run_both_ways(a in dates(), b in dates()) {
        prop_assert_eq!(a.months_between(b), -b.months_between(a));
    }

    /// Being older than some months begins on the day after the first day on which
    /// that many months are whole.
    #[test]
    fn older_begins_the_day_after(date in dates(), days in 0_i64..2_000, months in 0_u16..60) {
        if let (Some(today), Some(yesterday)) = (date.plus_days(days + 1), date.plus_days(days)) {
            prop_assert_eq!(
                date.is_older_than_months(today, months),
                date.months_between(yesterday) >= i32::from(months)
            );
        }
    }

    /// So many months later, exactly so many months are whole, and a day before they were not.
    #[test]
    fn months_later_are_whole_on_that_day(date in dates(), months in 0_u16..600) {
        if let Some(later) = date.plus_months(months) {
            prop_assert_eq!(date.months_between(later), i32::from(months));
            if let Some(before) = later.plus_days(-1).filter(|before| *before >= date) {
                prop_assert!(date.months_between(before) < i32::from(months));
            }
        }
    }

    #[test]
    fn more_months_are_later(date in dates(), months in 0_u16..600) {
        if let Some(later) = date.plus_months(months + 1) {
            prop_assert!(date.plus_months(months).unwrap() < later);
        }
    }
}
