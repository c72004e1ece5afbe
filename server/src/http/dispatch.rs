//! From an HTTP request to a page's request, and from its answer to an HTTP response.

use std::{sync::Arc, time::Duration};

use app::{
    form::Pairs,
    pages::error::refusal_page,
    paths,
    reply::{Body as ReplyBody, Content, Cookie, CookieChange, FileKind, Frame, Reply},
    request::Request as PageRequest,
    routes::{Method, Route, is_public, needs_sign_in},
    shell,
};
use axum::{
    body::{Body, Bytes},
    extract::{FromRequestParts, RawPathParams, Request, State},
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use domain::{
    access::{Act, Caller},
    locale::Locale,
    ports::{Refusal, dossiers::Pieces},
    problem::Problems,
};
use hydration_context::SsrSharedContext;
use leptos::prelude::{Owner, ScopedFuture};

use super::{
    BODY_LIMIT, Shared, assets::takes_brotli, form_with_files, language, network, page_cache,
    security,
};

/// Seconds that the chosen language is remembered: a year.
const LANGUAGE_SECONDS: i64 = 365 * 86_400;

/// Answers a request by a route.
pub async fn answer(shared: &Shared, route: &Route, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let params = RawPathParams::from_request_parts(&mut parts, &()).await;
    let mut params: Vec<(String, String)> = params
        .map(|params| {
            params
                .iter()
                .map(|(n, v)| (n.to_owned(), v.to_owned()))
                .collect()
        })
        .unwrap_or_default();
    let lang = params
        .iter()
        .position(|(name, _)| name == "lang")
        .map(|place| params.remove(place));
    let Some(locale) = lang.and_then(|(_, code)| Locale::from_code(&code)) else {
        return refuse(shared, &parts, &Refusal::NotFound).await;
    };
    if route.method == Method::Post
        && let Some(boundary) = form_with_files::boundary(&parts.headers)
    {
        return with_files(shared, route, &parts, locale, params, boundary, body).await;
    }
    let bytes = match whole_body(body).await {
        Ok(bytes) => bytes,
        Err(status) => return unread(shared, &parts, status).await,
    };
    let form = if route.method == Method::Post {
        Pairs::parse(&bytes)
    } else {
        Some(Pairs::default())
    };
    let Some(form) = form else {
        return unread(shared, &parts, StatusCode::PAYLOAD_TOO_LARGE).await;
    };
    let public = is_public(route.act);
    let page_request = if public {
        Ok(anonymous_request(shared, &parts, locale, params))
    } else {
        page_request(shared, &parts, locale, params).await
    };
    let mut page_request = match page_request {
        Ok(request) => request,
        Err(refusal) => return refuse(shared, &parts, &refusal).await,
    };
    page_request.form = form;
    carry_out(shared, route, &parts, page_request).await
}

/// A form that carries files. Only signed-in people send such forms, and only to the page of a section or
/// with a message.
async fn with_files(
    shared: &Shared,
    route: &Route,
    parts: &Parts,
    locale: Locale,
    params: Vec<(String, String)>,
    boundary: String,
    body: Body,
) -> Response {
    let takes = [
        Act::WriteSubmission,
        Act::AnswerSecretariat,
        Act::AskApplicant,
    ];
    if !takes.contains(&route.act) {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    let mut request = match page_request(shared, parts, locale, params).await {
        Ok(request) => request,
        Err(refusal) => return refuse(shared, parts, &refusal).await,
    };
    match form_with_files::gather(shared, &request, boundary, body).await {
        Ok(gathered) => {
            request.form = gathered.form;
            request.uploads = gathered.uploads;
        }
        Err(status) => return unread(shared, parts, status).await,
    }
    // What counts is when all of it was here.
    request.caller.received = (shared.now)();
    carry_out(shared, route, parts, request).await
}

/// Lets the page answer.
async fn carry_out(
    shared: &Shared,
    route: &Route,
    parts: &Parts,
    page_request: PageRequest,
) -> Response {
    let public = is_public(route.act);
    if needs_sign_in(route.act) && page_request.visitor.is_none() && route.method == Method::Get {
        let target = format!(
            "{}?next={}",
            paths::sign_in(page_request.locale),
            page_request.path
        );
        return respond(
            shared,
            parts,
            &page_request,
            Reply::see_other(target),
            false,
        );
    }
    let handler = Arc::clone(&route.handler);
    let asked = page_request.clone();
    let owner = reactive_owner();
    let work = owner.with(|| ScopedFuture::new(async move { handler(asked).await }));
    let answered = work.await;
    let refused = |refusal: &Refusal| refusal_page(&page_request, refusal);
    let reply = answered.unwrap_or_else(|refusal| owner.with(|| refused(&refusal)));
    let keep = public && reply.status == 200;
    let mut response = owner.with(|| respond(shared, parts, &page_request, reply, public));
    if keep {
        response.extensions_mut().insert(page_cache::Keep);
    }
    response
}

/// What views are made in. Islands ask it whether they are inside of one another.
fn reactive_owner() -> Owner {
    Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())))
}

/// The page for an address that there is not.
pub async fn not_found(State(shared): State<Shared>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    refuse(&shared, &parts, &Refusal::NotFound).await
}

/// The page for a refusal.
pub async fn refuse(shared: &Shared, parts: &Parts, refusal: &Refusal) -> Response {
    let first = parts.uri.path().split('/').nth(1).unwrap_or("");
    let locale =
        Locale::from_code(first).unwrap_or_else(|| language::preferred(shared, &parts.headers));
    let request = anonymous_request(shared, parts, locale, Vec::new());
    let owner = reactive_owner();
    owner.with(|| {
        respond(
            shared,
            parts,
            &request,
            refusal_page(&request, refusal),
            true,
        )
    })
}

/// The answer to a form that could not be read. One that is too large still stands in its browser,
/// and its page says so.
async fn unread(shared: &Shared, parts: &Parts, status: StatusCode) -> Response {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => refuse(shared, parts, &Refusal::TooLarge).await,
        status => status.into_response(),
    }
}

/// The whole body, or the status that tells why not.
pub async fn whole_body(body: Body) -> Result<Bytes, StatusCode> {
    match tokio::time::timeout(
        Duration::from_secs(20),
        axum::body::to_bytes(body, BODY_LIMIT),
    )
    .await
    {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(_)) => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

fn anonymous_request(
    shared: &Shared,
    parts: &Parts,
    locale: Locale,
    params: Vec<(String, String)>,
) -> PageRequest {
    PageRequest {
        site: shared.site.clone(),
        path: parts.uri.path().to_owned(),
        params,
        query: Pairs::parse(parts.uri.query().unwrap_or("").as_bytes()).unwrap_or_default(),
        form: Pairs::default(),
        uploads: Problems::default(),
        locale,
        visitor: None,
        caller: Caller {
            account: None,
            session: None,
            received: (shared.now)(),
            locale,
            network: network(shared, parts),
        },
        sign_in_cookie: String::new(),
        agent: String::new(),
        nonce: leptos::nonce::Nonce::new(),
    }
}

/// A request with whoever is signed in. Called once the body is complete, so that `received` is the
/// time of receipt.
pub async fn page_request(
    shared: &Shared,
    parts: &Parts,
    locale: Locale,
    params: Vec<(String, String)>,
) -> Result<PageRequest, Refusal> {
    let mut request = anonymous_request(shared, parts, locale, params);
    let token = shared.cookies.read(&parts.headers, Cookie::Session);
    if !token.is_empty() {
        let accounts = &shared.site.ports.accounts;
        request.visitor = accounts.visitor(token, request.caller.received).await?;
    }
    request.caller.account = request.visitor.as_ref().map(|visitor| visitor.account);
    request.caller.session = request.visitor.as_ref().map(|visitor| visitor.session);
    request.sign_in_cookie = shared
        .cookies
        .read(&parts.headers, Cookie::SignIn)
        .to_owned();
    let agent = parts
        .headers
        .get(header::USER_AGENT)
        .and_then(|v| v.to_str().ok())
        .unwrap_or("");
    request.agent = agent.chars().take(200).collect();
    Ok(request)
}

/// A body that is pulled out of what makes it. Where that breaks off, the connection does.
fn given_out(pieces: Box<dyn Pieces>) -> Body {
    Body::from_stream(futures::stream::try_unfold(pieces, async |mut pieces| {
        let piece = pieces.next().await?;
        Ok::<_, Refusal>(piece.map(|piece| (piece, pieces)))
    }))
}

/// Puts an answer into HTTP. Must run inside a reactive owner.
fn respond(
    shared: &Shared,
    parts: &Parts,
    request: &PageRequest,
    reply: Reply,
    public: bool,
) -> Response {
    let mut response = match reply.body {
        ReplyBody::SeeOther(path) => {
            let mut response = Response::new(Body::empty());
            if let Ok(value) = HeaderValue::from_str(&path) {
                response.headers_mut().insert(header::LOCATION, value);
            }
            response
        }
        ReplyBody::File {
            name,
            kind,
            content,
        } => {
            let mut response = Response::new(match content {
                Content::Whole(bytes) => Body::from(bytes),
                Content::Pieces(pieces) => given_out(pieces),
            });
            let headers = response.headers_mut();
            let kind = match kind {
                FileKind::Table => "text/csv; charset=utf-8",
                FileKind::Toml => "application/toml; charset=utf-8",
                FileKind::Pdf => "application/pdf",
                FileKind::Workbook => {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                }
                FileKind::Drawing => "image/svg+xml",
                FileKind::Json => "application/json",
                FileKind::Archive => "application/zip",
            };
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
            let kept = format!("attachment; filename=\"{name}\"");
            if let Ok(value) = HeaderValue::from_str(&kept) {
                headers.insert(header::CONTENT_DISPOSITION, value);
            }
            response
        }
        ReplyBody::Page(page) => {
            let islands = page.frame == Frame::DeskWithIslands;
            let html = shell::document(request, *page);
            // Public pages are compressed where they are kept.
            let pack = !public && takes_brotli(&parts.headers);
            let mut response = if pack {
                Response::new(Body::from(page_cache::compress(html.as_bytes(), 3)))
            } else {
                Response::new(Body::from(html))
            };
            let headers = response.headers_mut();
            headers.insert(
                header::CONTENT_TYPE,
                HeaderValue::from_static("text/html; charset=utf-8"),
            );
            if pack {
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
            }
            if (islands || shared.site.watch)
                && let Some(policy) = security::script_policy(&request.nonce, islands)
            {
                headers.insert(header::CONTENT_SECURITY_POLICY, policy);
            }
            response
        }
    };
    *response.status_mut() =
        StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if let Some((seconds, path)) = reply.follow
        && let Ok(value) = HeaderValue::from_str(&format!("{seconds}; url={path}"))
    {
        response.headers_mut().insert(header::REFRESH, value);
    }
    let mut cookies = reply.cookies;
    let remembered = shared.cookies.read(&parts.headers, Cookie::Language);
    if !public && remembered != request.locale.code() {
        cookies.push(CookieChange {
            cookie: Cookie::Language,
            value: request.locale.code().to_owned(),
            seconds: LANGUAGE_SECONDS,
        });
    }
    for change in &cookies {
        if let Some(value) = shared.cookies.write(change) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
    }
    if !public {
        response.headers_mut().insert(
            header::VARY,
            HeaderValue::from_static("cookie, accept-encoding"),
        );
    }
    response
}
