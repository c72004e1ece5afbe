//! What is corrected, beside what was handed in.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "correction_section")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `correction`.
    pub correction: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `section`.
    pub section: String,
    /// Column `answers_before`.
    pub answers_before: String,
    /// Column `answers`.
    pub answers: String,
    /// Column `revision`.
    pub revision: i64,
    /// Column `saved`.
    pub saved: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
