//! The letters that both fonts have, as tables of the program.

use std::fmt::{Display, Write};

use icu_normalizer::properties::{
    CanonicalCompositionBorrowed, CanonicalDecompositionBorrowed, Decomposed,
};
use read_fonts::tables::gsub::{SingleSubst, SubstitutionSubtables};
use read_fonts::types::{GlyphId, Tag};
use read_fonts::{FontRef, ReadError, TableProvider};

use crate::kerning::{Kerning, kerning};

/// What stands in for a letter that the fonts lack.
const SQUARE: char = '\u{25a1}';

/// The tables of all fonts, as a piece of program.
pub(crate) fn tables(fonts: &[(&str, &Vec<u8>)]) -> Result<String, String> {
    let mut opened = Vec::with_capacity(fonts.len());
    for (name, bytes) in fonts {
        let font = FontRef::new(bytes).map_err(|error| unreadable(name, &error))?;
        opened.push((*name, font));
    }
    let letters = shared(&opened).map_err(|error| unreadable("font", &error))?;
    if !letters.contains(&SQUARE) {
        return Err("the fonts have no white square (U+25A1)".to_owned());
    }
    let units = units(&opened).map_err(|error| unreadable("font", &error))?;
    let [units] = units.as_slice() else {
        return Err("the fonts count in different units".to_owned());
    };
    let mut text = format!(
        "/// How many units of the fonts the type size has.\npub(crate) const UNITS: f32 = {units}.0;\n"
    );
    let mut put = |piece: String| text.push_str(&piece);
    put(list(
        "LETTERS",
        "char",
        letters.iter().map(|letter| format!("{letter:?}")),
    ));
    put(list(
        "PAIRS",
        "(char, char, char)",
        pairs(&letters).iter().map(|pair| format!("{pair:?}")),
    ));
    for (name, font) in &opened {
        put(weight(name, font, &letters).map_err(|error| unreadable(name, &error))?);
    }
    Ok(text)
}

fn unreadable(name: &str, error: &ReadError) -> String {
    format!("the font {name} can't be read: {error}")
}

/// How many units the type size has, in each font that differs.
fn units(fonts: &[(&str, FontRef<'_>)]) -> Result<Vec<u16>, ReadError> {
    let mut units = Vec::new();
    for (_, font) in fonts {
        units.push(font.head()?.units_per_em());
    }
    units.dedup();
    Ok(units)
}

/// The letters that all fonts have, in order.
fn shared(fonts: &[(&str, FontRef<'_>)]) -> Result<Vec<char>, ReadError> {
    let mut maps = Vec::with_capacity(fonts.len());
    for (_, font) in fonts {
        maps.push(font.cmap()?);
    }
    let has = |letter: char| {
        maps.iter().all(|map| {
            map.map_codepoint(letter)
                .is_some_and(|glyph| glyph != GlyphId::NOTDEF)
        })
    };
    Ok(('\0'..='\u{ffff}').filter(|letter| has(*letter)).collect())
}

/// Letters with a mark, as files of some systems have them: the letter, the mark, and the one
/// character for both. In order.
fn pairs(letters: &[char]) -> Vec<(char, char, char)> {
    let apart = CanonicalDecompositionBorrowed::new();
    let together = CanonicalCompositionBorrowed::new();
    let mut pairs: Vec<_> = letters
        .iter()
        .filter_map(|letter| match apart.decompose(*letter) {
            Decomposed::Expansion(base, mark) if together.compose(base, mark) == Some(*letter) => {
                Some((base, mark, *letter))
            }
            _ => None,
        })
        .collect();
    pairs.sort_unstable();
    pairs
}

/// What one font knows of the letters, and after them of the ten figures of one width.
fn weight(name: &str, font: &FontRef<'_>, letters: &[char]) -> Result<String, ReadError> {
    let map = font.cmap()?;
    let glyph = |letter: char| map.map_codepoint(letter).unwrap_or_default();
    let mut glyphs: Vec<GlyphId> = letters.iter().map(|letter| glyph(*letter)).collect();
    for figure in '0'..='9' {
        glyphs.push(of_one_width(font, glyph(figure))?);
    }
    let widths = font.hmtx()?;
    let advance = |glyph: &GlyphId| widths.advance(*glyph).unwrap_or_default();
    let Kerning {
        rows,
        columns,
        across,
        distances,
    } = kerning(font, &glyphs)?;
    let mut text = String::new();
    for (part, kind, numbers) in [
        (
            "GLYPHS",
            "u16",
            strings(glyphs.iter().map(|glyph| glyph.to_u32())),
        ),
        ("WIDTHS", "u16", strings(glyphs.iter().map(advance))),
        ("ROWS", "u16", strings(&rows)),
        ("COLUMNS", "u16", strings(&columns)),
        ("DISTANCES", "i16", strings(&distances)),
    ] {
        text.push_str(&list(&format!("{name}_{part}"), kind, numbers.into_iter()));
    }
    // Writing into a text can't fail.
    let _ = writeln!(
        text,
        "pub(crate) static {name}: Weight = Weight {{ glyphs: &{name}_GLYPHS, \
         widths: &{name}_WIDTHS, rows: &{name}_ROWS, columns: &{name}_COLUMNS, across: {across}, \
         distances: &{name}_DISTANCES }};"
    );
    Ok(text)
}

/// The form of a figure that is as wide as all others, or the usual one where the font has none.
fn of_one_width(font: &FontRef<'_>, figure: GlyphId) -> Result<GlyphId, ReadError> {
    let gsub = font.gsub()?;
    let features = gsub.feature_list()?;
    let lookups = gsub.lookup_list()?.lookups();
    for record in features.feature_records() {
        if record.feature_tag() != Tag::new(b"tnum") {
            continue;
        }
        let feature = record.feature(features.offset_data())?;
        for index in feature.lookup_list_indices() {
            let lookup = lookups.get(index.get().into())?;
            let SubstitutionSubtables::Single(subtables) = lookup.subtables()? else {
                continue;
            };
            for subtable in subtables.iter() {
                let found = match subtable? {
                    SingleSubst::Format1(table) => table.coverage()?.get(figure).map(|_| {
                        let moved = figure.to_u32() as i32 + i32::from(table.delta_glyph_id());
                        GlyphId::new(moved as u16 as u32)
                    }),
                    SingleSubst::Format2(table) => table
                        .coverage()?
                        .get(figure)
                        .and_then(|index| table.substitute_glyph_ids().get(usize::from(index)))
                        .map(|glyph| GlyphId::from(glyph.get())),
                };
                if let Some(found) = found {
                    return Ok(found);
                }
            }
        }
    }
    Ok(figure)
}

fn strings<T: Display>(numbers: impl IntoIterator<Item = T>) -> Vec<String> {
    numbers
        .into_iter()
        .map(|number| number.to_string())
        .collect()
}

fn list(name: &str, kind: &str, items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    format!(
        "pub(crate) static {name}: [{kind}; {}] = [{}];\n",
        items.len(),
        items.join(", ")
    )
}
