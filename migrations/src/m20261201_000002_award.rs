//! People, editions, submissions, the jury, results and mail.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000002_award",
        up: include_str!("../sql/000002_award.up.sql"),
        down: include_str!("../sql/000002_award.down.sql"),
    }
}
