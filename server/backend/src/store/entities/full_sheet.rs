//! Full sheets that were handed in.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "full_sheet")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `submission`.
    pub submission: Uuid,
    /// Column `handed_in`.
    pub handed_in: i64,
    /// Column `handed_in_by`.
    pub handed_in_by: Uuid,
    /// Column `fingerprint`.
    pub fingerprint: String,
    /// Column `words`.
    pub words: i64,
    /// Column `form`.
    pub form: Option<String>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
