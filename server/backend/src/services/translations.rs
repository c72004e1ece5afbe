//! Translations of summaries: the port `SummaryTranslations`.

use async_trait::async_trait;
use domain::{
    access::{Act, Caller},
    edition::Question,
    id::{AccountId, SubmissionId},
    locale::Locale,
    ports::{Refusal, SummaryTranslations, conversations::Seat, translations::TranslationDesk},
    problem::Problems,
    revision::Revision,
    submission::{Translation, translation::Made},
    text,
};
use sea_orm::ConnectionTrait;

use super::{assigned_entries::answers_for, conversations::find, full_sheets::as_read};
use crate::{
    Backend,
    store::{Stop, Tx, editions::EditionRow, entities::submission, log, translations},
};

#[async_trait]
impl SummaryTranslations for Backend {
    async fn translations(
        &self,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
    ) -> Result<TranslationDesk, Refusal> {
        Ok(read(self, caller, seat, id).await?)
    }

    async fn translate(
        &self,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
        locale: Locale,
        seen: Revision,
        text: &str,
    ) -> Result<(), Refusal> {
        let text = text::text(text).map_err(|code| {
            let mut problems = Problems::default();
            problems.add(format!("summary-{}", locale.code()), code);
            problems
        })?;
        self.put(caller, seat, id, locale, seen, text, Made::ByPerson)
            .await
    }

    async fn translate_by_machine(
        &self,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
        locale: Locale,
        seen: Revision,
    ) -> Result<(), Refusal> {
        let desk = read(self, caller, seat, id).await?;
        if !desk.writes {
            return Err(Refusal::NotFound);
        }
        let translator = self.translator.as_ref().ok_or(Refusal::WrongState)?;
        if desk.summary.is_empty() {
            return Err(Refusal::WrongState);
        }
        let made = translator
            .translate(&desk.summary, &desk.language, locale.code())
            .await
            .map_err(|error| {
                tracing::warn!(%error, "the translation service");
                Refusal::WrongState
            })?;
        let made = text::text(&made).map_err(|_| Refusal::WrongState)?;
        self.put(caller, seat, id, locale, seen, made, Made::ByMachine)
            .await
    }
}

impl Backend {
    #[allow(
        clippy::too_many_arguments,
        reason = "one translation has so many parts"
    )]
    async fn put(
        &self,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
        locale: Locale,
        seen: Revision,
        text: String,
        made: Made,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.writing(caller)?, caller.clone());
        let unit = async move |tx: &Tx| {
            let found = Found::reach(&backend, tx, &caller, seat, id, Wish::Write).await?;
            if found.row.language == locale.code() {
                return Err(Refusal::WrongState.into());
            }
            let current = translations::of(tx, id).await?;
            let current = current.get(&locale);
            let revision = current.map_or(Revision::NONE, |one| one.revision);
            if revision != seen {
                return Err(Refusal::Stale { current: revision }.into());
            }
            if text.is_empty() {
                translations::remove(tx, id, locale).await?;
            } else {
                let translation = Translation {
                    text: text.clone(),
                    made,
                    original: found.summary(tx).await?,
                    revision: revision.next(),
                };
                translations::put(tx, id, locale, translation).await?;
            }
            let (now, who, of) = (caller.received, Some(found.account), Some(found.edition.id));
            let title = &found.row.title;
            log::note(tx, now, who, of, "summary-translated", title, locale.code()).await?;
            Ok::<_, Stop>(())
        };
        Ok(self.store.write(unit).await?)
    }
}

/// What somebody came for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    Read,
    Write,
}

/// A submission that the caller may read the summary of, or translate.
struct Found {
    account: AccountId,
    edition: EditionRow,
    row: submission::Model,
}

impl Found {
    async fn reach(
        backend: &Backend,
        conn: &impl ConnectionTrait,
        caller: &Caller,
        seat: Seat,
        id: SubmissionId,
        wish: Wish,
    ) -> Result<Self, Stop> {
        let act = match (seat, wish) {
            (Seat::Team, Wish::Read) => Act::ReadOwnSubmission,
            (Seat::Team, Wish::Write) => Act::TranslateOwnSummary,
            (Seat::Office { .. }, _) => Act::TranslateSummary,
        };
        let (edition, row, account) = find(backend, conn, caller, seat, id, act).await?;
        let edition = match seat {
            // Its team has the words that it was handed in with before it.
            Seat::Team => edition,
            Seat::Office { .. } => as_read(&backend.editions, conn, &edition, &row).await?,
        };
        Ok(Self {
            account,
            edition,
            row,
        })
    }

    async fn summary(&self, conn: &impl ConnectionTrait) -> Result<String, Stop> {
        let (edition, id) = (&self.edition.edition, SubmissionId(self.row.id));
        let answers = answers_for(conn, edition, id, |own| own.code == Question::SUMMARY).await?;
        Ok(answers.one(Question::SUMMARY).to_owned())
    }
}

async fn read(
    backend: &Backend,
    caller: &Caller,
    seat: Seat,
    id: SubmissionId,
) -> Result<TranslationDesk, Stop> {
    let conn = &backend.store.snapshot().await?;
    let found = Found::reach(backend, conn, caller, seat, id, Wish::Read).await?;
    let writes = Found::reach(backend, conn, caller, seat, id, Wish::Write).await;
    Ok(TranslationDesk {
        id,
        title: found.row.title.clone(),
        language: found.row.language.clone(),
        summary: found.summary(conn).await?,
        translations: translations::of(conn, id).await?,
        writes: writes.is_ok(),
        machine: backend.translator.is_some(),
        edition: found.edition.edition,
    })
}
