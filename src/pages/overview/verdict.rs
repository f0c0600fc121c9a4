use gate360_locale::Words;
use gate360_readiness::Assessment;
use gate360_report::names;
use yew::prelude::*;

use super::Part;
use crate::chart::{FigureView, figure_list};
use crate::hooks::SharedCatalogue;

/// The figures of the whole.
pub(super) fn verdict(part: &Part) -> Html {
    let words = part.words;
    let assessment = &part.open.assessment;
    let figures = figures(words, &part.catalogue, assessment);
    html! {
        <section class="stack" aria-labelledby="overview-verdict">
            <h2 class="visually-hidden" id="overview-verdict">{ words.report_verdict() }</h2>
            { figure_list(&figures) }
        </section>
    }
}

fn figures(words: Words, catalogue: &SharedCatalogue, assessment: &Assessment) -> Vec<FigureView> {
    let number = |value: u8| words.integer(value.into());
    let confidence = assessment.confidence;
    let confidence_note = confidence.value.map_or_else(
        || words.report_confidence_nothing().to_owned(),
        |value| {
            let of = words.integer(i64::try_from(assessment.confidence_of).unwrap_or(i64::MAX));
            words.report_confidence_note(&words.decimal(value, 2), &of)
        },
    );
    let readiness_note = html! {
        <>
            <strong>{ &catalogue.level(assessment.readiness).name }</strong>
            <br />
            { bottlenecks(words, catalogue, assessment) }
        </>
    };
    let figure = |label: &str, value: String, note: Html, headline| FigureView {
        label: label.to_owned().into(),
        value: value.into(),
        note,
        headline,
    };
    vec![
        figure(
            words.report_readiness(),
            words.level_of_nine(&number(assessment.readiness)),
            readiness_note,
            true,
        ),
        figure(
            words.report_use(),
            words.level_of_nine(&number(assessment.use_level.number())),
            html! { { catalogue.use_level(assessment.use_level) } },
            false,
        ),
        figure(
            words.report_confidence(),
            names::trust(words, confidence.trust).to_owned(),
            html! { { confidence_note } },
            false,
        ),
        figure(
            words.report_position(),
            names::position(words, assessment.position).to_owned(),
            html! { { words.report_position_note(&number(assessment.product())) } },
            false,
        ),
        figure(
            words.report_index(),
            words.report_index_value(&words.decimal(assessment.index, 1)),
            html! { { words.report_index_note() } },
            false,
        ),
    ]
}

/// Which perspectives set the readiness.
fn bottlenecks(words: Words, catalogue: &SharedCatalogue, assessment: &Assessment) -> String {
    let keys = &assessment.bottlenecks;
    if keys.len() == assessment.perspectives.len() {
        return words.report_all_equal().to_owned();
    }
    let named: Vec<&str> = keys
        .iter()
        .map(|key| catalogue.perspective_name(key))
        .collect();
    let count = u32::try_from(keys.len()).unwrap_or(u32::MAX);
    words.report_bottlenecks(count, &named.join("; "))
}
