//! The files inside a PDF, and which of them is a report.

use std::collections::BTreeSet;

use crate::file::File;
use crate::json;
use crate::object::{Fields, Numbered, Object, Stream, words};

/// How deep the tree of names may be.
const DEEPEST: usize = 32;
/// The most files that are looked at.
const MOST_FILES: usize = 1_000;
/// The most different reports that are counted.
const MOST_REPORTS: usize = 20;
/// What every report file says that it is.
const OURS: &str = "gate360/report";

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// The report's file.
    One(Vec<u8>),
    /// So many different ones.
    Several(usize),
    /// Everything could be looked at, and there is none.
    Nothing,
    /// What would have to be looked at can't be.
    Broken,
    /// There is one that is larger than is read.
    TooLarge,
    /// Nothing can be read without a password.
    Encrypted,
}

/// The report's file, if that has at most so many bytes.
pub(crate) fn report(file: &File<'_>, most: usize) -> Found {
    if file.references.encrypted {
        return Found::Encrypted;
    }
    let Some(catalog) = catalog(file) else {
        return Found::Broken;
    };
    let mut search = Search {
        file,
        seen: BTreeSet::new(),
        specifications: Vec::new(),
        broken: false,
    };
    search.associated(&catalog);
    let associated = search.specifications.len();
    search.named(&catalog);
    let Search {
        mut specifications,
        mut broken,
        ..
    } = search;
    drop_replaced(file, &mut specifications, associated);

    let mut streams = BTreeSet::new();
    let mut reports: Vec<Vec<u8>> = Vec::new();
    for specification in &specifications {
        let Some(number) = stream_of(file, specification) else {
            continue;
        };
        if !streams.insert(number) {
            continue;
        }
        let Some(Numbered::Stream(stream)) = file.object(number) else {
            broken |= is_json(file, specification, None);
            continue;
        };
        if !is_json(file, specification, Some(&stream)) {
            continue;
        }
        let Some(content) = file.content(&stream, most) else {
            if is_larger(file, &stream, most) {
                return Found::TooLarge;
            }
            broken = true;
            continue;
        };
        if json::says(&content, "schema", OURS) && !reports.contains(&content) {
            reports.push(content);
        }
        if reports.len() >= MOST_REPORTS {
            break;
        }
    }
    match (reports.pop(), reports.len()) {
        (Some(only), 0) => Found::One(only),
        (Some(_), others) => Found::Several(others + 1),
        (None, _) if broken || file.work.is_done() => Found::Broken,
        (None, _) => Found::Nothing,
    }
}

fn catalog(file: &File<'_>) -> Option<Fields> {
    match file.follow(&Object::Reference(file.references.root?))? {
        Object::Fields(fields) => Some(fields),
        _ => None,
    }
}

/// Looks for what says which files there are.
struct Search<'a> {
    file: &'a File<'a>,
    /// The objects that were looked at.
    seen: BTreeSet<u32>,
    specifications: Vec<Fields>,
    /// Whether something could not be looked at.
    broken: bool,
}

impl Search<'_> {
    /// The files that belong to the document as a whole.
    fn associated(&mut self, catalog: &Fields) {
        let Some(value) = catalog.get("AF") else {
            return;
        };
        match self.follow(value) {
            Some(Object::List(list)) => {
                for value in list {
                    self.specification(&value);
                }
            }
            Some(_) => self.specification(value),
            None => {}
        }
    }

    /// The files that have a name.
    fn named(&mut self, catalog: &Fields) {
        let names = catalog.get("Names").cloned();
        let Some(Object::Fields(names)) = names.and_then(|names| self.follow(&names)) else {
            return;
        };
        if let Some(tree) = names.get("EmbeddedFiles") {
            self.tree(tree, DEEPEST);
        }
    }

    fn tree(&mut self, node: &Object, depth: usize) {
        if let Object::Reference(number) = node
            && !self.seen.insert(*number)
        {
            return;
        }
        let Some(Object::Fields(node)) = self.follow(node) else {
            return;
        };
        let list = |name: &str| node.get(name).cloned();
        if let Some(Object::List(pairs)) = list("Names").and_then(|names| self.follow(&names)) {
            for pair in pairs.chunks_exact(2) {
                self.specification(&pair[1]);
            }
        }
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        if let Some(Object::List(kids)) = list("Kids").and_then(|kids| self.follow(&kids)) {
            for kid in &kids {
                self.tree(kid, depth);
            }
        }
    }

    fn specification(&mut self, value: &Object) {
        if self.specifications.len() >= MOST_FILES {
            return;
        }
        if let Some(Object::Fields(fields)) = self.follow(value) {
            self.specifications.push(fields);
        }
    }

    /// What a value is; notes that it can't be found.
    fn follow(&mut self, value: &Object) -> Option<Object> {
        let found = self.file.follow(value);
        self.broken |= found.is_none();
        found
    }
}

/// Leaves out the files that belong to the document, which are the first so many, where the tree
/// of names has another one of the same name. Programs that replace a file do so in the tree only,
/// which is what others show.
fn drop_replaced(file: &File<'_>, specifications: &mut Vec<Fields>, associated: usize) {
    let known: Vec<_> = specifications
        .iter()
        .map(|specification| (stream_of(file, specification), name_of(file, specification)))
        .collect();
    let (first, named) = known.split_at(associated.min(known.len()));
    let streams: BTreeSet<_> = first.iter().filter_map(|(stream, _)| *stream).collect();
    // One that belongs to the document as well has not replaced anything.
    let new: BTreeSet<_> = named
        .iter()
        .filter(|(stream, _)| stream.is_some_and(|stream| !streams.contains(&stream)))
        .filter_map(|(_, name)| name.as_deref())
        .collect();
    let mut replaced = first
        .iter()
        .map(|(_, name)| name.as_deref().is_some_and(|name| new.contains(name)));
    specifications.retain(|_| !replaced.next().unwrap_or_default());
}

/// The name of a file, as people see it.
fn name_of(file: &File<'_>, specification: &Fields) -> Option<String> {
    let name = specification.get("UF").or_else(|| specification.get("F"))?;
    match file.follow(name)? {
        Object::Text(name) => Some(words(&name)),
        _ => None,
    }
}

/// The number of the stream that holds a file.
fn stream_of(file: &File<'_>, specification: &Fields) -> Option<u32> {
    let Some(Object::Fields(embedded)) = file.follow(specification.get("EF")?) else {
        return None;
    };
    let of = |name: &&str| match embedded.get(name) {
        Some(Object::Reference(number)) => Some(*number),
        _ => None,
    };
    ["UF", "F", "Unix", "DOS", "Mac"].iter().find_map(of)
}

/// Whether a file says that it is JSON, by its name or its kind.
fn is_json(file: &File<'_>, specification: &Fields, stream: Option<&Stream>) -> bool {
    let ends = |name: &str| {
        let name = specification.get(name).and_then(|name| file.follow(name));
        matches!(name, Some(Object::Text(name)) if words(&name).to_lowercase().ends_with(".json"))
    };
    let kind = stream.is_some_and(|stream| stream.fields.is("Subtype", "application/json"));
    kind || ["UF", "F", "Unix", "DOS", "Mac"].into_iter().any(ends)
}

/// Whether a file says itself that it has more bytes than are read.
fn is_larger(file: &File<'_>, stream: &Stream, most: usize) -> bool {
    let said = stream
        .fields
        .get("Params")
        .and_then(|said| file.follow(said));
    let Some(Object::Fields(said)) = said else {
        return false;
    };
    said.whole("Size").is_some_and(|size| size > most)
}
