//! Jurors are reminded of ballots that they have not handed in, a week and two days before their
//! round closes.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    edition::{Phase, Round},
    id::{AccountId, SubmissionId},
    moment::Moment,
    submission::State,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use super::{
    occasion::Occasion,
    reminder::{self, Due, Reminder},
};
use crate::{
    Backend,
    mail::{
        letter::{BALLOTS_REMINDER, Letter},
        outbox::NewMail,
    },
    store::{
        Stop, ballots,
        editions::EditionRow,
        entities::{account, submission},
        juries,
    },
};

/// Writes the reminders that are due now and were not written before; how many.
///
/// # Errors
/// The database cannot be read or written.
pub async fn remind(backend: &Backend) -> Result<usize, Stop> {
    let now = backend.now();
    let mut written = 0;
    let editions = backend.editions.all(backend.store.read()).await?;
    for edition in editions.iter().filter(|e| e.visible_from.is_none()) {
        for (round, occasion) in due(edition, now) {
            let open = OpenBallots {
                edition: edition.clone(),
                round,
                occasion,
                now,
            };
            written += reminder::write(backend, open).await?;
        }
    }
    Ok(written)
}

/// Single for each round, end and distance: a round that is prolonged is reminded of anew.
fn slot_of(occasion: &Occasion, edition: &EditionRow, round: &Round) -> String {
    let (id, code, closes) = (edition.id, &round.code, occasion.closes.micros());
    format!("{id} {code} {closes} {}", occasion.days)
}

fn due(edition: &EditionRow, now: Moment) -> Vec<(Round, Occasion)> {
    let windows = edition.edition.timetable.0.iter();
    let rounds = windows.filter_map(|entry| match &entry.phase {
        Phase::Round { round } => Some((edition.edition.round(round)?, entry.window)),
        _ => None,
    });
    rounds
        .filter_map(|(round, window)| Some((round.clone(), Occasion::at(window, now)?)))
        .collect()
}

struct OpenBallots {
    edition: EditionRow,
    round: Round,
    occasion: Occasion,
    now: Moment,
}

impl Due for OpenBallots {
    const LOGGED: &'static str = "jurors-reminded";

    fn edition(&self) -> &EditionRow {
        &self.edition
    }

    fn now(&self) -> Moment {
        self.now
    }

    fn subject(&self) -> &str {
        &self.round.code
    }

    async fn mails(&self, conn: &impl ConnectionTrait) -> Result<Vec<NewMail>, Stop> {
        let (edition, round, occasion) = (&self.edition, &self.round, &self.occasion);
        let open = open_ballots(conn, edition, round).await?;
        let jurors = account::Entity::find()
            .filter(account::Column::Id.is_in(open.keys().map(|juror| juror.0)))
            .all(conn)
            .await?;
        let reminder = Reminder {
            edition,
            kind: BALLOTS_REMINDER,
            slot: slot_of(occasion, edition, round),
            now: self.now,
        };
        let waiting = reminder.waiting(conn, jurors).await?;
        let mail = |juror: &account::Model| {
            let letter = Letter::BallotsReminder {
                name: juror.name.clone(),
                open: *open.get(&AccountId(juror.id))?,
                closes: occasion.closes,
            };
            reminder.to(juror, letter)
        };
        Ok(waiting.iter().filter_map(mail).collect())
    }
}

/// How many ballots each juror has still to hand in; jurors with none are not in it. Conflicts and
/// submissions that are out of the round do not count.
async fn open_ballots(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    round: &Round,
) -> Result<BTreeMap<AccountId, u32>, Stop> {
    let eligible: Vec<uuid::Uuid> = submission::Entity::find()
        .select_only()
        .column(submission::Column::Id)
        .filter(submission::Column::Edition.eq(edition.id.0))
        .filter(submission::Column::State.eq(State::Eligible.code()))
        .into_tuple()
        .all(conn)
        .await?;
    let eligible: BTreeSet<SubmissionId> = eligible.into_iter().map(SubmissionId).collect();
    let conflicts = juries::conflicts(conn, edition.id).await?;
    let handed_in: BTreeSet<(SubmissionId, AccountId)> =
        ballots::of_round(conn, edition.id, &round.code)
            .await?
            .into_iter()
            .filter(|row| row.handed_in.is_some())
            .map(|row| (SubmissionId(row.submission), AccountId(row.account)))
            .collect();
    let mut open: BTreeMap<AccountId, u32> = BTreeMap::new();
    for row in juries::assignments(conn, edition.id, &round.code).await? {
        let pair = (SubmissionId(row.submission), AccountId(row.account));
        let done = handed_in.contains(&pair) || conflicts.contains(&pair);
        if eligible.contains(&pair.0) && !done {
            *open.entry(pair.1).or_default() += 1;
        }
    }
    Ok(open)
}
