//! How a result is frozen: inputs, rules, outcome and what the world may read, in one document.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    edition::{Question, Readers},
    id::SubmissionId,
    locale::Locale,
    moment::Moment,
    result::{
        Decision, FrozenResult, FrozenRound, PublishedEntry,
        frozen::{FrozenBallot, FrozenStanding, VERSION},
    },
    slug::slug,
    submission::{Translation, translation::Made},
};
use sea_orm::ConnectionTrait;

use super::{
    assigned_entries::answers_for,
    full_sheets,
    standings::{self, RoundStanding},
    vote_count,
};
use crate::store::{
    Stop,
    editions::{EditionRow, Editions},
    entities::submission,
    translations,
};

/// The result as it stands, with these decisions.
///
/// # Errors
/// Trouble with the database.
pub(super) async fn freeze(
    editions: &Editions,
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
    decisions: Vec<Decision>,
    now: Moment,
) -> Result<FrozenResult, Stop> {
    let mut rounds = Vec::new();
    for round in &edition.edition.rounds {
        rounds.push(standings::compute(conn, edition, &round.code).await?);
    }
    let everyone = rounds
        .first()
        .map(|round| round.field.clone())
        .unwrap_or_default();
    let finalists: BTreeSet<SubmissionId> = rounds
        .last()
        .map(|round| round.field.keys().copied().collect())
        .unwrap_or_default();
    let mut entries = Vec::new();
    for (id, row) in &everyone {
        let award = decisions.iter().find(|decision| decision.submission == *id);
        let award = award.map(|decision| decision.kind.clone());
        let finalist = finalists.contains(id) && rounds.len() > 1;
        let read = full_sheets::as_read(editions, conn, edition, row).await?;
        entries.push(entry(conn, &read, *id, row, finalist, award).await?);
    }
    give_addresses(&mut entries);
    Ok(FrozenResult {
        version: VERSION,
        edition: edition.edition.number,
        year: edition.edition.year,
        frozen_at: now,
        rounds: rounds.iter().map(frozen_round).collect(),
        vote: vote_count::frozen(conn, edition, now).await?,
        decisions,
        entries,
    })
}

async fn entry(
    conn: &impl ConnectionTrait,
    read: &EditionRow,
    id: SubmissionId,
    row: &submission::Model,
    finalist: bool,
    award: Option<String>,
) -> Result<PublishedEntry, Stop> {
    let answers = answers_for(conn, &read.edition, id, |q| q.readers == Readers::Public).await?;
    let translations = translations::of(conn, id).await?;
    let by_machine = |one: &(&Locale, &Translation)| one.1.made == Made::ByMachine;
    let machine = translations
        .iter()
        .filter(by_machine)
        .map(|(locale, _)| *locale);
    let machine = machine.collect();
    let texts = translations.into_iter();
    let summaries = texts.map(|(locale, one)| (locale, one.text)).collect();
    Ok(PublishedEntry {
        submission: id,
        slug: slug(&format!("{} {}", row.government, row.title)),
        title: row.title.clone(),
        government: row.government.clone(),
        country: row.country.clone(),
        category: row.category.clone(),
        size_class: answers.one(Question::SIZE_CLASS).to_owned(),
        language: row.language.clone(),
        finalist,
        award,
        answers,
        summaries,
        machine,
    })
}

/// Orders the entries by address and makes the addresses different: a second practice of the same
/// name gets the end of its identifier, so that no address depends on who else took part.
fn give_addresses(entries: &mut [PublishedEntry]) {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for entry in entries.iter() {
        *seen.entry(entry.slug.clone()).or_default() += 1;
    }
    for entry in entries.iter_mut() {
        if entry.slug.is_empty() || seen.get(&entry.slug).is_some_and(|count| *count > 1) {
            let id = entry.submission.0.simple().to_string();
            let end = id.get(24..).unwrap_or(&id);
            entry.slug = format!("{}-{end}", entry.slug)
                .trim_start_matches('-')
                .to_owned();
        }
    }
    entries.sort_by(|a, b| a.slug.cmp(&b.slug));
}

fn frozen_round(standing: &RoundStanding) -> FrozenRound {
    // Jurors become numbers in an order that says nothing: that of their (random) identifiers.
    let jurors: BTreeSet<&String> = standing
        .ballots
        .iter()
        .map(|ballot| &ballot.juror)
        .collect();
    let number = |juror: &String| {
        let place = jurors
            .iter()
            .position(|other| *other == juror)
            .unwrap_or_default();
        u32::try_from(place).unwrap_or(u32::MAX)
    };
    let mut ballots: Vec<FrozenBallot> = standing
        .ballots
        .iter()
        .map(|ballot| FrozenBallot {
            juror: number(&ballot.juror),
            entry: ballot.entry,
            marks: ballot.marks.clone(),
        })
        .collect();
    ballots.sort_by_key(|ballot| (ballot.juror, ballot.entry));
    FrozenRound {
        round: standing.round.clone(),
        method_version: standing.round.method.version(),
        field: standing.field.keys().copied().collect(),
        ballots,
        standings: standing
            .standings
            .0
            .iter()
            .map(|line| FrozenStanding {
                entry: line.entry,
                place: line.place,
                score: line.score,
                ballots: line.ballots,
            })
            .collect(),
        through: standing.through().into_iter().collect(),
    }
}
