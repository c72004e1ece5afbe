//! Ballots.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ballot")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `id`.
    pub id: Uuid,
    /// Column `edition`.
    pub edition: Uuid,
    /// Column `round`.
    pub round: String,
    /// Column `submission`.
    pub submission: Uuid,
    /// Column `account`.
    pub account: Uuid,
    /// Column `comment`.
    pub comment: String,
    /// Column `revision`.
    pub revision: i64,
    /// Column `saved`.
    pub saved: i64,
    /// Column `handed_in`.
    pub handed_in: Option<i64>,
    /// Column `note`.
    pub note: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
