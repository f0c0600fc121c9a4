use std::cell::RefCell;
use std::rc::Rc;

use gate360_locale::Language;
use gate360_process::builtin;
use gate360_process::example::{Example, ExampleKey};
use yew::prelude::*;

use super::use_fetching::{Coming, use_fetching};
use super::use_words;
use crate::late::Late;
use crate::platform::texts;

/// The built-in example projects, in their order.
pub type Examples = Rc<[Example]>;

thread_local! {
    static READ: RefCell<Option<(Language, Examples)>> = const { RefCell::new(None) };
}

/// The built-in example projects in the interface's language, and a callback that tries again to
/// fetch them. They are fetched and read when the first component asks for them, and once for the
/// whole page. One that is broken, which the tests rule out, is left out.
#[hook]
pub fn use_examples() -> (Late<Examples>, Callback<MouseEvent>) {
    let here = examples_in(use_words().language());
    let fetch = |language| -> Coming {
        Box::pin(async move {
            texts::examples(language).await?;
            Ok(())
        })
    };
    let (failed, onretry) = use_fetching(here.is_none(), Box::new(fetch));
    (Late::new(here, failed), onretry)
}

fn examples_in(language: Language) -> Option<Examples> {
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
