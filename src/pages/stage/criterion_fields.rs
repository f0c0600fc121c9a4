use gate360_locale::{Date, Words};
use gate360_process::{Criterion, CriterionId, Strength};
use gate360_project::{Answer, AnswerField, Edit, Status};
use gate360_readiness::Standing;
use gate360_report::names;
use yew::prelude::*;

use crate::components::{
    Callout, Choice, ComboBox, DateField, RadioGroup, TextArea, TextField, Tone,
};
use crate::hooks::{SharedCatalogue, use_words};
use crate::looks;
use crate::state::Editor;

/// A criterion and what was said of it.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct CriterionFieldsProps {
    /// Which criterion.
    pub(super) id: CriterionId,
    /// How it stands.
    pub(super) standing: Standing,
    /// What the team says of it.
    pub(super) answer: Answer,
    /// What was erased of it, in words.
    pub(super) erased: Vec<(AnswerField, AttrValue)>,
    /// Changes the project.
    pub(super) editor: Editor,
    /// Where its texts come from.
    pub(super) catalogue: SharedCatalogue,
}

/// The fields of an answer.
#[component]
pub(super) fn CriterionFields(props: &CriterionFieldsProps) -> Html {
    let words = use_words();
    let edits = (props.id.clone(), props.editor.clone());
    let onstatus = use_callback(edits.clone(), |value: AttrValue, (id, editor)| {
        if let Some(status) = Status::parse(&value) {
            // A refusal is shown in the status line.
            let _refused = editor.apply(Edit::Status(id.clone(), status));
        }
    });
    let onstrength = use_callback(edits.clone(), |value: AttrValue, (id, editor)| {
        let strength = value.parse().ok().and_then(Strength::new);
        let _refused = editor.apply(Edit::Strength(id.clone(), strength));
    });
    let ondate = use_callback(edits.clone(), |date: Option<Date>, (id, editor)| {
        let _refused = editor.apply(Edit::EvidenceDate(id.clone(), date));
    });
    let on = |field: AnswerField| {
        let id = props.id.clone();
        props
            .editor
            .on(move |text| Edit::AnswerText(id.clone(), field, text))
    };
    let erased = |field: AnswerField| {
        let mut erased = props.erased.iter();
        let found = erased.find(|(known, _)| *known == field);
        found.map(|(_, words)| words.clone())
    };
    let Some(criterion) = props.catalogue.criterion(&props.id) else {
        return Html::default();
    };
    let answer = &props.answer;
    let asks = words.strength_asks(&strength_name(&props.catalogue, criterion.min_strength));
    html! {
        <>
            <RadioGroup
                label={words.status()}
                choices={statuses(words, criterion)}
                value={AttrValue::Static(answer.status.as_str())}
                segmented=true
                hint={criterion.blocker.then(|| AttrValue::from(words.blocker_hint()))}
                onchange={onstatus}
            />
            <div class="stack">
                if answer.status == Status::NotApplicable {
                    <TextArea
                        key="reason"
                        label={words.reason()}
                        hint={erased(AnswerField::Reason).unwrap_or(words.reason_hint().into())}
                        value={answer.reason.text.clone()}
                        language={answer.reason.language.clone()}
                        onchange={on(AnswerField::Reason)}
                    />
                }
                if props.standing == Standing::Thin {
                    <Callout key="thin" tone={Tone::Warn} title={words.standing_thin()}>
                        <p>{ &asks }</p>
                    </Callout>
                }
            </div>
            <ComboBox
                label={words.evidence_strength()}
                choices={strengths(&props.catalogue)}
                none={words.not_given()}
                value={answer.strength.map(|s| s.number().to_string()).unwrap_or_default()}
                hint={asks}
                onchange={onstrength}
            />
            <TextArea
                label={words.evidence()}
                hint={erased(AnswerField::Evidence)}
                value={answer.evidence.text.clone()}
                language={answer.evidence.language.clone()}
                onchange={on(AnswerField::Evidence)}
            />
            <div class="columns">
                <TextField
                    label={words.evidence_link()}
                    hint={erased(AnswerField::Link)}
                    value={answer.link.clone()}
                    onchange={on(AnswerField::Link)}
                />
                <DateField label={words.evidence_date()} value={answer.date} onchange={ondate} />
                <TextField
                    label={words.responsible_role()}
                    hint={erased(AnswerField::Role)}
                    value={answer.role.text.clone()}
                    language={answer.role.language.clone()}
                    onchange={on(AnswerField::Role)}
                />
            </div>
            <TextArea
                label={words.note()}
                hint={erased(AnswerField::Note)}
                value={answer.note.text.clone()}
                language={answer.note.language.clone()}
                onchange={on(AnswerField::Note)}
            />
        </>
    }
}

/// The statuses that a criterion can have: a blocker always applies.
fn statuses(words: Words, criterion: &Criterion) -> std::rc::Rc<[Choice]> {
    let offered = Status::ALL
        .iter()
        .filter(|status| !(criterion.blocker && **status == Status::NotApplicable));
    Choice::list(offered.map(|&status| {
        let (tone, icon) = looks::of_status(status);
        Choice::new(status.as_str(), names::status(words, status)).with_sign(icon, tone)
    }))
}

fn strengths(catalogue: &SharedCatalogue) -> std::rc::Rc<[Choice]> {
    Choice::list(Strength::all().map(|strength| {
        let meaning = &catalogue.strength(strength).meaning;
        let label = [&strength_name(catalogue, strength), " – ", meaning].concat();
        Choice::new(strength.number().to_string(), label)
    }))
}

fn strength_name(catalogue: &SharedCatalogue, strength: Strength) -> String {
    [
        &strength.number().to_string(),
        " ",
        &catalogue.strength(strength).name,
    ]
    .concat()
}
