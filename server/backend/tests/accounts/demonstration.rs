//! Being anybody at any time.

use std::sync::Arc;

use backend::{
    DemonstrationParts,
    clock::{Clock, PlayedClock},
    store::entities::account,
};
use domain::{
    locale::Locale,
    moment::Moment,
    person::role::Role,
    ports::{
        Accounts, Refusal,
        demonstration::{DemoPerson, DemonstrationTime},
    },
};
use sea_orm::{ActiveValue::Set, prelude::Uuid};

use crate::{
    DAY, MAYA,
    site::{START, Site},
};

fn demonstration() -> DemonstrationParts {
    DemonstrationParts {
        people: vec![DemoPerson {
            email: MAYA.to_owned(),
            name: "Maya Osei".to_owned(),
            roles: vec![Role::Juror],
        }],
        clock: Arc::new(PlayedClock::at(START)),
    }
}

fn person(email: &str) -> account::ActiveModel {
    account::ActiveModel {
        id: Set(Uuid::from_u128(u128::from(email.len() as u64))),
        email: Set(email.to_owned()),
        name: Set(String::new()),
        locale: Set("es".to_owned()),
        created: Set(0),
    }
}

#[tokio::test]
async fn only_a_demonstration_lets_anybody_be_its_people() {
    for site in Site::all().await {
        site.insert(person(MAYA)).await;
        let caller = site.anybody();
        assert_eq!(
            site.backend.demonstration(&caller).await.err(),
            Some(Refusal::NotFound)
        );
        let signed_in = site.backend.sign_in_as(&caller, MAYA, "").await;
        assert_eq!(signed_in.err(), Some(Refusal::NotFound));
        assert_eq!(
            site.backend
                .play_at(&caller, DemonstrationTime::During(0))
                .await,
            Err(Refusal::NotFound)
        );
        site.clear().await;
    }
    for site in Site::all_with(Some(demonstration)).await {
        site.insert(person(MAYA)).await;
        site.insert(person("real.person@example.org")).await;
        let caller = site.anybody();
        let shown = site.backend.demonstration(&caller).await.unwrap();
        assert_eq!(shown.people.len(), 1);
        let real = site
            .backend
            .sign_in_as(&caller, "real.person@example.org", "")
            .await;
        assert_eq!(real.err(), Some(Refusal::NotFound));
        let session = site.backend.sign_in_as(&caller, MAYA, "").await.unwrap();
        assert_eq!(session.locale, Locale::Es);
        assert_eq!(
            site.visitor(&session.token).await.unwrap().email.as_str(),
            MAYA
        );
        site.clear().await;
    }
}

#[tokio::test]
async fn the_clock_of_a_demonstration_moves_and_nobody_is_thrown_out() {
    for site in Site::all_with(Some(demonstration)).await {
        site.edition(2026).await;
        site.insert(person(MAYA)).await;
        let caller = site.anybody();
        let session = site.backend.sign_in_as(&caller, MAYA, "").await.unwrap();
        let (asked, mail) = site.ask_and_read("noor@example.org").await;

        let close_to = |moment: Moment| {
            let off = site.backend.now().seconds_since(moment);
            assert!((0..60).contains(&off), "{off} seconds off");
        };
        site.backend
            .play_at(&caller, DemonstrationTime::During(1))
            .await
            .unwrap();
        close_to(START.plus_seconds(15 * DAY));
        assert!(site.visitor(&session.token).await.is_some());
        assert!(site.type_code(&asked, &mail.code()).await.is_ok());

        // The ceremony of the sample is on 21 September in Madrid; its day ends at 22:00 UTC.
        site.backend
            .play_at(&caller, DemonstrationTime::Ceremony)
            .await
            .unwrap();
        close_to(Moment(1_790_028_000_000_000));
        assert!(site.visitor(&session.token).await.is_some());

        site.backend
            .play_at(&caller, DemonstrationTime::During(0))
            .await
            .unwrap();
        close_to(START.plus_seconds(5 * DAY));
        let visitor = site.visitor(&session.token).await.unwrap();
        let lines = site
            .backend
            .sessions(&site.as_visitor(&visitor))
            .await
            .unwrap();
        assert!(lines.iter().all(|line| line.created <= site.backend.now()));
        assert_eq!(
            site.backend
                .play_at(&caller, DemonstrationTime::During(9))
                .await,
            Err(Refusal::NotFound)
        );
        site.clear().await;
    }
}

#[test]
fn the_sample_clock_begins_at_noon() {
    assert_eq!(PlayedClock::at(START).now().seconds_since(START), 0);
    assert_eq!(i18n::moment::iso(START.micros()), "2026-03-01T12:00:00Z");
    assert_eq!(
        i18n::moment::iso(1_790_028_000_000_000),
        "2026-09-21T22:00:00Z"
    );
}
