//! Charts, drawn.

use gate360_report::chart::Form;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::paint::{LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{ArtifactType, BBox, ContentTag};

use super::{Painter, artifact, color, fill};
use crate::chart::{Pen, Picture, Word, pen};
use crate::tags::Marked;

impl Painter<'_> {
    /// A chart, or a sample that only decorates.
    pub(super) fn picture(
        &self,
        surface: &mut Surface<'_>,
        picture: &Picture,
        index: usize,
        marked: &mut Marked,
    ) {
        match picture.leaf {
            None => {
                surface.start_tagged(artifact(ArtifactType::Layout));
            }
            Some(leaf) => {
                let identifier = surface.start_tagged(ContentTag::Other);
                marked.add(leaf, identifier);
                let Picture {
                    x,
                    y,
                    width,
                    height,
                    ..
                } = *picture;
                if let Some(rect) = Rect::from_xywh(x, y, width, height) {
                    marked.frame(leaf, BBox::new(index, rect));
                }
            }
        }
        for shape in &picture.shapes {
            if let Some(path) = path(picture, &shape.form) {
                let pen = pen(shape.role);
                surface.set_fill(pen.fill.map(fill));
                surface.set_stroke(stroke(&pen));
                surface.draw_path(&path);
            }
        }
        surface.set_stroke(None);
        for word in &picture.words {
            let (x, baseline) = (picture.x + word.x, picture.y + word.baseline);
            if let Some(halo) = stroke(&word.pen) {
                self.halo(surface, word, (x, baseline), halo);
            }
            self.run(surface, &word.run, x, baseline);
        }
        surface.end_tagged();
    }

    /// A seam around words, which keeps them apart from lines. It is drawn as a path: as text,
    /// the words would be there twice.
    fn halo(
        &self,
        surface: &mut Surface<'_>,
        word: &Word,
        (x, baseline): (f32, f32),
        halo: Stroke,
    ) {
        let Word { run, .. } = word;
        surface.set_fill(None);
        surface.set_stroke(Some(halo));
        let (start, font) = (Point::from_xy(x, baseline), self.font(run.look));
        surface.draw_glyphs(start, &run.glyphs, font, &run.text, run.size, true);
        surface.set_stroke(None);
    }
}

/// The edge of a shape, if it has one.
fn stroke(pen: &Pen) -> Option<Stroke> {
    let (ink, width) = pen.edge?;
    Some(Stroke {
        paint: color(ink).into(),
        width,
        line_cap: LineCap::Round,
        line_join: LineJoin::Round,
        dash: pen.dash.map(|dash| StrokeDash {
            array: dash.to_vec(),
            offset: 0.0,
        }),
        ..Stroke::default()
    })
}

/// How far the handles of a quarter of a circle reach, as a part of its radius.
const HANDLE: f32 = 0.552_285;

/// A form on the page. Words have none.
fn path(picture: &Picture, form: &Form) -> Option<Path> {
    let mut path = PathBuilder::new();
    match form {
        Form::Polygon(points) => {
            for (index, point) in points.iter().enumerate() {
                let (x, y) = picture.place(*point);
                if index == 0 {
                    path.move_to(x, y);
                } else {
                    path.line_to(x, y);
                }
            }
            path.close();
        }
        Form::Line { from, to } => {
            let (x, y) = picture.place(*from);
            path.move_to(x, y);
            let (x, y) = picture.place(*to);
            path.line_to(x, y);
        }
        Form::Circle { centre, radius } => {
            let (x, y) = picture.place(*centre);
            let r = radius * picture.scale;
            let h = r * HANDLE;
            path.move_to(x + r, y);
            path.cubic_to(x + r, y + h, x + h, y + r, x, y + r);
            path.cubic_to(x - h, y + r, x - r, y + h, x - r, y);
            path.cubic_to(x - r, y - h, x - h, y - r, x, y - r);
            path.cubic_to(x + h, y - r, x + r, y - h, x + r, y);
            path.close();
        }
        Form::Rect { at, width, height } => {
            let (x, y) = picture.place(*at);
            let (width, height) = (width * picture.scale, height * picture.scale);
            path.push_rect(Rect::from_xywh(x, y, width, height)?);
        }
        Form::Text { .. } => return None,
    }
    path.finish()
}
