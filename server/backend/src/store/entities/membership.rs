//! Applications for membership of the network.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "membership")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `submission`.
    pub submission: Uuid,
    /// Column `fields`.
    pub fields: String,
    /// Column `government`.
    pub government: String,
    /// Column `state`.
    pub state: String,
    /// Column `revision`.
    pub revision: i64,
    /// Column `saved`.
    pub saved: i64,
    /// Column `sent`.
    pub sent: Option<i64>,
    /// Column `decided`.
    pub decided: Option<i64>,
    /// Column `note`.
    pub note: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
