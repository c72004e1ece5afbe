//! Results of editions.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "result")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `edition`.
    pub edition: Uuid,
    /// Column `state`.
    pub state: String,
    /// Column `revision`.
    pub revision: i64,
    /// Column `decisions`.
    pub decisions: String,
    /// Column `frozen`.
    pub frozen: Option<String>,
    /// Column `visible_from`.
    pub visible_from: Option<i64>,
    /// Column `proposed_by`.
    pub proposed_by: Option<Uuid>,
    /// Column `released_by`.
    pub released_by: Option<Uuid>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
