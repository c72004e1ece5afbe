//! Answers as they were typed. A draft may hold anything; completeness is judged when reading.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Question code → the values that were given: one for most kinds, several for lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, Vec<String>>);

impl Answers {
    /// The first value of an answer; empty when there is none.
    #[must_use]
    pub fn one(&self, code: &str) -> &str {
        self.0
            .get(code)
            .and_then(|values| values.first())
            .map_or("", String::as_str)
    }

    /// All values of an answer.
    pub fn all(&self, code: &str) -> impl Iterator<Item = &str> {
        self.0.get(code).into_iter().flatten().map(String::as_str)
    }

    /// Whether an answer holds a value.
    #[must_use]
    pub fn holds(&self, code: &str, value: &str) -> bool {
        self.all(code).any(|held| held == value)
    }

    /// Whether nothing was answered.
    #[must_use]
    pub fn is_blank(&self, code: &str) -> bool {
        self.all(code).all(|value| value.trim().is_empty())
    }

    /// Sets one value.
    pub fn set(&mut self, code: impl Into<String>, value: impl Into<String>) {
        self.0.insert(code.into(), vec![value.into()]);
    }
}
