//! The work that is offered as a file, should the app ever stop.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use gate360_locale::Date;

/// A project that was opened in this page, as far as it can still be read once the app has
/// stopped: nothing of it may wait for anything, or trust that nobody was in the middle of
/// changing it.
pub trait Rescue {
    /// The project's id.
    fn id(&self) -> String;
    /// Its name; none if that can't be read.
    fn name(&self) -> Option<String>;
    /// All its changes as the store keeps them, each a text of JSON; none if they can't be read.
    fn changes(&self) -> Option<Vec<String>>;
    /// Those that are not in the store yet, likewise; none if they can't be read.
    fn waiting(&self) -> Option<Vec<String>>;
}

thread_local! {
    static OPENED: RefCell<Vec<Weak<dyn Rescue>>> = const { RefCell::new(Vec::new()) };
}

/// Offers a project as a file should the app stop, for as long as it is there.
pub fn register(project: &Rc<dyn Rescue>) {
    OPENED.with_borrow_mut(|opened| {
        opened.retain(|known| known.strong_count() > 0);
        opened.push(Rc::downgrade(project));
    });
}

/// The projects that can be offered.
pub(super) fn opened() -> Vec<Rc<dyn Rescue>> {
    let opened = |opened: &RefCell<Vec<Weak<dyn Rescue>>>| {
        let opened = opened.try_borrow().ok()?;
        Some(opened.iter().filter_map(Weak::upgrade).collect())
    };
    OPENED.with(opened).unwrap_or_default()
}

/// A team file of these changes, each a text of JSON. It is written without anything that may have stopped: it has no
/// hash, and says nothing of author and process.
pub(super) fn team_file(id: &str, exported: Date, changes: &[String]) -> String {
    // An id has no sign that means something in JSON.
    [
        r#"{"changes":["#,
        &changes.join(","),
        r#"],"exported":""#,
        &exported.to_string(),
        r#"","project":""#,
        id,
        r#"","schema":"gate360/team","version":1}"#,
        "\n",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use gate360_merge::row::{AuthorRow, ChangeRow};
    use gate360_process::builtin;
    use gate360_report::{Integrity, Opened, open};
    use serde_json::json;

    use super::*;

    #[test]
    fn the_file_opens_with_everything_and_says_that_it_has_no_hash() {
        let row = |counter: u64, value: &str| ChangeRow {
            at: 1,
            author: AuthorRow {
                role: "\"Leder\" på Bornholm\\".to_owned(),
                ..AuthorRow::default()
            },
            counter,
            erases: None,
            key: "project/summary".to_owned(),
            replica: "r".to_owned(),
            seen: (1..counter).map(|seen| ("r".to_owned(), seen)).collect(),
            value: json!(value),
        };
        let rows = [row(1, "first\n"), row(2, "second \"}]")];
        let texts = rows
            .each_ref()
            .map(|row| serde_json::to_string(row).unwrap());
        let file = team_file("bornholm", Date::new(2026, 11, 22).unwrap(), &texts);
        let own = builtin::catalogue("en").unwrap();
        let Ok(Opened::Team(team, found)) = open(file.as_bytes(), Some(&own)) else {
            unreachable!("it is a team file");
        };
        assert_eq!(found.integrity, Integrity::Unknown);
        assert_eq!(found.warnings, []);
        assert_eq!(team.project.id().as_str(), "bornholm");
        let back: Vec<ChangeRow> = team
            .project
            .changes()
            .iter()
            .map(|one| (&**one).into())
            .collect();
        assert_eq!(back, rows);
    }
}
