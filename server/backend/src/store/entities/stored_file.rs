//! Files that are kept.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "stored_file")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `id`.
    pub id: Uuid,
    /// Column `submission`.
    pub submission: Uuid,
    /// Column `question`.
    pub question: String,
    /// Column `name`.
    pub name: String,
    /// Column `kind`.
    pub kind: String,
    /// Column `size`.
    pub size: i64,
    /// Column `sha256`.
    pub sha256: String,
    /// Column `small`.
    pub small: Option<String>,
    /// Column `small_size`.
    pub small_size: Option<i64>,
    /// Column `account`.
    pub account: Uuid,
    /// Column `stored`.
    pub stored: i64,
    /// Column `message`.
    pub message: Option<Uuid>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
