//! Units of work: committed together, apart, whole or not at all.

use super::*;

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
async fn c14_a_unit_holds_the_right_to_write_before_its_first_statement() {
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
async fn f11_a_unit_that_refuses_panics_or_takes_too_long_does_not_disturb_its_neighbours() {
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
async fn f09_a_caller_that_goes_away_does_not_cut_its_unit_in_half() {
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
async fn c03_f09_the_same_request_gets_the_same_answer() {
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
