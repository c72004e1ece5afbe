//! The store on both engines: SQLite always, PostgreSQL when `PALMARES_TEST_DATABASE_URL` names a
//! server on which databases may be made. `PALMARES_TEST_SMALL_DISK` may name a folder on a file
//! system of a few MiB that the test can fill (`mount -t tmpfs -o size=8m tmpfs <folder>`).

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test fail like the test"
)]

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

use backend::store::{
    BackupTrouble, Constraint, DatabaseUrl, OpenTrouble, PageLimit, Stop, Store, StoreSettings,
    StoreTrouble, Tx,
    entities::{account, audit_log},
    forget_before, remember, remembered, restore, shared_now, violates,
};
use domain::{moment::Moment, ports::Refusal};
use migration::{Migrator, MigratorTrait, SchemaFault, SchemaState};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, Database, DatabaseConnection,
    DbErr, EntityTrait, PaginatorTrait, QueryFilter, Statement, prelude::Uuid,
};
use tempfile::TempDir;
use tokio::{sync::oneshot, time::sleep};

/// A database of its own for one test.
struct Place {
    folder: TempDir,
    url: String,
    server: Option<(String, String)>,
}

static NEXT: AtomicU32 = AtomicU32::new(0);

impl Place {
    fn file() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("award.db").display());
        Self {
            folder,
            url,
            server: None,
        }
    }

    /// One place per engine that is at hand.
    async fn all() -> Vec<Self> {
        let mut places = vec![Self::file()];
        if let Ok(server) = std::env::var("PALMARES_TEST_DATABASE_URL") {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let name = format!("palmares_store_{}_{number}", std::process::id());
            let admin = Database::connect(&server).await.unwrap();
            admin
                .execute_unprepared(&format!("CREATE DATABASE {name}"))
                .await
                .unwrap();
            admin.close().await.unwrap();
            let (base, _) = server.rsplit_once('/').unwrap();
            places.push(Self {
                folder: tempfile::tempdir().unwrap(),
                url: format!("{base}/{name}"),
                server: Some((server.clone(), name)),
            });
        }
        places
    }

    fn is_file(&self) -> bool {
        self.server.is_none()
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("award.db")
    }

    fn settings(&self) -> StoreSettings {
        StoreSettings {
            create: true,
            ..StoreSettings::new(self.url.parse().unwrap())
        }
    }

    async fn open(&self) -> Store {
        let store = Store::open(&self.settings()).await.unwrap();
        store.migrate().await.unwrap();
        store
    }

    /// A connection that the store knows nothing of.
    async fn outsider(&self) -> DatabaseConnection {
        Database::connect(&self.url).await.unwrap()
    }

    async fn clear(self) {
        if let Some((server, name)) = &self.server {
            let admin = Database::connect(server).await.unwrap();
            let drop = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            admin.execute_unprepared(&drop).await.unwrap();
            admin.close().await.unwrap();
        }
    }
}

async fn note(tx: &Tx, seq: i64) -> Result<(), Stop> {
    let row = audit_log::ActiveModel {
        seq: Set(seq),
        at: Set(seq),
        actor: Set(None),
        edition: Set(None),
        kind: Set("tested".to_owned()),
        subject: Set(String::new()),
        detail: Set(String::new()),
    };
    row.insert(tx).await?;
    Ok(())
}

async fn noted(store: &Store) -> u64 {
    audit_log::Entity::find().count(store.read()).await.unwrap()
}

async fn has(store: &Store, seq: i64) -> bool {
    audit_log::Entity::find_by_id(seq)
        .one(store.read())
        .await
        .unwrap()
        .is_some()
}

/// Occupies the writer until the returned sender is used.
async fn occupy(
    store: &Store,
    seq: i64,
) -> (
    oneshot::Sender<()>,
    tokio::task::JoinHandle<Result<(), Stop>>,
) {
    let (begun, has_begun) = oneshot::channel();
    let (go, may_go) = oneshot::channel::<()>();
    let store = store.clone();
    let work = tokio::spawn(async move {
        store
            .write(async move |tx: &Tx| {
                begun.send(()).unwrap();
                may_go.await.unwrap();
                note(tx, seq).await
            })
            .await
    });
    has_begun.await.unwrap();
    (go, work)
}

fn text_of(trouble: &Stop) -> String {
    format!("{trouble:?}")
}

#[tokio::test]
async fn every_connection_keeps_its_promises() {
    for place in Place::all().await {
        let store = place.open().await;
        let wanted: &[(&str, &str)] = if place.is_file() {
            &[
                ("PRAGMA journal_mode", "wal"),
                ("PRAGMA synchronous", "2"),
                ("PRAGMA foreign_keys", "1"),
                ("PRAGMA trusted_schema", "0"),
                ("PRAGMA secure_delete", "1"),
            ]
        } else {
            &[
                ("SHOW synchronous_commit", "on"),
                ("SHOW fsync", "on"),
                ("SHOW statement_timeout", "10s"),
            ]
        };
        for (query, expected) in wanted {
            let query = Statement::from_string(store.read().get_database_backend(), *query);
            let in_unit = query.clone();
            let written: Result<String, Stop> = store
                .write(async move |tx: &Tx| Ok(first(tx, in_unit).await?))
                .await;
            assert_eq!(written.unwrap(), *expected, "{query}");
            assert_eq!(
                first(store.read(), query.clone()).await.unwrap(),
                *expected,
                "{query}"
            );
        }
        store.close().await;
        place.clear().await;
    }
}

/// The first value as text, whatever type it has.
async fn first<C: ConnectionTrait>(database: &C, query: Statement) -> Result<String, DbErr> {
    let row = database.query_one_raw(query).await?.unwrap();
    row.try_get_by_index::<String>(0).or_else(|_| {
        row.try_get_by_index::<i64>(0)
            .map(|number| number.to_string())
    })
}

#[tokio::test]
async fn a_reader_cannot_write() {
    for place in Place::all().await {
        let store = place.open().await;
        let insert =
            "INSERT INTO audit_log (seq, at, kind, subject, detail) VALUES (1, 1, '', '', '')";
        assert!(store.read().execute_unprepared(insert).await.is_err());
        assert_eq!(noted(&store).await, 0);
        store.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn a_unit_holds_the_right_to_write_before_its_first_statement() {
    for place in Place::all().await {
        let store = place.open().await;
        let outsider = place.outsider().await;
        let (go, work) = occupy(&store, 1).await;
        let taken = if place.is_file() {
            outsider
                .execute_unprepared("PRAGMA busy_timeout = 0")
                .await
                .unwrap();
            outsider
                .execute_unprepared("BEGIN IMMEDIATE")
                .await
                .is_err()
        } else {
            let query = "SELECT pg_try_advisory_xact_lock(5064651820)";
            let query = Statement::from_string(outsider.get_database_backend(), query);
            let row = outsider.query_one_raw(query).await.unwrap().unwrap();
            !row.try_get_by_index::<bool>(0).unwrap()
        };
        assert!(taken);
        go.send(()).unwrap();
        work.await.unwrap().unwrap();
        outsider.close().await.unwrap();
        store.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn units_that_wait_are_committed_together() {
    for place in Place::all().await {
        let store = place.open().await;
        let before = store.version();
        let (go, first) = occupy(&store, 1).await;
        let others: Vec<_> = (2..=21)
            .map(|seq| {
                let store = store.clone();
                tokio::spawn(
                    async move { store.write(async move |tx: &Tx| note(tx, seq).await).await },
                )
            })
            .collect();
        // Longer than a batch stays open for latecomers, so they all go into the next one.
        sleep(Duration::from_millis(200)).await;
        assert_eq!(
            noted(&store).await,
            0,
            "nothing is visible before the commit"
        );
        go.send(()).unwrap();
        first.await.unwrap().unwrap();
        for other in others {
            other.await.unwrap().unwrap();
        }
        assert_eq!(noted(&store).await, 21);
        // One for the first, and one for the rest unless the machine is very slow.
        let commits = store.version() - before;
        assert!(commits <= 7, "{commits} commits for 21 units");
        store.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn a_unit_that_refuses_panics_or_takes_too_long_does_not_disturb_its_neighbours() {
    for place in Place::all().await {
        let settings = StoreSettings {
            unit_limit: Duration::from_millis(300),
            ..place.settings()
        };
        let store = Store::open(&settings).await.unwrap();
        store.migrate().await.unwrap();
        let unit = |seq: i64| {
            let store = store.clone();
            async move {
                store
                    .write(async move |tx: &Tx| {
                        note(tx, seq).await?;
                        match seq {
                            2 => Err(Stop::from(Refusal::WrongState)),
                            4 => panic!("on purpose"),
                            6 => {
                                sleep(Duration::from_secs(5)).await;
                                Ok(seq)
                            }
                            _ => Ok(seq),
                        }
                    })
                    .await
            }
        };
        let (one, two, three, four, five, six, seven) = tokio::join!(
            unit(1),
            unit(2),
            unit(3),
            unit(4),
            unit(5),
            unit(6),
            unit(7)
        );
        assert!(matches!(two, Err(Stop::Refused(Refusal::WrongState))));
        assert!(
            matches!(&four, Err(Stop::Trouble(StoreTrouble::Panicked(said))) if said == "on purpose")
        );
        assert!(matches!(six, Err(Stop::Trouble(StoreTrouble::Slow))));
        for (kept, seq) in [(one, 1), (three, 3), (five, 5), (seven, 7)] {
            assert_eq!(kept.unwrap(), seq);
            assert!(has(&store, seq).await, "{seq}");
        }
        for seq in [2, 4, 6] {
            assert!(!has(&store, seq).await, "{seq}");
        }
        store.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn nothing_is_kept_of_a_unit_in_which_a_statement_failed() {
    for place in Place::all().await {
        let store = place.open().await;
        let caught: Result<(), Stop> = store
            .write(async |tx: &Tx| {
                note(tx, 1).await?;
                assert!(note(tx, 1).await.is_err());
                // The error is caught and the unit goes on: the engines disagree on this, we do not.
                assert!(note(tx, 2).await.is_err());
                Ok(())
            })
            .await;
        assert!(
            matches!(caught, Err(Stop::Trouble(StoreTrouble::Statement(_)))),
            "{caught:?}"
        );
        assert_eq!(noted(&store).await, 0);
        store
            .write(async |tx: &Tx| note(tx, 1).await)
            .await
            .unwrap();
        assert_eq!(noted(&store).await, 1);
        store.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn a_caller_that_goes_away_does_not_cut_its_unit_in_half() {
    for place in Place::all().await {
        let store = place.open().await;
        let (go, caller) = occupy(&store, 1).await;
        caller.abort();
        assert!(caller.await.unwrap_err().is_cancelled());
        go.send(()).unwrap();
        // The next unit is answered after the one before it.
        store
            .write(async |tx: &Tx| note(tx, 2).await)
            .await
            .unwrap();
        assert!(has(&store, 1).await);
        store.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn violations_are_told_apart_by_constraint() {
    const EMAIL: Constraint = Constraint::unique("account_email", "account", &["email"]);
    const KEY: Constraint = Constraint::unique("account_pkey", "account", &["id"]);
    const LOAD: Constraint = Constraint::check("juror_load");
    for place in Place::all().await {
        let store = place.open().await;
        let person = |id: u128, email: &'static str| account::ActiveModel {
            id: Set(Uuid::from_u128(id)),
            email: Set(email.to_owned()),
            name: Set(String::new()),
            locale: Set("en".to_owned()),
            created: Set(0),
        };
        store
            .write(async move |tx: &Tx| -> Result<(), Stop> {
                person(1, "a@example.org").insert(tx).await?;
                tx.execute_unprepared(
"INSERT INTO edition (id, year, definition, revision) SELECT id, 2026, '', 0 FROM account",
)
                .await?;
                Ok(())
            })
            .await
            .unwrap();
        let same_email = attempt(&store, async move |tx: &Tx| {
            person(2, "a@example.org").insert(tx).await.map(drop)
        });
        let same_key = attempt(&store, async move |tx: &Tx| {
            person(1, "b@example.org").insert(tx).await.map(drop)
        });
        let overload = attempt(&store, async |tx: &Tx| {
            tx.execute_unprepared(
                "INSERT INTO juror (edition, account, organisation, country, languages, categories, rounds, max_load) \
                 SELECT edition.id, account.id, '', '', '', '', '', 1001 FROM edition, account",
            )
            .await
            .map(drop)
        });
        let (same_email, same_key, overload) = (same_email.await, same_key.await, overload.await);
        for (error, met) in [(&same_email, &EMAIL), (&same_key, &KEY), (&overload, &LOAD)] {
            for constraint in [&EMAIL, &KEY, &LOAD] {
                assert_eq!(
                    violates(error, constraint),
                    constraint == met,
                    "{error} {constraint:?}"
                );
            }
        }
        store.close().await;
        place.clear().await;
    }
}

/// The error of a unit that has to fail.
async fn attempt<F>(store: &Store, unit: F) -> DbErr
where
    F: for<'t> AsyncFnOnce(&'t Tx) -> Result<(), DbErr> + Send + 'static,
{
    struct Failed(DbErr);
    impl From<StoreTrouble> for Failed {
        fn from(trouble: StoreTrouble) -> Self {
            Self(DbErr::Custom(trouble.to_string()))
        }
    }
    let done = store
        .write(async move |tx: &Tx| unit(tx).await.map_err(Failed))
        .await;
    done.err().map(|failed| failed.0).unwrap()
}

#[tokio::test]
async fn the_same_request_gets_the_same_answer() {
    let (anna, bruno) = (Some(Uuid::from_u128(1)), Some(Uuid::from_u128(2)));
    for place in Place::all().await {
        let store = place.open().await;
        let ask = |account: Option<Uuid>| {
            let store = store.clone();
            async move {
                store
                    .write(async move |tx: &Tx| -> Result<String, Stop> {
                        if let Some(answer) = remembered(tx, "key", account).await? {
                            return Ok(format!("again {answer}"));
                        }
                        remember(tx, "key", account, "done", Moment(10)).await?;
                        Ok("done".to_owned())
                    })
                    .await
                    .unwrap()
            }
        };
        assert_eq!(ask(anna).await, "done");
        assert_eq!(ask(anna).await, "again done");
        assert_eq!(
            ask(bruno).await,
            "done",
            "another person's key is another key"
        );
        assert_eq!(ask(None).await, "done");
        let forget = async |before: i64| {
            let forgotten: Result<u64, Stop> = store
                .write(async move |tx: &Tx| Ok(forget_before(tx, Moment(before)).await?))
                .await;
            forgotten.unwrap()
        };
        assert_eq!(forget(10).await, 0);
        assert_eq!(forget(11).await, 3);
        assert_eq!(ask(anna).await, "done");
        store.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn a_full_disk_refuses_writes_only_while_it_is_full() {
    let place = Place::file();
    let limit = PageLimit::default();
    let settings = StoreSettings {
        page_limit: limit.clone(),
        ..place.settings()
    };
    let store = Store::open(&settings).await.unwrap();
    store.migrate().await.unwrap();
    store.close().await;
    // The next connection may not add a page to what there is now.
    limit.set(1);
    let store = Store::open(&settings).await.unwrap();
    let fill = |seq: i64| {
        let store = store.clone();
        async move {
            store
                .write(async move |tx: &Tx| -> Result<(), Stop> {
                    note(tx, seq).await?;
                    let large = "x".repeat(400_000);
                    remember(tx, &seq.to_string(), None, &large, Moment(0)).await?;
                    Ok(())
                })
                .await
        }
    };
    for seq in [1, 2, 3] {
        let refused = fill(seq).await;
        assert!(
            matches!(refused, Err(Stop::Trouble(StoreTrouble::Full))),
            "{refused:?}"
        );
        assert!(matches!(Refusal::from(refused.unwrap_err()), Refusal::Full));
        assert_eq!(noted(&store).await, 0, "reading goes on");
    }
    limit.set(100_000);
    for seq in [4, 5] {
        fill(seq).await.unwrap();
        assert!(has(&store, seq).await);
    }
    // What the writer calls committed is visible to a connection that is not ours.
    let outsider = place.outsider().await;
    assert_eq!(audit_log::Entity::find().count(&outsider).await.unwrap(), 2);
    outsider.close().await.unwrap();
    store.close().await;
}

#[tokio::test]
async fn a_full_disk_refuses_the_whole_batch() {
    let place = Place::file();
    let limit = PageLimit::default();
    let settings = StoreSettings {
        page_limit: limit.clone(),
        ..place.settings()
    };
    let store = Store::open(&settings).await.unwrap();
    store.migrate().await.unwrap();
    store.close().await;
    limit.set(1);
    let store = Store::open(&settings).await.unwrap();
    let (go, first) = occupy(&store, 1).await;
    let second = {
        let store = store.clone();
        tokio::spawn(async move {
            store
                .write(async |tx: &Tx| -> Result<(), Stop> {
                    remember(tx, "key", None, &"x".repeat(400_000), Moment(0)).await?;
                    Ok(())
                })
                .await
        })
    };
    // Both are in one batch if the second is there before the first has used up the batch's time.
    sleep(Duration::from_millis(5)).await;
    go.send(()).unwrap();
    let (first, second) = (first.await.unwrap(), second.await.unwrap());
    assert!(
        matches!(second, Err(Stop::Trouble(StoreTrouble::Full))),
        "{second:?}"
    );
    assert_eq!(
        first.is_ok(),
        has(&store, 1).await,
        "acknowledged and kept are the same"
    );
    store.close().await;
}

#[tokio::test]
async fn a_disk_that_is_really_full_refuses_writes_only_while_it_is_full() {
    let Ok(disk) = std::env::var("PALMARES_TEST_SMALL_DISK") else {
        return;
    };
    let folder = tempfile::tempdir_in(disk).unwrap();
    let url = format!("sqlite:{}", folder.path().join("award.db").display());
    let place = Place {
        folder,
        url,
        server: None,
    };
    let store = place.open().await;
    let ballast = place.folder.path().join("ballast");
    let mut acknowledged = Vec::new();
    let mut seq = 0;
    for round in 0..3 {
        fill_the_disk(&ballast);
        let mut refused = 0;
        // The log may still have room inside; at some point there is none.
        while refused < 5 {
            seq += 1;
            let done: Result<(), Stop> = store
                .write(async move |tx: &Tx| {
                    note(tx, seq).await?;
                    let large = "x".repeat(20_000);
                    Ok(remember(tx, &seq.to_string(), None, &large, Moment(0)).await?)
                })
                .await;
            match done {
                Ok(()) => acknowledged.push(seq),
                Err(Stop::Trouble(StoreTrouble::Full)) => refused += 1,
                Err(other) => panic!("round {round}: {other:?}"),
            }
            assert!(seq < 10_000, "the disk is never full");
        }
        assert_eq!(
            noted(&store).await,
            acknowledged.len() as u64,
            "reading goes on"
        );
        std::fs::remove_file(&ballast).unwrap();
        seq += 1;
        store
            .write(async move |tx: &Tx| note(tx, seq).await)
            .await
            .unwrap();
        acknowledged.push(seq);
    }
    store.close().await;
    let store = place.open().await;
    assert_eq!(noted(&store).await, acknowledged.len() as u64);
    for seq in acknowledged {
        assert!(has(&store, seq).await, "{seq}");
    }
    store.close().await;
}

fn fill_the_disk(ballast: &Path) {
    use std::io::Write;
    let mut file = std::fs::File::create(ballast).unwrap();
    for size in [65_536, 1024, 1] {
        while file.write_all(&vec![0; size]).is_ok() {}
    }
}

#[tokio::test]
async fn a_locked_file_is_waited_for_and_then_refused() {
    let place = Place::file();
    let store = place.open().await;
    let outsider = place.outsider().await;
    outsider
        .execute_unprepared("BEGIN IMMEDIATE")
        .await
        .unwrap();
    let begun = Instant::now();
    let refused = store.write(async |tx: &Tx| note(tx, 1).await).await;
    assert!(
        matches!(refused, Err(Stop::Trouble(StoreTrouble::Busy))),
        "{refused:?}"
    );
    assert!(
        begun.elapsed() > Duration::from_secs(4),
        "it was waited for"
    );
    assert!(begun.elapsed() < Duration::from_secs(15));
    outsider.execute_unprepared("ROLLBACK").await.unwrap();
    store
        .write(async |tx: &Tx| note(tx, 2).await)
        .await
        .unwrap();
    assert_eq!(noted(&store).await, 1);
    outsider.close().await.unwrap();
    store.close().await;
}

#[tokio::test]
async fn one_process_at_a_time_serves_a_file() {
    let place = Place::file();
    let store = place.open().await;
    let second = Store::open(&place.settings()).await.err().unwrap();
    assert!(
        matches!(&second, OpenTrouble::InUse { process, .. } if *process == Some(std::process::id())),
        "{second}"
    );
    let link = place.folder.path().join("other-name.db");
    std::os::unix::fs::symlink(place.path(), &link).unwrap();
    let settings = StoreSettings::new(DatabaseUrl::Sqlite(link));
    assert!(matches!(
        Store::open(&settings).await,
        Err(OpenTrouble::InUse { .. })
    ));
    store.close().await;
    place.open().await.close().await;
}

#[tokio::test]
async fn a_missing_file_is_not_made_by_mistake() {
    let place = Place::file();
    let settings = StoreSettings::new(place.url.parse().unwrap());
    assert!(matches!(
        Store::open(&settings).await,
        Err(OpenTrouble::Missing(_))
    ));
    assert!(!place.path().exists());
}

#[tokio::test]
async fn what_is_not_our_database_is_refused() {
    for place in Place::all().await {
        let outsider = if place.is_file() {
            Database::connect(format!("{}?mode=rwc", place.url))
                .await
                .unwrap()
        } else {
            place.outsider().await
        };
        outsider
            .execute_unprepared("CREATE TABLE something_else (a INTEGER)")
            .await
            .unwrap();
        outsider.close().await.unwrap();
        let refused = Store::open(&place.settings()).await.err().unwrap();
        assert!(
            matches!(refused, OpenTrouble::Schema(SchemaFault::Foreign)),
            "{refused}"
        );
        place.clear().await;
    }
    let place = Place::file();
    std::fs::write(
        place.path(),
        "not a database, but long enough to be taken for one".repeat(50),
    )
    .unwrap();
    let refused = Store::open(&place.settings()).await.err().unwrap();
    assert!(matches!(refused, OpenTrouble::Database(_)), "{refused}");
}

#[tokio::test]
async fn a_newer_or_altered_schema_is_refused() {
    for place in Place::all().await {
        place.open().await.close().await;
        let outsider = place.outsider().await;
        outsider
            .execute_unprepared("ALTER TABLE account ADD COLUMN extra INTEGER")
            .await
            .unwrap();
        let altered = Store::open(&place.settings()).await.err().unwrap();
        assert!(
            matches!(altered, OpenTrouble::Schema(SchemaFault::Drifted)),
            "{altered}"
        );
        outsider
            .execute_unprepared("ALTER TABLE account DROP COLUMN extra")
            .await
            .unwrap();
        outsider
            .execute_unprepared("CREATE INDEX faster ON account (name)")
            .await
            .unwrap();
        Store::open(&place.settings()).await.unwrap().close().await;

        outsider
            .execute_unprepared("UPDATE schema_mark SET text_hash = 'x'")
            .await
            .unwrap();
        let edited = Store::open(&place.settings()).await.err().unwrap();
        assert!(
            matches!(edited, OpenTrouble::Schema(SchemaFault::Edited(_))),
            "{edited}"
        );

        outsider
            .execute_unprepared(
                "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m2099', 0)",
            )
            .await
            .unwrap();
        let newer = Store::open(&place.settings()).await.err().unwrap();
        assert!(
            matches!(&newer, OpenTrouble::Schema(SchemaFault::Newer(steps)) if steps == &["m2099"]),
            "{newer}"
        );
        outsider.close().await.unwrap();
        place.clear().await;
    }
}

#[tokio::test]
async fn writing_needs_the_tables() {
    for place in Place::all().await {
        let store = Store::open(&place.settings()).await.unwrap();
        assert_eq!(*store.schema(), SchemaState::Empty);
        let refused = store.write(async |tx: &Tx| note(tx, 1).await).await;
        assert!(matches!(
            refused,
            Err(Stop::Trouble(StoreTrouble::NotMigrated))
        ));
        let migrated = store.migrate().await.unwrap();
        assert_eq!(migrated.steps.len(), Migrator::steps().len());
        assert_eq!(migrated.copy, None, "there was nothing to copy");
        assert!(store.migrate().await.unwrap().steps.is_empty());
        store
            .write(async |tx: &Tx| note(tx, 1).await)
            .await
            .unwrap();
        store.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn migrations_go_down_and_up_again_and_copy_the_file_first() {
    for place in Place::all().await {
        let store = place.open().await;
        store
            .write(async |tx: &Tx| note(tx, 7).await)
            .await
            .unwrap();
        store.close().await;
        let outsider = place.outsider().await;
        Migrator::down(&outsider, Some(1)).await.unwrap();
        let behind = vec![Migrator::steps().last().unwrap().name.to_owned()];
        assert_eq!(
            migration::inspect(&outsider).await.unwrap(),
            Ok(SchemaState::Behind(behind.clone()))
        );
        outsider.close().await.unwrap();

        let store = Store::open(&place.settings()).await.unwrap();
        assert_eq!(*store.schema(), SchemaState::Behind(behind.clone()));
        let migrated = store.migrate().await.unwrap();
        assert_eq!(migrated.steps, behind);
        assert!(has(&store, 7).await);
        store.close().await;
        assert_eq!(migrated.copy.is_some(), place.is_file());
        if let Some(copy) = migrated.copy {
            let settings = StoreSettings::new(DatabaseUrl::Sqlite(copy));
            let copied = Store::open(&settings).await.unwrap();
            assert!(has(&copied, 7).await);
            copied.close().await;
        }

        let outsider = place.outsider().await;
        Migrator::down(&outsider, None).await.unwrap();
        assert_eq!(
            migration::inspect(&outsider).await.unwrap(),
            Ok(SchemaState::Behind(
                Migrator::steps()
                    .iter()
                    .map(|step| step.name.to_owned())
                    .collect()
            ))
        );
        outsider.close().await.unwrap();
        // As after a first migration that was killed: our tables are not there, the runner's is.
        place.open().await.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn a_step_that_fails_half_way_leaves_nothing_behind() {
    for place in Place::all().await {
        let store = Store::open(&place.settings()).await.unwrap();
        let outsider = place.outsider().await;
        // The second step meets a table that it wants to make.
        Migrator::up(&outsider, Some(1)).await.unwrap();
        outsider
            .execute_unprepared("CREATE TABLE past_edition (a BIGINT)")
            .await
            .unwrap();
        assert!(Migrator::up(&outsider, None).await.is_err());
        outsider
            .execute_unprepared("DROP TABLE past_edition")
            .await
            .unwrap();
        assert!(matches!(
            migration::inspect(&outsider).await.unwrap(),
            Ok(SchemaState::Behind(_))
        ));
        store.migrate().await.unwrap();
        outsider.close().await.unwrap();
        store.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn a_backup_under_writes_is_sound_and_can_be_restored() {
    for place in Place::all().await {
        let store = place.open().await;
        store
            .write(async |tx: &Tx| note(tx, 1).await)
            .await
            .unwrap();
        let writing = {
            let store = store.clone();
            tokio::spawn(async move {
                let mut written = 1;
                for seq in 2..=200 {
                    store
                        .write(async move |tx: &Tx| note(tx, seq).await)
                        .await
                        .unwrap();
                    written += 1;
                }
                written
            })
        };
        let copy = place.folder.path().join("backup");
        let report = store.backup(&copy).await.unwrap();
        assert_eq!(writing.await.unwrap(), 200);
        assert_eq!(report.bytes, copy.metadata().unwrap().len());
        let again = store.backup(&copy).await;
        assert!(matches!(again, Err(BackupTrouble::Exists(_))), "{again:?}");
        store.close().await;

        let in_place = restore(&copy, &place.url.parse().unwrap()).await;
        assert!(in_place.is_err(), "what is there is not overwritten");
        if place.is_file() {
            assert!(
                matches!(in_place, Err(BackupTrouble::Exists(_))),
                "{in_place:?}"
            );
            let rows = report
                .rows
                .iter()
                .find(|(table, _)| table == "audit_log")
                .unwrap()
                .1;
            assert!((1..=200).contains(&rows));
            let fresh = Place::file();
            assert_eq!(
                restore(&copy, &fresh.url.parse().unwrap())
                    .await
                    .unwrap()
                    .rows,
                report.rows
            );
            is_alive(&fresh, rows).await;
            only_the_owner_reads(&copy);
            only_the_owner_reads(&fresh.path());
        } else {
            let fresh = Place::all().await.pop().unwrap();
            restore(&copy, &fresh.url.parse().unwrap()).await.unwrap();
            let store = fresh.open().await;
            assert!(has(&store, 1).await);
            store.close().await;
            fresh.clear().await;
        }
        place.clear().await;
    }
}

async fn is_alive(place: &Place, rows: u64) {
    let store = place.open().await;
    assert_eq!(noted(&store).await, rows);
    store
        .write(async |tx: &Tx| note(tx, 1000).await)
        .await
        .unwrap();
    store.close().await;
}

fn only_the_owner_reads(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
}

#[tokio::test]
async fn what_is_not_a_sound_backup_is_not_restored() {
    let place = Place::file();
    let store = place.open().await;
    store
        .write(async |tx: &Tx| note(tx, 1).await)
        .await
        .unwrap();
    let copy = place.folder.path().join("backup");
    store.backup(&copy).await.unwrap();
    let fresh = Place::file();
    let to: DatabaseUrl = fresh.url.parse().unwrap();
    let live = restore(&place.path(), &to).await;
    assert!(matches!(live, Err(BackupTrouble::Live(_))), "{live:?}");
    store.close().await;

    let mut bytes = std::fs::read(&copy).unwrap();
    let half = bytes.len() / 2;
    bytes[half..half + 4096].fill(0xAB);
    let damaged = place.folder.path().join("damaged");
    std::fs::write(&damaged, bytes).unwrap();
    assert!(restore(&damaged, &to).await.is_err());
    assert!(!fresh.path().exists());
    assert!(
        restore(&place.folder.path().join("nothing"), &to)
            .await
            .is_err()
    );
}

#[tokio::test]
async fn writing_stops_when_acknowledged_writes_are_missing() {
    for place in Place::all().await {
        let store = place.open().await;
        for seq in [1, 2] {
            store
                .write(async move |tx: &Tx| note(tx, seq).await)
                .await
                .unwrap();
        }
        sleep(Duration::from_millis(3500)).await;
        assert!(!store.is_stopped(), "all is well");
        let outsider = place.outsider().await;
        audit_log::Entity::delete_many()
            .filter(audit_log::Column::Seq.eq(2))
            .exec(&outsider)
            .await
            .unwrap();
        outsider.close().await.unwrap();
        let deadline = Instant::now() + Duration::from_secs(8);
        while !store.is_stopped() && Instant::now() < deadline {
            sleep(Duration::from_millis(100)).await;
        }
        let refused = store.write(async |tx: &Tx| note(tx, 3).await).await;
        assert!(
            matches!(&refused, Err(Stop::Trouble(StoreTrouble::Stopped))),
            "{}",
            refused.err().map(|stop| text_of(&stop)).unwrap_or_default()
        );
        assert!(has(&store, 1).await, "reading goes on");
        store.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn versions_grow_with_commits_and_with_nothing_else() {
    for place in Place::all().await {
        let store = place.open().await;
        let (local, shared) = (store.version(), store.version_now().await.unwrap());
        let refused: Result<(), Stop> = store
            .write(async |_: &Tx| Err(Refusal::NotFound.into()))
            .await;
        assert!(refused.is_err());
        assert_eq!(store.version(), local);
        store
            .write(async |tx: &Tx| note(tx, 1).await)
            .await
            .unwrap();
        assert_eq!(store.version(), local + 1);
        let mine = store.version_now().await.unwrap();
        assert!(mine > shared);
        if !place.is_file() {
            let other = Store::open(&place.settings()).await.unwrap();
            other
                .write(async |tx: &Tx| note(tx, 2).await)
                .await
                .unwrap();
            other.close().await;
            assert!(store.version_now().await.unwrap() > mine);
        }
        store.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn a_server_that_goes_away_is_found_again() {
    for place in Place::all().await {
        if place.is_file() {
            continue;
        }
        let store = place.open().await;
        store
            .write(async |tx: &Tx| note(tx, 1).await)
            .await
            .unwrap();
        let (go, work) = occupy(&store, 2).await;
        let outsider = place.outsider().await;
        outsider
            .execute_unprepared(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                 WHERE datname = current_database() AND pid <> pg_backend_pid()",
            )
            .await
            .unwrap();
        go.send(()).unwrap();
        let cut = work.await.unwrap();
        assert!(
            matches!(cut, Err(Stop::Trouble(StoreTrouble::Lost))),
            "{cut:?}"
        );
        store
            .write(async |tx: &Tx| note(tx, 3).await)
            .await
            .unwrap();
        assert!(has(&store, 3).await);
        assert!(!has(&store, 2).await);
        outsider.close().await.unwrap();
        store.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn a_server_that_may_lose_commits_is_not_served() {
    for place in Place::all().await {
        let Some((_, name)) = &place.server else {
            continue;
        };
        let outsider = place.outsider().await;
        outsider
            .execute_unprepared(&format!(
                "ALTER DATABASE {name} SET synchronous_commit = off"
            ))
            .await
            .unwrap();
        outsider.close().await.unwrap();
        let refused = Store::open(&place.settings()).await.err().unwrap();
        assert!(
            matches!(&refused, OpenTrouble::Setting(fault) if fault.name == "synchronous_commit"),
            "{refused}"
        );
        place.clear().await;
    }
}

#[tokio::test]
async fn several_processes_on_a_server_write_one_after_the_other() {
    for place in Place::all().await {
        if place.is_file() {
            continue;
        }
        let stores = [place.open().await, place.open().await];
        let count = async |store: Store| {
            for _ in 0..25 {
                store
                    .write(async |tx: &Tx| -> Result<(), Stop> {
                        // Read, think, write: without the lock two would take the same number.
                        let newest = audit_log::Entity::find().count(tx).await?;
                        note(tx, i64::try_from(newest).unwrap() + 1).await
                    })
                    .await
                    .unwrap();
            }
        };
        tokio::join!(count(stores[0].clone()), count(stores[1].clone()));
        assert_eq!(noted(&stores[0]).await, 50);
        for store in stores {
            store.close().await;
        }
        place.clear().await;
    }
}

#[tokio::test]
async fn the_clock_is_shared_where_the_database_is() {
    for place in Place::all().await {
        let store = place.open().await;
        let process = Moment(1);
        let now = shared_now(store.read(), process).await.unwrap();
        if place.is_file() {
            assert_eq!(now, process);
        } else {
            assert!(now > Moment(1_700_000_000 * Moment::SECOND));
        }
        store.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn a_unit_that_waited_too_long_is_never_carried_out() {
    for place in Place::all().await {
        let settings = StoreSettings {
            unit_limit: Duration::from_secs(8),
            ..place.settings()
        };
        let store = Store::open(&settings).await.unwrap();
        store.migrate().await.unwrap();
        let (go, first) = occupy(&store, 1).await;
        let late = {
            let store = store.clone();
            tokio::spawn(async move { store.write(async |tx: &Tx| note(tx, 2).await).await })
        };
        sleep(Duration::from_millis(5500)).await;
        go.send(()).unwrap();
        first.await.unwrap().unwrap();
        let late = late.await.unwrap();
        assert!(
            matches!(late, Err(Stop::Trouble(StoreTrouble::Busy))),
            "{late:?}"
        );
        store
            .write(async |tx: &Tx| note(tx, 3).await)
            .await
            .unwrap();
        assert!(!has(&store, 2).await);
        store.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn closing_finishes_what_waits_and_refuses_what_comes_later() {
    for place in Place::all().await {
        let store = place.open().await;
        let (go, first) = occupy(&store, 1).await;
        let second = {
            let store = store.clone();
            tokio::spawn(async move { store.write(async |tx: &Tx| note(tx, 2).await).await })
        };
        sleep(Duration::from_millis(20)).await;
        let closing = {
            let store = store.clone();
            tokio::spawn(async move { store.close().await })
        };
        sleep(Duration::from_millis(20)).await;
        go.send(()).unwrap();
        first.await.unwrap().unwrap();
        second.await.unwrap().unwrap();
        closing.await.unwrap();
        let late = store.write(async |tx: &Tx| note(tx, 3).await).await;
        assert!(
            matches!(late, Err(Stop::Trouble(StoreTrouble::Lost))),
            "{late:?}"
        );
        let again = place.open().await;
        assert_eq!(noted(&again).await, 2);
        again.close().await;
        place.clear().await;
    }
}
