//! Help with reading finished files back.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId};

use crate::text;

/// The words of the pieces of each page.
type Pieces = BTreeMap<ObjectId, BTreeMap<i64, String>>;

/// A file read back.
pub(crate) struct Read {
    file: lopdf::Document,
    pieces: OnceCell<Pieces>,
}

impl Read {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        Self {
            file: lopdf::Document::load_mem(bytes).expect("the file is readable"),
            pieces: OnceCell::new(),
        }
    }

    pub(crate) fn pages(&self) -> usize {
        self.file.get_pages().len()
    }

    /// All text of a page, counted from 1, without blanks.
    pub(crate) fn page(&self, number: u32) -> String {
        self.page_text(number, true)
    }

    /// What is read aloud of a page: all but what repeats or decorates.
    pub(crate) fn page_without_artifacts(&self, number: u32) -> String {
        self.page_text(number, false)
    }

    fn page_text(&self, number: u32, artifacts: bool) -> String {
        let pages = self.file.get_pages();
        let page = *pages.get(&number).expect("the page exists");
        text::of_page(&self.file, page, artifacts)
            .split_whitespace()
            .collect()
    }

    /// What draws a page, counted from 1.
    pub(crate) fn content(&self, number: u32) -> Vec<u8> {
        let pages = self.file.get_pages();
        let page = *pages.get(&number).expect("the page exists");
        self.file
            .get_page_content(page)
            .expect("the page has content")
    }

    /// All text, without blanks.
    pub(crate) fn text(&self) -> String {
        let pages: Vec<u32> = self.file.get_pages().into_keys().collect();
        pages.into_iter().map(|page| self.page(page)).collect()
    }

    pub(crate) fn catalog(&self) -> &Dictionary {
        self.file.catalog().expect("the file has a catalogue")
    }

    pub(crate) fn trailer(&self) -> &Dictionary {
        &self.file.trailer
    }

    /// The titles of an outline, each with as many dashes as it is deep.
    pub(crate) fn outline(&self, parent: &Dictionary, depth: usize, titles: &mut Vec<String>) {
        let mut next = parent.get(b"First").ok();
        while let Some(item) = next {
            let item = self
                .resolve(item)
                .as_dict()
                .expect("an entry is a dictionary");
            let title = item.get(b"Title").expect("an entry has a title");
            let title = lopdf::decode_text_string(title).expect("the title can be read");
            titles.push(format!("{}{title}", "-".repeat(depth)));
            self.outline(item, depth + 1, titles);
            next = item.get(b"Next").ok();
        }
    }

    /// What an object stands for, through references.
    pub(crate) fn resolve<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.file
            .dereference(object)
            .expect("the reference leads somewhere")
            .1
    }

    /// The element that holds all others.
    pub(crate) fn structure_root(&self) -> &Dictionary {
        let root = self.catalog().get(b"StructTreeRoot");
        let root = self.resolve(root.expect("the file is tagged"));
        let root = root.as_dict().expect("the root is a dictionary");
        let only = self.kids(root);
        only.first().copied().unwrap_or(root)
    }

    /// The elements within an element, in order.
    pub(crate) fn kids<'a>(&'a self, element: &'a Dictionary) -> Vec<&'a Dictionary> {
        let Ok(children) = element.get(b"K").and_then(Object::as_array) else {
            return Vec::new();
        };
        let kids = children.iter().map(|child| self.resolve(child));
        kids.filter_map(|child| child.as_dict().ok())
            .filter(|child| child.has(b"S"))
            .collect()
    }

    /// All elements of a kind below an element, in order.
    pub(crate) fn below<'a>(&'a self, element: &'a Dictionary, kind: &str) -> Vec<&'a Dictionary> {
        let kids = self.kids(element).into_iter();
        let found = kids.flat_map(|kid| match kid.get(b"S").and_then(Object::as_name) {
            Ok(name) if name == kind.as_bytes() => vec![kid],
            _ => self.below(kid, kind),
        });
        found.collect()
    }

    /// All annotations of all pages.
    pub(crate) fn annotations(&self) -> Vec<&Dictionary> {
        let pages = self.file.get_pages().into_values();
        let lists = pages.filter_map(|page| {
            let page = self.file.get_dictionary(page).ok()?;
            self.resolve(page.get(b"Annots").ok()?).as_array().ok()
        });
        let listed = lists.flatten().map(|one| self.resolve(one).as_dict());
        listed.map(|one| one.expect("an annotation")).collect()
    }

    /// The number of a page, counted from 1.
    pub(crate) fn number_of(&self, page: ObjectId) -> u32 {
        let pages = self.file.get_pages().into_iter();
        let mut found = pages.filter(|(_, id)| *id == page);
        found.next().expect("a page of this file").0
    }

    /// What a header cell heads: `Row` or `Column`.
    pub(crate) fn scope(&self, cell: &Dictionary) -> Option<String> {
        let attributes = self.resolve(cell.get(b"A").ok()?);
        let attributes = match attributes {
            Object::Array(list) => self.resolve(list.first()?),
            one => one,
        };
        let scope = attributes.as_dict().ok()?.get(b"Scope").ok()?;
        let scope = scope.as_name().ok()?;
        Some(String::from_utf8_lossy(scope).into_owned())
    }

    /// The words within an element, with the language of each piece where it is not the document's.
    pub(crate) fn pieces_of(&self, element: &Dictionary) -> Vec<(Option<String>, String)> {
        let mut spoken = Vec::new();
        self.speak(element, (None, None), self.words(), &mut spoken);
        spoken
    }

    /// The words of every piece of content.
    fn words(&self) -> &Pieces {
        self.pieces.get_or_init(|| {
            let pages = self.file.get_pages().into_values();
            pages
                .map(|page| (page, text::pieces(&self.file, page)))
                .collect()
        })
    }

    /// The structure as nested names, as in `Table(TR(TH TH) TR(TH TD))`.
    pub(crate) fn structure(&self) -> String {
        let root = self
            .catalog()
            .get(b"StructTreeRoot")
            .expect("the file is tagged");
        let root = self
            .resolve(root)
            .as_dict()
            .expect("the root is a dictionary");
        let mut out = String::new();
        self.children(root, &mut out);
        out
    }

    fn children(&self, element: &Dictionary, out: &mut String) {
        let Ok(children) = element.get(b"K") else {
            return;
        };
        let children = self.resolve(children);
        let list = match children {
            Object::Array(list) => list.as_slice(),
            other => std::slice::from_ref(other),
        };
        for child in list {
            let Ok(child) = self.resolve(child).as_dict() else {
                continue;
            };
            let Ok(name) = child.get(b"S").and_then(Object::as_name) else {
                continue;
            };
            if !out.is_empty() && !out.ends_with('(') {
                out.push(' ');
            }
            out.push_str(&String::from_utf8_lossy(name));
            let before = out.len();
            out.push('(');
            self.children(child, out);
            if out.ends_with('(') {
                out.truncate(before);
            } else {
                out.push(')');
            }
        }
    }

    /// Every structure element of a kind.
    pub(crate) fn elements(&self, kind: &str) -> Vec<&Dictionary> {
        let of_kind = |object: &&Dictionary| {
            object.has(b"P")
                && object
                    .get(b"S")
                    .and_then(Object::as_name)
                    .is_ok_and(|name| name == kind.as_bytes())
        };
        self.file
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok())
            .filter(of_kind)
            .collect()
    }

    /// The words of each element, in the order of reading and without blanks, with the language
    /// that they are announced in where it is not the document's.
    pub(crate) fn spoken(&self) -> Vec<(Option<String>, String)> {
        let pieces = self.pieces_of(self.structure_root()).into_iter();
        let solid = pieces.map(|(language, words)| (language, words.split_whitespace().collect()));
        solid
            .filter(|(_, words): &(_, String)| !words.is_empty())
            .collect()
    }

    fn speak(
        &self,
        element: &Dictionary,
        (page, language): (Option<ObjectId>, Option<&str>),
        pieces: &Pieces,
        spoken: &mut Vec<(Option<String>, String)>,
    ) {
        let page = element
            .get(b"Pg")
            .and_then(Object::as_reference)
            .ok()
            .or(page);
        let own = element
            .get(b"Lang")
            .and_then(lopdf::decode_text_string)
            .ok();
        let other = own.filter(|own| Some(own) != self.language().as_ref());
        let language = other.as_deref().or(language);
        if let Ok(number) = element.get(b"MCID").and_then(Object::as_i64) {
            Self::say(page, language, number, pieces, spoken);
        }
        let Ok(children) = element.get(b"K").map(|children| self.resolve(children)) else {
            return;
        };
        let list = match children {
            Object::Array(list) => list.as_slice(),
            other => std::slice::from_ref(other),
        };
        for child in list {
            match self.resolve(child) {
                Object::Integer(number) => Self::say(page, language, *number, pieces, spoken),
                Object::Dictionary(child) => self.speak(child, (page, language), pieces, spoken),
                _ => {}
            }
        }
    }

    fn say(
        page: Option<ObjectId>,
        language: Option<&str>,
        number: i64,
        pieces: &Pieces,
        spoken: &mut Vec<(Option<String>, String)>,
    ) {
        let of_page = pieces.get(&page.expect("content stands on a page"));
        let words = of_page.and_then(|pieces| pieces.get(&number));
        if let Some(words) = words {
            spoken.push((language.map(str::to_owned), words.clone()));
        }
    }

    fn language(&self) -> Option<String> {
        self.catalog()
            .get(b"Lang")
            .and_then(lopdf::decode_text_string)
            .ok()
    }
}
