//! Texts that have broken programs before, and documents of them.

use gate360_report::document::{Block, Document, Fact, Figure, Text, Tone};

use crate::samples::{bare, chart, heading, numbered_table};

/// Texts that have broken programs before.
pub(crate) const NASTY: [&str; 22] = [
    "",
    " ",
    "\n\n\n",
    "\0\0\u{1}\u{1b}[31m\u{7f}",
    "\u{feff}\u{fffe}\u{ffff}\u{fdd0}",
    "\u{202e}gnirts\u{202c} \u{2066}a\u{2069} \u{200f}",
    "שלום עולם, 12 × 3, abc",
    "مرحبا بالعالم ١٢٣",
    "👩🏽‍🚀👨‍👩‍👧‍👦🏳️‍🌈🇩🇰🇸🇪 1️⃣ ✔️ ❤️",
    "中文汉字かな交じり文한국어",
    "हिन्दी ภาษาไทย ខ្មែរ မြန်မာ",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!",
    "a\u{30a}\u{30a}\u{30a} \u{301}e",
    "<script>alert('x')</script> & \" ' ]]> %PDF-1.7 endobj (\\) <<>>",
    "{page}{pages}{{}}",
    "\u{e000}\u{f8ff}\u{f0000}\u{10ffff}",
    "\u{a0}\u{2007}\u{202f}\u{3000}\u{2028}\u{2029}\u{85}",
    "soft\u{ad}hyphen zero\u{200b}width no\u{2060}break",
    "-> => <- != 10x10 1/2 fi ffl ﬁ ﷽",
    "\r\r\n\t\u{b}\u{c}",
    "ǅ ŉ ß ſ İ ı \u{1f3fb} \u{e0041}\u{e007f}",
    "a_very_long_name_without_any_blank_that_does_not_fit_into_a_narrow_column_of_a_table/at/all?x=1&y=2",
];

/// A document for each of these texts, with the text everywhere it can stand.
pub(crate) fn documents() -> Vec<Document> {
    NASTY.iter().copied().map(document).collect()
}

fn document(nasty: &str) -> Document {
    let text = || Text::plain(nasty);
    let mut table = numbered_table(1);
    table.caption = nasty.to_owned();
    for column in &mut table.columns {
        column.title = nasty.to_owned();
    }
    table.rows = vec![vec![text(), text(), text()]];
    let mut picture = chart(200.0, 120.0);
    picture.title = nasty.to_owned();
    picture.alt = nasty.to_owned();
    for (_, words) in &mut picture.legend {
        *words = nasty.to_owned();
    }
    let [label, value] = [(); 2].map(|()| nasty.to_owned());
    let mut document = bare(vec![
        heading(1, nasty),
        Block::Paragraph(text()),
        Block::List(vec![text()]),
        Block::Figures(vec![Figure {
            label,
            value,
            note: text(),
            headline: true,
        }]),
        Block::Table(table),
        Block::Chart(picture),
        Block::Note {
            tone: Tone::Bad,
            text: text(),
        },
    ]);
    document.title = text();
    for place in [
        &mut document.subtitle,
        &mut document.language,
        &mut document.author,
        &mut document.date,
        &mut document.running,
        &mut document.page_of,
    ] {
        *place = nasty.to_owned();
    }
    document.cover = vec![Fact {
        label: nasty.to_owned(),
        value: text(),
    }];
    document
}
