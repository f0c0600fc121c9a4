//! Who, what and where, and the yes/no questions that switch criteria on.

mod condition_question;
mod differences;
mod figures;
mod process;

use std::rc::Rc;

use gate360_locale::Words;
use gate360_process::{Catalogue, StageNo, UseLevel};
use gate360_project::{Edit, Key};
use yew::prelude::*;

use self::condition_question::ConditionQuestion;
use self::process::Process;
use crate::components::{
    Button, ButtonKind, Callout, Choice, ComboBox, Icon, PageHeader, TextArea, TextField, Tone,
};
use crate::hooks::{use_catalogue, use_words};
use crate::looks;
use crate::route::Route;
use crate::state::erased::erased_hint;
use crate::state::use_open_project;
use yew_router::prelude::use_navigator;

/// The last stage before a solution is made ready for others.
const PILOT: u8 = 4;

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ProfileProps {
    /// The project.
    pub id: String,
}

/// Who, what and where, and the yes/no questions.
#[component]
pub fn ProfilePage(props: &ProfileProps) -> Html {
    let words = use_words();
    let navigator = use_navigator();
    let (Some(open), Some(catalogue)) = (use_open_project(), use_catalogue()) else {
        return Html::default();
    };
    let editor = &open.editor;
    let project = &open.project;
    let [name, summary, partners, use_evidence] =
        [Key::Name, Key::Summary, Key::Partners, Key::UseEvidence].map(|key| project.prose(&key));
    let applying = applying(&open.assessment, &catalogue);
    let pilot = applying
        .iter()
        .filter(|stage| stage.number() <= PILOT)
        .count();
    let number = |count: usize| words.integer(i64::try_from(count).unwrap_or(i64::MAX));
    let unanswered = u32::try_from(open.assessment.unanswered.len()).unwrap_or(u32::MAX);
    let uses = UseLevel::all().map(|level| {
        let value = level.number().to_string();
        let label = [&value, ": ", catalogue.use_level(level)].concat();
        Choice::new(value, label)
    });
    let erased = |key: &Key, hint| erased_hint(words, project, key, hint);
    let onward = {
        let stage = Route::Stage {
            id: props.id.clone(),
            n: open.assessment.stage.number(),
        };
        Callback::from(move |_: MouseEvent| {
            if let Some(navigator) = &navigator {
                navigator.push(&stage);
            }
        })
    };
    html! {
        <>
            <PageHeader
                title={words.profile_title()}
                above={looks::prose(&name)}
                lead={words.profile_lead()}
            />
            <div class="stack stack-wide">
            <section class="stack" aria-labelledby="profile-project">
                <h2 id="profile-project">{ words.profile_project() }</h2>
                <TextField
                    label={words.project_name()}
                    hint={erased(&Key::Name, None)}
                    value={name.text.clone()}
                    language={name.language.clone()}
                    onchange={editor.on(Edit::Name)}
                />
                <TextArea
                    label={words.profile_summary()}
                    hint={erased(&Key::Summary, Some(words.profile_summary_hint()))}
                    value={summary.text.clone()}
                    language={summary.language.clone()}
                    onchange={editor.on(Edit::Summary)}
                />
                <TextField
                    label={words.profile_partners()}
                    hint={erased(&Key::Partners, Some(words.profile_partners_hint()))}
                    value={partners.text.clone()}
                    language={partners.language.clone()}
                    onchange={editor.on(Edit::Partners)}
                />
                <div>
                    if project.records().is_empty() {
                        <ComboBox
                            label={words.new_stage()}
                            hint={words.profile_stage_hint()}
                            choices={stages(words, &catalogue)}
                            value={project.start().number().to_string()}
                            onchange={editor.on(|value: AttrValue| {
                                let stage = value.parse().ok().and_then(StageNo::new);
                                Edit::Start(stage.unwrap_or(StageNo::LEAST))
                            })}
                        />
                    }
                </div>
            </section>
            <section class="stack" aria-labelledby="profile-conditions">
                <h2 id="profile-conditions">{ words.profile_conditions() }</h2>
                <Callout
                    tone={if unanswered == 0 { Tone::Good } else { Tone::Info }}
                    title={words.profile_counts(&number(applying.len()), &number(pilot))}
                >
                    <p>{ words.profile_unanswered(unanswered) }</p>
                </Callout>
                { for catalogue.conditions().iter().map(|condition| html! {
                    <ConditionQuestion
                        key={condition.key.as_str()}
                        condition={condition.key.clone()}
                        question={condition.question.clone()}
                        answer={project.condition(&condition.key)}
                        editor={editor.clone()}
                    />
                }) }
            </section>
            <section class="stack" aria-labelledby="profile-use">
                <h2 id="profile-use">{ words.profile_use() }</h2>
                <ComboBox
                    label={words.profile_use_level()}
                    hint={words.profile_use_hint()}
                    choices={Choice::list(uses)}
                    none={words.not_given()}
                    value={project.use_level().map(|level| level.number().to_string()).unwrap_or_default()}
                    onchange={editor.on(|value: AttrValue| {
                        Edit::Use(value.parse().ok().and_then(UseLevel::new))
                    })}
                />
                <TextArea
                    label={words.profile_use_evidence()}
                    hint={erased(&Key::UseEvidence, None)}
                    value={use_evidence.text.clone()}
                    language={use_evidence.language.clone()}
                    onchange={editor.on(Edit::UseEvidence)}
                />
            </section>
            <Process open={open.clone()} catalogue={catalogue.clone()} />
            <Button kind={ButtonKind::Primary} icon={Icon::Onward} onclick={onward}>
                { words.profile_onward(&open.assessment.stage.number().to_string()) }
            </Button>
            </div>
        </>
    }
}

fn stages(words: Words, catalogue: &Catalogue) -> Rc<[Choice]> {
    Choice::list(catalogue.stages().iter().map(|stage| {
        let number = stage.number.number().to_string();
        let title = words.stage_title(&number, &stage.name);
        Choice::new(number, title)
    }))
}

/// The stages of the criteria that apply.
fn applying(assessment: &gate360_readiness::Assessment, catalogue: &Catalogue) -> Vec<StageNo> {
    let standings = assessment.standings.iter();
    standings
        .filter_map(|(id, _)| Some(catalogue.criterion(id)?.stage))
        .collect()
}
