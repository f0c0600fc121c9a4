//! The criteria with what the team says of them, one a row.

use gate360_locale::Words;
use gate360_process::{Criterion, CriterionId};
use gate360_project::{AnswerField, Key, Prose, TextPlace, Voice};
use gate360_readiness::Standing;

use super::table::Table;
use crate::names;
use crate::report::Report;
use crate::texts::Texts;

/// The table of criteria, in words of the report's language: those that apply, in the process's
/// order, then those that do not and have an answer all the same.
pub fn criteria(report: &Report, words: Words) -> Vec<u8> {
    let mut table = Table::new(words.language(), heads(words));
    let source = Source {
        report,
        words,
        texts: &Texts::of(&report.project, words.language()),
    };
    let standings = &report.assessment.standings;
    for (id, standing) in standings {
        table.row(&source.row(id, Some(*standing)));
    }
    let is_new = |id: &CriterionId| report.assessment.standing(id).is_none();
    for id in report.project.answered().into_iter().filter(is_new) {
        table.row(&source.row(&id, None));
    }
    table.into_bytes()
}

/// How many columns there are.
const COLUMNS: usize = 16;

fn heads(words: Words) -> [&'static str; COLUMNS] {
    [
        words.column_id(),
        words.report_column_criterion(),
        words.column_statement(),
        words.report_column_perspective(),
        words.report_stage(),
        words.column_level(),
        words.report_column_status(),
        words.column_counts_as(),
        words.report_column_strength(),
        words.column_strength_asked(),
        words.report_column_evidence(),
        words.evidence_link(),
        words.evidence_date(),
        words.report_column_role(),
        words.note(),
        words.column_why_not_applicable(),
    ]
}

struct Source<'a> {
    report: &'a Report,
    words: Words,
    texts: &'a Texts,
}

impl Source<'_> {
    /// A criterion with its answer; `standing` is none where it is not asked.
    fn row(&self, id: &CriterionId, standing: Option<Standing>) -> [String; COLUMNS] {
        let Self { report, words, .. } = *self;
        let catalogue = &report.catalogue;
        let retired = || Some(&catalogue.retired(id)?.criterion);
        let known = catalogue.criterion(id).or_else(retired);
        let of = |part: &dyn Fn(&Criterion) -> String| known.map(part).unwrap_or_default();
        let answer = report.project.answer(id, &Voice::Team);
        let written = |field, prose: &Prose| {
            let key = Key::Answer(id.clone(), Voice::Team, field);
            self.texts.show(&TextPlace::Key(key), prose).words()
        };
        let counts_as = standing.map_or(words.criterion_not_counted(), |standing| {
            names::standing(words, standing)
        });
        [
            id.to_string(),
            of(&|criterion| criterion.title.clone()),
            of(&|criterion| criterion.statement.clone()),
            of(&|criterion| {
                let key = &criterion.perspective;
                format!("{key} {}", catalogue.perspective_name(key))
            }),
            of(&|criterion| criterion.stage.number().to_string()),
            of(&|criterion| names::level(words, criterion).to_owned()),
            names::status(words, answer.status).to_owned(),
            counts_as.to_owned(),
            answer
                .strength
                .map(|strength| strength.number().to_string())
                .unwrap_or_default(),
            of(&|criterion| criterion.min_strength.number().to_string()),
            written(AnswerField::Evidence, &answer.evidence),
            answer.link.clone(),
            answer.date.map(|date| date.to_string()).unwrap_or_default(),
            written(AnswerField::Role, &answer.role),
            written(AnswerField::Note, &answer.note),
            written(AnswerField::Reason, &answer.reason),
        ]
    }
}
