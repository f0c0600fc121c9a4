//! Tables.
//!
//! On a narrow screen each cell stands on a line of its own behind the head of its column. A
//! browser forgets then that it is a table, so every part says what it is.

use super::element::Html;
use super::text::text;
use crate::document::{Column, Table, Text};

/// A table. Without a caption of its own it is named by the heading above it.
pub(super) fn table(out: &mut Html, table: &Table, under: &str) {
    let (class, caption) = if table.caption.is_empty() {
        ("unseen", under)
    } else {
        ("caption", table.caption.as_str())
    };
    out.open("table", &[("role", "table")]);
    out.whole("caption", &[("class", class)], caption);
    out.open("thead", &[("role", "rowgroup")]);
    out.open("tr", &[("role", "row")]);
    for (column, percent) in table.columns.iter().zip(shares(&table.columns)) {
        let class = [kind(column), " ", &width(percent)].concat();
        let attributes = [
            ("scope", "col"),
            ("role", "columnheader"),
            ("class", class.trim()),
        ];
        out.whole("th", &attributes, &column.title);
    }
    out.close("tr");
    out.close("thead");
    out.open("tbody", &[("role", "rowgroup")]);
    for cells in &table.rows {
        row(out, table, cells);
    }
    out.close("tbody");
    out.close("table");
}

fn row(out: &mut Html, table: &Table, cells: &[Text]) {
    out.raw("\n");
    out.open("tr", &[("role", "row")]);
    for (at, (cell, column)) in cells.iter().zip(&table.columns).enumerate() {
        let head = ("data-head", column.title.as_str());
        let mut attributes = vec![head];
        let name = if at == 0 && table.row_headers {
            attributes.extend([("scope", "row"), ("role", "rowheader")]);
            "th"
        } else {
            attributes.push(("role", "cell"));
            "td"
        };
        let class = kind(column);
        if !class.is_empty() {
            attributes.push(("class", class));
        }
        out.open(name, &attributes);
        text(out, cell);
        out.close(name);
    }
    out.close("tr");
}

fn kind(column: &Column) -> &'static str {
    if column.numeric { "number" } else { "" }
}

/// The shares of the columns of the width, in whole percent.
pub(super) fn shares(columns: &[Column]) -> impl Iterator<Item = u32> {
    let all: u32 = columns.iter().map(|column| u32::from(column.weight)).sum();
    let all = all.max(1);
    columns
        .iter()
        .map(move |column| 100 * u32::from(column.weight) / all)
}

/// The class that gives a column its share.
pub(super) fn width(percent: u32) -> String {
    ["w", &percent.to_string()].concat()
}
