//! Earlier editions, as facts.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "past_edition")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `number`.
    pub number: i64,
    /// Column `year`.
    pub year: i64,
    /// Column `entries`.
    pub entries: Option<i64>,
    /// Column `countries`.
    pub countries: Option<i64>,
    /// Column `ceremony`.
    pub ceremony: String,
    /// Column `awards`.
    pub awards: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
