//! The texts of a gate record, in the order in which they are read.

use super::{GateCondition, GateRecord};
use crate::language::LanguageTag;
use crate::prose::Prose;
use crate::text_place::RecordText;

impl GateRecord {
    /// One of its texts; none where it has no such condition, or the decision does not say that.
    pub fn text(&self, text: &RecordText) -> Option<&Prose> {
        let condition = |id| self.conditions.iter().find(|condition| &condition.id == id);
        match text {
            RecordText::Chair => Some(&self.chair),
            RecordText::Board => Some(&self.board),
            RecordText::Heard => Some(&self.heard),
            RecordText::Informed => Some(&self.informed),
            RecordText::Reason => Some(&self.reason),
            RecordText::Term(term) => self.terms.get(term),
            RecordText::Role(id) => condition(id).map(|condition| &condition.role),
            RecordText::Event(id) => condition(id).map(|condition| &condition.event),
            RecordText::DoneWhen(id) => condition(id).map(|condition| &condition.done_when),
        }
    }

    /// All of its texts with their places in it, in the order in which they are read.
    pub fn places(&self) -> Vec<RecordText> {
        let mut places = vec![
            RecordText::Chair,
            RecordText::Board,
            RecordText::Heard,
            RecordText::Informed,
            RecordText::Reason,
        ];
        places.extend(self.terms.keys().map(|&term| RecordText::Term(term)));
        for condition in &self.conditions {
            let id = &condition.id;
            places.extend([
                RecordText::Role(id.clone()),
                RecordText::Event(id.clone()),
                RecordText::DoneWhen(id.clone()),
            ]);
        }
        places
    }

    /// All of its texts, blank ones too.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &Prose> {
        let conditions = self.conditions.iter();
        let of_conditions = conditions.flat_map(|one| [&one.role, &one.event, &one.done_when]);
        [
            &self.chair,
            &self.board,
            &self.heard,
            &self.informed,
            &self.reason,
        ]
        .into_iter()
        .chain(self.terms.values())
        .chain(of_conditions)
    }

    /// The record with its texts in a language, where they do not say that they are in another.
    pub(crate) fn written_in(mut self, language: Option<&LanguageTag>) -> Self {
        let of_condition = |condition: &mut GateCondition| {
            let GateCondition {
                role,
                event,
                done_when,
                ..
            } = condition;
            for text in [role, event, done_when] {
                mark(text, language);
            }
        };
        self.conditions.iter_mut().for_each(of_condition);
        for text in self.terms.values_mut() {
            mark(text, language);
        }
        for text in [
            &mut self.chair,
            &mut self.board,
            &mut self.heard,
            &mut self.informed,
            &mut self.reason,
        ] {
            mark(text, language);
        }
        self
    }
}

impl RecordText {
    /// Where the text stands in the record as it is stored, as a JSON pointer; none where it has
    /// no such condition.
    pub(crate) fn pointer(&self, record: &GateRecord) -> Option<String> {
        let of_condition = |id, field: &str| {
            let mut conditions = record.conditions.iter();
            let at = conditions.position(|condition| &condition.id == id)?;
            Some(["/conditions/", &at.to_string(), field].concat())
        };
        match self {
            Self::Role(id) => of_condition(id, "/role"),
            Self::Event(id) => of_condition(id, "/event"),
            Self::DoneWhen(id) => of_condition(id, "/done_when"),
            Self::Term(term) => Some(["/terms/", term.as_str()].concat()),
            // These stand there as they are called.
            Self::Chair | Self::Board | Self::Heard | Self::Informed | Self::Reason => {
                Some(["/", &self.to_string()].concat())
            }
        }
    }
}

/// Whether a JSON pointer is one of a text of a stored record, or of a hash over its words.
pub(crate) fn is_erasable_part(pointer: &str) -> bool {
    let steps: Vec<&str> = pointer.split('/').skip(1).collect();
    match steps.as_slice() {
        ["chair" | "board" | "heard" | "informed" | "reason"]
        | ["terms", _]
        | ["integrity", "sha256"]
        | ["integrity", "seen", _] => true,
        ["conditions", at, "role" | "event" | "done_when"] => {
            at.bytes().all(|byte| byte.is_ascii_digit())
        }
        _ => false,
    }
}

fn mark(text: &mut Prose, language: Option<&LanguageTag>) {
    if text.language.is_none() && !text.is_blank() {
        text.language = language.cloned();
    }
}
