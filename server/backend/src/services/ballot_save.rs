//! How a ballot is saved and handed in.

use domain::{
    access::{Act, Caller},
    edition::Round,
    id::SubmissionId,
    moment::Moment,
    ports::{
        Refusal,
        jury_room::{BallotText, SavedBallot},
    },
    problem::{ProblemCode, Problems},
    revision::Revision,
    scoring::{
        ballot::{Judgement, Marks},
        tally,
    },
    text,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};

use super::authorisation::authorise;
use crate::{
    Backend,
    store::{Stop, Tx, ballots, entities::ballot, log, submissions},
};

/// What a form sends for "I cannot judge this".
pub(super) const CANNOT_JUDGE: &str = "cannot-judge";

/// Saves a ballot and, if asked to, hands it in. Everything that decides is read in this unit of
/// work: rights, the open round, conflicts, the state and the revision of the ballot.
#[expect(
    clippy::too_many_arguments,
    reason = "one intention with all that it needs"
)]
pub(crate) async fn save(
    backend: &Backend,
    tx: &Tx,
    caller: &Caller,
    year: u16,
    id: SubmissionId,
    seen: Revision,
    ballot: BallotText,
    hand_in: bool,
) -> Result<SavedBallot, Stop> {
    let edition = backend.edition_of_year(tx, year).await?;
    let place = backend.juror_place(tx, caller, &edition, id).await?;
    let act = if hand_in {
        Act::HandInBallot
    } else {
        Act::WriteBallot
    };
    let account = authorise(tx, caller, &edition, act, place.relation).await?;
    backend.admitted(tx, &edition, account).await?;
    place.spoken(&edition)?;
    let round = place.round;
    let stored = ballots::with_marks(tx, &round.code, id, account).await?;
    if let Some((row, marks)) = &stored
        && row.handed_in.is_some()
    {
        // Handing in twice is handing in once; saving after it is too late.
        if !hand_in {
            return Err(Refusal::WrongState.into());
        }
        return Ok(saved(
            &round,
            marks,
            Revision(row.revision),
            Moment(row.saved),
        ));
    }
    let row = stored.map(|(row, _)| row);
    let current = row
        .as_ref()
        .map_or(Revision::NONE, |row| Revision(row.revision));
    if current != seen {
        return Err(Refusal::Stale { current }.into());
    }
    let read = read(&round, &ballot, hand_in)?;
    let kept = || row.as_ref().map(|row| row.note.clone());
    let note = read.note.or_else(kept).unwrap_or_default();
    let (now, next) = (caller.received, current.next());
    let handed_in = hand_in.then_some(now.micros());
    let ballot = match row {
        Some(row) => {
            let changed = ballot::Entity::update_many()
                .col_expr(ballot::Column::Comment, Expr::value(read.comment))
                .col_expr(ballot::Column::Note, Expr::value(note))
                .col_expr(ballot::Column::Revision, Expr::value(next.0))
                .col_expr(ballot::Column::Saved, Expr::value(now.micros()))
                .col_expr(ballot::Column::HandedIn, Expr::value(handed_in))
                .filter(ballot::Column::Id.eq(row.id))
                .filter(ballot::Column::Revision.eq(current.0))
                .filter(ballot::Column::HandedIn.is_null())
                .exec(tx)
                .await?;
            if changed.rows_affected != 1 {
                return Err(Refusal::Stale { current }.into());
            }
            row.id
        }
        None => {
            let key = backend.ids.ballot().0;
            let row = ballot::ActiveModel {
                id: Set(key),
                edition: Set(edition.id.0),
                round: Set(round.code.clone()),
                submission: Set(id.0),
                account: Set(account.0),
                comment: Set(read.comment),
                note: Set(note),
                revision: Set(next.0),
                saved: Set(now.micros()),
                handed_in: Set(handed_in),
            };
            ballot::Entity::insert(row)
                .exec_without_returning(tx)
                .await?;
            key
        }
    };
    ballots::replace_marks(tx, ballot, &read.marks).await?;
    if hand_in {
        let who = Some(account);
        log::note(
            tx,
            now,
            who,
            Some(edition.id),
            "ballot-handed-in",
            &submissions::title(tx, id).await?,
            &round.code,
        )
        .await?;
    }
    Ok(saved(&round, &read.marks, next, now))
}

fn saved(round: &Round, marks: &Marks, revision: Revision, at: Moment) -> SavedBallot {
    SavedBallot {
        revision,
        at,
        total: tally::total(&round.rubric, marks),
        missing: marks.missing(&round.rubric).len(),
    }
}

/// What a ballot lacks to be handed in, as fields of its form.
pub(super) fn lacking(round: &Round, marks: &Marks, comment: &str) -> Vec<String> {
    let faults = marks.faults_at_hand_in(&round.rubric).into_iter();
    let marks = faults.map(|fault| format!("mark-{}", fault.criterion));
    let comment = lacks_comment(round, comment).then(|| "comment".to_owned());
    marks.chain(comment).collect()
}

fn lacks_comment(round: &Round, comment: &str) -> bool {
    round.comment_required && comment.is_empty()
}

/// A ballot that was read.
struct Read {
    marks: Marks,
    comment: String,
    note: Option<String>,
}

/// What was typed, as marks and texts; all faults at once.
fn read(round: &Round, ballot: &BallotText, hand_in: bool) -> Result<Read, Problems> {
    let mut problems = Problems::default();
    let mut marks = Marks::default();
    for (criterion, typed) in &ballot.marks {
        if typed.trim().is_empty() {
            continue;
        }
        let field = format!("mark-{criterion}");
        if typed == CANNOT_JUDGE {
            marks.0.insert(criterion.clone(), Judgement::CannotJudge);
            continue;
        }
        match round.rubric.scale.parse(typed) {
            Ok(mark) => {
                marks.0.insert(criterion.clone(), Judgement::Mark(mark));
            }
            Err(problem) => problems.add(field, ProblemCode::from(problem)),
        }
    }
    let faults = if hand_in && problems.is_empty() {
        marks.faults_at_hand_in(&round.rubric)
    } else {
        marks.faults(&round.rubric)
    };
    for fault in faults {
        problems.add(format!("mark-{}", fault.criterion), fault.code);
    }
    let mut text = |field: &str, typed: &str| {
        text::text(typed).unwrap_or_else(|code| {
            problems.add(field, code);
            String::new()
        })
    };
    let comment = text("comment", &ballot.comment);
    let note = ballot.note.as_ref().map(|note| text("note", note));
    if hand_in && lacks_comment(round, &comment) && problems.of("comment").next().is_none() {
        problems.add("comment", ProblemCode::Missing);
    }
    problems.into_result().map(|()| Read {
        marks,
        comment,
        note,
    })
}
