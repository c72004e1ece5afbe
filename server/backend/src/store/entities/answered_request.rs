//! Answers already given, by idempotency key.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "answered_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `key`.
    pub key: String,
    /// Column `account`.
    pub account: Option<Uuid>,
    /// Column `answer`.
    pub answer: String,
    /// Column `at`.
    pub at: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
