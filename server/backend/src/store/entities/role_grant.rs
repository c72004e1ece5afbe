//! Roles in editions.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "role_grant")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `edition`.
    pub edition: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `account`.
    pub account: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `role`.
    pub role: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
