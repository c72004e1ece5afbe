//! The secretariat's desk: submissions, validation, jury, calendar, mails, log.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use async_trait::async_trait;

pub use super::jury_views::{
    AssignmentEdits, AssignmentProposal, AssignmentRun, ConflictLine, EntryPanel, EntryProgress,
    JurorForm, JurorLine, JurorShare, JuryView, OpenQuestion, PanelLine,
};
pub use super::submission_list::{SubmissionFilter, SubmissionLine, SubmissionList};
use super::{
    conversations::ThreadCount, full_sheets::FullSheetProgress, refusal::Refusal,
    submissions::SavedSection,
};
use crate::{
    access::Caller,
    edition::{CalendarChange, Edition, FormVersion, Stage},
    id::{AccountId, EditionId, MailId, SubmissionId},
    moment::Moment,
    result::ReleaseState,
    revision::Revision,
    submission::{Contact, State, Translations, state::Step},
};

/// The part of every office view that names the edition.
#[derive(Clone, Debug)]
pub struct OfficeEdition {
    /// Which one.
    pub id: EditionId,
    /// All about it.
    pub edition: Arc<Edition>,
    /// What time it is in it.
    pub stage: Stage,
    /// Now.
    pub now: Moment,
    /// Revision of the edition's document.
    pub revision: Revision,
}

/// What waits today.
#[derive(Clone, Debug)]
pub struct Today {
    /// The edition.
    pub office: OfficeEdition,
    /// Submissions by state. Zeroes are left out.
    pub states: BTreeMap<State, u32>,
    /// Jurors appointed.
    pub jurors: u32,
    /// For the open or last round: code, ballots handed in, ballots assigned.
    pub round: Option<(String, u32, u32)>,
    /// Submissions about which the applicant said something that nobody has read.
    pub unread: u32,
    /// Full sheets that are asked and not handed in.
    pub full_sheets: u32,
    /// Applications for membership that wait for a decision.
    pub memberships: u32,
    /// Mails that could not be sent.
    pub failed_mails: u32,
    /// How far the release of the result is.
    pub release: Option<ReleaseState>,
}

/// A submission with everything that the secretariat may see.
#[derive(Clone, Debug)]
pub struct OfficeSheet {
    /// The edition.
    pub office: OfficeEdition,
    /// What the applicant was asked about it.
    pub threads: ThreadCount,
    /// Which one.
    pub id: SubmissionId,
    /// State.
    pub state: State,
    /// Revision to name when deciding.
    pub revision: Revision,
    /// The contact persons.
    pub contacts: Vec<Contact>,
    /// The sections.
    pub sections: Vec<SavedSection>,
    /// The form that it was handed in with, where another one is asked now; what is here has its words.
    pub form: Option<FormVersion>,
    /// How far its full sheet is, if it went on to that.
    pub full_sheet: Option<FullSheetProgress>,
    /// Time of receipt.
    pub submitted: Option<Moment>,
    /// The deadline that it missed, where it was taken in the grace.
    pub missed: Option<Moment>,
    /// Fingerprint of what was handed in.
    pub fingerprint: Option<String>,
    /// Reason of ineligibility.
    pub reason: Option<String>,
    /// Translations of the summary.
    pub translations: Translations,
    /// What the log says about it: moment and kind, newest first.
    pub history: Vec<LogLine>,
    /// Which findings are possible now: that it is eligible, that it is not.
    pub findings: Vec<Step>,
    /// What jurors wrote on ballots that count, in the order of the rounds. Empty while nobody may
    /// read it.
    pub comments: Vec<JuryComment>,
    /// What the applicant is told of the jury's reading, once the result is out, with its revision;
    /// `None` while nobody may write it.
    pub feedback: Option<(String, Revision)>,
}

/// What a juror wrote about an entry. The name stays with the ballot; within a round the texts stand
/// in an order that tells nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct JuryComment {
    /// Code of the round.
    pub round: String,
    /// The text.
    pub text: String,
}

/// A mail in the outbox.
#[derive(Clone, Debug)]
pub struct MailLine {
    /// Which one.
    pub id: MailId,
    /// Kind, the end of its text's key.
    pub kind: String,
    /// Address.
    pub recipient: String,
    /// When it was written.
    pub created: Moment,
    /// When it was handed over; `None` while it waits.
    pub sent: Option<Moment>,
    /// Number of tries.
    pub tries: u32,
    /// Why the last try failed.
    pub failure: Option<String>,
    /// Subject as the reader sees it.
    pub subject: String,
    /// Text as the reader sees it (sign-in secrets left out).
    pub body: String,
}

/// A line of the log.
#[derive(Clone, Debug)]
pub struct LogLine {
    /// Number, without gaps.
    pub seq: i64,
    /// When.
    pub at: Moment,
    /// Who: a name, or an address; empty for the program itself.
    pub actor: String,
    /// What, the end of a text's key (`log-<kind>`).
    pub kind: String,
    /// About what: a title, an address or a code.
    pub subject: String,
    /// More, as short text or number.
    pub detail: String,
}

/// How a country takes part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryCount {
    /// Country.
    pub country: String,
    /// Submissions handed in.
    pub submitted: u32,
    /// Drafts.
    pub drafts: u32,
}

/// The secretariat's work on an edition.
#[async_trait]
pub trait SecretariatOffice: Send + Sync {
    /// What waits.
    async fn today(&self, caller: &Caller, year: u16) -> Result<Today, Refusal>;

    /// The list of submissions.
    async fn submissions(
        &self,
        caller: &Caller,
        year: u16,
        filter: SubmissionFilter,
    ) -> Result<SubmissionList, Refusal>;

    /// One submission.
    async fn submission(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<OfficeSheet, Refusal>;

    /// Finds a submission eligible or not, and writes the letter. "Not" needs a `reason`.
    async fn judge_eligibility(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        seen: Revision,
        eligible: bool,
        reason: &str,
    ) -> Result<(), Refusal>;

    /// Writes what the applicant is told once the result is out; empty takes it away. `feedback`, `Stale`.
    async fn write_feedback(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        seen: Revision,
        text: &str,
    ) -> Result<(), Refusal>;

    /// Jurors, entries and conflicts of a round.
    async fn jury(&self, caller: &Caller, year: u16, round: &str) -> Result<JuryView, Refusal>;

    /// Appoints a juror, or changes one with the same address; a new one is invited by mail.
    async fn appoint_juror(
        &self,
        caller: &Caller,
        year: u16,
        juror: JurorForm,
    ) -> Result<(), Refusal>;

    /// Ends a juror's part at once. Ballots handed in stay and count.
    async fn dismiss_juror(
        &self,
        caller: &Caller,
        year: u16,
        juror: AccountId,
    ) -> Result<(), Refusal>;

    /// Begins to compute what [`Self::propose_assignment`] gives and waits a moment for it. How far
    /// it is, or `None` when it is there. Ask again: it goes on beside the requests.
    async fn look_for_assignment(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
    ) -> Result<Option<AssignmentRun>, Refusal>;

    /// Gives up a sharing-out that is computed; whoever waits for it is told `WrongState`.
    async fn give_up_assignment(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
    ) -> Result<(), Refusal>;

    /// Computes a sharing-out of the round's entries that keeps what is assigned, and waits for it.
    async fn propose_assignment(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
    ) -> Result<AssignmentProposal, Refusal> {
        let none = AssignmentEdits::default();
        self.propose_edited(caller, year, round, &none).await
    }

    /// The same with changes by hand. What cannot be changed is told in the proposal.
    async fn propose_edited(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
        edits: &AssignmentEdits,
    ) -> Result<AssignmentProposal, Refusal>;

    /// Stores it. `Stale` when jurors, entries or conflicts changed since it was proposed.
    async fn apply_assignment(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
        snapshot: &str,
    ) -> Result<u32, Refusal> {
        let none = AssignmentEdits::default();
        self.apply_edited(caller, year, round, snapshot, &none)
            .await
    }

    /// Stores it with changes by hand. `WrongState` when one of them cannot be made.
    async fn apply_edited(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
        snapshot: &str,
        edits: &AssignmentEdits,
    ) -> Result<u32, Refusal>;

    /// The jurors of one entry in a round, and those who could be.
    async fn panel(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
        submission: SubmissionId,
    ) -> Result<EntryPanel, Refusal>;

    /// Lets exactly these jurors judge an entry. `WrongState` for a juror in conflict or without the
    /// language, and when somebody who has begun would go; `Stale` when the panel changed since.
    async fn save_panel(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
        submission: SubmissionId,
        snapshot: &str,
        jurors: BTreeSet<AccountId>,
    ) -> Result<(), Refusal>;

    /// Changes the calendar. A moved submission deadline is told publicly, and to who writes drafts.
    async fn save_timetable(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        change: CalendarChange,
    ) -> Result<(), Refusal>;

    /// The newest mails of the edition.
    async fn outbox(
        &self,
        caller: &Caller,
        year: u16,
    ) -> Result<(OfficeEdition, Vec<MailLine>), Refusal>;

    /// The newest lines of the edition's log, 200 a page (page from 0).
    async fn log(
        &self,
        caller: &Caller,
        year: u16,
        page: u32,
    ) -> Result<(OfficeEdition, Vec<LogLine>), Refusal>;

    /// How countries take part: counts, no titles.
    async fn participation(
        &self,
        caller: &Caller,
        year: u16,
    ) -> Result<(OfficeEdition, Vec<CountryCount>), Refusal>;
}
