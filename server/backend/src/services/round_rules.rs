//! Setting up the rules of a round, and trying them on what there is.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use async_trait::async_trait;
use data_encoding::HEXLOWER;
use domain::{
    access::{Act, Caller, Relation},
    edition::{
        Edition, GroupCut, Grouping, Phase, Round, selection,
        trial::{self, Trial},
    },
    id::{AccountId, SubmissionId},
    moment::Moment,
    ports::{
        Refusal, RoundRules,
        round_rules::{Fixed, NewRound, RoundsView, RulesView, TrialGroup, TrialLine, TrialView},
    },
    ranking::{
        cutoff::{TieKey, TieRule},
        method::CountedBallot,
    },
    revision::Revision,
    scoring::Rubric,
    submission::{Answers, State},
};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use tokio::task::spawn_blocking;

use super::{
    assigned_entries::answers_for, authorisation::authorise, entry_groups::EntryGroups,
    full_sheets, results_office::office, round_plan, standings,
};
use crate::{
    Backend, randomness,
    store::{
        Stop, Tx, ballots,
        editions::{self, EditionRow, Editions},
        entities::submission,
        juries, log,
    },
};

#[async_trait]
impl RoundRules for Backend {
    async fn rounds(&self, caller: &Caller, year: u16) -> Result<RoundsView, Refusal> {
        let conn = &self.store.snapshot().await?;
        Ok(round_plan::read(self, conn, caller, year).await?)
    }

    async fn add_round(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        new: NewRound,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit =
            async move |tx: &Tx| round_plan::add(&backend, tx, &caller, year, seen, new).await;
        Ok(self.store.write(unit).await?)
    }

    async fn remove_round(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        code: &str,
    ) -> Result<(), Refusal> {
        let (backend, caller, code) = (self.clone(), caller.clone(), code.to_owned());
        let unit =
            async move |tx: &Tx| round_plan::remove(&backend, tx, &caller, year, seen, &code).await;
        Ok(self.store.write(unit).await?)
    }

    async fn rules(&self, caller: &Caller, year: u16, round: &str) -> Result<RulesView, Refusal> {
        let conn = &self.store.snapshot().await?;
        let edition = self.edition_of_year(conn, year).await?;
        authorise(conn, caller, &edition, Act::ReadProgress, Relation::None).await?;
        let round = edition.edition.round(round).ok_or(Refusal::NotFound)?;
        Ok(RulesView {
            fixed: fixed(conn, &edition, round, caller.received).await?,
            round: round.clone(),
            office: office(&edition, caller),
        })
    }

    async fn try_rules(
        &self,
        caller: &Caller,
        year: u16,
        rules: &Round,
    ) -> Result<TrialView, Refusal> {
        Ok(self.trial(caller, year, rules).await?)
    }

    async fn save_rules(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        rules: Round,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| save(&backend, tx, &caller, year, seen, rules).await;
        Ok(self.store.write(unit).await?)
    }
}

/// What fixed a round's rules, if anything did.
pub(super) async fn fixed(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    round: &Round,
    now: Moment,
) -> Result<Option<Fixed>, Stop> {
    let phase = Phase::Round {
        round: round.code.clone(),
    };
    let window = edition.edition.timetable.window(&phase);
    if let Some(opened) = window.map(|w| w.opens).filter(|opens| *opens <= now) {
        return Ok(Some(Fixed::Opened(opened)));
    }
    let judged = ballots::any(conn, edition.id, &round.code).await?;
    Ok(judged.then_some(Fixed::Judged))
}

async fn save(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    seen: Revision,
    rules: Round,
) -> Result<(), Stop> {
    let row = backend.edition_of_year(tx, year).await?;
    let account = authorise(tx, caller, &row, Act::EditRules, Relation::None).await?;
    let stale = Refusal::Stale {
        current: row.revision,
    };
    if row.revision != seen {
        return Err(stale.into());
    }
    let before = row.edition.round(&rules.code).ok_or(Refusal::NotFound)?;
    if fixed(tx, &row, before, caller.received).await?.is_some() {
        return Err(Refusal::WrongState.into());
    }
    let mut rules = rules;
    let drawn = draw_lot(&mut rules.tie_rule, before.tie_rule.lot());
    rules.problems().into_result()?;
    let code = rules.code.clone();
    let mut changed: Edition = (*row.edition).clone();
    for round in changed.rounds.iter_mut().filter(|round| round.code == code) {
        round.clone_from(&rules);
    }
    if !editions::replace(tx, row.id, seen, &changed).await? {
        return Err(stale.into());
    }
    let (now, who) = (caller.received, Some(account));
    log::note(tx, now, who, Some(row.id), "rules-changed", &code, "").await?;
    if let Some(seed) = drawn {
        log::note(tx, now, who, Some(row.id), "lot-drawn", &code, &seed).await?;
    }
    Ok(())
}

/// Gives the lot of a rule for ties its seed: the one that the round has already, else a new one,
/// which is returned. Nobody chooses it.
pub(super) fn draw_lot(rule: &mut TieRule, before: Option<&str>) -> Option<String> {
    let TieRule::NextKeys(keys) = rule else {
        return None;
    };
    let mut drawn = None;
    for key in keys {
        if let TieKey::Lot(seed) = key {
            *seed = match before {
                Some(before) if !before.is_empty() => before.to_owned(),
                _ => drawn.get_or_insert_with(new_seed).clone(),
            };
        }
    }
    drawn
}

fn new_seed() -> String {
    let mut bytes = [0; 16];
    randomness::fill(&mut bytes);
    HEXLOWER.encode(&bytes)
}

/// What rules are tried on.
struct Ground {
    /// The entries with their groups.
    entries: EntryGroups,
    ballots: Vec<CountedBallot<SubmissionId>>,
    /// The round that the ballots are of, and the criteria under which they were given.
    of_round: Option<(String, Rubric)>,
}

impl Backend {
    async fn trial(&self, caller: &Caller, year: u16, rules: &Round) -> Result<TrialView, Stop> {
        let conn = &self.store.snapshot().await?;
        let edition = self.edition_of_year(conn, year).await?;
        let account = authorise(conn, caller, &edition, Act::EditRules, Relation::None).await?;
        if edition.edition.round(&rules.code).is_none() {
            return Err(Refusal::NotFound.into());
        }
        rules.problems().into_result()?;
        let ground = ground(conn, &edition, rules).await?;
        let editions = &self.editions;
        let sample = sample(editions, conn, &edition, rules, &ground, account).await?;
        let rules = rules.clone();
        let computed = spawn_blocking(move || tried(&rules, &ground, sample)).await;
        Ok(computed.map_err(|error| DbErr::Custom(format!("trial: {error}")))?)
    }
}

/// The round's own entries and ballots. While it has none, those of the round before, counted by
/// their own criteria; while the first round has no entries, whatever was handed in.
async fn ground(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    rules: &Round,
) -> Result<Ground, Stop> {
    let by = rules.reserved.map(|reserved| reserved.by);
    let mut at = edition.edition.round(&rules.code);
    let mut first_field: Option<Vec<submission::Model>> = None;
    while let Some(round) = at {
        let field = standings::field(conn, edition, &round.code).await?;
        let mut counted =
            ballots::counted(conn, edition.id, &round.code, round.late_conflict).await?;
        counted.retain(|ballot| field.contains_key(&ballot.entry));
        if !counted.is_empty() {
            return Ok(Ground {
                entries: EntryGroups::read(conn, &edition.edition, field.values(), by).await?,
                ballots: counted,
                of_round: Some((round.code.clone(), round.rubric.clone())),
            });
        }
        if !field.is_empty() && first_field.is_none() {
            first_field = Some(field.into_values().collect());
        }
        at = edition.edition.round_before(&round.code);
    }
    let entries = match first_field {
        Some(entries) => entries,
        None => {
            let handed_in = submission::Entity::find()
                .filter(submission::Column::Edition.eq(edition.id.0))
                .filter(submission::Column::State.eq(State::Submitted.code()));
            handed_in.all(conn).await?
        }
    };
    Ok(Ground {
        entries: EntryGroups::read(conn, &edition.edition, entries.iter(), by).await?,
        ballots: Vec::new(),
        of_round: None,
    })
}

/// The first entry that the caller may read, as the round's jurors would.
async fn sample(
    editions: &Editions,
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    rules: &Round,
    ground: &Ground,
    account: AccountId,
) -> Result<Option<(Arc<Edition>, Answers)>, Stop> {
    let hidden = juries::conflicts_of(conn, edition.id, account).await?;
    let Some(id) = ground.entries.entries().find(|id| !hidden.contains(id)) else {
        return Ok(None);
    };
    let row = submission::Entity::find_by_id(id.0).one(conn).await?;
    let row = row.ok_or(Refusal::NotFound)?;
    let shows = |question: &_| rules.visibility.shows(question);
    let read = full_sheets::as_judged(editions, conn, edition, rules, &row).await?;
    let answers = answers_for(conn, &read.edition, id, shows).await?;
    Ok(Some((read.edition, answers)))
}

fn tried(rules: &Round, ground: &Ground, sample: Option<(Arc<Edition>, Answers)>) -> TrialView {
    let entries: Vec<SubmissionId> = ground.entries.entries().collect();
    let group_of = |id: &SubmissionId, by| ground.entries.of(id, by);
    let category = |id: &SubmissionId| group_of(id, Grouping::Category);
    let rubric = ground.of_round.as_ref().map(|(_, rubric)| rubric);
    let rubric = rubric.unwrap_or(&rules.rubric);
    let standings = selection::standings(rules, rubric, &entries, &ground.ballots);
    let groups = selection::cuts(rules, &standings, group_of);
    let groups = groups
        .into_iter()
        .map(|group: GroupCut<SubmissionId>| TrialGroup {
            part: group.part,
            entries: group.entries,
            places: group.places,
        });
    let groups = groups.collect();
    let trials = if ground.ballots.is_empty() {
        Vec::new()
    } else {
        trial::try_out(rules, rubric, &entries, &ground.ballots, group_of)
    };
    let own: BTreeSet<SubmissionId> = trials
        .first()
        .map(|trial| trial.through.clone())
        .unwrap_or_default();
    let lines = trials.into_iter().map(|trial| line(trial, &own, category));
    TrialView {
        ballots: count(ground.ballots.len()),
        of_round: ground.of_round.as_ref().map(|(code, _)| code.clone()),
        groups,
        lines: lines.collect(),
        sample,
    }
}

fn line(
    trial: Trial<SubmissionId>,
    own: &BTreeSet<SubmissionId>,
    category: impl Fn(&SubmissionId) -> String,
) -> TrialLine {
    let mut through: BTreeMap<String, u32> = BTreeMap::new();
    for id in &trial.through {
        *through.entry(category(id)).or_default() += 1;
    }
    TrialLine {
        through,
        undecided: count(trial.undecided.len()),
        tied: trial.tied,
        differ: count(trial.through.symmetric_difference(own).count()),
        variant: trial.variant,
    }
}

fn count(things: usize) -> u32 {
    u32::try_from(things).unwrap_or(u32::MAX)
}
