//! What applicants are told of the jury's reading.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "feedback")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `submission`.
    pub submission: Uuid,
    /// Column `revision`.
    pub revision: i64,
    /// Column `saved`.
    pub saved: i64,
    /// Column `text`.
    pub text: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
