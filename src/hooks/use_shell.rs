use std::rc::Rc;

use yew::prelude::*;

use crate::components::{Icon, Tone};

/// Whether the work is stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum SaveStatus {
    /// Nothing was changed yet.
    #[default]
    Idle,
    /// A change is being written.
    Saving,
    /// Every change is in the browser's store.
    Saved,
    /// Everything so far is in a file, as a sentence that names it.
    InFile(AttrValue),
    /// What is wrong, and what to do, in the person's language.
    Wrong(AttrValue),
}

/// What the navigation says beside a stage or a gate.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// How it looks.
    pub tone: Tone,
    /// The sign before the word.
    pub icon: Icon,
    /// The word, such as "Go".
    pub word: AttrValue,
}

/// How far the open project has come, for the navigation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Journey {
    /// The id of the project.
    pub project: AttrValue,
    /// The names of stages 1 to 6 in the process that it follows.
    pub names: Rc<[AttrValue]>,
    /// For stages 1 to 6.
    pub stages: [Option<Mark>; 6],
    /// For gates 1 to 6.
    pub gates: [Option<Mark>; 6],
}

/// Which way to go through what a person did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Take the last step back.
    Undo,
    /// Do again what was taken back last.
    Redo,
}

/// What can be taken back in the open project, and done again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Steps {
    /// The step that would be taken back, in a few words; none if there is none.
    pub undo: Option<AttrValue>,
    /// The step that would be done again.
    pub redo: Option<AttrValue>,
    /// What was last taken back or done again, as a sentence, until something else is done.
    pub said: Option<AttrValue>,
    /// Goes that way.
    pub turn: Callback<Turn>,
}

/// Saves the open project to a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SaveFile {
    /// Whether it is being saved.
    pub busy: bool,
    /// Saves it. To be called while a click or a key is being handled.
    pub save: Callback<()>,
}

/// What a page can tell the frame around it. Its callbacks never change, so that taking it
/// renders nothing anew.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shell {
    /// Shows whether the work is stored.
    pub status: Callback<SaveStatus>,
    /// A field takes on (`true`) or hands on (`false`) a text that is not stored yet. While any
    /// holds one, nothing is called saved.
    pub holding: Callback<bool>,
    /// Says a sentence to those who use a screen reader, such as what was undone. It is not
    /// shown.
    pub announce: Callback<AttrValue>,
    /// Shows in the navigation how far the project has come.
    pub journey: Callback<Journey>,
    /// Offers to take back and to do again; none where no project is open.
    pub steps: Callback<Option<Steps>>,
    /// Offers to save to a file; none where no project is open.
    pub save_file: Callback<Option<SaveFile>>,
}

/// What the frame shows of what it was told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShellView {
    /// Whether the work is stored.
    pub status: SaveStatus,
    /// The sentence that was said last, with its number: the same sentence is said again.
    pub announcement: (u32, AttrValue),
    /// How far the project has come.
    pub journey: Journey,
    /// What can be taken back and done again; none where no project is open.
    pub steps: Option<Steps>,
    /// Saves to a file; none where no project is open.
    pub save_file: Option<SaveFile>,
}

/// The frame around the page. Outside of it nothing happens to what it is told.
#[hook]
pub fn use_shell() -> Shell {
    use_context().unwrap_or_default()
}
