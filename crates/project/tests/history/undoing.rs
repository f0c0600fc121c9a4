//! The laws of undoing and doing again.

use gate360_process::{Strength, UseLevel};
use gate360_project::{AnswerField, Decision, Edit, Project, Status, Undo, Undone, Voice};
use proptest::prelude::*;
use serde_json::json;

use super::*;

/// A person at work: a project and what of it can be undone.
#[derive(Clone)]
struct Desk {
    project: Project,
    undo: Undo,
    minute: i64,
}

impl Desk {
    fn new() -> Self {
        Self {
            project: project("a"),
            undo: Undo::default(),
            minute: 0,
        }
    }

    fn does(&mut self, edit: Edit) {
        let written = at(&mut self.project, self.minute, edit);
        self.undo.did(&written);
    }

    fn after(&mut self, minutes: i64) -> &mut Self {
        self.minute += minutes;
        self
    }

    fn turn(&mut self, undone: Option<Undone>) -> Option<Undone> {
        if let Some(edit) = undone.as_ref().and_then(|undone| undone.edit.clone()) {
            at(&mut self.project, self.minute, edit);
        }
        undone
    }

    fn undoes(&mut self) -> Option<Undone> {
        let undone = self.undo.undo(&self.project);
        self.turn(undone)
    }

    fn redoes(&mut self) -> Option<Undone> {
        let undone = self.undo.redo(&self.project);
        self.turn(undone)
    }
}

fn paths(places: &[gate360_project::Rewritten]) -> Vec<&str> {
    places.iter().map(|place| &*place.path).collect()
}

#[test]
fn typed_text_is_one_step() {
    let mut desk = Desk::new();
    desk.does(name("Old"));
    for text in ["N", "Ne", "New"] {
        desk.after(1).does(name(text));
    }
    desk.after(10).does(name("Newer"));
    assert_eq!(paths(desk.undo.last_done().unwrap()), ["project/name"]);
    desk.undoes();
    assert_eq!(desk.project.name(), "New");
    desk.undoes();
    assert_eq!(desk.project.name(), "");
    assert!(!desk.undo.can_undo());
    desk.redoes();
    assert_eq!(desk.project.name(), "New");
}

#[test]
fn typing_and_taking_it_back_is_no_step() {
    let mut desk = Desk::new();
    desk.does(name("N"));
    desk.does(name(""));
    assert!(!desk.undo.can_undo());
}

#[test]
fn each_choice_is_a_step() {
    let mut desk = Desk::new();
    desk.does(status(Status::NotMet));
    desk.does(status(Status::Met));
    let shown = |desk: &Desk| desk.project.answer(&id("FIN-402"), &Voice::Team).status;
    desk.undoes();
    assert_eq!(shown(&desk), Status::NotMet);
    desk.undoes();
    assert_eq!(shown(&desk), Status::NotAssessed);
}

#[test]
fn typing_after_undoing_is_a_step_of_its_own() {
    let mut desk = Desk::new();
    desk.does(name("One"));
    desk.after(10).does(name("Two"));
    desk.undoes();
    desk.after(1).does(name("Three"));
    assert!(!desk.undo.can_redo());
    desk.undoes();
    assert_eq!(desk.project.name(), "One");
}

#[test]
fn what_another_wrote_since_is_left_alone_and_named() {
    let mut desk = Desk::new();
    desk.does(name("Mine"));
    let mut other = project("b");
    other.join(desk.project.changes());
    at(&mut other, 1, name("Theirs"));
    desk.project.join(other.changes());
    let undone = desk.undoes().unwrap();
    assert_eq!(undone.edit, None);
    assert!(undone.places.is_empty());
    assert_eq!(paths(&undone.overtaken), ["project/name"]);
    assert_eq!(desk.project.name(), "Theirs");
    assert!(!desk.undo.can_undo() && !desk.undo.can_redo());
}

#[test]
fn undoing_does_not_settle_a_conflict() {
    let mut desk = Desk::new();
    desk.minute = 5;
    desk.does(name("Mine"));
    let mut other = project("b");
    // Without knowing of it, and earlier by the clock: the own text is shown.
    at(&mut other, 1, name("Theirs"));
    desk.project.join(other.changes());
    assert_eq!(desk.project.name(), "Mine");
    let undone = desk.undoes().unwrap();
    assert_eq!(paths(&undone.overtaken), ["project/name"]);
    assert_eq!(desk.project.conflicts().count(), 1);
}

#[test]
fn of_a_step_that_was_overtaken_in_part_the_rest_is_undone() {
    let mut desk = Desk::new();
    desk.does(name("Old"));
    desk.does(status(Status::NotMet));
    desk.does(Edit::Snapshot("First".into()));
    desk.after(10).does(name("New"));
    desk.does(status(Status::Met));
    let state = desk.project.snapshots()[0].vector.clone();
    desk.after(10).does(Edit::Restore(state));
    let mut other = project("b");
    other.join(desk.project.changes());
    at(&mut other, 30, name("Theirs"));
    desk.project.join(other.changes());

    let undone = desk.undoes().unwrap();
    assert_eq!(paths(&undone.overtaken), ["project/name"]);
    assert_eq!(paths(&undone.places), [STATUS]);
    assert_eq!(desk.project.name(), "Theirs");
    let answer = || desk.project.answer(&id("FIN-402"), &Voice::Team);
    assert_eq!(answer().status, Status::Met);
    let redone = desk.redoes().unwrap();
    assert_eq!(paths(&redone.places), [STATUS]);
    assert_eq!(desk.project.name(), "Theirs");
}

#[test]
fn undoing_a_restore_brings_back_what_it_put_aside() {
    let mut desk = Desk::new();
    desk.does(name("Old"));
    desk.does(Edit::Snapshot("First".into()));
    desk.after(10).does(name("New"));
    desk.does(evidence("Minutes"));
    let before = desk.project.clone();
    let state = desk.project.snapshots()[0].vector.clone();
    desk.does(Edit::Restore(state));
    assert_eq!(desk.project.name(), "Old");
    desk.undoes();
    assert!(says_the_same(&desk.project, &before));
    desk.redoes();
    assert_eq!(desk.project.name(), "Old");
}

#[test]
fn a_meeting_that_was_held_is_not_undone_nor_what_it_rests_on() {
    let mut desk = Desk::new();
    desk.does(status(Status::Met));
    let held = hold_meeting(&mut desk.project, 1);
    desk.undo.did(&held);
    assert!(!desk.undo.can_undo());
    assert_eq!(desk.project.records().len(), 1);
}

#[test]
fn a_name_for_a_state_is_no_step() {
    let mut desk = Desk::new();
    desk.does(name("Old"));
    desk.undoes();
    desk.does(Edit::Snapshot("First".into()));
    assert!(desk.undo.can_redo());
    desk.redoes();
    assert_eq!(desk.project.name(), "Old");
    assert_eq!(desk.project.snapshots().len(), 1);
}

#[test]
fn putting_back_never_writes_over_a_record() {
    let mut project = project("a");
    hold_meeting(&mut project, 0);
    let path = project.changes().keys_under("gate/G1/record/").next();
    let places = vec![(path.unwrap().clone(), json!("nothing"))];
    assert!(at(&mut project, 1, Edit::PutBack(places)).is_empty());
    assert_eq!(project.records().len(), 1);
}

/// Something that a person may do, and how many minutes later.
#[derive(Clone, Debug)]
enum Deed {
    Plain(Edit),
    /// Takes out a condition of the meeting, if there is one.
    RemoveFirst,
    Undo,
    Redo,
}

fn deed() -> impl Strategy<Value = Deed> {
    let criterion = || prop::sample::select(vec!["VAL-101", "FIN-402", "GOV-301"]).prop_map(id);
    let text = || prop::sample::select(vec!["", "a", "ab", "abc"]).prop_map(str::to_owned);
    let field = prop::sample::select(vec![AnswerField::Evidence, AnswerField::Note]);
    let edit = prop_oneof![
        (criterion(), prop::sample::select(Status::ALL)).prop_map(|(id, s)| Edit::Status(id, s)),
        (criterion(), 0..5u8).prop_map(|(id, n)| Edit::Strength(id, Strength::new(n))),
        (criterion(), field, text()).prop_map(|(id, f, text)| Edit::AnswerText(id, f, text)),
        text().prop_map(Edit::Name),
        (0..10u8).prop_map(|n| Edit::Use(UseLevel::new(n))),
        any::<Option<bool>>().prop_map(|yes| Edit::Condition(ConditionKey::new("ai"), yes)),
        text().prop_map(|text| Edit::MeetingText(gate(1), MeetingField::Chair, text)),
        any::<bool>().prop_map(|go| {
            Edit::MeetingDecision(gate(1), go.then_some(Decision::ConditionalGo))
        }),
        Just(Edit::AddProposal(gate(1), None)),
        criterion().prop_map(|id| Edit::AddProposal(gate(1), Some(id))),
        Just(Edit::ClearMeeting(gate(1))),
    ];
    prop_oneof![
        8 => edit.prop_map(Deed::Plain),
        1 => Just(Deed::RemoveFirst),
        1 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
    ]
}

fn play(deeds: Vec<(i64, Deed)>) -> Desk {
    let mut desk = Desk::new();
    for (minutes, deed) in deeds {
        desk.after(minutes);
        match deed {
            Deed::Plain(edit) => desk.does(edit),
            Deed::RemoveFirst => {
                let proposals = desk.project.meeting(gate(1)).proposals;
                if let Some(first) = proposals.into_iter().next() {
                    desk.does(Edit::RemoveProposal(gate(1), first.id));
                }
            }
            Deed::Undo => drop(desk.undoes()),
            Deed::Redo => drop(desk.redoes()),
        }
    }
    desk
}

proptest! {
    #[test]
    fn undoing_all_gives_the_beginning_and_doing_all_again_the_end(
        deeds in prop::collection::vec((0..8i64, deed()), 0..60)
    ) {
        let mut desk = play(deeds);
        while desk.redoes().is_some() {}
        let mut states = vec![desk.project.clone()];
        while let Some(undone) = desk.undoes() {
            prop_assert!(undone.overtaken.is_empty());
            states.push(desk.project.clone());
        }
        prop_assert!(says_the_same(&desk.project, &project("z")));
        states.pop();
        while let Some(redone) = desk.redoes() {
            prop_assert!(redone.overtaken.is_empty());
            let state = states.pop();
            prop_assert!(state.is_some_and(|state| says_the_same(&desk.project, &state)));
        }
        prop_assert!(states.is_empty());
    }

    #[test]
    fn undoing_what_was_just_done_gives_the_state_before_it(
        deeds in prop::collection::vec((0..8i64, deed()), 0..40),
        last in deed(),
    ) {
        let desk = play(deeds);
        let mut after = desk.clone();
        let Deed::Plain(edit) = last else { return Ok(()) };
        // Long after, so that it is no more of the same typing.
        after.after(10).does(edit);
        if says_the_same(&after.project, &desk.project) {
            return Ok(());
        }
        after.undoes();
        prop_assert!(says_the_same(&after.project, &desk.project));
    }
}
