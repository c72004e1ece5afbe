//! Beginning a submission with the answers of an earlier one.

use domain::{
    access::{Caller, Relation},
    id::{EditionId, SubmissionId},
    ports::{Refusal, submissions::CarriedOver},
    submission::{
        Part, State,
        carrying::{Left, carry},
    },
};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait};

use super::{submission_content::Content, submission_desk::Desk, submission_start::late_start};
use crate::{
    Backend,
    store::{
        Stop, Tx,
        editions::EditionRow,
        entities::{carried_over, submission},
        form_versions::WrittenIn,
        submissions,
    },
};

impl<'a> Desk<'a, Tx> {
    /// Begins a submission as a copy. What was begun with the same key is the answer, whatever it
    /// was begun from.
    pub(crate) async fn start_from(
        backend: &'a Backend,
        tx: &'a Tx,
        caller: &'a Caller,
        edition: EditionRow,
        source: SubmissionId,
        key: &str,
    ) -> Result<Self, Stop> {
        if let Some(id) = Self::started(tx, caller, &edition, key).await? {
            return Self::open(backend, tx, caller, id).await;
        }
        let account = caller.account.ok_or(Refusal::SignInNeeded)?;
        let found = submissions::of_team(tx, source, account).await?;
        let (before, relation) = found.ok_or(Refusal::NotFound)?;
        let writes = match relation {
            Relation::Owner => true,
            Relation::Collaborator(part) => part >= Part::Edit,
            _ => false,
        };
        if !writes {
            return Err(Refusal::NotFound.into());
        }
        if before.edition == edition.id.0 {
            return Err(Refusal::NotFound.into());
        }
        let from = backend
            .editions
            .by_id(tx, EditionId(before.edition))
            .await?;
        let from = from.ok_or(Refusal::NotFound)?;
        let forms = WrittenIn::with_open_sheet(&before);
        let from = backend.editions.written(tx, &from, forms).await?;
        let content = Content::load(tx, &from.edition, source).await?;
        let answers = content.asked_only(&from.edition);
        let carried = carry(&from.edition, &edition.edition, &answers.whole());
        let late = late_start(tx, caller, &edition).await?;
        let mut desk = Self::begin(backend, tx, caller, edition, late).await?;
        desk.remember(key).await?;
        // The contact persons are its owner's: nobody else takes them along.
        let contacts = if relation == Relation::Owner {
            answers.contacts
        } else {
            Vec::new()
        };
        desk.fill(contacts, carried.sections).await?;
        let left: Vec<(&str, &str)> = carried
            .left
            .iter()
            .map(|(code, why)| (code.as_str(), why.code()))
            .collect();
        let row = carried_over::Model {
            submission: desk.row.id,
            source: source.0,
            remainder: serde_json::to_string(&left)
                .map_err(|error| DbErr::Json(error.to_string()))?,
        };
        let row: carried_over::ActiveModel = row.into();
        carried_over::Entity::insert(row.reset_all())
            .exec_without_returning(tx)
            .await?;
        let year = from.edition.year.to_string();
        desk.note("submission-carried", &year).await?;
        desk.tell_the_way_back().await?;
        Ok(desk)
    }
}

/// What is told on the overview of a draft.
pub(super) async fn told<C: ConnectionTrait>(
    desk: &Desk<'_, C>,
) -> Result<Option<CarriedOver>, Stop> {
    if desk.state()? != State::Draft {
        return Ok(None);
    }
    let row = carried_over::Entity::find_by_id(desk.row.id)
        .one(desk.conn)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let before = submission::Entity::find_by_id(row.source)
        .one(desk.conn)
        .await?;
    let Some(before) = before else {
        return Ok(None);
    };
    let from = EditionId(before.edition);
    let Some(from) = desk.backend.editions.by_id(desk.conn, from).await? else {
        return Ok(None);
    };
    let left: Vec<(String, String)> =
        serde_json::from_str(&row.remainder).map_err(|error| DbErr::Json(error.to_string()))?;
    let named = left.into_iter().filter_map(|(code, why)| {
        let question = from.edition.question(&code)?;
        Some((question.label.clone(), Left::from_code(&why)?))
    });
    Ok(Some(CarriedOver {
        contacts: before.owner == desk.row.owner,
        title: before.title,
        year: from.edition.year,
        left: named.collect(),
    }))
}
