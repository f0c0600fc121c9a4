//! Text set in lines: every call of the layout library is in this file.
//!
//! Two limits of the library shape the code. It counts bytes within a run
//! with 16 bits, so long texts are set a piece at a time; and it keeps a
//! table of styles per text, so only the few combinations in use are entered
//! and languages are kept beside it.

use std::borrow::Cow;
use std::ops::Range;

use gate360_report::document::Text;
use parley::layout::{Cluster, Layout};
use parley::style::{
    FontFamily, FontFamilyName, FontFeature, FontFeatures, LineHeight, OverflowWrap, TextStyle,
};
use parley::{FontContext, FontWeight, LayoutContext};

use crate::fonts::{Coverage, FAMILY};
use crate::glyphs::Cleaner;
use crate::intake::Intake;
use crate::lines::{Glyph, Line, Look, Run, Setting, Stretch};
use crate::theme::{BODY, Face};

/// How many bytes are set at once at most.
const PIECE: usize = 16 * 1024;

/// Sets texts, one after the other, with what it has learned about the fonts.
pub(crate) struct Typesetter {
    intake: Intake,
    square: (u32, u32),
    fonts: FontContext,
    context: LayoutContext<Look>,
    layout: Layout<Look>,
}

impl Typesetter {
    pub(crate) fn new(fonts: FontContext, coverage: Coverage, language: String) -> Self {
        Self {
            square: coverage.square,
            intake: Intake::new(Cleaner::new(coverage), language),
            fonts,
            context: LayoutContext::new(),
            layout: Layout::default(),
        }
    }

    /// What the fonts lacked so far, each once.
    pub(crate) fn into_replaced(self) -> Vec<char> {
        self.intake.cleaner.replaced
    }

    /// The text as it can be shown, in one line, for the file's properties.
    pub(crate) fn plain(&mut self, text: &str) -> String {
        let _ = self.intake.take_in([Stretch::from(text)], BODY);
        let words: Vec<_> = self.intake.clean.text.split_whitespace().collect();
        words.join(" ")
    }

    /// Sets a running text in lines of a width.
    pub(crate) fn text(&mut self, text: &Text, face: Face, width: f32) -> Setting {
        self.set(text.0.iter().map(Stretch::from), face, width)
    }

    /// Sets plain words in lines of a width.
    pub(crate) fn words(&mut self, words: &str, face: Face, width: f32) -> Setting {
        self.set([Stretch::from(words)], face, width)
    }

    /// The width of the longest part that can't be broken at a blank or a hyphen.
    pub(crate) fn longest_word(&mut self, words: &str, face: Face) -> f32 {
        self.intake.take_in([Stretch::from(words)], face);
        let mut longest = 0.0_f32;
        let end = self.intake.clean.text.len().min(PIECE);
        let end = boundary_before(&self.intake.clean.text, end);
        if end > 0 {
            self.shape(0..end, face);
            longest = self.layout.calculate_content_widths().min;
        }
        longest
    }

    /// Sets stretches, one after the other, in lines of a width. Words that
    /// are too long for a line are broken anywhere; line feeds break it.
    fn set<'a>(
        &mut self,
        stretches: impl IntoIterator<Item = Stretch<'a>>,
        face: Face,
        width: f32,
    ) -> Setting {
        let tongues = self.intake.take_in(stretches, face);
        let mut lines = Vec::new();
        let mut start = 0;
        let mut end = self.intake.clean.text.trim_end_matches('\n').len();
        if self.intake.clean.text.trim().is_empty() {
            end = 0;
        }
        while start < end {
            let rest = self.intake.clean.text.get(start..end).unwrap_or_default();
            let stop = start + rest.find('\n').unwrap_or(rest.len());
            if start == stop {
                lines.push(Line::default());
            }
            self.set_part(start..stop, face, width, &mut lines);
            start = stop + 1;
        }
        Setting { lines, tongues }
    }

    /// Sets a part without line feeds, in pieces that the library can count.
    fn set_part(&mut self, part: Range<usize>, face: Face, width: f32, lines: &mut Vec<Line>) {
        let mut start = part.start;
        while start < part.end {
            let stop = boundary_before(&self.intake.clean.text, part.end.min(start + PIECE));
            let stop = if stop > start { stop } else { part.end };
            self.shape(start..stop, face);
            self.layout.break_all_lines(Some(width));
            let count = self.layout.len();
            // The last line of a piece goes on in the next one.
            let full = if stop < part.end && count > 1 {
                count - 1
            } else {
                count
            };
            let next = self
                .layout
                .get(full)
                .map_or(stop, |line| start + line.text_range().start);
            for line in self.layout.lines().take(full) {
                let line = self.line(&line, start);
                // A blank that hangs over the edge gives an empty line after it.
                if !line.runs.is_empty() {
                    lines.push(line);
                }
            }
            start = if next > start { next } else { stop };
        }
    }

    /// Turns a part of the clean text into glyphs, without lines yet.
    fn shape(&mut self, part: Range<usize>, face: Face) {
        let text = self.intake.clean.text.get(part.clone()).unwrap_or_default();
        let mut builder = self
            .context
            .style_run_builder(&mut self.fonts, text, 1.0, false);
        let mut looks: Vec<Look> = Vec::new();
        let first = self
            .intake
            .cuts
            .partition_point(|cut| cut.start <= part.start)
            .saturating_sub(1);
        let mut done = 0;
        let mut cuts = self.intake.cuts.iter().skip(first).peekable();
        while let Some(cut) = cuts.next() {
            let end = cuts
                .peek()
                .map_or(part.end, |next| next.start.min(part.end))
                - part.start;
            if end <= done {
                continue;
            }
            let known = looks.iter().position(|look| *look == cut.look);
            let style = known.unwrap_or_else(|| {
                looks.push(cut.look);
                builder.push_style(style(face, cut.look));
                looks.len() - 1
            });
            // There are no more looks than two weights of a few colours.
            builder.push_style_run(u16::try_from(style).unwrap_or_default(), done..end);
            done = end;
            if done == text.len() {
                break;
            }
        }
        builder.build_into(&mut self.layout, text);
    }

    /// Takes a line out of the library's hands.
    fn line(&self, line: &parley::layout::Line<'_, Look>, start: usize) -> Line {
        let metrics = line.metrics();
        let mut set = Line {
            runs: Vec::new(),
            width: metrics.advance - metrics.trailing_whitespace,
        };
        let mut x = 0.0;
        for run in line.runs() {
            for cluster in run.visual_clusters() {
                x = self.cluster(&cluster, run.font_size(), start, x, &mut set.runs);
            }
        }
        set
    }

    /// Adds the glyphs of one cluster to the runs, and returns where it ends.
    fn cluster(
        &self,
        cluster: &Cluster<'_, Look>,
        size: f32,
        start: usize,
        mut x: f32,
        runs: &mut Vec<Run>,
    ) -> f32 {
        let range = cluster.text_range();
        let range = start + range.start..start + range.end;
        let Some(cut) = self.intake.cut_at(range.start) else {
            return x;
        };
        if cluster.is_ligature_continuation() {
            // The glyph of the ligature stands for this character too.
            if let Some(run) = runs.last_mut() {
                self.intake.append(range, &mut run.text);
                let end = position(run.text.len());
                if let Some(glyph) = run.glyphs.last_mut() {
                    glyph.range.end = end;
                }
            }
            return x;
        }
        let same = |run: &Run| run.look == cut.look && run.tongue == cut.tongue;
        if !runs.last().is_some_and(same) {
            let (text, glyphs) = (String::new(), Vec::new());
            runs.push(Run {
                x,
                size,
                look: cut.look,
                tongue: cut.tongue,
                text,
                glyphs,
            });
        }
        let Some(run) = runs.last_mut() else {
            return x;
        };
        let from = position(run.text.len());
        self.intake.append(range, &mut run.text);
        let to = position(run.text.len());
        for glyph in cluster.glyphs() {
            let square = if cut.look.bold {
                self.square.1
            } else {
                self.square.0
            };
            run.glyphs.push(Glyph {
                // The missing glyph is forbidden; the cleaner leaves none.
                id: if glyph.id == 0 { square } else { glyph.id },
                range: from..to,
                advance: glyph.advance / size,
                dx: glyph.x / size,
                dy: glyph.y / size,
            });
            x += glyph.advance;
        }
        x
    }
}

fn style(face: Face, look: Look) -> TextStyle<'static, 'static, Look> {
    TextStyle {
        font_family: FontFamily::Single(FontFamilyName::Named(Cow::Borrowed(FAMILY))),
        font_size: face.size,
        font_weight: if look.bold {
            FontWeight::BOLD
        } else {
            FontWeight::NORMAL
        },
        // Figures of one width, so that columns of numbers line up; and no
        // replacements by context: what was typed is what is shown.
        font_features: FontFeatures::List(Cow::Borrowed(&FEATURES)),
        brush: look,
        line_height: LineHeight::Absolute(face.leading),
        overflow_wrap: OverflowWrap::BreakWord,
        ..TextStyle::default()
    }
}

static FEATURES: [FontFeature; 2] = [
    FontFeature::new(parley::setting::Tag::new(b"tnum"), 1),
    FontFeature::new(parley::setting::Tag::new(b"calt"), 0),
];

/// The last place at or before an offset where a character begins.
fn boundary_before(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or_default()
}

/// An offset in a line's text; lines are far shorter than four gigabytes.
fn position(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fonts::Fonts;

    fn typesetter() -> Typesetter {
        let Fonts {
            context, coverage, ..
        } = Fonts::load().expect("the fonts are readable");
        Typesetter::new(context, coverage, "en".to_owned())
    }

    #[test]
    fn a_blank_that_does_not_fit_makes_no_line_of_its_own() {
        let mut type_ = typesetter();
        let word = type_
            .words("ambition", BODY, 400.0)
            .lines
            .first()
            .map_or(0.0, |line| line.width);
        for tenth in 0_u8..40 {
            let width = word + f32::from(tenth) / 10.0;
            assert_eq!(
                type_.words("ambition ", BODY, width).lines.len(),
                1,
                "{tenth}"
            );
            assert_eq!(
                type_.words("ambition\nb", BODY, width).lines.len(),
                2,
                "{tenth}"
            );
        }
    }

    #[test]
    fn pieces_of_a_long_text_make_the_lines_that_the_whole_would() {
        let mut type_ = typesetter();
        let words = "seven words in a line or so ".repeat(3_000);
        assert!(words.len() > 4 * PIECE);
        let setting = type_.words(&words, BODY, 300.0);
        let text: String = setting
            .lines
            .iter()
            .flat_map(|line| &line.runs)
            .map(|run| run.text.as_str())
            .collect();
        assert_eq!(text, words);
        let last = setting.lines.len() - 1;
        let shortest = setting
            .lines
            .iter()
            .take(last)
            .map(|line| line.width)
            .fold(300.0, f32::min);
        assert!(shortest > 250.0, "a line of {shortest} points only");
    }
}
