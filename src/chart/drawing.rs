use gate360_report::chart::{Anchor, Drawing, Form, Point, Shape};
use yew::prelude::*;

/// The shapes of a drawing as SVG. Each has a class of its role, such as `chart-outline`.
pub(super) fn shapes(drawing: &Drawing) -> impl Iterator<Item = Html> {
    drawing.shapes.iter().map(shape)
}

/// The part of the plane that a drawing takes.
pub(super) fn view_box(drawing: &Drawing) -> String {
    ["0 0 ", &round(drawing.width), " ", &round(drawing.height)].concat()
}

fn shape(Shape { role, form }: &Shape) -> Html {
    let class = ["chart-", role.key()].concat();
    match form {
        Form::Polygon(points) => html! { <polygon {class} points={list(points)} /> },
        Form::Line { from, to } => html! {
            <line
                {class}
                x1={round(from.x)}
                y1={round(from.y)}
                x2={round(to.x)}
                y2={round(to.y)}
            />
        },
        Form::Circle { centre, radius } => html! {
            <circle {class} cx={round(centre.x)} cy={round(centre.y)} r={round(*radius)} />
        },
        Form::Rect { at, width, height } => html! {
            <rect
                {class}
                x={round(at.x)}
                y={round(at.y)}
                width={round(*width)}
                height={round(*height)}
            />
        },
        Form::Text {
            at,
            anchor,
            size,
            words,
        } => html! {
            <text
                {class}
                x={round(at.x)}
                y={round(at.y)}
                font-size={round(*size)}
                text-anchor={side(*anchor)}
            >
                { words }
            </text>
        },
    }
}

fn side(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    }
}

/// Points as SVG has them.
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
