//! Files on their way.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "upload")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `id`.
    pub id: Uuid,
    /// Column `submission`.
    pub submission: Uuid,
    /// Column `section`.
    pub section: String,
    /// Column `question`.
    pub question: String,
    /// Column `name`.
    pub name: String,
    /// Column `size`.
    pub size: Option<i64>,
    /// Column `account`.
    pub account: Uuid,
    /// Column `begun`.
    pub begun: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
