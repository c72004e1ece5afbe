//! Submissions.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "submission")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `id`.
    pub id: Uuid,
    /// Column `edition`.
    pub edition: Uuid,
    /// Column `owner`.
    pub owner: Uuid,
    /// Column `state`.
    pub state: String,
    /// Column `revision`.
    pub revision: i64,
    /// Column `title`.
    pub title: String,
    /// Column `government`.
    pub government: String,
    /// Column `country`.
    pub country: String,
    /// Column `category`.
    pub category: String,
    /// Column `language`.
    pub language: String,
    /// Column `words`.
    pub words: i64,
    /// Column `search_text`.
    pub search_text: String,
    /// Column `created`.
    pub created: i64,
    /// Column `changed`.
    pub changed: i64,
    /// Column `submitted`.
    pub submitted: Option<i64>,
    /// Column `fingerprint`.
    pub fingerprint: Option<String>,
    /// Column `reason`.
    pub reason: Option<String>,
    /// Column `missed_deadline`.
    pub missed_deadline: Option<i64>,
    /// Column `form`.
    pub form: Option<String>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
