//! One clock for everybody who writes into one database.

use domain::moment::Moment;
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};

/// Now, for decisions that depend on the time. Several processes may share a PostgreSQL server,
/// so there it is the server's clock. A SQLite file belongs to one process, whose clock `process`
/// was read from.
///
/// # Errors
/// The server cannot be asked.
pub async fn shared_now<C: ConnectionTrait>(
    database: &C,
    process: Moment,
) -> Result<Moment, DbErr> {
    let backend = database.get_database_backend();
    if backend != DbBackend::Postgres {
        return Ok(process);
    }
    let query = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS micros";
    let row = database
        .query_one_raw(Statement::from_string(backend, query))
        .await?;
    row.map_or(Ok(process), |row| Ok(Moment(row.try_get("", "micros")?)))
}
