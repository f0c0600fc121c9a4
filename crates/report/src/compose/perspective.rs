//! What is said of one perspective before its criteria.

use gate360_process::CriterionId;
use gate360_readiness::{NextStep, PerspectiveResult};

use super::{Source, count};
use crate::document::{Fact, Text};

/// Its level, how sure that is, why it is not higher, and what it rests on.
pub(super) fn facts(
    source: Source<'_>,
    result: &PerspectiveResult,
    step: Option<&NextStep>,
) -> Vec<Fact> {
    let Source { report, words, .. } = source;
    let level = Text::plain(words.level_of_nine(&source.number(result.level)));
    let name = source.of_process(&report.catalogue.level(result.level).name);
    let level = Text::joined([level, name], ", ");
    let fact = |label: &str, value: Text| Fact {
        label: label.to_owned(),
        value,
    };
    let mut facts = vec![
        fact(words.report_column_level(), level),
        fact(
            words.report_column_confidence(),
            Text::plain(source.confidence(&result.confidence)),
        ),
        fact(
            words.report_column_why(),
            Text::plain(why_not_higher(source, result, step)),
        ),
    ];
    if !result.rests_on.is_empty() {
        let rests = words.report_rests_on(&ids(&result.rests_on));
        facts.push(fact(words.report_rests(), Text::plain(rests)));
    }
    facts
}

/// What holds the level where it is, each on a line of its own, with what closing it gives.
pub(super) fn why_not_higher(
    source: Source<'_>,
    result: &PerspectiveResult,
    step: Option<&NextStep>,
) -> String {
    let words = source.words;
    let mut lines = Vec::new();
    if result.held_by_shoulds {
        let (met, of) = (count(result.shoulds_met), count(result.shoulds));
        lines.push(words.report_why_shoulds(&source.number(met), &source.number(of)));
    }
    if !result.open_musts.is_empty() {
        let stage = source.number(result.must_stage + 1);
        lines.push(words.report_why_musts(&stage, &ids(&result.open_musts)));
    }
    if lines.is_empty() {
        lines.push(words.report_top_level().to_owned());
    }
    lines.extend(step.map(|step| gives(source, step)));
    lines.join("\n")
}

/// What closing the musts of a step, which were named already, and some of its shoulds gives.
fn gives(source: Source<'_>, step: &NextStep) -> String {
    let words = source.words;
    let level = source.number(step.to);
    let musts = count(step.musts.len());
    let shoulds = words.report_step_shoulds(count(step.shoulds_needed), &ids(&step.shoulds));
    match (step.musts.is_empty(), step.shoulds_needed) {
        (_, 0) => words.report_gives_musts(musts, &level),
        (true, _) => words.report_gives_shoulds(&level, &shoulds),
        (false, _) => words.report_gives_both(musts, &level, &shoulds),
    }
}

fn ids(ids: &[CriterionId]) -> String {
    ids.iter()
        .map(CriterionId::as_str)
        .collect::<Vec<_>>()
        .join(", ")
}
