//! Reads a value field by field: notes every fault of form, and mends what it can't read, so that
//! the rest of the pack is still looked at.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::table::MOST_ENTRIES;
use super::{Field, Form, Json, Shape};
use crate::fault::{Area, Faults, ItemKind, Kind, Place, Problem, shown};

/// How many letters a mistyped name may be away from the one that is meant.
const NEAR: usize = 2;

/// A walk through one part of a pack.
#[derive(Debug)]
pub(crate) struct Walk<'a> {
    /// What was found.
    pub(crate) faults: &'a mut Faults,
    /// The part.
    pub(crate) area: Area,
}

impl Walk<'_> {
    /// Reads an object. Fields that can't be read are as if nothing stood there.
    pub(crate) fn object(&mut self, json: Json, fields: &[Field], at: &Place) -> Option<Value> {
        let Json::Object(entries) = json else {
            return self.not(at, Kind::Object);
        };
        let mut seen = BTreeSet::new();
        let mut read = Map::new();
        for (name, json) in entries {
            let place = at.under(&name);
            let Some(field) = fields.iter().find(|field| field.name == name) else {
                let problem = Problem::NotKnown(meant(&name, fields));
                self.faults.of_form(place, problem);
                continue;
            };
            if !seen.insert(field.name) {
                self.faults.of_form(place, Problem::Twice);
                continue;
            }
            let value = self.field(json, field, &place);
            if let Some(value) = value.or_else(|| field.needed.then(|| stand_in(field.shape))) {
                read.insert(name, value);
            }
        }
        for field in fields {
            if field.needed && !seen.contains(field.name) {
                self.faults.of_form(at.under(field.name), Problem::Missing);
                read.insert(field.name.to_owned(), stand_in(field.shape));
            }
        }
        Some(Value::Object(read))
    }

    fn field(&mut self, json: Json, field: &Field, at: &Place) -> Option<Value> {
        match (field.items, field.shape) {
            (Some(kind), Shape::List(shape, ..)) => self.items(json, kind, shape, at),
            (Some(kind), Shape::Map(form, shape)) => self.by_key(json, kind, *form, shape, at),
            _ => self.value(json, field.shape, at),
        }
    }

    fn value(&mut self, json: Json, shape: &Shape, at: &Place) -> Option<Value> {
        match (shape, json) {
            (Shape::Text(form), Json::Text(text)) => self.text(text, *form, at),
            (Shape::Text(_), _) => self.not(at, Kind::Text),
            (Shape::Number(least, most), Json::Number(number)) => {
                let (least, most) = (u64::from(*least), u64::from(*most));
                let number = number.and_then(|number| u64::try_from(number).ok());
                let number = number.filter(|number| (least..=most).contains(number));
                if number.is_none() {
                    let problem = Problem::OutOfRange { least, most };
                    self.faults.of_form(at.clone(), problem);
                }
                number.map(Value::from)
            }
            (Shape::Number(..), _) => self.not(at, Kind::Number),
            (Shape::YesNo, Json::YesNo(value)) => Some(Value::Bool(value)),
            (Shape::YesNo, _) => self.not(at, Kind::YesNo),
            (Shape::Choice(words), Json::Text(text)) => {
                let is_one = words.contains(&text.as_str());
                if !is_one {
                    self.faults.of_form(at.clone(), Problem::NotOneOf(words));
                }
                is_one.then_some(Value::String(text))
            }
            (Shape::Choice(_), _) => self.not(at, Kind::Text),
            (Shape::Band, json) => self.band(&json, at),
            (Shape::List(shape, _, most), Json::List(entries)) => {
                self.bounded(entries.len(), *most, at);
                let numbered = (1..=MOST_ENTRIES).zip(entries);
                let values = numbered.filter_map(|(number, entry)| {
                    self.value(entry, shape, &at.under(&number.to_string()))
                });
                Some(Value::Array(values.collect()))
            }
            (Shape::List(..), _) => self.not(at, Kind::List),
            (Shape::Object(fields), json) => self.object(json, fields, at),
            // Maps are only ever of items.
            (Shape::Map(..), _) => self.not(at, Kind::Object),
        }
    }

    fn text(&mut self, text: String, form: Form, at: &Place) -> Option<Value> {
        let (found, most) = (text.chars().count(), form.longest());
        if found > most {
            let problem = Problem::TooLong { found, most };
            self.faults.of_form(at.clone(), problem);
            return None;
        }
        Some(Value::String(text))
    }

    /// Whether the band is one is checked with the meaning; here it is two small numbers.
    fn band(&mut self, json: &Json, at: &Place) -> Option<Value> {
        let level = |json: &Json| match json {
            Json::Number(Some(number)) => u8::try_from(*number).ok(),
            _ => None,
        };
        if let Json::List(levels) = json
            && let [lowest, highest] = levels.as_slice()
            && let (Some(lowest), Some(highest)) = (level(lowest), level(highest))
        {
            return Some(Value::from(vec![lowest, highest]));
        }
        self.faults.of_form(at.clone(), Problem::NotABand);
        None
    }

    /// A list of things that have an id or a key, or their number on a ladder.
    fn items(&mut self, json: Json, kind: ItemKind, shape: &Shape, at: &Place) -> Option<Value> {
        let Json::List(entries) = json else {
            return self.not(at, Kind::List);
        };
        self.bounded(entries.len(), MOST_ENTRIES, at);
        let is_ladder = matches!(
            kind,
            ItemKind::Strength | ItemKind::Level | ItemKind::UseLevel
        );
        let mut values = Vec::new();
        for (index, json) in entries.into_iter().take(MOST_ENTRIES).enumerate() {
            let id = if is_ladder {
                Some(index.to_string())
            } else {
                id_of(&json)
            };
            let nameless = id.is_none();
            let key = id.unwrap_or_else(|| format!("#{}", index + 1));
            let place = Place::item(self.area.clone(), kind, &key);
            match self.value(json, shape, &place) {
                // What has no name can't be held against anything else.
                Some(_) | None if nameless => {}
                None if is_ladder => values.push(stand_in(shape)),
                value => values.extend(value),
            }
        }
        Some(Value::Array(values))
    }

    /// Things by their id or key.
    fn by_key(
        &mut self,
        json: Json,
        kind: ItemKind,
        form: Form,
        shape: &Shape,
        at: &Place,
    ) -> Option<Value> {
        let Json::Object(entries) = json else {
            return self.not(at, Kind::Object);
        };
        self.bounded(entries.len(), MOST_ENTRIES, at);
        let mut read = Map::new();
        for (key, json) in entries.into_iter().take(MOST_ENTRIES) {
            let place = Place::item(self.area.clone(), kind, &key);
            let found = key.chars().count();
            if found > form.longest() {
                let most = form.longest();
                self.faults.of_form(place, Problem::TooLong { found, most });
            } else if read.contains_key(&key) {
                self.faults.of_form(place, Problem::Twice);
            } else if let Some(value) = self.value(json, shape, &place) {
                read.insert(key, value);
            }
        }
        Some(Value::Object(read))
    }

    fn bounded(&mut self, found: usize, most: usize, at: &Place) {
        // Lists of an exact length are counted with the meaning.
        if found > most && most > super::table::PERSPECTIVES {
            self.faults.of_form(at.clone(), Problem::TooMany { most });
        }
    }

    fn not(&mut self, at: &Place, kind: Kind) -> Option<Value> {
        self.faults.of_form(at.clone(), Problem::NotA(kind));
        None
    }
}

/// The id or key of an entry.
fn id_of(json: &Json) -> Option<String> {
    let Json::Object(fields) = json else {
        return None;
    };
    let (_, id) = fields
        .iter()
        .find(|(name, _)| name == "id" || name == "key")?;
    match id {
        Json::Text(id) if !id.is_empty() => Some(id.clone()),
        _ => None,
    }
}

/// What stands in for a value that can't be read, so that the rest can be.
fn stand_in(shape: &Shape) -> Value {
    match shape {
        Shape::Text(_) => Value::String(String::new()),
        Shape::Number(least, _) => Value::from(*least),
        Shape::YesNo => Value::Bool(false),
        Shape::Choice(words) => Value::from(*words.first().unwrap_or(&"")),
        Shape::Band => Value::from(vec![1, 1]),
        Shape::List(..) => Value::Array(Vec::new()),
        Shape::Map(..) => Value::Object(Map::new()),
        Shape::Object(fields) => Value::Object(
            fields
                .iter()
                .filter(|field| field.needed)
                .map(|field| (field.name.to_owned(), stand_in(field.shape)))
                .collect(),
        ),
    }
}

/// The field that is probably meant by a name that there is not.
fn meant(name: &str, fields: &[Field]) -> Option<String> {
    // Longer names are no typing mistakes, and would take long to compare.
    let name = shown(name).to_lowercase();
    fields
        .iter()
        .map(|field| (distance(&name, field.name), field.name))
        .filter(|(away, known)| *away <= NEAR && *away < known.len())
        .min()
        .map(|(_, name)| name.to_owned())
}

/// How many letters have to be changed, added or left out to make one word of the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, a) in one.chars().enumerate() {
        let mut diagonal = index;
        row[0] = index + 1;
        for (column, b) in other.iter().enumerate() {
            let changed = diagonal + usize::from(a != *b);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::table::STRUCTURE;

    #[test]
    fn a_mistyped_field_is_guessed() {
        assert_eq!(meant("cheked_on", STRUCTURE).as_deref(), Some("checked_on"));
        assert_eq!(meant("Stages", STRUCTURE).as_deref(), Some("stages"));
        assert_eq!(meant("colour", STRUCTURE), None);
    }
}
