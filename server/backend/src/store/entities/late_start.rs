//! Addresses that may begin a submission later than all others.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "late_start")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `edition`.
    pub edition: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `email`.
    pub email: String,
    /// Column `closes`.
    pub closes: i64,
    /// Column `reason`.
    pub reason: String,
    /// Column `given`.
    pub given: i64,
    /// Column `given_by`.
    pub given_by: Uuid,
    /// Column `submission`.
    pub submission: Option<Uuid>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
