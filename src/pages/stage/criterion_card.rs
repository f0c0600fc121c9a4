use gate360_locale::Words;
use gate360_process::{Criterion, CriterionId};
use gate360_project::{Answer, AnswerField, Status};
use gate360_readiness::Standing;
use gate360_report::names;
use yew::prelude::*;

use super::criterion_fields::CriterionFields;
use super::example_answer::ExampleAnswer;
use super::place;
use crate::components::{Badge, Disclosure, Icon, Tone};
use crate::hooks::{SharedCatalogue, use_words};
use crate::looks;
use crate::state::Editor;

/// A criterion and what was said of it.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct CriterionCardProps {
    /// Which criterion.
    pub(super) id: CriterionId,
    /// How it stands.
    pub(super) standing: Standing,
    /// What the team says of it.
    pub(super) answer: Answer,
    /// What was erased of that, in words.
    pub(super) erased: Vec<(AnswerField, AttrValue)>,
    /// Whether its evidence is old.
    pub(super) stale: bool,
    /// What advisers say who say something else.
    pub(super) advised: Vec<Status>,
    /// Whether it is unfolded.
    pub(super) open: bool,
    /// Called when it is folded or unfolded.
    pub(super) ontoggle: Callback<(CriterionId, bool)>,
    /// Changes the project.
    pub(super) editor: Editor,
    /// Where its texts come from.
    pub(super) catalogue: SharedCatalogue,
}

/// A criterion: its title with its standing, and unfolded, everything about it.
#[component]
pub(super) fn CriterionCard(props: &CriterionCardProps) -> Html {
    let words = use_words();
    let ontoggle = use_callback(
        (props.id.clone(), props.ontoggle.clone()),
        |open, (id, ontoggle)| ontoggle.emit((id.clone(), open)),
    );
    let Some(criterion) = props.catalogue.criterion(&props.id) else {
        return Html::default();
    };
    let (tone, icon) = looks::of_standing(props.standing);
    let aside = html! {
        <>
            <Badge
                tone={Tone::Neutral}
                icon={criterion.blocker.then_some(Icon::Blocker)}
            >
                { names::level(words, criterion) }
            </Badge>
            if props.stale {
                <Badge tone={Tone::Warn} icon={Icon::Warning}>{ words.stale() }</Badge>
            }
            if !props.advised.is_empty() {
                <Badge tone={Tone::Info} icon={Icon::Info}>{ words.filter_review() }</Badge>
            }
            <Badge {tone} {icon}>{ names::standing(words, props.standing) }</Badge>
        </>
    };
    html! {
        <div id={place::element_id(&props.id)} class="criterion">
            <Disclosure
                title={names::criterion(&props.catalogue, &props.id)}
                level={3}
                {aside}
                open={props.open}
                {ontoggle}
            >
                <p>{ &criterion.statement }</p>
                { explanation(words, props, criterion) }
                <Disclosure title={words.example_answer()}>
                    <ExampleAnswer id={props.id.clone()} catalogue={props.catalogue.clone()} />
                </Disclosure>
                <CriterionFields
                    id={props.id.clone()}
                    standing={props.standing}
                    answer={props.answer.clone()}
                    erased={props.erased.clone()}
                    editor={props.editor.clone()}
                    catalogue={props.catalogue.clone()}
                />
            </Disclosure>
        </div>
    }
}

/// Why the criterion matters, what is expected, and where it comes from.
/// What advisers say of it otherwise, if they do.
fn explanation(words: Words, props: &CriterionCardProps, criterion: &Criterion) -> Html {
    let advised = props
        .advised
        .iter()
        .map(|status| names::status(words, *status));
    let advised: Vec<&str> = advised.collect();
    let sources: Vec<&str> = criterion
        .sources
        .iter()
        .filter_map(|key| props.catalogue.source(key))
        .map(|source| source.title.as_str())
        .collect();
    html! {
        <dl class="facts">
            if !advised.is_empty() {
                <div><dt>{ words.adviser_says() }</dt><dd>{ advised.join("; ") }</dd></div>
            }
            <div><dt>{ words.criterion_why() }</dt><dd>{ &criterion.why }</dd></div>
            <div><dt>{ words.criterion_expected() }</dt><dd>{ &criterion.evidence }</dd></div>
            <div><dt>{ words.criterion_sources() }</dt><dd>{ sources.join("; ") }</dd></div>
        </dl>
    }
}
