use gate360_locale::Words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::removal::focus_heading;
use crate::components::{Button, Callout, Icon, Tone};
use crate::hooks::{use_catalogue, use_shell, use_words};
use crate::platform::channel::Channel;
use crate::platform::{clock, documents};
use crate::state::reminder::Reminder;
use crate::state::{
    SaveFailure, Target, failure_words, safe_words, save_file, say_saved, use_session,
};

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct SaveReminderProps {
    /// Its id.
    pub(super) id: String,
    /// What it is called on the page.
    pub(super) name: String,
    /// Since when it has not been in a file.
    pub(super) reminder: Reminder,
}

/// Says that a project is in no file, and saves it to one.
#[component]
pub(super) fn SaveReminder(props: &SaveReminderProps) -> Html {
    let words = use_words();
    let shell = use_shell();
    let (session, own) = (use_session(), use_catalogue());
    let busy = use_state_eq(|| false);
    let failed = use_state_eq(|| None::<SaveFailure>);
    let onclick = {
        let (busy, failed, id) = (busy.setter(), failed.setter(), props.id.clone());
        Callback::from(move |_: MouseEvent| {
            let (Some(session), Some(own)) = (session.clone(), own.clone()) else {
                return;
            };
            let (busy, failed, id) = (busy.clone(), failed.clone(), id.clone());
            let shell = shell.clone();
            busy.set(true);
            failed.set(None);
            spawn_local(async move {
                let saved = save_file(&session, &id, &own, Target::Known).await;
                busy.set(false);
                match saved {
                    Ok(saved) => {
                        say_saved(words, &shell, &saved);
                        // The button goes as soon as the list is read again.
                        focus_heading();
                        if let Some(channel) = Channel::open(Callback::noop()) {
                            channel.tell(&id);
                        }
                    }
                    Err(SaveFailure::Cancelled) => {}
                    Err(failure) => failed.set(Some(failure)),
                }
            });
        })
    };
    html! {
        <div class="stack stack-tight">
            if let Some(failure) = &*failed {
                <Callout tone={Tone::Bad} title={words.file_not_saved()} alert=true>
                    <p>{ failure_words(words, failure) }</p>
                    <p>{ safe_words(words, failure) }</p>
                    if documents::are_there() {
                        <p>{ words.file_another_means() }</p>
                    }
                </Callout>
            }
            <p>{ reminder_words(words, &props.reminder) }</p>
            <div>
                <Button
                    icon={Icon::Download}
                    name={words.reminder_save(&props.name)}
                    busy={*busy}
                    {onclick}
                >
                    { words.save_file() }
                </Button>
            </div>
        </div>
    }
}

/// Since when a project has not been in a file.
pub(crate) fn reminder_words(words: Words, reminder: &Reminder) -> String {
    let day = |moment| words.date(clock::date_of(moment));
    match reminder.file {
        Some(file) => words.reminder_since(&day(file)),
        None => words.reminder_never(&day(reminder.since)),
    }
}
