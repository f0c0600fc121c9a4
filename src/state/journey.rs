//! What the navigation says of the open project.

use gate360_locale::Words;
use gate360_process::{Catalogue, StageNo};
use gate360_project::{Place, Project};
use gate360_readiness::Assessment;
use gate360_report::names;

use crate::components::{Icon, Tone};
use crate::hooks::{Journey, Mark};
use crate::looks;

/// What the navigation says beside the stages and gates.
pub(super) fn journey_of(
    words: Words,
    catalogue: &Catalogue,
    project: &Project,
    assessment: &Assessment,
) -> Journey {
    let names = catalogue
        .stages()
        .iter()
        .map(|stage| stage.name.clone().into());
    let mut journey = Journey {
        project: project.id().as_str().to_owned().into(),
        names: names.collect(),
        ..Journey::default()
    };
    for record in project.records() {
        let (tone, icon) = looks::of_decision(record.decision);
        let word = names::decision(words, record.decision).into();
        journey.gates[record.gate.index()] = Some(Mark { tone, icon, word });
    }
    for stage in StageNo::all() {
        let here = project.place() == Place::Stage(stage);
        let gate = assessment.gate(stage.gate());
        if here {
            let word = words.journey_here(
                &words.integer(i64::try_from(gate.open_musts.len()).unwrap_or(i64::MAX)),
            );
            journey.stages[stage.index()] = Some(Mark {
                tone: Tone::Info,
                icon: Icon::Here,
                word: word.into(),
            });
        }
    }
    journey
}
