//! What stands beside the words of a legend.

use super::shape::{Drawing, Point, Role, Shape};

/// The width of a sample.
const WIDTH: f32 = 26.0;

/// The height of a sample.
const HEIGHT: f32 = 14.0;

/// A small drawing that shows how a role looks.
pub fn sample(role: Role) -> Drawing {
    let centre = Point {
        x: WIDTH / 2.0,
        y: HEIGHT / 2.0,
    };
    let shape = match role {
        Role::Marked => Shape::square(role, centre, 5.5),
        Role::Mark => Shape::circle(role, centre, 5.0),
        _ => Shape::line(
            role,
            Point {
                x: 1.0,
                y: centre.y,
            },
            Point {
                x: WIDTH - 1.0,
                y: centre.y,
            },
        ),
    };
    Drawing {
        width: WIDTH,
        height: HEIGHT,
        shapes: vec![shape],
    }
}
