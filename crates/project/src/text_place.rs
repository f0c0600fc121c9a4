//! Where texts stand that people wrote.

use std::fmt;

use gate360_process::GateNo;

use crate::decision::Term;
use crate::key::{AnswerField, ClosingField, ItemId, Key, MeetingField, ProposalField};

/// Where a text stands: under a key of its own, or within a gate record.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TextPlace {
    /// Under a key: `answer/VAL-101/team/evidence`.
    Key(Key),
    /// Within a gate record: `gate/G4/record/k3f9-12/reason`.
    Record(GateNo, ItemId, RecordText),
}

/// A text within a gate record. Those of a condition go by its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RecordText {
    /// Who chaired.
    Chair,
    /// The members by role.
    Board,
    /// Who was heard.
    Heard,
    /// How and when the political body was informed.
    Informed,
    /// Why that was decided.
    Reason,
    /// What the decision says besides.
    Term(Term),
    /// Who sees to a condition.
    Role(ItemId),
    /// Before what event it is to be closed.
    Event(ItemId),
    /// How one sees that it is closed.
    DoneWhen(ItemId),
}

impl Key {
    /// Whether it holds a text that people write, in a language. A link does not: it has none.
    pub fn is_prose(&self) -> bool {
        match self {
            Self::Name | Self::Summary | Self::Partners | Self::UseEvidence | Self::Term(..) => {
                true
            }
            Self::Answer(_, _, field) => matches!(
                field,
                AnswerField::Evidence | AnswerField::Role | AnswerField::Note | AnswerField::Reason
            ),
            Self::Meeting(_, field) => matches!(
                field,
                MeetingField::Chair
                    | MeetingField::Board
                    | MeetingField::Heard
                    | MeetingField::Informed
                    | MeetingField::Reason
            ),
            Self::Proposal(_, _, field) => matches!(
                field,
                ProposalField::Role | ProposalField::Event | ProposalField::DoneWhen
            ),
            Self::Closing(_, _, field) => *field == ClosingField::Note,
            Self::Start
            | Self::Pack
            | Self::Use
            | Self::Condition(_)
            | Self::Record(..)
            | Self::ReportPart(_)
            | Self::Logo
            | Self::Signal(_)
            | Self::Snapshot(_)
            | Self::Version(..) => false,
        }
    }
}

impl TextPlace {
    /// The key whose value holds the text.
    pub fn holder(&self) -> Key {
        match self {
            Self::Key(key) => key.clone(),
            Self::Record(gate, id, _) => Key::Record(*gate, id.clone()),
        }
    }

    /// Reads a path; none for one under which no text stands that this version knows of.
    pub fn parse(path: &str) -> Option<Self> {
        if let Some(key) = Key::parse(path).filter(Key::is_prose) {
            return Some(Self::Key(key));
        }
        let mut steps = path.splitn(5, '/');
        let mut next = || steps.next();
        let (gate, gate_no, record, id) = (next()?, next()?, next()?, next()?);
        let text = RecordText::parse(next()?)?;
        (gate == "gate" && record == "record")
            .then(|| Some(Self::Record(GateNo::parse(gate_no)?, ItemId::new(id), text)))
            .flatten()
    }
}

impl RecordText {
    fn parse(path: &str) -> Option<Self> {
        let steps: Vec<&str> = path.split('/').collect();
        Some(match steps.as_slice() {
            ["chair"] => Self::Chair,
            ["board"] => Self::Board,
            ["heard"] => Self::Heard,
            ["informed"] => Self::Informed,
            ["reason"] => Self::Reason,
            ["term", term] => Self::Term(Term::parse(term)?),
            ["condition", id, "role"] => Self::Role(ItemId::new(id)),
            ["condition", id, "event"] => Self::Event(ItemId::new(id)),
            ["condition", id, "done_when"] => Self::DoneWhen(ItemId::new(id)),
            _ => return None,
        })
    }
}

/// The path of the original, where a path is one of a version; else the path itself. Also where
/// this version does not know what stands there.
pub fn original_path(mut path: &str) -> &str {
    while let Some((_, of)) = path
        .strip_prefix("version/")
        .and_then(|rest| rest.split_once('/'))
    {
        path = of;
    }
    path
}

impl fmt::Display for TextPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => key.fmt(f),
            Self::Record(gate, id, text) => {
                write!(f, "gate/{gate}/record/{}/{text}", id.as_str())
            }
        }
    }
}

impl fmt::Display for RecordText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Chair => f.write_str("chair"),
            Self::Board => f.write_str("board"),
            Self::Heard => f.write_str("heard"),
            Self::Informed => f.write_str("informed"),
            Self::Reason => f.write_str("reason"),
            Self::Term(term) => write!(f, "term/{}", term.as_str()),
            Self::Role(id) => write!(f, "condition/{}/role", id.as_str()),
            Self::Event(id) => write!(f, "condition/{}/event", id.as_str()),
            Self::DoneWhen(id) => write!(f, "condition/{}/done_when", id.as_str()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_they_are_written() {
        for path in [
            "project/name",
            "project/use_evidence",
            "answer/VAL-101/team/evidence",
            "answer/VAL-101/member/m1/note",
            "gate/G4/meeting/reason",
            "gate/G4/proposal/7/done_when",
            "gate/G4/term/release",
            "gate/G4/closing/k3f9-7/note",
            "gate/G4/record/k3f9-12/chair",
            "gate/G4/record/k3f9-12/board",
            "gate/G4/record/k3f9-12/heard",
            "gate/G4/record/k3f9-12/informed",
            "gate/G4/record/k3f9-12/reason",
            "gate/G4/record/k3f9-12/term/lessons",
            "gate/G4/record/k3f9-12/condition/k3f9-7/role",
            "gate/G4/record/k3f9-12/condition/k3f9-7/event",
            "gate/G4/record/k3f9-12/condition/k3f9-7/done_when",
        ] {
            assert_eq!(TextPlace::parse(path).unwrap().to_string(), path);
        }
    }

    #[test]
    fn where_no_text_stands_is_no_place_of_one() {
        for path in [
            "",
            "project/start",
            "answer/VAL-101/team/link",
            "answer/VAL-101/team/status",
            "gate/G4/meeting/date",
            "gate/G4/record/k3f9-12",
            "gate/G9/record/k3f9-12/reason",
            "gate/G4/record/k3f9-12/condition/k3f9-7",
            "gate/G4/records/k3f9-12/reason",
            "snapshot/a-1",
            "version/sv/project/name",
        ] {
            assert_eq!(TextPlace::parse(path), None, "{path}");
        }
    }
}
