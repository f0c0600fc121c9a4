//! Pages: what stands where.
//!
//! The blocks hand over slabs, which are strips of the full width that can't
//! be divided: usually one line of text, or one line of a row of cells. Here
//! they are put on pages one below the other. A slab can ask to stay with the
//! next one and to begin a page; it can bring a head that is repeated above
//! it when a page break comes before it.

use std::rc::Rc;

use crate::chart::Picture;
use crate::contents::Area;
use crate::lines::Run;
use crate::logo::Placed;
use crate::tags::Leaf;
use crate::theme::{BODY_HEIGHT, HALF_LINE, Ink, TOP};

/// A piece of text, in place. The baseline is counted from the top of the
/// slab, later of the page.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    pub(crate) x: f32,
    pub(crate) baseline: f32,
    pub(crate) leaf: Leaf,
    pub(crate) run: Run,
}

/// A filled rectangle that only decorates.
#[derive(Clone, Debug)]
pub(crate) struct Bar {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) ink: Ink,
}

/// A strip of a page that can't be divided.
#[derive(Debug, Default)]
pub(crate) struct Slab {
    pub(crate) height: f32,
    /// The distance to what is above it, unless it is the first on its page.
    pub(crate) before: f32,
    pub(crate) marks: Vec<Mark>,
    pub(crate) bars: Vec<Bar>,
    pub(crate) pictures: Vec<Picture>,
    /// What leads somewhere else in the document.
    pub(crate) areas: Vec<Area>,
    /// The organisation's logo.
    pub(crate) logo: Option<Placed>,
    /// Whether the next slab must be on the same page.
    pub(crate) keep: bool,
    /// Whether it begins a page.
    pub(crate) fresh: bool,
    /// Whether it is a line of a heading.
    pub(crate) heading: bool,
    /// Which entry of the outline points at it.
    pub(crate) anchor: Option<usize>,
    /// What is repeated above it at the top of a page.
    pub(crate) head: Option<Rc<Head>>,
}

/// The head of a table, to be repeated on its further pages.
#[derive(Debug, Default)]
pub(crate) struct Head {
    pub(crate) height: f32,
    pub(crate) marks: Vec<Mark>,
    pub(crate) bars: Vec<Bar>,
}

/// A finished page.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) bars: Vec<Bar>,
    /// Text that only repeats what was said before.
    pub(crate) repeats: Vec<Mark>,
    pub(crate) marks: Vec<Mark>,
    pub(crate) pictures: Vec<Picture>,
    pub(crate) logo: Option<Placed>,
    /// What leads somewhere else, a piece for each entry, until it is known where.
    pub(crate) areas: Vec<Area>,
    pub(crate) jumps: Vec<Jump>,
}

/// A rectangle that leads to a place of the document.
#[derive(Debug)]
pub(crate) struct Jump {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) to: Place,
    /// Where it leads, in words.
    pub(crate) alt: String,
    pub(crate) leaf: Leaf,
}

/// Where an entry of the outline leads: page from 0, distance from its top.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place {
    pub(crate) page: usize,
    pub(crate) y: f32,
}

/// Where the next slab goes.
struct Cursor {
    pages: Vec<Page>,
    /// The distance from the upper edge of the content.
    y: f32,
    empty: bool,
    headings_only: bool,
}

impl Cursor {
    fn turn(&mut self) {
        self.pages.push(Page::default());
        self.y = 0.0;
        self.empty = true;
        self.headings_only = true;
    }

    fn put(&mut self, marks: Vec<Mark>, bars: &[Bar], repeated: bool) {
        let top = TOP + self.y;
        let Some(page) = self.pages.last_mut() else {
            return;
        };
        page.bars.extend(bars.iter().map(|bar| Bar {
            y: bar.y + top,
            ..bar.clone()
        }));
        let placed = marks.into_iter().map(|mark| Mark {
            baseline: mark.baseline + top,
            ..mark
        });
        if repeated {
            page.repeats.extend(placed);
        } else {
            page.marks.extend(placed);
        }
    }

    fn put_logo(&mut self, logo: Option<Placed>) {
        let top = TOP + self.y;
        if let (Some(page), Some(logo)) = (self.pages.last_mut(), logo) {
            page.logo = Some(Placed {
                y: logo.y + top,
                ..logo
            });
        }
    }

    /// The lines of an entry are one area, as long as they are on one page.
    fn put_areas(&mut self, areas: Vec<Area>) {
        let top = TOP + self.y;
        let Some(page) = self.pages.last_mut() else {
            return;
        };
        for area in areas {
            let begun = page.areas.iter_mut().find(|begun| begun.link == area.link);
            match begun {
                Some(begun) => begun.height += area.height,
                None => page.areas.push(Area {
                    y: area.y + top,
                    baseline: area.baseline.map(|baseline| baseline + top),
                    ..area
                }),
            }
        }
    }

    fn put_pictures(&mut self, pictures: Vec<Picture>) {
        let top = TOP + self.y;
        if let Some(page) = self.pages.last_mut() {
            page.pictures
                .extend(pictures.into_iter().map(|picture| Picture {
                    y: picture.y + top,
                    ..picture
                }));
        }
    }
}

/// Puts the slabs on pages, and tells where each entry of the outline leads.
pub(crate) fn paginate(mut slabs: Vec<Slab>, entries: usize) -> (Vec<Page>, Vec<Place>) {
    lead_with_headings(&mut slabs);
    let wants: Vec<Want> = slabs.iter().map(Want::of).collect();
    let mut places = vec![Place::default(); entries];
    let mut cursor = Cursor {
        pages: Vec::new(),
        y: 0.0,
        empty: true,
        headings_only: true,
    };
    cursor.turn();
    for (index, slab) in slabs.into_iter().enumerate() {
        let lead = if cursor.empty {
            0.0
        } else {
            lead(cursor.y, slab.before)
        };
        let own = lead + slab.height;
        let chain = lead + chain(wants.get(index..).unwrap_or_default());
        let room = BODY_HEIGHT - cursor.y;
        let parts = slab.fresh && !cursor.headings_only;
        let too_tall = own > room || (chain > room && chain <= BODY_HEIGHT);
        if !cursor.empty && (parts || too_tall) {
            cursor.turn();
            if let Some(head) = slab.head.as_deref() {
                cursor.put(head.marks.clone(), &head.bars, true);
                cursor.y += head.height;
            }
        } else {
            cursor.y += lead;
        }
        if let Some(place) = slab.anchor.and_then(|anchor| places.get_mut(anchor)) {
            *place = Place {
                page: cursor.pages.len() - 1,
                y: TOP + cursor.y,
            };
        }
        cursor.put(slab.marks, &slab.bars, false);
        cursor.put_pictures(slab.pictures);
        cursor.put_logo(slab.logo);
        cursor.put_areas(slab.areas);
        cursor.y += slab.height;
        cursor.empty = false;
        cursor.headings_only &= slab.heading;
    }
    (cursor.pages, places)
}

/// How far down slabs reach that all stand on one page.
pub(crate) fn reach(slabs: &[Slab]) -> f32 {
    let down = |y: f32, slab: &Slab| match y {
        0.0 => slab.height,
        y => y + lead(y, slab.before) + slab.height,
    };
    slabs.iter().fold(0.0, down)
}

/// What a slab asks for, once its content has moved on.
struct Want {
    height: f32,
    before: f32,
    keep: bool,
}

impl Want {
    fn of(slab: &Slab) -> Self {
        Self {
            height: slab.height,
            before: slab.before,
            keep: slab.keep,
        }
    }
}

/// The distance to what is above, so that the slab begins on a half line.
fn lead(y: f32, before: f32) -> f32 {
    if before > 0.0 {
        (y / HALF_LINE).ceil() * HALF_LINE - y + before
    } else {
        0.0
    }
}

/// The height of the first slab with all that must be on the same page.
fn chain(wants: &[Want]) -> f32 {
    let mut height = 0.0;
    for (index, want) in wants.iter().enumerate() {
        if index > 0 && want.before > 0.0 {
            height += want.before + HALF_LINE;
        }
        height += want.height;
        if !want.keep || height > BODY_HEIGHT {
            break;
        }
    }
    height
}

/// Where a heading that begins a page follows other headings, they begin it:
/// a heading is not left behind.
fn lead_with_headings(slabs: &mut [Slab]) {
    for index in (1..slabs.len()).rev() {
        let [.., before, this] = slabs.get_mut(..=index).unwrap_or_default() else {
            continue;
        };
        if this.fresh && before.heading {
            this.fresh = false;
            before.fresh = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slab(height: f32) -> Slab {
        Slab {
            height,
            anchor: None,
            ..Slab::default()
        }
    }

    fn pages_of(mut slabs: Vec<Slab>) -> Vec<usize> {
        for (index, slab) in slabs.iter_mut().enumerate() {
            slab.anchor = Some(index);
        }
        let entries = slabs.len();
        paginate(slabs, entries)
            .1
            .iter()
            .map(|place| place.page)
            .collect()
    }

    #[test]
    fn a_slab_that_does_not_fit_goes_to_the_next_page() {
        assert_eq!(
            pages_of(vec![slab(400.0), slab(286.0), slab(1.0)]),
            [0, 0, 1]
        );
    }

    #[test]
    fn what_must_stay_together_moves_together() {
        let heading = Slab {
            keep: true,
            heading: true,
            ..slab(20.0)
        };
        assert_eq!(pages_of(vec![slab(660.0), heading, slab(14.0)]), [0, 1, 1]);
    }

    #[test]
    fn a_chain_taller_than_a_page_is_broken_rather_than_pushed_on_for_ever() {
        let slabs = (0..60)
            .map(|_| Slab {
                keep: true,
                ..slab(20.0)
            })
            .collect();
        let pages = pages_of(slabs);
        assert_eq!(pages.first(), Some(&0));
        assert_eq!(pages.last(), Some(&1));
    }

    #[test]
    fn a_slab_taller_than_a_page_has_a_page_to_itself() {
        assert_eq!(
            pages_of(vec![slab(1.0), slab(2000.0), slab(1.0)]),
            [0, 1, 2]
        );
    }

    #[test]
    fn a_heading_before_a_part_begins_the_part_s_page() {
        let heading = || Slab {
            keep: true,
            heading: true,
            ..slab(20.0)
        };
        let part = Slab {
            fresh: true,
            ..heading()
        };
        assert_eq!(
            pages_of(vec![slab(100.0), heading(), part, slab(14.0)]),
            [0, 1, 1, 1]
        );
    }

    #[test]
    fn a_head_is_repeated_and_takes_its_room() {
        let head = Rc::new(Head {
            height: 30.0,
            ..Head::default()
        });
        let row = |anchor| Slab {
            anchor: Some(anchor),
            head: Some(Rc::clone(&head)),
            ..slab(400.0)
        };
        let (_, places) = paginate(vec![row(0), row(1)], 2);
        assert_eq!(
            places.iter().map(|place| place.y).collect::<Vec<_>>(),
            [TOP, TOP + 30.0]
        );
    }
}
