//! Files, for whoever reads the answers that they belong to. Never shown as pages: always to be kept,
//! and in a sandbox where a browser shows them all the same.

use axum::{
    body::Body,
    extract::{Path, Request, State},
    http::{HeaderValue, header},
    response::Response,
};
use domain::{
    id::FileId,
    locale::Locale,
    ports::{
        Refusal,
        files::{Bytes, Form, OpenFile},
    },
};
use futures::stream;

use super::{Shared, dispatch};

/// `/files/{id}`.
pub async fn whole(shared: State<Shared>, id: Path<String>, request: Request) -> Response {
    send(shared, id, request, Form::Whole).await
}

/// `/files/{id}/small`: a picture, small enough for a list.
pub async fn small(shared: State<Shared>, id: Path<String>, request: Request) -> Response {
    send(shared, id, request, Form::Small).await
}

async fn send(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    request: Request,
    form: Form,
) -> Response {
    let (parts, _) = request.into_parts();
    let asked = async {
        let id = FileId::parse(&id).ok_or(Refusal::NotFound)?;
        let asking = dispatch::page_request(&shared, &parts, Locale::DEFAULT, Vec::new()).await?;
        shared.site.ports.files.open(&asking.caller, id, form).await
    };
    match asked.await {
        Ok(file) => response(file),
        Err(refusal) => dispatch::refuse(&shared, &parts, &refusal).await,
    }
}

fn response(file: OpenFile) -> Response {
    let OpenFile {
        name,
        kind,
        size,
        bytes,
    } = file;
    let mut response = Response::new(Body::from_stream(pieces(bytes)));
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(kind.media_type()),
    );
    headers.insert(header::CONTENT_LENGTH, size.into());
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox"),
    );
    // What was read stays with who reads, and is asked for again each time: rights end.
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-cache"),
    );
    headers.insert(header::VARY, HeaderValue::from_static("cookie"));
    if let Ok(kept) = HeaderValue::from_str(&disposition(&name)) {
        headers.insert(header::CONTENT_DISPOSITION, kept);
    }
    response
}

/// RFC 6266: the name in plain letters, and as it is.
fn disposition(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || "-_. ".contains(c) {
                c
            } else {
                '_'
            }
        })
        .collect();
    let encoded: String = form_urlencoded::byte_serialize(name.as_bytes()).collect();
    let encoded = encoded.replace('+', "%20").replace('*', "%2A");
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

fn pieces(
    bytes: Box<dyn Bytes>,
) -> impl futures::Stream<Item = Result<Vec<u8>, domain::ports::files::CutShort>> {
    stream::try_unfold(bytes, |mut bytes| async move {
        Ok(bytes.next().await?.map(|piece| (piece, bytes)))
    })
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn i15_a_name_cannot_end_its_header() {
        assert_eq!(
            disposition("a\"; x=\"b\r\n.pdf"),
            "attachment; filename=\"a__ x__b__.pdf\"; filename*=UTF-8''a%22%3B%20x%3D%22b%0D%0A.pdf"
        );
        assert!(disposition("Plaça.jpg").ends_with("''Pla%C3%A7a.jpg"));
    }
}
