//! Cookies: their names, how they are read and written.

use app::reply::{Cookie, CookieChange};
use axum::http::{HeaderMap, HeaderValue, header::COOKIE};

/// The names. With an encrypted connection they carry the prefix that ties them to this host.
#[derive(Clone, Copy, Debug)]
pub struct CookieNames {
    secure: bool,
}

impl CookieNames {
    /// For a site that is reached by `https` or not.
    #[must_use]
    pub const fn new(secure: bool) -> Self {
        Self { secure }
    }

    /// The name of a cookie.
    #[must_use]
    pub const fn name(self, cookie: Cookie) -> &'static str {
        match (cookie, self.secure) {
            (Cookie::Session, true) => "__Host-palmares",
            (Cookie::Session, false) => "palmares",
            (Cookie::SignIn, true) => "__Host-palmares-sign-in",
            (Cookie::SignIn, false) => "palmares-sign-in",
            (Cookie::Language, _) => "palmares-language",
        }
    }

    /// The value of a cookie; empty when it was not sent.
    #[must_use]
    pub fn read(self, headers: &HeaderMap, cookie: Cookie) -> &str {
        let name = self.name(cookie);
        headers
            .get_all(COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(sent, _)| *sent == name)
            .map_or("", |(_, value)| value)
    }

    /// The header that makes a change. `None` for a value that no header can carry.
    #[must_use]
    pub fn write(self, change: &CookieChange) -> Option<HeaderValue> {
        let name = self.name(change.cookie);
        let secure = if self.secure { "; Secure" } else { "" };
        let hidden = if change.cookie == Cookie::Language {
            ""
        } else {
            "; HttpOnly"
        };
        let seconds = if change.value.is_empty() {
            0
        } else {
            change.seconds
        };
        let value = &change.value;
        HeaderValue::from_str(&format!(
            "{name}={value}; Path=/; Max-Age={seconds}; SameSite=Lax{hidden}{secure}"
        ))
        .ok()
    }
}
