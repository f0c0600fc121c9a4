//! What stands on the cover.

use gate360_project::{Key, Place, Track};

use super::{Source, count, is_blank, parts};
use crate::document::{Fact, Text, filled};
use crate::names;
use crate::status;

pub(super) fn facts(source: Source<'_>) -> Vec<Fact> {
    let Source { report, words, .. } = source;
    let project = &report.project;
    let catalogue = &report.catalogue;
    let mut facts = Vec::new();
    let mut add = |label: &str, value: Text| {
        if !is_blank(&value) {
            facts.push(Fact {
                label: label.to_owned(),
                value,
            });
        }
    };
    let written = |key: Key| {
        let prose = project.prose(&key);
        source.written(key, &prose)
    };
    add(words.report_about(), written(Key::Summary));
    add(words.report_partners(), written(Key::Partners));
    add(words.report_stage(), place(source));
    add(
        words.report_state(),
        Text::lines(status::lines(source.seen(), &source.shows())),
    );
    add(words.report_use(), in_use(source));
    add(words.report_use_evidence(), written(Key::UseEvidence));
    add(words.report_profile(), profile(source));
    let checked = catalogue.checked_on().parse().map(|date| words.date(date));
    let checked = checked.unwrap_or_else(|_| catalogue.checked_on().to_owned());
    let (pack, version) = (catalogue.pack(), catalogue.version());
    let process = filled(
        |title| words.report_catalogue_value(title, pack, version, &checked),
        &source.of_process(catalogue.title()),
    );
    add(words.report_catalogue(), process);
    add(words.report_track(), Text::plain(track(source)));
    add(
        words.report_date(),
        Text::plain(words.date(report.exported)),
    );
    add(words.report_author(), Text::plain(source.author()));
    add(
        words.report_left_out(),
        Text::plain(parts::left_out(source).join("; ")),
    );
    facts
}

/// The same for a summary: what it is, whose, and where it stands. Its foot has the day.
pub(super) fn in_short(source: Source<'_>) -> Vec<Fact> {
    let words = source.words;
    retained(
        source,
        &[
            words.report_about(),
            words.report_partners(),
            words.report_stage(),
        ],
    )
}

/// The same for a gate record: what was decided on.
pub(super) fn about(source: Source<'_>) -> Vec<Fact> {
    let words = source.words;
    retained(source, &[words.report_about(), words.report_partners()])
}

fn retained(source: Source<'_>, labels: &[&str]) -> Vec<Fact> {
    let mut facts = facts(source);
    facts.retain(|fact| labels.contains(&fact.label.as_str()));
    facts
}

/// How far the solution is used; that nothing was said of it is no statement that nobody does.
fn in_use(source: Source<'_>) -> Text {
    let Source { report, words, .. } = source;
    let Some(level) = report.project.use_level() else {
        return Text::plain(words.report_use_unsaid());
    };
    let scale = words.level_of_nine(&source.number(level.number()));
    Text::plain(format!("{scale}: ")).then(source.of_process(report.catalogue.use_level(level)))
}

fn place(source: Source<'_>) -> Text {
    let Source { report, words, .. } = source;
    let place = report.project.place();
    let stage = report.catalogue.stage(place.stage());
    match place {
        Place::Stage(_) => source.stage(stage),
        Place::Ended(_) => {
            let number = source.number(stage.number.number());
            let name = source.of_process(&stage.name);
            filled(|name| words.report_ended(&number, name), &name)
        }
    }
}

/// The track of the current gate, and the gates that were passed on the light one.
fn track(source: Source<'_>) -> String {
    let Source { report, words, .. } = source;
    let project = &report.project;
    let track = project.track(report.assessment.stage.gate());
    let name = names::track(words, track);
    let light: Vec<String> = project
        .decisions()
        .iter()
        .filter(|record| record.track == Track::Light)
        .flat_map(|record| {
            record
                .covers()
                .map(|gate| gate.to_string())
                .collect::<Vec<_>>()
        })
        .collect();
    if track == Track::Light || light.is_empty() {
        name.to_owned()
    } else {
        words.report_track_light_at(name, &light.join(", "))
    }
}

/// The conditions that hold, and how many questions were not answered. That none holds is said
/// only where each was answered.
fn profile(source: Source<'_>) -> Text {
    let Source { report, words, .. } = source;
    let conditions = report.catalogue.conditions();
    let holds: Vec<Text> = conditions
        .iter()
        .filter(|condition| report.project.condition(&condition.key) == Some(true))
        .map(|condition| source.of_process(&condition.name))
        .collect();
    let unanswered = report.assessment.unanswered.len();
    let open = (unanswered > 0).then(|| {
        Text::plain(words.report_profile_unanswered(
            &source.number(count(unanswered)),
            &source.number(count(conditions.len())),
        ))
    });
    let none = holds.is_empty();
    let holds = Text::joined(holds, ", ");
    match (none, open) {
        (true, None) => Text::plain(words.report_profile_none()),
        (true, Some(open)) => open,
        (false, None) => holds,
        (false, Some(open)) => Text::lines([holds, open]),
    }
}
