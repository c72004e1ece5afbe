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
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, JoinType, QueryFilter,
    QueryOrder, QuerySelect, Select,
    prelude::Uuid,
    sea_query::{Expr, ExprTrait, IntoCondition},
};
use sha2::{Digest, Sha256};

use super::{
    entities::{edition, edition_definition, result},
    form_versions::{self, WrittenIn},
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
    /// The key of the stored definition.
    pub key: Arc<str>,
    /// The digest of its form, whatever form `edition` has here.
    pub form: Arc<str>,
}

impl EditionRow {
    /// What time it is in the edition.
    #[must_use]
    pub fn stage(&self, now: Moment) -> Stage {
        self.edition.timetable.stage(now, self.visible_from)
    }

    /// What time it is for somebody who begins a submission, and may do so until a moment of their
    /// own. The grace is for what was begun.
    #[must_use]
    pub fn stage_to_begin(&self, now: Moment, until: Option<Moment>) -> Stage {
        match until.filter(|until| now < *until) {
            Some(until) => self.edition.stage_of(now, self.visible_from, Some(until)),
            None => self.stage(now),
        }
    }

    /// The same as if it had no full sheet.
    #[must_use]
    pub fn of_entry(mut self) -> Self {
        if self.has_second_step() {
            self.edition = Arc::new(self.edition.of_entry());
        }
        self
    }

    fn has_second_step(&self) -> bool {
        self.edition.full_sheet.is_some() || self.edition.full_sheet_sections().next().is_some()
    }
}

/// Writes a new edition down.
///
/// # Errors
/// The rows cannot be written.
pub async fn insert(
    conn: &impl ConnectionTrait,
    id: EditionId,
    edition: &Edition,
) -> Result<(), DbErr> {
    let (definition, key) = definition(edition)?;
    let row = edition::ActiveModel {
        id: Set(id.0),
        year: Set(i64::from(edition.year)),
        definition: Set(String::new()),
        revision: Set(1),
        definition_key: Set(key),
    };
    let document = edition_definition::ActiveModel {
        edition: Set(id.0),
        definition: Set(definition),
    };
    edition::Entity::insert(row)
        .exec_without_returning(conn)
        .await?;
    edition_definition::Entity::insert(document)
        .exec_without_returning(conn)
        .await
        .map(drop)
}

/// Puts a changed definition in the place of the one of revision `seen`; whether it is still that
/// one.
///
/// # Errors
/// The rows cannot be written.
pub async fn replace(
    conn: &impl ConnectionTrait,
    id: EditionId,
    seen: Revision,
    changed: &Edition,
) -> Result<bool, DbErr> {
    let (definition, key) = definition(changed)?;
    let written = edition::Entity::update_many()
        .col_expr(edition::Column::DefinitionKey, Expr::value(key))
        .col_expr(edition::Column::Revision, Expr::value(seen.next().0))
        .filter(edition::Column::Id.eq(id.0))
        .filter(edition::Column::Revision.eq(seen.0))
        .exec(conn)
        .await?;
    if written.rows_affected != 1 {
        return Ok(false);
    }
    edition_definition::Entity::update_many()
        .col_expr(
            edition_definition::Column::Definition,
            Expr::value(definition),
        )
        .filter(edition_definition::Column::Edition.eq(id.0))
        .exec(conn)
        .await?;
    Ok(true)
}

/// The text of a definition, and the digest by which the text is known.
fn definition(edition: &Edition) -> Result<(String, String), DbErr> {
    let text = outcomes::stored(edition)?;
    let key = HEXLOWER.encode(&Sha256::digest(&text));
    Ok((text, key))
}

/// Reads editions. A definition is a large document that seldom changes, so it is parsed once and
/// kept under its key. (The revision would not do: a unit of work may see a revision that is rolled
/// back, and whose number comes again with another text.)
#[derive(Clone, Debug, Default)]
pub struct Editions {
    parsed: Arc<RwLock<HashMap<Uuid, Parsed>>>,
}

#[derive(Clone, Debug)]
struct Document {
    key: Arc<str>,
    /// The digest of its form.
    form: Arc<str>,
    edition: Arc<Edition>,
}

#[derive(Clone, Debug)]
struct Parsed {
    document: Document,
    /// As it reads in other forms. Those that anything was written in are few.
    written: HashMap<WrittenIn, Arc<Edition>>,
}

/// An edition without its document.
#[derive(FromQueryResult)]
struct Head {
    id: Uuid,
    revision: i64,
    definition_key: String,
    visible_from: Option<i64>,
}

fn heads() -> Select<edition::Entity> {
    let released = edition::Entity::belongs_to(result::Entity)
        .from(edition::Column::Id)
        .to(result::Column::Edition)
        .on_condition(|_, result| {
            let state = Expr::col((result, result::Column::State));
            state.eq(ReleaseState::Released.code()).into_condition()
        });
    edition::Entity::find()
        .select_only()
        .columns([
            edition::Column::Id,
            edition::Column::Revision,
            edition::Column::DefinitionKey,
        ])
        .column(result::Column::VisibleFrom)
        .join(JoinType::LeftJoin, released.into())
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
        let known = self.known(head.id, &head.definition_key);
        let (revision, parsed) = match known {
            Some(known) => (head.revision, known),
            None => self.read(conn, head.id).await?,
        };
        Ok(EditionRow {
            id: EditionId(head.id),
            revision: Revision(revision),
            visible_from: head.visible_from.map(Moment),
            edition: parsed.edition,
            key: parsed.key,
            form: parsed.form,
        })
    }

    fn known(&self, id: Uuid, key: &str) -> Option<Document> {
        let parsed = self.parsed.read().unwrap_or_else(PoisonError::into_inner);
        let known = parsed.get(&id).filter(|known| *known.document.key == *key);
        known.map(|known| known.document.clone())
    }

    /// Reads the document with its revision, and keeps it under the key that it has at that moment.
    async fn read(&self, conn: &impl ConnectionTrait, id: Uuid) -> Result<(i64, Document), DbErr> {
        let document = edition::Entity::belongs_to(edition_definition::Entity)
            .from(edition::Column::Id)
            .to(edition_definition::Column::Edition);
        let row = edition::Entity::find_by_id(id)
            .join(JoinType::InnerJoin, document.into())
            .select_also(edition_definition::Entity)
            .one(conn)
            .await?;
        let Some((row, Some(document))) = row else {
            return Err(DbErr::RecordNotFound(format!("edition {id}")));
        };
        let edition: Edition = serde_json::from_str(&document.definition)
            .map_err(|error| DbErr::Json(format!("definition of edition {id}: {error}")))?;
        let (_, form) = form_versions::text(&edition.sections)?;
        let document = Document {
            key: row.definition_key.into(),
            form: form.into(),
            edition: Arc::new(edition),
        };
        let kept = Parsed {
            document: document.clone(),
            written: HashMap::new(),
        };
        self.parsed
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(id, kept);
        Ok((row.revision, document))
    }

    /// The edition as it reads for what was written in these forms. The one place where an entry that
    /// was handed in gets its words.
    ///
    /// # Errors
    /// The database cannot be read, or a form is not kept.
    pub async fn written(
        &self,
        conn: &impl ConnectionTrait,
        row: &EditionRow,
        forms: WrittenIn,
    ) -> Result<EditionRow, DbErr> {
        let earlier = |form: Option<String>| form.filter(|own| **own != *row.form);
        let forms = WrittenIn {
            entry: earlier(forms.entry),
            full_sheet: forms.full_sheet.map(earlier),
        };
        if forms.entry.is_none() && (forms.full_sheet == Some(None) || !row.has_second_step()) {
            return Ok(row.clone());
        }
        let edition = match self.composed(row, &forms) {
            Some(known) => known,
            None => self.compose(conn, row, forms).await?,
        };
        Ok(EditionRow {
            edition,
            ..row.clone()
        })
    }

    fn composed(&self, row: &EditionRow, forms: &WrittenIn) -> Option<Arc<Edition>> {
        let parsed = self.parsed.read().unwrap_or_else(PoisonError::into_inner);
        let known = parsed.get(&row.id.0);
        let known = known.filter(|known| known.document.key == row.key)?;
        known.written.get(forms).cloned()
    }

    async fn compose(
        &self,
        conn: &impl ConnectionTrait,
        row: &EditionRow,
        forms: WrittenIn,
    ) -> Result<Arc<Edition>, DbErr> {
        let kept = async |form: &Option<String>| match form {
            None => Ok(row.edition.sections.clone()),
            Some(form) => {
                let (_, sections) = form_versions::of(conn, row.id, form).await?;
                Ok::<_, DbErr>(sections)
            }
        };
        let entry = kept(&forms.entry).await?;
        let full_sheet = match &forms.full_sheet {
            Some(form) => Some(kept(form).await?),
            None => None,
        };
        let edition = Arc::new(row.edition.written_in(&entry, full_sheet.as_deref()));
        let mut parsed = self.parsed.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = parsed.get_mut(&row.id.0)
            && known.document.key == row.key
        {
            known.written.insert(forms, Arc::clone(&edition));
        }
        Ok(edition)
    }
}
