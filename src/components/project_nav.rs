use yew::prelude::*;

use super::{Icon, IconView, RouteLink};
use crate::hooks::{Mark, ShellView, use_catalogue, use_id, use_words};
use crate::route::Route;

/// The navigation within a project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ProjectNavProps {
    /// The project.
    pub project: AttrValue,
    /// Where one is.
    pub current: Route,
}

/// The landmark "Project" (class `project-nav`): the places of a project, with its stages as
/// stations of a line and its gates as diamonds between them. On a narrow page the line lies
/// across it and shows numbers only.
#[component]
pub fn ProjectNav(props: &ProjectNavProps) -> Html {
    let words = use_words();
    let id = use_id();
    let view = use_context::<ShellView>();
    // A project that was left may still have spoken last.
    let own = view.map(|view| view.journey);
    let own = own.filter(|journey| journey.project == props.project);
    let journey = own.unwrap_or_default();
    let Some(catalogue) = use_catalogue() else {
        return Html::default();
    };
    let project = || props.project.to_string();
    let place = |to: Route, icon: Icon, name: &'static str| {
        let current = to == props.current;
        html! {
            <li>
                <RouteLink class="place" {to} {current}>
                    <IconView {icon} /><span>{ name }</span>
                </RouteLink>
            </li>
        }
    };
    let stations = catalogue.stages().iter().flat_map(|stage| {
        let (number, index) = (stage.number.number(), stage.number.index());
        let digit = AttrValue::from(number.to_string());
        let station = Station {
            id: [id.as_str(), "-s", &digit].concat().into(),
            to: Route::Stage {
                id: project(),
                n: number,
            },
            name: words
                .nav_stage(
                    &digit,
                    journey
                        .names
                        .get(index)
                        .unwrap_or(&stage.name.clone().into()),
                )
                .into(),
            class: "station",
            mark: journey.stages.get(index).cloned().flatten(),
            digit: digit.clone(),
        };
        let gate = Station {
            id: [id.as_str(), "-g", &digit].concat().into(),
            to: Route::Gate {
                id: project(),
                n: number,
            },
            name: words.nav_gate(&digit).into(),
            class: "diamond",
            mark: journey.gates.get(index).cloned().flatten(),
            digit,
        };
        [station, gate]
    });
    html! {
        <nav class="project-nav" aria-label={words.project_navigation()}>
            <ul class="places">
                { place(Route::Overview { id: project() }, Icon::Compass, words.nav_overview()) }
                { place(Route::Profile { id: project() }, Icon::Info, words.nav_profile()) }
            </ul>
            <ol class="line">
                { for stations.map(|station| station.view(&props.current)) }
            </ol>
            <ul class="places">
                { place(Route::Report { id: project() }, Icon::Document, words.nav_report()) }
                { place(Route::History { id: project() }, Icon::History, words.nav_history()) }
            </ul>
        </nav>
    }
}

/// A stage or a gate on the line.
struct Station {
    id: AttrValue,
    to: Route,
    /// The name of the link. On a narrow page only screen readers get it.
    name: AttrValue,
    /// Stands in its place there.
    digit: AttrValue,
    class: &'static str,
    mark: Option<Mark>,
}

impl Station {
    fn view(self, current: &Route) -> Html {
        let here = self.to == *current;
        let tone = self
            .mark
            .as_ref()
            .map(|mark| ["mark-", mark.tone.key()].concat());
        html! {
            <li class={classes!("stop", self.class, tone)} title={self.name.clone()}>
                <RouteLink
                    to={self.to}
                    current={here}
                    described_by={self.mark.as_ref().map(|_| self.id.clone())}
                >
                    <span class="stop-sign" aria-hidden="true"><span>{ self.digit }</span></span>
                    <span class="stop-text">{ self.name }</span>
                </RouteLink>
                if let Some(mark) = self.mark {
                    <span class="stop-mark" id={self.id}>
                        <IconView icon={mark.icon} /><span>{ mark.word }</span>
                    </span>
                }
            </li>
        }
    }
}
