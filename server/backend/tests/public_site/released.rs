//! What is public, and how long a page that shows it holds.

use std::time::{Duration, Instant};

use backend::store::{Stop, Store, StoreSettings, Tx, entities::result, log};
use domain::{
    edition::{CalendarChange, Stage},
    moment::Moment,
    person::role::Role,
    ports::{PublicSite, Refusal, SecretariatOffice, Submissions},
    revision::Revision,
};
use sea_orm::{ColumnTrait, ConnectionTrait, Database, EntityTrait, QueryFilter, sea_query::Expr};

use crate::season::{Season, at, one};

#[tokio::test]
async fn e09_a_result_is_visible_from_its_instant_on_and_in_a_process_that_begins_anew() {
    for season in Season::all().await {
        let year = season.edition.year;
        let instant = season.judging();
        season.result("released", instant).await;
        let reader = season.reader(instant);
        for site in [season.site.backend.clone(), season.site.restarted()] {
            let released = site.result(&reader, year).await.unwrap();
            assert_eq!(released.visible_from, instant);
            assert_eq!(released.edition.stage, Stage::Published);
            assert_eq!(*released.result, crate::frozen(year));
            let practice = site.practice(&reader, year, "cnry-slug").await.unwrap();
            let practice = practice.entry;
            assert_eq!(practice.title, "cnry-title");
            let unknown = site.practice(&reader, year, "another").await.map(drop);
            assert_eq!(unknown, Err(Refusal::NotFound));
        }
        season.clear().await;
    }
}

#[tokio::test]
async fn e06_a_retraction_works_at_once_and_another_release_shows_another_result() {
    for season in Season::all().await {
        let year = season.edition.year;
        season.result("released", season.judging()).await;
        let reader = season.reader(season.judging());
        let site = &season.site.backend;
        assert!(site.result(&reader, year).await.is_ok());
        let change = async |state: &'static str, revision: i64, frozen: Option<String>| {
            season
                .site
                .write(async move |tx: &Tx| {
                    let mut update = result::Entity::update_many()
                        .col_expr(result::Column::State, Expr::value(state))
                        .col_expr(result::Column::Revision, Expr::value(revision));
                    if let Some(frozen) = frozen {
                        update = update.col_expr(result::Column::Frozen, Expr::value(frozen));
                    }
                    update
                        .filter(result::Column::State.ne("draft"))
                        .exec(tx)
                        .await?;
                    log::note(tx, Moment(0), None, None, "retracted", "", "").await?;
                    Ok(())
                })
                .await;
        };
        let before = site.version();
        change("retracted", 3, None).await;
        assert_ne!(
            site.version(),
            before,
            "pages that were kept no longer hold"
        );
        assert_eq!(
            site.result(&reader, year).await.map(drop),
            Err(Refusal::NotFound)
        );
        let mut other = crate::frozen(year);
        other.entries[0].title = "Another".to_owned();
        change("released", 4, Some(serde_json::to_string(&other).unwrap())).await;
        let released = site.result(&reader, year).await.unwrap();
        assert_eq!(released.result.entries[0].title, "Another");
        season.clear().await;
    }
}

#[tokio::test]
async fn e06_pages_hold_until_the_next_instant_and_through_autosaves() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let (id, site) = (season.draft(&owner).await, &season.site.backend);
        let now = owner.received;
        let (version, unknown) = (site.version(), site.next_change(now));
        assert_eq!(
            unknown,
            Some(now),
            "nothing is kept before the instants are known"
        );
        site.editions(&season.reader(now)).await.unwrap();
        assert_eq!(site.next_change(now), Some(season.deadline()));
        assert_eq!(
            site.next_change(season.deadline()),
            Some(season.edition.timetable.0[1].window.closes)
        );
        let last = season.edition.timetable.0[4].window.closes;
        assert_eq!(site.next_change(last), None);
        let mut seen = Revision::NONE;
        for number in 0..5 {
            let answers = one("government", &format!("Version {number}"));
            seen = site
                .save_section(&owner, id, "who", seen, answers)
                .await
                .unwrap()
                .revision;
        }
        assert_eq!(
            site.version(),
            version,
            "saving a draft is nothing to the public"
        );
        assert_eq!(site.next_change(now), Some(season.deadline()));
        season.clear().await;
    }
}

#[tokio::test]
async fn e06_a_changed_calendar_is_learned_before_pages_are_kept_again() {
    for season in Season::all().await {
        let office = season.person("office").await;
        season.grant(&office, Role::Secretariat).await;
        let (site, year) = (&season.site.backend, season.edition.year);
        let now = office.received;
        site.edition(&season.reader(now), year).await.unwrap();
        let version = site.version();
        let mut timetable = season.edition.timetable.clone();
        let new = season.deadline().plus_seconds(-3_600);
        timetable.0[0].window.closes = new;
        let change = CalendarChange {
            timetable,
            grace_minutes: 0,
            reason: "An hour less.".to_owned(),
        };
        site.save_timetable(&at(&office, now), year, Revision(1), change)
            .await
            .unwrap();
        assert_ne!(site.version(), version);
        assert_eq!(site.next_change(now), Some(now), "not known yet");
        let edition = site.edition(&season.reader(now), year).await.unwrap();
        assert_eq!(site.next_change(now), Some(new));
        let change = &edition.deadline_changes[0];
        assert_eq!((change.from, change.to), (season.deadline(), new));
        season.clear().await;
    }
}

#[tokio::test]
async fn e06_the_instant_of_a_release_ends_the_pages_before_it() {
    for season in Season::all().await {
        let site = &season.site.backend;
        let instant = season.edition.timetable.0[4].window.closes.plus_seconds(5);
        season.result("released", instant).await;
        season.shortlist(&[], Some(instant.plus_seconds(-3))).await;
        let reader = season.reader(instant.plus_seconds(-10));
        site.result(&reader, season.edition.year)
            .await
            .map(drop)
            .unwrap_err();
        let last = season.edition.timetable.0[4].window.closes;
        assert_eq!(site.next_change(last), Some(instant.plus_seconds(-3)));
        assert_eq!(site.next_change(instant.plus_seconds(-1)), Some(instant));
        assert_eq!(site.next_change(instant), None);
        season.clear().await;
    }
}

/// Two processes, as far as a test can have them: two stores on one database of a server.
#[tokio::test]
async fn e10_another_process_on_the_same_server_is_heard_of() {
    let Ok(server) = std::env::var("PALMARES_TEST_DATABASE_URL") else {
        eprintln!("skipped: PALMARES_TEST_DATABASE_URL names no server");
        return;
    };
    let admin = Database::connect(&server).await.unwrap();
    let name = format!("palmares_two_{}", std::process::id());
    admin
        .execute_unprepared(&format!("CREATE DATABASE {name}"))
        .await
        .unwrap();
    let (base, _) = server.rsplit_once('/').unwrap();
    let settings = StoreSettings::new(format!("{base}/{name}").parse().unwrap());
    let first = Store::open(&settings).await.unwrap();
    first.migrate().await.unwrap();
    let second = Store::open(&settings).await.unwrap();
    let noted = async move |tx: &Tx| -> Result<(), Stop> {
        log::note(tx, Moment(0), None, None, "retracted", "", "").await?;
        Ok(())
    };
    assert_eq!(second.newest_logged(), None);
    first.write(noted).await.unwrap();
    assert_eq!(first.newest_logged(), Some(1));
    let begun = Instant::now();
    while second.newest_logged() != Some(1) {
        assert!(
            begun.elapsed() < Duration::from_secs(5),
            "{:?}",
            second.newest_logged()
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    first.close().await;
    second.close().await;
    admin
        .execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)"))
        .await
        .unwrap();
}
