//! The report as one file for a browser: the same [`Document`] as the PDF and the preview.
//!
//! It can be read without the app, without a network and by everybody: headings in their order, a
//! list of contents, tables with their headers, pictures with words for whoever can't see them,
//! the language of every text that is in another one, light and dark, narrow and wide, on paper.
//! There is no script in it, and its own policy forbids everything but its one style sheet and
//! the pictures that are in it: whatever people wrote stays text.

mod block;
mod chart;
mod element;
mod style;
mod table;
mod text;

use gate360_locale::Words;
use gate360_project::{Logo as Chosen, to_base64};

use self::block::{blocks, facts};
use self::element::Html;
use self::style::{policy, sheet};
use crate::document::{Block, Document, Logo, Text};
use crate::report::Report;

/// The report as HTML, in UTF-8, in words of its language. The same report gives the same bytes.
pub fn html(report: &Report, words: Words) -> Vec<u8> {
    let document = &report.document(words);
    let style = sheet(document);
    let mut out = Html::default();
    out.raw("<!DOCTYPE html>\n");
    out.open("html", &[("lang", &document.language)]);
    head(&mut out, document, &style);
    out.raw("\n");
    // As in the PDF: what has no cover goes on below its title.
    let class = if document.cover.is_empty() {
        "short"
    } else {
        "long"
    };
    out.open("body", &[("class", class)]);
    out.open("a", &[("class", "skip"), ("href", "#report")]);
    out.text(words.skip_to_content());
    out.close("a");
    header(&mut out, report, document);
    contents(&mut out, document, words);
    out.raw("\n");
    out.open("main", &[("id", "report"), ("tabindex", "-1")]);
    blocks(&mut out, document);
    out.close("main");
    out.raw("\n");
    out.open("footer", &[]);
    out.whole("p", &[], &document.running);
    out.close("footer");
    out.close("body");
    out.close("html");
    out.raw("\n");
    out.into_bytes()
}

fn head(out: &mut Html, document: &Document, style: &str) {
    let meta = |out: &mut Html, key: &str, name: &str, content: &str| {
        out.raw("\n");
        out.open("meta", &[(key, name), ("content", content)]);
    };
    out.raw("\n");
    out.open("head", &[]);
    out.raw("\n");
    out.open("meta", &[("charset", "utf-8")]);
    meta(out, "http-equiv", "Content-Security-Policy", &policy(style));
    meta(
        out,
        "name",
        "viewport",
        "width=device-width, initial-scale=1",
    );
    meta(out, "name", "color-scheme", "light dark");
    meta(out, "name", "author", &document.author);
    meta(out, "name", "dcterms.date", &document.date);
    meta(out, "name", "generator", "Gate 360");
    meta(out, "name", "referrer", "no-referrer");
    out.raw("\n");
    let title = [&document.title.words(), " · ", &document.subtitle].concat();
    out.whole("title", &[], &title);
    out.raw("\n");
    out.open("style", &[]);
    out.raw(style);
    out.close("style");
    out.close("head");
}

/// What the PDF has on its cover.
fn header(out: &mut Html, report: &Report, document: &Document) {
    out.raw("\n");
    out.open("header", &[]);
    if let (Some(shown), Some(logo)) = (&document.logo, report.project.logo()) {
        picture(out, shown, &logo);
    }
    out.whole("p", &[("class", "subtitle")], &document.subtitle);
    out.open("h1", &[]);
    text::text(out, &document.title);
    out.close("h1");
    facts(out, &document.cover);
    out.close("header");
}

/// The logo that the document shows, as it was chosen: a browser runs and fetches nothing of what
/// stands in a picture.
fn picture(out: &mut Html, shown: &Logo, chosen: &Chosen) {
    let kind = chosen.kind.media_type();
    let source = ["data:", kind, ";base64,", &to_base64(&chosen.bytes)].concat();
    let words = shown.alt.words();
    let mut attributes = vec![("class", "logo"), ("alt", &words), ("src", &source)];
    let language = shown.alt.0.first().and_then(|span| span.language.as_ref());
    attributes.extend(language.map(|language| ("lang", language.as_str())));
    out.open("p", &[]);
    out.open("img", &attributes);
    out.close("p");
}

/// How many headings a list of contents is worth while for.
const WORTH_A_LIST: usize = 4;

/// The parts, and the sections in each. What stands deeper is found from there.
fn contents(out: &mut Html, document: &Document, words: Words) {
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Heading { level, text } => Some((*level, text)),
        _ => None,
    });
    let listed = headings.enumerate().filter(|(_, (level, _))| *level <= 2);
    let listed: Vec<(usize, (u8, &Text))> = listed.collect();
    if listed.len() < WORTH_A_LIST {
        return;
    }
    out.raw("\n");
    out.open("nav", &[("aria-labelledby", "contents")]);
    out.whole("h2", &[("id", "contents")], words.report_contents());
    out.open("ol", &[]);
    let mut in_part = false;
    for (at, (number, (level, heading))) in listed.iter().enumerate() {
        // A section before the first part stands among the parts.
        let is_section = *level > 1 && listed[..at].iter().any(|(_, (level, _))| *level == 1);
        match (at, in_part, is_section) {
            (0, ..) => {}
            (_, false, true) => out.open("ol", &[]),
            (_, true, false) => {
                out.close("li");
                out.close("ol");
                out.close("li");
            }
            _ => out.close("li"),
        }
        out.open("li", &[]);
        out.open("a", &[("href", &["#", &anchor(*number)].concat())]);
        text::text(out, heading);
        out.close("a");
        in_part = is_section;
    }
    out.close("li");
    if in_part {
        out.close("ol");
        out.close("li");
    }
    out.close("ol");
    out.close("nav");
}

/// The name of the place of a heading, by its number among all headings.
fn anchor(number: usize) -> String {
    ["part-", &(number + 1).to_string()].concat()
}
