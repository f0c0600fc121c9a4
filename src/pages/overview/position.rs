use gate360_report::chart;
use yew::prelude::*;

use super::Part;
use crate::chart::chart_view;

/// The chart of use and readiness. The figures above have the same in words.
pub(super) fn position(part: &Part) -> Html {
    chart_view(&chart::position(part.words, &part.open.assessment))
}
