use gate360_process::ConditionKey;
use gate360_project::Edit;
use yew::prelude::*;

use crate::components::{Choice, RadioGroup};
use crate::hooks::use_words;
use crate::state::Editor;

const YES: &str = "yes";
const NO: &str = "no";
const NOT_ANSWERED: &str = "not-answered";

/// A yes/no question and its answer.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ConditionQuestionProps {
    /// The condition.
    pub(super) condition: ConditionKey,
    /// The question.
    pub(super) question: AttrValue,
    /// The answer; none: not answered.
    pub(super) answer: Option<bool>,
    /// Changes the project.
    pub(super) editor: Editor,
}

/// A yes/no question that switches criteria on.
#[component]
pub(super) fn ConditionQuestion(props: &ConditionQuestionProps) -> Html {
    let words = use_words();
    let choices = use_memo(words, |words| {
        Choice::list([
            Choice::new(YES, words.yes()),
            Choice::new(NO, words.no()),
            Choice::new(NOT_ANSWERED, words.not_answered()),
        ])
    });
    let onchange = use_callback(
        (props.condition.clone(), props.editor.clone()),
        |value: AttrValue, (condition, editor)| {
            let answer = match value.as_str() {
                YES => Some(true),
                NO => Some(false),
                _ => None,
            };
            // A condition of the catalogue is never refused.
            let _never = editor.apply(Edit::Condition(condition.clone(), answer));
        },
    );
    let value = match props.answer {
        Some(true) => YES,
        Some(false) => NO,
        None => NOT_ANSWERED,
    };
    html! {
        <RadioGroup
            label={props.question.clone()}
            choices={(*choices).clone()}
            value={AttrValue::Static(value)}
            segmented=true
            {onchange}
        />
    }
}
