//! Exact shares: a limit that is met to the point is met.

/// A share of whole numbers, in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fraction {
    part: u128,
    whole: u128,
}

impl Fraction {
    /// A part of a whole; of nothing, nothing.
    pub(crate) fn new(part: u128, whole: u128) -> Self {
        let divisor = greatest_common_divisor(part, whole).max(1);
        Self {
            part: part / divisor,
            whole: (whole / divisor).max(1),
        }
    }

    /// The mean of several; none of none. Ten means of a few dozen answers are far from the
    /// limits of the numbers; should they be reached, the mean stops growing.
    pub(crate) fn mean(fractions: &[Self]) -> Option<Self> {
        let count = u128::try_from(fractions.len())
            .ok()
            .filter(|&count| count > 0)?;
        let sum = fractions.iter().fold(Self::new(0, 1), |sum, one| {
            let part = sum
                .part
                .saturating_mul(one.whole)
                .saturating_add(one.part.saturating_mul(sum.whole));
            Self::new(part, sum.whole.saturating_mul(one.whole))
        });
        Some(Self::new(sum.part, sum.whole.saturating_mul(count)))
    }

    /// Whether it is under so many percent.
    pub(crate) fn is_under(self, percent: u128) -> bool {
        self.part.saturating_mul(100) < self.whole.saturating_mul(percent)
    }

    /// The nearest floating-point number.
    pub(crate) fn value(self) -> f64 {
        #[allow(
            clippy::cast_precision_loss,
            reason = "shown with three decimals at most"
        )]
        let value = self.part as f64 / self.whole as f64;
        value
    }
}

fn greatest_common_divisor(a: u128, b: u128) -> u128 {
    if b == 0 {
        a
    } else {
        greatest_common_divisor(b, a % b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_that_is_met_to_the_point_is_met() {
        let seven_tenths = [
            Fraction::new(1, 2),
            Fraction::new(9, 10),
            Fraction::new(7, 10),
        ];
        let mean = Fraction::mean(&seven_tenths).unwrap();
        assert_eq!(mean, Fraction::new(7, 10));
        assert!(!mean.is_under(70));
        assert!(mean.is_under(71));
    }

    #[test]
    fn there_is_no_mean_of_nothing() {
        assert_eq!(Fraction::mean(&[]), None);
        assert_eq!(Fraction::new(0, 0).value(), 0.0);
    }
}
