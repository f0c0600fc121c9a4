//! JSON from somebody else: bounded, and with the names that stand twice, which the usual
//! readers drop without a word.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// How deep lists and objects may stand in each other. A pack needs six.
const DEEPEST: usize = 16;
/// How many values are read. Our pack with three languages has some 5,000.
pub(crate) const MOST_VALUES: usize = 200_000;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    YesNo(bool),
    /// A number; none: not a whole one, or farther from zero than counts.
    Number(Option<i64>),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// Fields in the order of the file.
    Object(Vec<(String, Json)>),
}

/// Why a text is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// It is not JSON, at this line and column.
    NotJson(usize, usize),
    /// It is nested too deep.
    TooDeep,
    /// It has too many values.
    TooMany,
}

/// Reads a text.
pub(crate) fn parse(text: &str) -> Result<Json, Unread> {
    let left = Cell::new(MOST_VALUES);
    let over = Cell::new(None);
    let seed = Seed {
        depth: 0,
        left: &left,
        over: &over,
    };
    let mut reader = serde_json::Deserializer::from_str(text);
    seed.deserialize(&mut reader)
        .and_then(|json| reader.end().map(|()| json))
        .map_err(|error| {
            over.get()
                .unwrap_or(Unread::NotJson(error.line(), error.column()))
        })
}

/// Reads one value, and counts.
#[derive(Clone, Copy)]
struct Seed<'a> {
    depth: usize,
    left: &'a Cell<usize>,
    over: &'a Cell<Option<Unread>>,
}

impl Seed<'_> {
    fn inside<E: Error>(self) -> Result<Self, E> {
        if self.depth == DEEPEST {
            return Err(self.refuse(Unread::TooDeep));
        }
        Ok(Self {
            depth: self.depth + 1,
            ..self
        })
    }

    fn refuse<E: Error>(self, why: Unread) -> E {
        self.over.set(Some(why));
        E::custom("too much")
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Json, D::Error> {
        match self.left.get().checked_sub(1) {
            Some(left) => self.left.set(left),
            None => return Err(self.refuse(Unread::TooMany)),
        }
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::YesNo(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(Some(value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(i64::try_from(value).ok()))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Number(None))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let inside = self.inside()?;
        let mut list = Vec::new();
        while let Some(entry) = entries.next_element_seed(inside)? {
            list.push(entry);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let inside = self.inside()?;
        let mut fields = Vec::new();
        while let Some(name) = entries.next_key()? {
            fields.push((name, entries.next_value_seed(inside)?));
        }
        Ok(Json::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_stand_twice_are_both_there() {
        let Ok(Json::Object(fields)) = parse(r#"{"a": 1, "a": -2.5}"#) else {
            panic!("not read");
        };
        assert_eq!(fields[0], ("a".to_owned(), Json::Number(Some(1))));
        assert_eq!(fields[1], ("a".to_owned(), Json::Number(None)));
    }

    #[test]
    fn too_much_is_not_read() {
        let deep = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse(&deep(DEEPEST)).is_ok());
        assert_eq!(parse(&deep(DEEPEST + 1)), Err(Unread::TooDeep));
        assert_eq!(parse(&deep(100_000)), Err(Unread::TooDeep));
        let long = |count| format!("[{}0]", "0,".repeat(count));
        assert!(parse(&long(MOST_VALUES - 2)).is_ok());
        assert_eq!(parse(&long(MOST_VALUES - 1)), Err(Unread::TooMany));
    }

    #[test]
    fn what_is_not_json_is_placed() {
        assert_eq!(parse("{\n  \"a\": ,\n}"), Err(Unread::NotJson(2, 8)));
        assert_eq!(parse("{} x"), Err(Unread::NotJson(1, 4)));
    }
}
