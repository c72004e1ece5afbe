//! Votes on motions.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "motion_vote")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `motion`.
    pub motion: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `account`.
    pub account: Uuid,
    /// Column `choice`.
    pub choice: String,
    /// Column `at`.
    pub at: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
