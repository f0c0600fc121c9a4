use std::cell::OnceCell;
use std::rc::Rc;

use gate360_process::builtin;
use gate360_process::example::{Example, ExampleKey};
use yew::prelude::*;

/// The built-in example projects, in their order.
pub type Examples = Rc<[Example]>;

thread_local! {
    static READ: OnceCell<Examples> = const { OnceCell::new() };
}

/// The built-in example projects. They are read when the first component asks for them, and once
/// for the whole page. One that is broken, which the tests rule out, is left out.
#[hook]
pub fn use_examples() -> Examples {
    let examples = use_memo((), |()| READ.with(|read| read.get_or_init(all).clone()));
    (*examples).clone()
}

fn all() -> Examples {
    ExampleKey::ALL
        .into_iter()
        .filter_map(|key| builtin::example(key).ok())
        .collect()
}
