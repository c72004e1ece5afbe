//! E-mail addresses, the only thing that an account needs.

use serde::{Deserialize, Serialize};

use crate::problem::ProblemCode;

/// An address that mail can be sent to; compared in lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Most characters of an address (RFC 5321, a path without its brackets).
    pub const LIMIT: usize = 254;

    /// Reads an address as people type it: surrounding spaces and capitals do not count.
    ///
    /// Takes the everyday form `local@domain.tld` and leaves quoted local parts and address
    /// literals out: the proof that an address works is the mail that arrives.
    ///
    /// # Errors
    /// [`ProblemCode::Missing`], [`ProblemCode::TooLong`] or [`ProblemCode::NotAnEmail`].
    pub fn parse(raw: &str) -> Result<Self, ProblemCode> {
        let text = raw.trim().to_lowercase();
        if text.is_empty() {
            return Err(ProblemCode::Missing);
        }
        if text.len() > Self::LIMIT {
            return Err(ProblemCode::TooLong);
        }
        let Some((local, host)) = text.rsplit_once('@') else {
            return Err(ProblemCode::NotAnEmail);
        };
        let local_fits = !local.is_empty()
            && local.len() <= 64
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..")
            && local.chars().all(|c| {
                c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c) || is_word(c)
            });
        let host_fits = host.contains('.')
            && host.split('.').all(|label| {
                !label.is_empty()
                    && label.len() <= 63
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label
                        .chars()
                        .all(|c| c.is_ascii_alphanumeric() || c == '-' || is_word(c))
            });
        if local_fits && host_fits {
            Ok(Self(text))
        } else {
            Err(ProblemCode::NotAnEmail)
        }
    }

    /// The address as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Letters beyond ASCII are allowed (internationalised addresses); marks and symbols are not.
fn is_word(character: char) -> bool {
    !character.is_ascii() && character.is_alphanumeric()
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyday_addresses_are_read_and_lowered() {
        let read = EmailAddress::parse("  Ana.Vidal+oidp@Ciutat.example.org ");
        assert_eq!(
            read.as_ref().map(EmailAddress::as_str),
            Ok("ana.vidal+oidp@ciutat.example.org")
        );
        assert!(EmailAddress::parse("josé@exemplo.pt").is_ok());
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for raw in [
            "a",
            "a@b",
            "@b.org",
            "a@",
            "a b@c.org",
            "a@b..org",
            "a@-b.org",
            ".a@b.org",
        ] {
            assert_eq!(
                EmailAddress::parse(raw),
                Err(ProblemCode::NotAnEmail),
                "{raw}"
            );
        }
        assert_eq!(EmailAddress::parse(" "), Err(ProblemCode::Missing));
        assert_eq!(
            EmailAddress::parse("a@b.org\r\nBcc: x@y.org"),
            Err(ProblemCode::NotAnEmail)
        );
    }
}
