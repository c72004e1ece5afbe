//! What is opened, refused, migrated.

use backend::store::entities::{edition, edition_definition};
use sea_orm::{IntoActiveModel, prelude::Uuid};

use super::*;

#[tokio::test]
async fn f06_a_locked_file_is_waited_for_and_then_refused() {
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
async fn f24_one_process_at_a_time_serves_a_file() {
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
async fn a_definition_survives_the_step_that_moves_it_in_both_directions() {
    let id = Uuid::from_u128(1);
    let definition = edition_definition::Model {
        edition: id,
        definition: "{\"text\":\"é\"}".to_owned(),
    };
    for place in Place::all().await {
        let store = place.open().await;
        let edition = edition::Model {
            id,
            year: 2026,
            definition: String::new(),
            revision: 2,
            definition_key: "digest".to_owned(),
        };
        let document = definition.clone();
        let unit = async move |tx: &Tx| -> Result<(), Stop> {
            let edition = edition.into_active_model();
            edition::Entity::insert(edition)
                .exec_without_returning(tx)
                .await?;
            let document = document.into_active_model();
            edition_definition::Entity::insert(document)
                .exec_without_returning(tx)
                .await?;
            Ok(())
        };
        store.write(unit).await.unwrap();
        store.close().await;
        let outsider = place.outsider().await;
        Migrator::down(&outsider, Some(1)).await.unwrap();
        outsider.close().await.unwrap();

        let store = Store::open(&place.settings()).await.unwrap();
        store.migrate().await.unwrap();
        let read = store.read();
        let edition = edition::Entity::find().one(read).await.unwrap().unwrap();
        assert_eq!((edition.id, edition.year, edition.revision), (id, 2026, 2));
        let document = edition_definition::Entity::find().one(read).await.unwrap();
        assert_eq!(document.as_ref(), Some(&definition));
        store.close().await;
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
