//! Where the lines, marks and words of the chart of the ten perspectives stand.
//!
//! The first spoke points up, the others follow clockwise.

use super::MOST;
use super::shape::{Anchor, Drawing, Point, Role, Shape};

/// The width of the drawing.
const WIDTH: f32 = 360.0;

/// The height of the drawing.
const HEIGHT: f32 = 336.0;

/// How many spokes there is room for: 36 degrees each.
const ROOM: usize = 10;

/// The cosine and the sine of 36 degrees. With them no trigonometric function is needed.
const TURN: (f32, f32) = (0.809_017, 0.587_785_25);

/// The distance of level 0 from the centre. Not nought, so that ten marks of level 0 can be told
/// apart.
const INNER: f32 = 15.0;

/// The distance of the highest level from the centre.
const OUTER: f32 = 122.0;

/// The distance of a label from the centre.
const LABELS: f32 = OUTER + 23.0;

/// The size of a label's type.
const LABEL: f32 = 14.0;

/// How far apart the two lines of a label are.
const LINE: f32 = 16.0;

/// The size of the scale's type.
const SCALE: f32 = 13.0;

/// The radius of the mark of a spoke.
const MARK: f32 = 4.5;

/// Half the width of the mark of one of the lowest.
const MARKED: f32 = 6.0;

/// One of the figures to be shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Spoke {
    /// A short name.
    pub(super) name: String,
    /// Its level, 0 to 9.
    pub(super) level: u8,
    /// Whether it is marked as one of the lowest.
    pub(super) marked: bool,
}

/// The levels of the spokes, of which those beyond the tenth are left out; what they were
/// earlier, if that is known; and the level that is needed in each.
pub(super) fn radar(spokes: &[Spoke], earlier: Option<&[u8]>, needed: u8) -> Drawing {
    let spokes = &spokes[..spokes.len().min(ROOM)];
    let levels: Vec<u8> = spokes.iter().map(|spoke| spoke.level).collect();
    let ends = ends(&levels);
    let mut shapes = vec![Shape::polygon(Role::Area, ends.clone())];
    shapes.extend((0..=MOST).map(|level| {
        let strong = level > 0 && level.is_multiple_of(3);
        let role = if strong { Role::StrongLine } else { Role::Line };
        Shape::polygon(role, ring(level))
    }));
    shapes.extend((0..spokes.len()).map(|at| {
        let (from, to) = (point(at, INNER), point(at, OUTER));
        Shape::line(Role::Ray, from, to)
    }));
    shapes.push(Shape::polygon(Role::Needed, ring(needed)));
    if let Some(earlier) = earlier {
        let earlier = &earlier[..earlier.len().min(spokes.len())];
        shapes.push(Shape::polygon(Role::Earlier, self::ends(earlier)));
    }
    shapes.push(Shape::polygon(Role::Outline, ends.clone()));
    shapes.extend([3, 6, 9].map(scale));
    shapes.extend(spokes.iter().zip(ends).map(|(spoke, at)| {
        if spoke.marked {
            Shape::square(Role::Marked, at, MARKED)
        } else {
            Shape::circle(Role::Mark, at, MARK)
        }
    }));
    shapes.extend(
        spokes
            .iter()
            .enumerate()
            .flat_map(|(at, spoke)| label(at, spoke)),
    );
    Drawing {
        width: WIDTH,
        height: HEIGHT,
        shapes,
    }
}

/// How far from the centre a level lies.
fn distance(level: u8) -> f32 {
    let share = f32::from(level.min(MOST)) / f32::from(MOST);
    INNER + share * (OUTER - INNER)
}

/// The point of a spoke at a distance from the centre.
fn point(spoke: usize, distance: f32) -> Point {
    let (cos, sin) = TURN;
    let (x, y) = (0..spoke).fold((0.0, -1.0), |(x, y), _| {
        (x * cos - y * sin, x * sin + y * cos)
    });
    Point {
        x: WIDTH / 2.0 + distance * x,
        y: HEIGHT / 2.0 + distance * y,
    }
}

/// The points of a level on all spokes.
fn ring(level: u8) -> Vec<Point> {
    ends(&[level; ROOM])
}

/// The points of levels, one on each spoke.
fn ends(levels: &[u8]) -> Vec<Point> {
    levels
        .iter()
        .enumerate()
        .map(|(at, level)| point(at, distance(*level)))
        .collect()
}

/// The number of a ring, within it beside the upper spoke.
fn scale(level: u8) -> Shape {
    let at = Point {
        x: WIDTH / 2.0 - 5.0,
        y: HEIGHT / 2.0 - distance(level) + 12.0,
    };
    Shape::text(Role::Scale, at, Anchor::End, SCALE, digit(level))
}

/// The name of a spoke, and its level in the line below.
fn label(at: usize, spoke: &Spoke) -> [Shape; 2] {
    let Point { x, y } = point(at, LABELS);
    let anchor = match x - WIDTH / 2.0 {
        right if right > 1.0 => Anchor::Start,
        left if left < -1.0 => Anchor::End,
        _ => Anchor::Middle,
    };
    let name_at = Point { x, y: y - 2.0 };
    let level_at = Point {
        x,
        y: y - 2.0 + LINE,
    };
    [
        Shape::text(Role::Name, name_at, anchor, LABEL, &spoke.name),
        Shape::text(Role::Value, level_at, anchor, LABEL, digit(spoke.level)),
    ]
}

/// A level as it is shown. One digit is written alike in every language of the house.
fn digit(level: u8) -> String {
    level.min(MOST).to_string()
}

#[cfg(test)]
mod tests {
    use super::super::shape::Form;
    use super::*;

    /// The width of a letter of a label, taken large.
    const LETTER: f32 = 11.0;

    fn spokes(levels: [u8; 10]) -> Vec<Spoke> {
        levels
            .iter()
            .map(|&level| Spoke {
                name: "VAL".to_owned(),
                level,
                marked: level == 4,
            })
            .collect()
    }

    fn of(levels: [u8; 10]) -> Drawing {
        radar(&spokes(levels), None, 6)
    }

    fn from_centre(point: Point) -> f32 {
        (point.x - WIDTH / 2.0).hypot(point.y - HEIGHT / 2.0)
    }

    /// The points of all polygons of a role.
    fn polygons(drawing: &Drawing, role: Role) -> Vec<&[Point]> {
        drawing
            .shapes
            .iter()
            .filter(|shape| shape.role == role)
            .filter_map(|shape| match &shape.form {
                Form::Polygon(points) => Some(points.as_slice()),
                _ => None,
            })
            .collect()
    }

    fn close(one: f32, other: f32) -> bool {
        (one - other).abs() < 1e-3
    }

    #[test]
    fn a_level_s_distance_grows_evenly() {
        let drawing = of([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        let outline = polygons(&drawing, Role::Outline)[0];
        let distances: Vec<f32> = outline.iter().map(|&end| from_centre(end)).collect();
        assert!(close(distances[0], INNER) && close(distances[9], OUTER));
        for pair in distances.windows(2) {
            assert!(close(pair[1] - pair[0], (OUTER - INNER) / 9.0));
        }
        assert_eq!(polygons(&drawing, Role::Area), [outline]);
    }

    #[test]
    fn ten_spokes_make_a_circle_clockwise_from_above() {
        let drawing = of([9; 10]);
        let ends = polygons(&drawing, Role::Outline)[0];
        assert!(close(ends[0].x, WIDTH / 2.0) && ends[0].y < HEIGHT / 2.0);
        assert!(ends[1].x > ends[0].x, "to the right");
        assert!(ends[1].y > ends[0].y, "and down");
        let side = |a: usize, b: usize| (ends[a].x - ends[b].x).hypot(ends[a].y - ends[b].y);
        for at in 0..10 {
            assert!(close(side(at, (at + 1) % 10), side(0, 1)), "{at}");
        }
    }

    #[test]
    fn a_level_that_does_not_exist_stays_in_the_drawing() {
        let drawing = radar(&spokes([255; 10]), Some(&[255; 20]), 255);
        for role in [Role::Outline, Role::Earlier, Role::Needed] {
            let points = polygons(&drawing, role)[0];
            assert_eq!(points.len(), 10, "{role:?}");
            assert!(points.iter().all(|&end| from_centre(end) < OUTER + 1e-3));
        }
        let more: Vec<Spoke> = spokes([5; 10]).into_iter().chain(spokes([5; 10])).collect();
        assert_eq!(radar(&more, None, 6), of([5; 10]));
        let nothing = radar(&[], Some(&[]), 0);
        assert!(polygons(&nothing, Role::Outline)[0].is_empty());
    }

    #[test]
    fn the_lowest_have_another_form_and_no_others_have_it() {
        let drawing = of([7, 7, 4, 7, 7, 6, 5, 4, 5, 7]);
        let squares: Vec<bool> = drawing
            .shapes
            .iter()
            .filter_map(|shape| match (shape.role, &shape.form) {
                (Role::Marked, Form::Rect { .. }) => Some(true),
                (Role::Mark, Form::Circle { .. }) => Some(false),
                (Role::Mark | Role::Marked, other) => panic!("{other:?}"),
                _ => None,
            })
            .collect();
        let expected: Vec<bool> = (0..10).map(|at| at == 2 || at == 7).collect();
        assert_eq!(squares, expected);
    }

    #[test]
    fn what_is_needed_is_a_ring_and_what_was_is_drawn_only_if_known() {
        let drawing = of([5; 10]);
        let needed = polygons(&drawing, Role::Needed)[0];
        assert!(
            needed
                .iter()
                .all(|&end| close(from_centre(end), distance(6)))
        );
        assert!(polygons(&drawing, Role::Earlier).is_empty());
        let earlier = [0, 1, 2, 3, 4, 4, 3, 2, 1, 0];
        let drawing = radar(&spokes([5; 10]), Some(&earlier), 6);
        let points = polygons(&drawing, Role::Earlier)[0];
        for (&end, level) in points.iter().zip(earlier) {
            assert!(close(from_centre(end), distance(level)), "{level}");
        }
    }

    #[test]
    fn labels_stay_in_the_drawing_and_clear_of_the_circle_and_each_other() {
        let drawing = of([9; 10]);
        let boxes: Vec<[f32; 4]> = drawing.shapes.iter().filter_map(label_box).collect();
        assert_eq!(boxes.len(), 20);
        for (at, [left, top, right, bottom]) in boxes.iter().enumerate() {
            assert!(*left >= 0.0 && *right <= WIDTH, "{at}: {left} {right}");
            assert!(*top >= 0.0 && *bottom <= HEIGHT, "{at}: {top} {bottom}");
            let nearest = Point {
                x: (WIDTH / 2.0).clamp(*left, *right),
                y: (HEIGHT / 2.0).clamp(*top, *bottom),
            };
            assert!(from_centre(nearest) > OUTER + 5.0, "{at}: {nearest:?}");
            for (other, [l, t, r, b]) in boxes.iter().enumerate().skip(at + 1) {
                let apart = right < l || r < left || bottom < t || b < top;
                assert!(apart, "{at} and {other}");
            }
        }
    }

    /// Left, top, right and bottom of a name or a level beside the circle.
    fn label_box(shape: &Shape) -> Option<[f32; 4]> {
        let Form::Text {
            at, anchor, words, ..
        } = &shape.form
        else {
            return None;
        };
        if !matches!(shape.role, Role::Name | Role::Value) {
            return None;
        }
        let letters = f32::from(u8::try_from(words.len()).unwrap_or(u8::MAX));
        let width = letters * LETTER;
        let left = match anchor {
            Anchor::Start => at.x,
            Anchor::Middle => at.x - width / 2.0,
            Anchor::End => at.x - width,
        };
        Some([left, at.y - 11.0, left + width, at.y + 3.0])
    }

    #[test]
    fn every_third_ring_is_strong_and_has_its_number() {
        let drawing = of([1; 10]);
        let radii = |role| -> Vec<f32> {
            polygons(&drawing, role)
                .iter()
                .map(|points| from_centre(points[0]))
                .collect()
        };
        let strong = radii(Role::StrongLine);
        assert_eq!(strong.len(), 3);
        for (radius, level) in strong.iter().zip([3, 6, 9]) {
            assert!(close(*radius, distance(level)), "{level}");
        }
        assert_eq!(radii(Role::Line).len(), 7);
        let numbers: Vec<&str> = drawing
            .shapes
            .iter()
            .filter_map(|shape| match (shape.role, &shape.form) {
                (Role::Scale, Form::Text { words, .. }) => Some(words.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(numbers, ["3", "6", "9"]);
    }
}
