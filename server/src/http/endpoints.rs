//! The calls of islands: leptos server functions, given the same request as pages get.

use app::{
    endpoints::{MALFORMED, TOO_LARGE},
    request::Request as PageRequest,
};
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::locale::Locale;
use leptos::prelude::provide_context;

use super::{Shared, dispatch};

/// `/api/…`. A body that does not decode is the sender's fault: 400, not 500.
pub async fn answer(State(shared): State<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let bytes = match dispatch::whole_body(body).await {
        Ok(bytes) => bytes,
        // The plain form tells what to do, and nothing is tried again meanwhile.
        Err(StatusCode::PAYLOAD_TOO_LARGE) => {
            return (StatusCode::PAYLOAD_TOO_LARGE, TOO_LARGE).into_response();
        }
        Err(status) => return status.into_response(),
    };
    let page_request =
        match dispatch::page_request(&shared, &parts, Locale::DEFAULT, Vec::new()).await {
            Ok(request) => request,
            Err(refusal) => {
                let status = StatusCode::from_u16(app::pages::error::status(&refusal));
                return status
                    .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
                    .into_response();
            }
        };
    // A call is answered with data, whoever sent it: without these two the answer to a plain form
    // would lead to wherever the `Referer` says.
    let mut parts = parts;
    parts.headers.remove(header::REFERER);
    let json = HeaderValue::from_static("application/json");
    parts.headers.insert(header::ACCEPT, json);
    let request = Request::from_parts(parts, Body::from(bytes));
    let mut response = leptos_axum::handle_server_fns_with_context(
        move || provide_context::<PageRequest>(page_request.clone()),
        request,
    )
    .await
    .into_response();
    // An endpoint that ran sets its own status; what is left is a body that it could not read.
    if response.status() == StatusCode::INTERNAL_SERVER_ERROR
        && !response.headers().contains_key(app::endpoints::RAN)
    {
        *response.status_mut() = StatusCode::BAD_REQUEST;
        *response.body_mut() = Body::from(MALFORMED);
    }
    response
}
