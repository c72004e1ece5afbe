//! What happened.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_log")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `seq`.
    pub seq: i64,
    /// Column `at`.
    pub at: i64,
    /// Column `actor`.
    pub actor: Option<Uuid>,
    /// Column `edition`.
    pub edition: Option<Uuid>,
    /// Column `kind`.
    pub kind: String,
    /// Column `subject`.
    pub subject: String,
    /// Column `detail`.
    pub detail: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
