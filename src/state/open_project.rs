//! The open project, for pages.

use std::fmt;
use std::rc::Rc;

use gate360_project::{Edit, Project, Refusal, Undone};
use gate360_readiness::Assessment;
use yew::prelude::*;

use super::Shared;
use crate::hooks::Turn;

/// The open project as it is now.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenProject {
    /// The project.
    pub project: Shared<Project>,
    /// What follows from it.
    pub assessment: Shared<Assessment>,
    /// Changes it. Never changes itself, so taking it renders nothing anew.
    pub editor: Editor,
}

/// Where a refusal is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusals {
    /// In the status line.
    InStatus,
    /// Beside what was pressed.
    InPlace,
}

/// Changes the open project.
#[derive(Clone)]
pub struct Editor {
    pub(super) apply: Rc<dyn Fn(Edit, Refusals) -> Result<(), Refusal>>,
    pub(super) turn: Rc<dyn Fn(Turn) -> Option<Undone>>,
    pub(super) seal: Rc<dyn Fn()>,
}

impl Editor {
    /// Does what a person asks for, and sees to it that it is stored. A refusal is also shown in
    /// the status line.
    ///
    /// # Errors
    ///
    /// Why it is refused; nothing has changed then.
    pub fn apply(&self, edit: Edit) -> Result<(), Refusal> {
        (self.apply)(edit, Refusals::InStatus)
    }

    /// As [`Editor::apply`], for whoever says a refusal beside what was pressed.
    ///
    /// # Errors
    ///
    /// Why it is refused; nothing has changed then.
    pub fn attempt(&self, edit: Edit) -> Result<(), Refusal> {
        (self.apply)(edit, Refusals::InPlace)
    }

    /// A callback that makes an edit of what it is called with. For fields that can't be refused:
    /// a refusal is shown in the status line.
    pub fn on<T: 'static>(&self, edit: impl Fn(T) -> Edit + 'static) -> Callback<T> {
        let editor = self.clone();
        Callback::from(move |value| {
            // The status line has said so.
            let _refused = editor.apply(edit(value));
        })
    }

    /// Says that everything so far was handed out.
    pub fn seal(&self) {
        (self.seal)();
    }
}

impl PartialEq for Editor {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.apply, &other.apply)
    }
}

impl fmt::Debug for Editor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Editor")
    }
}

/// The open project. None outside of [`super::ProjectProvider`].
#[hook]
pub fn use_open_project() -> Option<OpenProject> {
    use_context()
}
