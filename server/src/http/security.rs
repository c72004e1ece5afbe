//! Headers and checks that hold for every answer.

use std::any::Any;

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::Shared;

/// The host names under which a site is reached.
#[derive(Debug)]
pub struct Hosts {
    own: String,
    loopback: bool,
}

impl Hosts {
    /// Of a site with this base address. A site on the loopback address answers to all loopback
    /// names.
    #[must_use]
    pub fn of(base_url: &str) -> Self {
        let own = base_url
            .split_once("://")
            .map_or(base_url, |(_, host)| host)
            .to_lowercase();
        let loopback = is_loopback(&own);
        Self { own, loopback }
    }

    fn knows(&self, host: &str) -> bool {
        host.eq_ignore_ascii_case(&self.own) || (self.loopback && is_loopback(host))
    }
}

fn is_loopback(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, port)| {
        if port.bytes().all(|byte| byte.is_ascii_digit()) {
            name
        } else {
            host
        }
    });
    matches!(name, "127.0.0.1" | "localhost" | "[::1]")
}

/// Refuses requests for a host that is not ours: a mail or a cache must never learn another name.
pub async fn known_host(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let host = request
        .uri()
        .host()
        .map(|_| {
            request
                .uri()
                .authority()
                .map(|a| a.as_str().to_owned())
                .unwrap_or_default()
        })
        .or_else(|| {
            request
                .headers()
                .get(header::HOST)
                .and_then(|v| v.to_str().ok())
                .map(str::to_owned)
        });
    if host.is_some_and(|host| shared.hosts.knows(&host)) {
        next.run(request).await
    } else {
        StatusCode::MISDIRECTED_REQUEST.into_response()
    }
}

const FIXED: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=()",
    ),
];

const STRICT: &str = "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Adds what every answer carries. An answer that allows scripts has set its own policy before.
pub async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        headers.insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(STRICT),
        );
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// The policy of a page whose scripts carry `nonce`.
#[must_use]
pub fn script_policy(nonce: &str, assets: bool) -> Option<HeaderValue> {
    let sources = if assets {
        "'self' 'wasm-unsafe-eval' "
    } else {
        ""
    };
    HeaderValue::from_str(&format!(
        "{STRICT}; script-src {sources}'nonce-{nonce}'; connect-src 'self'"
    ))
    .ok()
}

/// What a panic in a handler becomes: logged once, under a reference that the page shows.
pub fn panicked(panic: Box<dyn Any + Send + 'static>) -> Response<Body> {
    let what = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("no message");
    let reference = backend::store::reference();
    tracing::error!(reference, what, "a handler panicked");
    (
        StatusCode::INTERNAL_SERVER_ERROR,
        format!("500 {reference}"),
    )
        .into_response()
}
