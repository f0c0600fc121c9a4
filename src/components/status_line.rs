use gate360_locale::Words;
use yew::prelude::*;

use super::{Icon, IconView};
use crate::hooks::{SAVE_KEY, SaveFile, SaveStatus, ShellView, Turn};

/// The one element of the page with the role `status`: "Saving…", "Saved" or what is wrong
/// (class `status-line`). Beside it the buttons "Save file", "Undo" and "Redo" of a project.
pub(super) fn status_line(words: Words, view: &ShellView) -> Html {
    let (class, icon, text) = match &view.status {
        SaveStatus::Idle => ("status-idle", None, AttrValue::default()),
        SaveStatus::Saving => (
            "status-saving status-short",
            Some(Icon::Again),
            words.saving().into(),
        ),
        SaveStatus::Saved => (
            "status-short status-saved",
            Some(Icon::Check),
            words.saved().into(),
        ),
        SaveStatus::InFile(said) => ("status-saved", Some(Icon::Check), said.clone()),
        SaveStatus::Wrong(what) => ("status-wrong", Some(Icon::Warning), what.clone()),
    };
    let turns = view.steps.as_ref().map(|steps| {
        let undo = steps.undo.as_ref().map(|step| words.undo_step(step));
        let redo = steps.redo.as_ref().map(|step| words.redo_step(step));
        html! {
            <div class="turns">
                if let Some(save_file) = &view.save_file {
                    { save_button(words, save_file) }
                }
                { button(words.undo(), undo, &steps.turn, Turn::Undo) }
                { button(words.redo(), redo, &steps.turn, Turn::Redo) }
            </div>
        }
    });
    let said = view.steps.as_ref().and_then(|steps| steps.said.as_ref());
    html! {
        <>
            if let Some(said) = said {
                // The frame says it to those who use a screen reader.
                <p class="turned" key={view.announcement.0} aria-hidden="true">{ said }</p>
            }
            <div class={["status-line ", class].concat()} role="status">
                if let Some(icon) = icon {
                    <IconView {icon} />
                }
                <span>{ text }</span>
            </div>
            { turns }
        </>
    }
}

/// The button that saves to a file.
fn save_button(words: Words, save_file: &SaveFile) -> Html {
    let save = save_file.save.clone();
    let busy = save_file.busy;
    let onclick = Callback::from(move |_: MouseEvent| {
        if !busy {
            save.emit(());
        }
    });
    html! {
        <button
            class="turn"
            type="button"
            aria-disabled={busy.then_some("true")}
            aria-keyshortcuts={SAVE_KEY}
            {onclick}
        >
            { words.save_file() }
        </button>
    }
}

/// A button that goes one step. With nothing to do it stays where it is, so that the focus stays
/// on it after the last step.
fn button(word: &'static str, name: Option<String>, turn: &Callback<Turn>, way: Turn) -> Html {
    let onclick = turn.reform(move |_: MouseEvent| way);
    html! {
        <button
            class="turn"
            type="button"
            title={name.clone()}
            aria-disabled={name.is_none().then_some("true")}
            aria-label={name}
            {onclick}
        >
            { word }
        </button>
    }
}
