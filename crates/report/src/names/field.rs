//! What the fields of a project are called on their pages.

use gate360_locale::Words;
use gate360_process::Catalogue;
use gate360_project::{
    AnswerField, ClosingField, Key, MeetingField, PartKey, ProposalField, TextPlace,
};

use crate::edition::choices;

use super::{language, record_text, signal_question, term};

/// The name of a field, as it stands on its page. Without a catalogue, or where it does not know
/// it, a condition goes by its key.
pub fn field(words: Words, catalogue: Option<&Catalogue>, key: &Key) -> String {
    let name = match key {
        Key::Name => words.project_name(),
        Key::Summary => words.profile_summary(),
        Key::Partners => words.profile_partners(),
        Key::Start => words.new_stage(),
        Key::Pack => words.report_catalogue(),
        Key::Use => words.profile_use_level(),
        Key::UseEvidence => words.profile_use_evidence(),
        Key::Condition(key) => match catalogue.and_then(|known| known.condition(key)) {
            Some(condition) => &condition.question,
            None => key.as_str(),
        },
        Key::Answer(_, _, field) => answer_field(words, *field),
        Key::Meeting(_, field) => meeting_field(words, *field),
        Key::Proposal(_, _, field) => proposal_field(words, *field),
        Key::Term(_, one) => term(words, *one),
        Key::Record(..) => words.meetings_held(),
        Key::Closing(_, _, ClosingField::Date) => words.condition_closed_on(),
        Key::Closing(_, _, ClosingField::Note) => words.condition_how_seen(),
        Key::Signal(signal) => signal_question(words, *signal),
        Key::Logo => words.report_logo(),
        Key::ReportPart(part) => return words.report_part(&report_part(words, part)),
        Key::Snapshot(_) => words.snapshot(),
        Key::Version(tag, place) => {
            let named = match &**place {
                TextPlace::Key(key) => field(words, catalogue, key),
                TextPlace::Record(_, _, text) => record_text(words, text).to_owned(),
            };
            return words.version_field(&named, &language(words, tag));
        }
    };
    name.to_owned()
}

/// A part of the report by its title; one that this version does not have by its key.
pub fn report_part(words: Words, part: &PartKey) -> String {
    let mut parts = choices(words);
    let title = parts.find(|(key, _)| key == part).map(|(_, title)| title);
    title.unwrap_or(part.as_str()).to_owned()
}

fn answer_field(words: Words, field: AnswerField) -> &'static str {
    match field {
        AnswerField::Status => words.status(),
        AnswerField::Strength => words.evidence_strength(),
        AnswerField::Evidence => words.evidence(),
        AnswerField::Link => words.evidence_link(),
        AnswerField::Date => words.evidence_date(),
        AnswerField::Role => words.responsible_role(),
        AnswerField::Note => words.note(),
        AnswerField::Reason => words.reason(),
    }
}

fn meeting_field(words: Words, field: MeetingField) -> &'static str {
    match field {
        MeetingField::Date => words.meeting_date(),
        MeetingField::Chair => words.report_chair(),
        MeetingField::Board => words.report_board(),
        MeetingField::Heard => words.report_heard(),
        MeetingField::Decision => words.decision(),
        MeetingField::Reason => words.reason(),
        MeetingField::Track => words.report_track(),
        MeetingField::Informed => words.meeting_informed(),
        MeetingField::Next => words.meeting_next(),
        MeetingField::Together => words.meeting_together(),
        MeetingField::Corrects => words.meeting_corrects(),
    }
}

fn proposal_field(words: Words, field: ProposalField) -> &'static str {
    match field {
        ProposalField::Order => words.conditions(),
        ProposalField::Criterion => words.report_column_criterion(),
        ProposalField::Role => words.responsible_role(),
        ProposalField::Due => words.report_column_due(),
        ProposalField::Event => words.condition_event(),
        ProposalField::DoneWhen => words.report_column_done(),
    }
}
