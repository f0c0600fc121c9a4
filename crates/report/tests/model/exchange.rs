//! Files that go from one browser to another, and what is in them.

use gate360_locale::{Date, Language};
use gate360_merge::{Author, ChangeSet, Tag};
use gate360_project::{Edit, PackName, Project};
use gate360_report::team::{self, Extent, TeamFile};
use gate360_report::{Opened, Report, open};

use crate::acts::put_back;
use crate::book::{Book, Erases};
use crate::compare::{self, Checked};
use crate::edits::Asked;
use crate::files;
use crate::page::CATALOGUE;
use crate::world::World;

/// A file that somebody made; it may be opened anywhere, at any time, again and again.
pub(crate) struct File {
    what: &'static str,
    bytes: Vec<u8>,
    /// What is in it, by the model.
    book: Book,
}

impl World {
    /// A file is made, or one that was made is opened.
    pub(crate) fn exchange(&mut self, browser: usize, page: usize) -> Checked {
        match self.random.below(10) {
            0 | 1 => self.export_report(browser, page),
            2 => self.export_team_file(browser, page),
            3 => self.back_up(browser, page),
            4 => self.restore_backup(browser, page),
            _ => self.import(browser),
        }
    }

    /// Everything with its history, for colleagues.
    fn export_team_file(&mut self, browser: usize, page: usize) -> Checked {
        self.note("save a team file", browser, "");
        let here = &mut self.browsers[browser].pages[page];
        here.project.seal();
        here.seal();
        let file = File {
            what: "team file",
            bytes: team_file(&here.project, Extent::Shared),
            book: here.book.clone(),
        };
        compare::sets(&read(&file.bytes)?, &file.book)
            .map_err(|why| format!("in the file: {why}"))?;
        self.files.push(file);
        Ok(())
    }

    /// Everything, to go back to.
    fn back_up(&mut self, browser: usize, page: usize) -> Checked {
        self.note("back up", browser, "");
        let here = &mut self.browsers[browser];
        let page = &here.pages[page];
        let file = File {
            what: "backup",
            bytes: team_file(&page.project, Extent::Everything),
            book: page.book.clone(),
        };
        compare::sets(&read(&file.bytes)?, &file.book)
            .map_err(|why| format!("in the backup: {why}"))?;
        here.backups.push(file);
        Ok(())
    }

    /// Goes back to a backup: joins it, then writes its values anew.
    fn restore_backup(&mut self, browser: usize, page: usize) -> Checked {
        let backups = self.browsers[browser].backups.len();
        if backups == 0 || self.browsers[browser].is_full() {
            return Ok(());
        }
        let which = self.random.below(backups);
        let backup = &self.browsers[browser].backups[which];
        let (changes, book) = (read(&backup.bytes)?, backup.book.clone());
        self.take_in(browser, &changes, &book);
        self.sync(browser, page)?;
        let here = &self.browsers[browser].pages[page];
        // What was erased since is not in it any more.
        let mut then = book;
        then.join(&here.book.part(|event| event.erases != Erases::Nothing));
        let asked = Asked {
            writes: Some(put_back(&then, &here.book)),
            edit: Edit::RestoreFrom(Box::new(changes)),
            seals: true,
        };
        self.apply("restore a backup", browser, page, asked)
    }

    fn export_report(&mut self, browser: usize, page: usize) -> Checked {
        self.note("export a report", browser, "");
        let here = &mut self.browsers[browser].pages[page];
        here.project.seal();
        here.seal();
        let today = Date::new(2026, 11, 21).unwrap();
        let author = Author::default();
        let report = Report::of(&CATALOGUE, &here.project, Language::English, author, today);
        let file = File {
            what: "report",
            bytes: report.to_json(),
            book: files::report(&here.book, &self.marks),
        };
        compare::sets(&read(&file.bytes)?, &file.book)
            .map_err(|why| format!("in the file: {why}"))?;
        self.files.push(file);
        Ok(())
    }

    /// A file is opened in a browser: its project is joined with what the store holds.
    fn import(&mut self, browser: usize) -> Checked {
        if self.files.is_empty() || self.browsers[browser].is_full() {
            return Ok(());
        }
        let which = self.random.below(self.files.len());
        self.note(
            "open a file",
            browser,
            &format!("{} {which}", self.files[which].what),
        );
        let file = &self.files[which];
        let changes = read(&file.bytes)?;
        let book = file.book.clone();
        self.take_in(browser, &changes, &book);
        Ok(())
    }

    /// Joins changes with what the store of a browser holds.
    fn take_in(&mut self, browser: usize, changes: &ChangeSet, book: &Book) {
        let browser = &mut self.browsers[browser];
        let (mut here, _) = browser.stored();
        let joined = here.join(changes);
        let erased: Vec<Tag> = joined.erased.iter().cloned().collect();
        let put: Vec<_> = joined.to_put().cloned().collect();
        browser.store(&put, &erased);
        browser.book.join(book);
    }
}

/// A team file of a project.
fn team_file(project: &Project, extent: Extent) -> Vec<u8> {
    let file = TeamFile {
        exported: Date::new(2026, 11, 21).unwrap(),
        author: Author::default(),
        process: Some(PackName::of(&CATALOGUE)),
        pack: None,
        project: project.clone(),
    };
    team::write(&file, extent)
}

/// What is in a file.
fn read(bytes: &[u8]) -> Result<ChangeSet, String> {
    match open(bytes, Some(&CATALOGUE)) {
        Ok(Opened::Report(report, _)) => Ok(report.project.changes().clone()),
        Ok(Opened::Team(file, _)) => Ok(file.project.changes().clone()),
        Ok(_) => Err("the file is not what it was".to_owned()),
        Err(error) => Err(format!("the file can't be opened: {error}")),
    }
}
