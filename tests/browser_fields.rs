//! The fields, in a real browser: what is typed is handed on once and never lost, and a field
//! stays the same element whatever comes and goes around it.

#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use std::cell::RefCell;
use std::rc::Rc;

use gate360::components::{
    Choice, ComboBox, ComboBoxProps, DateField, DateFieldProps, RadioGroup, RadioGroupProps,
    TextArea, TextAreaProps, TextField, TextFieldProps,
};
use gate360_locale::Date;
use gloo::utils::{document, window};
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{
    Element, Event, EventInit, EventTarget, HtmlElement, HtmlInputElement, HtmlSelectElement,
    HtmlTextAreaElement,
};
use yew::html::BaseComponent;
use yew::{AppHandle, AttrValue, Callback, Renderer, props};

wasm_bindgen_test_configure!(run_in_browser);

/// What a field has handed on.
type Log<T> = Rc<RefCell<Vec<T>>>;

fn log<T: 'static>() -> (Log<T>, Callback<T>) {
    let log = Log::default();
    let writing = log.clone();
    (
        log,
        Callback::from(move |value| writing.borrow_mut().push(value)),
    )
}

/// A field on the page. It goes with the test.
struct Mounted<C: BaseComponent> {
    root: Element,
    handle: Option<AppHandle<C>>,
}

impl<C: BaseComponent> Mounted<C> {
    async fn new(properties: C::Properties) -> Self {
        let root = document().create_element("div").expect("an element");
        document()
            .body()
            .expect("a body")
            .append_child(&root)
            .expect("added");
        let handle = Renderer::<C>::with_root_and_props(root.clone(), properties).render();
        let mounted = Self {
            root,
            handle: Some(handle),
        };
        until("the field is there", || {
            mounted.find("input, select, textarea").is_some()
        })
        .await;
        mounted
    }

    fn find(&self, selector: &str) -> Option<Element> {
        self.root.query_selector(selector).expect("a selector")
    }

    fn control<T: JsCast>(&self) -> T {
        let found = self.find("input, select, textarea").expect("a control");
        found
            .dyn_into()
            .expect("the kind of control that was asked for")
    }

    fn update(&mut self, properties: C::Properties) {
        self.handle
            .as_mut()
            .expect("still there")
            .update(properties);
    }

    fn destroy(&mut self) {
        if let Some(handle) = self.handle.take() {
            handle.destroy();
        }
    }
}

impl<C: BaseComponent> Drop for Mounted<C> {
    fn drop(&mut self) {
        self.destroy();
        self.root.remove();
    }
}

/// Waits for a state. Gives up after some hundred turns of the browser's loop.
async fn until(what: &str, reached: impl Fn() -> bool) {
    let turn = Function::new_no_args("return new Promise(done => setTimeout(done, 10));");
    for _ in 0..500 {
        if reached() {
            return;
        }
        let passed: Promise = turn
            .call0(&JsValue::NULL)
            .and_then(JsCast::dyn_into)
            .expect("a promise");
        JsFuture::from(passed).await.expect("a turn");
    }
    panic!("never: {what}");
}

fn fire(target: &EventTarget, kind: &str) {
    let options = EventInit::new();
    options.set_bubbles(true);
    let event = Event::new_with_event_init_dict(kind, &options).expect("an event");
    target.dispatch_event(&event).expect("dispatched");
}

fn type_into(input: &HtmlInputElement, text: &str) {
    input.set_value(text);
    fire(input, "input");
}

fn text_props(value: &str, onchange: &Callback<String>) -> TextFieldProps {
    props!(TextFieldProps {
        label: "Project name",
        value: AttrValue::from(value.to_owned()),
        onchange: onchange.clone(),
    })
}

#[wasm_bindgen_test]
async fn a_text_is_handed_on_once_after_a_pause() {
    let (log, onchange) = log();
    let field = Mounted::<TextField>::new(text_props("", &onchange)).await;
    let input: HtmlInputElement = field.control();
    for text in ["K", "Kl", "Klar"] {
        type_into(&input, text);
    }
    assert!(log.borrow().is_empty(), "handed on while typing: {log:?}");
    until("the text is handed on", || !log.borrow().is_empty()).await;
    fire(&input, "change");
    fire(&input, "blur");
    assert_eq!(*log.borrow(), ["Klar"]);
}

#[wasm_bindgen_test]
async fn a_text_is_handed_on_when_the_page_or_the_field_goes() {
    let (log, onchange) = log();
    let mut field = Mounted::<TextField>::new(text_props("", &onchange)).await;
    let input: HtmlInputElement = field.control();
    type_into(&input, "one");
    fire(&window(), "pagehide");
    assert_eq!(*log.borrow(), ["one"]);
    type_into(&input, "two");
    fire(&input, "change");
    assert_eq!(*log.borrow(), ["one", "two"]);
    type_into(&input, "three");
    field.destroy();
    until("the last text is handed on", || log.borrow().len() == 3).await;
    assert_eq!(log.borrow()[2], "three");
}

#[wasm_bindgen_test]
async fn a_value_from_elsewhere_waits_for_a_person_who_is_typing() {
    let (log, onchange) = log();
    let mut field = Mounted::<TextField>::new(text_props("old", &onchange)).await;
    let input: HtmlInputElement = field.control();
    assert_eq!(input.value(), "old");
    field.update(text_props("from another tab", &onchange));
    until("it is shown at once", || {
        input.value() == "from another tab"
    })
    .await;

    type_into(&input, "mine");
    fire(&input, "change");
    // The store has put the text in order, and the person goes on typing.
    field.update(text_props("mine!", &onchange));
    type_into(&input, "mine and more");
    fire(&input, "change");
    field.update(text_props("theirs", &onchange));
    until("both texts are handed on", || log.borrow().len() == 2).await;
    assert_eq!(input.value(), "mine and more");
    fire(&input, "blur");
    until("it is shown on leaving", || input.value() == "theirs").await;
    assert_eq!(*log.borrow(), ["mine", "mine and more"]);
}

#[wasm_bindgen_test]
async fn a_field_keeps_its_element_and_focus_when_an_error_comes_and_goes() {
    let (_, onchange) = log::<String>();
    let mut field = Mounted::<TextField>::new(text_props("", &onchange)).await;
    let input: HtmlInputElement = field.control();
    input.focus().expect("focus");
    let wrong = TextFieldProps {
        error: Some("Say who.".into()),
        ..text_props("", &onchange)
    };
    field.update(wrong);
    until("the error is there", || {
        field.find(".field-error").is_some()
    })
    .await;
    assert_eq!(document().active_element(), Some(input.clone().into()));
    assert_eq!(field.control::<HtmlInputElement>(), input);
    let notes = input
        .get_attribute("aria-describedby")
        .expect("a description");
    let said = document()
        .get_element_by_id(&notes)
        .expect("notes")
        .text_content();
    assert_eq!(said.as_deref(), Some("Say who."));
    field.update(text_props("", &onchange));
    until("the error is gone", || field.find(".field-error").is_none()).await;
    assert_eq!(document().active_element(), Some(input.into()));
}

#[wasm_bindgen_test]
async fn a_text_area_grows_with_its_text() {
    let (_, onchange) = log::<String>();
    let field = Mounted::<TextArea>::new(props!(TextAreaProps {
        label: "Evidence",
        value: "",
        onchange,
    }))
    .await;
    let area: HtmlTextAreaElement = field.control();
    area.set_value("one\ntwo\nthree");
    fire(&area, "input");
    let copy = field.find(".grow").expect("the frame that grows");
    until("the copy has the text", || {
        copy.get_attribute("data-text").as_deref() == Some("one\ntwo\nthree")
    })
    .await;
}

#[wasm_bindgen_test]
async fn a_date_that_is_none_is_not_handed_on() {
    let (log, onchange) = log::<Option<Date>>();
    let stored = Date::new(2026, 11, 21).ok();
    let field = Mounted::<DateField>::new(props!(DateFieldProps {
        label: "Evidence date",
        value: stored,
        onchange,
    }))
    .await;
    let input: HtmlInputElement = field.control();
    assert_eq!(input.value(), "2026-11-21");
    type_into(&input, "0026-11-21");
    fire(&input, "change");
    fire(&input, "blur");
    until("it says so", || field.find(".field-error").is_some()).await;
    assert!(log.borrow().is_empty());
    type_into(&input, "2026-12-01");
    fire(&input, "change");
    until("it says so no more", || {
        field.find(".field-error").is_none()
    })
    .await;
    type_into(&input, "");
    fire(&input, "change");
    assert_eq!(*log.borrow(), [Date::new(2026, 12, 1).ok(), None]);
}

#[wasm_bindgen_test]
async fn a_refused_choice_is_not_shown() {
    let (log, onchange) = log();
    let choices = Choice::list([Choice::new("go", "Go"), Choice::new("stop", "Stop")]);
    let field = Mounted::<RadioGroup>::new(props!(RadioGroupProps {
        label: "Decision",
        choices: choices.clone(),
        value: AttrValue::from("go"),
        onchange: onchange.clone(),
    }))
    .await;
    let radio = |value: &str| -> HtmlInputElement {
        let found = field
            .find(&format!("[value={value}]"))
            .expect("a radio button");
        found.dyn_into().expect("an input")
    };
    radio("stop").unchecked_ref::<HtmlElement>().click();
    until("the stored one is shown", || radio("go").checked()).await;
    assert!(!radio("stop").checked());
    assert_eq!(*log.borrow(), ["stop"]);

    let list = Mounted::<ComboBox>::new(props!(ComboBoxProps {
        label: "Decision",
        choices,
        value: AttrValue::from("go"),
        onchange,
    }))
    .await;
    let select: HtmlSelectElement = list.control();
    assert_eq!(select.value(), "go");
    select.set_value("stop");
    fire(&select, "change");
    until("the stored one is shown", || select.value() == "go").await;
    assert_eq!(*log.borrow(), ["stop", "stop"]);
}
