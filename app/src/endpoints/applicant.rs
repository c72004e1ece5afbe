//! Calls from the applicant's desk.

use leptos::prelude::*;

use super::{CallError, SavedAt};

/// Saves a section while the applicant writes. `fields`: all fields of the form, as a plain form
/// would send them. The section `contacts` holds the contact persons.
///
/// # Errors
/// See [`CallError`].
#[server(prefix = "/api", endpoint = "submissions/save-section", input = leptos::server_fn::codec::Json)]
pub async fn save_section(
    submission: uuid::Uuid,
    section: String,
    revision: i64,
    fields: Vec<(String, String)>,
) -> Result<SavedAt, CallError> {
    use domain::{id::SubmissionId, revision::Revision};

    use crate::{
        form::Pairs,
        pages::applicant::section::save,
        request::{called, request},
    };

    let request = request()?;
    let fields = fields
        .into_iter()
        .filter(|(name, _)| name != "revision")
        .fold(Pairs::default(), |pairs, (name, value)| {
            pairs.with(name, value)
        });
    let id = SubmissionId(submission);
    let saved = save(&request, id, &section, Revision(revision), &fields).await;
    called(saved.map(|saved| SavedAt {
        revision: saved.revision.0,
        missing: saved.problems.0.len(),
    }))
}
