//! A civil date: a day of the Gregorian calendar, without time or place.

use std::fmt;
use std::str::FromStr;

/// The years that a date can have. Anything outside is a slip of the pen in a
/// project's papers.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2200;

/// Days from 1 March of the year 0 to 1 January 1970.
const EPOCH: i64 = 719_468;

/// Days in 400 years, after which the calendar repeats itself.
const ERA: i64 = 146_097;

/// A day from 1 January 1900 to 31 December 2200. Earlier is smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    // The order of the fields makes the order of dates.
    year: u16,
    month: u8,
    day: u8,
}

/// Why a date is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// The text is not four digits, two digits and two digits, joined by hyphens.
    Form,
    /// The year is not from 1900 to 2200.
    Year,
    /// The calendar has no such month, or the month has no such day.
    Day,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Form => "a date is written as year-month-day, such as 2026-11-21",
            Self::Year => "the year of a date lies between 1900 and 2200",
            Self::Day => "the calendar has no such day",
        })
    }
}

impl std::error::Error for DateError {}

impl Date {
    /// The date of a year, a month (1 to 12) and a day of the month (from 1).
    ///
    /// # Errors
    ///
    /// [`DateError::Year`] or [`DateError::Day`] if there is no such date.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, DateError> {
        if !YEARS.contains(&year) {
            return Err(DateError::Year);
        }
        if !(1..=12).contains(&month) || !(1..=days_in_month(year, month)).contains(&day) {
            return Err(DateError::Day);
        }
        Ok(Self { year, month, day })
    }

    /// The year, from 1900 to 2200.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days since 1 January 1970, negative before.
    #[must_use]
    pub fn days_since_epoch(self) -> i64 {
        // Years are counted from March, so that the leap day is the last of its
        // year, and the months before a month have a regular number of days.
        let years = i64::from(self.year) - i64::from(self.month < 3);
        let months = (i64::from(self.month) + 9) % 12;
        let leap_days = years / 4 - years / 100 + years / 400;
        years * 365 + leap_days + (months * 153 + 2) / 5 + i64::from(self.day) - 1 - EPOCH
    }

    /// The date that is this many days after 1 January 1970; `None` outside the
    /// years that a date can have.
    #[must_use]
    pub fn from_days(days: i64) -> Option<Self> {
        let days = days.checked_add(EPOCH).filter(|days| *days >= 0)?;
        let (era, day_of_era) = (days / ERA, days % ERA);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (year_of_era * 365 + year_of_era / 4 - year_of_era / 100);
        let months = (day_of_year * 5 + 2) / 153;
        let day = day_of_year - (months * 153 + 2) / 5 + 1;
        let month = (months + 2) % 12 + 1;
        let year = era * 400 + year_of_era + i64::from(month < 3);
        Self::new(
            u16::try_from(year).ok()?,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        )
        .ok()
    }

    /// The date this many days later (earlier if negative); `None` outside the
    /// years that a date can have.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Option<Self> {
        Self::from_days(self.days_since_epoch().checked_add(days)?)
    }

    /// The date this many months later, on the same day of the month or on the last day of a
    /// shorter month; `None` outside the years that a date can have.
    #[must_use]
    pub fn plus_months(self, months: u16) -> Option<Self> {
        let number = self.month_number() + i32::from(months);
        let year = u16::try_from(number / 12).ok()?;
        let month = u8::try_from(number % 12 + 1).ok()?;
        Self::new(year, month, self.day.min(days_in_month(year, month))).ok()
    }

    /// The whole months from this date to a later one, negative if it is earlier.
    ///
    /// A month is whole on the same day of the month, or on the last day of a
    /// month that is too short to have it: from 31 January to 28 February 2026 is
    /// one month.
    #[must_use]
    pub fn months_between(self, later: Self) -> i32 {
        if later < self {
            return -later.months_between(self);
        }
        later.month_number() - self.month_number() - i32::from(later.day < self.day_in(later))
    }

    /// Whether on `today` this date lies more than so many months back. On the very
    /// day on which the months are full it does not: a date of 21 November 2025 is
    /// older than 12 months from 22 November 2026 on.
    #[must_use]
    pub fn is_older_than_months(self, today: Self, months: u16) -> bool {
        let due = self.month_number() + i32::from(months);
        (due, self.day_in(today)) < (today.month_number(), today.day)
    }

    /// Months since the year 0.
    fn month_number(self) -> i32 {
        i32::from(self.year) * 12 + i32::from(self.month) - 1
    }

    /// This date's day of the month, or the last one in a shorter month.
    fn day_in(self, other: Self) -> u8 {
        self.day.min(days_in_month(other.year, other.month))
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u8::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// As ISO 8601 has it: `2026-11-21`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Strictly `2026-11-21`: no other form of ISO 8601, no space, no sign.
impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let [a, b, c, d, b'-', e, f, b'-', g, h] = text.as_bytes() else {
            return Err(DateError::Form);
        };
        let year = number(&[*a, *b, *c, *d])?;
        let month = number(&[*e, *f])?;
        let day = number(&[*g, *h])?;
        let small = |value: u16| u8::try_from(value).map_err(|_| DateError::Day);
        Self::new(year, small(month)?, small(day)?)
    }
}

/// The value of at most four digits.
fn number(digits: &[u8]) -> Result<u16, DateError> {
    digits.iter().try_fold(0, |value, digit| {
        if digit.is_ascii_digit() {
            Ok(value * 10 + u16::from(digit - b'0'))
        } else {
            Err(DateError::Form)
        }
    })
}
