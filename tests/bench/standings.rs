//! How long the page of a round's standings takes, with everything that it tells of its own sureness.

use std::time::{Duration, Instant};

use backend::store::{
    Stop, Tx,
    entities::{ballot, mark, submission},
};
use domain::{
    id::AccountId,
    ports::{SecretariatOffice, demonstration::DemoPerson},
    submission::State,
};
use sea_orm::{ActiveValue::Set, EntityTrait};
use testkit::{
    TestSite,
    database::TestDatabase,
    season::{FIRST, Time, YEAR},
};
use uuid::Uuid;

use crate::world::{appointment, fill, juror};

/// Ballots on each entry.
const BALLOTS: usize = 3;
/// Entries of one juror, as a rule.
const LOAD: usize = 60;
/// How often the page is asked for.
const TIMES: usize = 9;

/// What was measured for a number of entries.
pub struct Shown {
    pub entries: usize,
    pub jurors: usize,
    /// Median time of the page.
    pub page: Duration,
    /// Its size, packed as it goes over the wire.
    pub bytes: usize,
}

/// Shows standings of growing size.
pub async fn measure() -> Vec<Shown> {
    let mut shown = Vec::new();
    for entries in [500, 1_000, 2_000] {
        shown.push(show(entries).await);
    }
    shown
}

async fn show(entries: usize) -> Shown {
    let people: Vec<DemoPerson> = (0..entries * BALLOTS / LOAD).map(juror).collect();
    let database = TestDatabase::sqlite();
    let store = database.open().await;
    let site = TestSite::peopled(database, store, people.clone()).await;
    let secretary = site.secretaries().await.0.email;
    fill(&site, &secretary, entries).await;
    site.go_to(Time::FirstRound).await;
    let caller = site.acting(&secretary).await;
    let edition = site.edition().await;
    let mut jurors = Vec::new();
    for person in &people {
        let form = appointment(&edition, person);
        let appointed = site.backend.appoint_juror(&caller, YEAR, form).await;
        appointed.expect("an appointment");
        let account = site.acting(&person.email).await.account;
        jurors.push(account.expect("an account"));
    }
    judge(&site, &jurors).await;

    let mut visitor = site.person(&secretary).await;
    let path = format!("/en/office/{YEAR}/rounds/{FIRST}/standings");
    let mut times = Vec::new();
    let mut bytes = 0;
    for _ in 0..TIMES {
        let begun = Instant::now();
        let headers = [("accept-encoding", "br")];
        let answer = visitor.send("GET", &path, &headers, None).await;
        times.push(begun.elapsed());
        assert_eq!(answer.status, 200);
        bytes = answer.text.len();
    }
    times.sort();
    Shown {
        entries,
        jurors: jurors.len(),
        page: times[TIMES / 2],
        bytes,
    }
}

/// Writes ballots as they are when all are handed in.
async fn judge(site: &TestSite, jurors: &[AccountId]) {
    let criteria: Vec<String> = site.edition().await.rounds[0]
        .rubric
        .criteria
        .iter()
        .map(|criterion| criterion.code.clone())
        .collect();
    let entries = submission::Entity::find()
        .all(site.backend.store().read())
        .await;
    let entries = entries.expect("submissions").into_iter();
    let entries = entries.filter(|entry| entry.state == State::Eligible.code());
    let (mut ballots, mut marks) = (Vec::new(), Vec::new());
    for (number, entry) in entries.enumerate() {
        for seat in 0..BALLOTS {
            let juror = (number + seat * (1 + number % 7)) % jurors.len();
            let id = Uuid::from_u128(u128::try_from(number * BALLOTS + seat).expect("few") + 1);
            ballots.push(ballot::ActiveModel {
                id: Set(id),
                edition: Set(entry.edition),
                round: Set(FIRST.to_owned()),
                submission: Set(entry.id),
                account: Set(jurors[(juror + seat) % jurors.len()].0),
                revision: Set(1),
                saved: Set(0),
                handed_in: Set(Some(0)),
                comment: Set(String::new()),
                note: Set(String::new()),
            });
            for (place, criterion) in criteria.iter().enumerate() {
                let points = (number * 7 + juror * 3 + seat * 5 + place * 11) % 11;
                marks.push(mark::ActiveModel {
                    ballot: Set(id),
                    criterion: Set(criterion.clone()),
                    hundredths: Set(Some(i64::try_from(points * 100).expect("a mark"))),
                });
            }
        }
    }
    let unit = async move |tx: &Tx| -> Result<(), Stop> {
        for part in ballots.chunks(500) {
            let rows = ballot::Entity::insert_many(part.to_vec());
            rows.exec_without_returning(tx).await?;
        }
        for part in marks.chunks(2_000) {
            let rows = mark::Entity::insert_many(part.to_vec());
            rows.exec_without_returning(tx).await?;
        }
        Ok(())
    };
    site.backend.store().write(unit).await.expect("ballots");
}
