//! Editions as they are stored, read through a memory of parsed definitions.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use data_encoding::HEXLOWER;
use domain::{
    edition::{Edition, Stage},
    id::EditionId,
    moment::Moment,
    result::ReleaseState,
    revision::Revision,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, JoinType, QueryFilter,
    QueryOrder, QuerySelect, Select, prelude::Uuid,
};
use sha2::{Digest, Sha256};

use super::{
    entities::{edition, result},
    outcomes,
};

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

/// A definition as it is stored: its text, and the digest by which the text is known.
#[derive(Clone, Debug)]
pub struct StoredDefinition {
    /// JSON.
    pub text: String,
    /// SHA-256 of the text, in hexadecimal digits.
    pub key: String,
}

impl StoredDefinition {
    /// Of an edition.
    ///
    /// # Errors
    /// It cannot be written as JSON.
    pub fn of(edition: &Edition) -> Result<Self, DbErr> {
        let text = outcomes::stored(edition)?;
        let key = HEXLOWER.encode(&Sha256::digest(&text));
        Ok(Self { text, key })
    }
}

/// Reads editions. A definition is a large document that seldom changes, so it is parsed once and
/// kept under its key. (The revision would not do: a unit of work may see a revision that is rolled
/// back, and whose number comes again with another text.)
#[derive(Clone, Debug, Default)]
pub struct Editions {
    parsed: Arc<RwLock<HashMap<Uuid, Parsed>>>,
}

#[derive(Clone, Debug)]
struct Parsed {
    key: String,
    edition: Arc<Edition>,
}

/// An edition without its document.
#[derive(FromQueryResult)]
struct Head {
    id: Uuid,
    revision: i64,
    definition_key: String,
    state: Option<String>,
    visible_from: Option<i64>,
}

fn heads() -> Select<edition::Entity> {
    let result = edition::Entity::belongs_to(result::Entity)
        .from(edition::Column::Id)
        .to(result::Column::Edition);
    edition::Entity::find()
        .select_only()
        .columns([
            edition::Column::Id,
            edition::Column::Revision,
            edition::Column::DefinitionKey,
        ])
        .columns([result::Column::State, result::Column::VisibleFrom])
        .join(JoinType::LeftJoin, result.into())
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
        let found = heads().filter(edition::Column::Year.eq(i64::from(year)));
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
        self.one(conn, heads().filter(edition::Column::Id.eq(id.0)))
            .await
    }

    /// All editions, newest first.
    ///
    /// # Errors
    /// As [`Self::by_year`].
    pub async fn all(&self, conn: &impl ConnectionTrait) -> Result<Vec<EditionRow>, DbErr> {
        let heads = heads()
            .order_by_desc(edition::Column::Year)
            .into_model::<Head>()
            .all(conn)
            .await?;
        let mut editions = Vec::with_capacity(heads.len());
        for head in heads {
            editions.push(self.complete(conn, head).await?);
        }
        Ok(editions)
    }

    /// The edition of the latest year.
    ///
    /// # Errors
    /// As [`Self::by_year`].
    pub async fn newest(&self, conn: &impl ConnectionTrait) -> Result<Option<EditionRow>, DbErr> {
        let found = heads().order_by_desc(edition::Column::Year).limit(1);
        self.one(conn, found).await
    }

    async fn one(
        &self,
        conn: &impl ConnectionTrait,
        find: Select<edition::Entity>,
    ) -> Result<Option<EditionRow>, DbErr> {
        match find.into_model::<Head>().one(conn).await? {
            Some(head) => self.complete(conn, head).await.map(Some),
            None => Ok(None),
        }
    }

    async fn complete(&self, conn: &impl ConnectionTrait, head: Head) -> Result<EditionRow, DbErr> {
        let released = head.state.as_deref() == Some(ReleaseState::Released.code());
        let (revision, edition) = match self.known(head.id, &head.definition_key) {
            Some(edition) => (head.revision, edition),
            None => self.read(conn, head.id).await?,
        };
        Ok(EditionRow {
            id: EditionId(head.id),
            revision: Revision(revision),
            visible_from: head.visible_from.filter(|_| released).map(Moment),
            edition,
        })
    }

    fn known(&self, id: Uuid, key: &str) -> Option<Arc<Edition>> {
        let parsed = self.parsed.read().unwrap_or_else(PoisonError::into_inner);
        let known = parsed.get(&id).filter(|known| known.key == key);
        known.map(|known| Arc::clone(&known.edition))
    }

    /// Reads the document with its revision, and keeps it under the key that stands beside it.
    async fn read(
        &self,
        conn: &impl ConnectionTrait,
        id: Uuid,
    ) -> Result<(i64, Arc<Edition>), DbErr> {
        let gone = || DbErr::RecordNotFound(format!("edition {id}"));
        let row = edition::Entity::find_by_id(id).one(conn).await?;
        let row = row.ok_or_else(gone)?;
        let edition: Edition = serde_json::from_str(&row.definition)
            .map_err(|error| DbErr::Json(format!("definition of edition {id}: {error}")))?;
        let edition = Arc::new(edition);
        let kept = Parsed {
            key: row.definition_key,
            edition: Arc::clone(&edition),
        };
        self.parsed
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(id, kept);
        Ok((row.revision, edition))
    }
}
