//! One of several answers.

use std::rc::Rc;

use yew::AttrValue;

use super::{Icon, Tone};

/// One of several answers, in a radio group or a combo box.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What it is called in the callback; carries no language.
    pub value: AttrValue,
    /// What it is called on the page.
    pub label: AttrValue,
    /// The sign before the label, in a radio group.
    pub icon: Option<Icon>,
    /// The colour that it has while it is chosen, in a segmented radio group.
    pub tone: Tone,
}

impl Choice {
    /// An answer without a sign.
    #[must_use]
    pub fn new(value: impl Into<AttrValue>, label: impl Into<AttrValue>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            icon: None,
            tone: Tone::Neutral,
        }
    }

    /// The answer with a sign and a colour.
    #[must_use]
    pub fn with_sign(self, icon: Icon, tone: Tone) -> Self {
        Self {
            icon: Some(icon),
            tone,
            ..self
        }
    }

    /// Several answers, in the form that components take.
    #[must_use]
    pub fn list(choices: impl IntoIterator<Item = Self>) -> Rc<[Self]> {
        choices.into_iter().collect()
    }
}
