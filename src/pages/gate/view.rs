//! What every part of the page looks at, and ways to change it.

use gate360_locale::Words;
use gate360_process::GateNo;
use gate360_project::{Edit, GateRecord, Key, Meeting};
use gate360_readiness::GateResult;
use yew::prelude::*;

use super::moving::Moving;
use crate::components::RouteLink;
use crate::hooks::SharedCatalogue;
use crate::route::Route;
use crate::state::OpenProject;
use crate::state::erased::erased_hint;

/// What every part of the page looks at.
pub(super) struct View<'a> {
    pub(super) words: Words,
    pub(super) catalogue: &'a SharedCatalogue,
    /// The project's id.
    pub(super) id: &'a str,
    pub(super) gate: GateNo,
    pub(super) open: &'a OpenProject,
    /// What is recommended here.
    pub(super) result: &'a GateResult,
    /// The meeting that is being prepared here.
    pub(super) meeting: &'a Meeting,
    /// The record that the prepared minutes correct.
    pub(super) corrected: Option<&'a GateRecord>,
    /// Adds conditions to the meeting and takes them out.
    pub(super) moving: &'a Moving,
}

impl View<'_> {
    /// A callback that makes an edit at this gate.
    pub(super) fn on<T: 'static>(&self, edit: impl Fn(GateNo, T) -> Edit + 'static) -> Callback<T> {
        let gate = self.gate;
        self.open.editor.on(move |value| edit(gate, value))
    }

    /// What stands below the field of a key: who erased what stood in it, and the hint.
    pub(super) fn hint(&self, key: &Key, hint: Option<&str>) -> Option<AttrValue> {
        erased_hint(self.words, &self.open.project, key, hint)
    }

    /// A link to a gate of the project.
    pub(super) fn link(&self, gate: GateNo) -> Html {
        let to = Route::Gate {
            id: self.id.to_owned(),
            n: gate.number(),
        };
        let text = self.words.gate_link(&gate.number().to_string());
        html! { <RouteLink {to}>{ text }</RouteLink> }
    }
}
