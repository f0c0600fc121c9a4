//! What a drawing is made of.

/// A drawing: shapes from the ground up. Lengths are in units of its own; a painter scales it.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// What is painted, the lowest first.
    pub shapes: Vec<Shape>,
}

/// One thing to be painted.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// What it is, which decides how it looks.
    pub role: Role,
    /// Its form.
    pub form: Form,
}

/// What a shape is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A line of the grid.
    Line,
    /// A line of the grid that is drawn more strongly.
    StrongLine,
    /// A line from the centre outwards.
    Ray,
    /// The ground of what the project has reached.
    Area,
    /// The edge of that ground.
    Outline,
    /// What the project had reached earlier: dashed.
    Earlier,
    /// What the next gate needs: dotted.
    Needed,
    /// A figure of the project.
    Mark,
    /// A figure that is among the lowest; has another form than the others.
    Marked,
    /// A number of the scale.
    Scale,
    /// A name.
    Name,
    /// A number of the project.
    Value,
    /// The name of an axis.
    Axis,
    /// The name of a part of the grid.
    Quadrant,
    /// The name of the part of the grid that the project is in.
    Here,
}

/// The form of a shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// A closed line through these points.
    Polygon(Vec<Point>),
    /// A straight line.
    Line {
        /// Its one end.
        from: Point,
        /// Its other end.
        to: Point,
    },
    /// A circle.
    Circle {
        /// Its middle.
        centre: Point,
        /// Its radius.
        radius: f32,
    },
    /// An upright rectangle.
    Rect {
        /// Its upper left corner.
        at: Point,
        /// Its width.
        width: f32,
        /// Its height.
        height: f32,
    },
    /// Words on one line.
    Text {
        /// A point of the line on which the letters stand.
        at: Point,
        /// Which part of the words is at that point.
        anchor: Anchor,
        /// The size of the type.
        size: f32,
        /// The words.
        words: String,
    },
}

/// A place: to the right, and down, from the upper left corner of the drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
}

/// Which part of a text is at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

impl Role {
    /// A short key, as class names have it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::StrongLine => "strong-line",
            Self::Ray => "ray",
            Self::Area => "area",
            Self::Outline => "outline",
            Self::Earlier => "earlier",
            Self::Needed => "needed",
            Self::Mark => "mark",
            Self::Marked => "marked",
            Self::Scale => "scale",
            Self::Name => "name",
            Self::Value => "value",
            Self::Axis => "axis",
            Self::Quadrant => "quadrant",
            Self::Here => "here",
        }
    }
}

impl Shape {
    pub(super) fn polygon(role: Role, points: Vec<Point>) -> Self {
        Self {
            role,
            form: Form::Polygon(points),
        }
    }

    pub(super) fn line(role: Role, from: Point, to: Point) -> Self {
        Self {
            role,
            form: Form::Line { from, to },
        }
    }

    /// A square around a point.
    pub(super) fn square(role: Role, centre: Point, half: f32) -> Self {
        Self {
            role,
            form: Form::Rect {
                at: Point {
                    x: centre.x - half,
                    y: centre.y - half,
                },
                width: 2.0 * half,
                height: 2.0 * half,
            },
        }
    }

    pub(super) fn circle(role: Role, centre: Point, radius: f32) -> Self {
        Self {
            role,
            form: Form::Circle { centre, radius },
        }
    }

    pub(super) fn text(
        role: Role,
        at: Point,
        anchor: Anchor,
        size: f32,
        words: impl Into<String>,
    ) -> Self {
        Self {
            role,
            form: Form::Text {
                at,
                anchor,
                size,
                words: words.into(),
            },
        }
    }
}
