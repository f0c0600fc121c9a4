//! The example projects as authored: facts apart from words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The key of a built-in example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExampleKey {
    /// Cycling and rail data across the Sound, before gate 4.
    CykelTogOresund,
    /// Stormwater and flood sensors, before gate 5.
    KlarTilRegn,
}

impl ExampleKey {
    /// All examples.
    pub const ALL: [Self; 2] = [Self::CykelTogOresund, Self::KlarTilRegn];

    /// The key as it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CykelTogOresund => "cykel-tog-oresund",
            Self::KlarTilRegn => "klar-til-regn",
        }
    }

    /// Reads a key.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.as_str() == text)
    }
}

/// A fictional project, complete enough to try everything on.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Its key.
    pub key: ExampleKey,
    /// What has no language.
    pub facts: Facts,
    /// What has one.
    pub words: Words,
}

/// The part of an example that has no language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// The example's key.
    pub key: String,
    /// The conditions that hold; all others are answered with no.
    pub conditions: Vec<String>,
    /// The level of use.
    #[serde(rename = "use")]
    pub use_level: u8,
    /// The gate meetings, oldest first; one without a decision is prepared, not held.
    pub meetings: Vec<Meeting>,
    /// Conditions proposed for the prepared meeting.
    pub proposed: Vec<Proposed>,
    /// By criterion id.
    pub answers: BTreeMap<String, Answer>,
}

/// A gate meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// The gate, `G4`.
    pub gate: String,
    /// The day, ISO 8601.
    pub date: String,
    /// What was recommended.
    pub recommended: String,
    /// What was decided; none: the meeting is prepared, not held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<String>,
}

/// A proposed condition of a conditional go.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Proposed {
    /// The criterion that it closes.
    pub criterion: String,
    /// The day by which it is closed, ISO 8601.
    pub due: String,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// `met`, `partly_met`, `not_met` or `not_applicable`.
    pub status: String,
    /// The evidence strength, 0 to 4.
    pub strength: u8,
}

/// The part of an example that has a language. Its lists go with those of [`Facts`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Words {
    /// The language, as BCP 47.
    pub language: String,
    /// The project's name.
    pub name: String,
    /// One line on what it is.
    pub summary: String,
    /// That it is fictional.
    pub note: String,
    /// One for each meeting.
    pub meetings: Vec<MeetingWords>,
    /// One for each proposed condition.
    pub proposed: Vec<ProposedWords>,
    /// The evidence by criterion id.
    pub evidence: BTreeMap<String, String>,
}

/// A meeting's words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeetingWords {
    /// The board by role.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub board: String,
    /// The reason for the decision.
    pub reason: String,
}

/// A proposed condition's words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProposedWords {
    /// The responsible role.
    pub role: String,
    /// How one sees that it is closed.
    pub done_when: String,
}
