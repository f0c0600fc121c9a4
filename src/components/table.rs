use yew::prelude::*;

/// A table.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TableProps {
    /// What the table shows; it is also its name.
    pub caption: AttrValue,
    /// Whether the caption is for screen readers only.
    #[prop_or_default]
    pub caption_hidden: bool,
    /// `thead` and `tbody`. Columns of numbers take the class `number`.
    pub children: Html,
}

/// A table (class `table`) that scrolls by itself where the page is too narrow, also by the
/// keyboard.
#[component]
pub fn Table(props: &TableProps) -> Html {
    html! {
        <div class="table-scroll" tabindex="0" role="region" aria-label={props.caption.clone()}>
            <table class="table">
                <caption class={classes!(props.caption_hidden.then_some("visually-hidden"))}>
                    { &props.caption }
                </caption>
                { props.children.clone() }
            </table>
        </div>
    }
}
