//! How statuses, recommendations, decisions, remarks and people's own texts look, on any page.

use gate360_project::{Decision, Prose, Recommendation, Status};
use gate360_readiness::Standing;
use gate360_report::document::Tone as Meaning;
use yew::prelude::*;

use crate::components::{Icon, Tone};

/// The colour of something that is to be taken in a certain way.
pub(crate) fn of_meaning(meaning: Meaning) -> Tone {
    match meaning {
        Meaning::Plain => Tone::Neutral,
        Meaning::Good => Tone::Good,
        Meaning::Caution => Tone::Warn,
        Meaning::Bad => Tone::Bad,
    }
}

/// The colour and the sign of a recommendation.
pub(crate) fn of_recommendation(recommendation: Recommendation) -> (Tone, Icon) {
    match recommendation {
        Recommendation::Incomplete => (Tone::Neutral, Icon::NotAssessed),
        Recommendation::Go => (Tone::Good, Icon::Check),
        Recommendation::ConditionalGo => (Tone::Warn, Icon::Check),
        Recommendation::Recycle => (Tone::Bad, Icon::Again),
        Recommendation::HoldOrStop => (Tone::Bad, Icon::Hold),
    }
}

/// The colour and the sign of a standing.
pub(crate) fn of_standing(standing: Standing) -> (Tone, Icon) {
    match standing {
        Standing::NotAssessed => (Tone::Neutral, Icon::NotAssessed),
        Standing::NotMet => (Tone::Bad, Icon::NotMet),
        Standing::PartlyMet => (Tone::Warn, Icon::PartlyMet),
        Standing::Thin => (Tone::Warn, Icon::Warning),
        Standing::Met => (Tone::Good, Icon::Met),
        Standing::SetAside => (Tone::Neutral, Icon::NotApplicable),
    }
}

/// The colour and the sign of a status.
pub(crate) fn of_status(status: Status) -> (Tone, Icon) {
    match status {
        Status::NotAssessed => (Tone::Neutral, Icon::NotAssessed),
        Status::NotMet => (Tone::Bad, Icon::NotMet),
        Status::PartlyMet => (Tone::Warn, Icon::PartlyMet),
        Status::Met => (Tone::Good, Icon::Met),
        Status::NotApplicable => (Tone::Neutral, Icon::NotApplicable),
    }
}

/// The colour and the sign of a decision.
pub(crate) fn of_decision(decision: Decision) -> (Tone, Icon) {
    match decision {
        Decision::Go => (Tone::Good, Icon::Check),
        Decision::ConditionalGo => (Tone::Warn, Icon::Check),
        Decision::Recycle => (Tone::Warn, Icon::Again),
        Decision::Hold => (Tone::Warn, Icon::Hold),
        Decision::Stop => (Tone::Bad, Icon::Stop),
    }
}

/// What a person wrote, as it was written and marked with its language, if that is known.
pub(crate) fn prose(prose: &Prose) -> Html {
    let lang = prose.language.as_ref().map(|tag| tag.as_str().to_owned());
    html! { <span {lang}>{ &prose.text }</span> }
}

/// Stands in a sentence for the texts that are put into it: characters that no language uses.
const SLOTS: [&str; 2] = ["\u{e000}", "\u{e001}"];

/// A sentence that the app says with texts in it that people wrote, each marked with its
/// language. `say` makes the sentence of the texts.
pub(crate) fn sentence(texts: [&Prose; 2], say: &dyn Fn([&str; 2]) -> String) -> Html {
    if texts.iter().all(|text| text.language.is_none()) {
        return html! { say(texts.map(|text| &**text)) };
    }
    let said = say(SLOTS);
    let mut parts = Vec::new();
    let mut rest = said.as_str();
    while let Some(at) = rest.find(|c| SLOTS.iter().any(|slot| slot.starts_with(c))) {
        let (before, slot) = rest.split_at(at);
        let index = usize::from(!slot.starts_with(SLOTS[0]));
        parts.push(html! { before });
        parts.push(prose(texts[index]));
        rest = &slot[SLOTS[index].len()..];
    }
    parts.push(html! { rest });
    html! { <>{ for parts }</> }
}
