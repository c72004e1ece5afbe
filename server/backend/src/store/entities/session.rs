//! Signed-in browsers.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `id`.
    pub id: Uuid,
    /// Column `account`.
    pub account: Uuid,
    /// Column `token_hash`.
    pub token_hash: String,
    /// Column `agent`.
    pub agent: String,
    /// Column `created`.
    pub created: i64,
    /// Column `seen`.
    pub seen: i64,
    /// Column `expires`.
    pub expires: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
