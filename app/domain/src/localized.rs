//! A text that an edition gives in every language of the product.

use serde::{Deserialize, Serialize};

use crate::locale::Locale;

/// The same text in all five languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Localized {
    /// Catalan.
    pub ca: String,
    /// English.
    pub en: String,
    /// Spanish.
    pub es: String,
    /// French.
    pub fr: String,
    /// Portuguese.
    pub pt: String,
}

impl Localized {
    /// The text that a function gives for each language.
    #[must_use]
    pub fn each(word: impl Fn(Locale) -> String) -> Self {
        let mut text = Self::default();
        for locale in Locale::ALL {
            *text.get_mut(locale) = word(locale);
        }
        text
    }

    /// The text in one language.
    #[must_use]
    pub fn get(&self, locale: Locale) -> &str {
        match locale {
            Locale::Ca => &self.ca,
            Locale::En => &self.en,
            Locale::Es => &self.es,
            Locale::Fr => &self.fr,
            Locale::Pt => &self.pt,
        }
    }

    /// The text in one language, to be written.
    pub fn get_mut(&mut self, locale: Locale) -> &mut String {
        match locale {
            Locale::Ca => &mut self.ca,
            Locale::En => &mut self.en,
            Locale::Es => &mut self.es,
            Locale::Fr => &mut self.fr,
            Locale::Pt => &mut self.pt,
        }
    }

    /// The languages in which the text is missing.
    pub fn missing(&self) -> impl Iterator<Item = Locale> + '_ {
        Locale::ALL
            .into_iter()
            .filter(|locale| self.get(*locale).trim().is_empty())
    }
}
