//! What jurors write for themselves, and whether they took the task.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000004_jurors_desk",
        up: include_str!("../sql/000004_jurors_desk.up.sql"),
        down: include_str!("../sql/000004_jurors_desk.down.sql"),
    }
}
