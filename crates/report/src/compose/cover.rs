//! What stands on the cover.

use gate360_project::{Key, Place, Track};

use super::{Source, count, is_blank};
use crate::document::{Fact, Text};
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
    add(words.report_stage(), Text::plain(place(source)));
    add(
        words.report_state(),
        Text::lines(status::lines(source.seen(), &source.shows())),
    );
    add(words.report_use(), Text::plain(in_use(source)));
    add(words.report_use_evidence(), written(Key::UseEvidence));
    add(words.report_profile(), Text::plain(profile(source)));
    let checked = catalogue.checked_on().parse().map(|date| words.date(date));
    let checked = checked.unwrap_or_else(|_| catalogue.checked_on().to_owned());
    add(
        words.report_catalogue(),
        Text::plain(words.report_catalogue_value(
            catalogue.title(),
            catalogue.pack(),
            catalogue.version(),
            &checked,
        )),
    );
    add(words.report_track(), Text::plain(track(source)));
    add(
        words.report_date(),
        Text::plain(words.date(report.exported)),
    );
    add(words.report_author(), Text::plain(source.author()));
    facts
}

/// How far the solution is used; that nothing was said of it is no statement that nobody does.
fn in_use(source: Source<'_>) -> String {
    let Source { report, words, .. } = source;
    let Some(level) = report.project.use_level() else {
        return words.report_use_unsaid().to_owned();
    };
    let scale = words.level_of_nine(&source.number(level.number()));
    format!("{scale}: {}", report.catalogue.use_level(level))
}

fn place(source: Source<'_>) -> String {
    let Source { report, words, .. } = source;
    let place = report.project.place();
    let stage = report.catalogue.stage(place.stage());
    let number = source.number(stage.number.number());
    match place {
        Place::Stage(_) => words.stage_title(&number, &stage.name),
        Place::Ended(_) => words.report_ended(&number, &stage.name),
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
fn profile(source: Source<'_>) -> String {
    let Source { report, words, .. } = source;
    let conditions = report.catalogue.conditions();
    let holds: Vec<&str> = conditions
        .iter()
        .filter(|condition| report.project.condition(&condition.key) == Some(true))
        .map(|condition| condition.name.as_str())
        .collect();
    let unanswered = report.assessment.unanswered.len();
    let open = (unanswered > 0).then(|| {
        words.report_profile_unanswered(
            &source.number(count(unanswered)),
            &source.number(count(conditions.len())),
        )
    });
    match (holds.is_empty(), open) {
        (true, None) => words.report_profile_none().to_owned(),
        (true, Some(open)) => open,
        (false, None) => holds.join(", "),
        (false, Some(open)) => [holds.join(", "), open].join("\n"),
    }
}
