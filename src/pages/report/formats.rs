//! The other formats in which the report leaves: tables, dates, and a web page.

use gate360_locale::Words;
use gate360_report::file_name::{FileKind, file_name};
use gate360_report::{Report, calendar, csv, html};
use yew::prelude::*;

use crate::components::{Button, Callout, Disclosure, Icon, IconView, Tone};
use crate::hooks::{use_shell, use_words};
use crate::platform::files;
use crate::state::{Editor, Shared};

/// What leaves.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct FormatsProps {
    /// The report.
    pub(super) report: Shared<Report>,
    /// The words of its language.
    pub(super) spoken: Words,
    /// Who writes in the project.
    pub(super) editor: Editor,
}

/// What has come of the last file.
#[derive(Clone, Debug, Default, PartialEq)]
enum Outcome {
    /// None was asked for yet.
    #[default]
    Nothing,
    /// The browser was given a file of this name.
    Done(AttrValue),
    /// The project has no date, so there is no calendar.
    NoDates,
    /// There is a file, but the browser did not take it.
    NotHandedOut,
}

/// The other formats, folded, each with its button, and what has come of the last one.
#[component]
pub(super) fn Formats(props: &FormatsProps) -> Html {
    let words = use_words();
    let announce = use_shell().announce;
    let outcome = use_state_eq(Outcome::default);
    let export = {
        let outcome = outcome.setter();
        use_callback(
            (props.clone(), announce, words),
            move |kind: FileKind, (props, announce, words)| {
                // From here on nothing that is in the file may be folded away.
                props.editor.seal();
                let result = hand_out(&props.report, props.spoken, kind);
                match &result {
                    Outcome::Done(name) => announce.emit(words.format_ready(name).into()),
                    Outcome::NoDates => announce.emit(words.formats_no_dates().into()),
                    Outcome::Nothing | Outcome::NotHandedOut => {}
                }
                outcome.set(result);
            },
        )
    };
    let button = |kind: FileKind, label: &'static str| {
        let onclick = export.reform(move |_: MouseEvent| kind);
        html! { <Button icon={Icon::Download} {onclick}>{ label }</Button> }
    };
    html! {
        <Disclosure title={words.formats_title()}>
            <p>{ words.formats_lead() }</p>
            <p>{ words.formats_tables() }</p>
            <div class="cluster">
                { button(FileKind::Criteria, words.export_criteria()) }
                { button(FileKind::Conditions, words.export_conditions()) }
            </div>
            <p>{ words.formats_dates() }</p>
            <div class="cluster">{ button(FileKind::Calendar, words.export_dates()) }</div>
            <p>{ words.formats_page() }</p>
            <div class="cluster">{ button(FileKind::Html, words.export_page()) }</div>
            { said(words, &outcome) }
        </Disclosure>
    }
}

/// Makes a file and gives it to the browser.
fn hand_out(report: &Report, spoken: Words, kind: FileKind) -> Outcome {
    let (mime, bytes) = match kind {
        FileKind::Conditions => ("text/csv;charset=utf-8", csv::conditions(report, spoken)),
        FileKind::Calendar => match calendar(report, spoken) {
            Some(bytes) => ("text/calendar;charset=utf-8", bytes),
            None => return Outcome::NoDates,
        },
        FileKind::Html => ("text/html;charset=utf-8", html(report, spoken)),
        _ => ("text/csv;charset=utf-8", csv::criteria(report, spoken)),
    };
    let name = file_name(report, spoken, kind);
    match files::download(&name, mime, &bytes) {
        Ok(()) => Outcome::Done(name.into()),
        Err(_) => Outcome::NotHandedOut,
    }
}

/// What has come of the last file, which is said elsewhere too.
fn said(words: Words, outcome: &Outcome) -> Html {
    let line = |icon: Icon, text: AttrValue| {
        html! { <p class="cluster"><IconView {icon} /><span>{ text }</span></p> }
    };
    match outcome {
        Outcome::Nothing => Html::default(),
        Outcome::Done(name) => line(Icon::Check, words.format_ready(name).into()),
        Outcome::NoDates => line(Icon::Info, words.formats_no_dates().into()),
        Outcome::NotHandedOut => html! {
            <Callout tone={Tone::Bad} title={words.export_failed()} alert=true>
                <p>{ words.export_not_handed_out() }</p>
            </Callout>
        },
    }
}
