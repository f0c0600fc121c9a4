use std::rc::Rc;

use yew::prelude::*;

use super::radar::{HEIGHT, Point, Shape, Side, Spoke, WIDTH, radar};
use crate::hooks::{use_id, use_words};

/// Half the width of the mark of a spoke.
const MARK: f64 = 4.5;

/// Half the width of the mark of one of the lowest.
const MARKED: f64 = 6.0;

/// What the chart shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct RadarViewProps {
    /// Its name.
    pub(crate) title: AttrValue,
    /// The same in words, for whoever can't see it.
    pub(crate) description: AttrValue,
    /// At most ten figures, clockwise from above.
    pub(crate) spokes: Rc<[Spoke]>,
}

/// Levels as a figure around a centre (class `radar`). The lowest are marked with a square,
/// the others with a disc.
#[component]
pub(crate) fn RadarView(props: &RadarViewProps) -> Html {
    let words = use_words();
    let id = use_id();
    let (title, description) = (
        AttrValue::from([id.as_str(), "-title"].concat()),
        AttrValue::from([id.as_str(), "-desc"].concat()),
    );
    let number = |level: u8| words.integer(level.into());
    let painted = radar(&props.spokes)
        .into_iter()
        .map(|shape| paint(shape, &props.spokes, &number));
    html! {
        <svg
            class="radar"
            viewBox={["0 0 ", &round(WIDTH), " ", &round(HEIGHT)].concat()}
            role="img"
            aria-labelledby={title.clone()}
            aria-describedby={description.clone()}
            focusable="false"
        >
            <title id={title}>{ &props.title }</title>
            <desc id={description}>{ &props.description }</desc>
            { for painted }
        </svg>
    }
}

fn paint(shape: Shape, spokes: &[Spoke], number: &impl Fn(u8) -> String) -> Html {
    match shape {
        Shape::Ring { points, strong } => html! {
            <polygon
                class={if strong { "radar-ring radar-ring-strong" } else { "radar-ring" }}
                points={list(&points)}
            />
        },
        Shape::Ray { from, to } => html! {
            <line
                class="radar-ray"
                x1={round(from.x)}
                y1={round(from.y)}
                x2={round(to.x)}
                y2={round(to.y)}
            />
        },
        Shape::Area(points) => html! { <polygon class="radar-area" points={list(&points)} /> },
        Shape::Scale { at, level } => html! {
            <text class="radar-scale" x={round(at.x)} y={round(at.y)} text-anchor="end">
                { number(level) }
            </text>
        },
        Shape::Mark { at, marked: false } => html! {
            <circle class="radar-mark" cx={round(at.x)} cy={round(at.y)} r={round(MARK)} />
        },
        Shape::Mark { at, marked: true } => html! {
            <rect
                class="radar-mark radar-marked"
                x={round(at.x - MARKED)}
                y={round(at.y - MARKED)}
                width={round(2.0 * MARKED)}
                height={round(2.0 * MARKED)}
            />
        },
        Shape::Label {
            name_at,
            level_at,
            side,
            spoke,
        } => {
            let Some(Spoke { name, level, .. }) = spokes.get(spoke) else {
                return Html::default();
            };
            let anchor = match side {
                Side::Right => "start",
                Side::Middle => "middle",
                Side::Left => "end",
            };
            html! {
                <g text-anchor={anchor}>
                    <text class="radar-name" x={round(name_at.x)} y={round(name_at.y)}>
                        { name }
                    </text>
                    <text class="radar-level" x={round(level_at.x)} y={round(level_at.y)}>
                        { number(*level) }
                    </text>
                </g>
            }
        }
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
fn round(value: f64) -> String {
    ((value * 10.0).round() / 10.0).to_string()
}
