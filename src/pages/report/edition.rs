//! Which report leaves: its kind, the meeting of a gate record, and the parts that it has.

use gate360_locale::Words;
use gate360_project::{Edit, GateRecord, PartKey};
use gate360_report::edition::{Edition, Kind, Meeting, choices};
use gate360_report::names;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::components::{Choice, ComboBox};
use crate::hooks::{use_read_only, use_words};
use crate::state::OpenProject;

/// The kind that was chosen on the page. It is not kept: each visit begins with the full report.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Chosen {
    kind: Kind,
    meeting: Option<Meeting>,
}

impl Chosen {
    /// The edition of a project's report.
    pub(super) fn edition(&self, edition: &Edition) -> Edition {
        edition.with_kind(self.kind, self.meeting.clone())
    }
}

/// What can be chosen.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct EditionChoiceProps {
    /// The project.
    pub(super) open: OpenProject,
    /// What was chosen.
    pub(super) chosen: Chosen,
    /// Called with another choice.
    pub(super) choose: Callback<Chosen>,
}

/// The choice of the kind, and what there is to choose of it.
#[component]
pub(super) fn EditionChoice(props: &EditionChoiceProps) -> Html {
    let words = use_words();
    let read_only = use_read_only();
    let Chosen { kind, meeting } = props.chosen.clone();
    let decisions = props.open.project.decisions();
    let kinds = Kind::ALL
        .iter()
        .filter(|kind| **kind != Kind::Gate || !decisions.is_empty())
        .map(|kind| Choice::new(kind.as_str(), kind_name(words, *kind)));
    let onchange = props.choose.reform(|word: AttrValue| Chosen {
        kind: Kind::parse(&word).unwrap_or_default(),
        meeting: None,
    });
    html! {
        <>
            <ComboBox
                key="kind"
                views=true
                label={words.report_kind()}
                choices={Choice::list(kinds)}
                value={kind.as_str()}
                hint={decisions.is_empty().then(|| words.report_kind_no_gate())}
                {onchange}
            />
            if kind == Kind::Gate {
                { meetings(words, &decisions, meeting.as_ref(), &props.choose) }
            }
            if kind.has_parts() {
                { parts(words, &props.open, read_only) }
            }
        </>
    }
}

fn kind_name(words: Words, kind: Kind) -> &'static str {
    match kind {
        Kind::Full => words.kind_full(),
        Kind::Summary => words.kind_summary(),
        Kind::Board => words.kind_board(),
        Kind::Gate => words.kind_gate(),
    }
}

/// The choice of the meeting; the last one unless somebody chooses.
fn meetings(
    words: Words,
    decisions: &[GateRecord],
    chosen: Option<&Meeting>,
    choose: &Callback<Chosen>,
) -> Html {
    let name =
        |record: &GateRecord| [record.gate.to_string().as_str(), "/", record.id.as_str()].concat();
    let is_chosen = |record: &&GateRecord| {
        chosen.is_some_and(|(gate, id)| record.gate == *gate && record.id == *id)
    };
    let value = decisions
        .iter()
        .find(is_chosen)
        .or(decisions.last())
        .map(name);
    let latest_first = decisions.iter().rev();
    let choices =
        latest_first.map(|record| Choice::new(name(record), names::meeting(words, record)));
    let onchange = {
        let decisions: Vec<(String, Meeting)> = decisions
            .iter()
            .map(|record| (name(record), (record.gate, record.id.clone())))
            .collect();
        choose.reform(move |word: AttrValue| Chosen {
            kind: Kind::Gate,
            meeting: decisions
                .iter()
                .find(|(name, _)| *name == *word)
                .map(|(_, meeting)| meeting.clone()),
        })
    };
    html! {
        <ComboBox
            key="meeting"
            views=true
            label={words.report_of_meeting()}
            choices={Choice::list(choices)}
            value={value.unwrap_or_default()}
            {onchange}
        />
    }
}

/// The parts that a team can leave out.
fn parts(words: Words, open: &OpenProject, read_only: bool) -> Html {
    let left_out = open.project.parts_left_out();
    let part = |(key, title): (PartKey, &'static str)| {
        let checked = !left_out.contains(&key);
        html! {
            <label class="radio" key={key.as_str()}>
                <input type="checkbox" {checked} disabled={read_only} onchange={on_part(open, &key)} />
                <span>{ title }</span>
            </label>
        }
    };
    html! {
        <fieldset key="parts" class="radios" aria-describedby="report-parts-hint">
            <legend class="field-label">{ words.report_parts() }</legend>
            <div class="radios-line">{ for choices(words).map(part) }</div>
            <p class="field-hint" id="report-parts-hint">{ words.report_parts_hint() }</p>
        </fieldset>
    }
}

fn on_part(open: &OpenProject, key: &PartKey) -> Callback<Event> {
    let key = key.clone();
    let write = open
        .editor
        .on(move |shown| Edit::ReportPart(key.clone(), shown));
    write.reform(|event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        input.is_some_and(|input| input.checked())
    })
}
