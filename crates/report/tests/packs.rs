//! A running project goes on with a changed process pack: nothing is lost, the differences are
//! listed, the figures follow the new pack, and the report names it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use gate360_locale::{Date, Language, Words};
use gate360_merge::{Author, Moment};
use gate360_process::difference::{TextPart, Threshold};
use gate360_process::example::ExampleKey;
use gate360_process::{Catalogue, CriterionId, OWN, Pack, builtin};
use gate360_project::{Edit, PackName, Project, Status, Voice, from_example};
use gate360_report::document::{Block, Text};
use gate360_report::{Opened, Report, Warning, open};
use serde_json::{Value, json};

fn ours() -> Pack {
    let texts = builtin::texts().iter();
    let texts = texts.map(|(_, file)| serde_json::from_str(file).unwrap());
    Pack::from_parts(OWN, "", builtin::structure().unwrap(), texts).unwrap()
}

/// Version 2 of our pack: a must of stage 3 is added, a should of stage 1 retired, a title has
/// other words, recycling asks for 96 % of the musts instead of 60, and there is Norwegian.
fn changed(change: impl FnOnce(&mut Value)) -> Pack {
    let mut pack: Value = serde_json::from_slice(&ours().to_json()).unwrap();
    let structure = &mut pack["structure"];
    structure["version"] = json!("2.0.0");
    structure["rules"]["recycle_percent"] = json!(96);
    let criteria = structure["criteria"].as_array_mut().unwrap();
    criteria.push(json!({
        "id": "VAL-390", "stage": "S3", "perspective": "VAL", "level": "must",
        "min_strength": 1, "sources": ["GOVUK"],
    }));
    let old = criteria.iter_mut().find(|one| one["id"] == "VAL-103");
    old.unwrap()["retired"] = json!("2.0.0");
    let texts = pack["texts"].as_object_mut().unwrap();
    for words in texts.values_mut() {
        words["criteria"]["VAL-390"] = json!({
            "title": "Plain language", "statement": "People understand the service",
            "why": "Otherwise the support desk pays", "evidence": "A test with five people",
        });
    }
    texts["en"]["criteria"]["VAL-101"]["title"] = json!("Problem described");
    let mut norwegian = texts["da"].clone();
    norwegian["language"] = json!("nb");
    norwegian["language_name"] = json!("Norsk bokmål");
    norwegian["words"] = json!("da");
    texts.insert("nb".to_owned(), norwegian);
    change(&mut pack);
    Pack::read(pack.to_string().as_bytes()).unwrap()
}

fn english(pack: &Pack) -> Catalogue {
    pack.catalogue("en").unwrap()
}

/// The stormwater example, before gate 5.
fn running() -> Project {
    let example = builtin::example(ExampleKey::KlarTilRegn, "en").unwrap();
    from_example(&english(&ours()), &example).unwrap()
}

fn apply(project: &mut Project, catalogue: &Catalogue, edit: Edit) {
    let now = Moment(1_795_219_200_000);
    let by = Author::default();
    project.apply(catalogue, edit, &by, now).unwrap();
}

fn report(catalogue: &Catalogue, project: &Project) -> Report {
    let today = Date::new(2026, 11, 21).unwrap();
    Report::of(
        catalogue,
        project,
        Language::English,
        Author::default(),
        today,
    )
}

fn file(report: &Report) -> Value {
    serde_json::from_slice(&report.to_json()).unwrap()
}

/// Everything that the report says, a line for each piece.
fn lines(report: &Report) -> String {
    let document = report.document(Words::new(Language::English));
    let mut lines: Vec<String> = document.cover.iter().map(|f| f.value.words()).collect();
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } => lines.push(text.words()),
            Block::Paragraph(text) => lines.push(text.words()),
            Block::Table(table) => {
                for row in &table.rows {
                    let cells: Vec<String> = row.iter().map(Text::words).collect();
                    lines.push(cells.join(" | "));
                }
            }
            _ => {}
        }
    }
    lines.join("\n")
}

fn levels(figures: &Value) -> Vec<u64> {
    let keys = [
        "VAL", "GOV", "ECO", "DAT", "ARC", "TRU", "PRO", "FIN", "CLI", "SCA",
    ];
    keys.map(|key| figures["levels"][key].as_u64().unwrap())
        .to_vec()
}

#[test]
fn a_running_project_goes_on_with_a_changed_pack() {
    let (old, new) = (english(&ours()), english(&changed(|_| {})));
    let mut project = running();
    let before = report(&old, &project);
    let figures = &file(&before)["assessment"];
    assert_eq!(levels(figures), [8, 8, 8, 8, 8, 7, 8, 8, 8, 7]);
    assert_eq!(figures["gate"]["recommendation"], "recycle");
    let (records, answered) = (project.records(), project.answered());
    let retired = CriterionId::new("VAL-103");
    let answer = project.answer(&retired, &Voice::Team);
    let rows = project.changes().len();

    // What differs is listed before.
    let differences = ours().difference(&changed(|_| {}), "en").unwrap();
    assert_eq!(differences.added, [CriterionId::new("VAL-390")]);
    assert_eq!(differences.retired, std::slice::from_ref(&retired));
    assert_eq!(differences.reworded.len(), 1);
    assert_eq!(differences.reworded[0].texts[0].0, TextPart::Title);
    assert_eq!(differences.thresholds.len(), 1);
    let threshold = &differences.thresholds[0];
    assert_eq!(threshold.threshold, Threshold::RecyclePercent);
    assert_eq!((threshold.before, threshold.after), (60, 96));
    assert_eq!(differences.languages_added, ["nb"]);

    // Nothing is lost: there is one change more, and everything reads as before.
    apply(&mut project, &new, Edit::TakePack(PackName::of(&new)));
    assert_eq!(project.changes().len(), rows + 1);
    assert_eq!(project.answered(), answered);
    assert_eq!(project.answer(&retired, &Voice::Team), answer);
    assert_eq!(project.records(), records);
    assert_eq!(project.pack(), PackName::new(OWN, "2.0.0"));

    // At gate 5, 69 of 71 musts and 47 of 47 shoulds were met. The new must makes it 69 of 72, the
    // retired should 46 of 46; and a must without a status leaves the recommendation open.
    let after = report(&new, &project);
    let figures = &file(&after)["assessment"];
    let gate = &figures["gate"];
    let musts = (gate["musts_met"].clone(), gate["musts"].clone());
    assert_eq!(musts, (json!(69), json!(72)));
    let shoulds = (gate["should_share"].clone(), gate["shoulds"].clone());
    assert_eq!(shoulds, (json!(1.0), json!(46)));
    assert_eq!(gate["recommendation"], "incomplete");
    // All musts of VAL are met up to stage 2 only, which gives 2; the one should that is left up
    // to there is met, which gives one more. The other perspectives are as they were.
    assert_eq!(levels(figures), [3, 8, 8, 8, 8, 7, 8, 8, 8, 7]);
    assert_eq!(figures["R"], 3);
    assert_eq!(figures["bottlenecks"], json!(["VAL"]));
    // (4 x 9^7 x 8^2)^(1/10) = 1,224,440,064^(1/10) = 8.10576; (8.10576 - 1) / 9 = 0.7895.
    assert_eq!(figures["index"], 79.0);

    // Not met, 69 of 72 are 95.8 %: less than the 96 that recycling asks for now, more than the
    // 60 that it asked for.
    let status = Edit::Status(CriterionId::new("VAL-390"), Status::NotMet);
    apply(&mut project, &new, status);
    let recommended = |catalogue| {
        let file = file(&report(catalogue, &project));
        file["assessment"]["gate"]["recommendation"].clone()
    };
    assert_eq!(recommended(&new), "hold_or_stop");
    assert_eq!(recommended(&old), "recycle");
}

#[test]
fn the_report_names_the_pack_and_shows_answers_to_what_is_retired() {
    let new = english(&changed(|_| {}));
    let mut project = running();
    apply(&mut project, &new, Edit::TakePack(PackName::of(&new)));
    let said = lines(&report(&new, &project));
    let name = "The 360-degree innovation process";
    assert!(said.contains(&format!(
        "{name} (gate360), version 2.0.0, facts checked on"
    )));
    assert!(said.contains(&format!("“{name}” (gate360, version 2.0.0)")));
    let (_, appendix) = said
        .split_once("Appendix: answers to retired criteria")
        .unwrap();
    let retired = &new.retired(&CriterionId::new("VAL-103")).unwrap().criterion;
    let answer = project.answer(&retired.id, &Voice::Team);
    for part in [
        format!("VAL-103 {}\n{}\n", retired.title, retired.statement),
        "Not asked since version 2.0.0 | Met | 1 ".to_owned(),
        answer.evidence.text,
    ] {
        assert!(!part.is_empty() && appendix.contains(&part), "{part}");
    }
    // Under our pack it is asked, and there is no appendix.
    let said = lines(&report(&english(&ours()), &running()));
    assert!(!said.contains("Appendix:"));
}

#[test]
fn the_file_carries_the_pack_and_old_files_are_of_ours() {
    let (old, new) = (english(&ours()), english(&changed(|_| {})));
    let harbour = english(&changed(|pack| pack["id"] = json!("harbour")));
    let read = |value: &Value| match open(value.to_string().as_bytes(), Some(&old)).unwrap() {
        Opened::Report(report, found) => (*report, found.warnings),
        Opened::Team(..) | Opened::Plain(_) => panic!("a report"),
    };
    let written = file(&report(&new, &running()));
    assert_eq!(written["process"]["id"], "gate360");
    let (report_again, warnings) = read(&written);
    assert_eq!(report_again.catalogue, new);
    assert_eq!(warnings, [Warning::OtherCatalogue("2.0.0".into())]);

    let written = file(&report(&harbour, &running()));
    let (report_again, warnings) = read(&written);
    assert_eq!(report_again.catalogue.pack(), "harbour");
    let (pack, version) = ("harbour".to_owned(), "2.0.0".to_owned());
    assert_eq!(warnings, [Warning::OtherPack { pack, version }]);

    // Another process is not ours because it has the same version.
    let same = english(&changed(|pack| {
        pack["id"] = json!("harbour");
        pack["structure"]["version"] = json!("1.0.0");
        let criteria = pack["structure"]["criteria"].as_array_mut().unwrap();
        criteria.retain(|one| one["id"] != "VAL-103");
        for words in pack["texts"].as_object_mut().unwrap().values_mut() {
            words["criteria"].as_object_mut().unwrap().remove("VAL-103");
        }
    }));
    let (report_again, _) = read(&file(&report(&same, &running())));
    assert_eq!(report_again.catalogue, same);

    // Before there were packs, a file did not say.
    let mut written = file(&report(&new, &running()));
    written["process"].as_object_mut().unwrap().remove("id");
    let (report_again, _) = read(&written);
    assert_eq!(report_again.catalogue.pack(), OWN);
}

#[test]
fn criteria_are_unknown_if_the_reports_own_process_does_not_know_them() {
    let old = english(&ours());
    let harbour = english(&changed(|pack| pack["id"] = json!("harbour")));
    let mut project = running();
    let own = CriterionId::new("VAL-390");
    assert_eq!(old.criterion(&own), None);
    apply(&mut project, &harbour, Edit::Status(own, Status::Met));
    let mut written = file(&report(&harbour, &project));
    let warnings = |value: &Value| match open(value.to_string().as_bytes(), Some(&old)).unwrap() {
        Opened::Report(_, found) => found.warnings,
        Opened::Team(..) | Opened::Plain(_) => panic!("a report"),
    };
    let (pack, version) = ("harbour".to_owned(), "2.0.0".to_owned());
    let other = Warning::OtherPack { pack, version };
    assert_eq!(warnings(&written), std::slice::from_ref(&other));

    // What neither process knows is named.
    let rows = written["changes"].as_array_mut().unwrap();
    for row in rows.iter_mut() {
        let key = row["key"].as_str().unwrap().replace("VAL-390", "VAL-391");
        row["key"] = json!(key);
    }
    let found = warnings(&written);
    assert!(found.contains(&other), "{found:?}");
    let unknown = Warning::UnknownCriteria(vec![CriterionId::new("VAL-391")]);
    assert!(found.contains(&unknown), "{found:?}");
}

#[test]
fn who_has_checked_and_who_has_read_is_said() {
    let not_yet = lines(&report(&english(&ours()), &running()));
    assert!(not_yet.contains("have not yet been reviewed by a native reader"));
    assert!(not_yet.contains("information, not legal advice. They were checked on"));
    let open = |said: &str| {
        let lines = said.lines();
        lines.filter(|line| line.ends_with("to be checked")).count()
    };
    let pack = changed(|pack| {
        pack["texts"]["en"]["review"] = json!({"role": "Editor", "date": "2027-01-12"});
        for source in pack["structure"]["sources"].as_array_mut().unwrap() {
            source["checked"] =
                json!({"role": "Lawyer", "date": "2027-01-12", "source": "The act itself"});
        }
    });
    let said = lines(&report(&english(&pack), &running()));
    assert!(said.contains("reviewed by a native reader: Editor, 12 January 2027."));
    assert!(!said.contains("not yet been reviewed"));
    assert!(said.contains("Checked: Lawyer, 12 January 2027, in The act itself"));
    assert!(open(&not_yet) > 0);
    assert_eq!(open(&said), 0);
}

/// Whoever has not the process that a project follows sees it by ours, and is told so.
#[test]
fn a_report_by_another_process_than_the_project_follows_says_so() {
    let ours = english(&ours());
    let said = |project: &Project| {
        let document = report(&ours, project).document(Words::new(Language::English));
        let notes = document.blocks.into_iter().filter_map(|block| match block {
            Block::Note { text, .. } => Some(text.words()),
            _ => None,
        });
        notes.filter(|note| note.contains("not at hand")).count()
    };
    let follows = |id: &str, version: &str| {
        let mut project = running();
        let name = PackName::new(id, version).unwrap();
        apply(&mut project, &ours, Edit::TakePack(name));
        project
    };
    assert_eq!(said(&running()), 0);
    assert_eq!(said(&follows("harbour-cities", "1.0.0")), 1);
    // Ours moves on with the app, and can't be ahead of it.
    assert_eq!(said(&follows(OWN, "0.9.0")), 0);
    assert_eq!(said(&follows(OWN, "1.0.0")), 0);
    assert_eq!(said(&follows(OWN, "2.0.0")), 1);
}
