//! Charts: a title, the drawing, and what its lines and marks mean.
//!
//! Two charts that follow each other stand side by side. Each is read on its
//! own: the title, the figure with its words for whoever can't see it, the
//! legend. The samples of the legend only decorate, since its words say what
//! they look like.

mod pen;
mod picture;

use gate360_report::chart::{Drawing, sample};
use gate360_report::document::Chart;

use crate::layout::{Builder, Column, Side, pad};
use crate::page::Slab;
use crate::tags::{ElementId, Role, Tree};
use crate::theme::{CAPTION, CHART_NOTE, HALF_LINE, LEFT, WIDTH};

pub(crate) use self::pen::{Pen, pen};
pub(crate) use self::picture::{Picture, Word};

/// How many stand side by side at most.
pub(crate) const ABREAST: usize = 2;
/// The distance between two charts.
const GUTTER: f32 = 21.0;
/// The height of a drawing at most.
const MOST: f32 = 336.0;
/// The size of a sample, as a part of its own units, and the width that it
/// takes with the distance to the words.
const SAMPLE: f32 = 0.75;
const SAMPLES: f32 = 26.0;
/// The empty room below an entry of the legend.
const ROOM: f32 = 2.0;

/// A chart in its place.
struct Place<'a> {
    chart: &'a Chart,
    x: f32,
    width: f32,
    title: ElementId,
    /// None where nothing says what is to be seen: then the drawing only decorates.
    figure: Option<ElementId>,
    /// One for each entry of the legend.
    entries: Vec<ElementId>,
}

/// Lays out up to as many charts as stand side by side.
pub(crate) fn lay_out(builder: &mut Builder, charts: &[&Chart]) {
    // One chart alone has the same size: it is drawn for that.
    let width = (WIDTH - GUTTER) / 2.0;
    let mut x = LEFT;
    let mut places = Vec::with_capacity(charts.len());
    for chart in charts {
        places.push(Place::new(builder, chart, x, width));
        x += width + GUTTER;
    }
    let titles = places.iter().map(|place| place.title(builder)).collect();
    let mut slabs = builder.row(titles, CAPTION.leading);
    slabs.push(drawings(builder, &places));
    let entries = places.iter().map(|place| place.entries.len()).max();
    for entry in 0..entries.unwrap_or_default() {
        slabs.extend(legend(builder, &places, entry));
    }
    let last = slabs.len().saturating_sub(1);
    for slab in slabs.iter_mut().take(last) {
        slab.keep = true;
    }
    builder.add(HALF_LINE, slabs, 17.5);
}

/// The drawings side by side.
fn drawings(builder: &mut Builder, places: &[Place<'_>]) -> Slab {
    let mut slab = Slab::default();
    for place in places {
        let Drawing { width, height, .. } = place.chart.drawing;
        let scale = (place.width / width.max(1.0)).min(MOST / height.max(1.0));
        let leaf = place.figure.map(|figure| builder.tree.leaf(figure));
        let picture = Picture::of(
            &mut builder.type_,
            &place.chart.drawing,
            (place.x, HALF_LINE),
            scale,
        );
        slab.height = slab.height.max(picture.height + 2.0 * HALF_LINE);
        slab.pictures.push(Picture { leaf, ..picture });
    }
    slab
}

/// An entry of all legends.
fn legend(builder: &mut Builder, places: &[Place<'_>], entry: usize) -> Vec<Slab> {
    let mut columns = Vec::with_capacity(places.len());
    let mut samples = Vec::with_capacity(places.len());
    for place in places {
        let (Some((role, words)), Some(element)) =
            (place.chart.legend.get(entry), place.entries.get(entry))
        else {
            continue;
        };
        let drawing = sample(*role);
        let y = (CHART_NOTE.leading - drawing.height * SAMPLE) / 2.0;
        samples.push(Picture::of(
            &mut builder.type_,
            &drawing,
            (place.x, y),
            SAMPLE,
        ));
        let width = place.width - SAMPLES;
        columns.push(Column {
            x: place.x + SAMPLES,
            width,
            side: Side::Left,
            face: CHART_NOTE,
            element: *element,
            setting: builder.type_.words(words, CHART_NOTE, width),
        });
    }
    let mut slabs = builder.row(columns, CHART_NOTE.leading);
    if let Some(first) = slabs.first_mut() {
        first.pictures = samples;
    }
    pad(&mut slabs, 0.0, ROOM);
    slabs
}

impl<'a> Place<'a> {
    fn new(builder: &mut Builder, chart: &'a Chart, x: f32, width: f32) -> Self {
        let alt = [&chart.alt, &chart.title]
            .map(|words| builder.type_.plain(words))
            .into_iter()
            .find(|words| !words.is_empty());
        let tree = &mut builder.tree;
        let title = tree.add(Tree::ROOT, Role::Paragraph);
        let figure = alt.map(|alt| tree.add(Tree::ROOT, Role::Figure { alt }));
        let list = tree.add(Tree::ROOT, Role::List { bullets: false });
        let mut entries = Vec::with_capacity(chart.legend.len());
        for _ in &chart.legend {
            let item = tree.add(list, Role::Item);
            entries.push(tree.add(item, Role::ItemBody));
        }
        Self {
            chart,
            x,
            width,
            title,
            figure,
            entries,
        }
    }

    fn title(&self, builder: &mut Builder) -> Column {
        let setting = builder.type_.words(&self.chart.title, CAPTION, self.width);
        Column {
            x: self.x,
            width: self.width,
            side: Side::Left,
            face: CAPTION,
            element: self.title,
            setting,
        }
    }
}
