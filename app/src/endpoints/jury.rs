//! Calls from the juror's desk.

use leptos::prelude::*;

use super::{CallError, SavedAt};

/// Saves marks, comment and note while the juror works. `marks`: criterion and what was chosen.
/// Without a note, the one that is saved stays.
///
/// # Errors
/// See [`CallError`].
#[server(prefix = "/api", endpoint = "jury/save-ballot", input = leptos::server_fn::codec::Json)]
pub async fn save_ballot(
    year: u16,
    submission: uuid::Uuid,
    revision: i64,
    marks: Vec<(String, String)>,
    comment: String,
    note: Option<String>,
) -> Result<SavedAt, CallError> {
    use domain::{id::SubmissionId, ports::jury_room::BallotText, revision::Revision};

    use crate::request::{called, request};

    let request = request()?;
    let ballot = BallotText {
        marks: marks.into_iter().collect(),
        comment,
        note,
    };
    let room = &request.ports().jury_room;
    let id = SubmissionId(submission);
    let saved = room
        .save_ballot(&request.caller, year, id, Revision(revision), ballot)
        .await;
    called(saved.map(|saved| SavedAt {
        revision: saved.revision.0,
        missing: saved.missing,
    }))
}
