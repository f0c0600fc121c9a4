//! Open points: what a reader should look at before believing the figures.

use gate360_process::CriterionId;
use gate360_project::{AnswerField, Key, Voice};
use gate360_readiness::Standing;

use super::{Source, count, gates, heading};
use crate::document::{Block, Column, Table, Text};
use crate::names;
use crate::status;

pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let Source { report, words, .. } = source;
    let gate = report.assessment.current_gate();
    let number = source.number(gate.gate.number());
    let open = words.report_open_musts(count(gate.open_musts.len()), &number);
    let mut blocks = vec![
        heading(1, words.report_open()),
        Block::Paragraph(Text::plain(open)),
    ];
    if !gate.open_musts.is_empty() {
        blocks.push(Block::Table(open_musts(source, &gate.open_musts)));
    }
    let lists = [
        (words.report_thin().to_owned(), thin(source)),
        (words.report_set_aside().to_owned(), set_aside(source)),
        (
            words.report_stale(&source.number(report.catalogue.rules().stale_months)),
            report
                .assessment
                .stale
                .iter()
                .map(|id| source.criterion(id))
                .collect(),
        ),
        (words.report_unanswered().to_owned(), unanswered(source)),
    ];
    if lists.iter().all(|(_, list)| list.is_empty()) {
        blocks.push(Block::Paragraph(Text::plain(words.report_nothing_open())));
    }
    blocks.extend(gates::open(source));
    let signals = status::stop_signals(source.seen());
    if !signals.is_empty() {
        blocks.push(heading(2, words.report_stop_signals()));
        blocks.push(Block::List(signals.into_iter().map(Text::plain).collect()));
    }
    for (title, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        blocks.push(heading(2, title));
        blocks.push(Block::List(list));
    }
    blocks
}

fn open_musts(source: Source<'_>, ids: &[CriterionId]) -> Table {
    let Source { report, words, .. } = source;
    let column = |title: &str, weight| Column {
        title: title.to_owned(),
        weight,
        numeric: false,
    };
    let rows = ids.iter().map(|id| {
        let standing = report
            .assessment
            .standing(id)
            .unwrap_or(Standing::NotAssessed);
        let answer = report.project.answer(id, &Voice::Team);
        let evidence = Key::Answer(id.clone(), Voice::Team, AnswerField::Evidence);
        let blocker = report.assessment.current_gate().blockers.contains(id);
        let title = source.criterion(id);
        vec![
            if blocker {
                title.then(Text::strong(format!("\n{}", words.level_blocker())))
            } else {
                title
            },
            Text::toned(
                names::standing(words, standing),
                names::standing_tone(standing),
            ),
            source.written(evidence, &answer.evidence),
        ]
    });
    Table {
        caption: words.report_open_musts_table().to_owned(),
        columns: vec![
            column(words.report_column_criterion(), 34),
            column(words.report_column_status(), 20),
            column(words.report_column_evidence(), 46),
        ],
        rows: rows.collect(),
        row_headers: true,
    }
}

fn thin(source: Source<'_>) -> Vec<Text> {
    let ids = source.report.assessment.with_standing(Standing::Thin);
    ids.map(|id| source.criterion(id)).collect()
}

fn set_aside(source: Source<'_>) -> Vec<Text> {
    let ids = source.report.assessment.with_standing(Standing::SetAside);
    ids.map(|id| {
        let reason = source.report.project.answer(id, &Voice::Team).reason;
        let key = Key::Answer(id.clone(), Voice::Team, AnswerField::Reason);
        let reason = source.written(key, &reason);
        Text::joined([source.criterion(id), reason], ": ")
    })
    .collect()
}

fn unanswered(source: Source<'_>) -> Vec<Text> {
    let keys = source.report.assessment.unanswered.iter();
    keys.filter_map(|key| source.report.catalogue.condition(key))
        .map(|condition| source.of_process(&condition.question))
        .collect()
}
