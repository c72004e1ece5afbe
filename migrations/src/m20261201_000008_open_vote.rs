//! The open vote: ballots that wait for their confirmation, ballots that count, the count.

use crate::SqlMigration;

pub(crate) fn migration() -> SqlMigration {
    SqlMigration {
        name: "m20261201_000008_open_vote",
        up: include_str!("../sql/000008_open_vote.up.sql"),
        down: include_str!("../sql/000008_open_vote.down.sql"),
    }
}
