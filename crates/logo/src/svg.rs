//! An SVG as outlines.

mod angle;
mod arc;
mod gradient;
mod number;
mod outline;
mod path;
mod style;
mod transform;

use self::gradient::Gradients;
use self::number::{length, list, within};
use self::outline::Sheet as Size;
use self::path::MOST_STEPS;
use self::style::{Colour, Sheet, cap, colour, join, opacity};
use crate::xml::{self, Element};
use crate::{Content, Fault, Fill, Paint, Picture, Shape, Step, Stroke, Transform};

/// Elements that show nothing and say nothing that matters here.
const SILENT: [&str; 4] = ["title", "desc", "metadata", "defs"];

/// Reads an SVG.
pub(crate) fn read(bytes: &[u8]) -> Result<Picture, Fault> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::NotALogo)?;
    if !text.trim_start().starts_with('<') {
        return Err(Fault::NotALogo);
    }
    let root = xml::read(text)?;
    if root.name != "svg" {
        return Err(Fault::NotALogo);
    }
    let [x, y, width, height] = sheet(&root)?;
    let mut drawing = Drawing {
        styles: Sheet::default(),
        gradients: Gradients::default(),
        size: Size { width, height },
        shapes: Vec::new(),
        steps: 0,
    };
    drawing.prepare(&root)?;
    let look = Look {
        place: Transform {
            numbers: [1.0, 0.0, 0.0, 1.0, -x, -y],
        },
        ..Look::default()
    };
    drawing.group(&root, &look)?;
    if drawing.shapes.is_empty() {
        return Err(Fault::Empty);
    }
    Ok(Picture {
        width,
        height,
        content: Content::Shapes(drawing.shapes),
    })
}

/// Where the drawing begins, and its size.
fn sheet(root: &Element) -> Result<[f32; 4], Fault> {
    let sheet = match root.get("viewBox") {
        Some(text) => <[f32; 4]>::try_from(list(text)?).map_err(|_| Fault::Damaged)?,
        None => {
            let size = |name| root.get(name).ok_or(Fault::NoSize);
            [
                0.0,
                0.0,
                length(size("width")?, 0.0)?,
                length(size("height")?, 0.0)?,
            ]
        }
    };
    let [_, _, width, height] = sheet;
    if width > 0.0 && height > 0.0 {
        Ok(sheet)
    } else {
        Err(Fault::NoSize)
    }
}

/// A drawing that is being read.
struct Drawing<'a> {
    styles: Sheet,
    gradients: Gradients<'a>,
    size: Size,
    shapes: Vec<Shape>,
    steps: usize,
}

/// What an element has from those around it.
#[derive(Clone, Debug)]
struct Look {
    place: Transform,
    opacity: f32,
    fill: Colour,
    fill_opacity: f32,
    even_odd: bool,
    stroke: Colour,
    stroke_opacity: f32,
    stroke_width: f32,
    cap: crate::Cap,
    join: crate::Join,
    miter_limit: f32,
    current: [u8; 3],
    is_visible: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            place: Transform::NONE,
            opacity: 1.0,
            fill: Colour::Plain([0; 3], 1.0),
            fill_opacity: 1.0,
            even_odd: false,
            stroke: Colour::None,
            stroke_opacity: 1.0,
            stroke_width: 1.0,
            cap: crate::Cap::default(),
            join: crate::Join::default(),
            miter_limit: 4.0,
            current: [0; 3],
            is_visible: true,
        }
    }
}

impl<'a> Drawing<'a> {
    /// Takes note of style sheets and gradients, wherever they stand.
    fn prepare(&mut self, element: &'a Element) -> Result<(), Fault> {
        for child in &element.children {
            match child.name.as_str() {
                "style" => self.styles.read(&child.words)?,
                "linearGradient" | "radialGradient" => self.gradients.add(child),
                _ => self.prepare(child)?,
            }
        }
        Ok(())
    }

    fn group(&mut self, element: &Element, around: &Look) -> Result<(), Fault> {
        let look = self.look(element, around)?;
        for child in &element.children {
            match child.name.as_str() {
                "g" => self.group(child, &look)?,
                "style" | "linearGradient" | "radialGradient" => {}
                name if SILENT.contains(&name) || name.contains(':') => {}
                _ => self.shape(child, &look)?,
            }
        }
        Ok(())
    }

    /// What an element looks like, with what it has from those around it.
    fn look(&self, element: &Element, around: &Look) -> Result<Look, Fault> {
        let said = |property: &str| {
            let said = self.styles.of(element, property);
            said.filter(|value| value != "inherit" && !value.is_empty())
        };
        for property in [
            "filter",
            "mask",
            "clip-path",
            "mix-blend-mode",
            "stroke-dasharray",
        ] {
            if said(property)
                .is_some_and(|value| !["none", "normal", "0"].contains(&value.as_str()))
            {
                return Err(Fault::Holds(property.to_owned()));
            }
        }
        let mut look = around.clone();
        if let Some(text) = element.get("transform") {
            look.place = look.place.after(transform::read(text)?);
        }
        if let Some(Colour::Plain(current, _)) =
            said("color").map(|text| colour(&text)).transpose()?
        {
            look.current = current;
        }
        if let Some(text) = said("opacity") {
            look.opacity *= opacity(&text)?;
        }
        if let Some(text) = said("fill") {
            look.fill = colour(&text)?;
        }
        if let Some(text) = said("fill-opacity") {
            look.fill_opacity = opacity(&text)?;
        }
        if let Some(text) = said("fill-rule") {
            look.even_odd = text == "evenodd";
        }
        if let Some(text) = said("stroke") {
            look.stroke = colour(&text)?;
        }
        if let Some(text) = said("stroke-opacity") {
            look.stroke_opacity = opacity(&text)?;
        }
        if let Some(text) = said("stroke-width") {
            let both = (self.size.width + self.size.height) / 2.0;
            look.stroke_width = length(&text, both)?.max(0.0);
        }
        if let Some(text) = said("stroke-linecap") {
            look.cap = cap(&text);
        }
        if let Some(text) = said("stroke-linejoin") {
            look.join = join(&text);
        }
        if let Some(text) = said("stroke-miterlimit") {
            look.miter_limit = length(&text, 1.0)?.max(1.0);
        }
        if let Some(text) = said("visibility") {
            look.is_visible = text == "visible";
        }
        if said("display").is_some_and(|text| text == "none") {
            // Nothing inside can be seen, whatever it says.
            look.opacity = 0.0;
        }
        Ok(look)
    }

    fn shape(&mut self, element: &Element, around: &Look) -> Result<(), Fault> {
        let Some(steps) = outline::of(element, self.size)? else {
            let name = element.name.chars().take(40).collect();
            return Err(Fault::Holds(name));
        };
        let look = self.look(element, around)?;
        self.steps += steps.len();
        if self.steps > MOST_STEPS {
            return Err(Fault::TooComplex);
        }
        if steps.len() < 2 || !look.is_visible || look.opacity <= 0.0 {
            return Ok(());
        }
        let fill = self.paint(&look.fill, &steps, &look)?;
        let fill = fill.map(|(paint, alpha)| Fill {
            paint,
            opacity: alpha * look.fill_opacity * look.opacity,
            even_odd: look.even_odd,
        });
        let stroke = self.paint(&look.stroke, &steps, &look)?;
        let width = look.stroke_width * look.place.scale();
        let stroke = stroke.filter(|_| width > 0.0).map(|(paint, alpha)| Stroke {
            paint,
            opacity: alpha * look.stroke_opacity * look.opacity,
            width,
            cap: look.cap,
            join: look.join,
            miter_limit: look.miter_limit,
        });
        let steps: Vec<Step> = steps
            .into_iter()
            .map(|step| placed(step, look.place))
            .collect();
        for number in steps.iter().flat_map(numbers) {
            within(number)?;
        }
        if fill.is_some() || stroke.is_some() {
            self.shapes.push(Shape {
                steps,
                fill,
                stroke,
            });
        }
        Ok(())
    }

    /// What is painted with, and how much of it is seen.
    fn paint(
        &self,
        colour: &Colour,
        steps: &[Step],
        look: &Look,
    ) -> Result<Option<(Paint, f32)>, Fault> {
        Ok(match colour {
            Colour::None => None,
            Colour::Current => Some((Paint::Colour(look.current), 1.0)),
            Colour::Plain(colour, alpha) => Some((Paint::Colour(*colour), *alpha)),
            Colour::Gradient(id) => {
                let found = self
                    .gradients
                    .of(id, &self.styles, steps, look.place, self.size)?;
                found.map(|gradient| (Paint::Gradient(gradient), 1.0))
            }
        })
    }
}

fn placed(step: Step, place: Transform) -> Step {
    match step {
        Step::Move(point) => Step::Move(place.point(point)),
        Step::Line(point) => Step::Line(place.point(point)),
        Step::Curve(points) => Step::Curve(points.map(|point| place.point(point))),
        Step::Close => Step::Close,
    }
}

fn numbers(step: &Step) -> Vec<f32> {
    match step {
        Step::Move(point) | Step::Line(point) => point.to_vec(),
        Step::Curve(points) => points.concat(),
        Step::Close => Vec::new(),
    }
}
