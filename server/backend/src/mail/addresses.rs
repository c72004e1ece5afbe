//! The addresses that mails link to. They are the pages' own; a test compares the two.

use std::fmt::Write as _;

use domain::{id::SubmissionId, locale::Locale};

/// Where the link of a sign-in mail leads.
#[must_use]
pub fn sign_in_link(base: &str, locale: Locale, token: &str) -> String {
    format!("{base}/{}/sign-in/link?token={token}", locale.code())
}

/// Where the link of the mail leads by which a ballot of the open vote counts.
#[must_use]
pub fn vote(base: &str, locale: Locale, year: u16, token: &str) -> String {
    format!("{base}/{}/{year}/vote/confirm?token={token}", locale.code())
}

/// Sign in, then go on to a path of ours (with its language).
#[must_use]
pub fn sign_in(base: &str, locale: Locale, next: &str) -> String {
    format!("{base}/{}/sign-in?next={}", locale.code(), escaped(next))
}

/// Leads to the desk of whoever is signed in.
#[must_use]
pub fn desk(locale: Locale) -> String {
    format!("/{}/desk", locale.code())
}

/// The juror's list.
#[must_use]
pub fn jury(locale: Locale, year: u16) -> String {
    format!("/{}/jury/{year}", locale.code())
}

/// The applicant's list.
#[must_use]
pub fn submissions(locale: Locale) -> String {
    format!("/{}/submissions", locale.code())
}

/// Overview of a submission.
#[must_use]
pub fn submission(locale: Locale, id: SubmissionId) -> String {
    format!("/{}/submissions/{id}", locale.code())
}

/// What the secretariat asks about a submission.
#[must_use]
pub fn messages(locale: Locale, id: SubmissionId) -> String {
    format!("/{}/submissions/{id}/messages", locale.code())
}

/// The same on the secretariat's desk.
#[must_use]
pub fn office_messages(locale: Locale, year: u16, id: SubmissionId) -> String {
    let locale = locale.code();
    format!("/{locale}/office/{year}/submissions/{id}/messages")
}

/// The application for membership that comes with a submission.
#[must_use]
pub fn membership(locale: Locale, id: SubmissionId) -> String {
    format!("/{}/submissions/{id}/membership", locale.code())
}

/// Receipt of a submission.
#[must_use]
pub fn receipt(locale: Locale, id: SubmissionId) -> String {
    format!("/{}/submissions/{id}/receipt", locale.code())
}

/// The winners page.
#[must_use]
pub fn winners(locale: Locale, year: u16) -> String {
    format!("/{}/{year}/winners", locale.code())
}

/// Decisions and release.
#[must_use]
pub fn decisions(locale: Locale, year: u16) -> String {
    format!("/{}/office/{year}/decisions", locale.code())
}

/// A path as the value of a query.
fn escaped(path: &str) -> String {
    path.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            // Writing into a string does not fail.
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_query_cannot_carry_is_escaped() {
        let link = sign_in("https://a.example", Locale::Fr, "/fr/jury/2026?a=b&c");
        assert_eq!(
            link,
            "https://a.example/fr/sign-in?next=/fr/jury/2026%3Fa%3Db%26c"
        );
    }
}
