use gate360_process::{CriterionId, Strength};
use gate360_project::Status;
use gate360_report::names;
use yew::prelude::*;

use crate::hooks::{SharedCatalogue, use_examples, use_words};
use crate::late::{Late, LateView};

/// Which criterion.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ExampleAnswerProps {
    /// The criterion.
    pub(super) id: CriterionId,
    /// Where the names of the strengths come from.
    pub(super) catalogue: SharedCatalogue,
}

/// How a fictional project has answered a criterion: the first of the examples that has.
#[component]
pub(super) fn ExampleAnswer(props: &ExampleAnswerProps) -> Html {
    let words = use_words();
    let examples = match use_examples() {
        (Late::Here(examples), _) => examples,
        (late, onretry) => {
            return html! { <LateView failed={late == Late::Failed} {onretry} /> };
        }
    };
    let answered = examples.iter().find_map(|example| {
        let text = example.words.evidence.get(props.id.as_str())?;
        Some((example, text))
    });
    let Some((example, text)) = answered else {
        return html! { <p>{ words.example_none() }</p> };
    };
    let said = example.facts.answers.get(props.id.as_str());
    let said = said.and_then(|said| {
        let status = names::status(words, Status::parse(&said.status)?);
        let strength = &props.catalogue.strength(Strength::new(said.strength)?).name;
        Some(words.example_says(status, strength))
    });
    html! {
        <>
            <p>{ text }</p>
            <p class="muted small">
                { said }{ " " }{ words.example_from(&example.words.name) }
            </p>
        </>
    }
}
