//! Where the project is, if it is not before this gate.

use gate360_project::Place;
use yew::prelude::*;

use super::view::View;
use crate::components::{Callout, RouteLink, Tone};
use crate::route::Route;

/// Says where the project is, if it is not before this gate.
pub(super) fn notice(view: &View<'_>) -> Html {
    let words = view.words;
    let place = view.open.project.place();
    let here = place.stage();
    let number = here.number().to_string();
    let (title, to) = match place {
        Place::Ended(_) => (words.gate_ended(&number), None),
        Place::Stage(stage) if stage == view.gate.stage() => return Html::default(),
        Place::Stage(stage) => (words.gate_elsewhere(&number), Some(stage.gate())),
    };
    html! {
        <Callout tone={Tone::Info} {title}>
            if let Some(gate) = to {
                <p>
                    { view.link(gate) }
                    { " · " }
                    <RouteLink to={Route::Stage { id: view.id.to_owned(), n: here.number() }}>
                        { words.stage_link(&number) }
                    </RouteLink>
                </p>
            }
        </Callout>
    }
}
