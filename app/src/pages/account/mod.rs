//! Signing in, the account, the demonstration.

pub mod demonstration;
pub mod desk;
mod device;
pub mod own_data;
pub mod profile;
pub mod set_up;
pub mod sign_in;

use domain::{access::Act, locale::Locale, moment::Moment, ports::accounts::NewSession};

use crate::{
    paths,
    reply::{Cookie, CookieChange, Reply, is_own_path},
    routes::{Route, get, post},
};

/// The routes of this area.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        get("/sign-in", Act::SignIn, sign_in::show),
        post("/sign-in", Act::SignIn, sign_in::ask),
        get("/sign-in/code", Act::SignIn, sign_in::show_code),
        post("/sign-in/code", Act::SignIn, sign_in::use_code),
        get("/sign-in/link", Act::SignIn, sign_in::show_link),
        post("/sign-in/link", Act::SignIn, sign_in::use_link),
        get("/set-up", Act::ClaimSetup, set_up::show),
        post("/set-up", Act::ClaimSetup, set_up::claim),
        get("/demonstration", Act::UseDemonstration, demonstration::show),
        post("/demonstration", Act::UseDemonstration, demonstration::play),
        get("/desk", Act::UseAccount, desk::show),
        get("/account", Act::UseAccount, profile::show),
        post("/account", Act::UseAccount, profile::save),
        get("/account/data", Act::UseAccount, own_data::copy),
        get("/account/erase", Act::UseAccount, own_data::show_erasure),
        post("/account/erase", Act::UseAccount, own_data::erase),
        post("/sign-out", Act::UseAccount, profile::sign_out),
    ]
}

/// The answer to a sign-in: the session's cookie, and on to where the person wanted to go.
fn signed_in(session: NewSession, now: Moment, page: Locale) -> Reply {
    let fallback = paths::desk(page);
    let target = session
        .next
        .filter(|path| is_own_path(path))
        .unwrap_or(fallback);
    Reply::see_other(target)
        .with_cookie(CookieChange {
            cookie: Cookie::Session,
            value: session.token,
            seconds: session.expires.seconds_since(now),
        })
        .with_cookie(CookieChange {
            cookie: Cookie::SignIn,
            value: String::new(),
            seconds: 0,
        })
}
