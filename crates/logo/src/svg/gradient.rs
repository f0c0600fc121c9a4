//! Gradients.

use super::number::length;
use super::outline::Sheet as Size;
use super::style::{Colour, Sheet, colour, opacity};
use super::transform;
use crate::xml::Element;
use crate::{Fault, Gradient, GradientForm, Step, Stop, Transform};

/// The most stops, and how many gradients may refer to each other.
const MOST_STOPS: usize = 100;
const MOST_LINKS: usize = 10;

/// The gradients of a drawing, by their ids.
#[derive(Debug, Default)]
pub(super) struct Gradients<'a> {
    elements: Vec<&'a Element>,
}

impl<'a> Gradients<'a> {
    pub(super) fn add(&mut self, element: &'a Element) {
        self.elements.push(element);
    }

    fn find(&self, id: &str) -> Option<&'a Element> {
        let mut elements = self.elements.iter();
        elements
            .find(|element| element.get("id") == Some(id))
            .copied()
    }

    /// A gradient for an outline; none if there is no such gradient.
    pub(super) fn of(
        &self,
        id: &str,
        styles: &Sheet,
        steps: &[Step],
        place: Transform,
        size: Size,
    ) -> Result<Option<Gradient>, Fault> {
        let Some(first) = self.find(id) else {
            return Ok(None);
        };
        // What one does not say, the one that it refers to says.
        let mut chain = vec![first];
        while let Some(link) = chain
            .last()
            .and_then(|last| last.get("href").or(last.get("xlink:href")))
        {
            let id = link
                .strip_prefix('#')
                .ok_or_else(|| Fault::Holds(link.chars().take(40).collect()))?;
            match self.find(id) {
                Some(next) if chain.len() < MOST_LINKS => chain.push(next),
                Some(_) => return Err(Fault::TooComplex),
                None => break,
            }
        }
        let get = |name: &str| chain.iter().find_map(|element| element.get(name));
        if get("spreadMethod").is_some_and(|method| method != "pad") {
            return Err(Fault::Holds("spreadMethod".to_owned()));
        }
        let in_units = get("gradientUnits") == Some("userSpaceOnUse");
        let (width, height) = if in_units {
            (size.width, size.height)
        } else {
            (1.0, 1.0)
        };
        let both = if in_units {
            (width + height) / 2.0
        } else {
            1.0
        };
        let number = |name: &str, or: &str, whole: f32| length(get(name).unwrap_or(or), whole);
        let form = if first.name == "linearGradient" {
            GradientForm::Linear([
                [number("x1", "0%", width)?, number("y1", "0%", height)?],
                [number("x2", "100%", width)?, number("y2", "0%", height)?],
            ])
        } else {
            let centre = [number("cx", "50%", width)?, number("cy", "50%", height)?];
            let focus = |name: &str, or: f32, whole: f32| {
                get(name).map_or(Ok(or), |text| length(text, whole))
            };
            GradientForm::Radial {
                centre,
                radius: number("r", "50%", both)?.max(1e-3),
                focus: [
                    focus("fx", centre[0], width)?,
                    focus("fy", centre[1], height)?,
                ],
            }
        };
        let own = transform::read(get("gradientTransform").unwrap_or_default())?;
        let box_ = if in_units {
            Transform::NONE
        } else {
            bounds(steps)
        };
        let stops = chain
            .iter()
            .find(|element| element.children.iter().any(is_stop));
        let stops = stops.map_or(Ok(Vec::new()), |element| stops_of(element, styles))?;
        Ok((!stops.is_empty()).then(|| Gradient {
            form,
            transform: place.after(box_).after(own),
            stops,
        }))
    }
}

fn is_stop(element: &Element) -> bool {
    element.name == "stop"
}

fn stops_of(element: &Element, styles: &Sheet) -> Result<Vec<Stop>, Fault> {
    let mut stops: Vec<Stop> = Vec::new();
    for stop in element.children.iter().filter(|one| is_stop(one)) {
        let said = styles.of(stop, "stop-color");
        let (shown, alpha) = match colour(said.as_deref().unwrap_or("black"))? {
            Colour::Plain(shown, alpha) => (shown, alpha),
            Colour::None => ([0; 3], 0.0),
            Colour::Current => ([0; 3], 1.0),
            Colour::Gradient(_) => return Err(Fault::Damaged),
        };
        let seen = styles.of(stop, "stop-opacity");
        let seen = seen.as_deref().map_or(Ok(1.0), opacity)?;
        let offset = stop
            .get("offset")
            .map_or(Ok(0.0), |text| length(text, 1.0))?;
        // An offset is never before the one before.
        let least = stops.last().map_or(0.0, |last| last.offset);
        stops.push(Stop {
            offset: offset.clamp(least, 1.0),
            colour: shown,
            opacity: alpha * seen,
        });
        if stops.len() > MOST_STOPS {
            return Err(Fault::TooComplex);
        }
    }
    Ok(stops)
}

/// From a square of one to the room that an outline takes.
fn bounds(steps: &[Step]) -> Transform {
    let mut least = [f32::MAX; 2];
    let mut most = [f32::MIN; 2];
    let points = steps.iter().flat_map(|step| match step {
        Step::Move(point) | Step::Line(point) => vec![*point],
        Step::Curve(points) => points.to_vec(),
        Step::Close => Vec::new(),
    });
    for point in points {
        for at in 0..2 {
            least[at] = least[at].min(point[at]);
            most[at] = most[at].max(point[at]);
        }
    }
    let [width, height] = [most[0] - least[0], most[1] - least[1]];
    Transform {
        numbers: [
            width.max(1e-3),
            0.0,
            0.0,
            height.max(1e-3),
            least[0],
            least[1],
        ],
    }
}
