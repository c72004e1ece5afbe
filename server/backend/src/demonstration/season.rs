//! The season up to now: who came, what was handed in, what the secretariat found, who judges.

use std::collections::BTreeMap;

use domain::{
    edition::{Edition, Phase},
    id::{AccountId, EditionId, SubmissionId},
    moment::{Moment, Window},
    person::role::Role,
    ports::{Refusal, public_site::PastEdition},
    revision::Revision,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};

use super::{
    acting,
    entries::Entry,
    hours,
    jury::{Comment, Declared, Sitting},
    people::{Person, between},
};
use crate::{
    Backend,
    services::{assigning, past, submission_desk::Desk, submission_steps::Letters, validation},
    store::{
        Stop, Tx, accounts,
        editions::EditionRow,
        entities::{juror, mail},
        juries, log,
    },
};

/// Most entries that a juror of the demonstration takes.
const LOAD: i64 = 14;

/// Everything that there is to write.
pub(super) struct Season {
    pub(super) now: Moment,
    pub(super) edition: Edition,
    pub(super) people: Vec<Person>,
    pub(super) entries: Vec<Entry>,
    pub(super) comments: Vec<Comment>,
    pub(super) conflicts: Vec<Declared>,
    pub(super) past: Vec<PastEdition>,
}

/// Something that happens to an entry, by its place in the list.
#[derive(Clone, Copy)]
enum Event {
    Begun(usize),
    HandedIn(usize),
    Judged(usize),
}

impl Season {
    /// Writes it all; nothing, if there is an edition of the year.
    pub(super) async fn write(&self, backend: &Backend, tx: &Tx) -> Result<bool, Stop> {
        let Some(id) = backend.found(tx, &self.edition).await? else {
            return Ok(false);
        };
        past::keep(tx, &self.past, self.now).await?;
        let accounts = self.welcome(backend, tx, id).await?;
        let edition = backend
            .editions
            .by_id(tx, id)
            .await?
            .ok_or(Refusal::NotFound)?;
        let submissions = self.collect(backend, tx, &edition, &accounts).await?;
        self.judge(backend, tx, &edition, &accounts, submissions)
            .await?;
        // Long ago, as the demonstration goes: nothing of it is still to be sent.
        mail::Entity::update_many()
            .col_expr(mail::Column::Sent, Expr::col(mail::Column::Created))
            .filter(mail::Column::Sent.is_null())
            .filter(mail::Column::Edition.eq(id.0))
            .exec(tx)
            .await?;
        Ok(true)
    }

    fn window(&self, phase: &Phase) -> Result<Window, Stop> {
        Ok(self
            .edition
            .timetable
            .window(phase)
            .ok_or(Refusal::NotFound)?)
    }

    /// Accounts and parts of everybody, in the order of the people.
    async fn welcome(
        &self,
        backend: &Backend,
        tx: &Tx,
        edition: EditionId,
    ) -> Result<Vec<AccountId>, Stop> {
        let opens = self.window(&Phase::Submission)?.opens;
        let mut ids = Vec::with_capacity(self.people.len());
        let mut jurors = Vec::new();
        for (place, person) in self.people.iter().enumerate() {
            let at = hours(opens, -72);
            let id = backend.ids.account();
            let row = accounts::found_or_made(tx, id, &person.email, person.locale, at).await?;
            let id = AccountId(row.id);
            accounts::save_profile(tx, id, &person.name, person.locale).await?;
            for role in person.roles() {
                accounts::grant(tx, id, edition, role).await?;
            }
            if person.is(Role::Juror) {
                let at = hours(opens, 24 * 40 + i64::try_from(place).unwrap_or(0));
                jurors.push(self.juror(edition, id, person, jurors.len(), hours(at, 30)));
                let (of, email) = (Some(edition), person.email.as_str());
                log::note(tx, at, None, of, "juror-appointed", email, &person.name).await?;
            }
            ids.push(id);
        }
        juror::Entity::insert_many(jurors)
            .exec_without_returning(tx)
            .await?;
        Ok(ids)
    }

    /// Every third juror sits in the second round, too.
    fn juror(
        &self,
        edition: EditionId,
        account: AccountId,
        person: &Person,
        place: usize,
        at: Moment,
    ) -> juror::ActiveModel {
        let rounds = self.edition.rounds.iter().map(|round| &round.code);
        let rounds = rounds.take(if place.is_multiple_of(3) { 2 } else { 1 });
        juror::ActiveModel {
            edition: Set(edition.0),
            account: Set(account.0),
            organisation: Set(person.organisation.clone()),
            country: Set(person.country.clone()),
            languages: Set(juries::stored_codes(&person.languages)),
            categories: Set(juries::stored_codes(&person.categories)),
            rounds: Set(juries::stored_codes(rounds)),
            max_load: Set(LOAD),
            accepted: Set(Some(at.micros())),
            declined: Set(None),
            declined_because: Set(String::new()),
        }
    }

    /// What happens to the entries, in the order of the moments.
    fn events(&self) -> Result<Vec<(Moment, Event)>, Stop> {
        let open = self.window(&Phase::Submission)?;
        let checked = self.window(&Phase::Validation)?;
        let late = hours(open.closes, -24 * 14);
        let mut events = Vec::new();
        for (place, entry) in self.entries.iter().enumerate() {
            let key = entry.key.as_str();
            let begun = between(&["begun", key], hours(open.opens, 24), late);
            events.push((begun, Event::Begun(place)));
            if entry.submitted {
                let handed_in = between(&["handed in", key], late, open.closes);
                events.push((handed_in, Event::HandedIn(place)));
            }
            if entry.eligible.is_some() {
                let judged = between(&["judged", key], checked.opens, checked.closes);
                events.push((judged, Event::Judged(place)));
            }
        }
        events.sort_by_key(|(at, _)| *at);
        Ok(events)
    }

    /// The submissions with their states; by place in the list of entries.
    async fn collect(
        &self,
        backend: &Backend,
        tx: &Tx,
        edition: &EditionRow,
        accounts: &[AccountId],
    ) -> Result<BTreeMap<usize, SubmissionId>, Stop> {
        let mut submissions = BTreeMap::new();
        for (at, event) in self.events()? {
            match event {
                Event::Begun(place) => {
                    let Some((entry, owner, person)) = self.entry(place, accounts) else {
                        continue;
                    };
                    let caller = acting(owner, at, person.locale);
                    let key = format!("demonstration/{}", entry.key);
                    let (edition, letters) = (edition.clone(), Letters::None);
                    let mut desk =
                        Desk::start(backend, tx, &caller, edition, &key, letters).await?;
                    let sections = entry.sections(&self.edition);
                    desk.fill(entry.contacts.clone(), sections).await?;
                    submissions.insert(place, desk.id());
                }
                Event::HandedIn(place) => {
                    let Some((_, owner, person)) = self.entry(place, accounts) else {
                        continue;
                    };
                    let Some(id) = submissions.get(&place) else {
                        continue;
                    };
                    let caller = acting(owner, at, person.locale);
                    Desk::open(backend, tx, &caller, *id)
                        .await?
                        .submit(Letters::Send)
                        .await?;
                }
                Event::Judged(place) => {
                    let Some(id) = submissions.get(&place) else {
                        continue;
                    };
                    self.find(backend, tx, accounts, (place, *id), at).await?;
                }
            }
        }
        Ok(submissions)
    }

    /// An entry with its owner.
    fn entry(&self, place: usize, accounts: &[AccountId]) -> Option<(&Entry, AccountId, &Person)> {
        let entry = self.entries.get(place)?;
        let mut people = self.people.iter().zip(accounts);
        let (person, account) = people.find(|(person, _)| person.entries.contains(&entry.key))?;
        Some((entry, *account, person))
    }

    /// The verdict on an entry; the people of the secretariat take turns.
    async fn find(
        &self,
        backend: &Backend,
        tx: &Tx,
        accounts: &[AccountId],
        (place, id): (usize, SubmissionId),
        at: Moment,
    ) -> Result<(), Stop> {
        let office: Vec<_> = self
            .people
            .iter()
            .zip(accounts)
            .filter(|(person, _)| person.is(Role::Secretariat))
            .collect();
        let (Some(entry), Some((person, account))) = (
            self.entries.get(place),
            office.get(place % office.len().max(1)),
        ) else {
            return Ok(());
        };
        let caller = acting(**account, at, person.locale);
        // Begun, handed in: the two steps that every submission has behind it here.
        let seen = Revision(2);
        let (year, eligible) = (self.edition.year, entry.eligible == Some(true));
        validation::judge(
            backend,
            tx,
            &caller,
            year,
            id,
            seen,
            eligible,
            &entry.reason,
        )
        .await
    }

    /// Shares the entries out, and lets the jury work until now.
    async fn judge(
        &self,
        backend: &Backend,
        tx: &Tx,
        edition: &EditionRow,
        accounts: &[AccountId],
        submissions: BTreeMap<usize, SubmissionId>,
    ) -> Result<(), Stop> {
        let round = self.edition.rounds.first().ok_or(Refusal::NotFound)?;
        let opens = self
            .window(&Phase::Round {
                round: round.code.clone(),
            })?
            .opens;
        let count = assigning::share_out(tx, edition, &round.code)
            .await?
            .to_string();
        let secretariat = self
            .people
            .iter()
            .position(|person| person.is(Role::Secretariat));
        let who = secretariat.and_then(|place| accounts.get(place)).copied();
        let of = Some(edition.id);
        log::note(
            tx,
            hours(opens, -2),
            who,
            of,
            "assignment-applied",
            &round.code,
            &count,
        )
        .await?;
        let everybody = self.people.iter().zip(accounts);
        let jurors = everybody.filter(|(person, _)| person.is(Role::Juror));
        let entries = submissions.into_iter().filter_map(|(place, id)| {
            let entry = self.entries.get(place)?;
            Some((id, (entry.key.clone(), entry.language.clone())))
        });
        let sitting = Sitting {
            backend,
            tx,
            edition,
            round,
            from: hours(opens, 6),
            now: hours(self.now, -1),
            jurors: jurors
                .map(|(p, id)| (*id, (p.email.clone(), p.locale)))
                .collect(),
            entries: entries.collect(),
            comments: &self.comments,
        };
        sitting.hold(&self.conflicts).await
    }
}
