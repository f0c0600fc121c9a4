//! Charts: the picture, its title, the same in words, and what its lines and marks mean.

use super::element::Html;
use crate::chart::{Anchor, Drawing, Form, Point, Shape, sample};
use crate::document::Chart;

/// Charts side by side; nothing if there are none.
pub(super) fn charts(out: &mut Html, charts: &[&Chart]) {
    if charts.is_empty() {
        return;
    }
    out.raw("\n");
    out.open("div", &[("class", "charts")]);
    for one in charts {
        chart(out, one);
    }
    out.close("div");
}

fn chart(out: &mut Html, chart: &Chart) {
    let id = |part: &str| ["chart-", chart.key, part].concat();
    let (title, words) = (id("-title"), id("-words"));
    out.open("figure", &[]);
    out.whole("figcaption", &[("id", &title)], &chart.title);
    out.open(
        "svg",
        &[
            ("viewBox", &view_box(&chart.drawing)),
            ("role", "img"),
            ("aria-labelledby", &title),
            ("aria-describedby", &words),
        ],
    );
    out.whole("desc", &[("id", &words)], &chart.alt);
    shapes(out, &chart.drawing);
    out.close("svg");
    out.open("ul", &[("class", "legend")]);
    for (role, meaning) in &chart.legend {
        let drawing = sample(*role);
        out.open("li", &[]);
        out.open(
            "svg",
            &[("viewBox", &view_box(&drawing)), ("aria-hidden", "true")],
        );
        shapes(out, &drawing);
        out.close("svg");
        out.whole("span", &[], meaning);
        out.close("li");
    }
    out.close("ul");
    out.close("figure");
}

fn view_box(drawing: &Drawing) -> String {
    ["0 0 ", &round(drawing.width), " ", &round(drawing.height)].concat()
}

fn shapes(out: &mut Html, drawing: &Drawing) {
    for Shape { role, form } in &drawing.shapes {
        shape(out, ["c-", role.key()].concat(), form);
    }
}

fn shape(out: &mut Html, class: String, form: &Form) {
    let (name, values): (_, Vec<(&str, String)>) = match form {
        Form::Polygon(points) => ("polygon", vec![("points", list(points))]),
        Form::Line { from, to } => (
            "line",
            vec![
                ("x1", round(from.x)),
                ("y1", round(from.y)),
                ("x2", round(to.x)),
                ("y2", round(to.y)),
            ],
        ),
        Form::Circle { centre, radius } => (
            "circle",
            vec![
                ("cx", round(centre.x)),
                ("cy", round(centre.y)),
                ("r", round(*radius)),
            ],
        ),
        Form::Rect { at, width, height } => (
            "rect",
            vec![
                ("x", round(at.x)),
                ("y", round(at.y)),
                ("width", round(*width)),
                ("height", round(*height)),
            ],
        ),
        Form::Text {
            at, anchor, size, ..
        } => (
            "text",
            vec![
                ("x", round(at.x)),
                ("y", round(at.y)),
                ("font-size", round(*size)),
                ("text-anchor", side(*anchor).to_owned()),
            ],
        ),
    };
    let class = [("class", class)];
    let attributes: Vec<(&str, &str)> = class
        .iter()
        .chain(&values)
        .map(|(attribute, value)| (*attribute, value.as_str()))
        .collect();
    let words = match form {
        Form::Text { words, .. } => words,
        _ => "",
    };
    out.whole(name, &attributes, words);
}

fn side(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    }
}

fn list(points: &[Point]) -> String {
    let pairs: Vec<String> = points
        .iter()
        .map(|point| [round(point.x), round(point.y)].join(","))
        .collect();
    pairs.join(" ")
}

/// A distance to a tenth, which is finer than any screen shows.
fn round(value: f32) -> String {
    ((f64::from(value) * 10.0).round() / 10.0).to_string()
}
