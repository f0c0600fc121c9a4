//! Several browsers with their pages and stores, the files that go between them, and what happens
//! there at random.

use std::collections::{BTreeMap, BTreeSet};

use gate360_merge::VersionVector;
use serde_json::Value;

use crate::acts::Turn;
use crate::book::{Book, Id};
use crate::browser::Browser;
use crate::compare::{self, Checked, same};
use crate::exchange::File;
use crate::files::Marks;
use crate::page::Page;
use crate::random::Random;

/// 21 November 2026, noon.
const START: i64 = 1_795_219_200_000;
const SECOND: i64 = 1_000;
const YEAR: i64 = 365 * 24 * 3600 * SECOND;

const BROWSERS: usize = 3;
const ROLES: [&str; 2] = ["Leader", "Analyst"];
const LANGUAGES: [Option<&str>; 3] = [None, Some("en"), Some("da")];

/// A state that somebody gave a name.
pub(crate) struct State {
    /// Where the name stands.
    pub(crate) path: String,
    pub(crate) vector: VersionVector,
    /// What was held then.
    pub(crate) ids: BTreeSet<Id>,
    /// What counted then.
    pub(crate) values: BTreeMap<String, Vec<Value>>,
}

/// Everything that there is.
pub(crate) struct World {
    pub(crate) random: Random,
    pub(crate) now: i64,
    pub(crate) browsers: Vec<Browser>,
    pub(crate) files: Vec<File>,
    pub(crate) marks: Marks,
    pub(crate) states: Vec<State>,
    /// What was folded away while somebody was typing, and where it stood.
    pub(crate) folded: BTreeMap<Id, String>,
    opened: usize,
    /// What has happened, in words.
    pub(crate) log: Vec<String>,
    /// How often what happened.
    pub(crate) counts: BTreeMap<&'static str, usize>,
}

impl World {
    pub(crate) fn new(seed: u64) -> Self {
        let mut world = Self {
            random: Random::new(seed),
            now: START,
            browsers: (0..BROWSERS).map(|_| Browser::default()).collect(),
            files: Vec::new(),
            marks: Marks::new(),
            states: Vec::new(),
            folded: BTreeMap::new(),
            opened: 0,
            log: Vec::new(),
            counts: BTreeMap::new(),
        };
        for browser in 0..BROWSERS {
            world.open(browser);
        }
        world
    }

    /// One thing happens.
    pub(crate) fn step(&mut self) -> Checked {
        self.clock();
        let browser = self.random.below(BROWSERS);
        let page = self.random.below(self.browsers[browser].pages.len());
        match self.random.below(100) {
            0..=59 => self.edit(browser, page)?,
            60..=67 => self.turn(browser, page, Turn::Undo)?,
            68..=71 => self.turn(browser, page, Turn::Redo)?,
            72..=73 => self.name_state(browser, page)?,
            74 => self.name_while_typing(browser, page)?,
            75..=76 => self.restore(browser, page)?,
            77..=79 => self.settle(browser, page)?,
            80..=83 => self.sync(browser, page)?,
            84..=85 => self.refuse(browser)?,
            86..=89 => self.reload(browser, page)?,
            90..=91 => self.erase(browser, page)?,
            92 if self.random.one_in(4) => self.erase_all(browser, page)?,
            _ => self.exchange(browser, page)?,
        }
        // Pages of a browser hear of each other, mostly at once.
        if !self.random.one_in(8) {
            for page in 0..self.browsers[browser].pages.len() {
                self.sync(browser, page)?;
            }
        }
        self.check(browser)
    }

    /// Whether everything in a browser is as the model says.
    fn check(&mut self, browser: usize) -> Checked {
        let thorough = self.random.one_in(8);
        for page in &self.browsers[browser].pages {
            compare::sets(page.project.changes(), &page.book)?;
            compare::readings(&page.project, &page.book)?;
            if thorough {
                compare::history(&page.project, &page.book)?;
                self.check_states(page)?;
            }
        }
        if thorough {
            self.check_store(browser)?;
        }
        Ok(())
    }

    /// Everything, everywhere, once every page has heard of everything and has stored it. What is
    /// erased lies in no store then.
    pub(crate) fn check_all(&mut self) -> Checked {
        for browser in 0..BROWSERS {
            self.browsers[browser].full = false;
            for page in 0..self.browsers[browser].pages.len() {
                self.flush(browser, page);
            }
            for page in 0..self.browsers[browser].pages.len() {
                self.sync(browser, page)?;
            }
            let erased = self.browsers[browser].stored().1;
            same("what is erased and in the store", &erased, &BTreeSet::new())?;
        }
        for (number, browser) in self.browsers.iter().enumerate() {
            for page in &browser.pages {
                compare::sets(page.project.changes(), &page.book)?;
                compare::history(&page.project, &page.book)?;
                self.check_states(page)?;
            }
            self.check_store(number)?;
        }
        Ok(())
    }

    fn check_store(&self, browser: usize) -> Checked {
        let stored = self.browsers[browser].stored().0;
        compare::sets(&stored, &self.browsers[browser].book)
            .map_err(|why| format!("in the store: {why}"))
    }

    /// Whether each state that a page knows the name of is still as it was then.
    fn check_states(&self, page: &Page) -> Checked {
        for state in self
            .states
            .iter()
            .filter(|state| page.book.holds(&state.path))
        {
            let then = page.project.at(&state.vector);
            let covers = |id: &Id| {
                let mut vector = state.vector.iter();
                vector.any(|(page, last)| page.as_str() == id.0 && last >= id.1)
            };
            let book = page.book.part(|event| covers(&event.id));
            compare::sets(then.changes(), &book)
                .map_err(|why| format!("in the state {}: {why}", state.path))?;
            self.check_named(page, state, &book)?;
        }
        Ok(())
    }

    /// What counted in a state when it got its name counts in it still, but for what was erased
    /// since, and for a moment of typing that one page had folded away before the other knew.
    fn check_named(&self, page: &Page, state: &State, book: &Book) -> Checked {
        let moved: BTreeSet<&str> = book
            .iter()
            .filter(|event| !state.ids.contains(&event.id))
            .map(|event| event.path.as_str())
            .collect();
        let now = book.values();
        for (path, then) in &state.values {
            let mut folded = self.folded.iter();
            let is_blurred = folded.any(|(id, at)| at == path && state.ids.contains(id));
            if moved.contains(path.as_str()) || is_blurred || page.book.has_erased(path) {
                continue;
            }
            let now = now.get(path).cloned().unwrap_or_default();
            same(&format!("{path} in the state {}", state.path), &now, then)?;
        }
        Ok(())
    }

    /// Time goes by, mostly in seconds; sometimes somebody sets the clock.
    fn clock(&mut self) {
        self.now += match self.random.below(40) {
            0 => YEAR,
            1 => -YEAR,
            2..=6 => 6 * 60 * SECOND,
            _ => 20 * SECOND,
        };
    }

    pub(crate) fn note(&mut self, what: &'static str, browser: usize, more: &str) {
        *self.counts.entry(what).or_default() += 1;
        let line = format!("{what} in browser {browser}: {more}");
        self.log.push(line);
    }

    /// Opens a page.
    fn open(&mut self, browser: usize) {
        self.opened += 1;
        let name = format!("p{}", self.opened);
        let role = *self.random.pick(&ROLES);
        let language = *self.random.pick(&LANGUAGES);
        let browser = &mut self.browsers[browser];
        let page = Page::open(
            name,
            role,
            language,
            browser.stored().0,
            browser.book.clone(),
        );
        browser.pages.push(page);
    }

    /// A page goes, and with it what is not in the store; another is opened, or one more besides.
    fn reload(&mut self, browser: usize, page: usize) -> Checked {
        self.note("reload", browser, "");
        let count = self.browsers[browser].pages.len();
        if count < 3 && self.random.one_in(2) {
            self.open(browser);
            return Ok(());
        }
        self.browsers[browser].pages.remove(page);
        if count == 1 || self.random.one_in(2) {
            self.open(browser);
        }
        self.check_store(browser)
    }

    /// The disk is full, or has room again.
    fn refuse(&mut self, browser: usize) -> Checked {
        let full = !self.browsers[browser].full;
        self.browsers[browser].full = full;
        self.note(
            "full disk",
            browser,
            if full { "full" } else { "room again" },
        );
        for page in 0..self.browsers[browser].pages.len() {
            self.flush(browser, page);
        }
        Ok(())
    }
}
