//! The verdict, one page to decide on, and the ten perspectives behind it.

use gate360_process::PerspectiveKey;
use gate360_project::Recommendation;
use gate360_readiness::{NextStep, PerspectiveResult};

use super::{Source, count, heading};
use crate::document::{Block, Column, Fact, Figure, Table, Text};
use crate::names;

pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let words = source.words;
    let mut blocks = vec![
        heading(1, words.report_verdict()),
        Block::Figures(figures(source)),
        Block::Paragraph(Text::plain(bottlenecks(source))),
        recommendation(source),
        heading(2, words.report_why()),
        Block::List(reasons(source)),
        heading(2, words.report_next()),
    ];
    blocks.extend(next_steps(source));
    blocks.push(Block::Paragraph(Text::plain(words.report_advice())));
    blocks.push(heading(1, words.report_perspectives()));
    blocks.push(Block::Table(perspectives(source)));
    blocks.push(Block::Facts(vec![position(source)]));
    blocks
}

fn figures(source: Source<'_>) -> Vec<Figure> {
    let Source { report, words } = source;
    let (assessment, catalogue) = (&report.assessment, &report.catalogue);
    let confidence = assessment.confidence;
    let confidence_note = confidence.value.map_or_else(
        || words.report_confidence_nothing().to_owned(),
        |value| {
            let of = source.number(count(assessment.confidence_of));
            words.report_confidence_note(&words.decimal(value, 2), &of)
        },
    );
    vec![
        Figure {
            label: words.report_readiness().to_owned(),
            value: words.level_of_nine(&source.number(assessment.readiness)),
            note: catalogue.level(assessment.readiness).name.clone(),
            headline: true,
        },
        Figure {
            label: words.report_use().to_owned(),
            value: words.level_of_nine(&source.number(assessment.use_level.number())),
            note: catalogue.use_level(assessment.use_level).to_owned(),
            headline: false,
        },
        Figure {
            label: words.report_confidence().to_owned(),
            value: names::trust(words, confidence.trust).to_owned(),
            note: confidence_note,
            headline: false,
        },
        Figure {
            label: words.report_index().to_owned(),
            value: words.report_index_value(&words.decimal(assessment.index, 1)),
            note: words.report_index_note().to_owned(),
            headline: false,
        },
    ]
}

fn bottlenecks(source: Source<'_>) -> String {
    let Source { report, words } = source;
    let keys = &report.assessment.bottlenecks;
    if keys.len() == report.assessment.perspectives.len() {
        return words.report_all_equal().to_owned();
    }
    let named: Vec<&str> = keys
        .iter()
        .map(|key| report.catalogue.perspective_name(key))
        .collect();
    words.report_bottlenecks(count(keys.len()), &named.join("; "))
}

fn recommendation(source: Source<'_>) -> Block {
    let Source { report, words } = source;
    let gate = report.assessment.current_gate();
    let number = source.number(gate.gate.number());
    let tone = names::recommendation_tone(gate.recommendation);
    let text = match gate.recommendation {
        Recommendation::Incomplete => Text::plain(words.report_not_recommended(&number)),
        given => Text::plain(format!("{} ", words.report_recommended_at(&number)))
            .then(Text::toned(names::recommendation(words, given), tone)),
    };
    Block::Note { tone, text }
}

fn reasons(source: Source<'_>) -> Vec<Text> {
    let Source { report, words } = source;
    let gate = report.assessment.current_gate();
    gate.reasons
        .iter()
        .map(|reason| Text::plain(names::reason(words, reason, |ids| source.criteria(ids))))
        .collect()
}

fn next_steps(source: Source<'_>) -> Vec<Block> {
    let Source { report, words } = source;
    let assessment = &report.assessment;
    if assessment.next_steps.is_empty() {
        return vec![Block::Paragraph(Text::plain(words.report_at_top()))];
    }
    let steps = assessment
        .next_steps
        .iter()
        .map(|step| Text::plain(step_words(source, step)));
    let mut blocks = vec![Block::List(steps.collect())];
    if let Some(lift) = assessment.lift {
        let words = words.report_lift(&source.number(lift.from), &source.number(lift.to));
        blocks.push(Block::Paragraph(Text::strong(words)));
    }
    blocks
}

fn step_words(source: Source<'_>, step: &NextStep) -> String {
    let Source { report, words } = source;
    let mut list = source.criteria(&step.musts);
    if step.shoulds_needed > 0 {
        if !list.is_empty() {
            list.push_str("; ");
        }
        let shoulds = source.criteria(&step.shoulds);
        list.push_str(&words.report_step_shoulds(count(step.shoulds_needed), &shoulds));
    }
    words.report_step(
        report.catalogue.perspective_name(&step.perspective),
        &source.number(step.from),
        &source.number(step.to),
        &list,
    )
}

fn perspectives(source: Source<'_>) -> Table {
    let Source { report, words } = source;
    let column = |title: &str, weight, numeric| Column {
        title: title.to_owned(),
        weight,
        numeric,
    };
    Table {
        caption: String::new(),
        columns: vec![
            column(words.report_column_perspective(), 26, false),
            column(words.report_column_level(), 9, true),
            column(words.report_column_means(), 19, false),
            column(words.report_column_confidence(), 16, false),
            column(words.report_column_why(), 45, false),
        ],
        rows: report
            .assessment
            .perspectives
            .iter()
            .map(|p| row(source, p))
            .collect(),
        row_headers: true,
    }
}

fn row(source: Source<'_>, result: &PerspectiveResult) -> Vec<Text> {
    let Source { report, words } = source;
    let confidence = result.confidence.value.map_or_else(
        || names::trust(words, result.confidence.trust).to_owned(),
        |value| {
            let trust = names::trust(words, result.confidence.trust);
            format!("{trust} ({})", words.decimal(value, 2))
        },
    );
    let level = source.number(result.level);
    let is_bottleneck = report.assessment.bottlenecks.contains(&result.key);
    vec![
        Text::plain(title(source, &result.key)),
        if is_bottleneck {
            Text::strong(level)
        } else {
            Text::plain(level)
        },
        Text::plain(report.catalogue.level(result.level).name.clone()),
        Text::plain(confidence),
        Text::plain(why_not_higher(source, result)),
    ]
}

fn title(source: Source<'_>, key: &PerspectiveKey) -> String {
    format!("{key} {}", source.report.catalogue.perspective_name(key))
}

fn why_not_higher(source: Source<'_>, result: &PerspectiveResult) -> String {
    let words = source.words;
    let mut reasons = Vec::new();
    if !result.open_musts.is_empty() {
        let ids: Vec<&str> = result
            .open_musts
            .iter()
            .map(gate360_process::CriterionId::as_str)
            .collect();
        let stage = source.number(result.must_stage + 1);
        reasons.push(words.report_why_musts(&stage, &ids.join(", ")));
    }
    if result.held_by_shoulds {
        let (met, of) = (count(result.shoulds_met), count(result.shoulds));
        reasons.push(words.report_why_shoulds(&source.number(met), &source.number(of)));
    }
    if reasons.is_empty() {
        reasons.push(words.report_top_level().to_owned());
    }
    if !result.rests_on.is_empty() {
        let ids: Vec<&str> = result
            .rests_on
            .iter()
            .map(gate360_process::CriterionId::as_str)
            .collect();
        reasons.push(words.report_rests_on(&ids.join(", ")));
    }
    reasons.join(". ")
}

fn position(source: Source<'_>) -> Fact {
    let Source { report, words } = source;
    let assessment = &report.assessment;
    let product = source.number(assessment.product());
    let value = Text::strong(names::position(words, assessment.position)).then(Text::plain(
        format!(". {}", words.report_position_note(&product)),
    ));
    Fact {
        label: words.report_position().to_owned(),
        value,
    }
}
