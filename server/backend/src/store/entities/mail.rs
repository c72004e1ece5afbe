//! The outbox.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `id`.
    pub id: Uuid,
    /// Column `edition`.
    pub edition: Option<Uuid>,
    /// Column `kind`.
    pub kind: String,
    /// Column `slot`.
    pub slot: String,
    /// Column `recipient`.
    pub recipient: String,
    /// Column `locale`.
    pub locale: String,
    /// Column `payload`.
    pub payload: String,
    /// Column `created`.
    pub created: i64,
    /// Column `not_before`.
    pub not_before: i64,
    /// Column `lease`.
    pub lease: i64,
    /// Column `tries`.
    pub tries: i64,
    /// Column `sent`.
    pub sent: Option<i64>,
    /// Column `given_up`.
    pub given_up: Option<i64>,
    /// Column `failure`.
    pub failure: Option<String>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
