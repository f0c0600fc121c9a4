use std::rc::Rc;

use yew::prelude::*;

use super::Part;
use crate::chart::{RadarView, Spoke};

/// The chart of the ten perspectives. The table beside it has the same and more.
pub(super) fn circle(part: &Part) -> Html {
    let words = part.words;
    let assessment = &part.open.assessment;
    let all_equal = assessment.bottlenecks.len() == assessment.perspectives.len();
    let is_lowest = |key| !all_equal && assessment.bottlenecks.contains(key);
    let spokes: Rc<[Spoke]> = assessment
        .perspectives
        .iter()
        .map(|result| Spoke {
            name: result.key.to_string(),
            level: result.level,
            marked: is_lowest(&result.key),
        })
        .collect();
    let levels: Vec<String> = assessment
        .perspectives
        .iter()
        .map(|result| {
            let name = part.catalogue.perspective_name(&result.key);
            let level = words.integer(result.level.into());
            if is_lowest(&result.key) {
                words.chart_lowest(name, &level)
            } else {
                words.chart_level(name, &level)
            }
        })
        .collect();
    html! {
        <figure class="chart">
            <RadarView
                title={words.chart_title()}
                description={levels.join(", ")}
                spokes={spokes}
            />
            <figcaption class="small muted">
                if all_equal {
                    { words.report_all_equal() }
                } else {
                    { words.chart_key() }
                }
            </figcaption>
        </figure>
    }
}
