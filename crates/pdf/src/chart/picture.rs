//! A drawing with its words set in type.

use gate360_report::chart::{Anchor, Drawing, Form, Point, Shape};

use super::pen::{Pen, pen};
use crate::lines::Run;
use crate::tags::Leaf;
use crate::text::Typesetter;
use crate::theme::{Face, Ink, WIDTH};

/// A drawing in place.
#[derive(Debug)]
pub(crate) struct Picture {
    /// What it is content of; none if it only decorates.
    pub(crate) leaf: Option<Leaf>,
    /// The left edge on the page.
    pub(crate) x: f32,
    /// The upper edge, counted from the top of the slab, later of the page.
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
    /// How many points a unit of the drawing has.
    pub(crate) scale: f32,
    /// All shapes but words.
    pub(crate) shapes: Vec<Shape>,
    pub(crate) words: Vec<Word>,
}

/// Words in a drawing. The place is counted from its upper left corner, in points.
#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) x: f32,
    pub(crate) baseline: f32,
    pub(crate) pen: Pen,
    pub(crate) run: Run,
}

impl Picture {
    /// A drawing at a place and in a size, which only decorates so far.
    pub(crate) fn of(
        type_: &mut Typesetter,
        drawing: &Drawing,
        (x, y): (f32, f32),
        scale: f32,
    ) -> Self {
        let mut picture = Self {
            leaf: None,
            x,
            y,
            width: drawing.width * scale,
            height: drawing.height * scale,
            scale,
            shapes: Vec::new(),
            words: Vec::new(),
        };
        for shape in &drawing.shapes {
            match &shape.form {
                Form::Text {
                    at,
                    anchor,
                    size,
                    words,
                } => {
                    let pen = pen(shape.role);
                    let face = Face {
                        size: size * scale,
                        leading: size * scale,
                        bold: pen.bold,
                        ink: pen.fill.unwrap_or(Ink::Text),
                        columns: false,
                    };
                    let words = set(type_, words, (face, pen), (*at, *anchor), scale);
                    picture.words.extend(words);
                }
                _ => picture.shapes.push(shape.clone()),
            }
        }
        picture
    }

    /// Where a point of the drawing lies on the page.
    pub(crate) fn place(&self, Point { x, y }: Point) -> (f32, f32) {
        (self.x + x * self.scale, self.y + y * self.scale)
    }
}

/// Words in one line. What goes beyond the page's width is cut off.
fn set(
    type_: &mut Typesetter,
    words: &str,
    (face, pen): (Face, Pen),
    (at, anchor): (Point, Anchor),
    scale: f32,
) -> Vec<Word> {
    let Some(line) = type_.words(words, face, WIDTH).lines.into_iter().next() else {
        return Vec::new();
    };
    let left = match anchor {
        Anchor::Start => 0.0,
        Anchor::Middle => line.width / 2.0,
        Anchor::End => line.width,
    };
    let x = at.x * scale - left;
    line.runs
        .into_iter()
        .map(|run| Word {
            x: x + run.x,
            baseline: at.y * scale,
            pen,
            run,
        })
        .collect()
}
