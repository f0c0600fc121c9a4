use gate360_locale::Words;
use yew::prelude::*;

/// The words of the interface's language.
#[hook]
pub fn use_words() -> Words {
    use_context().unwrap_or_default()
}
