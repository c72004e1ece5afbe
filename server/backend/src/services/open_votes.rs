//! The open vote: read, cast, confirmed. Casting writes no line of the log: it would tell when who
//! voted.

use std::collections::BTreeSet;

use async_trait::async_trait;
use domain::{
    access::{Act, Caller},
    edition::{Held, OpenVote, Stage},
    id::SubmissionId,
    moment::Moment,
    person::email::EmailAddress,
    ports::{
        OpenVotes, Refusal,
        open_votes::{CountElsewhere, NewVote, VoteEntry, VoteOffice, VoteStage, VoteView},
        public_site::PublicEdition,
    },
    problem::{ProblemCode, Problems},
    ranking::votes::Choices,
    revision::Revision,
    slug::fold,
};
use sea_orm::ConnectionTrait;

use super::{authorisation::authorise_anyone, vote_export, vote_field, vote_office};
use crate::{
    Backend,
    mail::{Letter, NewMail},
    secrets::{self, Purpose},
    store::{
        Stop, Tx,
        editions::EditionRow,
        votes::{self, Unconfirmed},
    },
};

/// How long the link of a mail works, in seconds, unless the vote ends before.
const CONFIRM_SECONDS: i64 = 2 * 86_400;

#[async_trait]
impl OpenVotes for Backend {
    async fn vote(&self, caller: &Caller, year: u16) -> Result<VoteView, Refusal> {
        Ok(self.vote_view(caller, year).await?)
    }

    async fn cast(
        &self,
        caller: &Caller,
        year: u16,
        email: &str,
        choices: &[SubmissionId],
    ) -> Result<(), Refusal> {
        let (edition, vote) = self.open_vote(caller, year).await?;
        let field = standing(self.store.read(), &edition, &vote, caller.received).await?;
        let mut problems = Problems::default();
        let email = EmailAddress::parse(email).map_err(|code| problems.add("email", code));
        let choices: BTreeSet<SubmissionId> = choices.iter().copied().collect();
        check(&mut problems, vote.choices, &choices, &field);
        let (Ok(email), true) = (email, problems.is_empty()) else {
            return Err(problems.into());
        };
        self.limits.vote(&email, &caller.network)?;
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| -> Result<(), Stop> {
            let now = caller.received;
            let id = backend.ids.timeless();
            let secret = backend.sign_in_key.secrets(id).link;
            let key = votes::key(tx, edition.id).await?;
            let ballot = Unconfirmed {
                id,
                voter: secrets::voter(&key, &email),
                link_hash: secrets::hash(Purpose::Vote, &secret),
                expires: now.plus_seconds(CONFIRM_SECONDS).min(vote.window.closes),
                choices,
            };
            votes::ask(tx, edition.id, ballot).await?;
            let mail = NewMail {
                edition: Some(edition.id),
                slot: id.to_string(),
                recipient: email,
                locale: caller.locale,
                letter: Letter::VoteConfirmation { request: id },
                not_before: now,
            };
            backend.outbox.enqueue(tx, now, mail).await?;
            Ok(())
        };
        Ok(self.store.write(unit).await?)
    }

    async fn unconfirmed(
        &self,
        caller: &Caller,
        year: u16,
        token: &str,
    ) -> Result<(PublicEdition, Vec<VoteEntry>), Refusal> {
        let (edition, vote) = self.open_vote(caller, year).await?;
        let conn = self.store.read();
        let hash = secrets::hash(Purpose::Vote, token);
        let found = votes::unconfirmed(conn, edition.id, &hash, caller.received).await;
        let ballot = found.map_err(Stop::from)?.ok_or(Refusal::Spent)?;
        let mut field = vote_field::field(conn, &edition, &vote, Some(caller.received))
            .await?
            .unwrap_or_default();
        field.retain(|id, _| ballot.choices.contains(id));
        let (editions, locale) = (&self.editions, caller.locale);
        let entries = vote_field::presented(editions, conn, &edition, &field, locale).await?;
        let public = self.public_edition(caller, &edition).await;
        Ok((public.map_err(Stop::from)?, by_title(entries.into_values())))
    }

    async fn confirm(&self, caller: &Caller, year: u16, token: &str) -> Result<(), Refusal> {
        let (edition, _) = self.open_vote(caller, year).await?;
        let (now, hash) = (caller.received, secrets::hash(Purpose::Vote, token));
        let unit = async move |tx: &Tx| -> Result<(), Stop> {
            let found = votes::unconfirmed(tx, edition.id, &hash, now).await?;
            let ballot = found.ok_or(Refusal::Spent)?;
            votes::confirm(tx, edition.id, ballot).await?;
            Ok(())
        };
        Ok(self.store.write(unit).await?)
    }

    async fn practices(&self, caller: &Caller, year: u16) -> Result<String, Refusal> {
        Ok(vote_export::practices(self, caller, year).await?)
    }

    async fn office(&self, caller: &Caller, year: u16) -> Result<VoteOffice, Refusal> {
        Ok(vote_office::read(self, caller, year).await?)
    }

    async fn set_up_vote(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        new: Option<NewVote>,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit =
            async move |tx: &Tx| vote_office::set_up(&backend, tx, &caller, year, seen, new).await;
        Ok(self.store.write(unit).await?)
    }

    async fn take_over_count(
        &self,
        caller: &Caller,
        year: u16,
        count: CountElsewhere,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit =
            async move |tx: &Tx| vote_office::take_over(&backend, tx, &caller, year, count).await;
        Ok(self.store.write(unit).await?)
    }
}

impl Backend {
    async fn vote_view(&self, caller: &Caller, year: u16) -> Result<VoteView, Stop> {
        let row = self.public_row(caller, year).await?;
        authorise_anyone(caller, &row, Act::ReadVote)?;
        let now = caller.received;
        let edition = self.public_edition(caller, &row).await?;
        let vote = row.edition.open_vote.clone().ok_or(Refusal::NotFound)?;
        let stage = if edition.stage == Stage::Published {
            let result = self.public_result(caller, year).await?.result;
            let count = result.vote.clone().ok_or(Refusal::NotFound)?;
            let entries = result
                .entries
                .iter()
                .filter(|entry| count.field.contains(&entry.submission))
                .map(|entry| {
                    let told = VoteEntry {
                        submission: entry.submission,
                        title: entry.title.clone(),
                        government: entry.government.clone(),
                        country: entry.country.clone(),
                        category: entry.category.clone(),
                        summary: String::new(),
                        language: entry.language.clone(),
                        written: entry.language.clone(),
                    };
                    (entry.submission, told)
                });
            VoteStage::Counted {
                entries: entries.collect(),
                count: Box::new(count),
            }
        } else if vote.window.closes <= now {
            VoteStage::Over
        } else {
            let conn = self.store.read();
            let field = vote_field::field(conn, &row, &vote, Some(now)).await?;
            match field.filter(|_| vote.window.opens <= now) {
                None => VoteStage::Coming,
                Some(field) => {
                    let (editions, locale) = (&self.editions, caller.locale);
                    let entries =
                        vote_field::presented(editions, conn, &row, &field, locale).await?;
                    VoteStage::Open(by_title(entries.into_values()))
                }
            }
        };
        Ok(VoteView {
            edition,
            vote,
            stage,
        })
    }

    /// The vote of an edition, while ballots are taken here.
    async fn open_vote(
        &self,
        caller: &Caller,
        year: u16,
    ) -> Result<(EditionRow, OpenVote), Refusal> {
        let row = self.public_row(caller, year).await?;
        authorise_anyone(caller, &row, Act::CastVote)?;
        let vote = row.edition.open_vote.clone();
        let vote = vote.filter(|vote| vote.held == Held::Here);
        let vote = vote.ok_or(Refusal::NotFound)?;
        let now = caller.received;
        if vote.window.contains(now) {
            return Ok((row, vote));
        }
        Err(Refusal::Closed {
            opens: Some(vote.window.opens).filter(|opens| now < *opens),
            closed: Some(vote.window.closes).filter(|closes| *closes <= now),
            time_zone: row.edition.time_zone.clone(),
        })
    }
}

/// The entries that stand, while it is known.
async fn standing(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    vote: &OpenVote,
    now: Moment,
) -> Result<BTreeSet<SubmissionId>, Refusal> {
    let field = vote_field::field(conn, edition, vote, Some(now)).await?;
    let field = field.ok_or(Refusal::NotFound)?;
    Ok(field.into_keys().collect())
}

fn check(
    problems: &mut Problems,
    allowed: Choices,
    choices: &BTreeSet<SubmissionId>,
    field: &BTreeSet<SubmissionId>,
) {
    let given = i64::try_from(choices.len()).unwrap_or(i64::MAX);
    if !choices.is_subset(field) {
        problems.add("choice", ProblemCode::NotAChoice);
    } else if given < i64::from(allowed.minimum) {
        let least = i64::from(allowed.minimum);
        problems.add_counted("choice", ProblemCode::TooFewChoices, least, given);
    } else if let Some(most) = allowed.maximum.map(i64::from).filter(|most| given > *most) {
        problems.add_counted("choice", ProblemCode::TooManyChoices, most, given);
    }
}

/// In the order of their titles, which tells nothing.
fn by_title(entries: impl Iterator<Item = VoteEntry>) -> Vec<VoteEntry> {
    let mut entries: Vec<VoteEntry> = entries.collect();
    entries.sort_by_cached_key(|entry| (fold(&entry.title), entry.submission));
    entries
}
