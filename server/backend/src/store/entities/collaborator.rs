//! Who takes part in a submission besides its owner.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "collaborator")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `id`.
    pub id: Uuid,
    /// Column `submission`.
    pub submission: Uuid,
    /// Column `email`.
    pub email: String,
    /// Column `part`.
    pub part: String,
    /// Column `invited_by`.
    pub invited_by: Uuid,
    /// Column `invited`.
    pub invited: i64,
    /// Column `account`.
    pub account: Option<Uuid>,
    /// Column `joined`.
    pub joined: Option<i64>,
    /// Column `departed`.
    pub departed: Option<i64>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
