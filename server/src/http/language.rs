//! Which language a reader without one in the address gets.

use app::{paths, reply::Cookie};
use axum::{
    extract::{Path, State},
    http::{
        HeaderMap, StatusCode,
        header::{ACCEPT_LANGUAGE, LOCATION},
    },
    response::{IntoResponse, Response},
};
use domain::locale::Locale;

use super::Shared;

/// The language chosen last, else the first of the browser's that we speak, else the default.
#[must_use]
pub fn preferred(shared: &Shared, headers: &HeaderMap) -> Locale {
    if let Some(locale) = Locale::from_code(shared.cookies.read(headers, Cookie::Language)) {
        return locale;
    }
    let accepted = headers
        .get(ACCEPT_LANGUAGE)
        .and_then(|v| v.to_str().ok())
        .unwrap_or("");
    let mut wanted: Vec<(u16, Locale)> = accepted
        .split(',')
        .filter_map(|entry| {
            let mut parts = entry.split(';');
            let tag = parts.next()?.trim().to_lowercase();
            let locale = Locale::from_code(tag.split('-').next()?)?;
            let quality = parts
                .find_map(|p| p.trim().strip_prefix("q="))
                .unwrap_or("1");
            Some((thousandths(quality), locale))
        })
        .collect();
    wanted.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
    wanted
        .first()
        .map_or(Locale::DEFAULT, |(_, locale)| *locale)
}

/// A quality such as `0.8` as thousandths; 0 for what is none.
fn thousandths(quality: &str) -> u16 {
    let (whole, rest) = quality.split_once('.').unwrap_or((quality, ""));
    let padded: String = rest.chars().chain("000".chars()).take(3).collect();
    match (whole.parse::<u16>(), padded.parse::<u16>()) {
        (Ok(whole), Ok(rest)) => whole.min(1).saturating_mul(1000).saturating_add(rest),
        _ => 0,
    }
}

/// `/` → `/{language}`.
pub async fn choose(State(shared): State<Shared>, headers: HeaderMap) -> Response {
    see_other(&paths::home(preferred(&shared, &headers)))
}

/// `/{language}/` → `/{language}`.
pub async fn without_slash(
    State(shared): State<Shared>,
    Path(lang): Path<String>,
    headers: HeaderMap,
) -> Response {
    see_other(&paths::home(
        Locale::from_code(&lang).unwrap_or_else(|| preferred(&shared, &headers)),
    ))
}

fn see_other(path: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(value) = path.parse() {
        response.headers_mut().insert(LOCATION, value);
    }
    response.headers_mut().insert(
        "vary",
        axum::http::HeaderValue::from_static("accept-language, cookie"),
    );
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn qualities_are_read_as_thousandths() {
        assert_eq!(thousandths("1"), 1000);
        assert_eq!(thousandths("0.8"), 800);
        assert_eq!(thousandths("0.123456"), 123);
        assert_eq!(thousandths("x"), 0);
    }
}
