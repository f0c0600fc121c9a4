//! What another process asks otherwise, in words: one list a kind, folded.

use gate360_locale::Words;
use gate360_process::difference::{
    Aspect, BoardChange, ConditionChange, Differences, SourceChange, TextPart, Threshold,
    ThresholdChange, difference,
};
use gate360_process::{
    Catalogue, ConditionKey, CriterionId, GateNo, ItemKind, Level, SourceKey, StageNo,
};
use gate360_report::{names, pack_words};
use yew::prelude::*;

use super::process::Languages;
use crate::components::Disclosure;

/// Everything that differs between the process that is followed and another.
pub(super) fn differences(
    words: Words,
    before: &Catalogue,
    after: &Catalogue,
    languages: &Languages,
) -> Html {
    let found = difference(before, after);
    let told = Told {
        words,
        before,
        after,
    };
    let groups = told.groups(&found, languages);
    if groups.iter().all(|(_, lines)| lines.is_empty()) {
        return html! { <p>{ words.process_same() }</p> };
    }
    let group = |(title, lines): (String, Vec<Html>)| {
        html! {
            <Disclosure {title} level={3}>
                <ul class="list">{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            </Disclosure>
        }
    };
    let groups = groups.into_iter().filter(|(_, lines)| !lines.is_empty());
    html! {
        <div class="stack stack-tight">
            if found.language.is_none() {
                <p>{ words.process_other_language() }</p>
            }
            { for groups.map(group) }
        </div>
    }
}

/// What is told, in which words.
struct Told<'a> {
    words: Words,
    before: &'a Catalogue,
    after: &'a Catalogue,
}

impl Told<'_> {
    fn groups(&self, found: &Differences, languages: &Languages) -> Vec<(String, Vec<Html>)> {
        let words = self.words;
        let ids = |ids: &[CriterionId]| ids.iter().map(|id| text(self.criterion(id))).collect();
        let gone: Vec<CriterionId> = found.retired.iter().chain(&found.gone).cloned().collect();
        let reworded = found.reworded.iter().flat_map(|reworded| {
            let name = self.criterion(&reworded.id);
            let parts = reworded.texts.iter();
            parts.map(move |(part, was, is)| {
                let what = words.process_text_of(&name, self.part(*part));
                from_to(words, &what, was, is)
            })
        });
        let changed = found.changed.iter().flat_map(|changed| {
            let name = self.criterion(&changed.id);
            let aspects = changed.aspects.iter();
            aspects.map(move |aspect| {
                let (what, was, is) = self.aspect(aspect);
                from_to(words, &words.process_text_of(&name, what), &was, &is)
            })
        });
        let thresholds = found.thresholds.iter().map(|change| self.threshold(change));
        let renamed = found.names.iter().map(|renamed| {
            let thing = pack_words::thing(words, renamed.kind, &renamed.key);
            from_to(words, &thing, &renamed.before, &renamed.after)
        });
        let names: Vec<Html> = renamed
            .chain(found.boards.iter().flat_map(|change| self.board(change)))
            .collect();
        let come = languages
            .come
            .iter()
            .map(|name| text(words.process_language_comes(name)));
        let go = languages
            .go
            .iter()
            .map(|name| text(words.process_language_goes(name)));
        let titled = |title: fn(Words, u32) -> String, lines: Vec<Html>| {
            let count = u32::try_from(lines.len()).unwrap_or(u32::MAX);
            (title(words, count), lines)
        };
        vec![
            titled(Words::process_added, ids(&found.added)),
            titled(Words::process_retired, ids(&gone)),
            titled(Words::process_changed, changed.collect()),
            titled(Words::process_thresholds, thresholds.collect()),
            titled(
                Words::process_conditions,
                self.conditions(&found.conditions),
            ),
            titled(Words::process_reworded, reworded.collect()),
            titled(Words::process_names, names),
            titled(Words::process_sources, self.sources(&found.sources)),
            titled(Words::process_languages, come.chain(go).collect()),
        ]
    }

    /// A criterion by the process that has it.
    fn criterion(&self, id: &CriterionId) -> String {
        let known = [self.after, self.before]
            .into_iter()
            .find(|catalogue| catalogue.criterion(id).is_some());
        known.map_or_else(
            || id.to_string(),
            |catalogue| names::criterion(catalogue, id),
        )
    }

    fn part(&self, part: TextPart) -> &'static str {
        match part {
            TextPart::Title => self.words.process_part_title(),
            TextPart::Statement => self.words.process_part_statement(),
            TextPart::Why => self.words.process_part_why(),
            TextPart::Evidence => self.words.process_part_evidence(),
        }
    }

    /// What is asked otherwise, as it was, as it is.
    fn aspect(&self, aspect: &Aspect) -> (&'static str, String, String) {
        let words = self.words;
        let level = |level: Level| match level {
            Level::Must => words.level_must().to_owned(),
            Level::Should => words.level_should().to_owned(),
        };
        let yes_no = |yes: bool| if yes { words.yes() } else { words.no() }.to_owned();
        let conditions = |keys: &[ConditionKey], catalogue: &Catalogue| {
            let names = keys.iter().map(|key| {
                let known = catalogue.condition(key);
                known.map_or(key.as_str(), |condition| &condition.name)
            });
            let names: Vec<&str> = names.collect();
            if names.is_empty() {
                words.process_always().to_owned()
            } else {
                names.join("; ")
            }
        };
        match aspect {
            Aspect::Stage(was, is) => {
                let name = |stage: &StageNo| {
                    let number = stage.number().to_string();
                    words.stage_title(&number, &self.after.stage(*stage).name)
                };
                (words.report_stage(), name(was), name(is))
            }
            Aspect::Perspective(was, is) => (
                words.process_perspective(),
                self.before.perspective_name(was).to_owned(),
                self.after.perspective_name(is).to_owned(),
            ),
            Aspect::Level(was, is) => (words.process_level(), level(*was), level(*is)),
            Aspect::Blocker(was, is) => (words.process_blocker(), yes_no(*was), yes_no(*is)),
            Aspect::Applies(was, is) => (
                words.process_applies(),
                conditions(was, self.before),
                conditions(is, self.after),
            ),
            Aspect::MinStrength(was, is) => (
                words.evidence_strength(),
                self.before.strength(*was).name.clone(),
                self.after.strength(*is).name.clone(),
            ),
            Aspect::Sources(was, is) => {
                let list = |keys: &[SourceKey]| {
                    let keys: Vec<&str> = keys.iter().map(SourceKey::as_str).collect();
                    keys.join(", ")
                };
                (words.process_rests_on(), list(was), list(is))
            }
        }
    }

    fn threshold(&self, change: &ThresholdChange) -> Html {
        let words = self.words;
        let number = |value: usize| words.integer(i64::try_from(value).unwrap_or(i64::MAX));
        let percent = |value: usize| words.percent_form(&number(value));
        let gate = |gate: GateNo| gate.number().to_string();
        let stage = |stage: StageNo| stage.number().to_string();
        let (name, write): (String, &dyn Fn(usize) -> String) = match change.threshold {
            Threshold::OpenMusts => (words.threshold_open_musts().to_owned(), &number),
            Threshold::PointsShort => (words.threshold_points_short().to_owned(), &number),
            Threshold::RecyclePercent => (words.threshold_recycle().to_owned(), &percent),
            Threshold::ConditionDays => (words.threshold_condition_days().to_owned(), &number),
            Threshold::StaleMonths => (words.threshold_stale_months().to_owned(), &number),
            Threshold::Shoulds(of) => (words.threshold_shoulds(&gate(of)), &percent),
            Threshold::Validity(of) => (words.threshold_validity(&gate(of)), &number),
            Threshold::LightWithBefore(of) => (words.threshold_light(&gate(of)), &number),
            Threshold::LowestTrl(of) => (words.threshold_lowest_trl(&stage(of)), &number),
            Threshold::HighestTrl(of) => (words.threshold_highest_trl(&stage(of)), &number),
        };
        from_to(words, &name, &write(change.before), &write(change.after))
    }

    fn conditions(&self, changes: &[ConditionChange]) -> Vec<Html> {
        let words = self.words;
        let question = |catalogue: &Catalogue, key: &ConditionKey| {
            let known = catalogue.condition(key);
            known.map_or_else(|| key.to_string(), |condition| condition.question.clone())
        };
        let line = |change: &ConditionChange| match change {
            ConditionChange::Added(key) => {
                vec![text(words.process_comes(&question(self.after, key)))]
            }
            ConditionChange::Gone(key) => {
                vec![text(words.process_goes(&question(self.before, key)))]
            }
            ConditionChange::Reworded(key, was, is) => {
                let name = pack_words::thing(words, ItemKind::Condition, key.as_str());
                let pairs = was.iter().zip(is).filter(|(was, is)| was != is);
                pairs
                    .map(|(was, is)| from_to(words, &name, was, is))
                    .collect()
            }
        };
        changes.iter().flat_map(line).collect()
    }

    fn board(&self, change: &BoardChange) -> Vec<Html> {
        let words = self.words;
        let gate = words.gate_title(&change.gate.number().to_string());
        let (was, is) = (&change.before, &change.after);
        [
            (words.report_chair(), &was.chair, &is.chair),
            (words.report_board(), &was.members, &is.members),
            (words.report_heard(), &was.heard, &is.heard),
        ]
        .into_iter()
        .filter(|(_, was, is)| was != is)
        .map(|(field, was, is)| from_to(words, &words.process_text_of(&gate, field), was, is))
        .collect()
    }

    fn sources(&self, changes: &[SourceChange]) -> Vec<Html> {
        let words = self.words;
        let title = |catalogue: &Catalogue, key: &SourceKey| {
            let known = catalogue.source(key);
            known.map_or_else(|| key.to_string(), |source| source.title.clone())
        };
        let line = |change: &SourceChange| match change {
            SourceChange::Added(key) => words.process_comes(&title(self.after, key)),
            SourceChange::Gone(key) => words.process_goes(&title(self.before, key)),
            SourceChange::Changed {
                key,
                to_be_checked: (true, false),
                ..
            } => words.process_source_checked(&title(self.after, key)),
            SourceChange::Changed { key, .. } => {
                words.process_source_changed(&title(self.after, key))
            }
        };
        changes.iter().map(|change| text(line(change))).collect()
    }
}

fn text(words: String) -> Html {
    html! { { words } }
}

/// One thing, as it was and as it is.
fn from_to(words: Words, what: &str, was: &str, is: &str) -> Html {
    let line = match (was.is_empty(), is.is_empty()) {
        (true, _) => words.process_now(what, is),
        (_, true) => words.process_was(what, was),
        _ => words.history_from_to(what, was, is),
    };
    html! { { line } }
}
