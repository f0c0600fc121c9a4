//! Reading values.

use crate::object::{Fields, Numbered, Object, Stream, VALUE};
use crate::work::Work;

/// How deep values may stand in one another.
const DEEPEST: usize = 64;

/// A place in bytes, from which values are read. What is not as it must be gives none.
#[derive(Debug)]
pub(crate) struct Parser<'a> {
    bytes: &'a [u8],
    at: usize,
    work: &'a Work,
}

impl<'a> Parser<'a> {
    pub(crate) fn new(bytes: &'a [u8], at: usize, work: &'a Work) -> Self {
        Self { bytes, at, work }
    }

    /// Where it stands.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// Goes past what means nothing: blanks and remarks.
    pub(crate) fn skip_blanks(&mut self) {
        let from = self.at;
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self
                    .peek()
                    .is_some_and(|byte| !matches!(byte, b'\r' | b'\n'))
                {
                    self.at += 1;
                }
            } else if is_blank(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
        // Whoever reads on has to pay and notices.
        let _paid = self.work.spend(self.at - from);
    }

    /// Goes past a word, if it stands here.
    pub(crate) fn skip_word(&mut self, word: &str) -> Option<()> {
        self.skip_blanks();
        let rest = self.bytes.get(self.at..)?;
        rest.starts_with(word.as_bytes()).then(|| {
            self.at += word.len();
        })
    }

    /// A whole number that is not below nought.
    pub(crate) fn count(&mut self) -> Option<u64> {
        self.skip_blanks();
        let from = self.at;
        let mut number: u64 = 0;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            number = number
                .checked_mul(10)?
                .checked_add(u64::from(digit - b'0'))?;
            self.at += 1;
        }
        self.work.spend(1 + self.at - from)?;
        (self.at > from).then_some(number)
    }

    /// An object with a number, and that number.
    pub(crate) fn numbered(&mut self) -> Option<(u32, Numbered)> {
        let number = u32::try_from(self.count()?).ok()?;
        self.count()?;
        self.skip_word("obj")?;
        let value = self.value()?;
        let Object::Fields(fields) = value else {
            return Some((number, Numbered::Value(value)));
        };
        let after = self.at;
        if self.skip_word("stream").is_none() {
            self.at = after;
            return Some((number, Numbered::Value(Object::Fields(fields))));
        }
        // One line break, of either kind, belongs to the word.
        if self.peek() == Some(b'\r') {
            self.at += 1;
        }
        if self.peek() == Some(b'\n') {
            self.at += 1;
        }
        let start = self.at;
        Some((number, Numbered::Stream(Stream { fields, start })))
    }

    /// A value.
    pub(crate) fn value(&mut self) -> Option<Object> {
        self.value_in(DEEPEST)
    }

    fn value_in(&mut self, depth: usize) -> Option<Object> {
        self.skip_blanks();
        self.work.spend(VALUE)?;
        match self.peek()? {
            b'/' => self.name().map(Object::Name),
            b'(' => self.text().map(Object::Text),
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => {
                self.at += 2;
                self.fields(depth.checked_sub(1)?).map(Object::Fields)
            }
            b'<' => self.digits().map(Object::Text),
            b'[' => {
                self.at += 1;
                self.list(depth.checked_sub(1)?).map(Object::List)
            }
            b'0'..=b'9' => self.number_or_reference(),
            b'+' | b'-' | b'.' => self.number(),
            _ => ["true", "false", "null"]
                .iter()
                .find_map(|word| self.skip_word(word))
                .map(|()| Object::Other),
        }
    }

    fn list(&mut self, depth: usize) -> Option<Vec<Object>> {
        let mut items = Vec::new();
        loop {
            self.skip_blanks();
            if self.peek()? == b']' {
                self.at += 1;
                return Some(items);
            }
            items.push(self.value_in(depth)?);
        }
    }

    fn fields(&mut self, depth: usize) -> Option<Fields> {
        let mut fields = Vec::new();
        loop {
            self.skip_blanks();
            match self.peek()? {
                b'>' => {
                    self.at += 1;
                    return (self.next()? == b'>').then_some(Fields(fields));
                }
                b'/' => {
                    let name = self.name()?;
                    fields.push((name, self.value_in(depth)?));
                }
                _ => return None,
            }
        }
    }

    fn name(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let mut name = Vec::new();
        while let Some(byte) = self.peek().filter(|byte| is_regular(*byte)) {
            self.at += 1;
            let code = (byte == b'#').then(|| self.code()).flatten();
            name.push(code.unwrap_or(byte));
        }
        self.work.spend(name.len())?;
        Some(name)
    }

    /// The two digits after a `#` in a name.
    fn code(&mut self) -> Option<u8> {
        let high = digit(self.peek()?)?;
        let low = digit(*self.bytes.get(self.at + 1)?)?;
        self.at += 2;
        Some(high * 16 + low)
    }

    /// Text in brackets, which may hold more of them in pairs.
    fn text(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let mut text = Vec::new();
        let mut open = 1_usize;
        loop {
            self.work.spend(1)?;
            let byte = match self.next()? {
                b'\\' => match self.escape()? {
                    Some(byte) => byte,
                    None => continue,
                },
                b'(' => {
                    open += 1;
                    b'('
                }
                b')' => {
                    open -= 1;
                    if open == 0 {
                        return Some(text);
                    }
                    b')'
                }
                byte => byte,
            };
            text.push(byte);
        }
    }

    /// What a backslash stands for, after it; nothing at the end of a line.
    fn escape(&mut self) -> Option<Option<u8>> {
        Some(Some(match self.next()? {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
                return Some(None);
            }
            b'\n' => return Some(None),
            first @ b'0'..=b'7' => {
                let mut code = first - b'0';
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else {
                        break;
                    };
                    self.at += 1;
                    // What is beyond a byte is cut off, as the format says.
                    code = code.wrapping_mul(8).wrapping_add(digit - b'0');
                }
                code
            }
            other => other,
        }))
    }

    /// Text written as digits in angle brackets.
    fn digits(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let from = self.at;
        let rest = self.bytes.get(from..)?;
        let found = rest.iter().position(|byte| *byte == b'>');
        // Looking for an end that is not there is paid for as well.
        self.work.spend(found.unwrap_or(rest.len()))?;
        let length = found?;
        self.at = from + length + 1;
        Some(hex(self.bytes.get(from..from + length)?))
    }

    fn number_or_reference(&mut self) -> Option<Object> {
        let from = self.at;
        if let (Some(number), Some(_), Some(())) = (self.count(), self.count(), self.skip_word("R"))
        {
            let ends = self.peek().is_none_or(|byte| !is_regular(byte));
            if let (Ok(number), true) = (u32::try_from(number), ends) {
                return Some(Object::Reference(number));
            }
        }
        self.at = from;
        self.number()
    }

    fn number(&mut self) -> Option<Object> {
        let from = self.at;
        while self
            .peek()
            .is_some_and(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.'))
        {
            self.at += 1;
        }
        self.work.spend(self.at - from)?;
        let written = std::str::from_utf8(self.bytes.get(from..self.at)?).ok()?;
        Some(written.parse().map_or(Object::Other, Object::Whole))
    }
}

/// Bytes written as pairs of digits; what is no digit is passed over.
pub(crate) fn hex(written: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = written.iter().filter_map(|byte| digit(*byte)).collect();
    let pair = |pair: &[u8]| pair[0] * 16 + pair.get(1).copied().unwrap_or_default();
    digits.chunks(2).map(pair).collect()
}

fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

pub(crate) fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

fn is_regular(byte: u8) -> bool {
    !is_blank(byte)
        && !matches!(
            byte,
            b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
        )
}
