//! As much of XML as a logo needs: elements with attributes, one after the other. No entities but
//! the five that XML has itself, no document type with content of its own.

use crate::Fault;

/// The most elements, and the most within each other.
const MOST_ELEMENTS: usize = 5_000;
const MOST_DEEP: usize = 40;

/// An element with what stands in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Element {
    /// Its name, without a prefix of SVG's own; with any other prefix as it stands.
    pub(crate) name: String,
    /// Its attributes.
    pub(crate) attributes: Vec<(String, String)>,
    /// The elements in it.
    pub(crate) children: Vec<Element>,
    /// The words in it.
    pub(crate) words: String,
}

impl Element {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Reads a document; gives its outermost element.
pub(crate) fn read(text: &str) -> Result<Element, Fault> {
    let mut open: Vec<Element> = vec![Element::default()];
    let mut rest = text;
    let mut elements = 0;
    while let Some(at) = rest.find('<') {
        let (words, tag) = rest.split_at(at);
        if let Some(last) = open.last_mut() {
            last.words.push_str(words);
        }
        rest = if let Some(comment) = tag.strip_prefix("<!--") {
            after(comment, "-->")?.1
        } else if let Some(data) = tag.strip_prefix("<![CDATA[") {
            let (data, rest) = after(data, "]]>")?;
            if let Some(last) = open.last_mut() {
                last.words.push_str(data);
            }
            rest
        } else if let Some(instruction) = tag.strip_prefix("<?") {
            after(instruction, "?>")?.1
        } else if let Some(kind) = tag.strip_prefix("<!") {
            let (kind, rest) = after(kind, ">")?;
            // What a document declares for itself can grow without end.
            if kind.contains('[') {
                return Err(Fault::Holds("!ENTITY".to_owned()));
            }
            rest
        } else if let Some(end) = tag.strip_prefix("</") {
            let (name, rest) = after(end, ">")?;
            close(&mut open, name.trim_end())?;
            rest
        } else {
            elements += 1;
            if elements > MOST_ELEMENTS || open.len() > MOST_DEEP {
                return Err(Fault::TooComplex);
            }
            let (element, rest, is_empty) = element(tag.get(1..).unwrap_or_default())?;
            open.push(element);
            if is_empty {
                let name = open.last().map(|last| last.name.clone());
                close(&mut open, &name.unwrap_or_default())?;
            }
            rest
        };
    }
    match open.as_mut_slice() {
        [document] if document.children.len() == 1 => Ok(document.children.remove(0)),
        _ => Err(Fault::Damaged),
    }
}

fn close(open: &mut Vec<Element>, name: &str) -> Result<(), Fault> {
    let element = open.pop().ok_or(Fault::Damaged)?;
    let parent = open.last_mut().ok_or(Fault::Damaged)?;
    if element.name != plain(name) {
        return Err(Fault::Damaged);
    }
    parent.children.push(element);
    Ok(())
}

/// An opening tag from its name on: the element, what follows, and whether it is closed already.
fn element(text: &str) -> Result<(Element, &str, bool), Fault> {
    let ends = |c: char| c.is_ascii_whitespace() || matches!(c, '>' | '/');
    let end = text.find(ends).ok_or(Fault::Damaged)?;
    let (name, mut rest) = text.split_at(end);
    if name.is_empty() {
        return Err(Fault::Damaged);
    }
    let mut element = Element {
        name: plain(name).to_owned(),
        ..Element::default()
    };
    loop {
        rest = rest.trim_start();
        if let Some(rest) = rest.strip_prefix('>') {
            return Ok((element, rest, false));
        }
        if let Some(rest) = rest.strip_prefix("/>") {
            return Ok((element, rest, true));
        }
        let (name, value) = rest.split_once('=').ok_or(Fault::Damaged)?;
        let name = name.trim();
        let is_sign = |c: char| c.is_alphanumeric() || matches!(c, ':' | '-' | '_' | '.');
        let value = value.trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let quote = quote.ok_or(Fault::Damaged)?;
        if name.is_empty() || !name.chars().all(is_sign) {
            return Err(Fault::Damaged);
        }
        let (value, next) = value
            .get(1..)
            .and_then(|value| value.split_once(quote))
            .ok_or(Fault::Damaged)?;
        element.attributes.push((name.to_owned(), decoded(value)?));
        rest = next;
    }
}

/// A name without the prefix that some programs give SVG's own elements.
fn plain(name: &str) -> &str {
    name.strip_prefix("svg:").unwrap_or(name)
}

fn decoded(value: &str) -> Result<String, Fault> {
    if !value.contains('&') {
        return Ok(value.to_owned());
    }
    let mut parts = value.split('&');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(';').ok_or(Fault::Damaged)?;
        text.push(match name {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            "apos" => '\'',
            _ => numbered(name).ok_or_else(|| Fault::Holds("!ENTITY".to_owned()))?,
        });
        text.push_str(rest);
    }
    Ok(text)
}

fn numbered(name: &str) -> Option<char> {
    let number = name.strip_prefix('#')?;
    let number = match number.strip_prefix('x') {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => number.parse(),
    };
    char::from_u32(number.ok()?)
}

/// What stands before an end, and after it.
fn after<'a>(text: &'a str, end: &str) -> Result<(&'a str, &'a str), Fault> {
    text.split_once(end).ok_or(Fault::Damaged)
}
