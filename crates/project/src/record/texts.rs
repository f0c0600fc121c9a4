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

fn mark(text: &mut Prose, language: Option<&LanguageTag>) {
    if text.language.is_none() && !text.is_blank() {
        text.language = language.cloned();
    }
}
