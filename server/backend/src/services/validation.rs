//! Technical validation: reading everything, the verdict with its letter, translations.

use domain::{
    access::{Act, Caller, Relation},
    edition::Edition,
    id::{AccountId, SubmissionId},
    locale::Locale,
    moment::Moment,
    person::email::EmailAddress,
    ports::{
        Refusal,
        conversations::Seat,
        secretariat_office::{JuryComment, OfficeSheet},
    },
    problem::{ProblemCode, Problems},
    revision::Revision,
    submission::{State, state::Step},
    text,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::Expr};

use super::{
    authorisation::authorise, feedback, full_sheets, office_lists, results_office::office,
    submission_content::Content,
};
use crate::{
    Backend,
    mail::{letter::Letter, outbox::NewMail},
    store::{
        Stop, Tx, ballots,
        editions::EditionRow,
        entities::{account, submission},
        form_versions, juries, log, threads, translations,
    },
};

/// What the technical validation can find.
const FINDINGS: [Step; 2] = [Step::FindEligible, Step::FindIneligible];

/// A submission of the edition, if the caller may do this to it.
pub(super) async fn reach(
    conn: &impl ConnectionTrait,
    caller: &Caller,
    edition: &EditionRow,
    id: SubmissionId,
    act: Act,
) -> Result<(submission::Model, AccountId), Stop> {
    let account = caller.account.ok_or(Refusal::SignInNeeded)?;
    let row = submission::Entity::find_by_id(id.0)
        .filter(submission::Column::Edition.eq(edition.id.0))
        .one(conn)
        .await?;
    let relation = match &row {
        Some(row) if juries::in_conflict(conn, row, account).await? => Relation::Conflicted,
        _ => Relation::None,
    };
    let account = authorise(conn, caller, edition, act, relation).await?;
    Ok((row.ok_or(Refusal::NotFound)?, account))
}

pub(super) async fn sheet(
    backend: &Backend,
    caller: &Caller,
    year: u16,
    id: SubmissionId,
) -> Result<OfficeSheet, Stop> {
    let conn = &backend.store.snapshot().await?;
    let edition = backend.edition_of_year(conn, year).await?;
    let (row, _) = reach(conn, caller, &edition, id, Act::ReadSubmission).await?;
    let full_sheet = full_sheets::progress(conn, &edition, &row).await?;
    let form = form_versions::earlier(conn, &edition, row.form.as_ref()).await?;
    let edition = full_sheets::as_read(&backend.editions, conn, &edition, &row).await?;
    let content = Content::load(conn, &edition.edition, id).await?;
    let content = content.asked_only(&edition.edition);
    let translations = translations::of(conn, id).await?;
    let state = office_lists::state(&row);
    // Who got here is in no conflict with it.
    let none = Relation::None;
    let may = async |act| authorise(conn, caller, &edition, act, none).await.is_ok();
    let findings = if may(Act::JudgeEligibility).await {
        let possible = |step: &Step| state.after(*step).is_some();
        FINDINGS.into_iter().filter(possible).collect()
    } else {
        Vec::new()
    };
    let comments = if may(Act::ReadJuryComments).await {
        comments(conn, &edition.edition, id).await?
    } else {
        Vec::new()
    };
    let feedback = if may(Act::WriteFeedback).await {
        Some(feedback::written(conn, id).await?)
    } else {
        None
    };
    let history = office_lists::log_lines(conn, &edition, Some(&row.title), 0).await?;
    let threads = threads::counts(conn, [id.0], Seat::Office { year }).await?;
    Ok(OfficeSheet {
        office: office(&edition, caller),
        threads: threads.get(&id.0).copied().unwrap_or_default(),
        id,
        state,
        revision: Revision(row.revision),
        contacts: content.contacts,
        sections: content.sections,
        form,
        full_sheet,
        submitted: row.submitted.map(Moment),
        missed: row.missed_deadline.map(Moment),
        fingerprint: row.fingerprint,
        reason: row.reason,
        translations,
        history: if row.title.is_empty() {
            Vec::new()
        } else {
            history
        },
        findings,
        comments,
        feedback,
    })
}

/// What jurors wrote, in the order of the rounds.
async fn comments(
    conn: &impl ConnectionTrait,
    edition: &Edition,
    id: SubmissionId,
) -> Result<Vec<JuryComment>, Stop> {
    let mut written = ballots::comments(conn, id).await?;
    let place = |code: &str| edition.rounds.iter().position(|round| round.code == code);
    written.sort_by_key(|(round, _)| place(round));
    let comment = |(round, text)| JuryComment { round, text };
    Ok(written.into_iter().map(comment).collect())
}

#[expect(
    clippy::too_many_arguments,
    reason = "one intention with all that it needs"
)]
pub(crate) async fn judge(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    id: SubmissionId,
    seen: Revision,
    eligible: bool,
    reason: &str,
) -> Result<(), Stop> {
    let edition = backend.edition_of_year(tx, year).await?;
    let (row, account) = reach(tx, caller, &edition, id, Act::JudgeEligibility).await?;
    let mut problems = Problems::default();
    let reason = text::text(reason).unwrap_or_else(|code| {
        problems.add("reason", code);
        String::new()
    });
    if !eligible && reason.is_empty() && problems.is_empty() {
        problems.add("reason", ProblemCode::ReasonMissing);
    }
    problems.into_result()?;
    let current = Revision(row.revision);
    if current != seen {
        return Err(Refusal::Stale { current }.into());
    }
    let step = if eligible {
        Step::FindEligible
    } else {
        Step::FindIneligible
    };
    let next = office_lists::state(&row)
        .after(step)
        .ok_or(Refusal::WrongState)?;
    let kept = (next == State::Ineligible).then(|| reason.clone());
    let changed = submission::Entity::update_many()
        .col_expr(submission::Column::State, Expr::value(next.code()))
        .col_expr(submission::Column::Reason, Expr::value(kept))
        .col_expr(submission::Column::Revision, Expr::value(current.next().0))
        .filter(submission::Column::Id.eq(id.0))
        .filter(submission::Column::Revision.eq(current.0))
        .exec(tx)
        .await?;
    if changed.rows_affected != 1 {
        return Err(Refusal::Stale { current }.into());
    }
    let (now, who, of) = (caller.received, Some(account), Some(edition.id));
    let kind = if eligible {
        "submission-eligible"
    } else {
        "submission-ineligible"
    };
    log::note(tx, now, who, of, kind, &row.title, &reason).await?;
    let Some(owner) = account::Entity::find_by_id(row.owner).one(tx).await? else {
        return Ok(());
    };
    let Ok(recipient) = EmailAddress::parse(&owner.email) else {
        return Ok(());
    };
    let letter = if eligible {
        Letter::SubmissionEligible {
            submission: id,
            title: row.title,
        }
    } else {
        Letter::SubmissionIneligible {
            submission: id,
            title: row.title,
            reason,
        }
    };
    let mail = NewMail {
        edition: Some(edition.id),
        slot: format!("{id} {}", current.next().0),
        recipient,
        locale: Locale::from_code(&owner.locale).unwrap_or(Locale::DEFAULT),
        letter,
        not_before: now,
    };
    backend.outbox.enqueue(tx, now, mail).await?;
    Ok(())
}
