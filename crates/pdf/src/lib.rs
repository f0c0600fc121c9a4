//! The report as a tagged PDF.
//!
//! A [`Document`] holds finished words in reading order; [`write()`] sets them
//! on A4 pages and makes a file that meets PDF/A-3a (for the archive) and
//! PDF/UA-1 (for everybody who reads with something other than eyes). The
//! file's writer checks the rules itself and refuses to make a file that
//! breaks one, so whatever this returns has passed.
//!
//! The way of a document:
//!
//! 1. `layout` walks over the blocks. Each block's file turns words into
//!    lines (`text`, `lines`), notes what they mean (`tags`), and hands over slabs:
//!    strips of a page that can't be divided.
//! 2. `page` puts the slabs on pages. Only then is it known how many there are.
//! 3. `paint` draws the pages, and everything that repeats as an artifact,
//!    which readers skip.
//!
//! Rules that hold everywhere here:
//!
//! - **No input fails or panics.** What a person typed may be anything; what
//!   the fonts lack is shown as a square and reported (`glyphs`).
//! - **The same document gives the same bytes**, in a browser as well as
//!   natively: no clock, no random number, no order of a hash table, and no
//!   arithmetic that differs between machines.
//! - **Meaning is never in colour alone, nor in place alone**: the structure
//!   has it in words.

#![forbid(unsafe_code)]

mod attachment;
mod breaks;
mod chart;
mod contents;
mod cover;
mod error;
mod facts;
mod figures;
mod fonts;
mod foot;
mod glyphs;
mod heading;
mod intake;
mod layout;
mod letters;
mod lines;
mod list;
mod logo;
mod metadata;
mod note;
mod outline;
mod page;
mod paint;
mod paragraph;
mod stream_ends;
mod table;
mod tags;
mod text;
mod theme;
mod widths;

use gate360_locale::Words;
use gate360_report::Report;
use gate360_report::document::Document;
use krilla::SerializeSettings;
use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder, PdfVersion};

pub use crate::attachment::ATTACHMENT_NAME;
pub use crate::error::PdfError;

use crate::attachment::Attachment;
use crate::fonts::Faces;
use crate::layout::{Builder, Entry};
use crate::paint::Painter;
use crate::text::Typesetter;

/// A finished file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// The characters that the font lacks, each once, in order of first
    /// appearance. The file shows a square for each and keeps the character
    /// as the text behind it.
    pub replaced: Vec<char>,
}

/// How far the writing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Words are turned into lines and tables.
    Setting {
        /// How many parts are done: the cover, and each block of the document.
        done: usize,
        /// Of how many.
        total: usize,
    },
    /// Pages are drawn.
    Painting {
        /// How many pages are done.
        done: usize,
        /// Of how many.
        total: usize,
    },
    /// The file is put together.
    Finishing,
}

/// Writes a report as a PDF, in words of its language, with its JSON file inside, and says on the
/// way how far it is. [`ATTACHMENT_NAME`] is what that file is called. Whoever takes it out and
/// writes it again in the same language gets the same bytes.
///
/// # Errors
///
/// As [`write()`].
pub fn write_report(
    report: &Report,
    words: Words,
    progress: &mut dyn FnMut(Progress),
) -> Result<Pdf, PdfError> {
    let attachment = Attachment {
        json: report.to_json(),
        description: words.report_attachment().to_owned(),
    };
    put_together(&report.document(words), Some(attachment), progress)
}

/// Writes a document as a PDF, with nothing attached.
///
/// # Errors
///
/// A [`PdfError`] means a mistake in the program or its font, or a document
/// beyond the limits of the format; nothing that a person can type leads there.
pub fn write(document: &Document) -> Result<Pdf, PdfError> {
    write_with(document, &mut |_| ())
}

/// Writes a document as a PDF, and says on the way how far it is.
///
/// # Errors
///
/// As [`write()`].
pub fn write_with(
    document: &Document,
    progress: &mut dyn FnMut(Progress),
) -> Result<Pdf, PdfError> {
    put_together(document, None, progress)
}

fn put_together(
    document: &Document,
    attachment: Option<Attachment>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Pdf, PdfError> {
    let faces = Faces::load()?;
    let mut builder = Builder::new(Typesetter::new(metadata::language(document)));
    builder.document(document, &mut |done, total| {
        progress(Progress::Setting { done, total });
    });
    let Builder {
        mut type_,
        tree,
        slabs,
        mut entries,
        links,
        ..
    } = builder;
    if entries.is_empty() {
        // The rules demand an outline; it leads to the cover at least.
        entries.push(Entry {
            level: 1,
            title: metadata::title(document, &mut type_),
        });
    }
    let (mut pages, places) = page::paginate(slabs, entries.len());
    contents::finish(&mut pages, &links, &places, document, &mut type_);

    let mut file = krilla::Document::new_with(settings()?);
    let ranks = tree.ranks();
    let painter = Painter {
        faces: &faces,
        ranks: &ranks,
    };
    let mut marked = tree.nothing_marked();
    let count = pages.len();
    let bare = usize::from(cover::has_page(document));
    // On a single page it would stand right below the title.
    let running = (count > bare + 1)
        .then(|| foot::running(document, &mut type_))
        .flatten();
    for (index, page) in pages.into_iter().enumerate() {
        progress(Progress::Painting {
            done: index,
            total: count,
        });
        // The cover has no foot.
        let feet = match index {
            index if index < bare => Vec::new(),
            _ => foot::feet(document, &mut type_, running.as_ref(), (index + 1, count)),
        };
        painter.page(&mut file, index, page, &feet, &mut marked)?;
    }
    progress(Progress::Finishing);
    file.set_tag_tree(tree.finish(&marked, metadata::language(document)));
    file.set_outline(outline::outline(&entries, &places));
    let attached = attachment
        .as_ref()
        .map(|attachment| attachment.json.as_slice());
    file.set_metadata(metadata::metadata(document, attached, &mut type_));
    if let Some(attachment) = attachment {
        attachment.embed(&mut file, metadata::date(&document.date))?;
    }
    Ok(Pdf {
        bytes: stream_ends::made_plain(file.finish()?),
        replaced: type_.into_replaced(),
    })
}

/// The rules that the file has to meet.
fn settings() -> Result<SerializeSettings, PdfError> {
    Ok(SerializeSettings {
        configuration: configuration()?,
        ..SerializeSettings::default()
    })
}

fn configuration() -> Result<Configuration, PdfError> {
    ConfigurationBuilder::new()
        .with_version(PdfVersion::Pdf17)
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| PdfError::Writer(format!("{error:?}")))
}
