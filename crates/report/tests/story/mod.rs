//! A year of a project: seven meetings, of which one was for two gates at once on the light
//! track, two ended in Recycle, one in a hold, one against the recommendation with minutes that
//! were corrected, and two in conditions.

pub(crate) mod reading;

use gate360_locale::{Date, Language, Words};
use gate360_merge::{Author, Moment, Replica};
use gate360_process::{Catalogue, CriterionId, GateNo, Strength, UseLevel, builtin};
use gate360_project::{
    Decision, Edit, ItemId, MeetingField, Project, ProjectId, ProposalField, Signal, Status, Term,
    Track, Voice,
};
use gate360_readiness::{Facts, assess};
use gate360_report::Report;
use gate360_report::document::Document;

/// A day in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// The day of the report.
pub(crate) const TODAY: &str = "2026-11-21";

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn gate(number: u8) -> GateNo {
    GateNo::new(number).unwrap()
}

/// A project, the process, and the day on which somebody writes.
pub(crate) struct Story {
    pub(crate) project: Project,
    pub(crate) catalogue: Catalogue,
    today: Date,
}

impl Story {
    /// A project with a name and an answered profile.
    pub(crate) fn begin(today: &str) -> Self {
        let mut story = Self {
            project: Project::new(ProjectId::new("year").unwrap(), Replica::new("r")),
            catalogue: builtin::catalogue("en").unwrap(),
            today: day(today),
        };
        story.edit(Edit::Name("Light on the cycle path".into()));
        story.edit(Edit::Summary(
            "Lamps that brighten when somebody comes, first on one path along the coast".into(),
        ));
        story.edit(Edit::Partners("Two cities, one region, a supplier".into()));
        for condition in story.catalogue.conditions().to_vec() {
            let holds = condition.key.as_str() == "ai";
            story.edit(Edit::Condition(condition.key, Some(holds)));
        }
        story
    }

    pub(crate) fn edit(&mut self, edit: Edit) {
        let author = Author {
            role: "Project leader".into(),
            organisation: "City".into(),
        };
        let now = Moment(self.today.days_since_epoch() * DAY + DAY / 2);
        self.project
            .apply(&self.catalogue, edit, &author, now)
            .unwrap();
    }

    /// Meets every criterion of a stage but these.
    pub(crate) fn meet(&mut self, stage: u8, but: &[&str]) {
        for criterion in self.catalogue.criteria().to_vec() {
            let id = criterion.id.as_str();
            if criterion.stage.number() == stage {
                let status = if but.contains(&id) {
                    Status::PartlyMet
                } else {
                    Status::Met
                };
                self.say(id, status);
            }
        }
    }

    pub(crate) fn say(&mut self, id: &str, status: Status) {
        let id = CriterionId::new(id);
        self.edit(Edit::Status(id.clone(), status));
        self.edit(Edit::Strength(id.clone(), Some(Strength::MOST)));
        self.edit(Edit::EvidenceDate(id, Some(self.today)));
    }

    /// Writes down what the meeting at a gate says.
    pub(crate) fn prepare(&mut self, number: u8, decision: Decision, reason: &str) {
        let text = |field, text: &str| Edit::MeetingText(gate(number), field, text.into());
        for edit in [
            Edit::MeetingDate(gate(number), Some(self.today)),
            Edit::MeetingDecision(gate(number), Some(decision)),
            text(MeetingField::Reason, reason),
            text(MeetingField::Chair, "Director of mobility"),
            text(
                MeetingField::Board,
                "Need owner, head of IT, legal, finance, adviser",
            ),
        ] {
            self.edit(edit);
        }
    }

    pub(crate) fn term(&mut self, number: u8, term: Term, text: &str) {
        self.edit(Edit::MeetingTerm(gate(number), term, text.into()));
    }

    pub(crate) fn condition(
        &mut self,
        number: u8,
        criterion: &str,
        due: Option<&str>,
        done: &str,
    ) -> ItemId {
        let gate = gate(number);
        self.edit(Edit::AddProposal(gate, Some(CriterionId::new(criterion))));
        let proposals = self.project.meeting(gate).proposals;
        let item = proposals.last().unwrap().id.clone();
        let text = |field, text: &str| Edit::ProposalText(gate, item.clone(), field, text.into());
        self.edit(text(ProposalField::Role, "Head of operations"));
        self.edit(text(ProposalField::DoneWhen, done));
        match due {
            Some(due) => self.edit(Edit::ProposalDue(gate, item.clone(), Some(day(due)))),
            None => self.edit(text(ProposalField::Event, "the first night of frost")),
        }
        item
    }

    /// Holds the meeting, with the figures of the day.
    pub(crate) fn hold(&mut self, number: u8) {
        let facts = Facts::of(&self.catalogue, &self.project, &Voice::Team, self.today);
        let found = assess(&self.catalogue, &facts, self.today);
        self.edit(Edit::Record {
            gate: gate(number),
            recommendation: found.gate(gate(number)).recommendation,
            frozen: found.freeze(&self.catalogue, gate(number)),
        });
    }

    pub(crate) fn on(&mut self, today: &str) {
        self.today = day(today);
    }

    pub(crate) fn document(&self) -> Document {
        self.report().document(Words::new(Language::English))
    }

    pub(crate) fn report(&self) -> Report {
        let author = Author {
            role: "Project leader".into(),
            organisation: "City".into(),
        };
        Report::of(
            &self.catalogue,
            &self.project,
            Language::English,
            author,
            self.today,
        )
    }
}

/// The whole year.
pub(crate) fn year() -> Story {
    let mut story = until_the_hold();
    go_against_the_recommendation(&mut story);
    packaging(&mut story);
    story.on(TODAY);
    story.edit(Edit::Use(UseLevel::new(3)));
    story.edit(Edit::Signal(Signal::NetEffect, Some(true)));
    story.edit(Edit::MeetingDate(gate(6), Some(day("2027-05-20"))));
    story.edit(Edit::MeetingText(
        gate(6),
        MeetingField::Chair,
        "Service owner".into(),
    ));
    story
}

/// The first part of the year, on the day of the hold.
pub(crate) fn until_the_hold() -> Story {
    let mut story = Story::begin("2025-12-10");
    first_gates(&mut story);
    design(&mut story);
    hold(&mut story);
    story
}

/// Two gates at once on the light track.
fn first_gates(story: &mut Story) {
    story.meet(1, &[]);
    story.meet(2, &[]);
    story.edit(Edit::MeetingTrack(gate(2), Track::Light));
    story.edit(Edit::MeetingTogether(gate(2), true));
    story.prepare(2, Decision::Go, "A small start with a real need.");
    story.term(2, Term::Release, "EUR 18 000 and 300 hours");
    story.edit(Edit::MeetingNext(gate(2), Some(day("2026-03-12"))));
    story.hold(2);
    story.edit(Edit::MeetingTrack(gate(3), Track::Full));
}

/// A recycle, and a conditional go whose condition is closed late.
fn design(story: &mut Story) {
    story.on("2026-03-12");
    story.meet(3, &["TRU-302", "GOV-302"]);
    story.prepare(3, Decision::Recycle, "No pilot without a risk assessment.");
    story.term(3, Term::Missing, "The security risk assessment");
    story.edit(Edit::MeetingNext(gate(3), Some(day("2026-05-07"))));
    story.hold(3);

    story.on("2026-05-07");
    story.say("TRU-302", Status::Met);
    story.prepare(3, Decision::ConditionalGo, "");
    let receiver = story.condition(3, "GOV-302", Some("2026-06-15"), "The region has signed");
    story.term(3, Term::Release, "EUR 45 000 and 900 hours");
    story.edit(Edit::MeetingText(
        gate(3),
        MeetingField::Heard,
        "Data protection officer".into(),
    ));
    story.edit(Edit::MeetingText(
        gate(3),
        MeetingField::Informed,
        "Technical committee, 12 May".into(),
    ));
    story.hold(3);

    story.on("2026-06-29");
    story.say("GOV-302", Status::Met);
    story.edit(Edit::Close(
        gate(3),
        receiver.clone(),
        Some(day("2026-06-29")),
    ));
    story.edit(Edit::ClosingNote(
        gate(3),
        receiver,
        "Letter of 26 June seen by the chair".into(),
    ));
}

/// A hold that ends with an event or on a date.
fn hold(story: &mut Story) {
    story.on("2026-07-02");
    story.meet(4, &["PRO-401", "FIN-402", "CLI-401", "ECO-401"]);
    story.prepare(4, Decision::Hold, "The nights are too bright to measure.");
    story.term(4, Term::Event, "Six weeks of measured dark evenings");
    story.term(4, Term::Watcher, "Project leader");
    story.edit(Edit::MeetingNext(gate(4), Some(day("2026-09-10"))));
    story.hold(4);
}

/// A go against the recommendation, and its corrected minutes.
fn go_against_the_recommendation(story: &mut Story) {
    story.on("2026-09-10");
    story.prepare(
        4,
        Decision::Go,
        "The two papers that are missing are not worth a winter.",
    );
    story.term(4, Term::Release, "EUR 60 000");
    story.hold(4);

    story.on("2026-09-14");
    let minutes = story.project.decisions().last().unwrap().id.clone();
    story.edit(Edit::Correct(gate(4), minutes));
    story.edit(Edit::MeetingText(
        gate(4),
        MeetingField::Reason,
        "The four papers that are missing are not worth a winter.".into(),
    ));
    story.hold(4);
}

/// A second recycle, and a conditional go whose conditions run.
fn packaging(story: &mut Story) {
    story.on("2026-10-01");
    story.meet(4, &[]);
    story.meet(5, &["PRO-501", "SCA-501", "ARC-501"]);
    story.prepare(5, Decision::Recycle, "No lawful route for receivers yet.");
    story.term(5, Term::Missing, "The route for receivers");
    story.hold(5);

    story.on("2026-10-29");
    story.say("PRO-501", Status::Met);
    story.prepare(5, Decision::ConditionalGo, "");
    story.condition(5, "ARC-501", Some("2026-11-15"), "The second lamps are lit");
    story.condition(5, "SCA-501", None, "Another city has read the guide");
    story.term(5, Term::Release, "EUR 120 000 a year");
    story.edit(Edit::MeetingNext(gate(5), Some(day("2027-05-20"))));
    story.hold(5);
}
