//! One submission as its team sees it.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    certificates::Recognition,
    collaboration::{Present, Remark},
    conversations::ThreadCount,
    corrections::Correction,
    extensions::Extension,
    full_sheets::AskedFullSheet,
    submissions::{CarriedOver, SavedSection},
};
use crate::{
    access::Relation,
    edition::{Deadline, Edition, FormVersion, Stage},
    id::SubmissionId,
    localized::Localized,
    moment::Moment,
    problem::Problems,
    revision::Revision,
    submission::{Answers, Contact, Part, State, Way},
};

/// Everything about a submission that its owner sees.
#[derive(Clone, Debug)]
pub struct SubmissionSheet {
    /// Which one.
    pub id: SubmissionId,
    /// Its edition.
    pub edition: Arc<Edition>,
    /// What time it is in the edition.
    pub stage: Stage,
    /// Now.
    pub now: Moment,
    /// State.
    pub state: State,
    /// The contact persons.
    pub contacts: Vec<Contact>,
    /// Revision of the contacts.
    pub contacts_revision: Revision,
    /// Faults of the contacts.
    pub contacts_problems: Problems,
    /// The sections of the form, in order.
    pub sections: Vec<SavedSection>,
    /// When it was handed in (time of receipt).
    pub submitted: Option<Moment>,
    /// Fingerprint of the content that was handed in.
    pub fingerprint: Option<String>,
    /// Reason of ineligibility, for the applicant.
    pub reason: Option<String>,
    /// What became of it, once everybody may read it.
    pub recognition: Option<Recognition>,
    /// What the jury's reading was, in the secretariat's words; once the result is out.
    pub feedback: Option<String>,
    /// Until when it can be written and handed in: the calendar's deadline, or its own.
    pub deadline: Option<Deadline>,
    /// What was sent back and waits to be corrected now.
    pub correction: Option<Correction>,
    /// The full sheet that is asked of it, once it is known that it went on.
    pub full_sheet: Option<AskedFullSheet>,
    /// The earlier submission from which it was begun; only while it is a draft.
    pub carried: Option<CarriedOver>,
    /// What the secretariat asks about it.
    pub threads: ThreadCount,
    /// The form that it was handed in with, where another one is asked now: it is read and corrected in
    /// the words of its own.
    pub form: Option<FormVersion>,
    /// Questions of a draft that are asked otherwise than when their section was last saved, or were not
    /// asked then, by code of the section.
    pub asked_otherwise: BTreeMap<String, Vec<Localized>>,
    /// More time that it was given.
    pub extension: Option<Extension>,
    /// How the caller is related to it: owner or collaborator.
    pub relation: Relation,
    /// Who else of its team is in which section now.
    pub present: Vec<Present>,
    /// What the team said about questions and has not dealt with, the oldest first.
    pub remarks: Vec<Remark>,
}

impl SubmissionSheet {
    /// Title, empty while there is none.
    #[must_use]
    pub fn title(&self) -> &str {
        self.answer("title")
    }

    /// First value of an answer in any section.
    #[must_use]
    pub fn answer(&self, code: &str) -> &str {
        self.sections
            .iter()
            .map(|s| s.answers.one(code))
            .find(|v| !v.is_empty())
            .unwrap_or("")
    }

    /// The answers to all sections.
    #[must_use]
    pub fn whole(&self) -> Answers {
        let sections = self.sections.iter();
        Answers(
            sections
                .flat_map(|section| section.answers.0.clone())
                .collect(),
        )
    }

    /// How far it is on its way.
    #[must_use]
    pub fn way(&self) -> Way {
        let jury_begun = self.edition.timetable.jury_has_begun(self.now);
        let result_out = self.recognition.is_some();
        Way::of(self.state, self.submitted.is_some(), jury_begun, result_out)
    }

    /// Number of faults left in what is to be handed in.
    #[must_use]
    pub fn missing(&self) -> usize {
        if self.full_sheet.is_some() {
            // The entry was handed in before, and is as it is.
            let own = self.sections.iter();
            let own = own.filter(|section| self.edition.is_full_sheet(&section.code));
            return own.map(|section| section.problems.0.len()).sum();
        }
        self.contacts_problems.0.len()
            + self
                .sections
                .iter()
                .map(|section| section.problems.0.len())
                .sum::<usize>()
    }

    /// Whether it can be written in now, by those who may.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state == State::Draft && self.stage == Stage::Submission
    }

    /// Whether its full sheet can be written in now, by those who may.
    #[must_use]
    pub fn full_sheet_is_open(&self) -> bool {
        let asked = self.full_sheet.as_ref();
        self.stage == Stage::Between && asked.is_some_and(|own| own.is_open(self.now))
    }

    /// Whether a section can be written in and commented on now, by those who may.
    #[must_use]
    pub fn is_open_in(&self, section: &str) -> bool {
        if self.edition.is_full_sheet(section) {
            self.full_sheet_is_open()
        } else {
            self.is_open()
        }
    }

    /// Whether something of it is to be handed in now.
    #[must_use]
    pub fn awaits_handing_in(&self) -> bool {
        self.is_open() || self.correction.is_some() || self.full_sheet_is_open()
    }

    /// Whether the caller takes at least this part; the owner takes every one.
    #[must_use]
    pub fn takes(&self, part: Part) -> bool {
        match self.relation {
            Relation::Owner => true,
            Relation::Collaborator(own) => own >= part,
            _ => false,
        }
    }

    /// Whether the caller can write in it now, somewhere.
    #[must_use]
    pub fn may_write(&self) -> bool {
        self.awaits_handing_in() && self.takes(Part::Edit)
    }

    /// Whether the caller can write in a section now.
    #[must_use]
    pub fn may_write_in(&self, section: &str) -> bool {
        let correction = self.correction.as_ref();
        let named = correction.is_some_and(|own| own.names(section));
        (self.is_open_in(section) || named) && self.takes(Part::Edit)
    }

    /// Whether the caller can hand it in now, once nothing is missing.
    #[must_use]
    pub fn may_submit(&self) -> bool {
        self.awaits_handing_in() && self.takes(Part::Submit)
    }

    /// Whether it is the caller's own.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.relation == Relation::Owner
    }
}
