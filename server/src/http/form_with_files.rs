//! Forms that carry files: `multipart/form-data`, as browsers without scripts send it.

use std::time::Duration;

use app::{form::Pairs, pages::applicant::files, request::Request as PageRequest};
use axum::{
    body::Body,
    http::{HeaderMap, StatusCode, header},
};
use domain::{
    file::FileRules,
    id::{FileId, SubmissionId},
    ports::{Refusal, conversations::Seat, files::Bytes},
    problem::{ProblemCode, Problems},
};
use multer::{Constraints, Multipart, SizeLimit};

use super::{
    BODY_LIMIT, Shared,
    arriving::{IncomingField, PieceByPiece},
};

/// Most fields, files included.
const MOST_FIELDS: usize = app::form::MOST_FIELDS;
/// Longest wait for the next piece of the form.
const PATIENCE: Duration = Duration::from_secs(30);

/// What came with such a form.
pub struct Gathered {
    /// The fields that are no files.
    pub form: Pairs,
    /// What is wrong with the files.
    pub uploads: Problems,
}

/// Where its parts are set apart, if it is such a form.
#[must_use]
pub fn boundary(headers: &HeaderMap) -> Option<String> {
    let kind = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    multer::parse_boundary(kind).ok()
}

/// Reads the form. Files go to their submission as they come; the text of all other fields may be as
/// long as in any form.
///
/// # Errors
/// The status that tells why it cannot be read.
pub async fn gather(
    shared: &Shared,
    request: &PageRequest,
    boundary: String,
    body: Body,
) -> Result<Gathered, StatusCode> {
    let limit = SizeLimit::new().per_field(u64::MAX).whole_stream(u64::MAX);
    let constraints = Constraints::new().size_limit(limit);
    let stream = PieceByPiece::of(body.into_data_stream());
    let mut parts = Multipart::with_constraints(stream, boundary, constraints);
    let (mut form, mut uploads) = (Pairs::default(), Problems::default());
    let (mut fields, mut bytes) = (0, 0);
    loop {
        let next = tokio::time::timeout(PATIENCE, parts.next_field());
        let next = next.await.map_err(|_| StatusCode::REQUEST_TIMEOUT)?;
        let Some(mut field) = next.map_err(|_| StatusCode::BAD_REQUEST)? else {
            break;
        };
        fields += 1;
        if fields > MOST_FIELDS {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        let name = field.name().unwrap_or_default().to_owned();
        if let Some(question) = files::new_of(&name) {
            let sent = field.file_name().unwrap_or_default().to_owned();
            let kept = receive(shared, request, question, &sent, &mut field, &mut uploads).await?;
            // What is sent with a message is named by the message.
            if let Some(file) = kept.filter(|_| question == FileRules::MESSAGE) {
                form = form.with(files::ATTACHED, file.to_string());
            }
            continue;
        }
        let mut text = Vec::new();
        while let Some(piece) = piece(&mut field).await? {
            bytes += piece.len();
            if bytes > BODY_LIMIT {
                return Err(StatusCode::PAYLOAD_TOO_LARGE);
            }
            text.extend_from_slice(&piece);
        }
        form = form.with(name, String::from_utf8_lossy(&text));
    }
    Ok(Gathered { form, uploads })
}

async fn piece(field: &mut multer::Field<'_>) -> Result<Option<Vec<u8>>, StatusCode> {
    let mut field = IncomingField(field);
    let next = tokio::time::timeout(PATIENCE, field.next());
    let next = next.await.map_err(|_| StatusCode::REQUEST_TIMEOUT)?;
    next.map_err(|_| StatusCode::BAD_REQUEST)
}

/// One file. A field in which nothing was chosen has no name and no bytes.
async fn receive(
    shared: &Shared,
    request: &PageRequest,
    question: &str,
    sent: &str,
    field: &mut multer::Field<'_>,
    uploads: &mut Problems,
) -> Result<Option<FileId>, StatusCode> {
    let first = piece(field).await?;
    if sent.is_empty() && first.as_ref().is_none_or(Vec::is_empty) {
        return Ok(None);
    }
    let mut rest = Begun {
        first,
        rest: IncomingField(field),
    };
    let kept = match SubmissionId::parse(request.param("id")) {
        Some(id) => keep(shared, request, id, question, sent, &mut rest).await,
        None => Err(Refusal::NotFound),
    };
    let refusal = match kept {
        Ok(file) => return Ok(Some(file)),
        Err(refusal) => refusal,
    };
    // The fields behind it are still wanted.
    while piece(field).await?.is_some() {}
    match refusal {
        Refusal::Invalid(problems) => uploads.0.extend(problems.0),
        Refusal::Full => uploads.add(question, ProblemCode::NoMoreRoom),
        // Whether the form itself may be saved is told by saving it.
        _ => uploads.add(question, ProblemCode::FileCutShort),
    }
    Ok(None)
}

async fn keep(
    shared: &Shared,
    request: &PageRequest,
    id: SubmissionId,
    question: &str,
    sent: &str,
    bytes: &mut dyn Bytes,
) -> Result<FileId, Refusal> {
    let (port, mut caller) = (&shared.site.ports.files, request.caller.clone());
    caller.received = (shared.now)();
    let seat = match request.year() {
        Ok(year) => Seat::Office { year },
        Err(_) => Seat::Team,
    };
    let file = port
        .announce(&caller, seat, id, question, sent, None)
        .await?;
    port.take(&caller, file, 0, bytes).await?;
    // What counts is when all of it was here.
    caller.received = (shared.now)();
    port.arrived(&caller, file).await.map(|kept| kept.file)
}

/// Bytes of which the first piece was read already.
struct Begun<'a, 'b> {
    first: Option<Vec<u8>>,
    rest: IncomingField<'a, 'b>,
}

#[async_trait::async_trait]
impl Bytes for Begun<'_, '_> {
    async fn next(&mut self) -> Result<Option<Vec<u8>>, domain::ports::files::CutShort> {
        match self.first.take() {
            Some(first) => Ok(Some(first)),
            None => self.rest.next().await,
        }
    }
}
