//! What a meeting consists of, as one person may see it, and its minutes.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    access::Caller,
    id::{AccountId, MotionId, SubmissionId},
    jury::{
        invitation::InvitationState,
        motion::{Choice, Count},
    },
    moment::Moment,
    ports::{
        Refusal,
        meeting::{AgendaItem, Attendee, Floor, MeetingView, MinutesItem, MinutesView, MotionLine},
    },
};
use sea_orm::ConnectionTrait;

use super::{
    candidates::decision_lines,
    meeting::last_round,
    results_office::office,
    standings::{self, RoundStanding},
    vote_count,
};
use crate::store::{
    Stop,
    editions::EditionRow,
    entities::{meeting_step, motion, motion_vote},
    juries::{self, JurorRow},
    meetings, outcomes,
};

/// Everything about a meeting, and what of it one person may see.
pub(super) struct Assembly {
    edition: EditionRow,
    account: AccountId,
    standing: RoundStanding,
    /// Entries with which the person is in conflict.
    hidden: BTreeSet<SubmissionId>,
    /// All conflicts: entry and juror.
    conflicts: BTreeSet<(SubmissionId, AccountId)>,
    /// The jurors of the last round.
    jurors: Vec<JurorRow>,
    joined: BTreeMap<AccountId, Moment>,
    steps: Vec<meeting_step::Model>,
    motions: Vec<motion::Model>,
    votes: Vec<motion_vote::Model>,
    /// Ballots of the open vote by entry; nothing until it is over.
    public: BTreeMap<SubmissionId, u32>,
}

impl Assembly {
    /// Reads the meeting for somebody who may see it.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] in an edition without rounds; trouble with the database.
    pub(super) async fn gather(
        conn: &impl ConnectionTrait,
        edition: EditionRow,
        account: AccountId,
        now: Moment,
    ) -> Result<Self, Stop> {
        let id = edition.id;
        let code = last_round(&edition)?.code.clone();
        let mut jurors = juries::jurors(conn, id).await?;
        // Whoever has not taken the task has no vote either.
        jurors.retain(|juror| {
            juror.rounds.contains(&code) && juror.invitation == InvitationState::Accepted
        });
        let motions = meetings::motions(conn, id).await?;
        let votes = meetings::votes(conn, motions.iter().map(|motion| motion.id)).await?;
        Ok(Self {
            standing: standings::compute(conn, &edition, &code).await?,
            hidden: juries::conflicts_of(conn, id, account).await?,
            conflicts: juries::conflicts(conn, id).await?,
            joined: meetings::attendance(conn, id).await?,
            steps: meetings::steps(conn, id).await?,
            public: vote_count::votes_by_entry(conn, &edition, now).await?,
            edition,
            account,
            jurors,
            motions,
            votes,
        })
    }

    /// The title of a finalist; `None` for anything else, and for an entry that is hidden.
    pub(super) fn title(&self, entry: SubmissionId) -> Option<String> {
        let row = self.standing.field.get(&entry)?;
        (!self.hidden.contains(&entry)).then(|| row.title.clone())
    }

    /// A motion, unless it is about an entry that is hidden.
    pub(super) fn motion(&self, id: MotionId) -> Option<&motion::Model> {
        let mut seen = self.motions.iter().filter(|motion| self.sees(motion));
        seen.find(|motion| motion.id == id.0)
    }

    pub(super) fn has_open_motion(&self) -> bool {
        self.motions.iter().any(|motion| motion.closed.is_none())
    }

    fn sees(&self, motion: &motion::Model) -> bool {
        let about = motion.submission.map(SubmissionId);
        about.is_none_or(|entry| !self.hidden.contains(&entry))
    }

    /// The votes on a motion. Those who could have voted are counted when it is closed and do not
    /// change afterwards; a vote of somebody who declared a conflict meanwhile does not count.
    pub(super) fn count(&self, row: &motion::Model) -> Count {
        let about = row.submission.map(SubmissionId);
        let free = |account: AccountId| {
            about.is_none_or(|entry| !self.conflicts.contains(&(entry, account)))
        };
        let entitled = self
            .jurors
            .iter()
            .filter(|juror| free(juror.account))
            .count();
        let entitled = u32::try_from(entitled).unwrap_or(u32::MAX);
        let stored = row
            .entitled
            .and_then(|entitled| u32::try_from(entitled).ok());
        let mut count = Count {
            entitled: stored.unwrap_or(entitled),
            quorum: u8::try_from(row.quorum).unwrap_or(100),
            ..Count::default()
        };
        let own = self.votes.iter().filter(|vote| vote.motion == row.id);
        own.filter(|vote| free(AccountId(vote.account)))
            .filter_map(|vote| Choice::from_code(&vote.choice))
            .for_each(|choice| count.add(choice));
        count
    }

    fn line(&self, row: &motion::Model) -> MotionLine {
        let about = row.submission.map(SubmissionId);
        let mine =
            |vote: &&motion_vote::Model| vote.motion == row.id && vote.account == self.account.0;
        let own = self.votes.iter().find(mine);
        MotionLine {
            id: MotionId(row.id),
            about: about.and_then(|entry| Some((entry, self.title(entry)?))),
            kind: row.kind.clone(),
            text: row.text.clone(),
            opened: Moment(row.opened),
            closed: row.closed.map(Moment),
            count: self.count(row),
            own: own.and_then(|vote| Choice::from_code(&vote.choice)),
        }
    }

    fn people(&self) -> Vec<Attendee> {
        let people = self.jurors.iter().map(|juror| Attendee {
            name: juror.name.clone(),
            organisation: juror.organisation.clone(),
            joined: self.joined.get(&juror.account).copied(),
        });
        people.collect()
    }

    /// The meeting as the person sees it.
    pub(super) fn view(self, caller: &Caller) -> MeetingView {
        let discussed = |entry: SubmissionId| {
            let mut steps = self.steps.iter().rev();
            let last = steps.find(|step| step.submission == Some(entry.0));
            last.map(|step| Moment(step.at))
        };
        let named = self.standing.round.visibility.names_applicants();
        let agenda = self.standing.lines(&self.hidden).into_iter();
        let agenda = agenda.map(|line| AgendaItem {
            discussed: discussed(line.submission),
            submission: line.submission,
            title: line.title,
            government: if named {
                line.government
            } else {
                String::new()
            },
            country: if named { line.country } else { String::new() },
            category: line.category,
            place: line.place,
            score: line.score,
            totals: line.totals,
            public: (!self.public.is_empty())
                .then(|| self.public.get(&line.submission).copied().unwrap_or(0)),
        });
        let now = self.steps.last().and_then(|step| step.submission);
        let mut motions: Vec<MotionLine> = self
            .motions
            .iter()
            .filter(|motion| self.sees(motion))
            .map(|motion| self.line(motion))
            .collect();
        motions.sort_by_key(|motion| (motion.closed.is_some(), std::cmp::Reverse(motion.opened)));
        MeetingView {
            office: office(&self.edition, caller),
            joined: self.joined.contains_key(&self.account),
            agenda: agenda.collect(),
            floor: match now.map(SubmissionId) {
                None => Floor::Nothing,
                Some(entry) if self.hidden.contains(&entry) => Floor::Hidden,
                Some(entry) => Floor::Entry(entry),
            },
            motions,
            people: self.people(),
            round: self.standing.round,
        }
    }
}

/// The record of a meeting.
///
/// # Errors
/// The database cannot be read.
pub(super) async fn minutes(
    conn: &impl ConnectionTrait,
    assembly: Assembly,
    caller: &Caller,
) -> Result<MinutesView, Refusal> {
    let outcome = outcomes::outcome(conn, assembly.edition.id).await;
    let outcome = outcome.map_err(Stop::from)?;
    let decisions = decision_lines(&assembly.standing, &assembly.hidden, outcome.decisions);
    let items = assembly.steps.iter().map(|step| {
        let entry = step.submission.map(SubmissionId);
        let title = entry.and_then(|entry| assembly.title(entry));
        let away = assembly.jurors.iter().filter(|juror| {
            let conflict = entry.map(|entry| (entry, juror.account));
            title.is_some() && conflict.is_some_and(|pair| assembly.conflicts.contains(&pair))
        });
        MinutesItem {
            at: Moment(step.at),
            pause: entry.is_none(),
            away: away.map(|juror| juror.name.clone()).collect(),
            title,
        }
    });
    let closed = assembly
        .motions
        .iter()
        .filter(|motion| motion.closed.is_some());
    let closed = closed.filter(|motion| assembly.sees(motion));
    Ok(MinutesView {
        office: office(&assembly.edition, caller),
        round: assembly.standing.round.clone(),
        people: assembly.people(),
        items: items.collect(),
        motions: closed.map(|motion| assembly.line(motion)).collect(),
        decisions,
    })
}
