//! Who goes on from a round.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "shortlist")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `edition`.
    pub edition: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `round`.
    pub round: String,
    /// Column `decided`.
    pub decided: i64,
    /// Column `announced`.
    pub announced: Option<i64>,
    /// Column `through`.
    pub through: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
