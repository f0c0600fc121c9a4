//! Dates, written as a language writes them.

use crate::{Date, Words};

impl Words {
    /// A date for running text, such as `21 November 2026`.
    #[must_use]
    pub fn date(self, date: Date) -> String {
        let month = match date.month() {
            1 => self.long_january(),
            2 => self.long_february(),
            3 => self.long_march(),
            4 => self.long_april(),
            5 => self.long_may(),
            6 => self.long_june(),
            7 => self.long_july(),
            8 => self.long_august(),
            9 => self.long_september(),
            10 => self.long_october(),
            11 => self.long_november(),
            _ => self.long_december(),
        };
        self.date_form(&date.day().to_string(), month, &date.year().to_string())
    }

    /// A date for tables, such as `21 Nov 2026`.
    #[must_use]
    pub fn short_date(self, date: Date) -> String {
        let month = match date.month() {
            1 => self.short_january(),
            2 => self.short_february(),
            3 => self.short_march(),
            4 => self.short_april(),
            5 => self.short_may(),
            6 => self.short_june(),
            7 => self.short_july(),
            8 => self.short_august(),
            9 => self.short_september(),
            10 => self.short_october(),
            11 => self.short_november(),
            _ => self.short_december(),
        };
        self.short_date_form(&date.day().to_string(), month, &date.year().to_string())
    }
}

impl Words {
    /// A time of the day, such as `09:05`. The hour is 0 to 23, the minute 0 to 59.
    #[must_use]
    pub fn time(self, hour: u8, minute: u8) -> String {
        self.time_form(&two_digits(hour), &two_digits(minute))
    }
}

fn two_digits(number: u8) -> String {
    let mut text = number.to_string();
    if number < 10 {
        text.insert(0, '0');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    const WORDS: Words = Words::new(Language::English);

    fn every_month(write: impl Fn(Date) -> String) -> Vec<String> {
        (1..=12)
            .map(|month| write(Date::new(2026, month, 5).unwrap()))
            .collect()
    }

    #[test]
    fn dates_for_running_text() {
        assert_eq!(
            WORDS.date(Date::new(2026, 11, 21).unwrap()),
            "21 November 2026"
        );
        assert_eq!(
            every_month(|date| WORDS.date(date)).join(", "),
            "5 January 2026, 5 February 2026, 5 March 2026, 5 April 2026, 5 May 2026, \
             5 June 2026, 5 July 2026, 5 August 2026, 5 September 2026, 5 October 2026, \
             5 November 2026, 5 December 2026"
        );
    }

    #[test]
    fn dates_for_tables() {
        assert_eq!(
            every_month(|date| WORDS.short_date(date)).join(", "),
            "5 Jan 2026, 5 Feb 2026, 5 Mar 2026, 5 Apr 2026, 5 May 2026, 5 Jun 2026, \
             5 Jul 2026, 5 Aug 2026, 5 Sep 2026, 5 Oct 2026, 5 Nov 2026, 5 Dec 2026"
        );
    }

    #[test]
    fn times_have_two_digits_each() {
        assert_eq!(WORDS.time(0, 0), "00:00");
        assert_eq!(WORDS.time(9, 5), "09:05");
        assert_eq!(WORDS.time(23, 59), "23:59");
    }
}
