//! The few words in which the two engines differ.

use sea_orm_migration::sea_orm::{DbBackend, DbErr};

/// What `token` (the word between braces) becomes on `backend`.
///
/// # Errors
/// An unknown token, or an engine that is neither SQLite nor PostgreSQL.
pub(crate) fn word(token: &str, backend: DbBackend) -> Result<&'static str, DbErr> {
    let (sqlite, postgres) = match token {
        "uuid" => ("BLOB", "UUID"),
        "int" => ("INTEGER", "BIGINT"),
        // Byte order on both engines, whatever the server's locale is: the same query sorts the
        // same way.
        "text" => ("TEXT", "TEXT COLLATE \"C\""),
        "blob" => ("BLOB", "BYTEA"),
        "strict" => ("STRICT", ""),
        // Rows lie in the order of their key, so that it cannot be read when they were written.
        "by_key" => ("STRICT, WITHOUT ROWID", ""),
        _ => return Err(DbErr::Migration(format!("unknown word {{{token}}}"))),
    };
    match backend {
        DbBackend::Sqlite => Ok(sqlite),
        DbBackend::Postgres => Ok(postgres),
        _ => Err(DbErr::Migration(
            "only SQLite and PostgreSQL are served".to_owned(),
        )),
    }
}
