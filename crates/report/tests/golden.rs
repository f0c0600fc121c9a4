//! Files of every form that was ever written open as they did then. The files are never changed:
//! they stand for those that people have.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use gate360_locale::Language;
use gate360_process::{CriterionId, builtin};
use gate360_project::{
    AnswerField, Key, LanguageTag, Place, Project, Prose, Status, TextPlace, Voice,
};
use gate360_report::team::TeamFile;
use gate360_report::{Findings, Integrity, Opened, Report, Warning, open};

fn opened(name: &str) -> Opened {
    let path = format!("{}/tests/golden/{name}", env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(path).unwrap();
    open(&bytes, Some(&builtin::catalogue("en").unwrap())).unwrap()
}

fn report(name: &str) -> (Report, Findings) {
    match opened(name) {
        Opened::Report(report, found) => (*report, found),
        Opened::Team(..) | Opened::Plain(_) => panic!("a report"),
    }
}

fn team(name: &str) -> (TeamFile, Findings) {
    match opened(name) {
        Opened::Team(file, found) => (*file, found),
        Opened::Report(..) | Opened::Plain(_) => panic!("a team file"),
    }
}

fn is_sound(found: &Findings) {
    assert_eq!(found.integrity, Integrity::Unchanged);
    assert_eq!(found.warnings, [] as [Warning; 0]);
}

/// The project of a year, which most of the files hold.
fn is_the_year(project: &Project) {
    assert_eq!(project.name(), "Light on the cycle path");
    assert_eq!(
        project.place(),
        Place::Stage(gate360_process::StageNo::new(6).unwrap())
    );
    assert_eq!(project.decisions().len(), 7);
    assert_eq!(project.records().len(), 8, "one was corrected");
    let conditions = project.conditions();
    let closed = conditions.iter().filter(|one| one.closed.is_some());
    assert_eq!((conditions.len(), closed.count()), (3, 1));
    let id = CriterionId::new("VAL-101");
    let answer = project.answer(&id, &Voice::Team);
    assert_eq!(answer.status, Status::Met);
    assert_eq!(
        answer.evidence,
        "Brev fra \"Ældresagen\",\nto linjer; 3 < 4 & 😀"
    );
    let evidence = Key::Answer(id, Voice::Team, AnswerField::Evidence);
    let danish = LanguageTag::parse("da").unwrap();
    assert_eq!(project.prose(&evidence).language, Some(danish));
    let english = LanguageTag::parse("en").unwrap();
    let version = project
        .versions(&english)
        .of(&TextPlace::Key(evidence), &answer.evidence);
    let version = version.unwrap();
    assert_eq!(version.text, "A letter of two lines");
    assert!(version.is_current);
}

/// The figures of the year: readiness, its product with the use, the gate that is worked towards
/// with its musts met, and the answers.
fn are_the_years(report: &Report) {
    let found = &report.assessment;
    let gate = found.current_gate();
    let musts = (gate.musts_met, gate.musts);
    assert_eq!(
        (
            found.readiness,
            found.product(),
            musts,
            report.project.answered().len()
        ),
        (7, 21, (63, 75), 129)
    );
    assert_eq!(report.exported.to_string(), "2026-11-21");
    assert_eq!(report.author.role, "Project leader");
    assert_eq!(report.language, Language::English);
}

#[test]
fn a_report_of_before_languages() {
    let (report, found) = report("report-1-before-languages.json");
    is_sound(&found);
    let project = &report.project;
    assert_eq!(project.name(), "Cykel + Tog Øresund / Cykel + tåg Öresund");
    assert_eq!(report.exported.to_string(), "2026-11-20");
    assert_eq!(project.changes().len(), 353);
    assert_eq!(report.assessment.readiness, 4);
    assert_eq!(report.assessment.product(), 8);
    assert_eq!(project.decisions().len(), 4);
    let evidence = Key::Answer(
        CriterionId::new("VAL-101"),
        Voice::Team,
        AnswerField::Evidence,
    );
    let text = "Problem note v2: 34 % of surveyed bridge commuters call station bike parking \
                unpredictable; mean search time 6 min.";
    let language = None;
    let text = text.to_owned();
    assert_eq!(project.prose(&evidence), Prose { text, language });
}

#[test]
fn a_report_of_before_its_parts_had_hashes() {
    let (report, found) = report("report-1-without-parts.json");
    is_sound(&found);
    is_the_year(&report.project);
    are_the_years(&report);
}

#[test]
fn a_report_whose_parts_have_hashes() {
    let (report, found) = report("report-1-with-parts.json");
    is_sound(&found);
    is_the_year(&report.project);
    are_the_years(&report);
}

#[test]
fn the_first_team_files() {
    let (file, found) = team("team-1.json");
    is_sound(&found);
    is_the_year(&file.project);
    assert_eq!(file.exported.to_string(), "2026-11-21");
    assert_eq!(file.author.organisation, "City");
    let process = file.process.unwrap();
    assert_eq!((process.id(), process.version()), ("gate360", "1.0.0"));
    assert_eq!(file.pack, None);
    // Its history came along: what was written over, and the names of states.
    let changes = file.project.changes();
    let live: usize = changes.keys().map(|key| changes.live(key).len()).sum();
    assert_eq!((changes.len(), live), (603, 480));
    assert_eq!(file.project.snapshots().len(), 7);
}
