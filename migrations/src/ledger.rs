//! What the database remembers of its steps, and whether it is what they made.

use std::collections::BTreeSet;

use sea_orm_migration::{
    sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement},
    sea_query::{Expr, ExprTrait, Query},
};
use thiserror::Error;

use crate::{Migrator, SqlMigration, fingerprint, statements};

const LEDGER: &str = "CREATE TABLE IF NOT EXISTS schema_mark ( \
      migration   {text} NOT NULL PRIMARY KEY, \
      text_hash   {text} NOT NULL, \
      schema_hash {text} NOT NULL \
    ) {strict}";

/// How far a database has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemaState {
    /// It has no table at all.
    Empty,
    /// These steps are still to come.
    Behind(Vec<String>),
    /// It has every table that this build knows, as this build made it.
    Current,
}

/// Why a database must not be served by this build.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SchemaFault {
    /// A later build was here.
    #[error("the database was migrated by a newer build (unknown here: {})", .0.join(", "))]
    Newer(Vec<String>),
    /// There are tables, but none of ours.
    #[error("the database has tables of something else")]
    Foreign,
    /// A step was changed after it had been carried out, or its note is missing.
    #[error("the step {0} that made this database is not the one in this build")]
    Edited(String),
    /// Tables, columns or constraints were changed by hand.
    #[error("the tables are not as the steps of this build made them")]
    Drifted,
}

/// Looks at a database without changing it.
///
/// # Errors
/// The database cannot be read.
pub async fn inspect<C: ConnectionTrait>(
    database: &C,
) -> Result<Result<SchemaState, SchemaFault>, DbErr> {
    let tables = tables(database).await?;
    if !tables.contains("seaql_migrations") {
        let state = if tables.is_empty() {
            Ok(SchemaState::Empty)
        } else {
            Err(SchemaFault::Foreign)
        };
        return Ok(state);
    }
    let carried_out = carried_out(database).await?;
    let steps = Migrator::steps();
    let unknown: Vec<String> = carried_out
        .iter()
        .filter(|name| !steps.iter().any(|step| step.name == **name))
        .cloned()
        .collect();
    if !unknown.is_empty() {
        return Ok(Err(SchemaFault::Newer(unknown)));
    }
    let (done, pending): (Vec<&SqlMigration>, Vec<&SqlMigration>) = steps
        .iter()
        .partition(|step| carried_out.contains(step.name));
    if let Some(newest) = done.last() {
        let marks = marks(database).await?;
        for step in &done {
            let expected = fingerprint::of_step(step, database.get_database_backend())?;
            if !marks
                .iter()
                .any(|mark| mark.step == step.name && mark.text == expected)
            {
                return Ok(Err(SchemaFault::Edited(step.name.to_owned())));
            }
        }
        let found = fingerprint::of_schema(database).await?;
        if !marks
            .iter()
            .any(|mark| mark.step == newest.name && mark.schema == found)
        {
            return Ok(Err(SchemaFault::Drifted));
        }
    }
    Ok(Ok(match pending.as_slice() {
        [] => SchemaState::Current,
        _ => SchemaState::Behind(pending.iter().map(|step| step.name.to_owned()).collect()),
    }))
}

/// Makes the ledger's own table.
pub(crate) async fn install<C: ConnectionTrait>(database: &C) -> Result<(), DbErr> {
    for statement in statements::split(LEDGER, database.get_database_backend())? {
        database.execute_unprepared(&statement).await?;
    }
    Ok(())
}

/// Notes `step` and the schema as it is after it.
pub(crate) async fn note<C: ConnectionTrait>(
    database: &C,
    step: &SqlMigration,
) -> Result<(), DbErr> {
    let text = fingerprint::of_step(step, database.get_database_backend())?;
    let schema = fingerprint::of_schema(database).await?;
    let mut row = Query::insert();
    row.into_table("schema_mark")
        .columns(["migration", "text_hash", "schema_hash"])
        .values([
            Expr::value(step.name),
            Expr::value(text),
            Expr::value(schema),
        ])
        .map_err(|error| DbErr::Migration(error.to_string()))?;
    database.execute(&row).await.map(drop)
}

/// Takes the note of `step` back.
pub(crate) async fn forget<C: ConnectionTrait>(
    database: &C,
    step: &SqlMigration,
) -> Result<(), DbErr> {
    let mut rows = Query::delete();
    rows.from_table("schema_mark")
        .and_where(Expr::col("migration").eq(step.name));
    database.execute(&rows).await.map(drop)
}

struct Mark {
    step: String,
    text: String,
    schema: String,
}

async fn marks<C: ConnectionTrait>(database: &C) -> Result<Vec<Mark>, DbErr> {
    let query = "SELECT migration, text_hash, schema_hash FROM schema_mark";
    let query = Statement::from_string(database.get_database_backend(), query);
    let rows = database.query_all_raw(query).await?;
    rows.iter()
        .map(|row| {
            Ok(Mark {
                step: row.try_get("", "migration")?,
                text: row.try_get("", "text_hash")?,
                schema: row.try_get("", "schema_hash")?,
            })
        })
        .collect()
}

async fn carried_out<C: ConnectionTrait>(database: &C) -> Result<BTreeSet<String>, DbErr> {
    let query = "SELECT version AS name FROM seaql_migrations";
    names(database, query).await
}

async fn tables<C: ConnectionTrait>(database: &C) -> Result<BTreeSet<String>, DbErr> {
    let query = match database.get_database_backend() {
        DbBackend::Sqlite => {
            "SELECT name FROM sqlite_schema \
             WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        }
        _ => {
            "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = current_schema() \
             AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.deptype = 'e' \
                AND d.objid = format('%I.%I', schemaname, tablename)::regclass)"
        }
    };
    names(database, query).await
}

async fn names<C: ConnectionTrait>(database: &C, query: &str) -> Result<BTreeSet<String>, DbErr> {
    let query = Statement::from_string(database.get_database_backend(), query);
    let rows = database.query_all_raw(query).await?;
    rows.iter().map(|row| row.try_get("", "name")).collect()
}
