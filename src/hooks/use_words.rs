use gate360_locale::{Language, Words};
use yew::prelude::*;

/// The words of the interface's language. Outside of the app there are the few of last resort.
#[hook]
pub fn use_words() -> Words {
    use_context().unwrap_or_else(|| Words::last_resort(Language::default()))
}
