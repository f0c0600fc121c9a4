//! The list of contents: that each entry leads to its heading, says on which page that is, and
//! means the same to whoever can't see it.

use gate360_locale::{Date, Language, Words};
use gate360_merge::Author;
use gate360_process::builtin;
use gate360_process::example::ExampleKey;
use gate360_project::from_example;
use gate360_report::Report;
use gate360_report::document::{Block, Contents, Document};
use gate360_report::edition::Kind;
use lopdf::{Dictionary, Object, ObjectId};

use crate::read::Read;
use crate::samples::{bare, heading, paragraph, report};

fn example(key: ExampleKey, language: Language, kind: Kind) -> Document {
    let catalogue = builtin::catalogue(language.tag()).expect("the process");
    let example = builtin::example(key, language.tag()).expect("the example");
    let project = from_example(&catalogue, &example).expect("the example fits");
    let day = Date::new(2026, 11, 22).expect("a day");
    let report = Report::of(&catalogue, &project, language, Author::default(), day);
    let edition = report.edition.with_kind(kind, None);
    report.in_edition(edition).document(Words::new(language))
}

fn written(document: &Document) -> Read {
    Read::new(&gate360_pdf::write(document).expect("written").bytes)
}

fn solid(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Where something leads: the number of the page, and how far up.
fn target(read: &Read, holder: &Dictionary) -> (u32, i64) {
    let place = read.resolve(holder.get(b"Dest").expect("it leads somewhere"));
    let place = place.as_array().expect("a place");
    let page = place.first().and_then(|page| page.as_reference().ok());
    let up = place.get(3).and_then(|up| up.as_float().ok());
    let up = format!("{:.0}", up.expect("a height"));
    (
        read.number_of(page.expect("a page")),
        up.parse().expect("a number"),
    )
}

/// Every entry of the outline with where it leads.
fn outlined(read: &Read, parent: &Dictionary, found: &mut Vec<(String, (u32, i64))>) {
    let mut next = parent.get(b"First").ok();
    while let Some(item) = next {
        let item = read.resolve(item).as_dict().expect("a dictionary");
        let title = item.get(b"Title").and_then(lopdf::decode_text_string);
        found.push((title.expect("a title"), target(read, item)));
        outlined(read, item, found);
        next = item.get(b"Next").ok();
    }
}

/// The pages on which headings of these words stand, from the structure.
fn stands_on(read: &Read, words: &str) -> Vec<u32> {
    let headings = read.kids(read.structure_root()).into_iter();
    let of_words = headings.filter(|element| {
        let kind = element.get(b"S").and_then(Object::as_name);
        let said = read.pieces_of(element).into_iter();
        let said: String = said.map(|(_, words)| words).collect();
        kind.is_ok_and(|kind| kind.starts_with(b"H")) && solid(&said) == solid(words)
    });
    let pages = of_words.filter_map(|element| page_of(read, element));
    pages.map(|page| read.number_of(page)).collect()
}

/// The page that the first content of an element stands on.
fn page_of(read: &Read, element: &Dictionary) -> Option<ObjectId> {
    if let Ok(page) = element.get(b"Pg").and_then(Object::as_reference) {
        return Some(page);
    }
    let children = read.resolve(element.get(b"K").ok()?);
    let children = match children {
        Object::Array(list) => list.as_slice(),
        one => std::slice::from_ref(one),
    };
    let mut children = children.iter().map(|child| read.resolve(child));
    children.find_map(|child| page_of(read, child.as_dict().ok()?))
}

/// The annotation that an element holds.
fn held<'a>(read: &'a Read, element: &'a Dictionary) -> &'a Dictionary {
    let children = element.get(b"K").and_then(Object::as_array);
    let mut children = children.expect("content").iter();
    let held = children.find_map(|child| {
        let child = read.resolve(child).as_dict().ok()?;
        child.get(b"Obj").ok()
    });
    let held = read.resolve(held.expect("a link has what leads"));
    held.as_dict().expect("an annotation")
}

/// Checks each entry of the list, and returns their titles.
fn check(read: &Read, of_words: &str) -> Vec<String> {
    let outline = read.resolve(read.catalog().get(b"Outlines").expect("an outline"));
    let mut entries = Vec::new();
    outlined(read, outline.as_dict().expect("a dictionary"), &mut entries);
    let annotations = read.annotations();
    let links = read.below(read.structure_root(), "Link");
    assert_eq!(annotations.len(), links.len());
    let mut titles = Vec::new();
    for link in links {
        let annotation = held(read, link);
        assert!(annotation.has(b"StructParent"));
        assert!(annotations.contains(&annotation));
        let (page, up) = target(read, annotation);

        let alt = annotation
            .get(b"Contents")
            .and_then(lopdf::decode_text_string);
        let alt = alt.expect("a link in words");
        let said = of_words.replace("{page}", &page.to_string());
        let said = said.replace("{pages}", &read.pages().to_string());
        let title = alt.strip_suffix(&format!(". {said}"));
        let title = title.unwrap_or_else(|| panic!("{alt} does not end in {said}"));

        let words: String = read
            .pieces_of(link)
            .into_iter()
            .map(|(_, words)| words)
            .collect();
        assert_eq!(solid(&words), solid(&format!("{title}{page}")));
        assert!(
            stands_on(read, title).contains(&page),
            "{title} is not on page {page}"
        );
        assert!(entries.contains(&(title.to_owned(), (page, up))), "{title}");
        titles.push(title.to_owned());
    }
    titles
}

fn headings(document: &Document, deepest: u8) -> Vec<String> {
    let of_block = |block: &Block| match block {
        Block::Heading { level, text } if *level <= deepest => Some(text.words()),
        _ => None,
    };
    document.blocks.iter().filter_map(of_block).collect()
}

#[test]
fn every_entry_leads_to_its_heading_and_has_its_page() {
    for &language in Language::ALL {
        for (key, kind, deepest) in [
            (ExampleKey::CykelTogOresund, Kind::Full, 2),
            (ExampleKey::KlarTilRegn, Kind::Board, 1),
        ] {
            let document = example(key, language, kind);
            let read = written(&document);
            let titles = check(&read, &document.page_of);
            assert_eq!(
                titles,
                headings(&document, deepest),
                "{language:?} {kind:?}"
            );
            let title = &document.contents.as_ref().expect("contents").title;
            let page = if kind == Kind::Full { 2 } else { 1 };
            assert_eq!(stands_on(&read, title), [page], "{language:?} {kind:?}");
        }
    }
}

#[test]
fn short_kinds_have_no_list() {
    for kind in [Kind::Summary, Kind::Gate] {
        let document = example(ExampleKey::CykelTogOresund, Language::English, kind);
        assert_eq!(document.contents, None);
        assert!(written(&document).annotations().is_empty());
    }
}

fn with_contents(blocks: Vec<Block>, sections: bool) -> Document {
    let title = "Contents".to_owned();
    Document {
        contents: Some(Contents { title, sections }),
        ..bare(blocks)
    }
}

#[test]
fn sections_are_entries_within_their_part() {
    let blocks = vec![
        heading(1, "One"),
        heading(2, "A"),
        paragraph("Words."),
        heading(2, "B"),
        heading(1, "Two"),
    ];
    let read = written(&with_contents(blocks, true));
    assert_eq!(
        check(&read, "Page {page} of {pages}"),
        ["One", "A", "B", "Two"]
    );
    let structure = read.structure();
    let expected = "H1 TOC(TOCI(Reference(Link) \
        TOC(TOCI(Reference(Link)) TOCI(Reference(Link)))) TOCI(Reference(Link))) H1";
    assert!(structure.contains(expected), "{structure}");
}

#[test]
fn a_list_that_would_not_fit_has_its_parts_only_and_a_short_one_is_none() {
    let sections = (0..80).map(|number| heading(2, &format!("Section {number}")));
    let mut blocks: Vec<Block> = ["One", "Two", "Three"].map(|part| heading(1, part)).into();
    blocks.extend(sections);
    let document = with_contents(blocks, true);
    assert_eq!(
        check(&written(&document), &document.page_of),
        ["One", "Two", "Three"]
    );

    let document = with_contents(vec![heading(1, "One"), heading(1, "Two")], true);
    assert!(written(&document).annotations().is_empty());
}

#[test]
fn a_cover_without_room_leaves_the_parts_a_page() {
    let parts = ["One", "Two", "Three"].map(|part| heading(1, part));
    let mut document = with_contents(parts.into(), false);
    assert_eq!(stands_on(&written(&document), "Contents"), [1]);
    let fact = document.cover.first().cloned().expect("a fact");
    document.cover.extend(std::iter::repeat_n(fact, 19));
    let read = written(&document);
    assert_eq!(stands_on(&read, "Contents"), [2]);
    assert_eq!(check(&read, &document.page_of), ["One", "Two", "Three"]);
}

#[test]
fn entries_of_several_lines_and_headings_alike_lead_to_their_own_places() {
    let long = "A heading that is too long for one line of a list, and goes on over ".repeat(6);
    let mut document = report();
    document.contents = with_contents(Vec::new(), true).contents;
    for text in [long.as_str(), "Alike", "Alike"] {
        document.blocks.push(heading(1, text));
        document.blocks.push(paragraph("Words."));
    }
    let read = written(&document);
    let titles = check(&read, &document.page_of);
    assert_eq!(titles.len(), 8);
    let links = read.below(read.structure_root(), "Link");
    let places: Vec<(u32, i64)> = links
        .iter()
        .map(|link| target(&read, held(&read, link)))
        .collect();
    let mut sorted = places.clone();
    sorted.sort_by_key(|(page, up)| (*page, -up));
    sorted.dedup();
    assert_eq!(places, sorted);
}
