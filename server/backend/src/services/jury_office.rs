//! The jury of a round: who sits on it, appointing and dismissing.

use std::collections::BTreeMap;

use domain::{
    access::{Act, Caller, Relation},
    edition::Edition,
    id::{AccountId, SubmissionId},
    locale::Locale,
    person::{email::EmailAddress, role::Role},
    ports::{
        Refusal,
        jury_room::Expertise,
        secretariat_office::{EntryProgress, JurorForm, JurorLine, JuryView},
    },
    problem::{ProblemCode, Problems},
    text,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::OnConflict};

use super::{
    authorisation::authorise, declarations, declared_conflicts::conflict_lines,
    results_office::office, standings,
};
use crate::{
    Backend,
    mail::{letter::Letter, outbox::NewMail},
    store::{
        Stop, Tx, ballots,
        editions::EditionRow,
        entities::{account, assignment, juror, role_grant},
        juries, log,
    },
};

pub(super) async fn view(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    round: &str,
) -> Result<JuryView, Stop> {
    let conn = &backend.store.snapshot().await?;
    let edition = backend.edition_of_year(conn, year).await?;
    let account = authorise(conn, caller, &edition, Act::ReadProgress, Relation::None).await?;
    let rules = edition.edition.round(round).ok_or(Refusal::NotFound)?;
    let away = juries::recused(conn, edition.id, rules).await?;
    let hidden = juries::conflicts_of(conn, edition.id, account).await?;
    let shown = |id: uuid::Uuid| !hidden.contains(&SubmissionId(id));
    let counts =
        |entry, juror| shown(entry) && !away.contains(&(SubmissionId(entry), AccountId(juror)));
    let assignments = juries::assignments(conn, edition.id, round).await?;
    let ballots = ballots::of_round(conn, edition.id, round).await?;
    let conflicts = conflict_lines(conn, &edition, &hidden).await?;
    let field = standings::field(conn, &edition, round).await?;
    let mut assigned: BTreeMap<uuid::Uuid, u32> = BTreeMap::new();
    let mut done: BTreeMap<uuid::Uuid, u32> = BTreeMap::new();
    for row in assignments
        .iter()
        .filter(|row| counts(row.submission, row.account))
    {
        *assigned.entry(row.submission).or_default() += 1;
        *assigned.entry(row.account).or_default() += 1;
    }
    let mut begun: BTreeMap<uuid::Uuid, u32> = BTreeMap::new();
    for row in ballots
        .iter()
        .filter(|row| counts(row.submission, row.account))
    {
        if row.handed_in.is_some() {
            *done.entry(row.submission).or_default() += 1;
            *done.entry(row.account).or_default() += 1;
        } else {
            *begun.entry(row.account).or_default() += 1;
        }
    }
    let count = |counts: &BTreeMap<uuid::Uuid, u32>, id| counts.get(&id).copied().unwrap_or(0);
    let jurors = juries::jurors(conn, edition.id)
        .await?
        .into_iter()
        .filter(|juror| juror.rounds.contains(round))
        .map(|juror| JurorLine {
            assigned: count(&assigned, juror.account.0),
            begun: count(&begun, juror.account.0),
            handed_in: count(&done, juror.account.0),
            conflicts: conflicts.1.get(&juror.account.0).copied().unwrap_or(0),
            account: juror.account,
            name: juror.name,
            email: juror.email,
            organisation: juror.organisation,
            country: juror.country,
            languages: juror.languages.into_iter().collect(),
            categories: juror.categories.into_iter().collect(),
            max_load: juror.max_load,
            invitation: juror.invitation,
            declined_because: juror.declined_because,
            rounds: juror.rounds.into_iter().collect(),
        })
        .collect();
    let entries = field
        .values()
        .filter(|row| shown(row.id))
        .map(|row| EntryProgress {
            submission: SubmissionId(row.id),
            title: row.title.clone(),
            category: row.category.clone(),
            language: row.language.clone(),
            assigned: count(&assigned, row.id),
            handed_in: count(&done, row.id),
        })
        .collect();
    Ok(JuryView {
        questions: declarations::questions(conn, &edition, round, &hidden).await?,
        office: office(&edition, caller),
        round: round.to_owned(),
        jurors,
        entries,
        conflicts: conflicts.0,
    })
}

/// A form that was read.
struct Appointment {
    name: String,
    email: EmailAddress,
    organisation: String,
    max_load: i64,
}

fn read(edition: &Edition, form: &JurorForm) -> Result<Appointment, Problems> {
    let mut problems = Problems::default();
    let mut line = |field: &str, value: &str, required: bool| match text::line(value) {
        Ok(line) if line.is_empty() && required => {
            problems.add(field, ProblemCode::Missing);
            line
        }
        Ok(line) => line,
        Err(code) => {
            problems.add(field, code);
            String::new()
        }
    };
    let name = line("name", &form.name, true);
    let organisation = line("organisation", &form.organisation, false);
    let email = EmailAddress::parse(&form.email)
        .map_err(|code| problems.add("email", code))
        .ok();
    if form.rounds.is_empty() {
        problems.add("rounds", ProblemCode::Missing);
    } else if !form.rounds.iter().all(|code| edition.round(code).is_some()) {
        problems.add("rounds", ProblemCode::NotAChoice);
    }
    let country = form.country.as_str();
    if !country.is_empty() && i18n::countries::name(Locale::DEFAULT, country).is_none() {
        problems.add("country", ProblemCode::NotAChoice);
    }
    let expertise = Expertise {
        languages: form.languages.clone(),
        categories: form.categories.clone(),
        max_load: form.max_load.clone(),
    };
    let max_load = read_expertise(edition, &expertise, &mut problems);
    match email {
        Some(email) if problems.is_empty() => Ok(Appointment {
            name,
            email,
            organisation,
            max_load,
        }),
        _ => Err(problems),
    }
}

/// The largest load; what is wrong with it, the languages and the categories is added to the
/// problems.
pub(super) fn read_expertise(
    edition: &Edition,
    expertise: &Expertise,
    problems: &mut Problems,
) -> i64 {
    let offered = |code: &String| edition.entry_languages.contains(code);
    if expertise.languages.is_empty() {
        problems.add("languages", ProblemCode::Missing);
    } else if !expertise.languages.iter().all(offered) {
        problems.add("languages", ProblemCode::NotAChoice);
    }
    let known = |code: &String| edition.category(code).is_some();
    if !expertise.categories.iter().all(known) {
        problems.add("categories", ProblemCode::NotAChoice);
    }
    let load = expertise.max_load.trim().parse::<i64>().ok();
    load.filter(|load| (1..=1000).contains(load))
        .unwrap_or_else(|| {
            problems.add("max_load", ProblemCode::NotANumber);
            0
        })
}

pub(super) async fn appoint(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    form: JurorForm,
) -> Result<(), Stop> {
    let edition = backend.edition_of_year(tx, year).await?;
    let actor = authorise(tx, caller, &edition, Act::RunJury, Relation::None).await?;
    let read = read(&edition.edition, &form)?;
    let now = caller.received;
    let known = account::Entity::find()
        .filter(account::Column::Email.eq(read.email.as_str()))
        .one(tx)
        .await?;
    let (id, locale) = match known {
        Some(row) => (
            row.id,
            Locale::from_code(&row.locale).unwrap_or(caller.locale),
        ),
        None => {
            let id = backend.ids.account().0;
            let row = account::ActiveModel {
                id: Set(id),
                email: Set(read.email.as_str().to_owned()),
                name: Set(read.name.clone()),
                locale: Set(caller.locale.code().to_owned()),
                created: Set(now.micros()),
            };
            account::Entity::insert(row)
                .exec_without_returning(tx)
                .await?;
            (id, caller.locale)
        }
    };
    let row = juror::ActiveModel {
        edition: Set(edition.id.0),
        account: Set(id),
        organisation: Set(read.organisation),
        country: Set(form.country.clone()),
        languages: Set(juries::stored_codes(&form.languages)),
        categories: Set(juries::stored_codes(&form.categories)),
        rounds: Set(juries::stored_codes(&form.rounds)),
        max_load: Set(read.max_load),
        accepted: Set(None),
        declined: Set(None),
        declined_because: Set(String::new()),
    };
    let values = [
        juror::Column::Organisation,
        juror::Column::Country,
        juror::Column::Languages,
        juror::Column::Categories,
        juror::Column::Rounds,
        juror::Column::MaxLoad,
    ];
    let key = [juror::Column::Edition, juror::Column::Account];
    juror::Entity::insert(row)
        .on_conflict(OnConflict::columns(key).update_columns(values).to_owned())
        .exec_without_returning(tx)
        .await?;
    let grant = role_grant::ActiveModel {
        edition: Set(edition.id.0),
        account: Set(id),
        role: Set(Role::Juror.code().to_owned()),
    };
    let key = [
        role_grant::Column::Edition,
        role_grant::Column::Account,
        role_grant::Column::Role,
    ];
    let fresh = role_grant::Entity::insert(grant)
        .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    let (who, of) = (Some(actor), Some(edition.id));
    log::note(
        tx,
        now,
        who,
        of,
        "juror-appointed",
        read.email.as_str(),
        &read.name,
    )
    .await?;
    if fresh > 0 {
        let mail = NewMail {
            edition: Some(edition.id),
            slot: format!("{} {}", edition.id, now.micros()),
            recipient: read.email,
            locale,
            letter: Letter::JurorInvitation { name: read.name },
            not_before: now,
        };
        backend.outbox.enqueue(tx, now, mail).await?;
    }
    Ok(())
}

pub(super) async fn dismiss(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    who: AccountId,
) -> Result<(), Stop> {
    let edition = backend.edition_of_year(tx, year).await?;
    let actor = authorise(tx, caller, &edition, Act::RunJury, Relation::None).await?;
    let row = juror::Entity::find_by_id((edition.id.0, who.0))
        .one(tx)
        .await?;
    row.ok_or(Refusal::NotFound)?;
    juror::Entity::delete_by_id((edition.id.0, who.0))
        .exec(tx)
        .await?;
    let grant = (edition.id.0, who.0, Role::Juror.code().to_owned());
    role_grant::Entity::delete_by_id(grant).exec(tx).await?;
    free_assignments(tx, &edition, who).await?;
    let names = juries::names(tx, [who.0]).await?;
    let email = names
        .get(&who.0)
        .map(|(_, email)| email.clone())
        .unwrap_or_default();
    let of = Some(edition.id);
    log::note(
        tx,
        caller.received,
        Some(actor),
        of,
        "juror-dismissed",
        &email,
        "",
    )
    .await?;
    Ok(())
}

/// Assignments without a ballot handed in are free again; the others stay as its record.
pub(super) async fn free_assignments(
    tx: &Tx,
    edition: &EditionRow,
    who: AccountId,
) -> Result<(), Stop> {
    for round in &edition.edition.rounds {
        let done: Vec<uuid::Uuid> = ballots::of_juror(tx, edition.id, &round.code, who)
            .await?
            .into_iter()
            .filter(|ballot| ballot.handed_in.is_some())
            .map(|ballot| ballot.submission)
            .collect();
        assignment::Entity::delete_many()
            .filter(assignment::Column::Round.eq(round.code.as_str()))
            .filter(assignment::Column::Edition.eq(edition.id.0))
            .filter(assignment::Column::Account.eq(who.0))
            .filter(assignment::Column::Submission.is_not_in(done))
            .exec(tx)
            .await?;
    }
    Ok(())
}
