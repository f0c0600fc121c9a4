//! A project made from a built-in example.

use gate360_locale::Date;
use gate360_merge::{Author, Moment, Replica};
use gate360_process::example::{Example, Meeting, MeetingWords};
use gate360_process::{Catalogue, ConditionKey, CriterionId, GateNo, Strength, UseLevel};

use crate::answer::Status;
use crate::decision::{Decision, Recommendation, Track};
use crate::edit::{Edit, Refusal};
use crate::key::{AnswerField, ItemId, MeetingField, ProposalField};
use crate::language::LanguageTag;
use crate::project::{Project, ProjectId};
use crate::prose::Prose;
use crate::record::GateRecord;
use crate::writer::Writer;

/// A day in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// The role that an example's changes are written under.
const AUTHOR: &str = "Gate 360";

/// The replica under which the changes of an example are written. The same example in the same
/// language is the same set of changes everywhere, so that copies of it join as one.
pub fn example_replica(language: &str) -> Replica {
    Replica::new(&format!("example-{language}"))
}

/// A project with everything that an example says: profile, answers, meetings held, and the
/// meeting that is being prepared.
///
/// # Errors
///
/// When the example does not fit the catalogue.
pub fn from_example(catalogue: &Catalogue, example: &Example) -> Result<Project, Refusal> {
    let author = Author {
        role: AUTHOR.to_owned(),
        organisation: String::new(),
    };
    let language = LanguageTag::parse(&example.words.language);
    let writer = Writer {
        author: &author,
        language: language.as_ref(),
    };
    // The day on which the catalogue was checked: a clock would make each copy another one.
    let now = catalogue.checked_on().parse::<Date>().map_or_else(
        |_| Moment::default(),
        |day| Moment(day.days_since_epoch() * DAY),
    );
    let replica = example_replica(&example.words.language);
    let mut project = Project::new(ProjectId::of_example(example.key), replica);
    let mut edits = profile(catalogue, example);
    edits.extend(answers(example));
    for (meeting, words) in example.facts.meetings.iter().zip(&example.words.meetings) {
        edits.extend(meeting_edits(meeting, words));
    }
    for edit in edits {
        project.apply(catalogue, edit, writer, now)?;
    }
    propose(&mut project, catalogue, example, writer, now)?;
    Ok(project)
}

fn profile(catalogue: &Catalogue, example: &Example) -> Vec<Edit> {
    let (facts, words) = (&example.facts, &example.words);
    let mut edits = vec![
        Edit::Name(words.name.clone()),
        Edit::Summary(format!("{}. {}", words.summary, words.note)),
        Edit::Use(UseLevel::new(facts.use_level)),
    ];
    edits.extend(catalogue.conditions().iter().map(|condition| {
        let holds = facts
            .conditions
            .iter()
            .any(|key| key == condition.key.as_str());
        Edit::Condition(condition.key.clone(), Some(holds))
    }));
    // A condition that the catalogue does not know is refused with its name.
    edits.extend(
        facts
            .conditions
            .iter()
            .map(|key| ConditionKey::new(key))
            .filter(|key| catalogue.condition(key).is_none())
            .map(|key| Edit::Condition(key, Some(true))),
    );
    edits
}

fn answers(example: &Example) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (id, answer) in &example.facts.answers {
        let id = CriterionId::new(id);
        edits.push(Edit::Status(
            id.clone(),
            Status::parse(&answer.status).unwrap_or_default(),
        ));
        edits.push(Edit::Strength(id.clone(), Strength::new(answer.strength)));
        if let Some(evidence) = example.words.evidence.get(id.as_str()) {
            edits.push(Edit::AnswerText(
                id,
                AnswerField::Evidence,
                evidence.clone(),
            ));
        }
    }
    edits
}

fn meeting_edits(meeting: &Meeting, words: &MeetingWords) -> Vec<Edit> {
    let Some(gate) = GateNo::parse(&meeting.gate) else {
        return Vec::new();
    };
    let date: Option<Date> = meeting.date.parse().ok();
    let decision = meeting.decision.as_deref().and_then(Decision::parse);
    let recommendation = Recommendation::parse(&meeting.recommended);
    match (date, decision, recommendation) {
        (Some(date), Some(decision), Some(recommendation)) => {
            vec![Edit::TakeOver(Box::new(GateRecord {
                id: ItemId::new(&format!("example-{}-{date}", meeting.gate)),
                gate,
                date,
                track: Track::Full,
                chair: Prose::default(),
                board: words.board.as_str().into(),
                heard: Prose::default(),
                informed: Prose::default(),
                decision,
                reason: words.reason.as_str().into(),
                terms: std::collections::BTreeMap::new(),
                next: None,
                valid_until: None,
                together: false,
                conditions: Vec::new(),
                recommendation,
                frozen: None,
                corrects: None,
            }))]
        }
        _ => vec![
            Edit::MeetingDate(gate, date),
            Edit::MeetingText(gate, MeetingField::Reason, words.reason.clone()),
        ],
    }
}

/// The conditions proposed for the meeting that is being prepared.
fn propose(
    project: &mut Project,
    catalogue: &Catalogue,
    example: &Example,
    writer: Writer<'_>,
    now: Moment,
) -> Result<(), Refusal> {
    let prepared = example
        .facts
        .meetings
        .iter()
        .find(|meeting| meeting.decision.is_none());
    let Some(gate) = prepared.and_then(|meeting| GateNo::parse(&meeting.gate)) else {
        return Ok(());
    };
    for (facts, words) in example.facts.proposed.iter().zip(&example.words.proposed) {
        let criterion = CriterionId::new(&facts.criterion);
        project.apply(
            catalogue,
            Edit::AddProposal(gate, Some(criterion)),
            writer,
            now,
        )?;
        let Some(item) = project.meeting(gate).proposals.last().map(|p| p.id.clone()) else {
            continue;
        };
        let text =
            |field, text: &String| Edit::ProposalText(gate, item.clone(), field, text.clone());
        for edit in [
            text(ProposalField::Role, &words.role),
            text(ProposalField::DoneWhen, &words.done_when),
            Edit::ProposalDue(gate, item.clone(), facts.due.parse().ok()),
        ] {
            project.apply(catalogue, edit, writer, now)?;
        }
    }
    Ok(())
}
