//! Finished pages, drawn: the only place where content gets into the file.

mod logo;
mod picture;

use krilla::Document;
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::{Location, Surface};
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::text::{Font, GlyphId};

use crate::PdfError;
use crate::chart::Picture;
use crate::fonts::Faces;
use crate::lines::{Glyph, Look, Run};
use crate::outline;
use crate::page::{Bar, Mark, Page};
use crate::tags::{Marked, Ranks};
use crate::theme::{Ink, PAGE_HEIGHT, PAGE_WIDTH};

/// Draws pages into a document, with these fonts and in this order.
pub(crate) struct Painter<'a> {
    pub(crate) faces: &'a Faces,
    pub(crate) ranks: &'a Ranks,
}

/// A line of the running foot.
pub(crate) struct Foot {
    pub(crate) x: f32,
    pub(crate) baseline: f32,
    pub(crate) runs: Vec<Run>,
}

impl Painter<'_> {
    /// Draws one page and notes what became of each leaf.
    pub(crate) fn page(
        &self,
        document: &mut Document,
        index: usize,
        mut page: Page,
        feet: &[Foot],
        marked: &mut Marked,
    ) -> Result<(), PdfError> {
        let settings = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT)
            .ok_or_else(|| PdfError::Writer("a page has no size".to_owned()))?;
        // Cells of a row stand beside each other but are read one by one.
        page.marks.sort_by_key(|mark| self.ranks.of(mark.leaf));

        let mut leaf = document.start_page_with(settings);
        let mut surface = leaf.surface();
        self.bars(&mut surface, &page.bars);
        self.repeats(&mut surface, &page.repeats);
        if let Some(placed) = &page.logo {
            logo::draw(&mut surface, placed, index, marked);
        }
        self.content(&mut surface, &page, index, marked);
        self.feet(&mut surface, feet);
        surface.finish();
        for jump in page.jumps {
            let rect = Rect::from_xywh(jump.x, jump.y, jump.width, jump.height);
            if let Some(rect) = rect {
                let target = Target::Destination(outline::destination(&jump.to).into());
                let link = Annotation::new_link(LinkAnnotation::new(rect, target), Some(jump.alt));
                marked.add(jump.leaf, leaf.add_tagged_annotation(link));
            }
        }
        leaf.finish();
        Ok(())
    }

    fn bars(&self, surface: &mut Surface<'_>, bars: &[Bar]) {
        if bars.is_empty() {
            return;
        }
        surface.start_tagged(artifact(ArtifactType::Layout));
        for bar in bars {
            let mut path = PathBuilder::new();
            if let Some(rect) = Rect::from_xywh(bar.x, bar.y, bar.width, bar.height) {
                path.push_rect(rect);
            }
            if let Some(path) = path.finish() {
                surface.set_fill(Some(fill(bar.ink)));
                surface.draw_path(&path);
            }
        }
        surface.end_tagged();
    }

    fn repeats(&self, surface: &mut Surface<'_>, marks: &[Mark]) {
        if marks.is_empty() {
            return;
        }
        surface.start_tagged(artifact(ArtifactType::PaginationOther));
        for mark in marks {
            self.run(surface, &mark.run, mark.x, mark.baseline);
        }
        surface.end_tagged();
    }

    /// Words and pictures in the order of reading.
    fn content(&self, surface: &mut Surface<'_>, page: &Page, index: usize, marked: &mut Marked) {
        let rank = |picture: &Picture| picture.leaf.map(|leaf| self.ranks.of(leaf));
        let mut pictures = page.pictures.iter().peekable();
        for piece in page.marks.chunk_by(|one, next| one.leaf == next.leaf) {
            let Some(first) = piece.first() else {
                continue;
            };
            let here = self.ranks.of(first.leaf);
            while let Some(picture) = pictures.next_if(|picture| rank(picture) < Some(here)) {
                self.picture(surface, picture, index, marked);
            }
            let identifier = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            marked.add(first.leaf, identifier);
            for mark in piece {
                self.run(surface, &mark.run, mark.x, mark.baseline);
            }
            surface.end_tagged();
        }
        for picture in pictures {
            self.picture(surface, picture, index, marked);
        }
    }

    fn feet(&self, surface: &mut Surface<'_>, feet: &[Foot]) {
        if feet.is_empty() {
            return;
        }
        surface.start_tagged(artifact(ArtifactType::Footer));
        for foot in feet {
            for run in &foot.runs {
                self.run(surface, run, foot.x + run.x, foot.baseline);
            }
        }
        surface.end_tagged();
    }

    fn font(&self, look: Look) -> Font {
        let face = if look.bold {
            &self.faces.bold
        } else {
            &self.faces.regular
        };
        face.clone()
    }

    fn run(&self, surface: &mut Surface<'_>, run: &Run, x: f32, baseline: f32) {
        let font = self.font(run.look);
        surface.set_fill(Some(fill(run.look.ink)));
        let start = Point::from_xy(x, baseline);
        surface.draw_glyphs(start, &run.glyphs, font, &run.text, run.size, false);
    }
}

fn artifact(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

fn color(ink: Ink) -> rgb::Color {
    let [red, green, blue] = ink.rgb();
    rgb::Color::new(red, green, blue)
}

fn fill(ink: Ink) -> Fill {
    Fill {
        paint: color(ink).into(),
        opacity: NormalizedF32::ONE,
        ..Fill::default()
    }
}

impl krilla::text::Glyph for Glyph {
    fn glyph_id(&self) -> GlyphId {
        GlyphId::new(self.id)
    }

    fn text_range(&self) -> std::ops::Range<usize> {
        let bound = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
        bound(self.range.start)..bound(self.range.end)
    }

    fn x_advance(&self, size: f32) -> f32 {
        self.advance * size
    }

    fn x_offset(&self, _size: f32) -> f32 {
        0.0
    }

    fn y_offset(&self, _size: f32) -> f32 {
        0.0
    }

    fn y_advance(&self, _size: f32) -> f32 {
        0.0
    }

    fn location(&self) -> Option<Location> {
        None
    }
}
