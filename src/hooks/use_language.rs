use gate360_locale::Language;
use yew::prelude::*;

/// Chooses the language of the interface; see [`use_language`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChooseLanguage(pub Callback<Language>);

/// Chooses the language of the interface. Outside of the app nothing happens.
#[hook]
pub fn use_language() -> Callback<Language> {
    use_context::<ChooseLanguage>().unwrap_or_default().0
}
