//! Numbers of the secretariat: today, participation.

use std::collections::BTreeMap;

use domain::{
    access::{Act, Caller, Relation},
    edition::Stage,
    ports::secretariat_office::{CountryCount, OfficeEdition, Today},
    submission::State,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::{
    authorisation::{authorise, roles},
    full_sheets, memberships,
    office_lists::{state, unread, visible},
    results_office::office,
};
use crate::{
    Backend,
    store::{
        Stop, ballots,
        entities::{juror, mail},
        juries, outcomes,
    },
};

pub(super) async fn today(backend: &Backend, caller: &Caller, year: u16) -> Result<Today, Stop> {
    let conn = &backend.store.snapshot().await?;
    let edition = backend.edition_of_year(conn, year).await?;
    let account = authorise(conn, caller, &edition, Act::EnterOffice, Relation::None).await?;
    let roles = roles(conn, account, edition.id).await?;
    let stage = edition.stage(caller.received);
    let person = domain::access::Person {
        signed_in: true,
        roles: &roles,
    };
    let may = |act| domain::access::permits(act, person, Relation::None, &stage);
    let hidden = juries::conflicts_of(conn, edition.id, account).await?;
    let mut states: BTreeMap<State, u32> = BTreeMap::new();
    let rows = visible(conn, &edition, &hidden).await?;
    for row in &rows {
        *states.entry(state(row)).or_default() += 1;
    }
    let unread = if may(Act::AskApplicant) {
        unread(conn, year, &rows).await?.len()
    } else {
        0
    };
    let jurors = juror::Entity::find()
        .filter(juror::Column::Edition.eq(edition.id.0))
        .count(conn)
        .await?;
    let mut round = None;
    if may(Act::ReadProgress)
        && let Some(current) = edition.edition.current_round(&stage, caller.received)
    {
        let shown = |id: uuid::Uuid| !hidden.contains(&domain::id::SubmissionId(id));
        let assigned = juries::assignments(conn, edition.id, &current.code).await?;
        let assigned = assigned.iter().filter(|row| shown(row.submission)).count();
        let done = ballots::of_round(conn, edition.id, &current.code).await?;
        let done = done
            .iter()
            .filter(|b| b.handed_in.is_some() && shown(b.submission))
            .count();
        let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
        round = Some((current.code.clone(), number(done), number(assigned)));
    }
    let mut waiting = 0;
    if may(Act::ListSubmissions)
        && let Some(closes) = edition.edition.full_sheet_closes()
        && caller.received < closes
    {
        let lines = full_sheets::lines(conn, &edition, &hidden).await?;
        let open = lines.iter().filter(|own| own.progress.handed_in.is_none());
        waiting = open.count();
    }
    let memberships = if may(Act::DecideMembership) {
        memberships::waiting(conn, &edition, &hidden).await?
    } else {
        0
    };
    let mut failed = 0;
    let mut release = None;
    if may(Act::ReadOutbox) {
        failed = mail::Entity::find()
            .filter(mail::Column::Edition.eq(edition.id.0))
            .filter(mail::Column::Sent.is_null())
            .filter(mail::Column::Failure.is_not_null())
            .count(conn)
            .await?;
        let outcome = outcomes::outcome(conn, edition.id).await?;
        release = Some(outcome.release.state);
    }
    Ok(Today {
        office: office(&edition, caller),
        states,
        jurors: u32::try_from(jurors).unwrap_or(u32::MAX),
        round,
        unread: u32::try_from(unread).unwrap_or(u32::MAX),
        full_sheets: u32::try_from(waiting).unwrap_or(u32::MAX),
        memberships: u32::try_from(memberships).unwrap_or(u32::MAX),
        failed_mails: u32::try_from(failed).unwrap_or(u32::MAX),
        release: release.filter(|_| stage != Stage::Setup),
    })
}

pub(super) async fn participation(
    backend: &Backend,
    caller: &Caller,
    year: u16,
) -> Result<(OfficeEdition, Vec<CountryCount>), Stop> {
    let conn = &backend.store.snapshot().await?;
    let edition = backend.edition_of_year(conn, year).await?;
    let account = authorise(
        conn,
        caller,
        &edition,
        Act::ReadParticipation,
        Relation::None,
    )
    .await?;
    let hidden = juries::conflicts_of(conn, edition.id, account).await?;
    let mut counts: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for row in visible(conn, &edition, &hidden).await? {
        let count = counts.entry(row.country.clone()).or_default();
        match state(&row) {
            State::Draft => count.1 += 1,
            State::Withdrawn => {}
            State::Submitted | State::Eligible | State::Ineligible => count.0 += 1,
        }
    }
    let mut counts: Vec<CountryCount> = counts
        .into_iter()
        .filter(|(country, _)| !country.is_empty())
        .map(|(country, (submitted, drafts))| CountryCount {
            country,
            submitted,
            drafts,
        })
        .collect();
    counts.sort_by(|a, b| (b.submitted, &a.country).cmp(&(a.submitted, &b.country)));
    Ok((office(&edition, caller), counts))
}
