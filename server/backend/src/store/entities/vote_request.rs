//! Ballots of an open vote that wait for their confirmation.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vote_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `id`.
    pub id: Uuid,
    /// Column `edition`.
    pub edition: Uuid,
    /// Column `voter`.
    pub voter: String,
    /// Column `link_hash`.
    pub link_hash: String,
    /// Column `expires`.
    pub expires: i64,
    /// Column `choices`.
    pub choices: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
