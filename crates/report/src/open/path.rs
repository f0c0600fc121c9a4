//! The way to a value in a process, from the outside in.

use gate360_process::{Area, Item, ItemKind, Place};

use super::problem::excerpt;

/// Where a value stands in a process; a place is only made of it for a problem.
pub(super) enum Path<'a> {
    /// The process itself, with the language of its texts.
    Process(&'a str),
    /// A field of what stands there.
    Field(&'a Path<'a>, &'a str),
    /// An entry of a list, counted from 0.
    Entry(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// The place, as those of a pack are named.
    pub(super) fn place(&self) -> Place {
        let mut steps = Vec::new();
        let language = self.steps(&mut steps);
        let mut steps = steps.into_iter().peekable();
        let area = match steps.peek().map(String::as_str) {
            Some("structure") => Area::Structure,
            Some("texts") => Area::Texts(excerpt(language)),
            _ => Area::File,
        };
        let mut item = None;
        let mut field: Vec<String> = Vec::new();
        if area != Area::File {
            steps.next();
            let list = steps.next();
            let kind = list.as_deref().and_then(item_kind);
            match (kind, steps.next()) {
                (Some(kind), Some(key)) => item = Some(Item { kind, key }),
                (_, step) => field.extend(list.into_iter().chain(step)),
            }
        }
        field.extend(steps);
        Place {
            area,
            item,
            field: excerpt(&field.join(".")),
        }
    }

    /// Its steps in order, and the language.
    fn steps(&self, steps: &mut Vec<String>) -> &str {
        match self {
            Self::Process(language) => language,
            Self::Field(outer, name) => {
                let language = outer.steps(steps);
                steps.push(excerpt(name));
                language
            }
            Self::Entry(outer, index) => {
                let language = outer.steps(steps);
                steps.push(format!("#{}", index + 1));
                language
            }
        }
    }
}

/// What stands in a list or map of this name.
fn item_kind(list: &str) -> Option<ItemKind> {
    Some(match list {
        "stages" => ItemKind::Stage,
        "boards" => ItemKind::Board,
        "perspectives" => ItemKind::Perspective,
        "conditions" => ItemKind::Condition,
        "sources" => ItemKind::Source,
        "criteria" => ItemKind::Criterion,
        "strengths" => ItemKind::Strength,
        "levels" => ItemKind::Level,
        "use_levels" => ItemKind::UseLevel,
        "glossary" => ItemKind::Term,
        _ => return None,
    })
}
