//! States of the project that can be compared.

use gate360_locale::Words;
use gate360_merge::{Moment, VersionVector};
use gate360_project::{Project, Snapshot};

use super::sentence::moment_words;
use crate::components::Choice;
use crate::state::snapshot_name;

/// A state of the project.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum State {
    /// As it is now.
    Now,
    /// One that has a name, by its id.
    Named(String),
    /// As it was before what was written at a moment.
    Before(Moment),
}

impl State {
    /// Reads the value of a choice.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if text == "now" {
            return Some(Self::Now);
        }
        if let Some(id) = text.strip_prefix("named-") {
            return Some(Self::Named(id.to_owned()));
        }
        let moment = text.strip_prefix("before-")?.parse().ok()?;
        Some(Self::Before(Moment(moment)))
    }

    /// The value of its choice.
    pub(super) fn key(&self) -> String {
        match self {
            Self::Now => "now".to_owned(),
            Self::Named(id) => ["named-", id].concat(),
            Self::Before(moment) => ["before-", &moment.0.to_string()].concat(),
        }
    }

    /// How far the project went then; none for a name that is not there.
    pub(super) fn vector(&self, project: &Project) -> Option<VersionVector> {
        match self {
            Self::Now => Some(project.vector()),
            Self::Before(moment) => Some(project.vector_at(Moment(moment.0.saturating_sub(1)))),
            Self::Named(id) => {
                let mut snapshots = project.snapshots().into_iter();
                snapshots
                    .find(|snapshot| snapshot.id.as_str() == id)
                    .map(|snapshot| snapshot.vector)
            }
        }
    }

    /// What it is called.
    fn name(&self, words: Words, snapshots: &[Snapshot]) -> String {
        match self {
            Self::Now => words.history_now().to_owned(),
            Self::Before(moment) => words.history_before_moment(&moment_words(words, *moment)),
            Self::Named(id) => snapshots
                .iter()
                .find(|snapshot| snapshot.id.as_str() == id)
                .map(|snapshot| snapshot_name(words, snapshot))
                .unwrap_or_default(),
        }
    }
}

/// What can be chosen from, the latest first: now, what has a name, and states that were
/// pointed at.
pub(super) fn choices(
    words: Words,
    snapshots: &[Snapshot],
    pointed_at: [Option<&State>; 2],
) -> Vec<Choice> {
    let mut states = vec![State::Now];
    for state in pointed_at.into_iter().flatten() {
        if matches!(state, State::Before(_)) && !states.contains(state) {
            states.push(state.clone());
        }
    }
    if matches!(&*states, [_, State::Before(one), State::Before(other)] if one < other) {
        states.swap(1, 2);
    }
    let named = snapshots.iter().rev();
    states.extend(named.map(|snapshot| State::Named(snapshot.id.as_str().to_owned())));
    // States of one name, such as two of one minute, are numbered from the earliest on.
    let mut names: Vec<String> = Vec::new();
    let mut choices = Vec::new();
    for state in states.iter().rev() {
        let name = state.name(words, snapshots);
        let number = names.iter().filter(|known| **known == name).count() + 1;
        let label = match number {
            1 => name.clone(),
            _ => words.history_state_numbered(&name, &number.to_string()),
        };
        names.push(name);
        choices.push(Choice::new(state.key(), label));
    }
    choices.reverse();
    choices
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_comes_back_from_its_choice() {
        for state in [
            State::Now,
            State::Named("k3f9-12".to_owned()),
            State::Before(Moment(1_795_219_200_000)),
        ] {
            assert_eq!(State::parse(&state.key()), Some(state));
        }
        assert_eq!(State::parse(""), None);
    }
}
