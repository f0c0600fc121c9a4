//! What a person sees should the app ever stop on a mistake of its own, or not get as far as
//! having words.

use std::cell::Cell;
use std::panic::PanicHookInfo;
use std::rc::Rc;

use gate360_locale::{Language, Words};
use gloo::events::EventListener;
use gloo::utils::{body, document, window};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use super::rescue::{self, Rescue};
use super::store::Store;
use super::{clock, file_names, files, language, typing};

/// What a file of the work is handed out as.
const MIME: &str = "application/json";

/// How its name ends: it is a team file.
const EXTENSION: &str = "gate360.json";

thread_local! {
    /// Whether it was said that the app has stopped: saying it once is enough.
    static SAID: Cell<bool> = const { Cell::new(false) };
}

/// Makes a panic visible: on the page for the person, in the console for us.
pub fn install() {
    yew::set_custom_panic_hook(Box::new(show));
}

fn show(info: &PanicHookInfo<'_>) {
    web_sys::console::error_1(&info.to_string().into());
    if SAID.replace(true) {
        return;
    }
    let words = Words::last_resort(language::spoken());
    // A page that can't even be added to has nothing left to say it with.
    let said = [
        words.stopped_title(),
        words.stopped_body(),
        words.reload_page(),
    ];
    let _ = add_message(words, said, |message| offer_files(words, message));
    hide_header();
}

/// Says that the words of the interface could not be fetched.
pub fn say_words_failed(language: Language) {
    let words = Words::last_resort(language);
    let said = [
        words.words_failed_title(),
        words.words_failed_body(),
        words.part_retry(),
    ];
    // As above.
    let _ = add_message(words, said, |_| Ok(()));
}

/// Takes away the header, whose "Saved" and buttons say and do nothing any more. The fields stay:
/// what is in them can be copied.
fn hide_header() {
    if let Ok(Some(header)) = document().query_selector(".site-header") {
        let _ = header.set_attribute("hidden", "");
    }
}

/// Puts a message before everything else. It is made of plain elements, since nothing of the
/// app may be relied on any more.
fn add_message(
    words: Words,
    [title, text, button]: [&str; 3],
    offer: impl FnOnce(&Element) -> Result<(), JsValue>,
) -> Result<(), JsValue> {
    let message = document().create_element("div")?;
    message.set_class_name("callout callout-bad stopped");
    message.set_attribute("role", "alert")?;
    message.set_attribute("lang", words.language().tag())?;
    add(&message, "h2", title)?;
    add(&message, "p", text)?;
    // What can be saved is offered before the page can be loaded again, which loses it.
    offer(&message)?;
    let button = add(&message, "button", button)?;
    button.set_class_name("button");
    EventListener::new(&button, "click", |_| {
        let _ = window().location().reload();
    })
    .forget();
    body().prepend_with_node_1(&message)?;
    window().scroll_to_with_x_and_y(0.0, 0.0);
    Ok(())
}

/// Offers each project that was opened in this page as a file.
fn offer_files(words: Words, message: &Element) -> Result<(), JsValue> {
    let projects = rescue::opened();
    if projects.is_empty() {
        return Ok(());
    }
    add(message, "p", words.stopped_files())?;
    for project in projects {
        let name = project.name().filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| project.id());
        let label = [words.stopped_save(), ": ", &name].concat();
        let button = add(message, "button", &label)?;
        button.set_class_name("button button-primary");
        let said = add(message, "p", "")?;
        EventListener::new(&button, "click", move |_| {
            said.set_text_content(None);
            save(
                &project,
                name.clone(),
                words.stopped_no_file(),
                said.clone(),
            );
        })
        .forget();
    }
    Ok(())
}

/// Hands out a project as it stands in the page; where that can't be read any more, as it stands
/// in the store, with what had not got there.
fn save(project: &Rc<dyn Rescue>, name: String, no_file: &'static str, said: Element) {
    let before = project.changes();
    // What is still in a field. Should that stop as well, what was read before is there.
    typing::hand_on();
    if let Some(changes) = project.changes().or(before) {
        hand_out(project, &name, &changes, no_file, &said);
        return;
    }
    let project = Rc::clone(project);
    spawn_local(async move {
        let mut changes = stored(&project.id()).await;
        changes.extend(project.waiting().unwrap_or_default());
        hand_out(&project, &name, &changes, no_file, &said);
    });
}

async fn stored(id: &str) -> Vec<String> {
    match Store::open().await {
        Ok(store) => store.texts(id).await.unwrap_or_default(),
        Err(_) => Vec::new(),
    }
}

fn hand_out(
    project: &Rc<dyn Rescue>,
    name: &str,
    changes: &[String],
    no_file: &str,
    said: &Element,
) {
    let file = rescue::team_file(&project.id(), clock::today(), changes);
    let name = file_names::file_name(name, EXTENSION);
    let handed = !changes.is_empty() && files::download(&name, MIME, file.as_bytes()).is_ok();
    if !handed {
        said.set_text_content(Some(no_file));
    }
}

fn add(parent: &Element, tag: &str, text: &str) -> Result<Element, JsValue> {
    let element = document().create_element(tag)?;
    element.set_text_content(Some(text));
    parent.append_child(&element)?;
    Ok(element)
}
