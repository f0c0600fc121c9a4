use gate360_locale::Language;
use yew::prelude::*;

use super::{Callout, Choice, ComboBox, Tone};
use crate::hooks::{use_language, use_words};

/// What stands below the choice.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct LanguageChoiceProps {
    /// A hint; none where the choice stands beside other things.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
}

/// The language of the interface. Choosing another leaves everything else as it is: the place,
/// the focus, and what was typed.
#[component]
pub fn LanguageChoice(props: &LanguageChoiceProps) -> Html {
    let words = use_words();
    let (choose, failed) = use_language();
    let choices = Language::ALL
        .iter()
        .map(|language| Choice::new(language.tag(), language.name()));
    html! {
        <>
            <ComboBox
                views=true
                label={words.settings_language()}
                label_hidden=true
                hint={props.hint.clone()}
                choices={Choice::list(choices)}
                value={words.language().tag()}
                onchange={Callback::from(move |tag: AttrValue| {
                    if let Some(language) = Language::from_tag(&tag) {
                        choose.emit(language);
                    }
                })}
            />
            if failed {
                <Callout tone={Tone::Bad} title={words.words_failed_title()} alert=true>
                    <p>{ words.words_failed_body() }</p>
                </Callout>
            }
        </>
    }
}
