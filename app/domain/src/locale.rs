//! The languages of the product.

use serde::{Deserialize, Serialize};

/// A language in which the product speaks to people: pages, mails, forms.
///
/// The entry itself may be written in any language that its edition accepts; see
/// [`crate::edition::Edition::entry_languages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// Catalan.
    Ca,
    /// English.
    En,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Portuguese.
    Pt,
}

impl Locale {
    /// All of them, in the order in which language menus show them.
    pub const ALL: [Self; 5] = [Self::Ca, Self::En, Self::Es, Self::Fr, Self::Pt];

    /// The one that is used when nothing tells which one a reader wants.
    pub const DEFAULT: Self = Self::En;

    /// The two-letter code (ISO 639-1) that addresses and `lang` attributes carry.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ca => "ca",
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Pt => "pt",
        }
    }

    /// The language's own name for itself, as language menus write it.
    #[must_use]
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::Ca => "Català",
            Self::En => "English",
            Self::Es => "Español",
            Self::Fr => "Français",
            Self::Pt => "Português",
        }
    }

    /// The locale of a two-letter code; `None` for any other text.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_leads_back_to_its_locale() {
        for locale in Locale::ALL {
            assert_eq!(Locale::from_code(locale.code()), Some(locale));
        }
        assert_eq!(Locale::from_code("de"), None);
        assert_eq!(Locale::from_code("EN"), None);
    }
}
