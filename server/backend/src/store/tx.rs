//! What a unit of work sees of the database.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, Statement,
};
use tokio::sync::Notify;

/// The database as it will be when this unit of work is committed. Queries take it wherever they
/// take a connection. It cannot begin, commit or roll back: the writer does.
///
/// After a statement that failed every further one fails too, with the same error, and the unit is
/// not kept whatever it returns. PostgreSQL works like this by itself; here SQLite does as well.
#[derive(Debug)]
pub struct Tx {
    inner: DatabaseTransaction,
    failed: Mutex<Option<DbErr>>,
    wakes: Mutex<Vec<Arc<Notify>>>,
}

impl Tx {
    pub(super) fn new(inner: DatabaseTransaction) -> Self {
        Self {
            inner,
            failed: Mutex::new(None),
            wakes: Mutex::default(),
        }
    }

    /// Wakes somebody once this unit's work is committed; nobody when it is not kept.
    pub fn wake_after_commit(&self, sleeper: &Arc<Notify>) {
        let mut wakes = self.wakes.lock().unwrap_or_else(PoisonError::into_inner);
        wakes.push(Arc::clone(sleeper));
    }

    pub(super) fn into_parts(self) -> Parts {
        Parts {
            savepoint: self.inner,
            failed: (self.failed.into_inner()).unwrap_or_else(PoisonError::into_inner),
            wakes: (self.wakes.into_inner()).unwrap_or_else(PoisonError::into_inner),
        }
    }

    fn check(&self) -> Result<(), DbErr> {
        let failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        failed.clone().map_or(Ok(()), Err)
    }

    fn noted<T>(&self, result: Result<T, DbErr>) -> Result<T, DbErr> {
        if let Err(error) = &result {
            let mut failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
            failed.get_or_insert_with(|| error.clone());
        }
        result
    }
}

/// What is left of a [`Tx`] when the unit of work is through.
pub(super) struct Parts {
    pub(super) savepoint: DatabaseTransaction,
    pub(super) failed: Option<DbErr>,
    pub(super) wakes: Vec<Arc<Notify>>,
}

#[async_trait]
impl ConnectionTrait for Tx {
    fn get_database_backend(&self) -> DbBackend {
        self.inner.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.check()?;
        self.noted(self.inner.execute_raw(statement).await)
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.check()?;
        self.noted(self.inner.execute_unprepared(sql).await)
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.check()?;
        self.noted(self.inner.query_one_raw(statement).await)
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.check()?;
        self.noted(self.inner.query_all_raw(statement).await)
    }
}
