//! Something expensive that each language needs once.

use std::sync::OnceLock;

use domain::locale::Locale;
use icu_locale_core::{Locale as Tag, locale};

/// One value per language, each made when it is first asked for and kept for good.
pub(crate) struct PerLocale<T>([OnceLock<T>; Locale::ALL.len()]);

impl<T> PerLocale<T> {
    pub(crate) const fn new() -> Self {
        Self([const { OnceLock::new() }; Locale::ALL.len()])
    }

    pub(crate) fn get(&self, locale: Locale, make: impl FnOnce(Locale) -> T) -> &T {
        self.0[place(locale)].get_or_init(|| make(locale))
    }
}

/// The place of a language in [`Locale::ALL`] and in lists that follow it.
pub(crate) const fn place(locale: Locale) -> usize {
    match locale {
        Locale::Ca => 0,
        Locale::En => 1,
        Locale::Es => 2,
        Locale::Fr => 3,
        Locale::Pt => 4,
    }
}

/// The language under which the standard data is asked. English is Britain's, for the order of
/// day and month and for the clock of 24 hours.
pub(crate) fn tag(locale: Locale) -> Tag {
    match locale {
        Locale::Ca => locale!("ca"),
        Locale::En => locale!("en-GB"),
        Locale::Es => locale!("es"),
        Locale::Fr => locale!("fr"),
        Locale::Pt => locale!("pt"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_follow_the_list_of_languages() {
        for (at, locale) in Locale::ALL.into_iter().enumerate() {
            assert_eq!(place(locale), at);
            assert_eq!(tag(locale).id.language.as_str(), locale.code());
        }
    }
}
