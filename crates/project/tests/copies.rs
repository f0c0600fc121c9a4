//! Going back to another copy of the project, such as a backup.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod support;

use gate360_merge::ChangeSet;
use gate360_project::{Edit, Key, Project, Status, Voice};

use support::{apply, at, id, project};

fn status(status: Status) -> Edit {
    Edit::Status(id("VAL-101"), status)
}

fn status_of(project: &Project) -> Status {
    project.answer(&id("VAL-101"), &Voice::Team).status
}

/// Takes the copy in and goes back to it; gives how many changes that made.
fn restore(project: &mut Project, copy: &ChangeSet) -> usize {
    project.join(copy);
    let edit = Edit::RestoreFrom(Box::new(copy.clone()));
    at(project, 60, edit).unwrap().added.len()
}

#[test]
fn what_was_written_since_goes_into_the_history() {
    let mut here = project("a");
    apply(&mut here, Edit::Name("Old".into()));
    apply(&mut here, status(Status::Met));
    let copy = here.changes().clone();
    at(&mut here, 10, Edit::Name("Wreck".into())).unwrap();
    at(&mut here, 10, status(Status::NotMet)).unwrap();
    at(&mut here, 10, Edit::Summary("Written since".into())).unwrap();
    let wreck: Vec<_> = here.changes().iter().cloned().collect();

    assert_eq!(restore(&mut here, &copy), 3);
    assert_eq!(
        (here.name().as_str(), status_of(&here)),
        ("Old", Status::Met)
    );
    assert!(here.prose(&Key::Summary).is_blank());
    // The state before is in the history, and can be gone back to in the same way.
    assert!(
        wreck
            .iter()
            .all(|change| here.changes().contains(change.tag()))
    );
    let wreck = ChangeSet::of(wreck);
    restore(&mut here, &wreck);
    assert_eq!(
        (here.name().as_str(), status_of(&here)),
        ("Wreck", Status::NotMet)
    );
    assert_eq!(restore(&mut here, &wreck), 0);
}

#[test]
fn what_was_lost_comes_back_with_the_copy() {
    let mut here = project("a");
    apply(&mut here, Edit::Name("Harbour".into()));
    apply(&mut here, status(Status::Met));
    let copy = here.changes().clone();

    // All rows are gone; the copy alone is enough, and nothing need be written anew.
    let mut bare = project("b");
    assert_eq!(restore(&mut bare, &copy), 0);
    assert_eq!(
        (bare.name().as_str(), status_of(&bare)),
        ("Harbour", Status::Met)
    );

    // Somebody wrote anew where it was lost: the copy's value stands, and no conflict stays.
    let mut half = project("c");
    apply(&mut half, Edit::Name("Anew".into()));
    restore(&mut half, &copy);
    assert_eq!(half.name(), "Harbour");
    assert_eq!(half.changes().conflicts().count(), 0);
}
