//! Arcs of ellipses as curves.

use super::angle::sine_and_cosine;
use crate::{Step, Transform};

/// How far the pull of a quarter's curve reaches, as a part of the radius.
pub(super) const QUARTER: f32 = 0.552_284_8;

/// An arc as SVG asks for it.
pub(super) struct Arc {
    pub(super) radii: [f32; 2],
    /// How far its first axis is turned, in degrees.
    pub(super) turned: f32,
    /// Whether it is the larger of the two that there are.
    pub(super) large: bool,
    /// Whether it goes on with growing angles.
    pub(super) grows: bool,
}

impl Arc {
    /// The arc between two points, as curves. One without radii is a straight line.
    pub(super) fn between(&self, from: [f32; 2], to: [f32; 2], steps: &mut Vec<Step>) {
        let [mut rx, mut ry] = self.radii.map(f32::abs);
        if from == to {
            return;
        }
        if rx < 1e-6 || ry < 1e-6 {
            steps.push(Step::Line(to));
            return;
        }
        // The points where the axes are those of the ellipse, with the middle between them as the
        // origin (SVG 1.1, appendix F.6.5).
        let (sine, cosine) = sine_and_cosine(self.turned);
        let half = [(from[0] - to[0]) / 2.0, (from[1] - to[1]) / 2.0];
        let x = cosine * half[0] + sine * half[1];
        let y = cosine * half[1] - sine * half[0];
        // An ellipse that is too small to reach both is enlarged.
        let reach = (x / rx) * (x / rx) + (y / ry) * (y / ry);
        if reach > 1.0 {
            let larger = reach.sqrt();
            rx *= larger;
            ry *= larger;
        }
        let span = (rx * y) * (rx * y) + (ry * x) * (ry * x);
        let left = ((rx * ry) * (rx * ry) / span - 1.0).max(0.0).sqrt();
        let left = if self.large == self.grows {
            -left
        } else {
            left
        };
        let centre = [left * rx * y / ry, -left * ry * x / rx];
        // From here on the ellipse is a circle of one.
        let begin = [(x - centre[0]) / rx, (y - centre[1]) / ry];
        let end = [(-x - centre[0]) / rx, (-y - centre[1]) / ry];
        let middle = [(from[0] + to[0]) / 2.0, (from[1] + to[1]) / 2.0];
        let place = Transform {
            numbers: [
                cosine * rx,
                sine * rx,
                -sine * ry,
                cosine * ry,
                cosine * centre[0] - sine * centre[1] + middle[0],
                sine * centre[0] + cosine * centre[1] + middle[1],
            ],
        };
        let turn = if self.grows { 1.0 } else { -1.0 };
        for piece in pieces(begin, end, turn).windows(2) {
            let &[one, other] = piece else {
                continue;
            };
            steps.push(curve(one, other, turn, place));
        }
        // Rounding must not leave a gap.
        if let Some(Step::Curve([_, _, last])) = steps.last_mut() {
            *last = to;
        }
    }
}

/// Directions on the way from one to another, none further than a quarter from the one before.
fn pieces(begin: [f32; 2], end: [f32; 2], turn: f32) -> Vec<[f32; 2]> {
    let mut pieces = vec![begin];
    let mut at = begin;
    // A whole circle is four quarters.
    for _ in 0..4 {
        let quarter = [-turn * at[1], turn * at[0]];
        let ahead = turn * (at[0] * end[1] - at[1] * end[0]);
        let along = at[0] * end[0] + at[1] * end[1];
        if ahead >= 0.0 && along >= 0.0 {
            break;
        }
        pieces.push(quarter);
        at = quarter;
    }
    pieces.push(end);
    pieces
}

/// The curve from a direction to another that is a quarter away at most.
fn curve(from: [f32; 2], to: [f32; 2], turn: f32, place: Transform) -> Step {
    let across = (from[0] * to[1] - from[1] * to[0]).abs();
    let along = from[0] * to[0] + from[1] * to[1];
    // The tangent of half the angle, then of a quarter of it.
    let half = across / (1.0 + along).max(1e-6);
    let quarter = half / (1.0 + (1.0 + half * half).sqrt());
    let pull = turn * 4.0 / 3.0 * quarter;
    let points = [
        [from[0] - pull * from[1], from[1] + pull * from[0]],
        [to[0] + pull * to[1], to[1] - pull * to[0]],
        to,
    ];
    Step::Curve(points.map(|point| place.point(point)))
}
