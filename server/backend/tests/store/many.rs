//! Watching, versions, servers, several processes.

use super::*;

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
        let before = store.version();
        let refused: Result<(), Stop> = store
            .write(async |_: &Tx| Err(Refusal::NotFound.into()))
            .await;
        assert!(refused.is_err());
        assert_eq!(store.version(), before);
        store
            .write(async |tx: &Tx| note(tx, 1).await)
            .await
            .unwrap();
        assert_eq!(store.version(), before + 1);
        store.close().await;
        place.clear().await;
    }
}

#[tokio::test]
async fn f07_a_server_that_goes_away_is_found_again() {
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
