//! A disk without room.

use super::*;

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
