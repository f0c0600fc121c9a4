use gate360_locale::Words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::notice::Notice;
use super::{SaveFailure, SavedFile, Target, save_file};
use crate::hooks::{SaveFile, SaveStatus, Shell, catalogue_in, use_save_key, use_shell, use_words};
use crate::platform::typing;
use crate::state::use_session;

/// Saving the open project to a file. None outside of a project.
#[hook]
pub fn use_save_file() -> Option<SaveFile> {
    use_context()
}

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SaveFileProviderProps {
    /// The project's id.
    pub id: AttrValue,
    /// Called when the project may have taken in what a file held.
    pub onjoined: Callback<()>,
    /// The pages of the project.
    pub children: Html,
}

/// Lets the open project be saved to a file from everywhere inside, from the header and by the
/// keys, and says what came of it.
#[component]
pub fn SaveFileProvider(props: &SaveFileProviderProps) -> Html {
    let words = use_words();
    let shell = use_shell();
    let session = use_session();
    let busy = use_state_eq(|| false);
    let failure = use_state_eq(|| None::<SaveFailure>);
    // Two presses in one turn come before the page shows that it is busy.
    let running = use_mut_ref(|| false);
    let save_to = {
        let (busy, failure, shell) = (busy.setter(), failure.setter(), shell.clone());
        let given = (props.id.clone(), session, props.onjoined.clone(), words);
        use_callback(given, move |target: Target, given| {
            let (id, Some(session), onjoined, words) = given.clone() else {
                return;
            };
            let Some(own) = catalogue_in(words.language()) else {
                return;
            };
            if running.replace(true) {
                return;
            }
            let (busy, failure, shell) = (busy.clone(), failure.clone(), shell.clone());
            let running = running.clone();
            busy.set(true);
            failure.set(None);
            typing::hand_on();
            spawn_local(async move {
                let outcome = save_file(&session, &id, &own, target).await;
                running.replace(false);
                busy.set(false);
                onjoined.emit(());
                match outcome {
                    Ok(saved) => say_saved(words, &shell, &saved),
                    Err(SaveFailure::Cancelled) => {}
                    Err(why) => failure.set(Some(why)),
                }
            });
        })
    };
    let save = use_callback(save_to.clone(), |(), save_to| save_to.emit(Target::Known));
    use_save_key(&save);
    let offered = SaveFile { busy: *busy, save };
    {
        let (offer, withdraw) = (shell.save_file.clone(), shell.save_file.clone());
        use_effect_with(offered.clone(), move |offered| {
            offer.emit(Some(offered.clone()));
        });
        use_effect_with((), move |()| move || withdraw.emit(None));
    }
    let onclose = {
        let failure = failure.setter();
        Callback::from(move |()| failure.set(None))
    };
    html! {
        <ContextProvider<SaveFile> context={offered}>
            if let Some(failure) = &*failure {
                <Notice failure={failure.clone()} onretry={save_to} {onclose} />
            }
            { props.children.clone() }
        </ContextProvider<SaveFile>>
    }
}

/// Says where the project is now.
pub fn say_saved(words: Words, shell: &Shell, saved: &SavedFile) {
    let said = AttrValue::from(saved_words(words, saved));
    if saved.complete {
        shell.status.emit(SaveStatus::InFile(said));
    } else {
        // What was written meanwhile is not in it.
        shell.announce.emit(said);
    }
}

/// Where the project is now, in a sentence.
fn saved_words(words: Words, saved: &SavedFile) -> String {
    match (saved.downloaded, u32::try_from(saved.taken_in)) {
        (true, _) => words.file_downloaded(&saved.name),
        (false, Ok(0)) => words.file_saved(&saved.name),
        (false, count) => words.file_saved_joined(count.unwrap_or(u32::MAX), &saved.name),
    }
}
