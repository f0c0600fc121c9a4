//! A table as CSV.

use gate360_locale::Language;

use super::formula::defused;

/// How Excel knows that a file is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// How a row ends (RFC 4180).
const END: &str = "\r\n";

/// A table of so many columns that is being written.
pub(super) struct Table<const COLUMNS: usize> {
    separator: char,
    out: String,
}

impl<const COLUMNS: usize> Table<COLUMNS> {
    /// A table with the heads of its columns.
    pub(super) fn new(language: Language, heads: [&str; COLUMNS]) -> Self {
        let mut table = Self {
            separator: separator(language),
            out: BYTE_ORDER_MARK.to_owned(),
        };
        table.row(&heads.map(str::to_owned));
        table
    }

    /// Adds a row.
    pub(super) fn row(&mut self, cells: &[String; COLUMNS]) {
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                self.out.push(self.separator);
            }
            self.out.push_str(&quoted(&defused(&plain(cell))));
        }
        self.out.push_str(END);
    }

    /// The file.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.out.into_bytes()
    }
}

/// What Excel takes for the separator where a language is spoken: the list separator of the
/// computer's regional settings.
fn separator(language: Language) -> char {
    match language {
        Language::English => ',',
        Language::Danish | Language::Swedish => ';',
    }
}

/// Control characters are no text, and programs cut a cell at some of them.
fn plain(cell: &str) -> String {
    let harmless = |c: char| matches!(c, '\t' | '\r' | '\n') || !c.is_control();
    cell.chars()
        .map(|c| if harmless(c) { c } else { '\u{fffd}' })
        .collect()
}

/// In quotation marks where it needs them, for either separator.
fn quoted(cell: &str) -> String {
    let special = |c: char| matches!(c, ',' | ';' | '"' | '\t' | '\r' | '\n');
    let is_padded = cell.trim() != cell;
    if is_padded || cell.contains(special) {
        ["\"", &cell.replace('"', "\"\""), "\""].concat()
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use proptest::prelude::*;

    use super::*;
    use crate::csv::formula::restored;

    proptest! {
        #[test]
        fn another_reader_finds_every_text_in_its_cell(
            texts in prop::array::uniform3("([-=+@'\",;\t\r\n ]|[a-cå\u{0}]){0,30}"),
            language in prop::sample::select(Language::ALL),
        ) {
            let mut table = Table::new(language, ["a", "b", "c"]);
            table.row(&texts);
            table.row(&["1", "2", "3"].map(str::to_owned));
            let bytes = table.into_bytes();
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(u8::try_from(separator(language)).unwrap())
                .from_reader(&bytes[BYTE_ORDER_MARK.len()..]);
            let rows: Vec<Vec<String>> = reader.deserialize().map(Result::unwrap).collect();
            prop_assert_eq!(rows.len(), 2);
            for (cell, text) in rows[0].iter().zip(&texts) {
                prop_assert_eq!(restored(cell), plain(text));
                prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']));
            }
            prop_assert_eq!(&rows[1], &["1", "2", "3"]);
        }
    }
}
