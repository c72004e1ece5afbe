//! One submission in the hands of its team, within one unit of work. The form, the import and the
//! demonstration all write through here, so the same rules hold for them.

use domain::{
    access::{Act, Caller, Relation},
    edition::{Deadline, Section, Stage},
    id::{AccountId, SubmissionId},
    moment::Moment,
    ports::{Refusal, extensions::Extension, full_sheets::AskedFullSheet, submissions::Saved},
    revision::Revision,
    submission::{Answers, Contact, State, contact::check_contacts},
};
use sea_orm::{ConnectionTrait, DbErr};
use serde::Serialize;

use super::{
    attaching,
    authorisation::authorise_in,
    full_sheets, section_history,
    submission_content::{self, Content},
    submission_input as input,
};
use crate::{
    Backend,
    store::{
        Stop, Tx, corrections,
        editions::EditionRow,
        entities::{correction, correction_section, submission, submission_section},
        extensions, log, section_versions, sections, submissions,
    },
};

/// A submission, its edition, and who of its team asks.
pub(crate) struct Desk<'a, C> {
    pub(crate) backend: &'a Backend,
    pub(crate) conn: &'a C,
    pub(crate) caller: &'a Caller,
    pub(crate) account: AccountId,
    /// Its edition, in the words that it was handed in with; without the full sheet while that is not
    /// asked of this submission.
    pub(crate) edition: EditionRow,
    pub(crate) row: submission::Model,
    /// Whether the account is the owner, or what part it takes.
    pub(crate) relation: Relation,
    /// More time than the calendar gives.
    pub(crate) extension: Option<Extension>,
    /// What was sent back and waits to be corrected now.
    pub(crate) correction: Option<correction::Model>,
    /// The full sheet, once it is known that the submission went on.
    pub(crate) full_sheet: Option<AskedFullSheet>,
}

impl<'a, C: ConnectionTrait> Desk<'a, C> {
    /// A submission that the caller owns or takes part in. Somebody else's and an unknown one are the
    /// same: not found.
    pub(crate) async fn open(
        backend: &'a Backend,
        conn: &'a C,
        caller: &'a Caller,
        id: SubmissionId,
    ) -> Result<Self, Stop> {
        let account = caller.account.ok_or(Refusal::SignInNeeded)?;
        let (row, relation) = submissions::of_team(conn, id, account)
            .await?
            .ok_or(Refusal::NotFound)?;
        let edition = domain::id::EditionId(row.edition);
        let edition = backend
            .editions
            .by_id(conn, edition)
            .await?
            .ok_or(Refusal::NotFound)?;
        let full_sheet = full_sheets::asked(conn, &edition, &row, caller.received).await?;
        let (editions, asked) = (&backend.editions, full_sheet.as_ref());
        let edition = full_sheets::as_written(editions, conn, &edition, &row, asked).await?;
        let correction = if state(&row)? == State::Submitted {
            corrections::open(conn, id, caller.received).await?
        } else {
            None
        };
        Ok(Self {
            backend,
            conn,
            caller,
            account,
            edition,
            row,
            relation,
            extension: extensions::of(conn, id).await?,
            correction,
            full_sheet,
        })
    }

    /// Whether the caller may, now.
    pub(crate) async fn authorise(&self, act: Act) -> Result<(), Stop> {
        let (edition, stage) = (&self.edition, self.stage());
        authorise_in(self.conn, self.caller, edition, &stage, act, self.relation)
            .await
            .map(drop)
    }

    /// What time it is for this submission.
    pub(crate) fn stage(&self) -> Stage {
        let (now, visible_from) = (self.caller.received, self.edition.visible_from);
        let own = self.extension.as_ref().map(|own| own.closes);
        self.edition.edition.stage_of(now, visible_from, own)
    }

    /// Until when it is taken.
    pub(crate) fn deadline(&self) -> Option<Deadline> {
        let own = self.extension.as_ref().map(|own| own.closes);
        self.edition.edition.deadline_of(own)
    }

    /// That something of it has ended.
    pub(super) fn closed(&self, at: Moment) -> Refusal {
        Refusal::Closed {
            opens: None,
            closed: Some(at),
            time_zone: self.edition.edition.time_zone.clone(),
        }
    }

    pub(crate) fn id(&self) -> SubmissionId {
        SubmissionId(self.row.id)
    }

    pub(crate) fn state(&self) -> Result<State, DbErr> {
        state(&self.row)
    }

    /// What its team reads and writes: sections that are being corrected as they are now. Everybody
    /// else reads what was handed in.
    pub(crate) async fn content(&self) -> Result<Content, DbErr> {
        let mut rows = sections::of(self.conn, self.id()).await?;
        if let Some(correction) = &self.correction {
            for own in corrections::sections(self.conn, correction.id).await? {
                rows.retain(|row| row.section != own.section);
                rows.push(corrected(self.row.id, own));
            }
        }
        Content::read(&self.edition.edition, rows)
    }

    /// Whether a section belongs to the full sheet that is asked.
    pub(super) fn is_full_sheet(&self, section: &str) -> bool {
        self.edition.edition.is_full_sheet(section)
    }

    /// Whether writing in a section writes in the draft.
    pub(super) fn writes_draft(&self, section: &str) -> bool {
        self.correction.is_none() && !self.is_full_sheet(section)
    }

    /// Whether the caller may do something to the full sheet now: once it is handed in, nobody.
    pub(super) async fn authorise_full_sheet(&self, act: Act) -> Result<(), Stop> {
        let asked = self.full_sheet.as_ref().ok_or(Refusal::NotFound)?;
        if asked.handed_in.is_some() {
            return Err(Refusal::WrongState.into());
        }
        if !asked.is_open(self.caller.received) {
            return Err(self.closed(asked.closes).into());
        }
        self.authorise(act).await
    }

    /// Whether the caller may write in a section now: all of a draft, of what was handed in the
    /// sections that were sent back, and the full sheet while it is asked.
    pub(super) async fn authorise_writing(&self, section: &str) -> Result<(), Stop> {
        if self.is_full_sheet(section) {
            return self.authorise_full_sheet(Act::WriteFullSheet).await;
        }
        let Some(correction) = &self.correction else {
            return self.authorise(Act::WriteSubmission).await;
        };
        self.authorise(Act::CorrectSubmission).await?;
        let named = corrections::sections(self.conn, correction.id).await?;
        if named.iter().all(|own| own.section != section) {
            return Err(Refusal::WrongState.into());
        }
        Ok(())
    }
}

/// A corrected section as a section of its submission.
pub(super) fn corrected(
    submission: uuid::Uuid,
    own: correction_section::Model,
) -> submission_section::Model {
    submission_section::Model {
        submission,
        section: own.section,
        answers: own.answers,
        revision: own.revision,
        saved: own.saved,
    }
}

pub(super) fn stored(answers: &impl Serialize) -> Result<String, DbErr> {
    serde_json::to_string(answers).map_err(|error| DbErr::Json(error.to_string()))
}

/// The state of a row.
pub(crate) fn state(row: &submission::Model) -> Result<State, DbErr> {
    let unknown = || DbErr::Type(format!("state {:?} of submission {}", row.state, row.id));
    State::from_code(&row.state).ok_or_else(unknown)
}

impl Desk<'_, Tx> {
    /// Saves a section. Fields that were not sent stay as they are.
    pub(crate) async fn save_section(
        &mut self,
        code: &str,
        seen: Revision,
        given: Answers,
    ) -> Result<Saved, Stop> {
        let edition = self.edition.edition.clone();
        let section = edition.section(code).ok_or(Refusal::NotFound)?;
        self.authorise_writing(code).await?;
        let given = input::answers(section, given)?;
        let mut content = self.content().await?;
        let saved = content.sections.iter_mut().find(|saved| saved.code == code);
        let saved = saved.ok_or(Refusal::NotFound)?;
        let (current, at) = (saved.revision, saved.saved);
        let gone = attaching::speaks_of_gone(section, &saved.answers, &given);
        let given = attaching::merged(self.conn, self.id(), section, &saved.answers, given).await?;
        // All of it, for what a page does not show it cannot have seen.
        let mut there = saved.answers.0.iter();
        let all = !gone
            && there.all(|(asked, _)| saved.answers.is_blank(asked) || given.0.contains_key(asked));
        let before = saved.answers.clone();
        saved.answers.0.extend(given.0);
        let answers = saved.answers.clone();
        let whole = content.whole();
        let again = at.filter(|_| all && answers == before);
        let (revision, at) = self
            .put(&content, code, (current, seen), &answers, again)
            .await?;
        Ok(Saved {
            revision,
            at,
            problems: submission_content::problems(&edition, section, &answers, &whole),
        })
    }

    /// Puts a version of a section in the place of what it says now.
    pub(crate) async fn restore_section(
        &mut self,
        code: &str,
        seen: Revision,
        version: Revision,
    ) -> Result<(), Stop> {
        self.authorise_writing(code).await?;
        let edition = self.edition.edition.clone();
        let section = edition.section(code).ok_or(Refusal::NotFound)?;
        let row = section_versions::one(self.conn, self.id(), code, version).await?;
        // It was the last sitting's and is another one's now, or too old to be kept.
        let row = row.ok_or(Refusal::Stale {
            current: seen.next(),
        })?;
        // What is there now stays, however little differs.
        section_versions::end_sitting(self.conn, self.id(), code).await?;
        let before = section_history::answers(&row)?;
        // What the version did not answer is empty again.
        let given = section.questions.iter().map(|question| {
            let values = before.0.get(&question.code).cloned();
            (question.code.clone(), values.unwrap_or_default())
        });
        self.save_section(code, seen, Answers(given.collect()))
            .await?;
        Ok(())
    }

    /// Saves the contact persons, all at once.
    pub(crate) async fn save_contacts(
        &mut self,
        seen: Revision,
        given: Vec<Contact>,
    ) -> Result<Saved, Stop> {
        self.authorise_writing(Section::CONTACTS).await?;
        let given = input::contacts(given)?;
        let content = self.content().await?;
        let current = content.contacts_revision;
        let again = content.contacts_saved.filter(|_| given == content.contacts);
        let seen = (current, seen);
        let (revision, at) = self
            .put(&content, Section::CONTACTS, seen, &given, again)
            .await?;
        let problems = check_contacts(&given);
        Ok(Saved {
            revision,
            at,
            problems,
        })
    }

    /// Writes everything into a draft that was only just begun, as saving section by section would.
    pub(crate) async fn fill(
        &mut self,
        contacts: Vec<Contact>,
        given: Vec<(String, Answers)>,
    ) -> Result<Content, Stop> {
        let edition = self.edition.edition.clone();
        self.authorise(Act::WriteSubmission).await?;
        let (id, at) = (self.id(), self.caller.received);
        let mut rows = vec![(
            Section::CONTACTS.to_owned(),
            stored(&input::contacts(contacts)?)?,
        )];
        for (code, answers) in given {
            let section = edition.section(&code).ok_or(Refusal::NotFound)?;
            rows.push((code, stored(&input::answers(section, answers)?)?));
        }
        let rows = sections::insert(self.conn, id, rows, at).await?;
        let content = Content::read(&edition, rows)?;
        let copied = content.copied(&edition);
        if !submissions::refresh_draft(self.conn, id, &copied, at).await? {
            return Err(Refusal::WrongState.into());
        }
        self.row.title = copied.title;
        Ok(content)
    }

    /// Writes a section and what the submission's row repeats of it: only while it is a draft, and
    /// only over the revision that was seen. A text that is there already, since then, is a save whose
    /// answer was lost: nobody wrote anything else meanwhile.
    async fn put(
        &mut self,
        content: &Content,
        section: &str,
        (current, seen): (Revision, Revision),
        answers: &impl Serialize,
        there_since: Option<Moment>,
    ) -> Result<(Revision, Moment), Stop> {
        let (id, at) = (self.id(), self.caller.received);
        let draft = self.writes_draft(section);
        if draft && self.state()? != State::Draft {
            return Err(Refusal::WrongState.into());
        }
        if current != seen {
            let stale = Refusal::Stale { current }.into();
            return there_since.map(|at| (current, at)).ok_or(stale);
        }
        let text = stored(answers)?;
        if draft {
            let copied = content.copied(&self.edition.edition);
            if !submissions::refresh_draft(self.conn, id, &copied, at).await? {
                return Err(Refusal::WrongState.into());
            }
            self.row.title = copied.title;
            self.row.changed = at.micros();
        }
        // Contact persons change, and nobody reads who they were before.
        if section != Section::CONTACTS {
            let kept = section_versions::Kept {
                submission: id,
                section,
                revision: seen.next(),
                account: self.account,
                at,
                answers: &text,
            };
            section_versions::keep(self.conn, kept).await?;
        }
        let newest = match &self.correction {
            None => sections::put(self.conn, id, section, &text, seen, at).await?,
            Some(own) => {
                corrections::put_section(self.conn, own.id, section, &text, seen, at).await?
            }
        };
        if !newest {
            return Err(Refusal::Stale {
                current: seen.next(),
            }
            .into());
        }
        Ok((seen.next(), at))
    }

    pub(super) async fn note(&self, kind: &str, detail: &str) -> Result<(), DbErr> {
        let (now, who) = (self.caller.received, Some(self.account));
        log::note(
            self.conn,
            now,
            who,
            Some(self.edition.id),
            kind,
            &self.row.title,
            detail,
        )
        .await
    }

    pub(super) fn now(&self) -> Moment {
        self.caller.received
    }
}
