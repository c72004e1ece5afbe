//! What the program believes of the tables is what the migrations make of them.

use std::collections::{BTreeMap, BTreeSet};

use backend::store::entities as tables;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DbBackend, EntityTrait, IdenStatic, Iterable,
    Statement,
};
use testkit::database::TestDatabase;

fn columns<E: EntityTrait>() -> (String, BTreeSet<String>) {
    let name = E::default().table_name().to_owned();
    let columns = E::Column::iter().map(|column| column.as_str().to_owned());
    (name, columns.collect())
}

fn believed() -> BTreeMap<String, BTreeSet<String>> {
    BTreeMap::from([
        columns::<tables::account::Entity>(),
        columns::<tables::answered_request::Entity>(),
        columns::<tables::assignment::Entity>(),
        columns::<tables::attendance::Entity>(),
        columns::<tables::audit_log::Entity>(),
        columns::<tables::ballot::Entity>(),
        columns::<tables::carried_over::Entity>(),
        columns::<tables::collaborator::Entity>(),
        columns::<tables::conflict::Entity>(),
        columns::<tables::correction::Entity>(),
        columns::<tables::correction_section::Entity>(),
        columns::<tables::deadline_change::Entity>(),
        columns::<tables::edition::Entity>(),
        columns::<tables::edition_definition::Entity>(),
        columns::<tables::extension::Entity>(),
        columns::<tables::feedback::Entity>(),
        columns::<tables::form_version::Entity>(),
        columns::<tables::full_sheet::Entity>(),
        columns::<tables::juror::Entity>(),
        columns::<tables::late_start::Entity>(),
        columns::<tables::mail::Entity>(),
        columns::<tables::mark::Entity>(),
        columns::<tables::meeting_step::Entity>(),
        columns::<tables::membership::Entity>(),
        columns::<tables::motion::Entity>(),
        columns::<tables::motion_vote::Entity>(),
        columns::<tables::past_edition::Entity>(),
        columns::<tables::remark::Entity>(),
        columns::<tables::result::Entity>(),
        columns::<tables::role_grant::Entity>(),
        columns::<tables::section_version::Entity>(),
        columns::<tables::session::Entity>(),
        columns::<tables::shortlist::Entity>(),
        columns::<tables::sign_in_request::Entity>(),
        columns::<tables::stored_file::Entity>(),
        columns::<tables::submission::Entity>(),
        columns::<tables::submission_section::Entity>(),
        columns::<tables::summary_translation::Entity>(),
        columns::<tables::thread::Entity>(),
        columns::<tables::thread_message::Entity>(),
        columns::<tables::upload::Entity>(),
        columns::<tables::vote_ballot::Entity>(),
        columns::<tables::vote_count::Entity>(),
        columns::<tables::vote_key::Entity>(),
        columns::<tables::vote_request::Entity>(),
    ])
}

/// Tables of the migrations themselves.
const LEDGER: [&str; 2] = ["seaql_migrations", "schema_mark"];

#[tokio::test]
async fn entities_and_migrated_tables_have_the_same_columns() {
    let database = TestDatabase::sqlite();
    let store = database.open().await;
    let path = database.path().join("palmares.db");
    let url = format!("sqlite://{}?mode=ro", path.display());
    let conn = Database::connect(ConnectOptions::new(url)).await.unwrap();
    let ask = async |sql: String| {
        let statement = Statement::from_string(DbBackend::Sqlite, sql);
        let rows = conn.query_all_raw(statement).await.unwrap();
        let names = rows
            .iter()
            .map(|row| row.try_get::<String>("", "name").unwrap());
        names.collect::<BTreeSet<String>>()
    };
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let mut made = BTreeMap::new();
    for table in ask(sql.to_owned()).await {
        if !LEDGER.contains(&table.as_str()) {
            let columns = ask(format!("SELECT name FROM pragma_table_info('{table}')")).await;
            made.insert(table, columns);
        }
    }
    assert_eq!(made, believed());
    conn.close().await.unwrap();
    store.close().await;
}
