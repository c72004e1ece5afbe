//! Questions of the secretariat.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "thread")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `id`.
    pub id: Uuid,
    /// Column `submission`.
    pub submission: Uuid,
    /// Column `subject`.
    pub subject: String,
    /// Column `opened`.
    pub opened: i64,
    /// Column `closed`.
    pub closed: Option<i64>,
    /// Column `last_of_office`.
    pub last_of_office: i64,
    /// Column `last_of_team`.
    pub last_of_team: i64,
    /// Column `read_by_office`.
    pub read_by_office: i64,
    /// Column `read_by_team`.
    pub read_by_team: i64,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
