//! Team files: everything that a project holds goes out and comes back.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

#[allow(dead_code, reason = "this file takes what it needs of the story")]
mod story;
mod support;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use gate360_locale::{Date, Language};
use gate360_merge::row::ChangeRow;
use gate360_merge::{Author, Change, ChangeSet, Replica};
use gate360_process::{Pack, builtin};
use gate360_project::{PackName, Project, ProjectId};
use gate360_report::team::{self, Extent, TeamFile};
use gate360_report::{Findings, Integrity, OpenError, Opened, Report, Warning, open};
use proptest::prelude::*;
use serde_json::{Value, json};
use story::{Story, day, year};
use support::catalogue;

/// A year of a project. Nobody writes to it here.
static STORY: LazyLock<Story> = LazyLock::new(year);

fn story() -> Project {
    STORY.project.clone()
}

fn file_of(project: &Project) -> TeamFile {
    TeamFile {
        exported: day(story::TODAY),
        author: Author {
            role: "Project leader".into(),
            organisation: "Rønne".into(),
        },
        process: Some(PackName::of(&catalogue())),
        pack: None,
        project: project.clone(),
    }
}

fn written(project: &Project) -> Value {
    serde_json::from_slice(&team::write(&file_of(project), Extent::Shared)).unwrap()
}

fn opened(bytes: &[u8]) -> (TeamFile, Findings) {
    match open(bytes, Some(&catalogue())) {
        Ok(Opened::Team(file, found)) => (*file, found),
        Ok(_) => panic!("a team file"),
        Err(error) => panic!("{error}"),
    }
}

fn refused(value: &Value) -> OpenError {
    open(value.to_string().as_bytes(), Some(&catalogue())).unwrap_err()
}

fn project_of(rows: impl IntoIterator<Item = ChangeRow>) -> Project {
    let changes: ChangeSet = (rows.into_iter())
        .map(|row| Change::try_from(row).unwrap())
        .collect();
    Project::from_changes(
        ProjectId::new("team").unwrap(),
        Replica::new("file"),
        changes,
    )
}

fn row(replica: &str, counter: u64, key: &str, value: &str) -> ChangeRow {
    serde_json::from_value(json!({
        "at": 1, "author": {"role": "Leader"}, "counter": counter, "key": key,
        "replica": replica, "seen": {replica: counter - 1}, "value": value,
    }))
    .unwrap()
}

#[test]
fn what_goes_out_comes_back_with_its_history_and_the_same_bytes() {
    let project = story();
    let bytes = team::write(&file_of(&project), Extent::Shared);
    let (back, found) = opened(&bytes);
    assert_eq!(found.integrity, Integrity::Unchanged);
    assert_eq!(found.warnings, []);
    assert_eq!(back.project.changes(), project.changes());
    assert_eq!(back.project.snapshots(), project.snapshots());
    assert_eq!(back.exported, day(story::TODAY));
    assert_eq!(back.author.organisation, "Rønne");
    assert_eq!(team::write(&back, Extent::Shared), bytes);
    let live = project
        .changes()
        .keys()
        .map(|key| project.changes().live(key).len());
    assert!(
        live.sum::<usize>() < back.project.changes().len(),
        "history"
    );
}

#[test]
fn it_is_canonical_json_in_one_line() {
    let bytes = team::write(&file_of(&story()), Extent::Shared);
    let value: Value = serde_json::from_slice(&bytes).unwrap();
    let mut again = serde_json::to_vec(&value).unwrap();
    again.push(b'\n');
    assert_eq!(again, bytes);
    assert_eq!(value["schema"], "gate360/team");
    assert_eq!(value["version"], 1);
}

#[test]
fn members_own_views_stay_here_but_for_backups() {
    let project = project_of([
        row("a", 1, "answer/VAL-101/member/m1/note", "mine alone"),
        row(
            "a",
            2,
            "version/sv/answer/VAL-101/member/m1/note",
            "bara min",
        ),
        row("a", 3, "answer/VAL-101/member/m1/of_the_future", "mine too"),
        row("a", 4, "answer/VAL-101/team/note", "ours"),
    ]);
    let text = |extent| String::from_utf8(team::write(&file_of(&project), extent)).unwrap();
    let shared = text(Extent::Shared);
    assert!(shared.contains("ours"));
    for private in ["mine", "bara min", "member/m1"] {
        assert!(!shared.contains(private), "{private}");
    }
    let (all, _) = opened(text(Extent::Everything).as_bytes());
    assert_eq!(all.project.changes(), project.changes());
}

#[test]
fn a_process_of_others_own_goes_along_in_all_its_languages() {
    let texts = builtin::texts().iter();
    let texts = texts.map(|(_, file)| serde_json::from_str(file).unwrap());
    let structure = builtin::structure().unwrap();
    let pack = Pack::from_parts("harbour", "", structure, texts).unwrap();
    let file = TeamFile {
        process: PackName::new("harbour", pack.version()),
        pack: Some(pack.clone()),
        ..file_of(&story())
    };
    let (back, found) = opened(&team::write(&file, Extent::Shared));
    assert_eq!(back.pack, Some(pack.clone()));
    let version = pack.version().to_owned();
    let pack = "harbour".to_owned();
    assert_eq!(found.warnings, [Warning::OtherPack { pack, version }]);

    let mut broken: Value = serde_json::from_slice(&team::write(&file, Extent::Shared)).unwrap();
    broken["pack"]["structure"]["criteria"][0]["id"] = json!(7);
    let told = refused(&broken).to_string();
    assert!(told.contains("process, structure"), "{told}");
}

#[test]
fn what_was_rescued_without_author_process_and_hash_opens() {
    let mut value = written(&story());
    for field in ["author", "process", "integrity"] {
        value.as_object_mut().unwrap().remove(field);
    }
    let (back, found) = opened(value.to_string().as_bytes());
    assert_eq!(found.integrity, Integrity::Unknown);
    assert_eq!(found.warnings, []);
    assert_eq!(back.author, Author::default());
    assert_eq!(back.project.changes(), story().changes());
}

#[test]
fn a_report_can_be_made_of_it() {
    let story = &*STORY;
    let (back, _) = opened(&team::write(&file_of(&story.project), Extent::Shared));
    let report = story.report();
    let (author, today) = (report.author.clone(), report.exported);
    let again = Report::of(
        &catalogue(),
        &back.project,
        Language::English,
        author,
        today,
    );
    assert_eq!(again.to_json(), report.to_json());
}

#[test]
fn it_is_trusted_no_more_than_a_report() {
    let too_long = "x".repeat(200_001);
    let spoil: [(&str, Value, &str); 9] = [
        (
            "/changes/0/value",
            json!(too_long),
            "changes, entry 1, value",
        ),
        ("/changes/0/counter", json!(0), "changes, entry 1, counter"),
        (
            "/changes/0/counter",
            json!(1_u64 << 60),
            "changes, entry 1, counter",
        ),
        ("/changes/0/at", json!(i64::MAX), "changes, entry 1, at"),
        (
            "/changes/0/key",
            json!("k".repeat(601)),
            "changes, entry 1, key",
        ),
        ("/changes", json!({}), "changes"),
        ("/exported", json!("yesterday"), "exported"),
        ("/project", json!("../etc"), "project"),
        ("/process", json!({"id": "a b", "version": "1"}), "process"),
    ];
    let sound = written(&story());
    for (pointer, value, place) in spoil {
        let mut file = sound.clone();
        *file.pointer_mut(pointer).unwrap() = value;
        let told = refused(&file).to_string();
        assert!(
            told.contains(&format!("\n- {place}: ")),
            "{pointer}: {told}"
        );
    }
    let mut crowd = sound.clone();
    let one = crowd["changes"][0].clone();
    crowd["changes"] = json!(vec![one; 200_001]);
    assert!(refused(&crowd).to_string().contains("200000"));
}

#[test]
fn everything_wrong_is_named_at_once() {
    let mut file = written(&story());
    file["exported"] = json!(7);
    file["project"] = json!(7);
    file["author"] = json!(7);
    file["pack"] = json!("x");
    let OpenError::Broken(problems) = refused(&file) else {
        panic!("broken");
    };
    assert_eq!(problems.count(), 4, "{problems:?}");
}

#[test]
fn a_newer_form_is_refused_with_its_number() {
    let mut file = written(&story());
    file["version"] = json!(2);
    assert_eq!(
        refused(&file),
        OpenError::Newer {
            version: 2,
            known: 1
        }
    );
}

/// Changes of three writers to a few keys, each made with some of what was there before.
fn changes() -> impl Strategy<Value = Vec<ChangeRow>> {
    let one = (
        0..3_usize,
        0..6_usize,
        any::<bool>(),
        "[a-zæ\"\\\\\n]{0,6}",
        any::<i32>(),
    );
    prop::collection::vec(one, 0..40).prop_map(|made| {
        let keys = [
            "project/name",
            "answer/VAL-101/team/status",
            "answer/VAL-101/member/m1/status",
            "version/sv/project/name",
            "unknown/of/the/future",
            "snapshot/x-1",
        ];
        let mut counters = [0_u64; 3];
        let mut known: BTreeMap<&str, BTreeMap<String, u64>> = BTreeMap::new();
        let rows = made.into_iter().map(|(who, key, knew, text, at)| {
            counters[who] += 1;
            let replica = format!("r{who}");
            let key = keys[key];
            let of_key = known.entry(key).or_default();
            let seen = if knew {
                of_key.clone()
            } else {
                BTreeMap::new()
            };
            of_key.insert(replica.clone(), counters[who]);
            serde_json::from_value(json!({
                "at": at, "author": {"role": text}, "counter": counters[who], "key": key,
                "replica": replica, "seen": seen,
                "value": if at % 5 == 0 { Value::Null } else { json!({"text": text, "n": at}) },
            }))
            .unwrap()
        });
        rows.collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn writing_and_opening_changes_nothing(rows in changes()) {
        let project = project_of(rows);
        let bytes = team::write(&file_of(&project), Extent::Everything);
        let (back, found) = opened(&bytes);
        prop_assert_eq!(found.integrity, Integrity::Unchanged);
        prop_assert_eq!(back.project.changes(), project.changes());
        prop_assert_eq!(team::write(&back, Extent::Everything), bytes);
    }

    #[test]
    fn any_changed_byte_of_a_value_is_noticed(rows in changes(), which in any::<prop::sample::Index>()) {
        let project = project_of(rows);
        prop_assume!(!project.changes().is_empty());
        let bytes = team::write(&file_of(&project), Extent::Everything);
        let mut file: Value = serde_json::from_slice(&bytes).unwrap();
        let changes = file["changes"].as_array_mut().unwrap();
        let at = which.index(changes.len());
        changes[at]["value"] = json!("another");
        let (_, found) = opened(file.to_string().as_bytes());
        let one_part = |found: Integrity| matches!(found, Integrity::Changed(parts) if parts.len() == 1);
        prop_assert!(one_part(found.integrity));
    }

    #[test]
    fn joining_a_team_file_twice_is_joining_it_once(rows in changes(), more in changes()) {
        let project = project_of(rows);
        let bytes = team::write(&file_of(&project), Extent::Everything);
        let (file, _) = opened(&bytes);
        let mut here = ChangeSet::of(
            more.into_iter()
                .map(|row| Arc::new(Change::try_from(row).unwrap())),
        );
        here.join(file.project.changes());
        let once = here.clone();
        here.join(file.project.changes());
        prop_assert_eq!(here, once);
    }
}

#[test]
fn the_day_is_that_of_the_one_who_writes() {
    let file = TeamFile {
        exported: Date::new(2027, 1, 2).unwrap(),
        ..file_of(&project_of([]))
    };
    let (back, _) = opened(&team::write(&file, Extent::Shared));
    assert_eq!(back.exported.to_string(), "2027-01-02");
}
