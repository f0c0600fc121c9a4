//! What a person sees should the app ever stop on a mistake of its own, or not get as far as
//! having words.

use std::panic::PanicHookInfo;

use gate360_locale::{Language, Words};
use gloo::events::EventListener;
use gloo::utils::{body, document, window};
use wasm_bindgen::JsValue;
use web_sys::Element;

use super::language;

/// Makes a panic visible: on the page for the person, in the console for us.
pub fn install() {
    yew::set_custom_panic_hook(Box::new(show));
}

fn show(info: &PanicHookInfo<'_>) {
    web_sys::console::error_1(&info.to_string().into());
    let words = Words::last_resort(language::spoken());
    // A page that can't even be added to has nothing left to say it with.
    let _ = add_message(
        words,
        words.stopped_title(),
        words.stopped_body(),
        words.reload_page(),
    );
}

/// Says that the words of the interface could not be fetched.
pub fn say_words_failed(language: Language) {
    let words = Words::last_resort(language);
    let (title, body) = (words.words_failed_title(), words.words_failed_body());
    // As above.
    let _ = add_message(words, title, body, words.part_retry());
}

/// Puts a message before everything else. It is made of plain elements, since nothing of the
/// app may be relied on any more.
fn add_message(words: Words, title: &str, text: &str, button: &str) -> Result<(), JsValue> {
    let message = document().create_element("div")?;
    message.set_class_name("callout callout-bad stopped");
    message.set_attribute("role", "alert")?;
    message.set_attribute("lang", words.language().tag())?;
    add(&message, "h2", title)?;
    add(&message, "p", text)?;
    let button = add(&message, "button", button)?;
    button.set_class_name("button button-primary");
    EventListener::new(&button, "click", |_| {
        let _ = window().location().reload();
    })
    .forget();
    body().prepend_with_node_1(&message)?;
    window().scroll_to_with_x_and_y(0.0, 0.0);
    Ok(())
}

fn add(parent: &Element, tag: &str, text: &str) -> Result<Element, JsValue> {
    let element = document().create_element(tag)?;
    element.set_text_content(Some(text));
    parent.append_child(&element)?;
    Ok(element)
}
