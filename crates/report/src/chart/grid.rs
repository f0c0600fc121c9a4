//! Where the lines, words and the mark of the grid of use and readiness stand.
//!
//! Use goes to the right and readiness up, each from 0 to 9, a cell for each level. Between the
//! levels 4 and 5 lie the borders of the four parts.

use super::shape::{Anchor, Drawing, Point, Role, Shape};

/// The size of a cell.
const CELL: (f32, f32) = (32.0, 24.0);

/// The left and the upper edge of the cells: room for the numbers and for the name of an axis.
const EDGE: Point = Point { x: 22.0, y: 24.0 };

/// How many cells there are in each direction, and where the border lies.
const CELLS: u8 = 10;
const HALF: u8 = 5;

/// The size of the drawing.
const WIDTH: f32 = EDGE.x + 10.0 * CELL.0 + 6.0;
const HEIGHT: f32 = EDGE.y + 10.0 * CELL.1 + 40.0;

/// The sizes of type, and how far apart the lines of a name are.
const NUMBER: f32 = 13.0;
const NAME: f32 = 14.0;
const LINE: f32 = 16.0;

/// How many characters of a part's name stand on a line.
const LETTERS: usize = 20;

/// The distance of a part's name from its edges.
const INSET: f32 = 7.0;

/// The radius of the mark.
const MARK: f32 = 8.0;

/// The words in the grid.
pub(super) struct Names<'a> {
    /// The name of the axis to the right.
    pub(super) use_level: &'a str,
    /// The name of the axis up.
    pub(super) readiness: &'a str,
    /// The names of the parts: both low, ready only, used only, both high.
    pub(super) parts: [&'a str; 4],
}

/// The grid with a project in it. Levels above the highest are taken for the highest.
pub(super) fn grid(use_level: u8, readiness: u8, names: &Names<'_>) -> Drawing {
    let (column, row) = (use_level.min(CELLS - 1), readiness.min(CELLS - 1));
    let mut shapes = vec![ground(column, row)];
    shapes.extend((0..=CELLS).flat_map(lines));
    shapes.extend((0..CELLS).map(|level| number(level, column, true)));
    shapes.extend((0..CELLS).map(|level| number(level, row, false)));
    shapes.push(Shape::text(
        Role::Axis,
        Point { x: 0.0, y: 14.0 },
        Anchor::Start,
        NAME,
        names.readiness,
    ));
    shapes.push(Shape::text(
        Role::Axis,
        Point {
            x: WIDTH - 6.0,
            y: HEIGHT - 5.0,
        },
        Anchor::End,
        NAME,
        names.use_level,
    ));
    let corners = [(0, 0), (0, HALF), (HALF, 0), (HALF, HALF)];
    for (name, (left, low)) in names.parts.into_iter().zip(corners) {
        shapes.extend(part(name, (left, low), (column, row)));
    }
    shapes.push(Shape::circle(Role::Mark, middle(column, row), MARK));
    Drawing {
        width: WIDTH,
        height: HEIGHT,
        shapes,
    }
}

/// The corner of cells: so many to the right of the left edge and above the lower edge.
fn corner(right: u8, up: u8) -> Point {
    Point {
        x: EDGE.x + f32::from(right) * CELL.0,
        y: EDGE.y + f32::from(CELLS - up.min(CELLS)) * CELL.1,
    }
}

/// The middle of a cell.
fn middle(column: u8, row: u8) -> Point {
    let Point { x, y } = corner(column, row);
    Point {
        x: x + CELL.0 / 2.0,
        y: y - CELL.1 / 2.0,
    }
}

/// Where the part of a level begins.
fn start(level: u8) -> u8 {
    if level < HALF { 0 } else { HALF }
}

/// The ground of the part in which the project is.
fn ground(column: u8, row: u8) -> Shape {
    let (left, low) = (start(column), start(row));
    let points = [
        corner(left, low),
        corner(left + HALF, low),
        corner(left + HALF, low + HALF),
        corner(left, low + HALF),
    ];
    Shape::polygon(Role::Area, points.to_vec())
}

/// The upright and the level line before a cell.
fn lines(at: u8) -> [Shape; 2] {
    let strong = at.is_multiple_of(HALF);
    let role = if strong { Role::StrongLine } else { Role::Line };
    [
        Shape::line(role, corner(at, 0), corner(at, CELLS)),
        Shape::line(role, corner(0, at), corner(CELLS, at)),
    ]
}

/// The number of a level on an axis. That of the project is set off from the others.
fn number(level: u8, project: u8, to_the_right: bool) -> Shape {
    let role = if level == project {
        Role::Value
    } else {
        Role::Scale
    };
    let (at, anchor) = if to_the_right {
        let Point { x, .. } = middle(level, 0);
        let y = corner(0, 0).y + 16.0;
        (Point { x, y }, Anchor::Middle)
    } else {
        let Point { y, .. } = middle(0, level);
        let (x, y) = (EDGE.x - 7.0, y + 4.5);
        (Point { x, y }, Anchor::End)
    };
    Shape::text(role, at, anchor, NUMBER, level.to_string())
}

/// The name of a part: in its upper corner, or in its lower one where the mark would cover it.
fn part(name: &str, (left, low): (u8, u8), (column, row): (u8, u8)) -> Vec<Shape> {
    let lines = broken(name);
    let height = (0..lines.len()).fold(INSET, |height, _| height + LINE);
    let top = corner(left, low + HALF);
    let here = (start(column), start(row)) == (left, low);
    let mark = middle(column, row).y - MARK;
    let bottom = corner(left, low).y;
    let covered = here && mark < top.y + height;
    let mut y = if covered { bottom - height } else { top.y };
    let x = top.x + INSET;
    let role = if here { Role::Here } else { Role::Quadrant };
    lines
        .into_iter()
        .map(|line| {
            y += LINE;
            Shape::text(role, Point { x, y }, Anchor::Start, NAME, line)
        })
        .collect()
}

/// A name in lines: after a colon, and where a line is full.
fn broken(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in name.split_inclusive(':') {
        let mut line = String::new();
        for word in part.split_whitespace() {
            let full = line.chars().count() + 1 + word.chars().count() > LETTERS;
            if full && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        if !line.is_empty() {
            lines.push(line);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::super::shape::Form;
    use super::*;

    /// The mean width of a letter of a part's name, taken large.
    const LETTER: f32 = 7.2;

    const NAMES: Names<'static> = Names {
        use_level: "Use",
        readiness: "Readiness",
        parts: [
            "Developing",
            "On the shelf: find users",
            "Spreading too early: fix the bottleneck",
            "Scaling",
        ],
    };

    fn mark(drawing: &Drawing) -> Point {
        drawing
            .shapes
            .iter()
            .find_map(|shape| match (shape.role, &shape.form) {
                (Role::Mark, Form::Circle { centre, .. }) => Some(*centre),
                _ => None,
            })
            .expect("there is a mark")
    }

    fn area(drawing: &Drawing) -> Vec<Point> {
        match &drawing.shapes[0].form {
            Form::Polygon(points) => points.clone(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn use_goes_to_the_right_and_readiness_up() {
        let at = |use_level, readiness| mark(&grid(use_level, readiness, &NAMES));
        assert!(at(3, 0).x > at(2, 0).x);
        assert!((at(3, 0).y - at(2, 0).y).abs() < 1e-3);
        assert!(at(0, 3).y < at(0, 2).y);
        assert_eq!(at(200, 200), at(9, 9));
    }

    #[test]
    fn the_mark_stands_within_the_ground_of_its_part() {
        for (use_level, readiness) in (0..10).flat_map(|u| (0..10).map(move |r| (u, r))) {
            let drawing = grid(use_level, readiness, &NAMES);
            let (mark, area) = (mark(&drawing), area(&drawing));
            assert!(area[0].x < mark.x && mark.x < area[1].x);
            assert!(area[2].y < mark.y && mark.y < area[0].y);
            let high = area[0].x > EDGE.x;
            assert_eq!(high, use_level >= 5, "{use_level}");
            let high = area[2].y < EDGE.y + 1.0;
            assert_eq!(high, readiness >= 5, "{readiness}");
        }
    }

    #[test]
    fn no_name_is_covered_by_the_mark_or_leaves_its_part() {
        for (use_level, readiness) in (0..10).flat_map(|u| (0..10).map(move |r| (u, r))) {
            let drawing = grid(use_level, readiness, &NAMES);
            let mark = mark(&drawing);
            let mut names = 0;
            for shape in &drawing.shapes {
                let (Role::Quadrant | Role::Here, Form::Text { at, words, .. }) =
                    (shape.role, &shape.form)
                else {
                    continue;
                };
                names += 1;
                let letters = f32::from(u8::try_from(words.len()).unwrap());
                let right = at.x + letters * LETTER;
                let left = if at.x < corner(HALF, 0).x { 0 } else { HALF };
                assert!(right < corner(left + HALF, 0).x, "{words}");
                let beside = mark.x + MARK < at.x || right < mark.x - MARK;
                let apart = mark.y + MARK < at.y - NAME * 0.75 || at.y + 4.0 < mark.y - MARK;
                assert!(beside || apart, "{words} at {use_level}, {readiness}");
            }
            assert_eq!(names, 6);
        }
    }

    #[test]
    fn names_break_after_a_colon_and_where_a_line_is_full() {
        assert_eq!(
            broken("Spreading too early: fix the bottleneck"),
            ["Spreading too early:", "fix the bottleneck"]
        );
        assert_eq!(
            broken("one two three four five"),
            ["one two three four", "five"]
        );
        assert_eq!(broken(" "), Vec::<String>::new());
    }

    #[test]
    fn everything_stays_in_the_drawing() {
        for shape in grid(9, 0, &NAMES).shapes {
            let points = match shape.form {
                Form::Polygon(points) => points,
                Form::Line { from, to } => vec![from, to],
                Form::Circle { centre, .. } => vec![centre],
                Form::Rect { at, .. } | Form::Text { at, .. } => vec![at],
            };
            for Point { x, y } in points {
                assert!((0.0..=WIDTH).contains(&x) && (0.0..=HEIGHT).contains(&y));
            }
        }
    }
}
