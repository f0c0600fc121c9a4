//! What is different between two states.

use std::collections::BTreeMap;

use gate360_locale::Words;
use gate360_process::Catalogue;
use gate360_project::{Difference, Key, Project};
use serde_json::Value;
use yew::prelude::*;

use super::compare::Comparison;
use super::place::Spot;
use crate::components::{RouteLink, Table};
use crate::looks;
use crate::state::key_words::{field_name, value_words};
use crate::state::places::place_of;

/// The most places that are listed; more are counted.
const LISTED: usize = 200;

/// What is different between two states, by their names: the levels, and place by place what
/// was written.
pub(super) fn outcome(
    words: Words,
    catalogue: &Catalogue,
    project: &Project,
    comparison: &Comparison,
    names: [String; 2],
) -> Html {
    let mut by_place: BTreeMap<Spot, Vec<&Difference>> = BTreeMap::new();
    for difference in &comparison.differences {
        let spot = Spot::of(&difference.path);
        by_place.entry(spot).or_default().push(difference);
    }
    let count = u32::try_from(comparison.differences.len()).unwrap_or(u32::MAX);
    let more = u32::try_from(by_place.len().saturating_sub(LISTED)).unwrap_or(u32::MAX);
    html! {
        <>
            <h3>{ words.history_differences(count) }</h3>
            <ul class="history-entries">
                { for by_place.iter().take(LISTED).map(|(spot, found)| {
                    place(words, catalogue, project, spot, found)
                }) }
            </ul>
            if more > 0 {
                <p>{ words.conflicts_more(more) }</p>
            }
            { levels(words, catalogue, comparison, names) }
        </>
    }
}

/// The levels that are not the same.
fn levels(
    words: Words,
    catalogue: &Catalogue,
    comparison: &Comparison,
    names: [String; 2],
) -> Html {
    let [from, to] = &comparison.levels;
    if from == to {
        return html! { <p>{ words.history_levels_same() }</p> };
    }
    let level = |level: u8| words.integer(level.into());
    let lowest = |levels: &[u8]| levels.iter().copied().min().unwrap_or_default();
    let row = |name: Html, from: u8, to: u8| {
        if from == to {
            return Html::default();
        }
        html! {
            <tr>
                <th scope="row">{ name }</th>
                <td class="number">{ level(from) }</td>
                <td class="number">{ level(to) }</td>
                <td class="number">{ difference(words, from, to) }</td>
            </tr>
        }
    };
    let perspectives = catalogue.perspectives().iter().zip(from.iter().zip(to));
    let readiness = html! { <strong>{ words.report_readiness() }</strong> };
    let [from_name, to_name] = names;
    html! {
        <Table caption={words.history_levels(&from_name, &to_name)}>
            <thead>
                <tr>
                    <th scope="col">{ words.report_column_perspective() }</th>
                    <th scope="col" class="number">{ words.history_before() }</th>
                    <th scope="col" class="number">{ words.history_after() }</th>
                    <th scope="col" class="number">{ words.history_difference() }</th>
                </tr>
            </thead>
            <tbody>
                { row(readiness, lowest(from), lowest(to)) }
                { for perspectives.map(|(perspective, (&from, &to))| {
                    let key = &perspective.key;
                    let name = catalogue.perspective_name(key);
                    row(html! { <>{ key.as_str() }{ " " }{ name }</> }, from, to)
                }) }
            </tbody>
        </Table>
    }
}

/// How much a level went up or down; nothing where it stayed.
fn difference(words: Words, from: u8, to: u8) -> Html {
    let steps = words.integer(i64::from(to) - i64::from(from));
    match to.cmp(&from) {
        std::cmp::Ordering::Equal => Html::default(),
        std::cmp::Ordering::Less => html! { <strong>{ steps }</strong> },
        std::cmp::Ordering::Greater => html! { <strong>{ "+" }{ steps }</strong> },
    }
}

/// What is different at one place.
fn place(
    words: Words,
    catalogue: &Catalogue,
    project: &Project,
    spot: &Spot,
    found: &[&Difference],
) -> Html {
    let key = found.first().and_then(|one| Key::parse(&one.path));
    let place = place_of(words, catalogue, project, key.as_ref());
    let name = match spot {
        Spot::Unknown(path) => path.clone(),
        Spot::Signals => words.stop_signals().to_owned(),
        _ => place.name,
    };
    let line = |one: &&Difference| {
        let key = Key::parse(&one.path);
        let field = match &key {
            Some(key) => field_name(words, catalogue, key),
            None => one.path.to_string(),
        };
        let value = |value: &Value| value_words(words, catalogue, project, key.as_ref(), value);
        let values = |values: &[Value]| match values {
            [] => value(&Value::Null),
            [one] => value(one),
            several => {
                let several: Vec<String> = several.iter().map(|one| value(one).text).collect();
                several.join(" / ").into()
            }
        };
        let (before, after) = (values(&one.before), values(&one.after));
        looks::sentence([&before, &after], &|[before, after]| {
            words.history_from_to(&field, before, after)
        })
    };
    html! {
        <li class="history-entry">
            <div class="history-head">
                <RouteLink to={place.route} query={place.query}>{ name }</RouteLink>
            </div>
            <ul class="history-parts">
                { for found.iter().map(|one| html! { <li>{ line(one) }</li> }) }
            </ul>
        </li>
    }
}
