//! The report as a document to be read: blocks in reading order, in one language.
//!
//! The screen's preview, the PDF and the web page are paintings of the same
//! [`Document`], so they can't disagree. It holds finished words only; every
//! figure was computed below and every text chosen before it gets here.

mod text;

use gate360_logo::Picture;

use crate::chart::{Drawing, Role};

pub use text::{Span, Text, filled, filled_twice};

/// A document in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The title, as it stands on the cover and in the file's properties.
    pub title: Text,
    /// One line under the title.
    pub subtitle: String,
    /// The language of everything that is not marked otherwise, as BCP 47.
    pub language: String,
    /// Who made it: a role or a name, and an organisation.
    pub author: String,
    /// The day it was made, as ISO 8601 (`2026-11-21`).
    pub date: String,
    /// What stands on the cover below the title, as label and value. Where there is nothing, the
    /// title stands above the content, without a page of its own.
    pub cover: Vec<Fact>,
    /// The list of contents; none where there is little to look up. A document without a cover
    /// has none.
    pub contents: Option<Contents>,
    /// The organisation's logo.
    pub logo: Option<Logo>,
    /// A short running text for the foot of each page.
    pub running: String,
    /// "Page {page} of {pages}" in the document's language, with these two places.
    pub page_of: String,
    /// The content after the cover, in reading order.
    pub blocks: Vec<Block>,
}

/// A list of the parts, and of where they begin. Whoever paints the document finds them.
#[derive(Clone, Debug, PartialEq)]
pub struct Contents {
    /// Its heading.
    pub title: String,
    /// Whether the sections of each part (headings of level 2) are listed as well, on a page of
    /// its own. Parts alone may stand on the cover.
    pub sections: bool,
}

/// The organisation's logo, which can be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Logo {
    /// What it shows.
    pub picture: Picture,
    /// What is read in its place; never empty.
    pub alt: Text,
}

/// One piece of the content.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading; levels go from 1 (a part, which starts a new page in a document with a
    /// cover) to 3.
    Heading {
        /// 1, 2 or 3. No level is skipped on the way down.
        level: u8,
        /// Its words.
        text: Text,
    },
    /// A paragraph.
    Paragraph(Text),
    /// A bulleted list.
    List(Vec<Text>),
    /// Labels with their values, one pair a line.
    Facts(Vec<Fact>),
    /// The few numbers that matter, set large and side by side.
    Figures(Vec<Figure>),
    /// A table with a header row.
    Table(Table),
    /// A picture of figures that stand in words or in a table as well.
    Chart(Chart),
    /// A remark set apart from the running text.
    Note {
        /// How serious it is.
        tone: Tone,
        /// Its words.
        text: Text,
    },
}

/// How a word or a mark is to be taken. Never shown by colour alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing special.
    #[default]
    Plain,
    /// As it should be.
    Good,
    /// Needs attention.
    Caution,
    /// Stands in the way.
    Bad,
}

/// A label with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// Its value.
    pub value: Text,
}

/// A number that matters.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What it is.
    pub label: String,
    /// The number as it is shown, with its scale: `4 of 9`.
    pub value: String,
    /// A line that says what it means.
    pub note: Text,
    /// The headline figure is set larger than the others.
    pub headline: bool,
}

/// A table. Every row has as many cells as there are columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What the table shows; empty where the heading above it says so.
    pub caption: String,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The rows from top to bottom.
    pub rows: Vec<Vec<Text>>,
    /// Whether the first cell of each row is its header.
    pub row_headers: bool,
}

/// A picture of figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// A short key, the only one of its kind in a document.
    pub key: &'static str,
    /// What it shows.
    pub title: String,
    /// The same in words, for whoever can't see it.
    pub alt: String,
    /// Its shapes.
    pub drawing: Drawing,
    /// What the shapes of a role mean. The words say what they look like, too.
    pub legend: Vec<(Role, String)>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its header.
    pub title: String,
    /// Its share of the width, in proportion to the others'.
    pub weight: u16,
    /// Numbers stand to the right.
    pub numeric: bool,
}
