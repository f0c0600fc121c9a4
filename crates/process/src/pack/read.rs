//! Reading a pack's file.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Pack, SCHEMA, VERSION};
use crate::authored::{Structure, Texts};
use crate::fault::{Area, Fault, Faults, Kind, Place, Problem, shown};
use crate::form::is_language;
use crate::shape::table::{LONGEST_WORD, MOST_LANGUAGES, PACK, STRUCTURE, TEXTS};
use crate::shape::{Json, Unread, Walk, parse};

/// The largest pack that is read, in bytes. Ours has some 100,000 for each language.
const MOST_BYTES: usize = 10 * 1024 * 1024;
/// How many values are read.
const MOST_VALUES: usize = crate::shape::MOST_VALUES;

/// Reads a pack.
pub(super) fn read(bytes: &[u8]) -> Result<Pack, Vec<Fault>> {
    let fields = opened(bytes).map_err(|problem| {
        vec![Fault {
            place: Place::of(Area::File, ""),
            problem,
        }]
    })?;
    let mut faults = Faults::default();
    let (mut structure, mut texts, mut rest) = (None, None, Vec::new());
    for (name, json) in fields {
        let part = match name.as_str() {
            "structure" => &mut structure,
            "texts" => &mut texts,
            _ => {
                rest.push((name, json));
                continue;
            }
        };
        if part.is_some() {
            faults.of_form(Place::of(Area::File, &name), Problem::Twice);
        } else {
            *part = Some(json);
        }
    }
    let top = Place::of(Area::File, "");
    let top = walk(&mut faults, Area::File).object(Json::Object(rest), PACK, &top);
    let text = |name: &str| {
        let value = top.as_ref().and_then(|top| top.get(name)?.as_str());
        value.unwrap_or_default().to_owned()
    };
    let (id, owner) = (text("id"), text("owner"));
    let structure = read_structure(structure, &mut faults);
    let texts = read_texts(texts, &mut faults);
    let Some(structure) = structure else {
        return Err(faults.all());
    };
    let pack = Pack {
        id,
        owner,
        structure,
        texts,
    };
    pack.checked(faults)
}

/// The fields of a file that says it is a pack.
fn opened(bytes: &[u8]) -> Result<Vec<(String, Json)>, Problem> {
    if bytes.len() > MOST_BYTES {
        return Err(Problem::TooLarge {
            bytes: bytes.len(),
            most: MOST_BYTES,
        });
    }
    // Some editors put a mark before the text that says in which order its bytes stand.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| Problem::NotText(error.valid_up_to()))?;
    if text.trim().is_empty() {
        return Err(Problem::Empty);
    }
    let json = parse(text).map_err(|unread| match unread {
        Unread::NotJson(line, column) => Problem::NotJson { line, column },
        Unread::TooDeep => Problem::TooDeep,
        Unread::TooMany => Problem::TooMany { most: MOST_VALUES },
    })?;
    let Json::Object(fields) = json else {
        return Err(Problem::NotAPack);
    };
    let field = |wanted: &str| {
        let found = fields.iter().find(|(name, _)| name == wanted);
        found.map(|(_, json)| json)
    };
    match field("schema") {
        Some(Json::Text(schema)) if schema == SCHEMA => {}
        _ => return Err(Problem::NotAPack),
    }
    if let Some(Json::Number(Some(number))) = field("version")
        && let Ok(version) = u64::try_from(*number)
        && version > VERSION
    {
        return Err(Problem::Newer(version));
    }
    Ok(fields)
}

fn walk(faults: &mut Faults, area: Area) -> Walk<'_> {
    Walk { faults, area }
}

fn read_structure(json: Option<Json>, faults: &mut Faults) -> Option<Structure> {
    let place = Place::of(Area::Structure, "");
    let Some(json) = json else {
        faults.of_form(place, Problem::Missing);
        return None;
    };
    let value = walk(faults, Area::Structure).object(json, STRUCTURE, &place)?;
    typed(value, place, faults)
}

fn read_texts(json: Option<Json>, faults: &mut Faults) -> BTreeMap<String, Texts> {
    let place = Place::of(Area::File, "texts");
    let mut read = BTreeMap::new();
    let languages = match json {
        Some(Json::Object(languages)) => languages,
        Some(_) => {
            faults.of_form(place, Problem::NotA(Kind::Object));
            return read;
        }
        None => {
            faults.of_form(place, Problem::Missing);
            return read;
        }
    };
    if languages.len() > MOST_LANGUAGES {
        let most = MOST_LANGUAGES;
        faults.of_form(place.clone(), Problem::TooMany { most });
    }
    for (tag, json) in languages.into_iter().take(MOST_LANGUAGES) {
        if !is_language(&tag) || tag.len() > LONGEST_WORD {
            faults.of_form(place.clone(), Problem::NotALanguage(shown(&tag)));
            continue;
        }
        let area = Area::Texts(tag.clone());
        let place = Place::of(area.clone(), "");
        if read.contains_key(&tag) {
            faults.of_form(place, Problem::Twice);
            continue;
        }
        let value = walk(faults, area).object(json, TEXTS, &place);
        let texts = value.and_then(|value| typed::<Texts>(value, place.clone(), faults));
        if let Some(mut texts) = texts {
            if texts.language != tag {
                let found = std::mem::replace(&mut texts.language, tag.clone());
                let field = place.under("language");
                faults.add(field, Problem::OtherLanguage(shown(&found)));
            }
            read.insert(tag, texts);
        }
    }
    read
}

/// The walk has mended the value, so that it can be read; should it not have, that is said.
fn typed<T: DeserializeOwned>(value: Value, place: Place, faults: &mut Faults) -> Option<T> {
    serde_json::from_value(value)
        .map_err(|error| {
            let why = shown(&error.to_string());
            faults.of_form(place, Problem::Unreadable(why));
        })
        .ok()
}
