//! Numbers, written with the signs of a language.

use crate::Words;

/// More digits than this after the decimal sign say nothing to a reader.
const MOST_DIGITS: u8 = 6;

/// What stands where a number cannot be written.
const NO_NUMBER: &str = "–";

impl Words {
    /// A whole number with a separator between thousands, such as `1,234`.
    #[must_use]
    pub fn integer(self, value: i64) -> String {
        self.signed(value < 0, self.grouped(value.unsigned_abs()))
    }

    /// A number with this many digits (at most six) after the decimal sign, such
    /// as `1,234.50`.
    ///
    /// Rounding is exact and half up: of the two nearest neighbours the nearer is
    /// taken, and when both are equally near the one further from nought. What is
    /// rounded is the value that the `f64` really holds: 0.125 is held exactly and
    /// gives `0.13`, but 1.005 is held as a little less and gives `1.00`.
    ///
    /// Infinities, `NaN`, and magnitudes too large to be exact (10¹² is safe) are
    /// written as a dash.
    #[must_use]
    pub fn decimal(self, value: f64, digits: u8) -> String {
        let digits = digits.min(MOST_DIGITS);
        let scale = 10_u64.pow(digits.into());
        let Some(scaled) = scaled(value.abs(), scale) else {
            return NO_NUMBER.to_owned();
        };
        let mut text = self.grouped(scaled / scale);
        if digits > 0 {
            text.push_str(self.decimal_sign());
            let fraction = (scaled % scale).to_string();
            for _ in fraction.len()..digits.into() {
                text.push('0');
            }
            text.push_str(&fraction);
        }
        // What has been rounded to nought has no sign.
        self.signed(value < 0.0 && scaled > 0, text)
    }

    /// A percentage with this many digits after the decimal sign. The value is the
    /// percentage itself: 95.0 gives `95%`. It is rounded as [`Words::decimal`] is.
    #[must_use]
    pub fn percent(self, value: f64, digits: u8) -> String {
        self.percent_form(&self.decimal(value, digits))
    }

    fn signed(self, negative: bool, text: String) -> String {
        if !negative {
            return text;
        }
        let mut with_sign = self.minus_sign().to_owned();
        with_sign.push_str(&text);
        with_sign
    }

    fn grouped(self, value: u64) -> String {
        let plain = value.to_string();
        let mut text = String::new();
        for (index, digit) in plain.chars().enumerate() {
            if index > 0 && (plain.len() - index).is_multiple_of(3) {
                text.push_str(self.thousands_sign());
            }
            text.push(digit);
        }
        text
    }
}

/// `value × scale`, exactly, rounded half up; `None` if it is no number or does
/// not fit. The value is not negative.
fn scaled(value: f64, scale: u64) -> Option<u64> {
    if !value.is_finite() {
        return None;
    }
    // An f64 is a whole number of 53 bits times a power of two. Multiplying the
    // whole number first loses nothing, because 53 bits and the 20 bits of the
    // scale fit into 128.
    let bits = value.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let field = (bits >> 52) & 0x7ff;
    let whole = if field == 0 {
        fraction
    } else {
        fraction | (1 << 52)
    };
    let product = u128::from(whole) * u128::from(scale);
    // The exponent of the whole number's last bit, as a shift to the right.
    match 1075_u64.checked_sub(field.max(1)) {
        Some(0) => u64::try_from(product).ok(),
        // The product has at most 73 bits, so what is shifted further is nought.
        Some(right @ 1..=100) => u64::try_from((product + (1 << (right - 1))) >> right).ok(),
        Some(_) => Some(0),
        // Such values are 2⁵³ at least, and with any scale soon too large.
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;
    use proptest::prelude::*;

    const WORDS: Words = Words::new(Language::English);

    #[test]
    fn whole_numbers_have_groups_of_three() {
        let cases: [(i64, &str); 9] = [
            (0, "0"),
            (7, "7"),
            (999, "999"),
            (1_000, "1,000"),
            (-1_234, "-1,234"),
            (999_999, "999,999"),
            (1_000_000, "1,000,000"),
            (i64::MAX, "9,223,372,036,854,775,807"),
            (i64::MIN, "-9,223,372,036,854,775,808"),
        ];
        for (value, text) in cases {
            assert_eq!(WORDS.integer(value), text);
        }
    }

    #[test]
    fn halves_go_up_and_nothing_else_does() {
        let cases = [
            (0.0, 0, "0"),
            (-0.0, 1, "0.0"),
            (0.5, 0, "1"),
            (1.5, 0, "2"),
            (2.5, 0, "3"),
            (0.499_999_999_999_999_94, 0, "0"),
            (0.125, 2, "0.13"),
            (0.375, 2, "0.38"),
            (1.005, 2, "1.00"),
            (0.05, 2, "0.05"),
            (9.995, 1, "10.0"),
            (99.96, 1, "100.0"),
            (1_234.5, 2, "1,234.50"),
            (-2.5, 0, "-3"),
            (-0.4, 0, "0"),
            (-0.04, 1, "0.0"),
            (1.0 / 3.0, 6, "0.333333"),
            (2.0 / 3.0, 9, "0.666667"),
            (1e12, 6, "1,000,000,000,000.000000"),
            (9_007_199_254_740_991.0, 0, "9,007,199,254,740,991"),
            (5e-324, 6, "0.000000"),
        ];
        for (value, digits, text) in cases {
            assert_eq!(WORDS.decimal(value, digits), text, "{value} {digits}");
        }
    }

    #[test]
    fn what_is_no_number_is_a_dash() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, 1e18] {
            assert_eq!(WORDS.decimal(value, 2), "–", "{value}");
        }
    }

    #[test]
    fn percentages() {
        assert_eq!(WORDS.percent(95.0, 0), "95%");
        assert_eq!(WORDS.percent(33.333, 1), "33.3%");
        assert_eq!(WORDS.percent(1_250.0, 0), "1,250%");
    }

    proptest! {
        /// Formatting with many digits is exact in the standard library, so the
        /// nearest neighbour can be told from it.
        #[test]
        fn the_nearest_neighbour_is_taken(value in -1e9_f64..1e9, digits in 0_u8..=6) {
            let exact = format!("{:.60}", value.abs());
            let (whole, fraction) = exact.split_once('.').unwrap();
            let (kept, cut) = fraction.split_at(digits.into());
            let mut expected: u64 = format!("{whole}{kept}").parse().unwrap();
            if cut.as_bytes()[0] >= b'5' {
                expected += 1;
            }
            let shown: String =
                WORDS.decimal(value, digits).chars().filter(char::is_ascii_digit).collect();
            prop_assert_eq!(shown.parse::<u64>().unwrap(), expected);
        }

        #[test]
        fn whole_numbers_read_back(value: i64) {
            prop_assert_eq!(WORDS.integer(value).replace(',', "").parse::<i64>().unwrap(), value);
        }
    }
}
