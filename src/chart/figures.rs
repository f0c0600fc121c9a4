use yew::prelude::*;

/// A number that matters.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FigureView {
    /// What it is.
    pub(crate) label: AttrValue,
    /// The number as it is shown, with its scale.
    pub(crate) value: AttrValue,
    /// What it means.
    pub(crate) note: Html,
    /// Whether it is set larger than the others.
    pub(crate) headline: bool,
}

/// The few numbers that matter, the weightiest first, side by side (class `figures`).
pub(crate) fn figure_list(figures: &[FigureView]) -> Html {
    let figure = |figure: &FigureView| {
        html! {
            <div class={classes!("figure", figure.headline.then_some("figure-headline"))}>
                <dt>{ &figure.label }</dt>
                <dd class="figure-value">{ &figure.value }</dd>
                <dd class="figure-note">{ figure.note.clone() }</dd>
            </div>
        }
    };
    html! { <dl class="figures">{ for figures.iter().map(figure) }</dl> }
}
