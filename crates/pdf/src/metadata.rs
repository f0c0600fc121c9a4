//! What the file says about itself: title, language, author, date, identity.

use std::fmt::{self, Write};

use gate360_report::document::Document;
use krilla::metadata::{DateTime, Metadata};

use crate::text::Typesetter;

/// The longest string put into the file's properties, in characters.
const LONGEST: usize = 1_000;

/// The title of a document that has no words to be called by.
const UNTITLED: &str = "–";

/// What the file says about itself. A file that is attached makes it another file.
pub(crate) fn metadata(
    document: &Document,
    attached: Option<&[u8]>,
    type_: &mut Typesetter,
) -> Metadata {
    let author = short(&type_.plain(&document.author));
    let authors = if author.is_empty() {
        Vec::new()
    } else {
        vec![author]
    };
    Metadata::new()
        .title(title(document, type_))
        .description(short(&type_.plain(&document.subtitle)))
        .authors(authors)
        .creator("Gate 360".to_owned())
        .producer("Gate 360".to_owned())
        .language(language(document))
        .creation_date(date(&document.date))
        .document_id(identity(document, attached))
}

/// A title that is never empty, as the accessibility rules demand.
pub(crate) fn title(document: &Document, type_: &mut Typesetter) -> String {
    let Document {
        title,
        subtitle,
        running,
        ..
    } = document;
    let title = title.words();
    let candidates = [&title, subtitle, running].map(|words| short(&type_.plain(words)));
    candidates
        .into_iter()
        .find(|words| !words.is_empty())
        .unwrap_or_else(|| UNTITLED.to_owned())
}

/// The document's language, or `und` for "not known" if it is not a tag.
pub(crate) fn language(document: &Document) -> String {
    let tag = if is_language(&document.language) {
        &document.language
    } else {
        "und"
    };
    tag.to_owned()
}

/// Whether a text has the form of a language tag (BCP 47).
pub(crate) fn is_language(tag: &str) -> bool {
    let part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let primary = tag.split('-').next().unwrap_or_default();
    tag.len() <= 35
        && (2..=8).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
        && tag.split('-').all(part)
}

/// A day written `2026-11-21`, as noon of universal time so that it is the
/// same day nearly everywhere. What is not a day counts as the first one that
/// computers know.
pub(crate) fn date(day: &str) -> DateTime {
    let (year, month, day) = parts(day).unwrap_or((1970, 1, 1));
    DateTime::new(year)
        .month(month)
        .day(day)
        .hour(12)
        .minute(0)
        .second(0)
        .utc_offset_hour(0)
}

fn parts(day: &str) -> Option<(u16, u8, u8)> {
    let day = day.get(..10)?;
    if !day
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'-')
    {
        return None;
    }
    let mut parts = day.split('-');
    let year: u16 = parts.next()?.parse().ok()?;
    let month: u8 = parts.next()?.parse().ok()?;
    let day: u8 = parts.next()?.parse().ok()?;
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return None,
    };
    (parts.next().is_none() && year > 0 && (1..=last).contains(&day)).then_some((year, month, day))
}

/// A number that is the same for the same document and hardly ever for
/// another: FNV-1a over everything in it and with it.
fn identity(document: &Document, attached: Option<&[u8]>) -> String {
    struct Hash(u64);
    impl Write for Hash {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.add(text.as_bytes());
            Ok(())
        }
    }
    impl Hash {
        fn add(&mut self, bytes: &[u8]) {
            for byte in bytes {
                self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
            }
        }
    }
    let mut hash = Hash(0xcbf2_9ce4_8422_2325);
    // Writing into the hash can't fail.
    let _ = write!(hash, "{document:?}");
    hash.add(attached.unwrap_or_default());
    format!("{:016x}", hash.0)
}

fn short(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_strictly() {
        assert_eq!(parts("2026-11-21"), Some((2026, 11, 21)));
        assert_eq!(parts("2024-02-29T10:00:00Z"), Some((2024, 2, 29)));
        for wrong in [
            "",
            "2026",
            "2026-02-29",
            "2026-13-01",
            "0000-01-01",
            "20261-1-1x",
            "å026-11-21",
        ] {
            assert_eq!(parts(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn languages_have_a_form() {
        for right in ["da", "sv-SE", "zh-Hant-TW", "und"] {
            assert!(is_language(right), "{right}");
        }
        for wrong in [
            "",
            "d",
            "da_DK",
            "da-",
            "en dk",
            "x-klingon-and-much-more-beyond-any-limit",
        ] {
            assert!(!is_language(wrong), "{wrong}");
        }
    }
}
