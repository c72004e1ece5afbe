//! Sign-ins that were asked for.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `id`.
    pub id: Uuid,
    /// Column `email`.
    pub email: String,
    /// Column `browser_hash`.
    pub browser_hash: String,
    /// Column `link_hash`.
    pub link_hash: String,
    /// Column `code_hash`.
    pub code_hash: String,
    /// Column `next_path`.
    pub next_path: Option<String>,
    /// Column `created`.
    pub created: i64,
    /// Column `expires`.
    pub expires: i64,
    /// Column `tries`.
    pub tries: i64,
    /// Column `spent`.
    pub spent: Option<i64>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
