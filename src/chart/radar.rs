//! Where the lines, marks and words of the chart of the ten perspectives stand.
//!
//! Distances are in units of the picture's own grid. The first spoke points up, the others follow
//! clockwise.

/// The width of the picture.
pub(crate) const WIDTH: f64 = 360.0;

/// The height of the picture.
pub(crate) const HEIGHT: f64 = 336.0;

/// How many spokes there is room for: 36 degrees each.
const ROOM: usize = 10;

/// The cosine and the sine of 36 degrees. With them no trigonometric function is needed, and the
/// points are the same on every machine.
const TURN: (f64, f64) = (0.809_016_994_374_947_4, 0.587_785_252_292_473_1);

/// The highest level.
const MOST: u8 = 9;

/// The distance of level 0 from the centre. Not nought, so that ten marks of level 0 can be told
/// apart.
const INNER: f64 = 15.0;

/// The distance of the highest level from the centre.
const OUTER: f64 = 122.0;

/// The distance of a label from the centre.
const LABELS: f64 = OUTER + 23.0;

/// How far apart the two lines of a label are.
const LINE: f64 = 16.0;

/// One of the figures to be shown.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Spoke {
    /// A short name.
    pub(crate) name: String,
    /// Its level, 0 to 9.
    pub(crate) level: u8,
    /// Whether it is marked as one of the lowest.
    pub(crate) marked: bool,
}

/// A place in the picture: to the right, and down, from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Point {
    /// To the right.
    pub(crate) x: f64,
    /// Down.
    pub(crate) y: f64,
}

/// On which side of its place a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// It begins there.
    Right,
    /// Its middle is there.
    Middle,
    /// It ends there.
    Left,
}

/// Something to be painted.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    /// The line on which all points of a level lie.
    Ring {
        /// Its corners.
        points: Vec<Point>,
        /// Every third ring is drawn more strongly.
        strong: bool,
    },
    /// A spoke.
    Ray {
        /// Its inner end.
        from: Point,
        /// Its outer end.
        to: Point,
    },
    /// The area within the levels.
    Area(Vec<Point>),
    /// The number of a ring, within it. The text ends at its place.
    Scale {
        /// The lower right corner of the text.
        at: Point,
        /// The level of the ring.
        level: u8,
    },
    /// The level of a spoke.
    Mark {
        /// Its middle.
        at: Point,
        /// Whether it is one of the lowest, and has another form.
        marked: bool,
    },
    /// The name of a spoke, and its level in the line below.
    Label {
        /// Where the lower edge of the name lies.
        name_at: Point,
        /// Where the lower edge of the level lies.
        level_at: Point,
        /// On which side of these places they stand.
        side: Side,
        /// Which spoke.
        spoke: usize,
    },
}

/// Everything to be painted, from the ground up. Spokes beyond the tenth are left out.
pub(crate) fn radar(spokes: &[Spoke]) -> Vec<Shape> {
    let spokes = &spokes[..spokes.len().min(ROOM)];
    let mut shapes: Vec<Shape> = (0..=MOST)
        .map(|level| Shape::Ring {
            points: (0..ROOM).map(|at| point(at, distance(level))).collect(),
            strong: level > 0 && level % 3 == 0,
        })
        .collect();
    shapes.extend((0..spokes.len()).map(|at| Shape::Ray {
        from: point(at, INNER),
        to: point(at, OUTER),
    }));
    let ends: Vec<Point> = spokes
        .iter()
        .enumerate()
        .map(|(at, spoke)| point(at, distance(spoke.level)))
        .collect();
    shapes.push(Shape::Area(ends.clone()));
    shapes.extend([3, 6, 9].map(|level| Shape::Scale {
        at: Point {
            x: WIDTH / 2.0 - 5.0,
            y: HEIGHT / 2.0 - distance(level) + 12.0,
        },
        level,
    }));
    shapes.extend(spokes.iter().zip(ends).map(|(spoke, at)| Shape::Mark {
        at,
        marked: spoke.marked,
    }));
    shapes.extend((0..spokes.len()).map(label));
    shapes
}

/// How far from the centre a level lies.
fn distance(level: u8) -> f64 {
    let share = f64::from(level.min(MOST)) / f64::from(MOST);
    INNER + share * (OUTER - INNER)
}

/// The point of a spoke at a distance from the centre.
fn point(spoke: usize, distance: f64) -> Point {
    let (cos, sin) = TURN;
    let (x, y) = (0..spoke).fold((0.0, -1.0), |(x, y), _| {
        (x * cos - y * sin, x * sin + y * cos)
    });
    Point {
        x: WIDTH / 2.0 + distance * x,
        y: HEIGHT / 2.0 + distance * y,
    }
}

fn label(spoke: usize) -> Shape {
    let Point { x, y } = point(spoke, LABELS);
    let side = match x - WIDTH / 2.0 {
        right if right > 1.0 => Side::Right,
        left if left < -1.0 => Side::Left,
        _ => Side::Middle,
    };
    Shape::Label {
        name_at: Point { x, y: y - 2.0 },
        level_at: Point {
            x,
            y: y - 2.0 + LINE,
        },
        side,
        spoke,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The width of a letter of a label, taken large.
    const LETTER: f64 = 11.0;

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

    fn from_centre(point: Point) -> f64 {
        (point.x - WIDTH / 2.0).hypot(point.y - HEIGHT / 2.0)
    }

    fn area(shapes: &[Shape]) -> &[Point] {
        let area = shapes.iter().find_map(|shape| match shape {
            Shape::Area(points) => Some(points.as_slice()),
            _ => None,
        });
        area.unwrap_or_default()
    }

    /// The boxes of all labels: left, top, right, bottom.
    fn boxes(shapes: &[Shape]) -> Vec<[f64; 4]> {
        shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Label {
                    name_at,
                    level_at,
                    side,
                    ..
                } => {
                    let width = 3.0 * LETTER;
                    let left = match side {
                        Side::Right => name_at.x,
                        Side::Middle => name_at.x - width / 2.0,
                        Side::Left => name_at.x - width,
                    };
                    Some([left, name_at.y - 12.0, left + width, level_at.y + 3.0])
                }
                _ => None,
            })
            .collect()
    }

    #[test]
    fn a_level_s_distance_grows_evenly() {
        let shapes = radar(&spokes([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
        let distances: Vec<f64> = area(&shapes).iter().map(|&end| from_centre(end)).collect();
        assert!((distances[0] - INNER).abs() < 1e-9);
        assert!((distances[9] - OUTER).abs() < 1e-9);
        for pair in distances.windows(2) {
            assert!((pair[1] - pair[0] - (OUTER - INNER) / 9.0).abs() < 1e-9);
        }
    }

    #[test]
    fn ten_spokes_make_a_circle_clockwise_from_above() {
        let ends: Vec<Point> = area(&radar(&spokes([9; 10]))).to_vec();
        assert!((ends[0].x - WIDTH / 2.0).abs() < 1e-9 && ends[0].y < HEIGHT / 2.0);
        assert!(
            ends[1].x > ends[0].x && ends[1].y > ends[0].y,
            "to the right"
        );
        let side = |a: usize, b: usize| (ends[a].x - ends[b].x).hypot(ends[a].y - ends[b].y);
        for at in 0..10 {
            assert!((side(at, (at + 1) % 10) - side(0, 1)).abs() < 1e-9, "{at}");
        }
    }

    #[test]
    fn a_level_that_does_not_exist_stays_in_the_picture() {
        let shapes = radar(&spokes([255; 10]));
        assert!(
            area(&shapes)
                .iter()
                .all(|&end| from_centre(end) < OUTER + 1e-9)
        );
        let more: Vec<Spoke> = spokes([5; 10]).into_iter().chain(spokes([5; 10])).collect();
        assert_eq!(radar(&more), radar(&more[..10]));
        assert!(area(&radar(&[])).is_empty());
    }

    #[test]
    fn the_lowest_are_marked_and_no_others() {
        let shapes = radar(&spokes([7, 7, 4, 7, 7, 6, 5, 4, 5, 7]));
        let marked: Vec<bool> = shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Mark { marked, .. } => Some(*marked),
                _ => None,
            })
            .collect();
        let expected: Vec<bool> = (0..10).map(|at| at == 2 || at == 7).collect();
        assert_eq!(marked, expected);
    }

    #[test]
    fn labels_stay_in_the_picture_and_clear_of_the_circle_and_each_other() {
        let shapes = radar(&spokes([9; 10]));
        let boxes = boxes(&shapes);
        assert_eq!(boxes.len(), 10);
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

    #[test]
    fn every_third_ring_is_strong_and_has_its_number() {
        let shapes = radar(&spokes([1; 10]));
        let rings: Vec<(f64, bool)> = shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Ring { points, strong } => Some((from_centre(points[0]), *strong)),
                _ => None,
            })
            .collect();
        assert_eq!(rings.len(), 10);
        for (at, (radius, strong)) in rings.iter().enumerate() {
            let level = u8::try_from(at).unwrap_or(u8::MAX);
            assert!((radius - distance(level)).abs() < 1e-9, "{level}");
            assert_eq!(*strong, [3, 6, 9].contains(&level), "{level}");
        }
        let numbers: Vec<u8> = shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Scale { level, .. } => Some(*level),
                _ => None,
            })
            .collect();
        assert_eq!(numbers, [3, 6, 9]);
    }
}
