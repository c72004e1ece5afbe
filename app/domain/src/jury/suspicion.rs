//! Why a juror is asked about an entry: a question that the juror answers, never a verdict.

use serde::{Deserialize, Serialize};

use crate::slug::fold;

/// What juror and entry have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Suspicion {
    /// The juror's organisation bears the name of the government, or the other way round.
    Organisation,
    /// The juror's e-mail address and the entry's addresses end alike.
    MailDomain,
    /// They come from the same country.
    Country,
}

impl Suspicion {
    /// The stored name, also the end of its text's key.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::MailDomain => "mail-domain",
            Self::Country => "country",
        }
    }
}

/// A juror, as far as the questions need to know.
#[derive(Clone, Copy, Debug)]
pub struct JurorTraits<'a> {
    /// Name of the organisation.
    pub organisation: &'a str,
    /// Country (ISO 3166-1).
    pub country: &'a str,
    /// E-mail address.
    pub email: &'a str,
}

/// An entry, as far as the questions need to know.
#[derive(Clone, Copy, Debug)]
pub struct EntryTraits<'a> {
    /// Name of the government.
    pub government: &'a str,
    /// Country (ISO 3166-1).
    pub country: &'a str,
    /// Everything that may be an e-mail or a web address: answers and contact persons.
    pub addresses: &'a [String],
}

/// Domains at which everybody can have an address, and those that are nobody's (RFC 2606).
const FREE: [&str; 17] = [
    "example.com",
    "example.net",
    "example.org",
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "yahoo.com",
    "yahoo.fr",
    "yahoo.es",
    "icloud.com",
    "proton.me",
    "protonmail.com",
    "gmx.net",
    "gmx.de",
    "mail.com",
];

/// What there is to ask about; empty for nothing.
#[must_use]
pub fn suspicions(juror: JurorTraits<'_>, entry: EntryTraits<'_>) -> Vec<Suspicion> {
    let mut found = Vec::new();
    if share_a_name(juror.organisation, entry.government) {
        found.push(Suspicion::Organisation);
    }
    let own = domain(juror.email);
    let ends_alike = |own: String| {
        let mut others = entry.addresses.iter().filter_map(|address| domain(address));
        others.any(|other| within(&own, &other) || within(&other, &own))
    };
    if own.is_some_and(ends_alike) {
        found.push(Suspicion::MailDomain);
    }
    if !juror.country.is_empty() && juror.country == entry.country {
        found.push(Suspicion::Country);
    }
    found
}

/// Whether the words of one name stand, in their order, in the other.
fn share_a_name(one: &str, other: &str) -> bool {
    let words = |name: &str| -> String {
        let folded = fold(name);
        let words = folded.split(|c: char| !c.is_alphanumeric());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        format!(" {} ", words.join(" "))
    };
    let (one, other) = (words(one), words(other));
    let long_enough = |name: &str| name.trim().chars().count() >= 3;
    long_enough(&one) && long_enough(&other) && (one.contains(&other) || other.contains(&one))
}

/// The domain of an e-mail or web address, in lower case and without `www.`.
fn domain(address: &str) -> Option<String> {
    let address = address.trim().to_lowercase();
    let host = match (address.rsplit_once('@'), address.split_once("://")) {
        (_, Some((_, rest))) => rest.split(['/', ':', '?', '#']).next()?.to_owned(),
        (Some((_, host)), None) => host.to_owned(),
        (None, None) => return None,
    };
    let host = host.strip_prefix("www.").unwrap_or(&host).to_owned();
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    (host.contains('.') && host.chars().all(plain)).then_some(host)
}

/// Whether a domain is another one, or lies below it, and not everybody can have an address there.
fn within(lower: &str, upper: &str) -> bool {
    if FREE.contains(&upper) {
        return false;
    }
    lower == upper
        || lower
            .strip_suffix(upper)
            .is_some_and(|rest| rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(organisation: &str, email: &str, government: &str, address: &str) -> Vec<Suspicion> {
        let juror = JurorTraits {
            organisation,
            country: "PT",
            email,
        };
        let addresses = [address.to_owned()];
        let entry = EntryTraits {
            government,
            country: "BR",
            addresses: &addresses,
        };
        suspicions(juror, entry)
    }

    #[test]
    fn names_are_compared_by_words_whatever_their_accents() {
        let name = |organisation, government| asked(organisation, "", government, "");
        assert_eq!(
            name("Município de Águas Claras", "Aguas Claras"),
            [Suspicion::Organisation]
        );
        assert_eq!(name("Lyon", "Métropole de LYON"), [Suspicion::Organisation]);
        assert_eq!(name("Lyonnaise", "Lyon"), []);
        assert_eq!(name("", "Lyon"), []);
        assert_eq!(name("A", "A B"), []);
    }

    #[test]
    fn addresses_are_compared_by_their_ends_and_free_ones_say_nothing() {
        let address = |email, address| asked("", email, "", address);
        let same = [Suspicion::MailDomain];
        assert_eq!(address("ana@city.gov", "joan@CITY.gov"), same);
        assert_eq!(
            address("ana@part.city.gov", "https://www.city.gov/x?y"),
            same
        );
        assert_eq!(address("ana@gmail.com", "joan@gmail.com"), []);
        assert_eq!(address("ana@jury.example.org", "joan@example.org"), []);
        assert_eq!(address("ana@city.gov", "joan@othercity.gov"), []);
        assert_eq!(address("ana@city.gov", "We wrote to the city."), []);
    }

    #[test]
    fn the_same_country_is_asked_about() {
        let juror = JurorTraits {
            organisation: "",
            country: "PT",
            email: "",
        };
        let entry = |country| EntryTraits {
            government: "",
            country,
            addresses: &[],
        };
        assert_eq!(suspicions(juror, entry("PT")), [Suspicion::Country]);
        assert_eq!(suspicions(juror, entry("ES")), []);
    }
}
