//! Sizes, distances and colours: everything that decides how a page looks.
//!
//! All lengths are points (1/72 inch). The page is A4. Running text stands on
//! lines of 14 points, and distances are multiples of half a line, so that
//! neighbouring columns and facing pages line up.

use gate360_report::document::Tone;

pub(crate) const PAGE_WIDTH: f32 = 595.28;
pub(crate) const PAGE_HEIGHT: f32 = 841.89;

/// The left edge of everything.
pub(crate) const LEFT: f32 = 62.0;
/// The width of tables, figures and notes.
pub(crate) const WIDTH: f32 = 471.0;
/// The width of running text: about 80 characters.
pub(crate) const MEASURE: f32 = 434.0;
/// The upper edge of the content.
pub(crate) const TOP: f32 = 68.0;
/// The height of the content: 49 lines.
pub(crate) const BODY_HEIGHT: f32 = 686.0;
/// The baseline of the running foot.
pub(crate) const FOOT: f32 = 796.0;
/// Half a line of running text, the unit of all vertical distances.
pub(crate) const HALF_LINE: f32 = 7.0;

/// A kind of type: size, distance of the lines, weight and colour.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Face {
    pub(crate) size: f32,
    pub(crate) leading: f32,
    pub(crate) bold: bool,
    pub(crate) ink: Ink,
    /// Whether figures are of one width, so that those of a column line up.
    pub(crate) columns: bool,
}

const fn face(size: f32, leading: f32, bold: bool, ink: Ink) -> Face {
    Face {
        size,
        leading,
        bold,
        ink,
        columns: false,
    }
}

const fn in_columns(face: Face) -> Face {
    Face {
        columns: true,
        ..face
    }
}

pub(crate) const BODY: Face = face(10.0, 14.0, false, Ink::Text);
pub(crate) const LABEL: Face = face(9.0, 14.0, false, Ink::Muted);
pub(crate) const HEADING_1: Face = face(18.0, 24.0, true, Ink::Accent);
pub(crate) const HEADING_2: Face = face(13.0, 18.0, true, Ink::Text);
pub(crate) const HEADING_3: Face = face(11.0, 16.0, true, Ink::Text);
pub(crate) const CAPTION: Face = face(9.0, 12.0, true, Ink::Text);
pub(crate) const TABLE_HEAD: Face = face(8.5, 11.0, true, Ink::Muted);
pub(crate) const TABLE_CELL: Face = in_columns(face(9.0, 12.0, false, Ink::Text));
pub(crate) const TABLE_CELL_STRONG: Face = in_columns(face(9.0, 12.0, true, Ink::Text));
pub(crate) const FIGURE_LABEL: Face = face(8.5, 12.0, true, Ink::Muted);
pub(crate) const FIGURE_NOTE: Face = face(8.5, 12.0, false, Ink::Muted);
pub(crate) const FIGURE: Face = face(17.0, 24.0, true, Ink::Text);
pub(crate) const FIGURE_BESIDE_HEADLINE: Face = face(17.0, 38.0, true, Ink::Text);
pub(crate) const FIGURE_HEADLINE: Face = face(29.0, 38.0, true, Ink::Accent);
pub(crate) const CHART_NOTE: Face = face(8.5, 12.0, false, Ink::Muted);
pub(crate) const COVER_TITLE: Face = face(30.0, 38.0, true, Ink::Accent);
pub(crate) const HEAD_TITLE: Face = face(20.0, 26.0, true, Ink::Accent);
pub(crate) const HEAD_HEADING: Face = face(14.0, 19.0, true, Ink::Accent);
pub(crate) const HEAD_SUBTITLE: Face = face(11.0, 16.0, false, Ink::Muted);
pub(crate) const COVER_SUBTITLE: Face = face(13.0, 20.0, false, Ink::Muted);
pub(crate) const COVER_LABEL: Face = face(9.0, 16.0, false, Ink::Muted);
pub(crate) const COVER_VALUE: Face = face(10.5, 16.0, false, Ink::Text);
pub(crate) const CONTENTS_PART: Face = in_columns(face(10.5, 16.0, true, Ink::Accent));
pub(crate) const CONTENTS_SECTION: Face = in_columns(face(10.0, 14.0, false, Ink::Text));
pub(crate) const RUNNING: Face = face(8.0, 10.0, false, Ink::Muted);

/// The colours in use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Running text.
    #[default]
    Text,
    /// Labels and remarks in the margin of attention.
    Muted,
    /// The one colour of the house, a deep green-blue; the app has the same.
    Accent,
    /// A word that says all is well.
    Good,
    /// A word that asks for attention.
    Caution,
    /// A word that says something stands in the way.
    Bad,
    /// Hairlines.
    Line,
    /// Lines of a chart that stand out from the hairlines.
    StrongLine,
    /// The ground of a note.
    Ground,
    /// The ground of what a chart shows.
    Wash,
    /// The page itself, around marks of a chart.
    Paper,
}

impl Ink {
    pub(crate) const fn rgb(self) -> [u8; 3] {
        match self {
            Self::Text => [0x1b, 0x24, 0x28],
            Self::Muted => [0x51, 0x60, 0x66],
            Self::Accent => [0x0b, 0x5d, 0x5e],
            Self::Good => [0x1c, 0x6b, 0x3a],
            Self::Caution => [0x87, 0x54, 0x00],
            Self::Bad => [0xa8, 0x1f, 0x1f],
            Self::Line => [0xc4, 0xce, 0xd1],
            Self::StrongLine => [0x8a, 0x9a, 0xa0],
            Self::Ground => [0xf3, 0xf6, 0xf7],
            Self::Wash => [0xd9, 0xe9, 0xe8],
            Self::Paper => [0xff, 0xff, 0xff],
        }
    }
}

/// The colour of words of a tone, if the tone has one.
pub(crate) const fn tone_ink(tone: Tone) -> Option<Ink> {
    match tone {
        Tone::Plain => None,
        Tone::Good => Some(Ink::Good),
        Tone::Caution => Some(Ink::Caution),
        Tone::Bad => Some(Ink::Bad),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance as WCAG 2.2 defines it.
    fn luminance(ink: Ink) -> f64 {
        let [r, g, b] = ink.rgb().map(|byte| {
            let part = f64::from(byte) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    #[test]
    fn every_ink_for_words_is_readable_on_every_ground() {
        for ink in [
            Ink::Text,
            Ink::Muted,
            Ink::Accent,
            Ink::Good,
            Ink::Caution,
            Ink::Bad,
        ] {
            for ground in [Ink::Paper, Ink::Ground, Ink::Wash].map(luminance) {
                let contrast = (ground + 0.05) / (luminance(ink) + 0.05);
                assert!(
                    contrast >= 4.5,
                    "{ink:?} has a contrast of {contrast:.2} only"
                );
            }
        }
    }
}
