//! How sure a level is: apart from the level itself (process, "Scaling-readiness score").

use gate360_process::{PerspectiveKey, StageNo, Strength};

use crate::fraction::Fraction;
use crate::standing::{Standing, Standings};

/// Below this mean, in percent, confidence is low.
const LOW_UNDER: u128 = 45;
/// From this mean, in percent, it may be high.
const HIGH_FROM: u128 = 70;

/// Confidence in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trust {
    /// There is nothing to go by.
    None,
    /// Under 0.45.
    Low,
    /// In between.
    Medium,
    /// From 0.70, with something that was verified.
    High,
}

/// How sure a level is, as a number and in words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Confidence {
    /// The mean strength of evidence, 0 to 1; none where nothing counts as met.
    pub value: Option<f64>,
    /// The same in words.
    pub trust: Trust,
    /// The value as a fraction, so that limits are compared exactly.
    fraction: Option<Fraction>,
}

impl Confidence {
    const NONE: Self = Self {
        value: None,
        trust: Trust::None,
        fraction: None,
    };

    /// The confidence in a perspective: the mean strength of evidence, where musts weigh twice,
    /// over criteria that count as met in stages up to the current one.
    pub(crate) fn of(standings: &Standings<'_>, key: &PerspectiveKey, current: StageNo) -> Self {
        let met: Vec<(u32, Strength)> = standings
            .iter()
            .filter(|(c, standing, _)| {
                *standing == Standing::Met && &c.perspective == key && c.stage <= current
            })
            .map(|(criterion, _, strength)| (if criterion.is_must() { 2 } else { 1 }, strength))
            .collect();
        if met.is_empty() {
            return Self::NONE;
        }
        let sum: u32 = met
            .iter()
            .map(|(weight, s)| weight * u32::from(s.number()))
            .sum();
        let most: u32 = met
            .iter()
            .map(|(weight, _)| weight * u32::from(Strength::MOST.number()))
            .sum();
        let verified = met.iter().any(|(_, strength)| *strength == Strength::MOST);
        let fraction = Fraction::new(u128::from(sum), u128::from(most));
        Self::from(fraction, verified)
    }

    /// The confidence in the whole: the mean over the perspectives that have a value. It can't
    /// be high while any perspective is low or has none.
    pub(crate) fn overall(parts: &[Self]) -> Self {
        let all_sound = parts.iter().all(|part| part.trust >= Trust::Medium);
        let fractions: Vec<Fraction> = parts.iter().filter_map(|part| part.fraction).collect();
        match Fraction::mean(&fractions) {
            Some(mean) => Self::from(mean, all_sound),
            None => Self::NONE,
        }
    }

    fn from(fraction: Fraction, may_be_high: bool) -> Self {
        let trust = if fraction.is_under(LOW_UNDER) {
            Trust::Low
        } else if may_be_high && !fraction.is_under(HIGH_FROM) {
            Trust::High
        } else {
            Trust::Medium
        };
        Self {
            value: Some(fraction.value()),
            trust,
            fraction: Some(fraction),
        }
    }
}
