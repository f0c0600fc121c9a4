//! The chart of use and readiness.

use gate360_locale::Words;
use gate360_readiness::{Assessment, Position};

use super::grid::{Names, grid};
use super::shape::Role;
use crate::document::Chart;
use crate::names;

/// Where use and readiness put the project.
pub fn position(words: Words, assessment: &Assessment) -> Chart {
    let number = |level: u8| words.integer(level.into());
    let use_level = assessment.use_level.number();
    let (across, up) = (number(use_level), number(assessment.readiness));
    let parts = [
        Position::Developing,
        Position::OnTheShelf,
        Position::TooEarly,
        Position::Scaling,
    ];
    let grid_names = Names {
        use_level: words.report_use(),
        readiness: words.report_readiness(),
        parts: parts.map(|part| names::position(words, part)),
    };
    let here = names::position(words, assessment.position);
    Chart {
        key: "position",
        title: words.chart_position().to_owned(),
        alt: words.chart_position_alt(&across, &up, here),
        drawing: grid(use_level, assessment.readiness, &grid_names),
        legend: vec![(Role::Mark, words.chart_position_mark(&across, &up))],
    }
}
