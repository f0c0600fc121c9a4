//! Thresholds, conditions and sources, before and after.

use super::{ConditionChange, SourceChange, Threshold, ThresholdChange};
use crate::catalogue::Catalogue;
use crate::id::StageNo;

/// Thresholds with another value: the rules first, then stage by stage.
pub(super) fn thresholds(before: &Catalogue, after: &Catalogue) -> Vec<ThresholdChange> {
    let (old, new) = (values(before), values(after));
    old.into_iter()
        .zip(new)
        .filter(|((_, before), (_, after))| before != after)
        .map(|((threshold, before), (_, after))| ThresholdChange {
            threshold,
            before,
            after,
        })
        .collect()
}

/// All thresholds, always in the same order.
fn values(catalogue: &Catalogue) -> Vec<(Threshold, usize)> {
    let rules = catalogue.rules();
    let mut values = vec![
        (Threshold::OpenMusts, rules.conditional_open_musts),
        (Threshold::PointsShort, rules.conditional_points_short),
        (Threshold::RecyclePercent, rules.recycle_percent),
        (Threshold::ConditionDays, rules.condition_days.into()),
        (Threshold::StaleMonths, rules.stale_months.into()),
    ];
    for number in StageNo::all() {
        let (stage, gate) = (catalogue.stage(number), number.gate());
        let (lowest, highest) = stage.trl;
        values.extend([
            (Threshold::Shoulds(gate), stage.should_percent),
            (Threshold::Validity(gate), stage.validity_months.into()),
            (
                Threshold::LightWithBefore(gate),
                stage.light_with_before.into(),
            ),
            (Threshold::LowestTrl(number), lowest.into()),
            (Threshold::HighestTrl(number), highest.into()),
        ]);
    }
    values
}

/// Conditions that came, went or have other words.
pub(super) fn conditions(
    before: &Catalogue,
    after: &Catalogue,
    same_language: bool,
    changes: &mut Vec<ConditionChange>,
) {
    for new in after.conditions() {
        let Some(old) = before.condition(&new.key) else {
            changes.push(ConditionChange::Added(new.key.clone()));
            continue;
        };
        let (old, key) = ([&old.name, &old.question], new.key.clone());
        let new = [&new.name, &new.question];
        if same_language && old != new {
            let (old, new) = (old.map(String::clone), new.map(String::clone));
            changes.push(ConditionChange::Reworded(key, old, new));
        }
    }
    for old in before.conditions() {
        if after.condition(&old.key).is_none() {
            changes.push(ConditionChange::Gone(old.key.clone()));
        }
    }
}

/// Sources that came, went, have other words or were checked.
pub(super) fn sources(
    before: &Catalogue,
    after: &Catalogue,
    same_language: bool,
    changes: &mut Vec<SourceChange>,
) {
    for new in after.sources() {
        let Some(old) = before.source(&new.key) else {
            changes.push(SourceChange::Added(new.key.clone()));
            continue;
        };
        let words_of = |source: &crate::catalogue::Source| {
            let words = [&source.title, &source.used_for, &source.status];
            words.map(String::clone)
        };
        let reworded = same_language && words_of(old) != words_of(new);
        if reworded || old.mark != new.mark || old.checked != new.checked {
            changes.push(SourceChange::Changed {
                key: new.key.clone(),
                reworded,
                to_be_checked: (old.is_to_be_checked(), new.is_to_be_checked()),
            });
        }
    }
    for old in before.sources() {
        if after.source(&old.key).is_none() {
            changes.push(SourceChange::Gone(old.key.clone()));
        }
    }
}
