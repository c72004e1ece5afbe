//! Public pages, kept ready to send.
//!
//! A public page is the same for everybody and depends on nothing but the stored data, the clock
//! and its address. It is kept under the data's version and until the next instant at which the
//! calendar or a release changes something; both are looked at on every request, so an embargo
//! holds and ends to the moment, and a retraction works at once.

use std::{
    collections::HashMap,
    io::Write,
    sync::{RwLock, RwLockReadGuard},
};

use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::Response,
};
use domain::moment::Moment;
use sha2::{Digest, Sha256};

use super::{Shared, assets::takes_brotli};

/// Most pages that are kept; then all are dropped and kept anew.
const MOST: usize = 4_000;

struct Kept {
    version: u64,
    until: Option<Moment>,
    etag: HeaderValue,
    plain: Bytes,
    brotli: Bytes,
    headers: HeaderMap,
}

/// The pages.
#[derive(Default)]
pub struct PageCache {
    pages: RwLock<HashMap<String, Kept>>,
}

impl PageCache {
    fn pages(&self) -> RwLockReadGuard<'_, HashMap<String, Kept>> {
        self.pages
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn find(&self, path: &str, version: u64, now: Moment, headers: &HeaderMap) -> Option<Response> {
        let pages = self.pages();
        let kept = pages.get(path)?;
        let fresh = kept.version == version && kept.until.is_none_or(|until| now < until);
        fresh.then(|| kept.send(headers))
    }

    fn keep(&self, path: String, kept: Kept) {
        let mut pages = self
            .pages
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if pages.len() >= MOST {
            pages.clear();
        }
        pages.insert(path, kept);
    }
}

impl Kept {
    fn send(&self, asked: &HeaderMap) -> Response {
        let known = asked
            .get(header::IF_NONE_MATCH)
            .is_some_and(|etag| *etag == self.etag);
        let brotli = takes_brotli(asked);
        let body = match (known, brotli) {
            (true, _) => Body::empty(),
            (false, true) => Body::from(self.brotli.clone()),
            (false, false) => Body::from(self.plain.clone()),
        };
        let mut response = Response::new(body);
        *response.headers_mut() = self.headers.clone();
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        } else if brotli {
            response
                .headers_mut()
                .insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        }
        response
    }
}

/// Marks a response that may be kept.
#[derive(Clone, Copy)]
pub struct Keep;

/// Answers from the kept pages, or runs the handler and keeps what it marks.
pub async fn kept(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let plain_get =
        matches!(*request.method(), Method::GET | Method::HEAD) && request.uri().query().is_none();
    if !plain_get {
        return next.run(request).await;
    }
    let site = &shared.site.ports.public_site;
    // Read before the page is made: a change in between makes the kept page stale, never wrong.
    let (version, now) = (site.version(), (shared.now)());
    let until = site.next_change(now);
    if let Some(response) = shared
        .cache
        .find(request.uri().path(), version, now, request.headers())
    {
        return response;
    }
    let path = request.uri().path().to_owned();
    let asked = request.headers().clone();
    let response = next.run(request).await;
    if response.extensions().get::<Keep>().is_none() || response.status() != StatusCode::OK {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(plain) = axum::body::to_bytes(body, usize::MAX).await else {
        return Response::from_parts(parts, Body::empty());
    };
    let mut headers = parts.headers;
    let etag = etag(&plain);
    headers.insert(header::ETAG, etag.clone());
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=0, must-revalidate"),
    );
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    let brotli = Bytes::from(compress(&plain, 9));
    let kept = Kept {
        version,
        until,
        etag,
        plain,
        brotli,
        headers,
    };
    let response = kept.send(&asked);
    shared.cache.keep(path, kept);
    response
}

fn etag(bytes: &[u8]) -> HeaderValue {
    let digest = Sha256::digest(bytes);
    let hex: String = digest
        .iter()
        .take(12)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    HeaderValue::from_str(&format!("\"{hex}\"")).unwrap_or(HeaderValue::from_static("\"-\""))
}

/// Brotli at a quality from 0 (fast) to 11 (small).
#[must_use]
pub fn compress(bytes: &[u8], quality: u32) -> Vec<u8> {
    let mut packed = Vec::with_capacity(bytes.len() / 3);
    let mut writer = brotli::CompressorWriter::new(&mut packed, 16 * 1024, quality, 19);
    let written = writer.write_all(bytes).and_then(|()| writer.flush());
    drop(writer);
    // Writing into memory does not fail; should it ever, an empty body would be a lie.
    debug_assert!(written.is_ok());
    packed
}
