//! The juror's desk.

use std::collections::BTreeMap;

use async_trait::async_trait;
use domain::{
    access::{Act, Caller, Relation},
    edition::{Edition, Phase, Round, Stage},
    id::{AccountId, SubmissionId},
    jury::conflict::ConflictKind,
    moment::Moment,
    ports::{
        JuryRoom, Refusal,
        jury_room::{
            AssignedEntry, BallotSheet, BallotText, Declaration, DeclarationList, Expertise,
            Invitation, MyEntries, SavedBallot,
        },
    },
    revision::Revision,
    scoring::ballot::Marks,
    submission::State,
    text,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::{
    assigned_entries::{answers_for, entry, other_ballots, recused, state_of},
    authorisation::authorise,
    ballot_save, declarations, full_sheets, hand_in_all, jury_invitation,
};
use crate::{
    Backend,
    store::{
        Stop, Tx, ballots,
        editions::EditionRow,
        entities::{ballot, conflict, submission},
        juries, log, submissions,
    },
};

fn closes(edition: &Edition, round: &Round) -> Moment {
    let phase = Phase::Round {
        round: round.code.clone(),
    };
    edition
        .timetable
        .window(&phase)
        .map_or(Moment(0), |window| window.closes)
}

impl Backend {
    /// Counts a write of the caller's account against its limit.
    pub(super) fn pace(&self, caller: &Caller) -> Result<(), Refusal> {
        caller
            .account
            .map_or(Ok(()), |account| self.limits.write(account))
    }

    pub(super) async fn edition_of_year(
        &self,
        conn: &impl ConnectionTrait,
        year: u16,
    ) -> Result<EditionRow, Stop> {
        Ok(self
            .editions
            .by_year(conn, year)
            .await?
            .ok_or(Refusal::NotFound)?)
    }
}

#[async_trait]
impl JuryRoom for Backend {
    async fn invitation(&self, caller: &Caller, year: u16) -> Result<Invitation, Refusal> {
        Ok(jury_invitation::look(self, caller, year).await?)
    }

    async fn accept(
        &self,
        caller: &Caller,
        year: u16,
        expertise: Expertise,
    ) -> Result<(), Refusal> {
        jury_invitation::accept(self, caller, year, expertise).await
    }

    async fn decline(&self, caller: &Caller, year: u16, reason: &str) -> Result<(), Refusal> {
        jury_invitation::decline(self, caller, year, reason).await
    }

    async fn my_entries(&self, caller: &Caller, year: u16) -> Result<MyEntries, Refusal> {
        Ok(self.entries_of(caller, year).await?)
    }

    async fn declarations(&self, caller: &Caller, year: u16) -> Result<DeclarationList, Refusal> {
        Ok(declarations::list(self, caller, year).await?)
    }

    async fn declare_conflicts(
        &self,
        caller: &Caller,
        year: u16,
        snapshot: &str,
        said: Vec<Declaration>,
    ) -> Result<usize, Refusal> {
        declarations::declare(self, caller, year, snapshot, said).await
    }

    async fn ballot_sheet(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<BallotSheet, Refusal> {
        Ok(self.sheet_of(caller, year, id).await?)
    }

    async fn save_ballot(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        seen: Revision,
        ballot: BallotText,
    ) -> Result<SavedBallot, Refusal> {
        self.write_ballot(caller, year, id, seen, ballot, false)
            .await
    }

    async fn hand_in(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        seen: Revision,
        ballot: BallotText,
    ) -> Result<SavedBallot, Refusal> {
        self.write_ballot(caller, year, id, seen, ballot, true)
            .await
    }

    async fn hand_in_all(
        &self,
        caller: &Caller,
        year: u16,
        seen: &[(SubmissionId, Revision)],
    ) -> Result<usize, Refusal> {
        hand_in_all::hand_in(self, caller, year, seen).await
    }

    async fn declare_conflict(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        kind: ConflictKind,
        reason: &str,
    ) -> Result<(), Refusal> {
        let reason = text::text(reason).map_err(|code| {
            let mut problems = domain::problem::Problems::default();
            problems.add("reason", code);
            problems
        })?;
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| -> Result<(), Stop> {
            let edition = backend.edition_of_year(tx, year).await?;
            let place = backend.juror_place(tx, &caller, &edition, id).await?;
            let account =
                authorise(tx, &caller, &edition, Act::DeclareConflict, place.relation).await?;
            backend.admitted(tx, &edition, account).await?;
            let row = conflict::ActiveModel {
                edition: Set(edition.id.0),
                submission: Set(id.0),
                account: Set(account.0),
                kind: Set(kind.code().to_owned()),
                reason: Set(reason),
                at: Set(caller.received.micros()),
            };
            conflict::Entity::insert(row)
                .exec_without_returning(tx)
                .await?;
            let title = submissions::title(tx, id).await?;
            let (now, who, of) = (caller.received, Some(account), Some(edition.id));
            log::note(tx, now, who, of, "conflict", &title, kind.code()).await?;
            Ok(())
        };
        Ok(self.store.write(unit).await?)
    }
}

impl Backend {
    async fn write_ballot(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
        seen: Revision,
        ballot: BallotText,
        hand_in: bool,
    ) -> Result<SavedBallot, Refusal> {
        self.pace(caller)?;
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| {
            ballot_save::save(&backend, tx, &caller, year, id, seen, ballot, hand_in).await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn entries_of(&self, caller: &Caller, year: u16) -> Result<MyEntries, Stop> {
        let conn = &self.store.snapshot().await?;
        let edition = self.edition_of_year(conn, year).await?;
        let invited = Act::AnswerInvitation;
        if let Ok(account) = authorise(conn, caller, &edition, invited, Relation::None).await {
            self.admitted(conn, &edition, account).await?;
        }
        let account = authorise(conn, caller, &edition, Act::EnterJuryRoom, Relation::None).await?;
        let stage = edition.stage(caller.received);
        let round = edition
            .edition
            .current_round(&stage, caller.received)
            .cloned();
        let mut mine = MyEntries {
            closes: round.as_ref().map(|round| closes(&edition.edition, round)),
            edition: edition.edition.clone(),
            round,
            stage,
            now: caller.received,
            entries: Vec::new(),
        };
        if let Some(round) = &mine.round {
            // Between the rounds nothing can be opened, and nothing is asked.
            if matches!(mine.stage, Stage::Round { .. } | Stage::Deliberation) {
                self.declared(conn, &edition, &round.code, account).await?;
            }
            mine.entries = self.lines(conn, &edition, round, account).await?;
        }
        Ok(mine)
    }

    /// A juror's list in a round, as it is stored.
    pub(super) async fn lines(
        &self,
        conn: &impl ConnectionTrait,
        edition: &EditionRow,
        round: &Round,
        account: AccountId,
    ) -> Result<Vec<AssignedEntry>, Stop> {
        let assigned = juries::assignments_of(conn, edition.id, &round.code, account).await?;
        let ids: Vec<_> = assigned
            .iter()
            .map(|assignment| assignment.submission)
            .collect();
        let words = full_sheets::words_judged(conn, edition, round, ids.iter().copied()).await?;
        let rows: BTreeMap<_, submission::Model> = submission::Entity::find()
            .filter(submission::Column::Id.is_in(ids))
            .filter(submission::Column::State.eq(State::Eligible.code()))
            .all(conn)
            .await?
            .into_iter()
            .map(|mut row| {
                row.words = words.get(&row.id).copied().unwrap_or(row.words);
                (row.id, row)
            })
            .collect();
        let conflicts = juries::conflicts_of(conn, edition.id, account).await?;
        let ballots: BTreeMap<_, ballot::Model> =
            ballots::of_juror(conn, edition.id, &round.code, account)
                .await?
                .into_iter()
                .map(|row| (row.submission, row))
                .collect();
        let mut marks =
            ballots::marks_of_round(conn, edition.id, &round.code, Some(account)).await?;
        Ok(assigned
            .into_iter()
            .filter_map(|assignment| rows.get(&assignment.submission))
            .map(|row| {
                if conflicts.contains(&SubmissionId(row.id)) {
                    return recused(SubmissionId(row.id));
                }
                let ballot = ballots.get(&row.id);
                let marks = ballot.and_then(|b| marks.remove(&b.id)).unwrap_or_default();
                let mut entry = entry(row, state_of(ballot), round, marks);
                if let Some(ballot) = ballot.filter(|ballot| ballot.handed_in.is_none()) {
                    entry.revision = Revision(ballot.revision);
                    entry.lacking = ballot_save::lacking(round, &entry.marks, &ballot.comment);
                }
                entry
            })
            .collect())
    }

    async fn sheet_of(
        &self,
        caller: &Caller,
        year: u16,
        id: SubmissionId,
    ) -> Result<BallotSheet, Stop> {
        let conn = &self.store.snapshot().await?;
        let edition = self.edition_of_year(conn, year).await?;
        let place = self.juror_place(conn, caller, &edition, id).await?;
        let account = authorise(conn, caller, &edition, Act::ReadAssigned, place.relation).await?;
        self.admitted(conn, &edition, account).await?;
        place.spoken(&edition)?;
        let (round, order) = (place.round, place.order);
        let (done, minutes) = (place.done, place.minutes);
        let position = order
            .iter()
            .position(|other| *other == id)
            .unwrap_or_default();
        let neighbour = |place: Option<usize>| place.and_then(|place| order.get(place).copied());
        let stored = ballots::with_marks(conn, &round.code, id, account).await?;
        let (row, marks) = stored.map_or_else(
            || (None, Marks::default()),
            |(row, marks)| (Some(row), marks),
        );
        let visibility = round.visibility;
        let handed_in = row.as_ref().is_some_and(|row| row.handed_in.is_some());
        let stage = edition.stage(caller.received);
        let others = if visibility.shows_others(handed_in, stage == Stage::Deliberation) {
            authorise(
                conn,
                caller,
                &edition,
                Act::ReadOtherBallots,
                place.relation,
            )
            .await?;
            other_ballots(conn, &round, id, account).await?
        } else {
            Vec::new()
        };
        let entry = submission::Entity::find_by_id(id.0).one(conn).await?;
        let entry = entry.ok_or(Refusal::NotFound)?;
        let editions = &self.editions;
        let edition = full_sheets::as_judged(editions, conn, &edition, &round, &entry).await?;
        Ok(BallotSheet {
            answers: answers_for(conn, &edition.edition, id, |q| visibility.shows(q)).await?,
            others,
            closes: closes(&edition.edition, &round),
            edition: edition.edition,
            round,
            now: caller.received,
            submission: id,
            state: state_of(row.as_ref()),
            marks,
            comment: row
                .as_ref()
                .map(|row| row.comment.clone())
                .unwrap_or_default(),
            note: row.as_ref().map(|row| row.note.clone()).unwrap_or_default(),
            revision: row
                .as_ref()
                .map_or(Revision::NONE, |row| Revision(row.revision)),
            saved: row.as_ref().map(|row| Moment(row.saved)),
            handed_in: row.as_ref().and_then(|row| row.handed_in).map(Moment),
            previous: neighbour(position.checked_sub(1)),
            next: neighbour(position.checked_add(1)),
            place: position + 1,
            of: order.len(),
            done,
            minutes,
        })
    }
}
