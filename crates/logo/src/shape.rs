//! What is drawn: outlines with a fill and a stroke.

/// A filled or stroked outline.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// The outline.
    pub steps: Vec<Step>,
    /// How it is filled.
    pub fill: Option<Fill>,
    /// How it is stroked.
    pub stroke: Option<Stroke>,
}

/// A step of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Begins anew at a point.
    Move([f32; 2]),
    /// Goes straight to a point.
    Line([f32; 2]),
    /// Goes to the last of three points by a curve that the first two pull.
    Curve([[f32; 2]; 3]),
    /// Goes straight to where it began.
    Close,
}

/// How an outline is filled.
#[derive(Clone, Debug, PartialEq)]
pub struct Fill {
    /// With what.
    pub paint: Paint,
    /// From 0 (not seen) to 1.
    pub opacity: f32,
    /// Whether what an even number of outlines surrounds is left out.
    pub even_odd: bool,
}

/// How an outline is stroked.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// With what.
    pub paint: Paint,
    /// From 0 (not seen) to 1.
    pub opacity: f32,
    /// The width of the line.
    pub width: f32,
    /// How it ends.
    pub cap: Cap,
    /// How it turns.
    pub join: Join,
    /// How far a corner may reach, in widths.
    pub miter_limit: f32,
}

/// How a line ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cap {
    /// At its end.
    #[default]
    Butt,
    /// With half a disc.
    Round,
    /// With half a square.
    Square,
}

/// How a line turns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Join {
    /// With a corner.
    #[default]
    Miter,
    /// Rounded.
    Round,
    /// With the corner cut.
    Bevel,
}

/// What is painted with.
#[derive(Clone, Debug, PartialEq)]
pub enum Paint {
    /// One colour: red, green, blue.
    Colour([u8; 3]),
    /// Colours that go over into each other.
    Gradient(Gradient),
}

/// Colours that go over into each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Gradient {
    /// How.
    pub form: GradientForm,
    /// From the units of the form to those of the picture.
    pub transform: Transform,
    /// The colours in order.
    pub stops: Vec<Stop>,
}

/// How colours go over into each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GradientForm {
    /// From one point to another.
    Linear([[f32; 2]; 2]),
    /// From a point outwards.
    Radial {
        /// The middle.
        centre: [f32; 2],
        /// How far it reaches.
        radius: f32,
        /// Where it begins.
        focus: [f32; 2],
    },
}

/// A colour of a gradient.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stop {
    /// Where, from 0 to 1.
    pub offset: f32,
    /// Red, green, blue.
    pub colour: [u8; 3],
    /// From 0 (not seen) to 1.
    pub opacity: f32,
}

/// A change of place, size and direction: `x' = a x + c y + e`, `y' = b x + d y + f`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Transform {
    /// The six numbers in this order: a, b, c, d, e, f.
    pub numbers: [f32; 6],
}

impl Transform {
    /// No change.
    pub const NONE: Self = Self {
        numbers: [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
    };

    /// First the other, then this.
    #[must_use]
    pub fn after(self, inner: Self) -> Self {
        let [a, b, c, d, e, f] = self.numbers;
        let [a2, b2, c2, d2, e2, f2] = inner.numbers;
        Self {
            numbers: [
                a * a2 + c * b2,
                b * a2 + d * b2,
                a * c2 + c * d2,
                b * c2 + d * d2,
                a * e2 + c * f2 + e,
                b * e2 + d * f2 + f,
            ],
        }
    }

    /// Where a point comes to.
    pub fn point(self, [x, y]: [f32; 2]) -> [f32; 2] {
        let [a, b, c, d, e, f] = self.numbers;
        [a * x + c * y + e, b * x + d * y + f]
    }

    /// How much larger a length becomes, in the mean of all directions.
    pub fn scale(self) -> f32 {
        let [a, b, c, d, ..] = self.numbers;
        (a * d - b * c).abs().sqrt()
    }
}
