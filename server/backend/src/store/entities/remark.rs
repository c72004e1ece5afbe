//! What a team says about questions.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "remark")]
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
    /// Column `account`.
    pub account: Uuid,
    /// Column `said`.
    pub said: i64,
    /// Column `text`.
    pub text: String,
    /// Column `settled`.
    pub settled: Option<i64>,
    /// Column `settled_by`.
    pub settled_by: Option<Uuid>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
