//! The order of names in a language.

use std::cmp::Ordering;

use domain::locale::Locale;
use icu_collator::{CollatorBorrowed, CollatorPreferences, options::CollatorOptions};

use crate::per_locale::{PerLocale, tag};

/// Which of two names comes first.
#[must_use]
pub fn compare(locale: Locale, left: &str, right: &str) -> Ordering {
    match collator(locale) {
        Some(collator) => collator.compare(left, right),
        None => left.cmp(right),
    }
}

/// Bytes that sort as the name does. For a list that is kept, or is sorted more than once.
#[must_use]
pub fn key(locale: Locale, name: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(name.len() * 2);
    match collator(locale) {
        Some(collator) => {
            let Ok(()) = collator.write_sort_key_to(name, &mut bytes);
        }
        None => bytes.extend_from_slice(name.as_bytes()),
    }
    bytes
}

/// Sorts by a name; equals keep their order.
pub fn sort_by_name<T>(locale: Locale, items: &mut [T], name: impl Fn(&T) -> &str) {
    items.sort_by(|left, right| compare(locale, name(left), name(right)));
}

fn collator(locale: Locale) -> Option<&'static CollatorBorrowed<'static>> {
    static COLLATORS: PerLocale<Option<CollatorBorrowed<'static>>> = PerLocale::new();
    COLLATORS
        .get(locale, |locale| {
            let preferences = CollatorPreferences::from(&tag(locale));
            CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok()
        })
        .as_ref()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<const N: usize>(locale: Locale, mut names: [&'static str; N]) -> [&'static str; N] {
        sort_by_name(locale, &mut names, |name| name);
        names
    }

    #[test]
    fn accents_do_not_send_a_name_to_the_end() {
        assert_eq!(
            sorted(
                Locale::Fr,
                ["Évreux", "Zagreb", "Épinay", "Amiens", "Évry", "Eu"]
            ),
            ["Amiens", "Épinay", "Eu", "Évreux", "Évry", "Zagreb"]
        );
        assert_eq!(
            sorted(Locale::Pt, ["Óbidos", "Águeda", "Porto", "Braga"]),
            ["Águeda", "Braga", "Óbidos", "Porto"]
        );
    }

    #[test]
    fn spanish_has_a_letter_after_n() {
        assert_eq!(
            sorted(Locale::Es, ["Ñuble", "Nuquí", "Ovalle"]),
            ["Nuquí", "Ñuble", "Ovalle"]
        );
        assert_eq!(
            sorted(Locale::En, ["Ñuble", "Nuquí", "Ovalle"]),
            ["Ñuble", "Nuquí", "Ovalle"]
        );
    }

    #[test]
    fn keys_sort_as_the_comparison_does() {
        let names = [
            "Ñuble",
            "nuquí",
            "Nuquí",
            "Ovalle",
            "",
            "l’Hospitalet",
            "Lleida",
        ];
        for locale in Locale::ALL {
            for left in names {
                for right in names {
                    let (by_key, by_name) = (
                        key(locale, left).cmp(&key(locale, right)),
                        compare(locale, left, right),
                    );
                    assert_eq!(by_key, by_name, "{left} {right}");
                }
            }
        }
    }
}
