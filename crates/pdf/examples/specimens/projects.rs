//! The reports among the specimens.

use gate360_locale::{Date, Language};
use gate360_merge::{Author, Moment};
use gate360_process::authored::Texts;
use gate360_process::example::{Answer, Example, ExampleKey};
use gate360_process::{Catalogue, Pack, builtin};
use gate360_project::{Edit, PackName, from_example};
use gate360_report::Report;

use crate::Result;
use crate::nasty::NASTY;

/// The report of an example.
pub(crate) fn example(key: ExampleKey, language: Language) -> Result<Report> {
    let catalogue = builtin::catalogue(language.tag())?;
    let example = builtin::example(key, language.tag())?;
    report(&catalogue, &example, language)
}

/// The report of a project in which everything that people write is a text that has broken
/// programs before.
pub(crate) fn hostile() -> Result<Report> {
    let language = Language::Danish;
    let catalogue = builtin::catalogue(language.tag())?;
    let mut example = builtin::example(ExampleKey::CykelTogOresund, language.tag())?;
    let mut nasty = NASTY
        .iter()
        .copied()
        .filter(|text| !text.trim().is_empty())
        .cycle();
    let words = &mut example.words;
    let meetings = words.meetings.iter_mut();
    let texts = [&mut words.name, &mut words.summary]
        .into_iter()
        .chain(words.evidence.values_mut())
        .chain(meetings.flat_map(|meeting| [&mut meeting.board, &mut meeting.reason]))
        .chain(
            words
                .proposed
                .iter_mut()
                .flat_map(|one| [&mut one.role, &mut one.done_when]),
        );
    for (text, nasty) in texts.zip(&mut nasty) {
        text.push_str(nasty);
    }
    report(&catalogue, &example, language)
}

/// The report of a project that follows a process of a thousand criteria, all of them answered.
pub(crate) fn thousand() -> Result<Report> {
    let language = Language::English;
    let mut structure = builtin::structure()?;
    let texts = builtin::texts()
        .iter()
        .find(|(tag, _)| *tag == language.tag());
    let (_, texts) = texts.ok_or("no texts")?;
    let mut texts: Texts = serde_json::from_str(texts)?;
    let mut example = builtin::example(ExampleKey::KlarTilRegn, language.tag())?;
    let originals = structure.criteria.clone();
    for (round, original) in (1..).flat_map(|round| originals.iter().map(move |one| (round, one))) {
        if structure.criteria.len() == 1_000 {
            break;
        }
        let mut copy = original.clone();
        // VAL-101 becomes VAL-111, VAL-121 and so on: there are fewer than ten in each stage.
        let number: u32 = original.id.get(4..).unwrap_or_default().parse()?;
        copy.id = format!("{}-{}", original.perspective, number + 10 * round);
        let wording = texts
            .criteria
            .get(&original.id)
            .cloned()
            .ok_or("no wording")?;
        texts.criteria.insert(copy.id.clone(), wording);
        let evidence = example.words.evidence.get(&original.id).cloned();
        let answer = example.facts.answers.get(&original.id).cloned();
        let answer = answer.unwrap_or(Answer {
            status: "partly_met".to_owned(),
            strength: 2,
        });
        let evidence = evidence.unwrap_or_else(|| "Interviews with three districts".to_owned());
        for id in [&original.id, &copy.id] {
            example.facts.answers.insert(id.clone(), answer.clone());
            example.words.evidence.insert(id.clone(), evidence.clone());
        }
        structure.criteria.push(copy);
    }
    structure
        .criteria
        .sort_by(|one, other| one.id.cmp(&other.id));
    let pack = Pack::from_parts("thousand", "", structure, [texts])
        .map_err(|faults| format!("{faults:?}"))?;
    let catalogue = pack
        .catalogue(language.tag())
        .map_err(|faults| format!("{faults:?}"))?;
    report(&catalogue, &example, language)
}

fn report(catalogue: &Catalogue, example: &Example, language: Language) -> Result<Report> {
    let mut project = from_example(catalogue, example).map_err(|refusal| format!("{refusal:?}"))?;
    let author = Author::default();
    let take = Edit::TakePack(PackName::of(catalogue));
    // An example follows the built-in process already.
    let _ = project.apply(catalogue, take, &author, Moment::default());
    let day = Date::new(2026, 11, 22).map_err(|error| format!("{error:?}"))?;
    Ok(Report::of(catalogue, &project, language, author, day))
}
