//! The text of a page, as a program for reading takes it from the file.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

/// What each two-byte code of a font stands for.
type Codes = BTreeMap<u16, String>;

/// The text of a page in the order of its content, with or without artifacts.
pub(crate) fn of_page(file: &Document, page: ObjectId, artifacts: bool) -> String {
    read(file, page, artifacts).0
}

/// The text of each piece of a page that the structure points to, by its number.
pub(crate) fn pieces(file: &Document, page: ObjectId) -> BTreeMap<i64, String> {
    read(file, page, false).1
}

fn read(file: &Document, page: ObjectId, artifacts: bool) -> (String, BTreeMap<i64, String>) {
    let fonts: BTreeMap<Vec<u8>, Codes> = file
        .get_page_fonts(page)
        .expect("the page has fonts")
        .into_iter()
        .map(|(name, font)| (name, codes(file, font)))
        .collect();
    let content = file.get_page_content(page).expect("the page has content");
    let content = Content::decode(&content).expect("the content can be read");
    let mut reader = Reader {
        fonts: &fonts,
        font: None,
        open: Vec::new(),
        text: String::new(),
        numbers: Vec::new(),
        pieces: BTreeMap::new(),
        artifacts,
    };
    for operation in &content.operations {
        reader.operation(operation);
    }
    (reader.text, reader.pieces)
}

struct Reader<'a> {
    fonts: &'a BTreeMap<Vec<u8>, Codes>,
    font: Option<&'a Codes>,
    /// For each open marked content, whether its glyphs are not to be read.
    open: Vec<bool>,
    text: String,
    /// The numbers of the open pieces, innermost last.
    numbers: Vec<Option<i64>>,
    pieces: BTreeMap<i64, String>,
    artifacts: bool,
}

impl Reader<'_> {
    fn operation(&mut self, operation: &Operation) {
        let Operation { operator, operands } = operation;
        match operator.as_str() {
            "Tf" => {
                let name = operands.first().and_then(|name| name.as_name().ok());
                self.font = name.and_then(|name| self.fonts.get(name));
            }
            "BMC" | "BDC" => {
                let silent = self.open.last().copied().unwrap_or_default();
                let artifact =
                    operands.first().and_then(|tag| tag.as_name().ok()) == Some(b"Artifact");
                let properties = operands.get(1).and_then(|set| set.as_dict().ok());
                let actual = properties.and_then(|set| set.get(b"ActualText").ok());
                let hidden = silent || (artifact && !self.artifacts);
                let number = properties.and_then(|set| set.get(b"MCID").ok());
                self.numbers
                    .push(number.and_then(|number| number.as_i64().ok()));
                if let Some(actual) = actual.filter(|_| !hidden) {
                    self.say(&lopdf::decode_text_string(actual).expect("a text"));
                }
                self.open.push(hidden || actual.is_some());
            }
            "EMC" => {
                self.open.pop();
                self.numbers.pop();
            }
            "Tj" | "TJ" => operands.iter().for_each(|operand| self.show(operand)),
            _ => {}
        }
    }

    fn show(&mut self, operand: &Object) {
        match operand {
            Object::Array(parts) => parts.iter().for_each(|part| self.show(part)),
            Object::String(bytes, _) if !self.open.last().copied().unwrap_or_default() => {
                for pair in bytes.chunks_exact(2) {
                    let code = u16::from_be_bytes([pair[0], pair[1]]);
                    let words = self.font.and_then(|font| font.get(&code));
                    let words = words.expect("each glyph stands for something").clone();
                    self.say(&words);
                }
            }
            _ => {}
        }
    }

    fn say(&mut self, words: &str) {
        self.text.push_str(words);
        if let Some(number) = self.numbers.iter().rev().flatten().next() {
            self.pieces.entry(*number).or_default().push_str(words);
        }
    }
}

/// Reads the lines `<0041> <00e5>` of the font's table of meanings.
fn codes(file: &Document, font: &Dictionary) -> Codes {
    let table = file.dereference(font.get(b"ToUnicode").expect("the font says what it means"));
    let table = table.expect("a reference").1.as_stream().expect("a stream");
    let table = table.decompressed_content().expect("readable");
    let table = String::from_utf8_lossy(&table);
    let mut codes = Codes::new();
    let section = |line: &str, word: &str| line.trim_end().ends_with(word);
    let mut inside = false;
    for line in table.lines() {
        assert!(
            !section(line, "beginbfrange"),
            "ranges are not expected here"
        );
        if section(line, "beginbfchar") {
            inside = true;
        } else if section(line, "endbfchar") {
            inside = false;
        } else if inside {
            let mut words = line.split(['<', '>', ' ']).filter(|word| !word.is_empty());
            let (code, meaning) = (
                words.next().expect("a code"),
                words.next().expect("a meaning"),
            );
            let units: Vec<u16> = (0..meaning.len())
                .step_by(4)
                .map(|at| u16::from_str_radix(&meaning[at..at + 4], 16).expect("hexadecimal"))
                .collect();
            let code = u16::from_str_radix(code, 16).expect("hexadecimal");
            codes.insert(code, String::from_utf16(&units).expect("UTF-16"));
        }
    }
    codes
}
