//! What a section said before.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "section_version")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `submission`.
    pub submission: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `section`.
    pub section: String,
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `revision`.
    pub revision: i64,
    /// Column `account`.
    pub account: Uuid,
    /// Column `began`.
    pub began: i64,
    /// Column `saved`.
    pub saved: i64,
    /// Column `peak`.
    pub peak: i64,
    /// Column `answers`.
    pub answers: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
