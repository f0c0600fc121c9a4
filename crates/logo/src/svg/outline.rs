//! The outlines of SVG's simple shapes.

use super::arc::QUARTER;
use super::number::{length, list};
use super::path;
use crate::xml::Element;
use crate::{Fault, Step};

/// The size of the drawing, of which lengths may be shares.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    pub(super) width: f32,
    pub(super) height: f32,
}

/// The outline of an element; none of one that is no shape.
pub(super) fn of(element: &Element, sheet: Sheet) -> Result<Option<Vec<Step>>, Fault> {
    let across = |name: &str| share(element, name, sheet.width);
    let down = |name: &str| share(element, name, sheet.height);
    let both = (sheet.width + sheet.height) / 2.0;
    Ok(Some(match element.name.as_str() {
        "path" => path::read(element.get("d").unwrap_or_default())?,
        "rect" => {
            let (width, height) = (across("width")?, down("height")?);
            if width <= 0.0 || height <= 0.0 {
                return Ok(Some(Vec::new()));
            }
            let (rx, ry) = (element.get("rx"), element.get("ry"));
            let radius = |own: Option<&str>, other: Option<&str>, whole: f32| {
                own.or(other).map_or(Ok(0.0), |text| length(text, whole))
            };
            let rx = radius(rx, ry, sheet.width)?.clamp(0.0, width / 2.0);
            let ry = radius(ry, element.get("rx"), sheet.height)?.clamp(0.0, height / 2.0);
            rectangle([across("x")?, down("y")?], [width, height], [rx, ry])
        }
        "circle" => {
            let radius = share(element, "r", both)?;
            ellipse([across("cx")?, down("cy")?], [radius, radius])
        }
        "ellipse" => ellipse([across("cx")?, down("cy")?], [across("rx")?, down("ry")?]),
        "line" => vec![
            Step::Move([across("x1")?, down("y1")?]),
            Step::Line([across("x2")?, down("y2")?]),
        ],
        "polyline" => points(element, false)?,
        "polygon" => points(element, true)?,
        _ => return Ok(None),
    }))
}

fn share(element: &Element, name: &str, whole: f32) -> Result<f32, Fault> {
    element
        .get(name)
        .map_or(Ok(0.0), |text| length(text, whole))
}

fn points(element: &Element, is_closed: bool) -> Result<Vec<Step>, Fault> {
    let numbers = list(element.get("points").unwrap_or_default())?;
    let mut steps: Vec<Step> = numbers
        .chunks_exact(2)
        .filter_map(|pair| <[f32; 2]>::try_from(pair).ok())
        .map(Step::Line)
        .collect();
    if let Some(first) = steps.first_mut()
        && let Step::Line(point) = *first
    {
        *first = Step::Move(point);
    }
    if is_closed && !steps.is_empty() {
        steps.push(Step::Close);
    }
    Ok(steps)
}

fn ellipse([x, y]: [f32; 2], [rx, ry]: [f32; 2]) -> Vec<Step> {
    if rx <= 0.0 || ry <= 0.0 {
        return Vec::new();
    }
    rectangle([x - rx, y - ry], [2.0 * rx, 2.0 * ry], [rx, ry])
}

/// A rectangle with rounded corners.
fn rectangle([x, y]: [f32; 2], [width, height]: [f32; 2], [rx, ry]: [f32; 2]) -> Vec<Step> {
    let (right, bottom) = (x + width, y + height);
    if rx <= 0.0 || ry <= 0.0 {
        let corners = [[right, y], [right, bottom], [x, bottom]];
        let mut steps = vec![Step::Move([x, y])];
        steps.extend(corners.map(Step::Line));
        steps.push(Step::Close);
        return steps;
    }
    let (px, py) = (rx * (1.0 - QUARTER), ry * (1.0 - QUARTER));
    vec![
        Step::Move([x + rx, y]),
        Step::Line([right - rx, y]),
        Step::Curve([[right - px, y], [right, y + py], [right, y + ry]]),
        Step::Line([right, bottom - ry]),
        Step::Curve([
            [right, bottom - py],
            [right - px, bottom],
            [right - rx, bottom],
        ]),
        Step::Line([x + rx, bottom]),
        Step::Curve([[x + px, bottom], [x, bottom - py], [x, bottom - ry]]),
        Step::Line([x, y + ry]),
        Step::Curve([[x, y + py], [x + px, y], [x + rx, y]]),
        Step::Close,
    ]
}
