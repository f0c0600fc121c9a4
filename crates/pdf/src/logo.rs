//! The organisation's logo in the corner of the first page.

use gate360_logo::{Content, Pixels, Shape};
use gate360_report::document::Document;

use crate::layout::Builder;
use crate::metadata::is_language;
use crate::tags::{Leaf, Role, Tree};
use crate::theme::{LEFT, WIDTH};

/// A logo in its place.
#[derive(Debug)]
pub(crate) struct Placed {
    pub(crate) leaf: Leaf,
    /// The left edge on the page.
    pub(crate) x: f32,
    /// The upper edge, counted from the top of the slab, later of the page.
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
    /// How many points a unit of its own has.
    pub(crate) scale: f32,
    pub(crate) ink: Drawn,
}

/// What is drawn.
#[derive(Debug)]
pub(crate) enum Drawn {
    Shapes(Vec<Shape>),
    Pixels {
        pixels: Pixels,
        width: u32,
        height: u32,
    },
}

/// The logo at the right, within a width and a height; none where there is none, or where its
/// pixels are not what they should be: a logo never fails a report.
pub(crate) fn place(
    builder: &mut Builder,
    document: &Document,
    (width, height): (f32, f32),
) -> Option<Placed> {
    let logo = document.logo.as_ref()?;
    let picture = &logo.picture;
    let ink = match &picture.content {
        Content::Shapes(shapes) => Drawn::Shapes(shapes.clone()),
        Content::Pixels(png) => Drawn::Pixels {
            pixels: png.unpack()?,
            width: png.width,
            height: png.height,
        },
    };
    let alt = builder.type_.plain(&logo.alt.words());
    let scale = (width / picture.width).min(height / picture.height);
    let (width, height) = (picture.width * scale, picture.height * scale);
    let language = logo.alt.0.iter().find_map(|span| span.language.clone());
    let language = language.filter(|tag| is_language(tag));
    let element = builder.tree.add(Tree::ROOT, Role::Logo { alt, language });
    Some(Placed {
        leaf: builder.tree.leaf(element),
        x: LEFT + WIDTH - width,
        y: 0.0,
        width,
        height,
        scale,
        ink,
    })
}
