//! One step, written in SQL.

use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait, DbBackend, DbErr},
};

use crate::{ledger, statements};

/// One step there and back. Both ways run in one transaction with the note in the ledger, so a
/// step that is killed half-way leaves nothing behind.
#[derive(Clone, Copy, Debug)]
pub struct SqlMigration {
    /// Name under which the database remembers the step.
    pub name: &'static str,
    /// The way there.
    pub up: &'static str,
    /// The way back.
    pub down: &'static str,
}

impl MigrationName for SqlMigration {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait]
impl MigrationTrait for SqlMigration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let database = manager.get_connection();
        ledger::install(database).await?;
        run(database, self.up).await?;
        references_hold(database).await?;
        ledger::note(database, self).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let database = manager.get_connection();
        run(database, self.down).await?;
        references_hold(database).await?;
        ledger::forget(database, self).await
    }

    // Left to itself the runner uses a transaction on PostgreSQL only.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn run<C: ConnectionTrait>(database: &C, sql: &str) -> Result<(), DbErr> {
    for statement in statements::split(sql, database.get_database_backend())? {
        database.execute_unprepared(&statement).await?;
    }
    Ok(())
}

/// SQLite is migrated with its reference checks off, because a table that is rebuilt is gone for a
/// moment; what was not watched on the way is looked at here.
async fn references_hold<C: ConnectionTrait>(database: &C) -> Result<(), DbErr> {
    if database.get_database_backend() != DbBackend::Sqlite {
        return Ok(());
    }
    let check = sea_orm_migration::sea_orm::Statement::from_string(
        DbBackend::Sqlite,
        "SELECT \"table\" AS broken FROM pragma_foreign_key_check LIMIT 1",
    );
    match database.query_one_raw(check).await? {
        None => Ok(()),
        Some(row) => {
            let table: String = row.try_get("", "broken")?;
            Err(DbErr::Migration(format!(
                "table {table} has references to missing rows"
            )))
        }
    }
}
