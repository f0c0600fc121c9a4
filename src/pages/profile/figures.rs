//! How a project would stand by another process.

use gate360_locale::Words;
use gate360_process::Catalogue;
use gate360_project::Voice;
use gate360_readiness::{Assessment, Facts, assess};
use gate360_report::names;
use yew::prelude::*;

use crate::components::Table;
use crate::platform::clock;
use crate::state::OpenProject;

/// The figures of the project by the process that it follows and by another, side by side.
pub(super) fn figures(
    words: Words,
    open: &OpenProject,
    before: &Catalogue,
    after: &Catalogue,
) -> Html {
    let today = clock::today();
    let facts = Facts::of(after, &open.project, &Voice::Team, today);
    let then = assess(after, &facts, today);
    let now = &*open.assessment;
    let gate = now.next_gate.number().to_string();
    let number = |count: usize| words.integer(i64::try_from(count).unwrap_or(i64::MAX));
    let level = |assessment: &Assessment| words.level_of_nine(&assessment.readiness.to_string());
    let says = |assessment: &Assessment| {
        let gate = assessment.gate(now.next_gate);
        names::recommendation(words, gate.recommendation).to_owned()
    };
    let applying = |assessment: &Assessment| number(assessment.standings.len());
    let open_musts =
        |assessment: &Assessment| number(assessment.gate(now.next_gate).open_musts.len());
    let bottlenecks = |assessment: &Assessment, catalogue: &Catalogue| {
        let names = assessment.bottlenecks.iter();
        let names: Vec<&str> = names.map(|key| catalogue.perspective_name(key)).collect();
        names.join("; ")
    };
    let rows = [
        (
            words.report_readiness().to_owned(),
            level(now),
            level(&then),
        ),
        (
            words.process_bottlenecks().to_owned(),
            bottlenecks(now, before),
            bottlenecks(&then, after),
        ),
        (words.overview_recommendation(&gate), says(now), says(&then)),
        (
            words.process_open_musts(&gate),
            open_musts(now),
            open_musts(&then),
        ),
        (
            words.process_applying().to_owned(),
            applying(now),
            applying(&then),
        ),
    ];
    html! {
        <Table caption={words.process_figures(after.title(), after.version())}>
            <thead>
                <tr>
                    <th scope="col">{ words.process_figure() }</th>
                    <th scope="col">{ words.history_now() }</th>
                    <th scope="col">{ words.process_then() }</th>
                </tr>
            </thead>
            <tbody>
                { for rows.into_iter().map(|(name, now, then)| html! {
                    <tr>
                        <th scope="row">{ name }</th>
                        <td>{ now.clone() }</td>
                        <td>
                            if now == then { { then } } else { <strong>{ then }</strong> }
                        </td>
                    </tr>
                }) }
            </tbody>
        </Table>
    }
}
