//! What leaves.

mod block;
mod export;
mod file_name;
mod outcome;
mod preview;
mod text;

use std::rc::Rc;

use gate360_locale::Language;
use gate360_process::builtin;
use gate360_report::Report;
use gloo::utils::{body, document};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use self::export::use_export;
use self::outcome::outcome;
use self::preview::Preview;
use crate::components::{Button, ButtonKind, Choice, ComboBox, Icon, PageHeader};
use crate::hooks::{SharedCatalogue, use_catalogue, use_words};
use crate::platform::clock;
use crate::state::{OpenProject, Session, Shared, use_open_project, use_session};

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ReportProps {
    /// The project.
    pub id: String,
}

/// What leaves.
#[component]
pub fn ReportPage(_props: &ReportProps) -> Html {
    match (use_open_project(), use_session(), use_catalogue()) {
        (Some(open), Some(session), Some(catalogue)) => {
            html! { <ReportBody {open} {session} {catalogue} /> }
        }
        _ => Html::default(),
    }
}

/// What the report is made of.
#[derive(Clone, Debug, PartialEq, Properties)]
struct BodyProps {
    open: OpenProject,
    session: Session,
    catalogue: SharedCatalogue,
}

/// The report in a language that can be chosen, and the ways in which it leaves.
#[component]
fn ReportBody(props: &BodyProps) -> Html {
    let words = use_words();
    let language = use_state_eq(|| words.language());
    let catalogue = use_catalogue_in(*language, &props.catalogue);
    let report = use_memo(
        (
            props.open.project.clone(),
            catalogue,
            props.session.author.clone(),
            *language,
            clock::today(),
        ),
        |(project, catalogue, author, language, today)| {
            let report = Report::of(catalogue, project, *language, author.clone(), *today);
            let document = report.document();
            (Shared::new(report), Shared::new(document))
        },
    );
    let (report, document) = &*report;
    let export = use_export(report, &props.open.editor);
    let buttons = use_node_ref();
    use_kept_focus(&buttons, export.making.is_some());
    let choices = Language::ALL
        .iter()
        .map(|language| Choice::new(language.tag(), language.name()));
    let onchange = {
        let language = language.setter();
        Callback::from(move |tag: AttrValue| {
            if let Some(chosen) = Language::from_tag(&tag) {
                language.set(chosen);
            }
        })
    };
    html! {
        <div class="report">
            <PageHeader
                title={words.report_title()}
                above={document.title.clone()}
                lead={words.report_lead()}
            />
            <div class="stack stack-wide">
                <div class="stack report-ways">
                    <ComboBox
                        label={words.report_language()}
                        choices={Choice::list(choices)}
                        value={language.tag()}
                        {onchange}
                    />
                    <div
                        ref={buttons}
                        class="cluster"
                        onpointerover={export.warm.reform(|_: PointerEvent| ())}
                        onfocusin={export.warm.reform(|_: FocusEvent| ())}
                    >
                        <Button
                            kind={ButtonKind::Primary}
                            icon={Icon::Download}
                            busy={export.making.is_some()}
                            onclick={export.pdf.clone()}
                        >
                            { words.export_pdf() }
                        </Button>
                        <Button icon={Icon::Download} onclick={export.json.clone()}>
                            { words.export_json() }
                        </Button>
                    </div>
                    { outcome(words, &export) }
                    <p>{ words.report_formats() }</p>
                    <p class="muted">{ words.report_leaves() }</p>
                </div>
                <Preview document={document.clone()} />
            </div>
        </div>
    }
}

/// Whoever was on the button that cancels goes back to the first of the buttons when there is
/// nothing to cancel any more.
#[hook]
fn use_kept_focus(buttons: &NodeRef, making: bool) {
    let buttons = buttons.clone();
    let before = use_mut_ref(|| false);
    use_effect_with(making, move |&making| {
        let ended = before.replace(making) && !making;
        let lost = document()
            .active_element()
            .is_none_or(|focused| focused == *body());
        let first = (ended && lost)
            .then(|| buttons.cast::<Element>())
            .flatten()
            .and_then(|buttons| buttons.query_selector("button").ok().flatten())
            .and_then(|button| button.dyn_into::<HtmlElement>().ok());
        if let Some(button) = first {
            // A button that has just gone can't take the focus.
            let _ = button.focus();
        }
    });
}

/// The catalogue in the language of the report: the one that is there, if it has that language.
#[hook]
fn use_catalogue_in(language: Language, shown: &SharedCatalogue) -> SharedCatalogue {
    let found = use_memo((language, shown.clone()), |(language, shown)| {
        if shown.language() == language.tag() {
            return shown.clone();
        }
        // A report in the interface's language is better than none.
        builtin::catalogue(language.tag())
            .map_or_else(|_| shown.clone(), |found| SharedCatalogue(Rc::new(found)))
    });
    (*found).clone()
}
