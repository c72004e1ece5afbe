//! Files in pieces, which go on after a break: the core of the protocol tus 1.0.0
//! (<https://tus.io/protocols/resumable-upload>), with its extensions for creating and ending.

use app::{pages::error, reply::Cookie, request::Request as PageRequest};
use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use data_encoding::BASE64;
use domain::{
    id::{FileId, SubmissionId},
    locale::Locale,
    ports::{Refusal, conversations::Seat},
};

use super::{Shared, arriving::Incoming, dispatch};

const VERSION: HeaderName = HeaderName::from_static("tus-resumable");
const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const LENGTH: HeaderName = HeaderName::from_static("upload-length");
const METADATA: HeaderName = HeaderName::from_static("upload-metadata");

/// `POST /uploads`: announces a file. Its metadata name the submission, the question and the file.
pub async fn create(State(shared): State<Shared>, parts: Parts) -> Response {
    let announce = async |request: PageRequest| {
        let said = metadata(&parts.headers);
        let one = |name: &str| {
            let found = said.iter().find(|(key, _)| key == name);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let id = SubmissionId::parse(&one("submission")).ok_or(Refusal::NotFound)?;
        let size = number(&parts.headers, &LENGTH).ok_or(Refusal::NotFound)?;
        let (port, caller) = (&shared.site.ports.files, &request.caller);
        let id = port
            .announce(
                caller,
                Seat::Team,
                id,
                &one("question"),
                &one("filename"),
                Some(size),
            )
            .await?;
        let mut response = empty(StatusCode::CREATED);
        if let Ok(place) = HeaderValue::from_str(&format!("/uploads/{id}")) {
            response.headers_mut().insert(header::LOCATION, place);
        }
        Ok(response)
    };
    answer(&shared, &parts, announce).await
}

/// `HEAD /uploads/{id}`: how far a file is.
pub async fn progress(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    parts: Parts,
) -> Response {
    let tell = async |request: PageRequest| {
        let port = &shared.site.ports.files;
        let progress = port.progress(&request.caller, file(&id)?).await?;
        let mut response = empty(StatusCode::OK);
        let headers = response.headers_mut();
        headers.insert(OFFSET, progress.offset.into());
        if let Some(size) = progress.size {
            headers.insert(LENGTH, size.into());
        }
        Ok(response)
    };
    answer(&shared, &parts, tell).await
}

/// `PATCH /uploads/{id}`: the next bytes. With the last of them the file is looked at and put into the
/// answer.
pub async fn append(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    parts: Parts,
    body: Body,
) -> Response {
    let take = async |mut request: PageRequest| {
        let id = file(&id)?;
        let offset = number(&parts.headers, &OFFSET).ok_or(Refusal::WrongState)?;
        let port = &shared.site.ports.files;
        let announced = port.progress(&request.caller, id).await?.size;
        let mut bytes = Incoming::of(body);
        let length = port.take(&request.caller, id, offset, &mut bytes).await?;
        if announced == Some(length) {
            request.caller.received = (shared.now)();
            port.arrived(&request.caller, id).await?;
        }
        let mut response = empty(StatusCode::NO_CONTENT);
        response.headers_mut().insert(OFFSET, length.into());
        Ok(response)
    };
    answer(&shared, &parts, take).await
}

/// `DELETE /uploads/{id}`: gives a file up.
pub async fn end(State(shared): State<Shared>, Path(id): Path<String>, parts: Parts) -> Response {
    let give_up = async |request: PageRequest| {
        let port = &shared.site.ports.files;
        port.give_up(&request.caller, file(&id)?).await?;
        Ok(empty(StatusCode::NO_CONTENT))
    };
    answer(&shared, &parts, give_up).await
}

/// Lets whoever asks do something, or says why not.
async fn answer<F>(shared: &Shared, parts: &Parts, act: F) -> Response
where
    F: AsyncFnOnce(PageRequest) -> Result<Response, Refusal>,
{
    let done = match asking(shared, parts).await {
        Ok(request) => act(request).await,
        Err(refusal) => Err(refusal),
    };
    done.unwrap_or_else(|refusal| refused(shared, parts, &refusal))
}

fn file(id: &str) -> Result<FileId, Refusal> {
    FileId::parse(id).ok_or(Refusal::NotFound)
}

/// Who asks. The language is that of the page from which the file is sent.
async fn asking(shared: &Shared, parts: &Parts) -> Result<PageRequest, Refusal> {
    let request = dispatch::page_request(shared, parts, locale(shared, parts), Vec::new()).await?;
    if request.visitor.is_none() {
        return Err(Refusal::SignInNeeded);
    }
    Ok(request)
}

fn locale(shared: &Shared, parts: &Parts) -> Locale {
    let sent = shared.cookies.read(&parts.headers, Cookie::Language);
    Locale::from_code(sent).unwrap_or(Locale::DEFAULT)
}

fn empty(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(VERSION, HeaderValue::from_static("1.0.0"));
    response
}

/// Why not, with the sentence that the page shows at its field.
fn refused(shared: &Shared, parts: &Parts, refusal: &Refusal) -> Response {
    let status = match refusal {
        // What the protocol says of an offset that is not the next.
        Refusal::WrongState => StatusCode::CONFLICT,
        Refusal::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        refusal => StatusCode::from_u16(error::status(refusal))
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
    };
    let Refusal::Invalid(problems) = refusal else {
        return empty(status);
    };
    let text = error::sentences(locale(shared, parts), problems);
    let mut response = (status, text).into_response();
    let headers = response.headers_mut();
    headers.insert(VERSION, HeaderValue::from_static("1.0.0"));
    response
}

fn number(headers: &HeaderMap, name: &HeaderName) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.parse().ok()
}

/// Keys and values of `Upload-Metadata`: `key base64,key base64`.
fn metadata(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = headers.get(METADATA).and_then(|value| value.to_str().ok());
    let pairs = text.unwrap_or_default().split(',').filter_map(|pair| {
        let (key, value) = pair.trim().split_once(' ')?;
        let value = BASE64.decode(value.as_bytes()).ok()?;
        Some((key.to_owned(), String::from_utf8_lossy(&value).into_owned()))
    });
    pairs.collect()
}
