//! Marks of ballots.

use sea_orm::entity::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mark")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `ballot`.
    pub ballot: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    /// Column `criterion`.
    pub criterion: String,
    /// Column `hundredths`.
    pub hundredths: Option<i64>,
}

/// What a mark belongs to.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// Its ballot.
    #[sea_orm(
        belongs_to = "super::ballot::Entity",
        from = "Column::Ballot",
        to = "super::ballot::Column::Id"
    )]
    Ballot,
}

impl ActiveModelBehavior for ActiveModel {}
