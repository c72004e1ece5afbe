//! What an answer has to keep to, beyond the kind of its question.

use serde::{Deserialize, Serialize};

use crate::localized::Localized;

/// The rules of one question. What is not said is not asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AnswerRules {
    /// Most characters of a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_chars: Option<u32>,
    /// Most choices of a list, ranks of an order, rows of a table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<u32>,
    /// Code of the choice that is put in words beside it (“other”).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
    /// Codes of the columns of a table that take whole numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<String>,
    /// What the answer decides about taking part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eligible: Option<Eligibility>,
}

impl AnswerRules {
    /// Rows of a table, where its rules do not say how many.
    pub const ROWS: u32 = 10;

    /// Whether there is no rule.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// With which answers an entry can take part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Eligibility {
    /// Choices of which one has to be made. Of a period none is named: it has to touch the one that
    /// the edition accepts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub any_of: Vec<String>,
    /// What to do instead, for those who cannot take part; a general text without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<Localized>,
}
