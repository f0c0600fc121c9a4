//! What leaves.

mod block;
mod edition;
mod elsewhere;
mod export;
mod formats;
mod language;
mod logo;
mod outcome;
mod preview;
mod text;
mod wording_row;
mod wordings;

use gate360_report::Report;
use gloo::utils::{body, document};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use self::edition::{Chosen, EditionChoice};
use self::elsewhere::Elsewhere;
use self::export::use_export;
use self::formats::Formats;
use self::language::use_report_language;
use self::logo::LogoChoice;
use self::outcome::outcome;
use self::preview::Preview;
use self::text::text;
use self::wordings::wordings;
use crate::components::{Button, ButtonKind, Callout, Choice, ComboBox, Icon, PageHeader, Tone};
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
    let spoken = use_report_language(&props.catalogue);
    let language = spoken.words.language();
    let chosen = use_state_eq(Chosen::default);
    let choose = {
        let chosen = chosen.setter();
        use_callback((), move |choice: Chosen, ()| chosen.set(choice))
    };
    let report = use_memo(
        (
            props.open.project.clone(),
            spoken.catalogue,
            props.session.author.clone(),
            spoken.words,
            clock::today(),
            (*chosen).clone(),
        ),
        |(project, catalogue, author, words, today, chosen)| {
            let report = Report::of(catalogue, project, words.language(), author.clone(), *today);
            let edition = chosen.edition(&report.edition);
            let report = report.in_edition(edition);
            let (document, texts) = report.composed(*words);
            let wordings = Shared::new(wordings(texts));
            (Shared::new(report), Shared::new(document), wordings)
        },
    );
    let (report, document, wordings) = &*report;
    let export = use_export(report, spoken.words, &props.open.editor);
    let buttons = use_node_ref();
    use_kept_focus(&buttons, export.making.is_some());
    html! {
        <div class="report">
            <PageHeader
                title={words.report_title()}
                above={html! { <span lang={document.language.clone()}>{ text(&document.title) }</span> }}
                lead={words.report_lead()}
            />
            <div class="stack stack-wide">
                <div key="ways" class="stack report-ways">
                    <ComboBox
                        views=true
                        label={words.report_language()}
                        choices={Choice::list(spoken.choices)}
                        value={spoken.tag}
                        onchange={spoken.choose}
                    />
                    if spoken.failed {
                        <Callout tone={Tone::Bad} title={words.words_failed_title()} alert=true>
                            <p>{ words.words_failed_body() }</p>
                        </Callout>
                    }
                    <EditionChoice
                        open={props.open.clone()}
                        chosen={(*chosen).clone()}
                        {choose}
                    />
                    <LogoChoice open={props.open.clone()} />
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
                    <Formats
                        report={report.clone()}
                        spoken={spoken.words}
                        editor={props.open.editor.clone()}
                    />
                </div>
                <Elsewhere
                    key={language.tag()}
                    open={props.open.clone()}
                    catalogue={props.catalogue.clone()}
                    wordings={wordings.clone()}
                    {language}
                />
                <Preview key="preview" document={document.clone()} />
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
