//! Records as they are stored: what is written comes back, and what was written before some
//! fields were kept still reads.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod support;

use std::collections::BTreeMap;

use gate360_merge::{Author, Change, ChangeSet, Moment, Replica, Tag};
use gate360_process::{ConditionKey, GateNo};
use gate360_project::{
    Decision, Edit, Frozen, GateCondition, GateRecord, ItemId, Project, Prose, Reason,
    Recommendation, Share, Term, Track, Unsaid,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{apply, day, frozen, gate, id, project};

/// A record in which every field says something.
fn whole() -> GateRecord {
    GateRecord {
        id: ItemId::new("k3f9-12"),
        gate: gate(2),
        together: true,
        date: day("2026-03-01"),
        track: Track::Light,
        chair: "Director".into(),
        board: "Need owner, finance".into(),
        heard: "Data protection officer".into(),
        informed: "Committee, 4 March".into(),
        decision: Decision::ConditionalGo,
        reason: "Æ good \"start\"\nof two lines".into(),
        terms: BTreeMap::from([(Term::Release, "EUR 20 000, 400 hours".into())]),
        next: Some(day("2026-09-01")),
        valid_until: Some(day("2026-09-01")),
        conditions: vec![
            GateCondition {
                id: ItemId::new("k3f9-7"),
                criterion: Some(id("VAL-102")),
                role: "Head of traffic".into(),
                due: Some(day("2026-05-01")),
                event: Prose::default(),
                done_when: "The letter is there".into(),
            },
            GateCondition {
                id: ItemId::new("k3f9-8"),
                criterion: None,
                role: "Controller".into(),
                due: None,
                event: "the winter".into(),
                done_when: "Both have signed".into(),
            },
        ],
        recommendation: Recommendation::Recycle,
        frozen: Some(Frozen {
            blockers: vec!["TRU-302".into()],
            ..frozen()
        }),
        corrects: Some(ItemId::new("k3f9-3")),
    }
}

/// A project in which a value stands under a key, written by nobody in particular.
fn stored(path: &str, value: Value) -> Project {
    let tag = Tag {
        replica: Replica::new("elsewhere"),
        counter: 1,
    };
    let seen = project("a").changes().context(path);
    let change = Change::new(tag, Moment(0), Author::default(), path.into(), value, seen).unwrap();
    let mut project = project("a");
    project.join(&ChangeSet::from_iter([change]));
    project
}

fn taken_over(record: &GateRecord) -> Vec<GateRecord> {
    let mut project = project("a");
    apply(&mut project, Edit::TakeOver(Box::new(record.clone())));
    project.records()
}

#[test]
fn a_record_comes_back_with_every_field() {
    assert_eq!(taken_over(&whole()), [whole()]);
    let bare = GateRecord {
        together: false,
        track: Track::Full,
        terms: BTreeMap::new(),
        next: None,
        valid_until: None,
        conditions: vec![],
        frozen: None,
        corrects: None,
        ..whole()
    };
    assert_eq!(taken_over(&bare), [bare]);
}

#[test]
fn a_record_of_before_ids_terms_and_reasons_still_reads() {
    let old = json!({
        "board": "Gate board", "chair": "Director",
        "conditions": [
            {"criterion": "DAT-204", "done_when": "Signed", "due": "2026-05-01", "role": "Controller"},
            {"done_when": "Chosen", "due": "2026-06-01", "role": "Head of IT"},
        ],
        "date": "2026-03-01", "decision": "conditional_go",
        "frozen": {
            "blockers": [], "catalogue": "1.0.0", "musts": 13, "musts_met": 12,
            "open_musts": ["DAT-204"], "readiness": 1, "should_percent": 50, "shoulds": 8,
            "shoulds_met": 6,
        },
        "heard": "", "reason": "", "recommendation": "conditional_go", "track": "full",
    });
    let records = stored("gate/G1/record/k3f9-12", old).records();
    let record = &records[0];
    assert_eq!((record.gate, record.date), (gate(1), day("2026-03-01")));
    let ids: Vec<&str> = record.conditions.iter().map(|c| c.id.as_str()).collect();
    assert_eq!(ids, ["k3f9-12-0", "k3f9-12-1"]);
    assert_eq!(record.conditions[0].due, Some(day("2026-05-01")));
    let figures = record.frozen.as_ref().unwrap();
    assert_eq!((figures.musts, figures.musts_met), (13, 12));
    assert!(figures.levels.is_empty() && figures.reasons.is_empty());
    assert!(record.terms.is_empty() && !record.together);
    assert_eq!((record.next, record.valid_until), (None, None));
    assert_eq!(record.corrects, None);
    assert_eq!(
        record.unsaid(),
        [Unsaid::Informed],
        "its conditions are there"
    );
}

#[test]
fn what_a_newer_version_says_besides_does_not_spoil_a_record() {
    let newer = json!({
        "date": "2026-03-01", "decision": "go", "recommendation": "go", "track": "full",
        "mood": "good", "terms": {"release": "Hours", "of_the_future": "?"},
        "together": true,
        "frozen": {
            "blockers": [], "catalogue": "9.0.0", "musts": 1, "musts_met": 1, "open_musts": [],
            "readiness": 1, "should_percent": 0, "shoulds": 0, "shoulds_met": 0,
            "reasons": [{"reason": "of_the_future"}, {"reason": "light_track"}],
        },
    });
    let records = stored("gate/G1/record/k3f9-12", newer).records();
    assert_eq!(records[0].terms.len(), 1);
    assert_eq!(
        records[0].frozen.as_ref().unwrap().reasons,
        [Reason::LightTrack]
    );
    assert!(!records[0].together, "there is no gate before the first");
}

#[test]
fn what_can_not_be_meant_is_no_record() {
    let record = |change: fn(&mut Value)| {
        let mut value = json!({
            "date": "2026-03-01", "decision": "go", "recommendation": "go", "track": "full",
        });
        change(&mut value);
        stored("gate/G1/record/r", value).records().len()
    };
    assert_eq!(record(|_| {}), 1);
    assert_eq!(record(|r| r["date"] = json!("2026-02-30")), 0);
    assert_eq!(record(|r| r["decision"] = json!("perhaps")), 0);
    assert_eq!(record(|r| r["track"] = json!("express")), 0);
    assert_eq!(
        record(|r| r["conditions"] = json!([{"due": "soon", "done_when": "", "role": ""}])),
        0
    );
    assert_eq!(record(|r| r["terms"] = json!(["Hours"])), 0);
    // Counts that some machine could not hold.
    let counts = |count: u64| json!([{"reason": "all_musts_met", "counts": [count]}]);
    for (count, read) in [(u64::from(u32::MAX), 1), (u64::from(u32::MAX) + 1, 0)] {
        let value = json!({
            "date": "2026-03-01", "decision": "go", "recommendation": "go", "track": "full",
            "frozen": {
                "blockers": [], "catalogue": "1", "musts": 1, "musts_met": 1, "open_musts": [],
                "readiness": 1, "should_percent": 0, "shoulds": 0, "shoulds_met": 0,
                "reasons": counts(count),
            },
        });
        assert_eq!(stored("gate/G1/record/r", value).records().len(), read);
    }
}

fn share() -> impl Strategy<Value = Share> {
    (0..500usize, 0..500usize, 0..101usize).prop_map(|(met, of, percent)| Share {
        met,
        of,
        percent,
    })
}

fn reasons() -> impl Strategy<Value = Reason> {
    let ids = prop::collection::vec("[A-Z]{3}-[0-9]{3}", 0..5)
        .prop_map(|ids| ids.iter().map(|text| id(text)).collect::<Vec<_>>());
    let keys = prop::collection::vec("[a-z_]{1,12}", 0..5)
        .prop_map(|keys| keys.iter().map(|key| ConditionKey::new(key)).collect());
    let count = || 0..1_000usize;
    prop_oneof![
        ids.clone().prop_map(Reason::NotAssessed),
        ids.clone().prop_map(Reason::Blockers),
        ids.clone().prop_map(Reason::Earlier),
        ids.prop_map(Reason::Current),
        (count(), count()).prop_map(|(open, limit)| Reason::TooMany { open, limit }),
        share().prop_map(Reason::FewMet),
        count().prop_map(Reason::AllMustsMet),
        share().prop_map(Reason::ShouldsReached),
        share().prop_map(Reason::ShouldsShort),
        (count(), count()).prop_map(|(open, overdue)| Reason::OpenConditions { open, overdue }),
        keys.prop_map(Reason::ProfileIncomplete),
        Just(Reason::LightTrack),
        (1..=6u8).prop_map(|number| Reason::Together(GateNo::new(number).unwrap())),
    ]
}

proptest! {
    #[test]
    fn reasons_come_back_as_they_were_frozen(reasons in prop::collection::vec(reasons(), 0..12)) {
        let record = GateRecord {
            frozen: Some(Frozen { reasons, ..frozen() }),
            ..whole()
        };
        prop_assert_eq!(taken_over(&record), [record]);
    }

    #[test]
    fn so_many_more_reach_the_share_and_one_fewer_does_not(share in share()) {
        let reaches = |more: usize| 100 * (share.met + more) >= share.percent * share.of;
        prop_assert!(reaches(share.missing()));
        prop_assert!(share.missing() == 0 || !reaches(share.missing() - 1));
    }
}
