//! Jurors of an edition.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "juror")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `edition`.
    pub edition: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `account`.
    pub account: Uuid,
    /// Column `organisation`.
    pub organisation: String,
    /// Column `country`.
    pub country: String,
    /// Column `languages`.
    pub languages: String,
    /// Column `categories`.
    pub categories: String,
    /// Column `rounds`.
    pub rounds: String,
    /// Column `max_load`.
    pub max_load: i64,
    /// Column `accepted`.
    pub accepted: Option<i64>,
    /// Column `declined`.
    pub declined: Option<i64>,
    /// Column `declined_because`.
    pub declined_because: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
