use gate360_report::document::{Block, Fact, Figure, Table, Text, Tone as Meaning};
use yew::prelude::*;

use super::text::text;
use crate::chart::{FigureView, chart_view, figure_list};
use crate::components;
use crate::components::{Icon, IconView};
use crate::looks;

/// One piece of a document. The heading that it stands under names a table that has no caption
/// of its own.
pub(super) fn block(shown: &Block, under: &str) -> Html {
    match shown {
        Block::Heading { level, text: words } => {
            let tag = ["h", &(level + 1).min(6).to_string()].concat();
            html! { <@{tag}>{ text(words) }</@> }
        }
        Block::Paragraph(words) => html! { <p>{ text(words) }</p> },
        Block::List(items) => html! {
            <ul class="list">{ for items.iter().map(|item| html! { <li>{ text(item) }</li> }) }</ul>
        },
        Block::Facts(list) => facts(list),
        Block::Figures(figures) => figure_list(&figures.iter().map(figure).collect::<Vec<_>>()),
        Block::Table(shown) => table(shown, under),
        Block::Chart(shown) => chart_view(shown),
        Block::Note { tone, text: words } => note(*tone, words),
    }
}

/// Labels with their values.
pub(super) fn facts(facts: &[Fact]) -> Html {
    let fact = |fact: &Fact| {
        html! { <div><dt>{ &fact.label }</dt><dd>{ text(&fact.value) }</dd></div> }
    };
    html! { <dl class="facts">{ for facts.iter().map(fact) }</dl> }
}

fn figure(figure: &Figure) -> FigureView {
    FigureView {
        label: figure.label.clone().into(),
        value: figure.value.clone().into(),
        note: text(&figure.note),
        headline: figure.headline,
    }
}

fn note(tone: Meaning, words: &Text) -> Html {
    let class = ["callout-", looks::of_meaning(tone).key()].concat();
    let icon = match tone {
        Meaning::Plain => Icon::Info,
        Meaning::Good => Icon::Met,
        Meaning::Caution => Icon::Warning,
        Meaning::Bad => Icon::Blocker,
    };
    html! {
        <div class={classes!("callout", "paper-note", class)}>
            <IconView {icon} /><p>{ text(words) }</p>
        </div>
    }
}

/// A cell with no more than this, in characters, stays on one line: a date, a decision.
const SHORT: usize = 14;

fn table(shown: &Table, under: &str) -> Html {
    let class = |at: usize| {
        let numeric = shown.columns.get(at).is_some_and(|column| column.numeric);
        numeric.then_some("number")
    };
    let head = shown.columns.iter().enumerate().map(|(at, column)| {
        html! { <th scope="col" class={classes!(class(at))}>{ &column.title }</th> }
    });
    let cell = |(at, words): (usize, &Text)| {
        if at == 0 && shown.row_headers {
            html! { <th scope="row">{ text(words) }</th> }
        } else {
            let short = (words.words().chars().count() <= SHORT).then_some("short");
            html! { <td class={classes!(class(at), short)}>{ text(words) }</td> }
        }
    };
    let row = |cells: &Vec<Text>| html! { <tr>{ for cells.iter().enumerate().map(cell) }</tr> };
    let caption_hidden = shown.caption.is_empty();
    let caption = if caption_hidden {
        under
    } else {
        &shown.caption
    };
    html! {
        <components::Table caption={caption.to_owned()} {caption_hidden}>
            <thead><tr>{ for head }</tr></thead>
            <tbody>{ for shown.rows.iter().map(row) }</tbody>
        </components::Table>
    }
}
