//! Every criterion that matters so far, with its status and evidence, perspective by perspective.

mod unasked;

use gate360_process::{Criterion, CriterionId, PerspectiveKey};
use gate360_project::{Answer, AnswerField, Key, Prose, Status, Voice};
use gate360_readiness::{Facts, PerspectiveResult, Standing, every_step};

use super::{Source, heading, is_blank, perspective, stages};
use crate::document::{Block, Column, Table, Text, filled};
use crate::names;

pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let Source { report, words, .. } = source;
    let (catalogue, assessment) = (&report.catalogue, &report.assessment);
    let standings: Vec<(&Criterion, Standing)> = assessment
        .standings
        .iter()
        .filter_map(|(id, standing)| Some((catalogue.criterion(id)?, *standing)))
        .collect();
    let listed: Vec<(&Criterion, Standing)> = standings
        .iter()
        .copied()
        .filter(|(criterion, standing)| {
            criterion.stage <= assessment.stage || *standing != Standing::NotAssessed
        })
        .collect();
    let mut blocks = vec![
        heading(1, words.report_criteria()),
        Block::Paragraph(Text::plain(words.report_criteria_intro())),
        Block::Table(stages::table(source, &standings)),
    ];
    let facts = Facts::of(catalogue, &report.project, &Voice::Team, report.exported);
    let steps = every_step(catalogue, &facts, &assessment.perspectives);
    for result in &assessment.perspectives {
        let step = steps.iter().find(|step| step.perspective == result.key);
        blocks.push(heading(2, source.perspective(&result.key)));
        blocks.push(Block::Facts(perspective::facts(source, result, step)));
        blocks.extend(table(source, &result.key, &listed));
    }
    blocks.extend(unasked::blocks(source));
    blocks
}

/// The same for a board: of each perspective why its level is not higher.
pub(super) fn in_short(source: Source<'_>) -> Vec<Block> {
    let Source { report, words, .. } = source;
    let assessment = &report.assessment;
    let facts = Facts::of(
        &report.catalogue,
        &report.project,
        &Voice::Team,
        report.exported,
    );
    let steps = every_step(&report.catalogue, &facts, &assessment.perspectives);
    let row = |result: &PerspectiveResult| {
        let step = steps.iter().find(|step| step.perspective == result.key);
        vec![
            source.perspective(&result.key),
            Text::plain(source.number(result.level)),
            Text::plain(perspective::why_not_higher(source, result, step)),
        ]
    };
    let column = |title: &str, weight, numeric| Column {
        title: title.to_owned(),
        weight,
        numeric,
    };
    vec![
        heading(1, words.report_criteria()),
        Block::Table(Table {
            caption: String::new(),
            columns: vec![
                column(words.report_column_perspective(), 34, false),
                column(words.report_column_level(), 10, true),
                column(words.report_column_why(), 76, false),
            ],
            rows: assessment.perspectives.iter().map(row).collect(),
            row_headers: true,
        }),
        Block::Paragraph(Text::plain(words.report_evidence_in_full())),
    ]
}

/// The criteria of a perspective; nothing if none of them matters so far.
fn table(
    source: Source<'_>,
    key: &PerspectiveKey,
    listed: &[(&Criterion, Standing)],
) -> Option<Block> {
    let rows: Vec<Vec<Text>> = listed
        .iter()
        .filter(|(criterion, _)| &criterion.perspective == key)
        .map(|(criterion, standing)| row(source, criterion, *standing))
        .collect();
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: String::new(),
            columns: columns(source),
            rows,
            row_headers: true,
        })
    })
}

fn columns(source: Source<'_>) -> Vec<Column> {
    let words = source.words;
    let column = |title: &str, weight| Column {
        title: title.to_owned(),
        weight,
        numeric: false,
    };
    vec![
        column(words.report_column_criterion(), 37),
        column(words.report_column_status(), 15),
        column(words.report_column_strength(), 22),
        column(words.report_column_evidence(), 46),
    ]
}

fn row(source: Source<'_>, criterion: &Criterion, standing: Standing) -> Vec<Text> {
    let Source { report, words, .. } = source;
    let answer = report.project.answer(&criterion.id, &Voice::Team);
    let title = source
        .criterion(&criterion.id)
        .then(Text::plain(format!("\n{}", names::level(words, criterion))));
    let status = Text::toned(
        names::standing(words, standing),
        names::standing_tone(standing),
    );
    vec![
        title,
        status,
        strength(source, criterion, &answer, standing),
        evidence(source, &criterion.id, &answer),
    ]
}

fn strength(
    source: Source<'_>,
    criterion: &Criterion,
    answer: &Answer,
    standing: Standing,
) -> Text {
    let Source { report, words, .. } = source;
    let name = |strength: gate360_process::Strength| {
        let number = source.number(strength.number());
        let name = &report.catalogue.strength(strength).name;
        Text::plain(format!("{number} ")).then(source.of_process(name))
    };
    let given = answer.strength.map(name).unwrap_or_default();
    if standing != Standing::Thin {
        return given;
    }
    let asked = name(criterion.min_strength);
    let asks = filled(|asked| words.report_asks_for(asked), &asked);
    Text::lines([given, asks])
}

/// The evidence and what goes with it, each on a line of its own.
fn evidence(source: Source<'_>, id: &CriterionId, answer: &Answer) -> Text {
    let words = source.words;
    let written = |field, prose: &Prose| {
        let key = Key::Answer(id.clone(), Voice::Team, field);
        source.written(key, prose)
    };
    let mut lines = Vec::new();
    let mut add = |text: Text, line: &dyn Fn(&str) -> String| {
        if !is_blank(&text) {
            lines.push(filled(line, &text));
        }
    };
    if answer.status == Status::NotApplicable {
        let reason = written(AnswerField::Reason, &answer.reason);
        add(reason, &|text| words.report_evidence_reason(text));
    }
    let said = written(AnswerField::Evidence, &answer.evidence);
    add(said, &str::to_owned);
    let link = Text::plain(answer.link.as_str());
    add(link, &|text| words.report_evidence_link(text));
    let date = answer.date.map(|date| words.date(date)).unwrap_or_default();
    add(Text::plain(date), &|text| words.report_evidence_date(text));
    let role = written(AnswerField::Role, &answer.role);
    add(role, &|text| words.report_evidence_role(text));
    let note = written(AnswerField::Note, &answer.note);
    add(note, &|text| words.report_evidence_note(text));
    if lines.is_empty() {
        lines.push(Text::plain(words.report_no_evidence()));
    }
    Text::lines(lines)
}
