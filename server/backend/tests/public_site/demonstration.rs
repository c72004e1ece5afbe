//! The edition that is there to be looked at.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use backend::{
    demonstration,
    store::{
        ballots,
        entities::{account, assignment, audit_log, ballot, conflict, mail, submission},
    },
};
use domain::{
    access::Caller,
    edition::Stage,
    id::{AccountId, SubmissionId},
    moment::Moment,
    person::role::Role,
    ports::{JuryRoom, PublicSite, ResultsOffice, SecretariatOffice, Submissions},
    submission::State,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::site::{START, Site};

async fn caller(site: &Site, role: Option<Role>) -> Caller {
    let people = demonstration::people().unwrap();
    let person = people
        .iter()
        .find(|person| match role {
            Some(role) => person.roles.contains(&role),
            None => person.roles.is_empty(),
        })
        .unwrap();
    let row = account::Entity::find()
        .filter(account::Column::Email.eq(&person.email))
        .one(site.store.read())
        .await
        .unwrap()
        .unwrap();
    Caller {
        account: Some(AccountId(row.id)),
        ..site.anybody()
    }
}

#[tokio::test]
async fn the_demonstration_is_a_jury_at_work() {
    for site in Site::all().await {
        let begun = Instant::now();
        assert!(demonstration::seed(&site.backend, START).await.unwrap());
        let took = begun.elapsed();
        assert!(took < Duration::from_secs(5), "{took:?}");
        eprintln!("the demonstration took {took:?}");
        assert!(
            !demonstration::seed(&site.backend, START).await.unwrap(),
            "it is there already"
        );

        let editions = site.backend.editions(&site.anybody()).await.unwrap();
        assert_eq!(editions.len(), 1);
        let year = editions[0].edition.year;
        assert_eq!(
            editions[0].stage,
            Stage::Round {
                round: "jury1".to_owned()
            }
        );
        let past = site.backend.past_editions(&site.anybody()).await.unwrap();
        assert_eq!(past.iter().map(|past| past.awards.len()).sum::<usize>(), 53);
        assert!(
            past.iter()
                .all(|past| past.awards.iter().skip(1).all(|award| !award.winner))
        );

        let conn = site.store.read();
        let states = async |state: State| {
            let found = submission::Entity::find()
                .filter(submission::Column::State.eq(state.code()))
                .count(conn)
                .await;
            found.unwrap()
        };
        assert_eq!(states(State::Eligible).await, 35);
        assert_eq!(states(State::Ineligible).await, 2);
        assert_eq!(states(State::Submitted).await, 2);
        assert_eq!(states(State::Draft).await, 3);

        let assigned = assignment::Entity::find().count(conn).await.unwrap();
        assert!(
            (95..=105).contains(&assigned),
            "{assigned} of 105 ballots are shared out"
        );
        let ballots = ballot::Entity::find().all(conn).await.unwrap();
        let handed_in = ballots
            .iter()
            .filter(|ballot| ballot.handed_in.is_some())
            .count() as u64;
        let share = handed_in * 100 / assigned;
        assert!((52..=57).contains(&share), "{share} % are handed in");
        let begun = ballots.len() as u64 - handed_in;
        assert!(
            (13..=17).contains(&(begun * 100 / assigned)),
            "{begun} are begun"
        );
        assert!(ballots.iter().all(|ballot| ballot.saved < START.micros()));
        assert_eq!(conflict::Entity::find().count(conn).await.unwrap(), 1);

        let waiting = mail::Entity::find()
            .filter(mail::Column::Sent.is_null())
            .count(conn);
        assert_eq!(
            waiting.await.unwrap(),
            0,
            "nothing of it is still to be sent"
        );
        let future = audit_log::Entity::find()
            .filter(audit_log::Column::At.gt(START.micros()))
            .count(conn);
        assert_eq!(future.await.unwrap(), 0);

        let office = caller(&site, Some(Role::Secretariat)).await;
        let standings = site
            .backend
            .standings(&office, year, "jury1")
            .await
            .unwrap();
        let scored: Vec<_> = standings
            .lines
            .iter()
            .filter_map(|line| line.score)
            .collect();
        let (best, worst) = (scored.iter().max().unwrap(), scored.iter().min().unwrap());
        assert!(scored.len() > 25 && best != worst, "{best:?} {worst:?}");
        let today = site.backend.today(&office, year).await.unwrap();
        assert_eq!((today.jurors, today.failed_mails), (14, 0));
        let juror = caller(&site, Some(Role::Juror)).await;
        assert!(
            !site
                .backend
                .my_entries(&juror, year)
                .await
                .unwrap()
                .entries
                .is_empty()
        );
        let applicant = caller(&site, None).await;
        assert_eq!(site.backend.mine(&applicant).await.unwrap().cards.len(), 1);
        site.clear().await;
    }
}

#[tokio::test]
async fn a_juror_who_gets_an_entry_again_gives_it_the_same_marks() {
    let mut worlds = Vec::new();
    for _ in 0..2 {
        let site = Site::all().await.remove(0);
        demonstration::seed(&site.backend, START).await.unwrap();
        let conn = site.store.read();
        let emails: BTreeMap<_, _> = account::Entity::find()
            .all(conn)
            .await
            .unwrap()
            .into_iter()
            .map(|row| (row.id, row.email))
            .collect();
        let titles: BTreeMap<_, _> = submission::Entity::find()
            .all(conn)
            .await
            .unwrap()
            .into_iter()
            .map(|row| (row.id, row.title))
            .collect();
        let mut given = BTreeMap::new();
        for row in ballot::Entity::find().all(conn).await.unwrap() {
            if row.handed_in.is_some() {
                let (entry, juror) = (SubmissionId(row.submission), AccountId(row.account));
                let found = ballots::with_marks(conn, &row.round, entry, juror).await;
                let (_, marks) = found.unwrap().expect("the ballot");
                let pair = (
                    emails[&row.account].clone(),
                    titles[&row.submission].clone(),
                );
                given.insert(pair, (marks, row.comment));
            }
        }
        worlds.push(given);
        site.clear().await;
    }
    // Who judges what may differ: it depends on identifiers.
    let both: Vec<_> = worlds[0]
        .keys()
        .filter(|pair| worlds[1].contains_key(pair))
        .collect();
    assert!(both.len() > 5, "{}", both.len());
    for pair in both {
        assert_eq!(worlds[0][pair], worlds[1][pair], "{pair:?}");
    }
}

#[tokio::test]
async fn there_is_no_demonstration_beside_an_edition_of_the_same_year() {
    let site = Site::all().await.remove(0);
    let edition = demonstration::edition(Moment(START.micros() + 1)).unwrap();
    site.backend
        .found_edition(&serde_json::to_string(&edition).unwrap())
        .await
        .unwrap();
    assert!(!demonstration::seed(&site.backend, START).await.unwrap());
    let found = account::Entity::find()
        .count(site.store.read())
        .await
        .unwrap();
    assert_eq!(found, 0);
    site.clear().await;
}
