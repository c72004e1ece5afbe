//! Editions as they are stored, read through a memory of parsed definitions.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use domain::{
    edition::{Edition, Stage},
    id::EditionId,
    moment::Moment,
    revision::Revision,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    prelude::Uuid,
};

use super::entities::{edition, result};

/// An edition with what decides the stage it is in.
#[derive(Clone, Debug)]
pub struct EditionRow {
    /// Which one.
    pub id: EditionId,
    /// Revision of the definition.
    pub revision: Revision,
    /// The definition.
    pub edition: Arc<Edition>,
    /// From when the released result may be seen. `None` while nothing is released.
    pub visible_from: Option<Moment>,
}

impl EditionRow {
    /// What time it is in the edition.
    #[must_use]
    pub fn stage(&self, now: Moment) -> Stage {
        self.edition.timetable.stage(now, self.visible_from)
    }
}

/// Reads editions. A definition is a large document that seldom changes, so it is parsed once and
/// kept; its text is compared each time. (Its revision would not do: a unit of work may see a
/// revision that is rolled back, and whose number comes again with another text.)
#[derive(Clone, Debug, Default)]
pub struct Editions {
    parsed: Arc<RwLock<HashMap<Uuid, Parsed>>>,
}

#[derive(Clone, Debug)]
struct Parsed {
    text: Arc<str>,
    edition: Arc<Edition>,
}

impl Editions {
    /// The edition of a year.
    ///
    /// # Errors
    /// The database cannot be read, or what it holds is no definition.
    pub async fn by_year(
        &self,
        conn: &impl ConnectionTrait,
        year: u16,
    ) -> Result<Option<EditionRow>, DbErr> {
        let found = edition::Entity::find().filter(edition::Column::Year.eq(i64::from(year)));
        self.one(conn, found).await
    }

    /// An edition by its identifier.
    ///
    /// # Errors
    /// As [`Self::by_year`].
    pub async fn by_id(
        &self,
        conn: &impl ConnectionTrait,
        id: EditionId,
    ) -> Result<Option<EditionRow>, DbErr> {
        self.one(conn, edition::Entity::find_by_id(id.0)).await
    }

    /// All editions, newest first.
    ///
    /// # Errors
    /// As [`Self::by_year`].
    pub async fn all(&self, conn: &impl ConnectionTrait) -> Result<Vec<EditionRow>, DbErr> {
        let rows = edition::Entity::find()
            .order_by_desc(edition::Column::Year)
            .all(conn)
            .await?;
        let mut editions = Vec::with_capacity(rows.len());
        for row in rows {
            editions.push(self.complete(conn, row).await?);
        }
        Ok(editions)
    }

    /// The edition of the latest year.
    ///
    /// # Errors
    /// As [`Self::by_year`].
    pub async fn newest(&self, conn: &impl ConnectionTrait) -> Result<Option<EditionRow>, DbErr> {
        let found = edition::Entity::find()
            .order_by_desc(edition::Column::Year)
            .limit(1);
        self.one(conn, found).await
    }

    async fn one(
        &self,
        conn: &impl ConnectionTrait,
        find: Select<edition::Entity>,
    ) -> Result<Option<EditionRow>, DbErr> {
        match find.one(conn).await? {
            Some(row) => self.complete(conn, row).await.map(Some),
            None => Ok(None),
        }
    }

    async fn complete(
        &self,
        conn: &impl ConnectionTrait,
        row: edition::Model,
    ) -> Result<EditionRow, DbErr> {
        Ok(EditionRow {
            id: EditionId(row.id),
            revision: Revision(row.revision),
            edition: self.parse(row.id, &row.definition)?,
            visible_from: visible_from(conn, row.id).await?,
        })
    }

    fn parse(&self, id: Uuid, text: &str) -> Result<Arc<Edition>, DbErr> {
        let known = self
            .parsed
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&id)
            .cloned();
        if let Some(known) = known
            && *known.text == *text
        {
            return Ok(known.edition);
        }
        let edition: Edition = serde_json::from_str(text)
            .map_err(|error| DbErr::Json(format!("definition of edition {id}: {error}")))?;
        let edition = Arc::new(edition);
        let kept = Parsed {
            text: Arc::from(text),
            edition: Arc::clone(&edition),
        };
        self.parsed
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(id, kept);
        Ok(edition)
    }
}

/// From when the released result of an edition may be seen.
async fn visible_from(conn: &impl ConnectionTrait, id: Uuid) -> Result<Option<Moment>, DbErr> {
    let released: Option<Option<i64>> = result::Entity::find_by_id(id)
        .filter(result::Column::State.eq("released"))
        .select_only()
        .column(result::Column::VisibleFrom)
        .into_tuple()
        .one(conn)
        .await?;
    Ok(released.flatten().map(Moment))
}
