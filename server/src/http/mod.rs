//! The HTTP side: the route table, and the layers in their order.

pub mod arriving;
pub mod assets;
pub mod cookies;
pub mod dispatch;
pub mod endpoints;
pub mod files;
pub mod form_with_files;
pub mod language;
pub mod page_cache;
pub mod plain;
pub mod security;
pub mod time_limit;
pub mod uploads;

use std::{net::SocketAddr, sync::Arc};

use app::{
    request::Site,
    routes::{Method, Route},
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, State},
    middleware,
    routing::{MethodRouter, any, get, patch, post},
};
use tower_http::{catch_panic::CatchPanicLayer, csrf::CsrfLayer};

use self::{cookies::CookieNames, dispatch::answer, page_cache::PageCache};

/// Most bytes of a form.
pub const BODY_LIMIT: usize = 1 << 20;

/// The clock of the HTTP side: stamps the time of receipt.
pub type Now = Arc<dyn Fn() -> domain::moment::Moment + Send + Sync>;

/// What every request needs.
#[derive(Clone)]
pub struct Shared {
    /// The site, as pages see it.
    pub site: Site,
    /// The clock.
    pub now: Now,
    /// Names of cookies.
    pub cookies: CookieNames,
    /// Host names under which this site is reached.
    pub hosts: Arc<security::Hosts>,
    /// Proxies whose word is believed.
    pub trusted_proxies: u8,
    /// Public pages, ready to send.
    pub cache: Arc<PageCache>,
}

/// All of the site as one service. Layers from the outside in: known host · kept public pages ·
/// security headers · panics · same origin · time limit · routes.
pub fn router(shared: Shared) -> Router {
    let mut table: Vec<(&'static str, MethodRouter<Shared>)> = Vec::new();
    for route in app::routes::routes() {
        let handler = handler(route.clone());
        let handler = match route.method {
            Method::Get => get(handler),
            Method::Post => post(handler),
        };
        match table
            .iter_mut()
            .find(|(pattern, _)| *pattern == route.pattern)
        {
            Some((_, methods)) => *methods = std::mem::take(methods).merge(handler),
            None => table.push((route.pattern, handler)),
        }
    }
    let pages = table
        .into_iter()
        .fold(Router::new(), |router, (pattern, methods)| {
            router.route(
                &format!("/{{lang}}{pattern}"),
                methods.fallback(dispatch::not_found),
            )
        });
    let csrf = CsrfLayer::new();
    let csrf = csrf
        .clone()
        .add_trusted_origin(shared.site.base_url.as_ref())
        .unwrap_or(csrf);
    pages
        .route("/", get(language::choose))
        .route("/{lang}/", get(language::without_slash))
        .route("/api/{*endpoint}", post(endpoints::answer))
        .route("/assets/{hash}/{*file}", get(assets::send))
        .route("/robots.txt", get(plain::robots))
        .route("/sitemap.xml", get(plain::sitemap))
        .route("/results/{file}", get(plain::result))
        .route("/files/{id}", get(files::whole))
        .route("/files/{id}/small", get(files::small))
        .route("/uploads", post(uploads::create))
        .route(
            "/uploads/{id}",
            patch(uploads::append)
                .head(uploads::progress)
                .delete(uploads::end),
        )
        .route("/health", get(plain::health))
        .route("/dev/stamp", get(plain::stamp))
        .fallback(any(dispatch::not_found))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn(time_limit::keep))
        .layer(csrf)
        .layer(CatchPanicLayer::custom(security::panicked))
        .layer(middleware::from_fn(security::headers))
        .layer(middleware::from_fn_with_state(
            shared.clone(),
            page_cache::kept,
        ))
        .layer(middleware::from_fn_with_state(
            shared.clone(),
            security::known_host,
        ))
        .with_state(shared)
}

fn handler(
    route: Route,
) -> impl Fn(
    State<Shared>,
    axum::extract::Request,
) -> std::pin::Pin<Box<dyn Future<Output = axum::response::Response> + Send>>
+ Clone {
    move |State(shared), request| {
        let route = route.clone();
        Box::pin(async move { answer(&shared, &route, request).await })
    }
}

/// Network address of the client: the connection's, or what the outermost trusted proxy saw.
#[must_use]
pub fn network(shared: &Shared, request: &axum::http::request::Parts) -> String {
    let peer = request
        .extensions
        .get::<axum::extract::ConnectInfo<SocketAddr>>()
        .map(|info| info.0.ip().to_string())
        .unwrap_or_default();
    let hops = usize::from(shared.trusted_proxies);
    if hops == 0 {
        return peer;
    }
    // Each proxy appends what it saw; only the last `hops` entries were written by ours.
    let forwarded: Vec<String> = request
        .headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|entry| entry.trim().to_owned())
        .collect();
    forwarded
        .len()
        .checked_sub(hops)
        .and_then(|place| forwarded.get(place).cloned())
        .unwrap_or(peer)
}
