//! How much closer to each other, or further apart, two letters stand.

use read_fonts::tables::gpos::{Gpos, PairPos, PositionSubtables};
use read_fonts::types::{BigEndian, GlyphId, Tag};
use read_fonts::{FontRef, ReadError, TableProvider};

/// The distances between all pairs of glyphs, with equal rows and equal columns told once.
pub(crate) struct Kerning {
    /// The row of each glyph when it stands on the left.
    pub(crate) rows: Vec<usize>,
    /// The column of each glyph when it stands on the right.
    pub(crate) columns: Vec<usize>,
    /// How many columns there are.
    pub(crate) across: usize,
    /// What is added between the two, in units of the font, row by row.
    pub(crate) distances: Vec<i16>,
}

/// Works out the distances between these glyphs.
pub(crate) fn kerning(font: &FontRef<'_>, glyphs: &[GlyphId]) -> Result<Kerning, ReadError> {
    let mut all = vec![vec![0_i16; glyphs.len()]; glyphs.len()];
    let gpos = font.gpos()?;
    let lookups = gpos.lookup_list()?.lookups();
    for index in lookups_in_use(&gpos)? {
        if let PositionSubtables::Pair(subtables) = lookups.get(index.into())?.subtables()? {
            let subtables = subtables.iter().collect::<Result<Vec<_>, _>>()?;
            for (left, row) in glyphs.iter().zip(&mut all) {
                for (right, distance) in glyphs.iter().zip(row) {
                    // The first that knows the pair counts.
                    for subtable in &subtables {
                        if let Some(found) = within(subtable, *left, *right)? {
                            *distance += found;
                            break;
                        }
                    }
                }
            }
        }
    }
    let (rows, all) = told_once(&all);
    let turned: Vec<Vec<i16>> = (0..glyphs.len())
        .map(|column| {
            all.iter()
                .filter_map(|row| row.get(column).copied())
                .collect()
        })
        .collect();
    let (columns, turned) = told_once(&turned);
    let across = turned.len();
    let distances = (0..all.len())
        .flat_map(|row| {
            turned
                .iter()
                .filter_map(move |column| column.get(row).copied())
        })
        .collect();
    Ok(Kerning {
        rows,
        columns,
        across,
        distances,
    })
}

/// Which lookups set Latin letters closer, each once, in the order in which they apply.
fn lookups_in_use(gpos: &Gpos<'_>) -> Result<Vec<u16>, ReadError> {
    let scripts = gpos.script_list()?;
    let mut used = Vec::new();
    for script in scripts.script_records() {
        if script.script_tag() != Tag::new(b"latn") {
            continue;
        }
        let script = script.script(scripts.offset_data())?;
        let Some(system) = script.default_lang_sys().transpose()? else {
            continue;
        };
        let features = gpos.feature_list()?;
        for index in system.feature_indices() {
            let records = features.feature_records();
            let Some(record) = records.get(usize::from(index.get())) else {
                continue;
            };
            if record.feature_tag() == Tag::new(b"kern") {
                let feature = record.feature(features.offset_data())?;
                used.extend(feature.lookup_list_indices().iter().map(BigEndian::get));
            }
        }
    }
    used.sort_unstable();
    used.dedup();
    Ok(used)
}

/// What one subtable adds between two glyphs, if it knows the pair.
fn within(subtable: &PairPos<'_>, left: GlyphId, right: GlyphId) -> Result<Option<i16>, ReadError> {
    match subtable {
        PairPos::Format1(pairs) => {
            let Some(index) = pairs.coverage()?.get(left) else {
                return Ok(None);
            };
            let set = pairs.pair_sets().get(index.into())?;
            for record in set.pair_value_records().iter() {
                let record = record?;
                if GlyphId::from(record.second_glyph()) == right {
                    return Ok(record.value_record1().x_advance());
                }
            }
            Ok(None)
        }
        PairPos::Format2(classes) => {
            if classes.coverage()?.get(left).is_none() {
                return Ok(None);
            }
            let (one, two) = (
                classes.class_def1()?.get(left),
                classes.class_def2()?.get(right),
            );
            let row = classes.class1_records().get(one.into())?;
            let record = row.class2_records().get(two.into())?;
            Ok(record.value_record1().x_advance())
        }
    }
}

/// Equal lists told once: which of them each was, and the different ones.
fn told_once(lists: &[Vec<i16>]) -> (Vec<usize>, Vec<Vec<i16>>) {
    let mut different: Vec<Vec<i16>> = Vec::new();
    let places = lists
        .iter()
        .map(|list| {
            different
                .iter()
                .position(|known| known == list)
                .unwrap_or_else(|| {
                    different.push(list.clone());
                    different.len() - 1
                })
        })
        .collect();
    (places, different)
}
