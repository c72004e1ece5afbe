//! The documents that define editions.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "edition_definition")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `edition`.
    pub edition: Uuid,
    /// Column `definition`.
    pub definition: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
