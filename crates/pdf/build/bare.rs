//! A font without the tables that only serve the setting of lines.

/// What the file's writer reads of a font.
const KEPT: [&[u8; 4]; 10] = [
    b"OS/2", b"cmap", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"name", b"post",
];

/// The length of the font's first part, and of each entry of its directory.
const START: usize = 12;
const ENTRY: usize = 16;

/// Takes the other tables out of a TrueType font.
pub(crate) fn bare(font: &[u8]) -> Result<Vec<u8>, String> {
    let count = usize::from(u16::from_be_bytes(part(font, 4)?));
    let mut tables = Vec::new();
    for index in 0..count {
        let entry = START + index * ENTRY;
        let tag: [u8; 4] = part(font, entry)?;
        if KEPT.contains(&&tag) {
            let sum: [u8; 4] = part(font, entry + 4)?;
            let [start, length] = [entry + 8, entry + 12].map(|at| number(font, at));
            let (start, length) = (start?, length?);
            let table = font.get(start..start + length).ok_or_else(broken)?;
            tables.push((tag, sum, table));
        }
    }
    let mut start = START + tables.len() * ENTRY;
    let mut bare = part::<4>(font, 0)?.to_vec();
    bare.extend(directory(tables.len()));
    for (tag, sum, table) in &tables {
        bare.extend(tag);
        bare.extend(sum);
        for number in [start, table.len()] {
            bare.extend(u32::try_from(number).map_err(|_| broken())?.to_be_bytes());
        }
        start += table.len().next_multiple_of(4);
    }
    for (_, _, table) in &tables {
        bare.extend(*table);
        bare.resize(bare.len().next_multiple_of(4), 0);
    }
    Ok(bare)
}

/// How many tables there are, and the three numbers that follow from it and help to search.
fn directory(tables: usize) -> Vec<u8> {
    let power = tables.max(1).ilog2();
    let range = ENTRY << power;
    [tables, range, power as usize, tables * ENTRY - range]
        .into_iter()
        .flat_map(|number| u16::try_from(number).unwrap_or_default().to_be_bytes())
        .collect()
}

fn number(font: &[u8], at: usize) -> Result<usize, String> {
    usize::try_from(u32::from_be_bytes(part(font, at)?)).map_err(|_| broken())
}

fn part<const N: usize>(font: &[u8], at: usize) -> Result<[u8; N], String> {
    font.get(at..)
        .and_then(|rest| rest.first_chunk::<N>())
        .copied()
        .ok_or_else(broken)
}

fn broken() -> String {
    "a font is cut short: remove the folder of the fonts and run `cargo xtask setup`".to_owned()
}
