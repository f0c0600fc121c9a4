//! Help with reading finished files back.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId};

use crate::text;

/// The words of the pieces of each page.
type Pieces = BTreeMap<ObjectId, BTreeMap<i64, String>>;

/// A file read back.
pub(crate) struct Read {
    file: lopdf::Document,
}

impl Read {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        Self {
            file: lopdf::Document::load_mem(bytes).expect("the file is readable"),
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
        let pages = self.file.get_pages().into_values();
        let pieces = pages
            .map(|page| (page, text::pieces(&self.file, page)))
            .collect();
        let root = self
            .catalog()
            .get(b"StructTreeRoot")
            .expect("the file is tagged");
        let root = self
            .resolve(root)
            .as_dict()
            .expect("the root is a dictionary");
        let mut spoken = Vec::new();
        self.speak(root, (None, None), &pieces, &mut spoken);
        spoken
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
        let words: String = words
            .map(String::as_str)
            .unwrap_or_default()
            .split_whitespace()
            .collect();
        if !words.is_empty() {
            spoken.push((language.map(str::to_owned), words));
        }
    }

    fn language(&self) -> Option<String> {
        self.catalog()
            .get(b"Lang")
            .and_then(lopdf::decode_text_string)
            .ok()
    }
}
