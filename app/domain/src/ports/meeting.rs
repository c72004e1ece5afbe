//! The meeting of the jury: what is on the floor, votes, and what is written down of it.

use async_trait::async_trait;

use super::{refusal::Refusal, results_office::DecisionLine, secretariat_office::OfficeEdition};
use crate::{
    access::Caller,
    edition::Round,
    id::{MotionId, SubmissionId},
    jury::motion::{Choice, Count},
    moment::Moment,
    ranking::fraction::Fraction,
};

/// A finalist, as it stands on the table.
#[derive(Clone, Debug)]
pub struct AgendaItem {
    /// Which entry.
    pub submission: SubmissionId,
    /// Title.
    pub title: String,
    /// Government; empty in a blind round.
    pub government: String,
    /// Country; empty in a blind round.
    pub country: String,
    /// Category code.
    pub category: String,
    /// Place in the last round.
    pub place: Option<u32>,
    /// Score in the last round.
    pub score: Option<Fraction>,
    /// Totals of its ballots, ascending.
    pub totals: Vec<Fraction>,
    /// Ballots of the open vote that chose it, once that is over and counted.
    pub public: Option<u32>,
    /// When it was last taken to the floor.
    pub discussed: Option<Moment>,
}

/// What is being talked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Floor {
    /// Nothing: before the first entry, or a pause.
    Nothing,
    /// An entry with which the reader is in conflict. Which one is not told.
    Hidden,
    /// This entry.
    Entry(SubmissionId),
}

/// Something that is or was put to the vote.
#[derive(Clone, Debug)]
pub struct MotionLine {
    /// Which one.
    pub id: MotionId,
    /// The entry that it is about, with its title.
    pub about: Option<(SubmissionId, String)>,
    /// Code of the recognition that it would give; empty for none.
    pub kind: String,
    /// In the words of whoever moved it; may be empty when there is a kind.
    pub text: String,
    /// When it was opened.
    pub opened: Moment,
    /// When it was closed.
    pub closed: Option<Moment>,
    /// The votes. While it is open nobody is told how they fall, only how many were cast.
    pub count: Count,
    /// The reader's own vote.
    pub own: Option<Choice>,
}

/// Somebody who came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendee {
    /// Name.
    pub name: String,
    /// Organisation.
    pub organisation: String,
    /// When; `None` for somebody who was awaited and has not come.
    pub joined: Option<Moment>,
}

/// The meeting as one person sees it: without entries with which this person is in conflict, and
/// without motions about them.
#[derive(Clone, Debug)]
pub struct MeetingView {
    /// The edition.
    pub office: OfficeEdition,
    /// The last round, whose jurors meet.
    pub round: Round,
    /// Whether the reader has joined.
    pub joined: bool,
    /// The finalists, best first.
    pub agenda: Vec<AgendaItem>,
    /// What is on the floor.
    pub floor: Floor,
    /// Open motions first, then the closed ones, newest first.
    pub motions: Vec<MotionLine>,
    /// The jury.
    pub people: Vec<Attendee>,
}

/// What is put to the vote, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MotionForm {
    /// The entry that it is about, if any.
    pub submission: Option<SubmissionId>,
    /// Code of a recognition; empty for none.
    pub kind: String,
    /// Words.
    pub text: String,
    /// Share of the entitled that has to vote, in hundredths.
    pub quorum: String,
}

/// What was talked about, and who stepped out meanwhile.
#[derive(Clone, Debug)]
pub struct MinutesItem {
    /// When it came to the floor.
    pub at: Moment,
    /// Title; `None` for a pause, and for an entry with which the reader is in conflict.
    pub title: Option<String>,
    /// Whether this was a pause.
    pub pause: bool,
    /// Names of jurors in conflict, who took no part.
    pub away: Vec<String>,
}

/// The record of the meeting.
#[derive(Clone, Debug)]
pub struct MinutesView {
    /// The edition.
    pub office: OfficeEdition,
    /// The round whose jurors met.
    pub round: Round,
    /// The jury.
    pub people: Vec<Attendee>,
    /// What was talked about, in order.
    pub items: Vec<MinutesItem>,
    /// What was voted on and is closed, in order.
    pub motions: Vec<MotionLine>,
    /// The decisions as they are.
    pub decisions: Vec<DecisionLine>,
}

/// Meeting, voting, and the record.
#[async_trait]
pub trait Meetings: Send + Sync {
    /// The meeting, for a juror of the last round.
    async fn meeting(&self, caller: &Caller, year: u16) -> Result<MeetingView, Refusal>;

    /// The meeting, for the secretariat that runs it.
    async fn run_meeting(&self, caller: &Caller, year: u16) -> Result<MeetingView, Refusal>;

    /// A juror says "here". Twice is once.
    async fn join(&self, caller: &Caller, year: u16) -> Result<(), Refusal>;

    /// Takes an entry to the floor, or with `None` calls a pause.
    async fn discuss(
        &self,
        caller: &Caller,
        year: u16,
        entry: Option<SubmissionId>,
    ) -> Result<(), Refusal>;

    /// Puts something to the vote. Fields `kind`, `text`, `quorum`. `WrongState` while another motion
    /// is open.
    async fn open_motion(
        &self,
        caller: &Caller,
        year: u16,
        motion: MotionForm,
    ) -> Result<MotionId, Refusal>;

    /// Votes; as long as the motion is open a later vote replaces an earlier one. Only jurors who have
    /// joined. `WrongState` once it is closed.
    async fn vote(
        &self,
        caller: &Caller,
        year: u16,
        motion: MotionId,
        choice: Choice,
    ) -> Result<(), Refusal>;

    /// Closes a motion: from now on its votes are told. Twice is once.
    async fn close_motion(
        &self,
        caller: &Caller,
        year: u16,
        motion: MotionId,
    ) -> Result<(), Refusal>;

    /// The record of the meeting.
    async fn minutes(&self, caller: &Caller, year: u16) -> Result<MinutesView, Refusal>;
}
