//! What was put to the vote.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "motion")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `id`.
    pub id: Uuid,
    /// Column `edition`.
    pub edition: Uuid,
    /// Column `submission`.
    pub submission: Option<Uuid>,
    /// Column `kind`.
    pub kind: String,
    /// Column `quorum`.
    pub quorum: i64,
    /// Column `opened`.
    pub opened: i64,
    /// Column `closed`.
    pub closed: Option<i64>,
    /// Column `entitled`.
    pub entitled: Option<i64>,
    /// Column `text`.
    pub text: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
