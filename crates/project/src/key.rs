//! The paths under which everything is written. They carry no language, but for the versions of
//! texts in other languages, which stand beside their originals.

mod field;

use std::fmt;
use std::sync::Arc;

use gate360_process::{ConditionKey, CriterionId, GateNo};

use crate::decision::Term;
use crate::language::LanguageTag;
use crate::part_key::PartKey;
use crate::text_place::TextPlace;

pub use field::{AnswerField, ClosingField, MeetingField, ProposalField, Signal};

/// Where something is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// The project's name: `project/name`.
    Name,
    /// One line on what it is: `project/summary`.
    Summary,
    /// The partners in one line: `project/partners`.
    Partners,
    /// The stage in which the project was when it was written down: `project/start`.
    Start,
    /// The process pack that it is worked through by: `process/pack`.
    Pack,
    /// How far the solution is used: `project/use`.
    Use,
    /// The evidence for it: `project/use_evidence`.
    UseEvidence,
    /// A yes/no question: `condition/ai`.
    Condition(ConditionKey),
    /// A part of an answer: `answer/VAL-101/team/status`.
    Answer(CriterionId, Voice, AnswerField),
    /// A part of the meeting that is being prepared: `gate/G4/meeting/date`.
    Meeting(GateNo, MeetingField),
    /// A proposed condition of that meeting: `gate/G4/proposal/7/role`.
    Proposal(GateNo, ItemId, ProposalField),
    /// What the decision of that meeting says besides: `gate/G4/term/release`.
    Term(GateNo, Term),
    /// What was decided: `gate/G4/record/k3f9-12`.
    Record(GateNo, ItemId),
    /// How a condition of a decision was closed: `gate/G4/closing/k3f9-7/date`.
    Closing(GateNo, ItemId, ClosingField),
    /// What the team says of a stop signal: `signal/stop_criterion`.
    Signal(Signal),
    /// Whether a part of the report is left out: `report/part/method`.
    ReportPart(PartKey),
    /// The organisation's logo: `report/logo`.
    Logo,
    /// A name for a state of the project: `snapshot/k3f9-20`.
    Snapshot(ItemId),
    /// The team's own version of a text in another language: `version/sv/project/summary`. The
    /// original stays where it stands.
    Version(LanguageTag, Box<TextPlace>),
}

/// Who speaks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Voice {
    /// The team. Only its voice counts in the team's figures.
    Team,
    /// A member's own view, before consensus.
    Member(Arc<str>),
    /// An adviser's.
    Adviser(Arc<str>),
}

/// The id of something that there can be many of. Without a slash.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(Arc<str>);

impl ItemId {
    /// Takes an id; slashes become dashes, since an id is a step of a path.
    pub fn new(id: &str) -> Self {
        Self(Arc::from(id.replace('/', "-")))
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Voice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Team => f.write_str("team"),
            Self::Member(id) => write!(f, "member/{id}"),
            Self::Adviser(id) => write!(f, "adviser/{id}"),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name => f.write_str("project/name"),
            Self::Summary => f.write_str("project/summary"),
            Self::Partners => f.write_str("project/partners"),
            Self::Start => f.write_str("project/start"),
            Self::Pack => f.write_str(PACK),
            Self::Use => f.write_str("project/use"),
            Self::UseEvidence => f.write_str("project/use_evidence"),
            Self::Condition(key) => write!(f, "condition/{key}"),
            Self::Answer(id, voice, field) => write!(f, "answer/{id}/{voice}/{}", field.as_str()),
            Self::Meeting(gate, field) => write!(f, "gate/{gate}/meeting/{}", field.as_str()),
            Self::Proposal(gate, item, field) => {
                write!(
                    f,
                    "gate/{gate}/proposal/{}/{}",
                    item.as_str(),
                    field.as_str()
                )
            }
            Self::Term(gate, term) => write!(f, "gate/{gate}/term/{}", term.as_str()),
            Self::Record(gate, item) => write!(f, "gate/{gate}/record/{}", item.as_str()),
            Self::Closing(gate, item, field) => {
                write!(
                    f,
                    "gate/{gate}/closing/{}/{}",
                    item.as_str(),
                    field.as_str()
                )
            }
            Self::Signal(signal) => write!(f, "signal/{}", signal.as_str()),
            Self::ReportPart(part) => write!(f, "report/part/{part}"),
            Self::Logo => f.write_str("report/logo"),
            Self::Snapshot(item) => write!(f, "snapshot/{}", item.as_str()),
            Self::Version(language, place) => write!(f, "version/{language}/{place}"),
        }
    }
}

impl Key {
    /// Reads a path; none for one that this version does not know. Such a path is kept where it
    /// stands.
    pub fn parse(path: &str) -> Option<Self> {
        let steps: Vec<&str> = path.split('/').collect();
        Some(match steps.as_slice() {
            ["project", "name"] => Self::Name,
            ["project", "summary"] => Self::Summary,
            ["project", "partners"] => Self::Partners,
            ["project", "start"] => Self::Start,
            ["process", "pack"] => Self::Pack,
            ["project", "use"] => Self::Use,
            ["project", "use_evidence"] => Self::UseEvidence,
            ["condition", key] => Self::Condition(ConditionKey::new(key)),
            ["answer", id, "team", field] => answer(id, Voice::Team, field)?,
            ["answer", id, "member", who, field] => {
                answer(id, Voice::Member(Arc::from(*who)), field)?
            }
            ["answer", id, "adviser", who, field] => {
                answer(id, Voice::Adviser(Arc::from(*who)), field)?
            }
            ["gate", gate, "meeting", field] => {
                Self::Meeting(GateNo::parse(gate)?, MeetingField::parse(field)?)
            }
            ["gate", gate, "proposal", item, field] => Self::Proposal(
                GateNo::parse(gate)?,
                ItemId::new(item),
                ProposalField::parse(field)?,
            ),
            ["gate", gate, "term", term] => Self::Term(GateNo::parse(gate)?, Term::parse(term)?),
            ["gate", gate, "record", item] => Self::Record(GateNo::parse(gate)?, ItemId::new(item)),
            ["gate", gate, "closing", item, field] => Self::Closing(
                GateNo::parse(gate)?,
                ItemId::new(item),
                ClosingField::parse(field)?,
            ),
            ["signal", signal] => Self::Signal(Signal::parse(signal)?),
            ["report", "part", part] => Self::ReportPart(PartKey::parse(part)?),
            ["report", "logo"] => Self::Logo,
            ["snapshot", item] => Self::Snapshot(ItemId::new(item)),
            ["version", tag, ..] => version(path, tag)?,
            _ => return None,
        })
    }
}

/// Where the process pack is named.
pub(crate) const PACK: &str = "process/pack";

/// Whether something under this path is a gate record.
pub(crate) fn is_record(path: &str) -> bool {
    path.starts_with("gate/") && matches!(Key::parse(path), Some(Key::Record(..)))
}

/// Whether a path is written once and never changed: a gate record, or a snapshot.
pub(crate) fn is_immutable(path: &str) -> bool {
    is_record(path) || path.starts_with("snapshot/")
}

fn answer(id: &str, voice: Voice, field: &str) -> Option<Key> {
    Some(Key::Answer(
        CriterionId::new(id),
        voice,
        AnswerField::parse(field)?,
    ))
}

/// A tag in another spelling than the usual one would be a second key for the same thing.
fn version(path: &str, tag: &str) -> Option<Key> {
    let language = LanguageTag::parse(tag).filter(|language| language.as_str() == tag)?;
    let of = path.strip_prefix("version/")?.strip_prefix(tag)?;
    let place = TextPlace::parse(of.strip_prefix('/')?)?;
    Some(Key::Version(language, Box::new(place)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text_place::RecordText;

    #[test]
    fn keys_are_read_as_they_are_written() {
        let gate = GateNo::parse("G4").unwrap();
        let item = ItemId::new("k3f9-12");
        let voices = [
            Voice::Team,
            Voice::Member(Arc::from("m1")),
            Voice::Adviser(Arc::from("a1")),
        ];
        let mut keys = vec![
            Key::Name,
            Key::Summary,
            Key::Partners,
            Key::Start,
            Key::Pack,
            Key::Logo,
            Key::Use,
            Key::UseEvidence,
            Key::Condition(ConditionKey::new("ai")),
            Key::Record(gate, item.clone()),
            Key::ReportPart(PartKey::parse("open_points").unwrap()),
            Key::Snapshot(item.clone()),
        ];
        let swedish = LanguageTag::parse("sv").unwrap();
        let places = [
            TextPlace::Key(Key::Summary),
            TextPlace::Record(gate, item.clone(), RecordText::Term(Term::Lessons)),
            TextPlace::Record(gate, item.clone(), RecordText::Role(item.clone())),
        ];
        keys.extend(places.map(|place| Key::Version(swedish.clone(), Box::new(place))));
        keys.extend(Signal::ALL.iter().map(|&signal| Key::Signal(signal)));
        keys.extend(Term::ALL.iter().map(|&term| Key::Term(gate, term)));
        keys.extend(
            ClosingField::ALL
                .iter()
                .map(|&field| Key::Closing(gate, item.clone(), field)),
        );
        for voice in voices {
            for &field in AnswerField::ALL {
                keys.push(Key::Answer(
                    CriterionId::new("VAL-101"),
                    voice.clone(),
                    field,
                ));
            }
        }
        keys.extend(
            MeetingField::ALL
                .iter()
                .map(|&field| Key::Meeting(gate, field)),
        );
        keys.extend(
            ProposalField::ALL
                .iter()
                .map(|&field| Key::Proposal(gate, item.clone(), field)),
        );
        for key in keys {
            assert_eq!(Key::parse(&key.to_string()), Some(key));
        }
    }

    #[test]
    fn a_path_from_another_version_is_no_key() {
        for path in [
            "",
            "climate/line/1/factor",
            "answer/VAL-101/team/colour",
            "gate/G9/record/1",
            "version/sv",
            "version/sv/",
            "version/sv/project/start",
            "version/SV/project/name",
            "version/und/project/name",
            "version/sv/version/da/project/name",
        ] {
            assert_eq!(Key::parse(path), None, "{path}");
        }
    }
}
