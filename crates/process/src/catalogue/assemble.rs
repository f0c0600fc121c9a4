//! From the authored parts to the catalogue that is used.

use super::{
    Board, Catalogue, Condition, Criterion, GlossaryEntry, Named, Perspective, Retired, Source,
    Stage,
};
use crate::authored::{self, Structure, Texts};
use crate::id::{ConditionKey, CriterionId, PerspectiveKey, SourceKey, StageNo, Strength};

impl Catalogue {
    /// Puts the parts together. The check has found every reference to resolve; what it could
    /// have missed is left out here and never a panic.
    pub(crate) fn assemble(pack: &str, structure: Structure, texts: Texts) -> Self {
        let asked = structure.criteria.iter().filter(|c| c.retired.is_none());
        let criteria: Vec<Criterion> = asked
            .filter_map(|authored| criterion(authored, &texts))
            .collect();
        let retired = structure
            .criteria
            .iter()
            .filter_map(|authored| {
                let since = authored.retired.clone()?;
                let criterion = criterion(authored, &texts)?;
                Some((criterion.id.clone(), Retired { criterion, since }))
            })
            .collect();
        let by_id = criteria
            .iter()
            .enumerate()
            .map(|(i, c)| (c.id.clone(), i))
            .collect();
        let named = |list: &[authored::NamedTexts]| {
            list.iter()
                .map(|n| Named {
                    name: n.name.clone(),
                    meaning: n.meaning.clone(),
                })
                .collect()
        };
        Self {
            stages: structure
                .stages
                .iter()
                .filter_map(|s| stage(s, &texts))
                .collect(),
            perspectives: structure
                .perspectives
                .iter()
                .filter_map(|key| {
                    let words = texts.perspectives.get(key)?.clone();
                    let key = PerspectiveKey::new(key);
                    Some(Perspective {
                        key,
                        name: words.name,
                        asks: words.asks,
                    })
                })
                .collect(),
            conditions: structure
                .conditions
                .iter()
                .filter_map(|key| {
                    let words = texts.conditions.get(key)?.clone();
                    let key = ConditionKey::new(key);
                    Some(Condition {
                        key,
                        name: words.name,
                        question: words.question,
                    })
                })
                .collect(),
            sources: structure
                .sources
                .iter()
                .filter_map(|authored| {
                    let words = texts.sources.get(&authored.key)?.clone();
                    Some(Source {
                        key: SourceKey::new(&authored.key),
                        title: words.title,
                        used_for: words.used_for,
                        status: words.status,
                        mark: authored.mark.clone(),
                        checked: authored.checked.clone(),
                    })
                })
                .collect(),
            strengths: named(&texts.strengths),
            levels: named(&texts.levels),
            glossary: texts
                .glossary
                .values()
                .map(|g| GlossaryEntry {
                    term: g.term.clone(),
                    note: g.note.clone(),
                })
                .collect(),
            criteria,
            by_id,
            retired,
            pack: pack.to_owned(),
            authored: (structure, texts),
        }
    }
}

fn stage(authored: &authored::Stage, texts: &Texts) -> Option<Stage> {
    let number = StageNo::parse(&authored.id)?;
    let words = texts.stages.get(&authored.id)?.clone();
    let board = texts.boards.get(&number.gate().to_string())?.clone();
    Some(Stage {
        number,
        name: words.name,
        purpose: words.purpose,
        question: words.question,
        trl: authored.trl,
        should_percent: authored.should_percent,
        validity_months: authored.validity_months,
        light_with_before: authored.light_with_before,
        board: Board {
            chair: board.chair,
            members: board.members,
            heard: board.heard,
        },
    })
}

fn criterion(authored: &authored::Criterion, texts: &Texts) -> Option<Criterion> {
    let words = texts.criteria.get(&authored.id)?.clone();
    Some(Criterion {
        id: CriterionId::new(&authored.id),
        stage: StageNo::parse(&authored.stage)?,
        perspective: PerspectiveKey::new(&authored.perspective),
        level: authored.level,
        blocker: authored.blocker,
        applies: authored
            .applies
            .iter()
            .map(|key| ConditionKey::new(key))
            .collect(),
        min_strength: Strength::new(authored.min_strength)?,
        sources: authored
            .sources
            .iter()
            .map(|key| SourceKey::new(key))
            .collect(),
        title: words.title,
        statement: words.statement,
        why: words.why,
        evidence: words.evidence,
    })
}
