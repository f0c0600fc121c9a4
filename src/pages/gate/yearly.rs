//! The last gate is held once a year.

use gate360_locale::Date;
use gate360_project::GateRecord;
use yew::prelude::*;

use super::view::View;
use crate::components::{Callout, Tone};
use crate::platform::clock;

/// Says which yearly round comes next, and when; nothing at other gates.
pub(super) fn round(view: &View<'_>, records: &[GateRecord]) -> Html {
    if view.gate.stage().next().is_some() {
        return Html::default();
    }
    let words = view.words;
    let (number, due) = next(records);
    let number = number.to_string();
    let (tone, title) = match due {
        Some(day) => {
            let late = day < clock::today();
            let tone = if late { Tone::Warn } else { Tone::Info };
            (tone, words.yearly_round(&number, &words.date(day)))
        }
        None => (Tone::Info, words.yearly_round_open(&number)),
    };
    html! {
        <Callout {tone} {title}><p>{ words.yearly_note() }</p></Callout>
    }
}

/// The number of the next round, and its day: the one that the latest decision names, or until
/// which it holds. A round is over with a decision to go on; corrected records do not count.
fn next(records: &[GateRecord]) -> (usize, Option<Date>) {
    let is_corrected = |record: &GateRecord| {
        let mut others = records.iter();
        others.any(|other| other.corrects.as_ref() == Some(&record.id))
    };
    let counting = || records.iter().filter(|record| !is_corrected(record));
    let rounds = counting().filter(|record| record.decision.moves_on());
    let latest = counting().next_back();
    let due = latest.and_then(|record| record.next.or(record.valid_until));
    (rounds.count() + 1, due)
}

#[cfg(test)]
mod tests {
    use super::next;
    use crate::pages::gate::samples::{day, record};
    use gate360_project::Decision;

    #[test]
    fn a_round_is_over_with_a_decision_to_go_on() {
        let mut first = record("a", "G6", Decision::Go);
        first.valid_until = Some(day("2027-03-01"));
        assert_eq!(next(&[]), (1, None));
        assert_eq!(
            next(std::slice::from_ref(&first)),
            (2, Some(day("2027-03-01")))
        );
        let mut again = record("b", "G6", Decision::Recycle);
        again.next = Some(day("2027-05-01"));
        assert_eq!(next(&[first, again]), (2, Some(day("2027-05-01"))));
    }

    #[test]
    fn a_corrected_record_is_no_round() {
        let first = record("a", "G6", Decision::Go);
        let mut correction = record("b", "G6", Decision::Go);
        correction.corrects = Some(first.id.clone());
        correction.next = Some(day("2027-04-01"));
        assert_eq!(next(&[first, correction]), (2, Some(day("2027-04-01"))));
    }
}
