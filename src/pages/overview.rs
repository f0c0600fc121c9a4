//! The 360 degrees of one project.

mod circle;
mod earlier;
mod first_step;
mod kept;
mod next_steps;
mod perspectives;
mod position;
mod recommended;
mod remarks;
mod to_look_at;
mod verdict;

use gate360_locale::Words;
use gate360_project::{Key, Place};
use gate360_readiness::{Assessment, Standing};
use yew::prelude::*;

use self::circle::circle;
use self::earlier::{earlier, earlier_choice};
use self::first_step::first_step;
use self::kept::Kept;
use self::next_steps::next_steps;
use self::perspectives::perspectives;
use self::position::position;
use self::recommended::recommended;
use self::remarks::remarks;
use self::to_look_at::to_look_at;
use self::verdict::verdict;
use crate::components::{Callout, PageHeader, RouteLink, Tone};
use crate::hooks::{SharedCatalogue, use_catalogue, use_words};
use crate::looks;
use crate::route::Route;
use crate::state::{OpenProject, use_open_project};

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OverviewProps {
    /// The project.
    pub id: String,
}

/// What every part of the page shows something of. The parts are functions and no components:
/// they have no state, and each component costs kilobytes.
struct Part {
    words: Words,
    /// The project, as it stands in addresses.
    id: AttrValue,
    /// The open project.
    open: OpenProject,
    /// Where names come from.
    catalogue: SharedCatalogue,
}

/// The 360 degrees of one project.
#[component]
pub fn OverviewPage(props: &OverviewProps) -> Html {
    let words = use_words();
    let chosen = use_state_eq(AttrValue::default);
    let (Some(open), Some(catalogue)) = (use_open_project(), use_catalogue()) else {
        return Html::default();
    };
    let choose = {
        let chosen = chosen.setter();
        Callback::from(move |id| chosen.set(id))
    };
    let id = AttrValue::from(props.id.clone());
    let name = match open.project.prose(&Key::Name) {
        name if name.is_blank() => html! { words.project_unnamed() },
        name => looks::prose(&name),
    };
    let place = open.project.place();
    let stage = place.stage();
    let number = words.integer(stage.number().into());
    let stage_name = &catalogue.stage(stage).name;
    let lead = match place {
        Place::Stage(_) => words.stage_title(&number, stage_name),
        Place::Ended(_) => words.report_ended(&number, stage_name),
    };
    let part = Part {
        words,
        id,
        open: open.clone(),
        catalogue,
    };
    html! {
        <div class="overview">
            <PageHeader title={words.overview_title()} above={name} {lead} />
            <div class="stack stack-wide">
                <Kept project={open.project.clone()} />
                if is_untouched(&open.assessment) {
                    { first_step(&part) }
                } else {
                    { remarks(&part) }
                    { profile_incomplete(&part) }
                    { verdict(&part) }
                    <div class="overview-doing">
                        { recommended(&part) }
                        { next_steps(&part) }
                    </div>
                }
                // The table in it is a landmark of the same name.
                <section class="stack">
                    <h2>{ words.report_perspectives() }</h2>
                    <div class="overview-circle">
                        <div class="overview-charts">
                            { earlier_choice(&part, &chosen, choose) }
                            { circle(&part, earlier(&part, &chosen).as_ref()) }
                            { position(&part) }
                        </div>
                        { perspectives(&part) }
                    </div>
                </section>
                { to_look_at(&part) }
            </div>
        </div>
    }
}

/// Whether nobody has said anything of any criterion yet.
fn is_untouched(assessment: &Assessment) -> bool {
    assessment
        .standings
        .iter()
        .all(|(_, standing)| *standing == Standing::NotAssessed)
}

/// Says which questions of the profile are open, if any are.
fn profile_incomplete(part: &Part) -> Html {
    let words = part.words;
    let open = part.open.assessment.unanswered.len();
    if open == 0 {
        return Html::default();
    }
    let count = u32::try_from(open).unwrap_or(u32::MAX);
    html! {
        <Callout tone={Tone::Warn} title={words.overview_profile_incomplete()}>
            <p>{ words.profile_unanswered(count) }</p>
            <p>
                <RouteLink to={Route::Profile { id: part.id.to_string() }}>
                    { words.overview_answer_questions() }
                </RouteLink>
            </p>
        </Callout>
    }
}
