//! The table of all pages and forms: address, act, handler.
//!
//! This table is the only way to a page. The server mounts it; the matrix test walks it. A route
//! names the act that the policy table is asked about, so a route without a rule cannot be written.

use std::{future::Future, pin::Pin, sync::Arc};

use domain::access::Act;

use crate::{pages, reply::Answer, request::Request};

/// What a handler returns.
pub type Answering = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// GET or POST; nothing else changes or shows anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// Shows.
    Get,
    /// Changes.
    Post,
}

/// One line of the table.
#[derive(Clone)]
pub struct Route {
    /// Method.
    pub method: Method,
    /// Pattern below the language, such as `/jury/{year}/entries/{id}`.
    pub pattern: &'static str,
    /// What the caller does by it.
    pub act: Act,
    /// Who answers.
    pub handler: Arc<dyn Fn(Request) -> Answering + Send + Sync>,
}

fn route<F, Fut>(method: Method, pattern: &'static str, act: Act, handler: F) -> Route
where
    F: Fn(Request) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Answer> + Send + 'static,
{
    Route {
        method,
        pattern,
        act,
        handler: Arc::new(move |request| Box::pin(handler(request))),
    }
}

/// A page.
pub(crate) fn get<F, Fut>(pattern: &'static str, act: Act, handler: F) -> Route
where
    F: Fn(Request) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Answer> + Send + 'static,
{
    route(Method::Get, pattern, act, handler)
}

/// A form.
pub(crate) fn post<F, Fut>(pattern: &'static str, act: Act, handler: F) -> Route
where
    F: Fn(Request) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Answer> + Send + 'static,
{
    route(Method::Post, pattern, act, handler)
}

/// The whole table.
#[must_use]
pub fn routes() -> Vec<Route> {
    [
        pages::public::routes(),
        pages::mathematics::routes(),
        pages::vote::routes(),
        pages::account::routes(),
        pages::applicant::routes(),
        pages::jury::routes(),
        pages::office::routes(),
        pages::meeting::routes(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether somebody has to be signed in for an act before anything else is asked.
#[must_use]
pub fn needs_sign_in(act: Act) -> bool {
    !matches!(
        act,
        Act::ReadPublic
            | Act::ReadFinalists
            | Act::ReadVote
            | Act::CastVote
            | Act::ReadResult
            | Act::SignIn
            | Act::ClaimSetup
            | Act::UseDemonstration
    )
}

/// Whether an act reads pages that are the same for everybody.
#[must_use]
pub fn is_public(act: Act) -> bool {
    matches!(
        act,
        Act::ReadPublic | Act::ReadFinalists | Act::ReadVote | Act::ReadResult
    )
}
