//! The list of contents: where each part begins, with a link to its heading.
//!
//! The list is laid out before anybody knows on which page a heading will stand, so each entry
//! keeps places for its number and its link, which are filled once the pages are made.

use gate360_report::document::{Block, Document, Text};

use crate::cover;
use crate::heading;
use crate::layout::{Builder, Column, Side, pad, rule_below};
use crate::lines::Setting;
use crate::page::{Bar, Jump, Mark, Page, Place, Slab};
use crate::tags::{ElementId, Leaf, Role, Tree};
use crate::text::Typesetter;
use crate::theme::{
    BODY_HEIGHT, CONTENTS_PART, CONTENTS_SECTION, Face, HALF_LINE, Ink, LEFT, WIDTH,
};

/// How many entries a list is worth while for.
const WORTH_A_LIST: usize = 3;
/// The room for the number of a page.
const NUMBER: f32 = 34.0;
/// How far sections stand in from the parts.
const INDENT: f32 = 14.0;
/// The empty room above and below an entry.
const ROOM: f32 = 2.0;
/// The distance between the two columns on a cover.
const GUTTER: f32 = 28.0;
/// What the heading of the list takes at most, on its own page and on a cover, with the distances
/// around it.
const HEADING: f32 = 63.0;

/// An entry of the list, to be filled once the pages are made.
#[derive(Debug)]
pub(crate) struct Link {
    /// Which entry of the outline it leads to.
    anchor: usize,
    /// The words of the heading.
    title: String,
    face: Face,
    number: Leaf,
    link: Leaf,
}

/// A line of an entry, in place: all of it leads to the heading.
#[derive(Clone, Debug)]
pub(crate) struct Area {
    pub(crate) x: f32,
    /// Counted from the top of the slab, later of the page; so is the baseline.
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
    /// The baseline of the number, on the first line of an entry.
    pub(crate) baseline: Option<f32>,
    /// Which of the links it belongs to.
    pub(crate) link: usize,
}

/// A heading that is listed.
struct Listed<'a> {
    is_part: bool,
    text: &'a Text,
    title: String,
    /// Its number among all headings.
    number: usize,
}

/// A heading, set in lines.
struct Entry {
    is_part: bool,
    title: String,
    number: usize,
    x: f32,
    width: f32,
    setting: Setting,
}

impl Entry {
    fn face(&self) -> Face {
        if self.is_part {
            CONTENTS_PART
        } else {
            CONTENTS_SECTION
        }
    }
}

/// Lays out the list on the cover where it has only parts and there is room, else on a page.
pub(crate) fn lay_out(builder: &mut Builder, document: &Document) {
    let Some(contents) = &document.contents else {
        return;
    };
    let mut listed = listed(builder, document, contents.sections);
    if listed.len() < WORTH_A_LIST {
        return;
    }
    let title = Text::plain(contents.title.as_str());
    if !contents.sections {
        let columns = columns(builder, &listed);
        let height = columns.chunks(2).map(height).sum::<f32>();
        if cover::make_room(builder, HEADING + height) {
            heading::lay_out(builder, 2, &title);
            fill(builder, columns, 2);
            return;
        }
    }
    let mut entries = listed_below(builder, &listed);
    let tall = entries.chunks(1).map(height).sum::<f32>();
    if HEADING + tall > BODY_HEIGHT {
        listed.retain(|one| one.is_part);
        entries = listed_below(builder, &listed);
    }
    builder.begin_page();
    heading::lay_out(builder, 1, &title);
    fill(builder, entries, 1);
}

/// The headings to be listed.
fn listed<'a>(builder: &mut Builder, document: &'a Document, sections: bool) -> Vec<Listed<'a>> {
    let mut listed = Vec::new();
    let mut number = 0;
    for block in &document.blocks {
        let Block::Heading { level, text } = block else {
            continue;
        };
        let title = heading::outline_title(builder, &text.words());
        if title.is_empty() {
            continue;
        }
        if *level <= 1 || (sections && *level == 2) {
            listed.push(Listed {
                is_part: *level <= 1,
                text,
                title,
                number,
            });
        }
        number += 1;
    }
    listed
}

/// The entries one below the other.
fn listed_below(builder: &mut Builder, listed: &[Listed<'_>]) -> Vec<Entry> {
    let whole = |one: &Listed<'_>| {
        let indent = if one.is_part { 0.0 } else { INDENT };
        (LEFT + indent, WIDTH - indent)
    };
    let set = listed.iter().map(|one| set(builder, one, whole(one)));
    set.collect()
}

/// The entries in two columns, row by row. The first half stands in the left one.
fn columns(builder: &mut Builder, listed: &[Listed<'_>]) -> Vec<Entry> {
    let width = (WIDTH - GUTTER) / 2.0;
    let (left, right) = listed.split_at(listed.len().div_ceil(2));
    let mut entries = Vec::with_capacity(listed.len());
    for (at, one) in left.iter().enumerate() {
        entries.push(set(builder, one, (LEFT, width)));
        if let Some(other) = right.get(at) {
            entries.push(set(builder, other, (LEFT + width + GUTTER, width)));
        }
    }
    entries
}

fn set(builder: &mut Builder, one: &Listed<'_>, (x, width): (f32, f32)) -> Entry {
    let mut entry = Entry {
        is_part: one.is_part,
        title: one.title.clone(),
        number: one.number,
        x,
        width,
        setting: Setting::default(),
    };
    let face = entry.face();
    entry.setting = builder.type_.text(one.text, face, width - NUMBER);
    entry
}

/// The height of a row of entries.
fn height(row: &[Entry]) -> f32 {
    let tall = |entry: &Entry| {
        let lines = entry.setting.lines.iter().map(|_| entry.face().leading);
        lines.sum::<f32>() + 2.0 * ROOM
    };
    row.iter().map(tall).fold(0.0, f32::max)
}

/// Puts the entries into the structure in the order of the document, and onto the page in rows.
fn fill(builder: &mut Builder, entries: Vec<Entry>, abreast: usize) {
    let list = builder.tree.add(Tree::ROOT, Role::Contents);
    let mut elements: Vec<(usize, ElementId)> = Vec::with_capacity(entries.len());
    let mut order: Vec<(usize, bool)> = entries
        .iter()
        .map(|one| (one.number, one.is_part))
        .collect();
    order.sort_unstable();
    // The part that is open, and the list of its sections.
    let mut part: Option<ElementId> = None;
    let mut inner: Option<ElementId> = None;
    for (number, is_part) in order {
        let holder = match (part, inner) {
            (Some(part), None) if !is_part => builder.tree.add(part, Role::Contents),
            (_, Some(inner)) if !is_part => inner,
            _ => list,
        };
        let item = builder.tree.add(holder, Role::ContentsItem);
        if is_part {
            (part, inner) = (Some(item), None);
        } else if part.is_some() {
            inner = Some(holder);
        }
        let reference = builder.tree.add(item, Role::Reference);
        elements.push((number, builder.tree.add(reference, Role::Link)));
    }

    let first = builder.entries.len();
    let mut slabs = Vec::new();
    let mut entries = entries.into_iter().peekable();
    while entries.peek().is_some() {
        let row: Vec<Entry> = entries.by_ref().take(abreast).collect();
        slabs.extend(one_row(builder, row, &elements, first));
    }
    builder.add(0.0, slabs, HALF_LINE);
}

/// The lines of entries beside each other. Their places for numbers and links follow the words.
fn one_row(
    builder: &mut Builder,
    row: Vec<Entry>,
    elements: &[(usize, ElementId)],
    first: usize,
) -> Vec<Slab> {
    let mut columns = Vec::with_capacity(row.len());
    let mut made = Vec::with_capacity(row.len());
    let mut leading: f32 = 0.0;
    for mut entry in row {
        let found = elements.iter().find(|(number, _)| *number == entry.number);
        let Some((_, element)) = found.copied() else {
            continue;
        };
        let face = entry.face();
        let lines = entry.setting.lines.len();
        leading = leading.max(face.leading);
        columns.push(Column {
            x: entry.x,
            width: entry.width - NUMBER,
            side: Side::Left,
            face,
            element,
            setting: std::mem::take(&mut entry.setting),
        });
        made.push((entry, element, lines));
    }
    let mut slabs = builder.row(columns, leading);
    let last = slabs.len().saturating_sub(1);
    for slab in slabs.iter_mut().take(last) {
        slab.keep = true;
    }
    pad(&mut slabs, ROOM, ROOM);
    for (entry, element, lines) in made {
        let (x, width) = (entry.x, entry.width);
        let link = builder.links.len();
        builder.links.push(Link {
            anchor: first + entry.number,
            face: entry.face(),
            title: entry.title,
            number: builder.tree.leaf(element),
            link: builder.tree.leaf(element),
        });
        for (index, slab) in slabs.iter_mut().take(lines).enumerate() {
            let baseline = slab.marks.first().map(|mark| mark.baseline);
            slab.areas.push(Area {
                x,
                y: 0.0,
                width,
                height: slab.height,
                baseline: baseline.filter(|_| index == 0),
                link,
            });
        }
        rule_below(
            &mut slabs,
            &Bar {
                x,
                y: 0.0,
                width,
                height: 0.5,
                ink: Ink::Line,
            },
        );
    }
    slabs
}

/// Writes the number of its page into each entry, and makes it lead there.
pub(crate) fn finish(
    pages: &mut [Page],
    links: &[Link],
    places: &[Place],
    document: &Document,
    type_: &mut Typesetter,
) {
    let count = pages.len().to_string();
    for page in pages {
        for area in std::mem::take(&mut page.areas) {
            let Some(link) = links.get(area.link) else {
                continue;
            };
            let to = places.get(link.anchor).copied().unwrap_or_default();
            let number = (to.page + 1).to_string();
            if let Some(baseline) = area.baseline {
                // The blank keeps the number apart from the words when both are read.
                let number = [" ", &number].concat();
                let line = type_
                    .words(&number, link.face, NUMBER)
                    .lines
                    .into_iter()
                    .next();
                let line = line.unwrap_or_default();
                let x = area.x + area.width - line.width;
                page.marks.extend(line.runs.into_iter().map(|run| Mark {
                    x: x + run.x,
                    baseline,
                    leaf: link.number,
                    run,
                }));
            }
            let words = document.page_of.replace("{page}", &number);
            let words = type_.plain(&words.replace("{pages}", &count));
            let alt = [&link.title, ". ", &words].concat();
            page.jumps.push(Jump {
                x: area.x,
                y: area.y,
                width: area.width,
                height: area.height,
                to,
                alt: alt.chars().take(1_000).collect(),
                leaf: link.link,
            });
        }
    }
}
