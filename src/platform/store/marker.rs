//! A note of what is kept, outside of the database: should the browser ever clear the database,
//! a person can be told what was in it.

use std::cell::RefCell;
use std::collections::BTreeMap;

use gate360_merge::Moment;
use serde_json::{Map, Value};

use crate::platform::choices;

/// Under what the browser keeps it.
const KEY: &str = "gate360-kept";

/// The fields of a project.
const NAME: &str = "name";
const FILE: &str = "file";

/// What is noted of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Noted {
    /// What it is called.
    pub name: String,
    /// When all of it was last saved to a file; none if it never was.
    pub file: Option<Moment>,
}

/// What is noted, by the ids of the projects.
type All = BTreeMap<String, Noted>;

thread_local! {
    /// As this page has last read or written it: it may be cleared together with the database.
    static KNOWN: RefCell<Option<All>> = const { RefCell::new(None) };
}

/// What was noted of each project, by id.
#[must_use]
pub fn all() -> All {
    KNOWN.with_borrow_mut(|known| known.get_or_insert_with(read).clone())
}

/// Notes what a project is called.
pub fn note_name(project: &str, name: &str) {
    let known = KNOWN.with_borrow(|known| {
        let noted = known.as_ref().and_then(|known| known.get(project));
        noted.is_some_and(|noted| noted.name == name)
    });
    if !known {
        change(|all| name.clone_into(&mut all.entry(project.to_owned()).or_default().name));
    }
}

/// Notes when all of a project was saved to a file.
pub(super) fn note_file(project: &str, at: Moment) {
    change(|all| all.entry(project.to_owned()).or_default().file = Some(at));
}

/// Forgets a project: it was removed, or a person knows that it is gone.
pub fn forget(project: &str) {
    change(|all| {
        all.remove(project);
    });
}

/// Writes all of it anew, after it was cleared together with the database.
pub fn write_again() {
    let known = KNOWN.with_borrow(Clone::clone);
    write(&known.unwrap_or_default());
}

/// Another tab may have written meanwhile, so what is there is read first.
fn change(act: impl FnOnce(&mut All)) {
    let mut all = read();
    act(&mut all);
    write(&all);
    KNOWN.set(Some(all));
}

fn read() -> All {
    choices::read(KEY)
        .map(|text| parsed(&text))
        .unwrap_or_default()
}

fn write(all: &All) {
    choices::write(KEY, &written(all));
}

fn parsed(text: &str) -> All {
    let read = serde_json::from_str::<Map<String, Value>>(text);
    let noted = |value: &Value| Noted {
        name: value[NAME].as_str().unwrap_or_default().to_owned(),
        file: value[FILE].as_i64().map(Moment),
    };
    let all = read.unwrap_or_default();
    all.iter()
        .map(|(id, value)| (id.clone(), noted(value)))
        .collect()
}

fn written(all: &All) -> String {
    let value = |noted: &Noted| {
        let mut fields = Map::new();
        fields.insert(NAME.to_owned(), noted.name.as_str().into());
        if let Some(Moment(file)) = noted.file {
            fields.insert(FILE.to_owned(), file.into());
        }
        Value::from(fields)
    };
    let all: Map<String, Value> = all
        .iter()
        .map(|(id, noted)| (id.clone(), value(noted)))
        .collect();
    Value::from(all).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_noted_comes_back() {
        let all: All = [
            ("p", "Skov \"og\" sø", None),
            ("q", "", Some(Moment(1_795_000_000_000))),
        ]
        .map(|(id, name, file)| {
            let name = name.to_owned();
            (id.to_owned(), Noted { name, file })
        })
        .into();
        assert_eq!(parsed(&written(&all)), all);
    }

    #[test]
    fn what_somebody_else_wrote_there_is_passed_over() {
        for text in ["", "[]", "nonsense", "7"] {
            assert_eq!(parsed(text), All::new(), "{text}");
        }
        let odd = parsed(r#"{"p":7,"q":{"name":[],"file":"yesterday"}}"#);
        assert_eq!(odd.len(), 2);
        assert!(odd.values().all(|noted| *noted == Noted::default()));
    }
}
