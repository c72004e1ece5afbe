//! Whether the caller may: the roles are read where the act is carried out, and the policy table
//! is asked.

use domain::{
    access::{Act, Caller, Person, Relation, permits},
    edition::{PhaseWindow, Stage},
    id::{AccountId, EditionId},
    moment::Moment,
    person::role::Role,
    ports::Refusal,
};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

use crate::store::{Stop, editions::EditionRow, entities::role_grant};

/// The roles of an account in an edition.
///
/// # Errors
/// The database cannot be read.
pub async fn roles(
    conn: &impl ConnectionTrait,
    account: AccountId,
    edition: EditionId,
) -> Result<Vec<Role>, DbErr> {
    let rows = role_grant::Entity::find()
        .filter(role_grant::Column::Account.eq(account.0))
        .filter(role_grant::Column::Edition.eq(edition.0))
        .all(conn)
        .await?;
    Ok(rows
        .iter()
        .filter_map(|row| Role::from_code(&row.role))
        .collect())
}

/// Lets through a signed-in caller whom the policy table allows the act, at the moment of receipt,
/// with the roles that the database has now.
///
/// # Errors
/// [`Refusal::SignInNeeded`] when nobody is signed in; [`Refusal::Closed`] when the same person
/// may do it in another phase of the calendar; else [`Refusal::NotFound`].
pub async fn authorise(
    conn: &impl ConnectionTrait,
    caller: &Caller,
    edition: &EditionRow,
    act: Act,
    relation: Relation,
) -> Result<AccountId, Stop> {
    let stage = edition.stage(caller.received);
    authorise_in(conn, caller, edition, &stage, act, relation).await
}

/// The same at a stage that is not the whole edition's: a submission with a deadline of its own.
///
/// # Errors
/// As [`authorise`].
pub async fn authorise_in(
    conn: &impl ConnectionTrait,
    caller: &Caller,
    edition: &EditionRow,
    stage: &Stage,
    act: Act,
    relation: Relation,
) -> Result<AccountId, Stop> {
    let account = caller.account.ok_or(Refusal::SignInNeeded)?;
    let roles = roles(conn, account, edition.id).await?;
    let person = Person {
        signed_in: true,
        roles: &roles,
    };
    if permits(act, person, relation, stage) {
        Ok(account)
    } else {
        Err(refused(edition, act, person, relation, caller.received).into())
    }
}

/// Lets through anybody at all, if the policy table allows the act to people of whom nothing is
/// known. For what the public reads.
///
/// # Errors
/// [`Refusal::NotFound`].
pub fn authorise_anyone(caller: &Caller, edition: &EditionRow, act: Act) -> Result<(), Refusal> {
    let stage = edition.stage(caller.received);
    let allowed = permits(act, Person::ANYONE, Relation::None, &stage);
    allowed.then_some(()).ok_or(Refusal::NotFound)
}

/// Lets through a signed-in caller for an act that belongs to no edition (own account, own list).
///
/// # Errors
/// [`Refusal::SignInNeeded`], or [`Refusal::NotFound`] for an act that depends on an edition.
pub fn authorise_signed_in(caller: &Caller, act: Act) -> Result<AccountId, Refusal> {
    let account = caller.account.ok_or(Refusal::SignInNeeded)?;
    let person = Person {
        signed_in: true,
        roles: &[],
    };
    let allowed = permits(act, person, Relation::None, &Stage::Setup);
    allowed.then_some(account).ok_or(Refusal::NotFound)
}

/// Lets through anybody at all for an act that belongs to no edition (signing in).
///
/// # Errors
/// [`Refusal::NotFound`] for any other act.
pub fn open_to_all(act: Act) -> Result<(), Refusal> {
    let allowed = permits(act, Person::ANYONE, Relation::None, &Stage::Setup);
    allowed.then_some(()).ok_or(Refusal::NotFound)
}

/// Why not: the calendar, when it would be allowed in another phase; otherwise nothing is told.
fn refused(
    edition: &EditionRow,
    act: Act,
    person: Person<'_>,
    relation: Relation,
    now: Moment,
) -> Refusal {
    let allowed_in = |entry: &&PhaseWindow| {
        let stage = edition.edition.timetable.stage(entry.window.opens, None);
        permits(act, person, relation, &stage)
    };
    let windows = || {
        edition
            .edition
            .timetable
            .0
            .iter()
            .filter(allowed_in)
            .map(|e| e.window)
    };
    let closed = windows()
        .map(|window| window.closes)
        .filter(|closes| *closes <= now)
        .max();
    // A published edition never opens again, whatever the calendar still says.
    let published = edition.stage(now) == Stage::Published;
    let opens = windows()
        .map(|window| window.opens)
        .filter(|opens| now < *opens && !published)
        .min();
    if opens.is_none() && closed.is_none() {
        return Refusal::NotFound;
    }
    let time_zone = edition.edition.time_zone.clone();
    Refusal::Closed {
        opens,
        closed,
        time_zone,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use domain::{
        edition::{Ceremony, Edition, Phase, PracticePeriod, Timetable},
        moment::Window,
        revision::Revision,
    };
    use uuid::Uuid;

    use super::*;

    fn row(visible_from: Option<Moment>) -> EditionRow {
        let phase = |phase, opens, closes| PhaseWindow {
            phase,
            window: Window {
                opens: Moment(opens),
                closes: Moment(closes),
            },
        };
        let empty = domain::localized::Localized::default;
        EditionRow {
            id: EditionId(Uuid::from_u128(1)),
            revision: Revision(1),
            visible_from,
            key: "".into(),
            form: "".into(),
            edition: Arc::new(Edition {
                number: 20,
                year: 2026,
                title: empty(),
                lede: empty(),
                who_may_take_part: empty(),
                what_is_judged: empty(),
                how_it_goes: empty(),
                ceremony: Ceremony {
                    place: String::new(),
                    date: String::new(),
                    text: empty(),
                },
                time_zone: "UTC".to_owned(),
                entry_languages: Vec::new(),
                practice_period: PracticePeriod {
                    from: String::new(),
                    to: String::new(),
                },
                categories: Vec::new(),
                size_classes: Vec::new(),
                sections: Vec::new(),
                rounds: Vec::new(),
                full_sheet: None,
                open_vote: None,
                mention_kinds: Vec::new(),
                grace_minutes: 0,
                timetable: Timetable(vec![
                    phase(Phase::Submission, 10, 20),
                    phase(
                        Phase::Round {
                            round: "jury1".to_owned(),
                        },
                        30,
                        40,
                    ),
                ]),
            }),
        }
    }

    const SOMEBODY: Person<'_> = Person {
        signed_in: true,
        roles: &[],
    };

    #[test]
    fn the_calendar_is_told_to_those_who_may_in_another_phase() {
        let row = row(None);
        let answer = |now| {
            refused(
                &row,
                Act::WriteSubmission,
                SOMEBODY,
                Relation::Owner,
                Moment(now),
            )
        };
        assert_eq!(
            answer(5),
            Refusal::Closed {
                opens: Some(Moment(10)),
                closed: None,
                time_zone: "UTC".to_owned(),
            }
        );
        assert_eq!(
            answer(25),
            Refusal::Closed {
                opens: None,
                closed: Some(Moment(20)),
                time_zone: "UTC".to_owned(),
            }
        );
    }

    #[test]
    fn others_learn_nothing() {
        let row = row(None);
        for (act, relation) in [
            (Act::WriteSubmission, Relation::None),
            (Act::ReadSubmission, Relation::None),
            (Act::ReadAssigned, Relation::Conflicted),
            (Act::ReadResult, Relation::None),
        ] {
            assert_eq!(
                refused(&row, act, SOMEBODY, relation, Moment(35)),
                Refusal::NotFound
            );
        }
    }

    #[test]
    fn a_published_edition_does_not_open_again() {
        let row = row(Some(Moment(5)));
        let juror = Person {
            signed_in: true,
            roles: &[Role::Juror],
        };
        let answer = refused(&row, Act::WriteBallot, juror, Relation::Assigned, Moment(6));
        assert_eq!(answer, Refusal::NotFound);
    }
}
