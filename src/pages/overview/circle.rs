use gate360_report::chart::{Earlier, perspectives};
use yew::prelude::*;

use super::Part;
use crate::chart::chart_view;

/// The chart of the ten perspectives, with the levels as they were if they are known. The table
/// beside it has the same and more.
pub(super) fn circle(part: &Part, earlier: Option<&Earlier>) -> Html {
    let assessment = &part.open.assessment;
    chart_view(&perspectives(
        part.words,
        &part.catalogue,
        assessment,
        earlier,
    ))
}
