use std::cell::RefCell;
use std::rc::Rc;

use gate360_locale::Language;
use gate360_process::builtin;
use gate360_process::example::{Example, ExampleKey};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::use_words;
use crate::platform::texts;

/// The built-in example projects, in their order.
pub type Examples = Rc<[Example]>;

thread_local! {
    static READ: RefCell<Option<(Language, Examples)>> = const { RefCell::new(None) };
}

/// The built-in example projects in the interface's language; none while they are on their way.
/// They are fetched and read when the first component asks for them, and once for the whole page.
/// One that is broken, which the tests rule out, is left out.
#[hook]
pub fn use_examples() -> Option<Examples> {
    let language = use_words().language();
    let arrived = use_force_update();
    use_effect_with(language, move |&language| {
        if texts::examples_here(language).is_none() {
            spawn_local(async move {
                // Without a connection there is no example to see; nothing else is lost.
                let _ = texts::examples(language).await;
                arrived.force_update();
            });
        }
    });
    READ.with_borrow_mut(|read| {
        if read.as_ref().is_none_or(|(known, _)| *known != language) {
            let file = texts::examples_here(language)?;
            *read = Some((language, all(&file)));
        }
        read.as_ref().map(|(_, examples)| examples.clone())
    })
}

fn all(file: &str) -> Examples {
    ExampleKey::ALL
        .into_iter()
        .filter_map(|key| builtin::example_of(key, file).ok())
        .collect()
}
