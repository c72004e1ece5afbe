//! How long an answer may take.

use std::time::Duration;

use axum::{
    extract::Request,
    http::{Method, StatusCode},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::form_with_files;

/// For everything but files.
const USUAL: Duration = Duration::from_secs(30);
/// For files on a slow line. Whoever sends nothing for half a minute is given up sooner.
const FILES: Duration = Duration::from_secs(3_600);

/// Gives up what takes too long.
pub async fn keep(request: Request, next: Next) -> Response {
    let pieces = request.method() == Method::PATCH && request.uri().path().starts_with("/uploads/");
    let limit = if pieces || form_with_files::boundary(request.headers()).is_some() {
        FILES
    } else {
        USUAL
    };
    match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}
