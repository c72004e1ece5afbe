//! The summary of a submission in other languages than its own.

use std::collections::BTreeMap;

use crate::{locale::Locale, revision::Revision};

/// Who made a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// A person, or a person who went over what a machine made.
    ByPerson,
    /// A machine, and nobody went over it.
    ByMachine,
}

impl Made {
    /// The stored name, also the end of its texts' keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ByPerson => "person",
            Self::ByMachine => "machine",
        }
    }

    /// Who made it, from a stored name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::ByPerson, Self::ByMachine]
            .into_iter()
            .find(|made| made.code() == code)
    }
}

/// A summary in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The words.
    pub text: String,
    /// Who made them.
    pub made: Made,
    /// The words of the summary that were translated; empty where they are not known.
    pub original: String,
    /// How often it was saved.
    pub revision: Revision,
}

impl Translation {
    /// Whether the summary says something else now than what was translated.
    #[must_use]
    pub fn is_outdated(&self, summary: &str) -> bool {
        !self.original.is_empty() && self.original != summary
    }
}

/// By language; those that are missing are not in it.
pub type Translations = BTreeMap<Locale, Translation>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_is_outdated_when_the_summary_changed_and_that_is_known() {
        let of = |original: &str| Translation {
            text: "Neuf quartiers.".to_owned(),
            made: Made::ByPerson,
            original: original.to_owned(),
            revision: Revision(1),
        };
        assert!(of("Eight wards.").is_outdated("Nine wards."));
        assert!(!of("Nine wards.").is_outdated("Nine wards."));
        assert!(!of("").is_outdated("Nine wards."));
    }
}
