//! A crowd hands in around the deadline: every verdict follows the moment of receipt.

use backend::store::{
    Tx,
    entities::{audit_log, mail, submission, submission_section},
    sections,
};
use domain::{
    access::Caller,
    id::SubmissionId,
    moment::Moment,
    ports::{Refusal, Submissions},
    submission::State,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, prelude::Uuid,
};
use tokio::task::JoinSet;

use crate::season::{Season, at};

/// Half of what arrives does so within so many microseconds before the deadline, half after it.
const AROUND: i64 = 50_000;
/// So many ask at once.
const AT_ONCE: usize = 64;

/// How many hand in: few in every run of the tests, as many as this variable says in the long one.
fn crowd() -> usize {
    let asked = std::env::var("PALMARES_RACE");
    asked.map_or(1_000, |number| number.parse().expect("a number"))
}

/// Copies of a complete draft, each a submission of its own.
async fn drafts(season: &Season, owner: &Caller, count: usize) -> Vec<SubmissionId> {
    let first = season.complete_draft(owner).await;
    let row = season.row(first).await;
    let sections = sections::of(season.site.store.read(), first).await;
    let sections = sections.unwrap();
    let mut ids = vec![first];
    while ids.len() < count {
        let some = (count - ids.len()).min(200);
        let fresh: Vec<Uuid> = (0..some).map(|_| season.fresh()).collect();
        let (row, sections, made) = (row.clone(), sections.clone(), fresh.clone());
        let copy = async move |tx: &Tx| {
            for id in &made {
                let one = submission::Model {
                    id: *id,
                    ..row.clone()
                };
                let one: submission::ActiveModel = one.into();
                submission::Entity::insert(one.reset_all())
                    .exec_without_returning(tx)
                    .await?;
                let own = sections.iter().cloned().map(|section| {
                    let own = submission_section::Model {
                        submission: *id,
                        ..section
                    };
                    let own: submission_section::ActiveModel = own.into();
                    own.reset_all()
                });
                submission_section::Entity::insert_many(own)
                    .exec_without_returning(tx)
                    .await?;
            }
            Ok(())
        };
        season.site.write(copy).await;
        ids.extend(fresh.into_iter().map(SubmissionId));
    }
    ids
}

#[tokio::test(flavor = "multi_thread")]
async fn c05_a_crowd_around_the_deadline_gets_no_wrong_verdict() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let (count, deadline) = (crowd(), season.deadline());
        let ids = drafts(&season, &owner, count).await;
        // Spread over the time around the deadline, and asked in an order that has nothing to do
        // with it: what arrived first may be looked at last.
        let spread = i64::try_from(count).unwrap();
        let received = |place: usize| {
            let place = i64::try_from(place).unwrap();
            Moment(deadline.micros() - AROUND + place * 2 * AROUND / spread)
        };
        let mut order: Vec<usize> = (0..count).collect();
        order.sort_by_key(|place| place.wrapping_mul(0x9E37_79B9) % 65_537);
        let mut asked = order.into_iter().map(|place| (ids[place], received(place)));
        let mut running = JoinSet::new();
        let (mut in_time, mut late) = (0_usize, 0_usize);
        loop {
            while running.len() < AT_ONCE
                && let Some((id, received)) = asked.next()
            {
                let (backend, caller) = (season.site.backend.clone(), at(&owner, received));
                running.spawn(async move { (received, backend.submit(&caller, id).await) });
            }
            let Some(answered) = running.join_next().await else {
                break;
            };
            let (received, verdict) = answered.unwrap();
            match verdict {
                Ok(receipt) => {
                    assert!(received < deadline, "accepted, and it came too late");
                    assert_eq!(receipt.submitted, received);
                    in_time += 1;
                }
                Err(Refusal::Closed { .. }) => {
                    assert!(deadline <= received, "refused, and it came in time");
                    late += 1;
                }
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!(in_time + late, count);
        assert_eq!(
            in_time,
            (0..count).filter(|p| received(*p) < deadline).count()
        );
        // What was answered is what is stored, logged and written about.
        let conn = season.site.store.read();
        let submitted = submission::Entity::find()
            .filter(submission::Column::State.eq(State::Submitted.code()));
        let logged =
            audit_log::Entity::find().filter(audit_log::Column::Kind.eq("submission-submitted"));
        let told = mail::Entity::find().filter(mail::Column::Kind.eq("submission-received"));
        let stored = submitted.count(conn).await.unwrap();
        assert_eq!(stored, in_time as u64);
        assert_eq!(logged.count(conn).await.unwrap(), stored);
        // To the owner and to the contact person.
        assert_eq!(told.count(conn).await.unwrap(), 2 * stored);
        println!("{count} handed in: {in_time} in time, {late} too late, no verdict wrong");
        season.clear().await;
    }
}
