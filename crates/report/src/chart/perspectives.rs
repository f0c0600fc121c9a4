//! The chart of the ten perspectives.

use gate360_locale::Words;
use gate360_process::Catalogue;
use gate360_readiness::{Assessment, needed_level};

use super::earlier::Earlier;
use super::radar::{Spoke, radar};
use super::shape::Role;
use crate::document::Chart;

/// The levels of the ten perspectives, what the gate of the current stage needs, and what they
/// were earlier, if that is known.
pub fn perspectives(
    words: Words,
    catalogue: &Catalogue,
    assessment: &Assessment,
    earlier: Option<&Earlier>,
) -> Chart {
    let results = &assessment.perspectives;
    let all_equal = assessment.bottlenecks.len() == results.len();
    let spokes: Vec<Spoke> = results
        .iter()
        .map(|result| Spoke {
            name: result.key.to_string(),
            level: result.level,
            marked: !all_equal && assessment.bottlenecks.contains(&result.key),
        })
        .collect();
    let number = |level: u8| words.integer(level.into());
    let needed = needed_level(assessment.stage);
    let gate = number(assessment.stage.gate().number());

    let mut legend = vec![(Role::Outline, words.chart_now().to_owned())];
    if !all_equal {
        legend.push((Role::Marked, words.chart_marked().to_owned()));
    }
    legend.push((Role::Needed, words.chart_needed(&number(needed), &gate)));
    if let Some(earlier) = earlier {
        legend.push((Role::Earlier, words.chart_earlier(&earlier.of)));
    }

    let name = |at: usize| {
        results
            .get(at)
            .map_or("", |result| catalogue.perspective_name(&result.key))
    };
    let now = spokes.iter().enumerate().map(|(at, spoke)| {
        let level = number(spoke.level);
        if spoke.marked {
            words.chart_lowest(name(at), &level)
        } else {
            words.chart_level(name(at), &level)
        }
    });
    let mut alt = vec![words.chart_alt(&listed(now), &gate, &number(needed))];
    if let Some(Earlier { levels, of }) = earlier {
        let then = levels.iter().enumerate();
        let then = then.map(|(at, level)| words.chart_level(name(at), &number(*level)));
        alt.push(words.chart_alt_earlier(of, &listed(then)));
    }

    Chart {
        key: "perspectives",
        title: words.chart_title().to_owned(),
        alt: alt.join(" "),
        drawing: radar(
            &spokes,
            earlier.map(|earlier| earlier.levels.as_slice()),
            needed,
        ),
        legend,
    }
}

/// Parted by semicolons: names have commas.
fn listed(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}
