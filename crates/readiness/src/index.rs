//! The few figures that are not whole numbers.

/// A share of a count, 0 to 1; 1 where there is nothing to count.
pub(crate) fn share(met: usize, of: usize) -> f64 {
    if of == 0 {
        return 1.0;
    }
    // Counts of criteria are far below 2^53.
    #[allow(clippy::cast_precision_loss, reason = "counts of criteria are small")]
    let share = met as f64 / of as f64;
    share
}

/// The profile index, 0 to 100: a geometric mean over levels plus one, so that a strong
/// perspective does not hide a weak one, and progress shows while the lowest level stands still.
pub(crate) fn profile_index(levels: &[u8]) -> f64 {
    let product: f64 = levels.iter().map(|&level| f64::from(level) + 1.0).product();
    let degree = u32::try_from(levels.len()).unwrap_or(1).max(1);
    100.0 * (root(product, degree) - 1.0) / 9.0
}

/// The positive root of a number of 1 or more, by Newton's method from above. Only the four
/// basic operations are used: they give the same bits on every machine, which `powf` does not
/// promise.
fn root(number: f64, degree: u32) -> f64 {
    let n = f64::from(degree);
    let power = |base: f64, times: u32| (0..times).fold(1.0, |product, _| product * base);
    // Ten levels of at most 10 have a mean of at most 10.
    let mut guess = 10.0_f64;
    loop {
        let step = (power(guess, degree) - number) / (n * power(guess, degree - 1));
        let next = guess - step;
        // From above, Newton's steps fall until rounding ends them. Anything but a step down
        // ends the search, also a step that is no number.
        if next < guess {
            guess = next;
        } else {
            return guess;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_runs_from_0_to_100() {
        assert_eq!(profile_index(&[0; 10]), 0.0);
        assert!((profile_index(&[9; 10]) - 100.0).abs() < 1e-9);
        assert!((profile_index(&[1; 10]) - 11.111_111_111).abs() < 1e-6);
    }

    #[test]
    fn the_root_agrees_with_the_platform_s() {
        for product in [1.0, 2.0, 17.0, 1e3, 123_456.0, 1e10] {
            let found = root(product, 10);
            let expected = f64::powf(product, 0.1);
            assert!(
                (found - expected).abs() < 1e-12,
                "{product}: {found} {expected}"
            );
        }
    }
}
