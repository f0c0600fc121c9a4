//! The report as a web page. A browser looks at it in `tests/e2e/formats.test.mjs`.

use std::collections::BTreeSet;

use gate360_locale::Words;
use gate360_logo::Kind as LogoKind;
use gate360_project::{Edit, LanguageTag, Logo, Prose};
use gate360_report::document::{Block, Text};
use gate360_report::edition::Kind;
use gate360_report::{Report, html};

use super::story::year;
use super::{HOSTILE, english, examples, hostile};

fn page(report: &Report, words: Words) -> String {
    String::from_utf8(html(report, words)).unwrap()
}

/// What stands between tags, with what is escaped as it was written.
fn words(page: &str) -> String {
    let body = page.split_once("</head>").unwrap().1;
    let mut out = String::new();
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        let goes_on = ["span", "strong", "/span", "/strong"];
        if !goes_on.contains(&tag.split(' ').next().unwrap()) {
            out.push('\u{1}');
        }
        out.push_str(text);
    }
    out.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#13;", "\r")
        .replace("&amp;", "&")
}

/// All texts of a document, in reading order.
fn texts(blocks: &[Block]) -> Vec<String> {
    let mut out = Vec::new();
    let mut add = |text: &Text| out.push(text.words());
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) | Block::Note { text, .. } => {
                add(text);
            }
            Block::List(items) => items.iter().for_each(&mut add),
            Block::Facts(facts) => facts.iter().for_each(|fact| add(&fact.value)),
            Block::Figures(figures) => figures.iter().for_each(|figure| add(&figure.note)),
            Block::Table(table) => table.rows.iter().flatten().for_each(&mut add),
            Block::Chart(chart) => add(&Text::plain(chart.alt.as_str())),
        }
    }
    out
}

#[test]
fn it_says_all_that_the_document_says_in_its_order() {
    for (report, spoken) in editions() {
        let page = page(&report, spoken);
        let words = words(&page);
        let mut rest = words.as_str();
        for text in texts(&report.document(spoken).blocks) {
            let at = rest.find(&text);
            let at = at.unwrap_or_else(|| panic!("{text:?} is not there, or out of order"));
            rest = &rest[at + text.len()..];
        }
        let language = format!("<html lang=\"{}\">", report.language.tag());
        assert!(page.contains(&language));
        assert_eq!(page, self::page(&report, spoken));
    }
}

/// Every kind, of both examples in all languages.
fn editions() -> impl Iterator<Item = (Report, Words)> {
    examples().flat_map(|(report, words)| {
        Kind::ALL.map(|kind| {
            let edition = report.edition.with_kind(kind, None);
            (report.clone().in_edition(edition), words)
        })
    })
}

#[test]
fn every_element_is_closed_in_its_turn_and_every_place_is_there_once() {
    for (report, words) in editions() {
        let page = page(&report, words);
        let mut open: Vec<&str> = Vec::new();
        for piece in page.split('<').skip(2) {
            let (tag, _) = piece.split_once('>').unwrap();
            let name = tag.split(' ').next().unwrap();
            match name.strip_prefix('/') {
                Some(name) => {
                    let kind = report.edition.kind;
                    assert_eq!(open.pop(), Some(name), "{kind:?}");
                }
                None if ["meta", "img"].contains(&name) => {}
                None => open.push(name),
            }
        }
        assert!(open.is_empty(), "{open:?}");
        let of = |attribute: &str| -> Vec<String> {
            let values = page.split(attribute).skip(1);
            values
                .map(|rest| rest.split('"').next().unwrap().to_owned())
                .collect()
        };
        let ids = of(" id=\"");
        let once: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(once.len(), ids.len());
        for target in of(" href=\"#") {
            assert!(ids.contains(&target), "{target}");
        }
    }
}

#[test]
fn nothing_that_people_wrote_is_markup() {
    let (report, spoken) = english(&hostile("plain"));
    let tags = |page: &str| page.matches('<').count();
    let expected = page(&report, spoken);
    for text in HOSTILE {
        let (report, spoken) = english(&hostile(text));
        let page = page(&report, spoken);
        assert_eq!(tags(&page), tags(&expected), "{text}");
        let is_text = |c: char| !c.is_control() || matches!(c, '\t' | '\n');
        assert!(page.chars().all(is_text), "{text:?}");
    }
}

#[test]
fn nothing_is_fetched_and_nothing_runs() {
    for (report, words) in examples() {
        let page = page(&report, words);
        for part in [
            "<script", "<link", "<img", "url(", "@import", " style=", " onload", "src=",
        ] {
            assert!(!page.contains(part), "{part}");
        }
        assert!(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"));
    }
}

#[test]
fn the_logo_is_a_picture_and_a_broken_one_is_left_out() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">\
               <path d=\"M0 0h40v20z\" fill=\"#0b5d5e\"/></svg>";
    let logo = |bytes: &str| Logo {
        kind: LogoKind::Svg,
        bytes: bytes.as_bytes().to_vec(),
        alt: Prose::new("\"Staden\" <b>", LanguageTag::parse("sv").as_ref()),
    };
    let mut story = year();
    story.edit(Edit::Logo(Some(logo(svg))));
    let (report, spoken) = english(&story);
    let page = page(&report, spoken);
    let start = "<img class=\"logo\" alt=\"&quot;Staden&quot; &lt;b&gt;\" \
                 src=\"data:image/svg+xml;base64,PHN2Zy";
    assert!(page.contains(start));
    assert!(page.contains(" lang=\"sv\"></p>"));

    story.edit(Edit::Logo(Some(logo("<svg"))));
    let (report, spoken) = english(&story);
    assert!(!self::page(&report, spoken).contains("<img"));
}
