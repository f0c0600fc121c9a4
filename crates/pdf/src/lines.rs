//! What a text is before it is set in lines, and what it is afterwards.

use std::ops::Range;

use gate360_report::document::{Span, Tone};

use crate::theme::Ink;

/// A part of a text that looks the same and is in one language.
pub(crate) struct Stretch<'a> {
    pub(crate) text: &'a str,
    pub(crate) strong: bool,
    pub(crate) tone: Tone,
    pub(crate) language: Option<&'a str>,
}

impl<'a> From<&'a Span> for Stretch<'a> {
    fn from(span: &'a Span) -> Self {
        let Span {
            text,
            strong,
            tone,
            language,
        } = span;
        Self {
            text,
            strong: *strong,
            tone: *tone,
            language: language.as_deref(),
        }
    }
}

impl<'a> From<&'a str> for Stretch<'a> {
    fn from(text: &'a str) -> Self {
        Self {
            text,
            strong: false,
            tone: Tone::Plain,
            language: None,
        }
    }
}

/// A text set in lines.
#[derive(Debug, Default)]
pub(crate) struct Setting {
    pub(crate) lines: Vec<Line>,
    /// The language of each tongue that the runs point at, if it is not the
    /// document's.
    pub(crate) tongues: Vec<Option<String>>,
}

/// One line, from left to right.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub(crate) runs: Vec<Run>,
    /// The width without blanks at the end.
    pub(crate) width: f32,
}

/// Glyphs of one look and one language, side by side.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    /// The distance from the start of the line.
    pub(crate) x: f32,
    pub(crate) size: f32,
    pub(crate) look: Look,
    /// Which of the setting's tongues it is in.
    pub(crate) tongue: usize,
    /// The words that the glyphs stand for.
    pub(crate) text: String,
    pub(crate) glyphs: Vec<Glyph>,
}

/// One glyph. Distances are parts of the type size.
#[derive(Clone, Debug)]
pub(crate) struct Glyph {
    pub(crate) id: u32,
    /// Which bytes of the run's text it stands for.
    pub(crate) range: Range<u32>,
    pub(crate) advance: f32,
}

/// What makes two runs look different at the same size.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Look {
    pub(crate) bold: bool,
    pub(crate) ink: Ink,
}
