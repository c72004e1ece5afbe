//! Secrets for cookies, links and codes, and the hashes by which they are recognised again.
//!
//! Secrets go to people; databases and logs only ever see hashes.

use std::fmt;

use data_encoding::{BASE32_NOPAD, BASE64URL_NOPAD, HEXLOWER};
use domain::person::email::EmailAddress;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use uuid::Uuid;

use crate::randomness;

/// Tells hashes for one purpose from those for another, so that no secret works in two places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Cookie of a session.
    Session,
    /// Cookie of the browser that asked to sign in.
    Browser,
    /// Link of a sign-in mail.
    Link,
    /// Six digits of a sign-in mail.
    Code,
    /// Code from the log that makes the first secretariat account.
    Setup,
    /// Link of the mail that makes a ballot of the open vote count.
    Vote,
}

impl Purpose {
    const fn label(self) -> &'static [u8] {
        match self {
            Self::Session => b"session",
            Self::Browser => b"browser",
            Self::Link => b"link",
            Self::Code => b"code",
            Self::Setup => b"setup",
            Self::Vote => b"vote",
        }
    }
}

/// A token of 256 bits that fits into cookies and addresses.
#[must_use]
pub fn token() -> String {
    let mut bytes = [0; 32];
    randomness::fill(&mut bytes);
    BASE64URL_NOPAD.encode(&bytes)
}

/// A code of 80 bits to type from a log: four groups of four letters and digits.
#[must_use]
pub fn setup_code() -> String {
    let mut bytes = [0; 10];
    randomness::fill(&mut bytes);
    let letters = BASE32_NOPAD.encode(&bytes);
    let groups: Vec<&str> = [0..4, 4..8, 8..12, 12..16]
        .into_iter()
        .filter_map(|range| letters.get(range))
        .collect();
    groups.join("-")
}

/// What is stored of a secret.
#[must_use]
pub fn hash(purpose: Purpose, secret: &str) -> String {
    HEXLOWER.encode(&digest(&[purpose.label(), secret.as_bytes()]))
}

/// What is stored of the six digits. A million possibilities are tried in a moment by whoever
/// holds the database, so the browser's secret (of which the database has but a hash) goes in too.
#[must_use]
pub fn hash_code(browser_token: &str, code: &str) -> String {
    HEXLOWER.encode(&digest(&[
        Purpose::Code.label(),
        browser_token.as_bytes(),
        code.as_bytes(),
    ]))
}

/// Whether two hashes are the same; takes as long for a near miss as for a far one.
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

/// The voter that an address is under the key of a vote. A part of the local name that begins with
/// a plus leads to the same mailbox with most providers, so it makes no second voter.
#[must_use]
pub fn voter(key: &str, address: &EmailAddress) -> String {
    let text = address.as_str();
    let (local, host) = text.rsplit_once('@').unwrap_or((text, ""));
    let mailbox = local.split('+').next().unwrap_or(local);
    let inner = digest(&[key.as_bytes(), mailbox.as_bytes(), host.as_bytes()]);
    HEXLOWER.encode(&digest(&[key.as_bytes(), &inner]))
}

/// The key from which this process derives the secrets of sign-in mails. The outbox names the
/// request and the sender derives link and code again when the mail goes, so that no readable
/// secret waits on disk. The key ends with the process: a sign-in mail that could not be sent
/// before a restart is void, and its reader asks for a new one.
#[derive(Clone)]
pub struct SignInKey([u8; 32]);

/// The two secrets of a sign-in mail.
#[derive(Clone, PartialEq, Eq)]
pub struct SignInSecrets {
    /// For the link.
    pub link: String,
    /// Six digits.
    pub code: String,
}

impl fmt::Debug for SignInKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[sign-in key]")
    }
}

impl fmt::Debug for SignInSecrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[sign-in secrets]")
    }
}

impl SignInKey {
    /// A new key.
    #[must_use]
    pub fn generate() -> Self {
        let mut bytes = [0; 32];
        randomness::fill(&mut bytes);
        Self(bytes)
    }

    /// The secrets of one request.
    #[must_use]
    pub fn secrets(&self, request: Uuid) -> SignInSecrets {
        let link = self.derive(Purpose::Link, request, 0);
        SignInSecrets {
            link: BASE64URL_NOPAD.encode(&link),
            code: self.six_digits(request),
        }
    }

    /// Uniform: draws from the part of the numbers of three bytes that a million divides.
    fn six_digits(&self, request: Uuid) -> String {
        let mut round = 0;
        loop {
            let drawn = self.derive(Purpose::Code, request, round);
            let fair = drawn
                .chunks_exact(3)
                .map(|bytes| {
                    bytes
                        .iter()
                        .fold(0_u32, |number, byte| number << 8 | u32::from(*byte))
                })
                .find(|number| *number < 16_000_000);
            if let Some(number) = fair {
                return format!("{:06}", number % 1_000_000);
            }
            round += 1;
        }
    }

    /// Hashes twice, as key prefix constructions need it.
    fn derive(&self, purpose: Purpose, request: Uuid, round: u32) -> [u8; 32] {
        let inner = digest(&[
            &self.0,
            purpose.label(),
            request.as_bytes(),
            &round.to_be_bytes(),
        ]);
        digest(&[&self.0, &inner])
    }
}

/// SHA-256 over the parts, each with its length, so that no two lists of parts run together.
fn digest(parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hasher.update(part);
    }
    hasher.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_long_differ_and_fit_into_an_address() {
        let one = token();
        assert_eq!(one.len(), 43);
        assert_ne!(one, token());
        assert!(
            one.bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        );
    }

    #[test]
    fn a_setup_code_is_four_groups_of_four() {
        let code = setup_code();
        let lengths: Vec<usize> = code.split('-').map(str::len).collect();
        assert_eq!(lengths, [4, 4, 4, 4]);
    }

    #[test]
    fn hashes_are_bound_to_purpose_and_browser() {
        assert_ne!(hash(Purpose::Session, "x"), hash(Purpose::Browser, "x"));
        assert_ne!(hash_code("browser", "123456"), hash_code("other", "123456"));
        assert_ne!(hash_code("a", "bc"), hash_code("ab", "c"));
        assert!(same(&hash(Purpose::Link, "x"), &hash(Purpose::Link, "x")));
        assert!(!same("abc", "abd"));
        assert!(!same("abc", "abcd"));
    }

    #[test]
    fn a_voter_is_a_mailbox_under_a_key() {
        let voter = |key, text| voter(key, &EmailAddress::parse(text).unwrap());
        assert_eq!(voter("k", "A@example.org"), voter("k", "a+2@example.org"));
        assert_ne!(voter("k", "a@example.org"), voter("k", "b@example.org"));
        assert_ne!(voter("k", "a@example.org"), voter("k", "a@example.com"));
        assert_ne!(voter("k", "a@example.org"), voter("l", "a@example.org"));
    }

    #[test]
    fn derived_codes_are_six_digits_and_spread_evenly() {
        let key = SignInKey::generate();
        let mut first_digits = [0_u32; 10];
        for number in 0..10_000_u128 {
            let secrets = key.secrets(Uuid::from_u128(number));
            assert_eq!(secrets.code.len(), 6);
            let digit = secrets
                .code
                .chars()
                .next()
                .and_then(|c| c.to_digit(10))
                .unwrap();
            first_digits[usize::try_from(digit).unwrap()] += 1;
        }
        // 1,000 expected for each; 180 is six standard deviations.
        assert!(
            first_digits.iter().all(|count| count.abs_diff(1_000) < 180),
            "{first_digits:?}"
        );
    }

    #[test]
    fn secrets_belong_to_key_and_request() {
        let (key, other) = (SignInKey::generate(), SignInKey::generate());
        let request = Uuid::from_u128(7);
        assert_eq!(key.secrets(request), key.secrets(request));
        assert_ne!(key.secrets(request), other.secrets(request));
        assert_ne!(
            key.secrets(request).link,
            key.secrets(Uuid::from_u128(8)).link
        );
        assert!(!format!("{:?}", key.secrets(request)).contains(&key.secrets(request).code));
    }
}
