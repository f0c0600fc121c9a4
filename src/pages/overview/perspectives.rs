use gate360_process::CriterionId;
use gate360_readiness::PerspectiveResult;
use gate360_report::names;
use yew::prelude::*;

use super::Part;
use crate::components::{Badge, Icon, Table, Tone};
use crate::pages::criterion_link::CriterionLink;

/// The ten perspectives, and what keeps each from its next level.
pub(super) fn perspectives(part: &Part) -> Html {
    let words = part.words;
    html! {
        <Table caption={words.report_perspectives()} caption_hidden=true>
            <thead>
                <tr>
                    <th scope="col">{ words.report_column_perspective() }</th>
                    <th scope="col" class="number">{ words.report_column_level() }</th>
                    <th scope="col">{ words.report_column_means() }</th>
                    <th scope="col">{ words.report_column_confidence() }</th>
                    <th scope="col">{ words.report_column_why() }</th>
                </tr>
            </thead>
            <tbody>
                { for part.open.assessment.perspectives.iter().map(|result| row(part, result)) }
            </tbody>
        </Table>
    }
}

/// One perspective.
fn row(part: &Part, result: &PerspectiveResult) -> Html {
    let words = part.words;
    let assessment = &part.open.assessment;
    let is_lowest = assessment.bottlenecks.len() < assessment.perspectives.len()
        && assessment.bottlenecks.contains(&result.key);
    let trust = names::trust(words, result.confidence.trust);
    html! {
        <tr key={result.key.as_str()}>
            <th scope="row">
                <span class="perspective-key">{ result.key.as_str() }</span>
                { " " }
                { part.catalogue.perspective_name(&result.key) }
                if is_lowest {
                    { " " }
                    <Badge tone={Tone::Warn} icon={Icon::Stop}>{ words.overview_bottleneck() }</Badge>
                }
            </th>
            <td class="number"><strong>{ words.integer(result.level.into()) }</strong></td>
            <td>{ &part.catalogue.level(result.level).name }</td>
            <td>
                { trust }
                if let Some(value) = result.confidence.value {
                    <span class="muted number">{ [" (", &words.decimal(value, 2), ")"].concat() }</span>
                }
            </td>
            <td>{ why_not_higher(part, result) }</td>
        </tr>
    }
}

/// What keeps a perspective from its next level, and what its level rests on.
fn why_not_higher(part: &Part, result: &PerspectiveResult) -> Html {
    let words = part.words;
    let count = |value: usize| words.integer(i64::try_from(value).unwrap_or(i64::MAX));
    let few_shoulds = result.held_by_shoulds;
    let at_top = result.open_musts.is_empty() && !few_shoulds;
    let next = words.integer((result.must_stage + 1).into());
    html! {
        <ul class="stack stack-tight">
            if !result.open_musts.is_empty() {
                <li>{ words.overview_why_musts(&next) }{ " " }{ links(part, &result.open_musts) }</li>
            }
            if few_shoulds {
                <li>
                    { words.report_why_shoulds(&count(result.shoulds_met), &count(result.shoulds)) }
                </li>
            }
            if at_top {
                <li>{ words.report_top_level() }</li>
            }
            if !result.rests_on.is_empty() {
                <li>{ words.overview_rests_on() }{ " " }{ links(part, &result.rests_on) }</li>
            }
        </ul>
    }
}

/// Criteria by their ids, parted by commas.
fn links(part: &Part, ids: &[CriterionId]) -> Html {
    let link = |(at, id): (usize, &CriterionId)| {
        html! {
            <>
                if at > 0 {
                    { ", " }
                }
                <CriterionLink
                    project={part.id.clone()}
                    id={id.clone()}
                    catalogue={part.catalogue.clone()}
                    short=true
                />
            </>
        }
    };
    html! { <>{ for ids.iter().enumerate().map(link) }</> }
}
