//! From which earlier submission one was begun.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "carried_over")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `submission`.
    pub submission: Uuid,
    /// Column `source`.
    pub source: Uuid,
    /// Column `remainder`.
    pub remainder: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
