//! Translations of summaries.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "summary_translation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `submission`.
    pub submission: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `locale`.
    pub locale: String,
    /// Column `summary`.
    pub summary: String,
    /// Column `made`.
    pub made: String,
    /// Column `original`.
    pub original: String,
    /// Column `revision`.
    pub revision: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
