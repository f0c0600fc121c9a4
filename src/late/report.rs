//! The report's page: nothing else composes the whole document.

use std::cell::Cell;

use yew::prelude::*;

use super::part::{Fetching, Late, LateView, Part, use_late};
use crate::hooks::use_words;
use crate::pages;
use crate::platform::fetch::NotFetched;

/// The report's page.
#[derive(Clone, Copy, Debug)]
pub(super) struct ReportPart {
    /// The report of a project.
    page: fn(String) -> Html,
}

impl PartialEq for ReportPart {
    /// There is one.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

thread_local! {
    static HERE: Cell<Option<ReportPart>> = const { Cell::new(None) };
}

static REPORT_PART: Part<ReportPart> = Part { here: &HERE, fetch };

fn fetch() -> Fetching<ReportPart> {
    Box::pin(report())
}

#[cfg(gate360_split)]
#[wasm_split_helpers::wasm_split(report, fallible)]
fn report() -> Result<ReportPart, NotFetched> {
    Ok(part())
}

#[cfg(not(gate360_split))]
async fn report() -> Result<ReportPart, NotFetched> {
    Ok(part())
}

fn part() -> ReportPart {
    ReportPart {
        page: |id| html! { <pages::ReportPage {id} /> },
    }
}

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct LateReportProps {
    /// The project.
    pub(super) id: String,
}

/// The report's page, once it is here.
#[component]
pub(super) fn LateReport(props: &LateReportProps) -> Html {
    let title = use_words().report_title();
    match use_late(&REPORT_PART, true) {
        (Late::Here(part), _) => (part.page)(props.id.clone()),
        (late, onretry) => {
            html! { <LateView failed={late == Late::Failed} {title} {onretry} /> }
        }
    }
}
