//! Which constraint a statement met.

use sea_orm::{DbErr, RuntimeErr, SqlxError, SqlxPostgresError, SqlxSqliteError};

/// A constraint of the schema. PostgreSQL reports its name; SQLite reports the name of a check,
/// but the columns of a uniqueness, in the order in which the schema lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Constraint {
    name: &'static str,
    columns: Option<(&'static str, &'static [&'static str])>,
}

impl Constraint {
    /// A `UNIQUE` constraint or index on `columns` of `table`. The name of an unnamed primary key
    /// is `<table>_pkey`.
    #[must_use]
    pub const fn unique(
        name: &'static str,
        table: &'static str,
        columns: &'static [&'static str],
    ) -> Self {
        Self {
            name,
            columns: Some((table, columns)),
        }
    }

    /// A named `CHECK`.
    #[must_use]
    pub const fn check(name: &'static str) -> Self {
        Self {
            name,
            columns: None,
        }
    }

    fn is_reported_as(&self, message: &str) -> bool {
        match self.columns {
            None => message.strip_prefix("CHECK constraint failed: ") == Some(self.name),
            Some((table, columns)) => message
                .strip_prefix("UNIQUE constraint failed: ")
                .is_some_and(|found| {
                    found
                        .split(", ")
                        .eq(columns.iter().map(|column| format!("{table}.{column}")))
                }),
        }
    }
}

/// Whether `error` is a violation of `constraint`. The unit of work in which it happened has to end
/// with a refusal: after a statement that failed, no other is carried out in it.
#[must_use]
pub fn violates(error: &DbErr, constraint: &Constraint) -> bool {
    let (DbErr::Exec(RuntimeErr::SqlxError(cause)) | DbErr::Query(RuntimeErr::SqlxError(cause))) =
        error
    else {
        return false;
    };
    let SqlxError::Database(cause) = cause.as_ref() else {
        return false;
    };
    if cause.try_downcast_ref::<SqlxPostgresError>().is_some() {
        cause.constraint() == Some(constraint.name)
    } else {
        cause.try_downcast_ref::<SqlxSqliteError>().is_some()
            && constraint.is_reported_as(cause.message())
    }
}
