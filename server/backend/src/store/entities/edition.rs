//! Editions.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "edition")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `id`.
    pub id: Uuid,
    /// Column `year`.
    pub year: i64,
    /// Column `definition`: empty since the third step; see `edition_definition`.
    pub definition: String,
    /// Column `revision`.
    pub revision: i64,
    /// Column `definition_key`.
    pub definition_key: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
