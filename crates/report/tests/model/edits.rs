//! What people ask for, at random, and what the model says that it writes.

use gate360_locale::Date;
use gate360_process::{ConditionKey, CriterionId, GateNo, StageNo, Strength, UseLevel};
use gate360_project::{
    AnswerField, Decision, Edit, Frozen, Key, LanguageTag, MeetingField, PackName, ProposalField,
    Recommendation, Signal, Status, TextPlace,
};
use serde_json::{Value, json};

use crate::page::{Page, Writes};
use crate::random::Random;

/// A few places, so that people meet at them.
pub(crate) const CRITERIA: [&str; 4] = ["VAL-101", "VAL-102", "GOV-101", "DAT-101"];
pub(crate) const CONDITIONS: [&str; 2] = ["ai", "procures"];

/// What somebody asks for; what that writes, or nothing where the model leaves it to the project
/// to say (what a meeting comes to).
pub(crate) struct Asked {
    pub(crate) edit: Edit,
    pub(crate) writes: Option<Writes>,
    /// Whether what was typed before is never folded into what this writes.
    pub(crate) seals: bool,
}

fn asked(edit: Edit, path: &str, value: Value) -> Asked {
    Asked {
        edit,
        writes: Some(vec![(path.to_owned(), value)]),
        seals: false,
    }
}

/// Left to the project.
fn left(edit: Edit, seals: bool) -> Asked {
    Asked {
        edit,
        writes: None,
        seals,
    }
}

/// Something that somebody asks for at random.
pub(crate) fn any(random: &mut Random, page: &Page) -> Asked {
    match random.below(20) {
        0..=7 => text(random, page),
        8..=12 => choice(random),
        13 => date(random),
        14 => version(random, page),
        15 => relabelling(random, page),
        16..=18 => meeting(random, page),
        _ => pack(random),
    }
}

fn text(random: &mut Random, page: &Page) -> Asked {
    let id = *random.pick(&CRITERIA);
    let (path, make): (String, Box<dyn Fn(String) -> Edit>) = match random.below(9) {
        0 => ("project/name".into(), Box::new(Edit::Name)),
        // One place above all, so that typing goes on where it was.
        1..=4 => ("project/summary".into(), Box::new(Edit::Summary)),
        5 => ("project/use_evidence".into(), Box::new(Edit::UseEvidence)),
        which => {
            let field = [AnswerField::Evidence, AnswerField::Note, AnswerField::Link][which - 6];
            let path = format!("answer/{id}/team/{}", field.as_str());
            let make = move |text| Edit::AnswerText(CriterionId::new(id), field, text);
            (path, Box::new(make))
        }
    };
    let words = words(random, page, &path);
    let value = if path.ends_with("/link") {
        plain(&words)
    } else {
        prose(page, &path, &words)
    };
    asked(make(words), &path, value)
}

/// Something new at the place where most is typed.
pub(crate) fn typed(random: &mut Random, page: &Page) -> Asked {
    let words = random.word();
    let path = "project/summary";
    let value = prose(page, path, &words);
    asked(Edit::Summary(words), path, value)
}

/// Words that are new, or go on from those that stand there, or stand there already, or none.
fn words(random: &mut Random, page: &Page, path: &str) -> String {
    let stands = words_of(&page.book.shown(path)).unwrap_or_default();
    match random.below(10) {
        0 => String::new(),
        1 => stands,
        2..=4 if stands.len() < 60 => format!(
            "{stands}{}",
            if random.one_in(2) { " and so on" } else { "." }
        ),
        _ => random.word(),
    }
}

/// The words of a stored text.
pub(crate) fn words_of(value: &Value) -> Option<String> {
    let text = value.get("text").unwrap_or(value);
    text.as_str().map(str::to_owned)
}

fn plain(words: &str) -> Value {
    if words.is_empty() {
        Value::Null
    } else {
        json!(words)
    }
}

/// A text as it is stored: the same words stay in the language that they are in; what only goes on
/// from what stands there does, too, if that is known; all else is in the writer's.
fn prose(page: &Page, path: &str, words: &str) -> Value {
    let live = page.book.live(path);
    let same = live
        .iter()
        .find(|event| words_of(&event.value).as_deref() == Some(words));
    if let Some(same) = same {
        return same.value.clone();
    }
    let stands = page.book.shown(path);
    let goes_on = words_of(&stands).is_some_and(|stands| {
        words.starts_with(&stands) && stands.chars().count() * 2 >= words.chars().count()
    });
    let known = stands.get("language").filter(|_| goes_on);
    let language = known
        .cloned()
        .or_else(|| page.language.as_ref().map(|tag| json!(tag.to_string())));
    match language {
        Some(language) if !words.trim().is_empty() => json!({"language": language, "text": words}),
        _ => plain(words),
    }
}

fn choice(random: &mut Random) -> Asked {
    let id = *random.pick(&CRITERIA);
    match random.below(6) {
        0 | 1 => {
            let said = [
                (Status::NotAssessed, Value::Null),
                (Status::Met, json!("met")),
                (Status::PartlyMet, json!("partly_met")),
                (Status::NotMet, json!("not_met")),
            ];
            let (status, value) = random.pick(&said).clone();
            let edit = Edit::Status(CriterionId::new(id), status);
            asked(edit, &format!("answer/{id}/team/status"), value)
        }
        2 => {
            let strength = u8::try_from(random.below(4)).unwrap();
            let strength = Strength::new(strength).filter(|_| !random.one_in(4));
            let edit = Edit::Strength(CriterionId::new(id), strength);
            let value = json!(strength.map(Strength::number));
            asked(edit, &format!("answer/{id}/team/strength"), value)
        }
        3 => {
            let key = *random.pick(&CONDITIONS);
            let yes = *random.pick(&[Some(true), Some(false), None]);
            let edit = Edit::Condition(ConditionKey::new(key), yes);
            asked(edit, &format!("condition/{key}"), json!(yes))
        }
        4 => {
            let signal = *random.pick(Signal::ALL);
            let yes = *random.pick(&[Some(true), Some(false), None]);
            let path = format!("signal/{}", signal.as_str());
            asked(Edit::Signal(signal, yes), &path, json!(yes))
        }
        _ if random.one_in(2) => {
            let level = UseLevel::new(u8::try_from(random.below(5)).unwrap());
            let value = json!(level.map(UseLevel::number));
            asked(Edit::Use(level), "project/use", value)
        }
        _ => {
            let stage = StageNo::new(1 + u8::try_from(random.below(6)).unwrap()).unwrap();
            asked(
                Edit::Start(stage),
                "project/start",
                json!(stage.to_string()),
            )
        }
    }
}

fn date(random: &mut Random) -> Asked {
    let id = *random.pick(&CRITERIA);
    let day = Date::new(2026, 3, 1 + u8::try_from(random.below(28)).unwrap()).ok();
    let day = day.filter(|_| !random.one_in(4));
    let value = json!(day.map(|day| day.to_string()));
    let edit = Edit::EvidenceDate(CriterionId::new(id), day);
    asked(edit, &format!("answer/{id}/team/date"), value)
}

/// A text in another language. How its original is marked is the project's own affair.
fn version(random: &mut Random, page: &Page) -> Asked {
    let key = *random.pick(&[
        "project/summary",
        "answer/VAL-101/team/evidence",
        "project/name",
    ]);
    let of = TextPlace::Key(Key::parse(key).unwrap());
    let tag = *random.pick(&["da", "sv"]);
    let language = LanguageTag::parse(tag).unwrap();
    let text = if random.one_in(5) {
        String::new()
    } else {
        random.word()
    };
    let _ = page;
    left(Edit::Version { of, language, text }, false)
}

/// A text is said to be in another language; where there is not just one text, that is refused.
fn relabelling(random: &mut Random, page: &Page) -> Asked {
    let path = *random.pick(&["project/summary", "answer/VAL-101/team/evidence"]);
    let tag = *random.pick(&["da", "sv", "en"]);
    let language = LanguageTag::parse(tag);
    let edit = Edit::TextLanguage(Key::parse(path).unwrap(), language);
    let live = page.book.live(path);
    let writes = match live.as_slice() {
        [one] => words_of(&one.value)
            .filter(|words| !words.trim().is_empty())
            .map(|words| (path.to_owned(), json!({"language": tag, "text": words}))),
        _ => None,
    };
    Asked {
        edit,
        // Nothing is written where it is refused.
        writes: Some(writes.into_iter().collect()),
        seals: true,
    }
}

fn meeting(random: &mut Random, page: &Page) -> Asked {
    let number = 1 + u8::try_from(random.below(2)).unwrap();
    let gate = GateNo::new(number).unwrap();
    let path = |field: &str| format!("gate/{gate}/meeting/{field}");
    match random.below(12) {
        0 | 1 => {
            let day = Date::new(2026, 4, 1 + u8::try_from(random.below(28)).unwrap()).ok();
            let value = json!(day.map(|day| day.to_string()));
            asked(Edit::MeetingDate(gate, day), &path("date"), value)
        }
        2 | 3 => {
            let said = [
                (Decision::Go, "go"),
                (Decision::ConditionalGo, "conditional_go"),
                (Decision::Recycle, "recycle"),
                (Decision::Hold, "hold"),
            ];
            let (decision, value) = *random.pick(&said);
            let edit = Edit::MeetingDecision(gate, Some(decision));
            asked(edit, &path("decision"), json!(value))
        }
        4 | 5 => {
            let said = [
                (MeetingField::Reason, "reason"),
                (MeetingField::Chair, "chair"),
            ];
            let (field, name) = *random.pick(&said);
            let path = path(name);
            let words = words(random, page, &path);
            let value = prose(page, &path, &words);
            asked(Edit::MeetingText(gate, field, words), &path, value)
        }
        6 => left(
            Edit::AddProposal(gate, Some(CriterionId::new("VAL-102"))),
            false,
        ),
        7 => {
            let proposals = page.project.meeting(gate).proposals;
            match random.any(&proposals) {
                None => left(Edit::AddProposal(gate, None), false),
                Some(one) if random.one_in(4) => {
                    left(Edit::RemoveProposal(gate, one.id.clone()), false)
                }
                Some(one) => {
                    let item = one.id.clone();
                    let path = format!("gate/{gate}/proposal/{}/role", item.as_str());
                    let words = words(random, page, &path);
                    let value = prose(page, &path, &words);
                    let edit = Edit::ProposalText(gate, item, ProposalField::Role, words);
                    asked(edit, &path, value)
                }
            }
        }
        8 => left(Edit::ClearMeeting(gate), false),
        9 => {
            let decisions = page.project.decisions();
            match random.any(&decisions) {
                None => left(Edit::ClearMeeting(gate), false),
                Some(record) => left(Edit::Correct(record.gate, record.id.clone()), false),
            }
        }
        _ => left(
            Edit::Record {
                gate,
                recommendation: Recommendation::Recycle,
                frozen: Frozen {
                    catalogue: "1.0.0".into(),
                    musts: 13,
                    musts_met: 12,
                    shoulds: 8,
                    shoulds_met: 6,
                    should_percent: 50,
                    open_musts: vec![],
                    blockers: vec![],
                    readiness: 1,
                    levels: [("VAL".to_owned(), 1)].into(),
                    reasons: vec![],
                },
            },
            true,
        ),
    }
}

fn pack(random: &mut Random) -> Asked {
    let (id, version) = *random.pick(&[
        ("harbour", "1.0.0"),
        ("harbour", "2.0.0"),
        ("gate360", "1.0.0"),
    ]);
    let edit = Edit::TakePack(PackName::new(id, version).unwrap());
    Asked {
        seals: true,
        ..asked(edit, "process/pack", json!({"id": id, "version": version}))
    }
}
