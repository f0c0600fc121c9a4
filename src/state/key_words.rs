//! The fields of a project and their values, in words.

use gate360_locale::{Date, Words};
use gate360_process::{Catalogue, GateNo, StageNo, Strength, UseLevel};
use gate360_project::{
    AnswerField, ClosingField, Decision, GateRecord, Key, Logo, MeetingField, PackName, Project,
    ProposalField, Prose, Status, Track,
};
use gate360_report::names;
use serde_json::Value;

/// The most characters that are shown of a text.
const SHOWN: usize = 200;

/// The name of a field, as it stands on its page.
pub(crate) fn field_name(words: Words, catalogue: &Catalogue, key: &Key) -> String {
    names::field(words, Some(catalogue), key)
}

/// A value, as its page shows it. One that can't be understood is shown as it is stored; a long
/// text is cut. What a person wrote has its language.
pub(crate) fn value_words(
    words: Words,
    catalogue: &Catalogue,
    project: &Project,
    key: Option<&Key>,
    value: &Value,
) -> Prose {
    let known = key.and_then(|key| known_value(words, catalogue, project, key, value));
    if let Some(known) = known {
        return known.into();
    }
    match (value, written_text(key, value)) {
        (Value::Null, _) => words.not_given().into(),
        (_, Some(written)) => Prose {
            text: cut(&written),
            ..written
        },
        (other, None) => cut(&other.to_string()).into(),
    }
}

/// A text that a person wrote, or a version of one; none if the value is something else.
pub(crate) fn written_text(key: Option<&Key>, value: &Value) -> Option<Prose> {
    let written = Prose::read(value)?;
    Some(match key {
        Some(Key::Version(language, _)) => Prose::new(written.text, Some(language)),
        _ => written,
    })
}

/// A value other than a text. None if it can't be understood.
fn known_value(
    words: Words,
    catalogue: &Catalogue,
    project: &Project,
    key: &Key,
    value: &Value,
) -> Option<String> {
    let text = value.as_str();
    let number = || value.as_u64().and_then(|number| u8::try_from(number).ok());
    match key {
        Key::Answer(_, _, AnswerField::Status) => {
            let status = match value {
                Value::Null => Status::NotAssessed,
                _ => Status::parse(text?)?,
            };
            Some(names::status(words, status).to_owned())
        }
        Key::Answer(_, _, AnswerField::Strength) => {
            let strength = Strength::new(number()?)?;
            let name = &catalogue.strength(strength).name;
            Some([&strength.number().to_string(), " ", name].concat())
        }
        Key::Answer(_, _, AnswerField::Date)
        | Key::Meeting(_, MeetingField::Date | MeetingField::Next)
        | Key::Closing(_, _, ClosingField::Date)
        | Key::Proposal(_, _, ProposalField::Due) => {
            let date: Date = text?.parse().ok()?;
            Some(words.date(date))
        }
        Key::Condition(_) | Key::Signal(_) | Key::Meeting(_, MeetingField::Together) => Some(
            match value.as_bool() {
                Some(true) => words.yes(),
                Some(false) => words.no(),
                None if value.is_null() => words.not_answered(),
                None => return None,
            }
            .to_owned(),
        ),
        Key::Logo if !value.is_null() => {
            let logo = Logo::read(value)?;
            Some(logo.alt.text)
                .filter(|alt| !alt.is_empty())
                .or_else(|| Some(words.report_logo().to_owned()))
        }
        Key::ReportPart(_) => match value {
            Value::Bool(false) => Some(words.part_left_out().to_owned()),
            Value::Null => Some(words.part_shown().to_owned()),
            _ => None,
        },
        Key::Use => {
            let level = UseLevel::new(number()?)?;
            let name = catalogue.use_level(level);
            Some([&level.number().to_string(), ": ", name].concat())
        }
        Key::Pack => {
            let pack = PackName::read(value)?;
            let name = if pack.id() == catalogue.pack() {
                catalogue.title()
            } else {
                pack.id()
            };
            Some([name, " ", pack.version()].concat())
        }
        Key::Start => {
            let stage = catalogue.stage(StageNo::parse(text?)?);
            Some(words.stage_title(&stage.number.number().to_string(), &stage.name))
        }
        Key::Meeting(_, MeetingField::Decision) => {
            Some(names::decision(words, Decision::parse(text?)?).to_owned())
        }
        Key::Meeting(_, MeetingField::Track) => {
            Some(names::track(words, Track::parse(text?)?).to_owned())
        }
        Key::Record(..) => {
            let date: Date = value.get("date")?.as_str()?.parse().ok()?;
            let decision = Decision::parse(value.get("decision")?.as_str()?)?;
            Some(words.held_title(&words.date(date), names::decision(words, decision)))
        }
        // Neither the id of a record nor a place in a list says anything to people.
        Key::Meeting(gate, MeetingField::Corrects) => {
            let id = text?;
            Some(record(project, *gate, id).map_or_else(
                || words.record_gone().to_owned(),
                |record| {
                    let decision = names::decision(words, record.decision);
                    words.held_title(&words.date(record.date), decision)
                },
            ))
        }
        Key::Proposal(_, _, ProposalField::Order) => {
            let place = value.as_u64()?.saturating_add(1);
            Some(words.condition_number(&place.to_string()))
        }
        _ => None,
    }
}

/// A record of a gate by its id.
fn record(project: &Project, gate: GateNo, id: &str) -> Option<GateRecord> {
    let mut records = project.records().into_iter();
    records.find(|record| record.gate == gate && record.id.as_str() == id)
}

/// What was done with one press that wrote in many places of a meeting: the correction of a
/// record was begun, or the meeting was cleared. None for anything else. `written` are paths with
/// what was written there.
pub(crate) fn deed(words: Words, project: &Project, written: &[(&str, &Value)]) -> Option<String> {
    let mut cleared = None;
    let (mut is_cleared, mut has_meeting) = (written.len() > 1, false);
    for (path, value) in written {
        let key = Key::parse(path)?;
        let (Key::Meeting(gate, _) | Key::Term(gate, _) | Key::Proposal(gate, ..)) = key else {
            return None;
        };
        if let (Key::Meeting(_, MeetingField::Corrects), Some(id)) = (&key, value.as_str()) {
            let day = record(project, gate, id).map(|record| words.date(record.date));
            return Some(day.map_or_else(
                || words.correcting_gone().to_owned(),
                |day| words.correcting(&day),
            ));
        }
        is_cleared &= value.is_null() && *cleared.get_or_insert(gate) == gate;
        has_meeting |= matches!(key, Key::Meeting(..));
    }
    (is_cleared && has_meeting).then(|| words.meeting_cleared_step().to_owned())
}

fn cut(text: &str) -> String {
    let mut characters = text.chars();
    let mut shown: String = characters.by_ref().take(SHOWN).collect();
    if characters.next().is_some() {
        shown.push('…');
    }
    shown
}
