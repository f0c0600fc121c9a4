//! The organisation's logo, drawn.

use gate360_logo::{Cap, GradientForm, Join, Paint as Colours, Shape, Step, Transform as Place};
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Rect, Size, Transform};
use krilla::image::Image;
use krilla::num::NormalizedF32;
use krilla::paint::{
    Fill, FillRule, LineCap, LineJoin, LinearGradient, Paint, RadialGradient, SpreadMethod, Stop,
    Stroke,
};
use krilla::surface::Surface;
use krilla::tagging::{BBox, ContentTag};

use crate::logo::{Drawn, Placed};
use crate::tags::Marked;

/// Draws the logo and notes where it stands.
pub(super) fn draw(surface: &mut Surface<'_>, logo: &Placed, page: usize, marked: &mut Marked) {
    let identifier = surface.start_tagged(ContentTag::Other);
    marked.add(logo.leaf, identifier);
    if let Some(rect) = Rect::from_xywh(logo.x, logo.y, logo.width, logo.height) {
        marked.frame(logo.leaf, BBox::new(page, rect));
        // Nothing of it is seen beyond its own edges.
        let mut edge = PathBuilder::new();
        edge.push_rect(rect);
        if let Some(edge) = edge.finish() {
            surface.push_clip_path(&edge, &FillRule::NonZero);
            content(surface, logo);
            surface.pop();
        }
    }
    surface.end_tagged();
}

fn content(surface: &mut Surface<'_>, logo: &Placed) {
    match &logo.ink {
        Drawn::Shapes(shapes) => {
            let place = Transform::from_row(logo.scale, 0.0, 0.0, logo.scale, logo.x, logo.y);
            surface.push_transform(&place);
            for shape in shapes {
                draw_shape(surface, shape);
            }
            surface.set_stroke(None);
            surface.pop();
        }
        Drawn::Pixels {
            pixels,
            width,
            height,
        } => {
            let image = Image::from_rgba8(pixels.bytes.clone(), *width, *height);
            if let Some(size) = Size::from_wh(logo.width, logo.height) {
                surface.push_transform(&Transform::from_translate(logo.x, logo.y));
                surface.draw_image(image, size);
                surface.pop();
            }
        }
    }
}

fn draw_shape(surface: &mut Surface<'_>, shape: &Shape) {
    let Some(path) = path(&shape.steps) else {
        return;
    };
    surface.set_fill(shape.fill.as_ref().map(|fill| Fill {
        paint: paint(&fill.paint),
        opacity: share(fill.opacity),
        rule: if fill.even_odd {
            FillRule::EvenOdd
        } else {
            FillRule::NonZero
        },
    }));
    surface.set_stroke(shape.stroke.as_ref().map(|stroke| Stroke {
        paint: paint(&stroke.paint),
        opacity: share(stroke.opacity),
        width: stroke.width,
        line_cap: match stroke.cap {
            Cap::Butt => LineCap::Butt,
            Cap::Round => LineCap::Round,
            Cap::Square => LineCap::Square,
        },
        line_join: match stroke.join {
            Join::Miter => LineJoin::Miter,
            Join::Round => LineJoin::Round,
            Join::Bevel => LineJoin::Bevel,
        },
        miter_limit: stroke.miter_limit,
        ..Stroke::default()
    }));
    surface.draw_path(&path);
}

fn path(steps: &[Step]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for step in steps {
        match *step {
            Step::Move([x, y]) => path.move_to(x, y),
            Step::Line([x, y]) => path.line_to(x, y),
            Step::Curve([[ax, ay], [bx, by], [x, y]]) => path.cubic_to(ax, ay, bx, by, x, y),
            Step::Close => path.close(),
        }
    }
    path.finish()
}

fn share(number: f32) -> NormalizedF32 {
    NormalizedF32::new(number.clamp(0.0, 1.0)).unwrap_or(NormalizedF32::ONE)
}

fn paint(colours: &Colours) -> Paint {
    let gradient = match colours {
        Colours::Colour(colour) => return rgb(*colour).into(),
        Colours::Gradient(gradient) => gradient,
    };
    let stops = gradient.stops.iter().map(|stop| Stop {
        offset: share(stop.offset),
        color: rgb(stop.colour).into(),
        opacity: share(stop.opacity),
    });
    let stops = stops.collect();
    let transform = transform(gradient.transform);
    match gradient.form {
        GradientForm::Linear([[x1, y1], [x2, y2]]) => LinearGradient {
            x1,
            y1,
            x2,
            y2,
            transform,
            spread_method: SpreadMethod::Pad,
            stops,
            anti_alias: false,
        }
        .into(),
        GradientForm::Radial {
            centre: [cx, cy],
            radius,
            focus: [fx, fy],
        } => RadialGradient {
            fx,
            fy,
            fr: 0.0,
            cx,
            cy,
            cr: radius,
            transform,
            spread_method: SpreadMethod::Pad,
            stops,
            anti_alias: false,
        }
        .into(),
    }
}

fn rgb([red, green, blue]: [u8; 3]) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

fn transform(place: Place) -> Transform {
    let [a, b, c, d, e, f] = place.numbers;
    Transform::from_row(a, b, c, d, e, f)
}
