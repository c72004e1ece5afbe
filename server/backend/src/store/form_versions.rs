//! The forms that somebody wrote in. What was handed in names its own by the digest of its text, which
//! never stands for another text.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use domain::{
    edition::{Edition, FormVersion, Section, asks_the_same},
    id::EditionId,
    moment::Moment,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, FromQueryResult,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select, prelude::Uuid, sea_query::Expr,
};
use sha2::{Digest, Sha256};

use super::{
    editions::EditionRow,
    entities::{
        form_version::{self, Column, Entity, Model},
        full_sheet, submission,
    },
    outcomes,
};

/// In which forms a submission was written. An empty form is the one of now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct WrittenIn {
    /// The form of the entry.
    pub entry: Option<String>,
    /// The form of the full sheet; `None` where that is not read.
    pub full_sheet: Option<Option<String>>,
}

impl WrittenIn {
    /// What the rows say, with the full sheet where it is read.
    #[must_use]
    pub fn of(row: &submission::Model, sheet: Option<&full_sheet::Model>) -> Self {
        Self {
            entry: row.form.clone(),
            full_sheet: sheet.map(|own| own.form.clone()),
        }
    }

    /// The same with a full sheet that is asked, or may be: in the form of now.
    #[must_use]
    pub fn with_open_sheet(row: &submission::Model) -> Self {
        Self {
            full_sheet: Some(None),
            ..Self::of(row, None)
        }
    }
}

/// A form without its text.
#[derive(Debug, FromQueryResult)]
struct Head {
    number: i64,
    form: String,
    began: Option<i64>,
}

/// The text of a form, and the digest by which it is known.
///
/// # Errors
/// It cannot be written as JSON.
pub fn text(sections: &[Section]) -> Result<(String, String), DbErr> {
    let text = outcomes::stored(&sections)?;
    let form = HEXLOWER.encode(&Sha256::digest(&text));
    Ok((text, form))
}

/// Keeps the form with which an edition is founded.
///
/// # Errors
/// The row cannot be written.
pub async fn begin(
    tx: &impl ConnectionTrait,
    id: EditionId,
    edition: &Edition,
    at: Moment,
) -> Result<(), DbErr> {
    insert(tx, id, 1, Some(at), &edition.sections).await
}

/// Keeps the form of now, if it is not kept: that of an edition which is older than its versions.
///
/// # Errors
/// The rows cannot be read or written.
pub async fn keep(
    tx: &impl ConnectionTrait,
    edition: &EditionRow,
    at: Moment,
) -> Result<(), DbErr> {
    let newest = newest(tx, edition.id).await?;
    if newest.as_ref().is_some_and(|own| own.form == *edition.form) {
        return Ok(());
    }
    let same = heads(edition.id).filter(Column::Form.eq(&*edition.form));
    if same.into_model::<Head>().one(tx).await?.is_some() {
        return Ok(());
    }
    let number = newest.as_ref().map_or(1, |own| own.number + 1);
    let began = newest.map(|_| at);
    insert(tx, edition.id, number, began, &edition.edition.sections).await
}

/// Goes along with a change of the form: what was handed in stays tied to the form that it was written
/// in. A form that nobody wrote in is no version: the next one takes its place.
///
/// # Errors
/// The rows cannot be read or written.
pub async fn follow(
    tx: &impl ConnectionTrait,
    edition: &EditionRow,
    changed: &Edition,
    at: Moment,
) -> Result<(), DbErr> {
    if edition.edition.sections == changed.sections {
        return Ok(());
    }
    keep(tx, edition, at).await?;
    tie(tx, edition).await?;
    let Some(newest) = newest(tx, edition.id).await? else {
        return Ok(());
    };
    if in_use(tx, edition.id, &newest).await? {
        let number = newest.number + 1;
        return insert(tx, edition.id, number, Some(at), &changed.sections).await;
    }
    let (sections, form) = text(&changed.sections)?;
    Entity::update_many()
        .col_expr(Column::Form, Expr::value(form))
        .col_expr(Column::Began, Expr::value(at.micros()))
        .col_expr(Column::Sections, Expr::value(sections))
        .filter(Column::Edition.eq(edition.id.0))
        .filter(Column::Number.eq(newest.number))
        .exec(tx)
        .await
        .map(drop)
}

/// Ties what was handed in before there were versions to the form of now.
async fn tie(tx: &impl ConnectionTrait, edition: &EditionRow) -> Result<(), DbErr> {
    let form: &str = &edition.form;
    submission::Entity::update_many()
        .col_expr(submission::Column::Form, Expr::value(form))
        .filter(submission::Column::Edition.eq(edition.id.0))
        .filter(submission::Column::Submitted.is_not_null())
        .filter(submission::Column::Form.is_null())
        .exec(tx)
        .await?;
    let own = submission::Entity::find()
        .select_only()
        .column(submission::Column::Id)
        .filter(submission::Column::Edition.eq(edition.id.0))
        .into_query();
    full_sheet::Entity::update_many()
        .col_expr(full_sheet::Column::Form, Expr::value(form))
        .filter(full_sheet::Column::Submission.in_subquery(own))
        .filter(full_sheet::Column::Form.is_null())
        .exec(tx)
        .await
        .map(drop)
}

/// Whether anything was handed in or saved in the newest form.
async fn in_use(
    tx: &impl ConnectionTrait,
    edition: EditionId,
    newest: &Head,
) -> Result<bool, DbErr> {
    let mut written = Condition::any().add(submission::Column::Form.eq(newest.form.as_str()));
    written = match newest.began.filter(|_| newest.number > 1) {
        Some(began) => written.add(submission::Column::Changed.gte(began)),
        // Everything is of the first.
        None => written.add(submission::Column::Id.is_not_null()),
    };
    let one = submission::Entity::find()
        .select_only()
        .column(submission::Column::Id)
        .filter(submission::Column::Edition.eq(edition.0))
        .filter(written)
        .into_tuple::<Uuid>()
        .one(tx)
        .await?;
    if one.is_some() {
        return Ok(true);
    }
    let sheet = full_sheet::Entity::find()
        .filter(full_sheet::Column::Form.eq(newest.form.as_str()))
        .one(tx)
        .await?;
    Ok(sheet.is_some())
}

/// A form of an edition by its digest: which one, and its text.
///
/// # Errors
/// The database cannot be read, there is no such form, or it cannot be read as one.
pub async fn of(
    conn: &impl ConnectionTrait,
    edition: EditionId,
    form: &str,
) -> Result<(FormVersion, Vec<Section>), DbErr> {
    // A form that came back was asked before: the first with this text.
    let row = Entity::find()
        .filter(Column::Edition.eq(edition.0))
        .filter(Column::Form.eq(form))
        .order_by_asc(Column::Number)
        .one(conn)
        .await?;
    let row = row.ok_or_else(|| DbErr::RecordNotFound(format!("form {form} of {edition}")))?;
    let version = FormVersion {
        number: u32::try_from(row.number).unwrap_or(u32::MAX),
        began: row.began.map(Moment),
    };
    Ok((version, sections(&row)?))
}

/// Which form something is written in that is not written in the form of now: `None` also where that
/// asks the same of everybody.
///
/// # Errors
/// As [`of`].
pub async fn earlier(
    conn: &impl ConnectionTrait,
    now: &EditionRow,
    form: Option<&String>,
) -> Result<Option<FormVersion>, DbErr> {
    let Some(form) = form.filter(|own| ***own != *now.form) else {
        return Ok(None);
    };
    let (version, sections) = of(conn, now.id, form).await?;
    let same = asks_the_same(&sections, &now.edition.sections);
    Ok((!same).then_some(version))
}

/// The forms in which sections were saved at these moments, each once and none that is the form of now,
/// with the moments for which each is true.
///
/// # Errors
/// The database cannot be read, or what it holds is no form.
pub async fn at(
    conn: &impl ConnectionTrait,
    now: &EditionRow,
    saved: impl IntoIterator<Item = Moment>,
) -> Result<Vec<(Vec<Moment>, Vec<Section>)>, DbErr> {
    let heads = heads(now.id).order_by_asc(Column::Number);
    let heads: Vec<Head> = heads.into_model().all(conn).await?;
    let mut asked: BTreeMap<i64, Vec<Moment>> = BTreeMap::new();
    for moment in saved {
        let begun = |own: &&Head| own.began.is_some_and(|began| began <= moment.micros());
        let own = heads.iter().rev().find(begun).or(heads.first());
        if let Some(own) = own.filter(|own| own.form != *now.form) {
            asked.entry(own.number).or_default().push(moment);
        }
    }
    let mut forms = Vec::with_capacity(asked.len());
    for (number, moments) in asked {
        let row = Entity::find_by_id((now.id.0, number)).one(conn).await?;
        if let Some(row) = row {
            forms.push((moments, sections(&row)?));
        }
    }
    Ok(forms)
}

fn heads(edition: EditionId) -> Select<Entity> {
    Entity::find()
        .select_only()
        .columns([Column::Number, Column::Form, Column::Began])
        .filter(Column::Edition.eq(edition.0))
}

async fn newest(conn: &impl ConnectionTrait, edition: EditionId) -> Result<Option<Head>, DbErr> {
    heads(edition)
        .order_by_desc(Column::Number)
        .into_model()
        .one(conn)
        .await
}

async fn insert(
    tx: &impl ConnectionTrait,
    edition: EditionId,
    number: i64,
    began: Option<Moment>,
    form: &[Section],
) -> Result<(), DbErr> {
    let (sections, form) = text(form)?;
    let row = form_version::ActiveModel {
        edition: Set(edition.0),
        number: Set(number),
        form: Set(form),
        began: Set(began.map(Moment::micros)),
        sections: Set(sections),
    };
    Entity::insert(row)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

fn sections(row: &Model) -> Result<Vec<Section>, DbErr> {
    serde_json::from_str(&row.sections)
        .map_err(|error| DbErr::Json(format!("form {} of {}: {error}", row.number, row.edition)))
}
