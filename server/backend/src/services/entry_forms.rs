//! The entry form: shaped by the secretariat, kept as a file, taken from one.

use std::collections::{BTreeMap, BTreeSet};

use async_trait::async_trait;
use data_encoding::HEXLOWER;
use domain::{
    access::{Act, Caller, Relation},
    edition::{Edition, FormChange, FullSheet, Piece, Section},
    id::{AccountId, SubmissionId},
    moment::Moment,
    ports::{
        EntryForms, Refusal,
        entry_forms::{AffectedEntry, FormEffects, FormView},
    },
    problem::{ProblemCode, Problems},
    revision::Revision,
    submission::{Answers, State},
};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{authorisation::authorise, results_office::office, round_plan::replace};
use crate::{
    Backend,
    store::{
        Stop, Tx, editions::EditionRow, entities::submission, form_versions, juries, log, outcomes,
        sections,
    },
};

/// A form as a text to keep.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FormFile {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    full_sheet: Option<FullSheetFile>,
    sections: Vec<Section>,
}

/// When the full sheet is asked, with a time that people can write.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FullSheetFile {
    after: String,
    /// With a zone: `2026-05-20T10:00:00Z`.
    closes: toml::value::Datetime,
}

/// An entry and everything that it answers.
struct Answered {
    row: submission::Model,
    answers: Answers,
}

#[async_trait]
impl EntryForms for Backend {
    async fn form(&self, caller: &Caller, year: u16) -> Result<FormView, Refusal> {
        Ok(self.form_view(caller, year).await?)
    }

    async fn consider_form(
        &self,
        caller: &Caller,
        year: u16,
        change: &FormChange,
    ) -> Result<FormEffects, Refusal> {
        let conn = self.store.snapshot().await?;
        let (row, account) = self.shaped(&conn, caller, year, change).await?;
        let (_, effects) = considered(&conn, &row, account, change).await?;
        Ok(effects)
    }

    async fn change_form(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        change: FormChange,
        looked: &str,
    ) -> Result<Option<FormEffects>, Refusal> {
        let (backend, caller, looked) = (self.clone(), caller.clone(), looked.to_owned());
        let unit = async move |tx: &Tx| -> Result<Option<FormEffects>, Stop> {
            let (row, account) = backend.shaped(tx, &caller, year, &change).await?;
            let (changed, effects) = considered(tx, &row, account, &change).await?;
            if effects.fingerprint != looked && effects.count > 0 {
                return Ok(Some(effects));
            }
            replace(tx, &row, seen, &changed).await?;
            let (now, of) = (caller.received, Some(row.id));
            form_versions::follow(tx, &row, &changed, now).await?;
            let (kind, subject) = noted(&change);
            log::note(tx, now, Some(account), of, kind, subject, "").await?;
            Ok(None)
        };
        Ok(self.store.write(unit).await?)
    }

    async fn form_file(&self, caller: &Caller, year: u16) -> Result<String, Refusal> {
        let conn = self.store.read();
        let row = self.edition_of_year(conn, year).await?;
        authorise(conn, caller, &row, Act::ReadProgress, Relation::None).await?;
        let file = FormFile {
            full_sheet: row.edition.full_sheet.as_ref().and_then(kept),
            sections: row.edition.sections.clone(),
        };
        let text = toml::to_string(&file);
        let failed = |error| DbErr::Custom(format!("the form cannot be written: {error}"));
        Ok(text.map_err(failed).map_err(Stop::from)?)
    }

    fn read_form_file(&self, text: &str) -> Result<FormChange, Problems> {
        let read: Result<FormFile, _> = toml::from_str(text);
        let file = read.map_err(|error| {
            let before = error.span().map_or(0, |span| span.start);
            let lines = text.bytes().take(before).filter(|byte| *byte == b'\n');
            let line = i64::try_from(lines.count())
                .unwrap_or(i64::MAX)
                .saturating_add(1);
            let mut problems = Problems::default();
            problems.add_counted("file", ProblemCode::FileUnfit, line, line);
            problems
        })?;
        let sheet = file.full_sheet.map(|sheet| {
            let closes = i18n::moment::parse_iso(&sheet.closes.to_string());
            closes.map(|closes| FullSheet {
                after: sheet.after,
                closes: Moment(closes),
            })
        });
        let sheet = sheet.transpose().map_err(|_| {
            let mut problems = Problems::default();
            problems.add("full_sheet.closes", ProblemCode::NotATime);
            problems
        })?;
        Ok(FormChange::Whole(file.sections, sheet))
    }
}

impl Backend {
    async fn form_view(&self, caller: &Caller, year: u16) -> Result<FormView, Stop> {
        let conn = &self.store.snapshot().await?;
        let row = self.edition_of_year(conn, year).await?;
        authorise(conn, caller, &row, Act::ReadProgress, Relation::None).await?;
        let mut answered: BTreeMap<String, u32> = BTreeMap::new();
        for entry in entries(conn, &row).await? {
            for code in entry.answers.0.keys() {
                if !entry.answers.is_blank(code) {
                    *answered.entry(code.clone()).or_default() += 1;
                }
            }
        }
        Ok(FormView {
            office: office(&row, caller),
            answered,
        })
    }

    /// The edition, for those who may change its form in this way.
    async fn shaped(
        &self,
        conn: &impl ConnectionTrait,
        caller: &Caller,
        year: u16,
        change: &FormChange,
    ) -> Result<(EditionRow, AccountId), Stop> {
        let row = self.edition_of_year(conn, year).await?;
        let before = row.edition.full_sheet.as_ref();
        let act = match change {
            // Another end is a change of the calendar, and may be needed at any time.
            FormChange::FullSheet(Some(sheet))
                if before.is_some_and(|before| before.after == sheet.after) =>
            {
                Act::EditTimetable
            }
            _ => Act::EditForm,
        };
        let account = authorise(conn, caller, &row, act, Relation::None).await?;
        Ok((row, account))
    }
}

/// The time of the full sheet as it is kept.
fn kept(sheet: &FullSheet) -> Option<FullSheetFile> {
    Some(FullSheetFile {
        after: sheet.after.clone(),
        closes: i18n::moment::iso(sheet.closes.micros()).parse().ok()?,
    })
}

/// All entries of an edition in the order of their identifiers, with what they answer.
async fn entries(conn: &impl ConnectionTrait, edition: &EditionRow) -> Result<Vec<Answered>, Stop> {
    let rows = submission::Entity::find()
        .filter(submission::Column::Edition.eq(edition.id.0))
        .order_by_asc(submission::Column::Id)
        .all(conn)
        .await?;
    let ids = rows.iter().map(|row| row.id).collect();
    let mut sections = sections::of_many(conn, ids).await?;
    let mut entries = Vec::with_capacity(rows.len());
    for row in rows {
        let mut answers = Answers::default();
        for section in sections.remove(&row.id).unwrap_or_default() {
            if section.section == Section::CONTACTS {
                continue;
            }
            let own: Answers = serde_json::from_str(&section.answers)
                .map_err(|error| DbErr::Json(format!("answers of {}: {error}", row.id)))?;
            answers.0.extend(own.0);
        }
        entries.push(Answered { row, answers });
    }
    Ok(entries)
}

/// The edition with a change, and what that does.
async fn considered(
    conn: &impl ConnectionTrait,
    row: &EditionRow,
    account: AccountId,
    change: &FormChange,
) -> Result<(Edition, FormEffects), Stop> {
    let edition = &row.edition;
    let changed = edition.with_form(change)?;
    let entries = entries(conn, row).await?;
    let answers: Vec<Answers> = entries.iter().map(|own| own.answers.clone()).collect();
    edition.answers_lost(&changed, &answers).into_result()?;
    // Members of the secretariat can be in conflict, too: they see nothing of the entry.
    let hidden: BTreeSet<SubmissionId> = juries::conflicts_of(conn, row.id, account).await?;
    let mut all = Vec::new();
    for entry in entries {
        let state = State::from_code(&entry.row.state);
        let Some(state) = state.filter(|state| matches!(state, State::Draft | State::Submitted))
        else {
            continue;
        };
        let faults = edition.faults_gained(&changed, &entry.answers);
        if !faults.is_empty() {
            all.push(AffectedEntry {
                submission: SubmissionId(entry.row.id),
                title: entry.row.title,
                state,
                faults,
            });
        }
    }
    let told: Vec<_> = all
        .iter()
        .map(|own| (own.submission, &own.faults))
        .collect();
    let fingerprint = if all.is_empty() {
        String::new()
    } else {
        HEXLOWER.encode(&Sha256::digest(outcomes::stored(&told)?))
    };
    let count = u32::try_from(all.len()).unwrap_or(u32::MAX);
    all.retain(|own| !hidden.contains(&own.submission));
    let [added, removed, differing] = edition.form_differences(&changed);
    let questions = edition.questions().chain(changed.questions());
    let labels = questions.map(|question| (question.code.clone(), question.label.clone()));
    let effects = FormEffects {
        labels: labels.collect(),
        added,
        removed,
        changed: differing,
        affected: all,
        count,
        fingerprint,
    };
    Ok((changed, effects))
}

/// How a change is told in the log: its kind, and what it is about.
fn noted(change: &FormChange) -> (&'static str, &str) {
    match change {
        FormChange::Section { code, title, .. } => {
            ("form-section", code.as_deref().unwrap_or(title.en.as_str()))
        }
        FormChange::Question { code, question, .. } => (
            "form-question",
            code.as_deref().unwrap_or(question.label.en.as_str()),
        ),
        FormChange::Move { piece, .. } => ("form-moved", named(piece)),
        FormChange::Remove(piece) => ("form-removed", named(piece)),
        FormChange::FullSheet(_) => ("form-full-sheet", ""),
        FormChange::Whole(..) => ("form-replaced", ""),
    }
}

fn named(piece: &Piece) -> &str {
    let (Piece::Section(code) | Piece::Question(code)) = piece;
    code
}
