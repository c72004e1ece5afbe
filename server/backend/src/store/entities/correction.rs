//! Sections sent back for correction.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "correction")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `id`.
    pub id: Uuid,
    /// Column `submission`.
    pub submission: Uuid,
    /// Column `message`.
    pub message: String,
    /// Column `closes`.
    pub closes: i64,
    /// Column `asked`.
    pub asked: i64,
    /// Column `asked_by`.
    pub asked_by: Uuid,
    /// Column `answered`.
    pub answered: Option<i64>,
    /// Column `ended`.
    pub ended: Option<i64>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
