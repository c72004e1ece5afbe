//! Digests by which texts and schemas are told apart.

use data_encoding::HEXLOWER;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};
use sha2::{Digest, Sha256};

use crate::{SqlMigration, statements};

// A plain index may be added or dropped by whoever runs the database; tables, triggers and
// uniqueness may not.
const SQLITE_SCHEMA: &str = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') AS line \
    FROM sqlite_schema \
    WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
      AND (type <> 'index' OR sql LIKE 'CREATE UNIQUE%') \
    ORDER BY line";

// Names and types, not the texts of definitions: these are worded differently by every release.
const POSTGRES_SCHEMA: &str = "\
    WITH own AS ( \
      SELECT c.oid, c.relname FROM pg_class c \
      JOIN pg_namespace n ON n.oid = c.relnamespace \
      WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p') \
        AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e') \
    ), lines AS ( \
      SELECT format('column %s %s %s %s', own.relname, a.attname, \
                    format_type(a.atttypid, a.atttypmod), a.attnotnull) AS line \
      FROM own JOIN pg_attribute a ON a.attrelid = own.oid \
      WHERE a.attnum > 0 AND NOT a.attisdropped \
      UNION ALL \
      SELECT format('constraint %s %s %s', own.relname, k.conname, k.contype) \
      FROM own JOIN pg_constraint k ON k.conrelid = own.oid \
      WHERE k.contype IN ('p', 'u', 'f', 'c') \
      UNION ALL \
      SELECT format('trigger %s %s', own.relname, t.tgname) \
      FROM own JOIN pg_trigger t ON t.tgrelid = own.oid WHERE NOT t.tgisinternal \
      UNION ALL \
      SELECT format('unique %s %s', own.relname, i.indexrelid::regclass) \
      FROM own JOIN pg_index i ON i.indrelid = own.oid WHERE i.indisunique \
    ) SELECT line FROM lines ORDER BY line COLLATE \"C\"";

/// Digest of the SQL of a step as `backend` gets it. Comments and line breaks do not count.
///
/// # Errors
/// The text cannot be cut into statements.
pub(crate) fn of_step(step: &SqlMigration, backend: DbBackend) -> Result<String, DbErr> {
    let mut lines = Vec::new();
    for statement in statements::split(step.up, backend)? {
        lines.push(statement.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    Ok(digest(&lines))
}

/// Digest of the tables, columns, constraints and triggers that the database has.
///
/// # Errors
/// The catalogue cannot be read.
pub(crate) async fn of_schema<C: ConnectionTrait>(database: &C) -> Result<String, DbErr> {
    let backend = database.get_database_backend();
    let query = match backend {
        DbBackend::Sqlite => SQLITE_SCHEMA,
        _ => POSTGRES_SCHEMA,
    };
    let rows = database
        .query_all_raw(Statement::from_string(backend, query))
        .await?;
    let lines = rows
        .iter()
        .map(|row| row.try_get("", "line"))
        .collect::<Result<Vec<String>, _>>()?;
    Ok(digest(&lines))
}

fn digest(lines: &[String]) -> String {
    let mut hasher = Sha256::new();
    for line in lines {
        hasher.update(line.as_bytes());
        hasher.update([0]);
    }
    HEXLOWER.encode(&hasher.finalize())
}
