//! The standings of a round, computed from the ballots that count.

use std::collections::{BTreeMap, BTreeSet};

use data_encoding::HEXLOWER;
use domain::{
    edition::{GroupCut, Round, selection},
    id::{AccountId, SubmissionId},
    moment::Moment,
    ports::{Refusal, results_office::StandingLine},
    ranking::{fraction::Fraction, method::CountedBallot, standing::Standings},
    scoring::{Rubric, tally},
    submission::State,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use sha2::{Digest, Sha256};

use super::entry_groups::EntryGroups;
use crate::store::{Stop, ballots, editions::EditionRow, entities::submission, juries, outcomes};

/// A round as it stands.
pub(super) struct RoundStanding {
    pub(super) round: Round,
    /// The entries of the round.
    pub(super) field: BTreeMap<SubmissionId, submission::Model>,
    pub(super) ballots: Vec<CountedBallot<SubmissionId>>,
    pub(super) standings: Standings<SubmissionId>,
    pub(super) cuts: Vec<GroupCut<SubmissionId>>,
    groups: EntryGroups,
    assigned: BTreeMap<SubmissionId, u32>,
    pub(super) shortlisted: Option<Moment>,
    pub(super) announced: Option<Moment>,
    /// Who was fixed to go on, if that was done.
    fixed: Option<BTreeSet<SubmissionId>>,
}

/// The entries of a round: all eligible ones in the first, else who went on from the one before.
///
/// # Errors
/// The database cannot be read.
pub(super) async fn field(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    round: &str,
) -> Result<BTreeMap<SubmissionId, submission::Model>, Stop> {
    let rows = submission::Entity::find()
        .filter(submission::Column::Edition.eq(edition.id.0))
        .filter(submission::Column::State.eq(State::Eligible.code()))
        .all(conn)
        .await?;
    let eligible = rows.into_iter().map(|row| (SubmissionId(row.id), row));
    let Some(before) = edition.edition.round_before(round) else {
        return Ok(eligible.collect());
    };
    let through = outcomes::shortlist(conn, edition.id, &before.code)
        .await?
        .map(|list| list.through)
        .unwrap_or_default();
    Ok(eligible.filter(|(id, _)| through.contains(id)).collect())
}

/// A round as it stands now.
///
/// # Errors
/// [`Refusal::NotFound`] when the edition has no such round; trouble with the database.
pub(super) async fn compute(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    round: &str,
) -> Result<RoundStanding, Stop> {
    let round = edition
        .edition
        .round(round)
        .cloned()
        .ok_or(Refusal::NotFound)?;
    let field = field(conn, edition, &round.code).await?;
    let ballots: Vec<_> = ballots::counted(conn, edition.id, &round.code, round.late_conflict)
        .await?
        .into_iter()
        .filter(|ballot| field.contains_key(&ballot.entry))
        .collect();
    let mut assigned: BTreeMap<SubmissionId, u32> = BTreeMap::new();
    let away = juries::recused(conn, edition.id, &round).await?;
    for assignment in juries::assignments(conn, edition.id, &round.code).await? {
        let (entry, juror) = (
            SubmissionId(assignment.submission),
            AccountId(assignment.account),
        );
        if !away.contains(&(entry, juror)) {
            *assigned.entry(entry).or_default() += 1;
        }
    }
    let entries: Vec<SubmissionId> = field.keys().copied().collect();
    let standings = selection::standings(&round, &round.rubric, &entries, &ballots);
    let by = round.reserved.map(|reserved| reserved.by);
    let groups = EntryGroups::read(conn, &edition.edition, field.values(), by).await?;
    let cuts = selection::cuts(&round, &standings, |id, by| groups.of(id, by));
    let list = outcomes::shortlist(conn, edition.id, &round.code).await?;
    Ok(RoundStanding {
        shortlisted: list.as_ref().map(|list| list.decided),
        announced: list.as_ref().and_then(|list| list.announced),
        fixed: list.map(|list| list.through),
        round,
        field,
        ballots,
        standings,
        cuts,
        groups,
        assigned,
    })
}

impl RoundStanding {
    /// Who would go on by the rule with another rubric and other ballots.
    pub(super) fn select(
        &self,
        rubric: &Rubric,
        ballots: &[CountedBallot<SubmissionId>],
    ) -> BTreeSet<SubmissionId> {
        let round = Round {
            rubric: rubric.clone(),
            ..self.round.clone()
        };
        let entries: Vec<SubmissionId> = self.field.keys().copied().collect();
        let standings = selection::standings(&round, rubric, &entries, ballots);
        let cuts = selection::cuts(&round, &standings, |id, by| self.groups.of(id, by));
        cuts.into_iter()
            .flat_map(|group| group.cut.through)
            .collect()
    }

    /// Fingerprint of everything that decides: rules, field, ballots.
    pub(super) fn snapshot(&self) -> Result<String, Stop> {
        let entries: Vec<&SubmissionId> = self.field.keys().collect();
        let mut ballots: Vec<String> = Vec::with_capacity(self.ballots.len());
        for ballot in &self.ballots {
            let marks = outcomes::stored(&ballot.marks)?;
            ballots.push(format!("{} {} {marks}", ballot.juror, ballot.entry));
        }
        ballots.sort_unstable();
        let text = outcomes::stored(&(&self.round, entries, ballots))?;
        Ok(HEXLOWER.encode(&Sha256::digest(text)))
    }

    /// Who goes on by the rule.
    pub(super) fn through(&self) -> BTreeSet<SubmissionId> {
        self.cuts
            .iter()
            .flat_map(|group| group.cut.through.iter().copied())
            .collect()
    }

    /// Whom the rule leaves to the meeting.
    pub(super) fn undecided(&self) -> BTreeSet<SubmissionId> {
        self.cuts
            .iter()
            .flat_map(|group| group.cut.undecided.iter().copied())
            .collect()
    }

    /// The lines, best first, without the entries that the caller is in conflict with.
    pub(super) fn lines(&self, hidden: &BTreeSet<SubmissionId>) -> Vec<StandingLine> {
        let (through, undecided) = (self.through(), self.undecided());
        let mut totals: BTreeMap<SubmissionId, Vec<Fraction>> = BTreeMap::new();
        for ballot in &self.ballots {
            if let Some(total) = tally::total(&self.round.rubric, &ballot.marks) {
                totals.entry(ballot.entry).or_default().push(total);
            }
        }
        self.standings
            .0
            .iter()
            .filter(|line| !hidden.contains(&line.entry))
            .filter_map(|line| {
                let row = self.field.get(&line.entry)?;
                let mut totals = totals.remove(&line.entry).unwrap_or_default();
                totals.sort_unstable();
                let goes_on = match &self.fixed {
                    Some(fixed) => Some(fixed.contains(&line.entry)),
                    None if undecided.contains(&line.entry) => None,
                    None => Some(through.contains(&line.entry)),
                };
                Some(StandingLine {
                    submission: line.entry,
                    title: row.title.clone(),
                    government: row.government.clone(),
                    country: row.country.clone(),
                    category: row.category.clone(),
                    place: line.place,
                    tied: line.tied,
                    score: line.score,
                    totals,
                    ballots: (
                        line.ballots,
                        self.assigned.get(&line.entry).copied().unwrap_or(0),
                    ),
                    through: goes_on,
                })
            })
            .collect()
    }
}
