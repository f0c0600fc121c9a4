use gate360_report::chart::{Role, sample};
use gate360_report::document::Chart;
use yew::prelude::*;

use super::drawing::{shapes, view_box};

/// A chart with its title and what its lines and marks mean (class `chart`).
pub(crate) fn chart_view(chart: &Chart) -> Html {
    let title = AttrValue::from(["chart-", chart.key, "-title"].concat());
    let description = AttrValue::from(["chart-", chart.key, "-alt"].concat());
    html! {
        <figure class="chart">
            <figcaption>{ &chart.title }</figcaption>
            <svg
                class={classes!("drawing", ["drawing-", chart.key].concat())}
                viewBox={view_box(&chart.drawing)}
                role="img"
                aria-labelledby={title.clone()}
                aria-describedby={description.clone()}
                focusable="false"
            >
                <title id={title}>{ &chart.title }</title>
                <desc id={description}>{ &chart.alt }</desc>
                { for shapes(&chart.drawing) }
            </svg>
            <ul class="legend">{ for chart.legend.iter().map(entry) }</ul>
        </figure>
    }
}

/// What the shapes of a role mean, beside one of them.
fn entry((role, words): &(Role, String)) -> Html {
    let drawing = sample(*role);
    html! {
        <li>
            <svg class="sample" viewBox={view_box(&drawing)} aria-hidden="true" focusable="false">
                { for shapes(&drawing) }
            </svg>
            { words }
        </li>
    }
}
