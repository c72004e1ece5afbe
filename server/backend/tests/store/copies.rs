//! Backups and the way back.

use super::*;

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
