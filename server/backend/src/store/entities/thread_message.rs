//! What was said about a question of the secretariat.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "thread_message")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `id`.
    pub id: Uuid,
    /// Column `thread`.
    pub thread: Uuid,
    /// Column `place`.
    pub place: i64,
    /// Column `side`.
    pub side: String,
    /// Column `account`.
    pub account: Uuid,
    /// Column `said`.
    pub said: i64,
    /// Column `text`.
    pub text: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
