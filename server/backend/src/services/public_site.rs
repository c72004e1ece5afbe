//! What everybody may read.

use std::sync::Arc;

use async_trait::async_trait;
use domain::{
    access::{Act, Caller},
    edition::Edition,
    id::SubmissionId,
    moment::Moment,
    ports::{
        PublicSite, Refusal,
        public_site::{Finalist, PastEdition, PublicEdition, PublicPractice, PublicResult},
    },
    slug::fold,
};
use sea_orm::{DbErr, EntityTrait};

use super::{authorisation::authorise_anyone, full_sheets};
use crate::{
    Backend,
    store::{Stop, deadlines, editions::EditionRow, entities::submission, results},
};

#[async_trait]
impl PublicSite for Backend {
    fn version(&self) -> u64 {
        self.public_version()
    }

    fn next_change(&self, now: Moment) -> Option<Moment> {
        self.next_public_change(now)
    }

    async fn editions(&self, caller: &Caller) -> Result<Vec<PublicEdition>, Refusal> {
        Ok(self.public_editions(caller).await?)
    }

    async fn edition(&self, caller: &Caller, year: u16) -> Result<PublicEdition, Refusal> {
        let row = self.public_row(caller, year).await?;
        Ok(self
            .public_edition(caller, &row)
            .await
            .map_err(Stop::from)?)
    }

    async fn finalists(
        &self,
        caller: &Caller,
        year: u16,
    ) -> Result<(PublicEdition, Vec<Finalist>), Refusal> {
        let row = self.public_row(caller, year).await?;
        let through = self
            .announced_finalists(caller, &row)
            .await
            .map_err(Stop::from)?;
        let through = through.ok_or(Refusal::NotFound)?;
        let entries = results::entries(self.store.read(), row.id, &through).await;
        let edition = self
            .public_edition(caller, &row)
            .await
            .map_err(Stop::from)?;
        Ok((edition, by_title(entries.map_err(Stop::from)?)))
    }

    async fn result(&self, caller: &Caller, year: u16) -> Result<PublicResult, Refusal> {
        Ok(self.public_result(caller, year).await?)
    }

    async fn practice(
        &self,
        caller: &Caller,
        year: u16,
        slug: &str,
    ) -> Result<PublicPractice, Refusal> {
        let released = self.public_result(caller, year).await?;
        let entry = released
            .result
            .entry(slug)
            .cloned()
            .ok_or(Refusal::NotFound)?;
        let edition = self.words_of(&released, entry.submission).await;
        Ok(PublicPractice {
            edition: edition.map_err(Stop::from)?,
            released,
            entry,
        })
    }

    async fn past_editions(&self, _: &Caller) -> Result<Arc<Vec<PastEdition>>, Refusal> {
        self.learn_instants().await.map_err(Stop::from)?;
        Ok(self.facts_of_the_past().await.map_err(Stop::from)?)
    }
}

impl Backend {
    async fn public_editions(&self, caller: &Caller) -> Result<Vec<PublicEdition>, Stop> {
        self.learn_instants().await?;
        let mut editions = Vec::new();
        for row in self.editions.all(self.store.read()).await? {
            if authorise_anyone(caller, &row, Act::ReadPublic).is_ok() {
                editions.push(self.public_edition(caller, &row).await?);
            }
        }
        Ok(editions)
    }

    pub(super) async fn public_row(&self, caller: &Caller, year: u16) -> Result<EditionRow, Stop> {
        self.learn_instants().await?;
        let row = self.editions.by_year(self.store.read(), year).await?;
        let row = row.ok_or(Refusal::NotFound)?;
        authorise_anyone(caller, &row, Act::ReadPublic)?;
        Ok(row)
    }

    /// The edition in the words that a published entry was handed in with. What was erased since has
    /// those of now.
    async fn words_of(
        &self,
        released: &PublicResult,
        id: SubmissionId,
    ) -> Result<Arc<Edition>, DbErr> {
        let conn = self.store.read();
        let now = self.editions.by_id(conn, released.edition.id).await?;
        let row = submission::Entity::find_by_id(id.0).one(conn).await?;
        match now.zip(row) {
            Some((now, row)) => {
                let read = full_sheets::as_read(&self.editions, conn, &now, &row).await?;
                Ok(read.edition)
            }
            None => Ok(released.edition.edition.clone()),
        }
    }

    pub(super) async fn public_edition(
        &self,
        caller: &Caller,
        row: &EditionRow,
    ) -> Result<PublicEdition, DbErr> {
        Ok(PublicEdition {
            id: row.id,
            edition: row.edition.clone(),
            stage: row.stage(caller.received),
            now: caller.received,
            finalists_announced: self.announced_finalists(caller, row).await?.is_some(),
            deadline_changes: deadlines::changes(self.store.read(), row.id).await?,
        })
    }

    /// Who reached the last round, if the public may know at the moment of the request.
    async fn announced_finalists(
        &self,
        caller: &Caller,
        row: &EditionRow,
    ) -> Result<Option<Vec<SubmissionId>>, DbErr> {
        let announced = match finalists_round(&row.edition) {
            Some(round) => {
                results::announced(self.store.read(), row.id, round, caller.received).await?
            }
            None => None,
        };
        let allowed = authorise_anyone(caller, row, Act::ReadFinalists).is_ok();
        Ok(announced.filter(|_| allowed))
    }

    /// One statement decides. Until it finds something, a year whose result is secret and a year
    /// that never was are the same work and the same answer.
    pub(super) async fn public_result(
        &self,
        caller: &Caller,
        year: u16,
    ) -> Result<PublicResult, Stop> {
        self.learn_instants().await?;
        let conn = self.store.read();
        let visible = results::visible(conn, year, caller.received).await?;
        let visible = visible.ok_or(Refusal::NotFound)?;
        let row = self
            .editions
            .by_id(conn, visible.edition)
            .await?
            .ok_or(Refusal::NotFound)?;
        authorise_anyone(caller, &row, Act::ReadResult)?;
        let result = self
            .frozen_result(visible)
            .await?
            .ok_or(Refusal::NotFound)?;
        Ok(PublicResult {
            edition: self.public_edition(caller, &row).await?,
            result,
            visible_from: visible.visible_from,
        })
    }
}

/// The round whose cut-off makes the finalists: the one before the last, or the only one.
fn finalists_round(edition: &Edition) -> Option<&str> {
    let last = edition.rounds.last()?;
    Some(
        edition
            .round_before(&last.code)
            .unwrap_or(last)
            .code
            .as_str(),
    )
}

fn by_title(mut rows: Vec<submission::Model>) -> Vec<Finalist> {
    rows.sort_by_cached_key(|row| (fold(&row.title), row.id));
    let finalist = |row: submission::Model| Finalist {
        title: row.title,
        government: row.government,
        country: row.country,
        category: row.category,
    };
    rows.into_iter().map(finalist).collect()
}
