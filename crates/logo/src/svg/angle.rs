//! Sine and cosine by multiplication and addition alone, so that they are the same everywhere.

/// Sine and cosine of an angle in degrees.
pub(super) fn sine_and_cosine(degrees: f32) -> (f32, f32) {
    let turns = f64::from(degrees) / 360.0;
    // The nearest whole number of turns is taken off: what is left is half a turn at most.
    let rest = turns - (turns + 0.5).floor();
    // Of an eighth of that, few terms are enough; doubling the angle three times gives it back.
    let angle = rest * std::f64::consts::TAU / 8.0;
    let square = angle * angle;
    let mut sine = angle
        * (1.0
            - square / 6.0 * (1.0 - square / 20.0 * (1.0 - square / 42.0 * (1.0 - square / 72.0))));
    let mut cosine =
        1.0 - square / 2.0 * (1.0 - square / 12.0 * (1.0 - square / 30.0 * (1.0 - square / 56.0)));
    for _ in 0..3 {
        (sine, cosine) = (2.0 * sine * cosine, cosine * cosine - sine * sine);
    }
    #[allow(clippy::cast_possible_truncation, reason = "both are between -1 and 1")]
    let both = (sine as f32, cosine as f32);
    both
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_those_of_the_library() {
        for degrees in -800_i16..800 {
            let degrees = f32::from(degrees);
            let (sine, cosine) = sine_and_cosine(degrees);
            let angle = degrees.to_radians();
            assert!((sine - angle.sin()).abs() < 1e-5, "{degrees}");
            assert!((cosine - angle.cos()).abs() < 1e-5, "{degrees}");
        }
    }
}
