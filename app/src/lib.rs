//! The screens of Palmarès.
//!
//! Pages are rendered on the server only; islands and the signatures of endpoints compile for the
//! browser as well. Every `cfg` of the crate stands in this file.

#![allow(
    missing_docs,
    reason = "the macros of leptos write public items without documentation; ours are documented"
)]

pub mod endpoints;
pub mod islands;
pub mod paths;

#[cfg(feature = "ssr")]
mod components;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod reply;
#[cfg(feature = "ssr")]
pub mod request;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod shell;
