//! Answers as they were typed. A draft may hold anything; completeness is judged when reading.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::edition::Section;

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

    /// The mark before what is written beside a choice. No code begins with it.
    pub const OTHER: char = '=';

    /// The end of the name of the field beside a choice.
    pub const OTHER_FIELD: &'static str = ".other";

    /// The choices that were made, without what is written beside them.
    pub fn choices(&self, code: &str) -> impl Iterator<Item = &str> {
        let given = self.all(code);
        given.filter(|value| !value.is_empty() && !value.starts_with(Self::OTHER))
    }

    /// What is written beside a choice of a list; empty when there is nothing.
    #[must_use]
    pub fn other(&self, code: &str) -> &str {
        let mut given = self.all(code);
        given
            .find_map(|value| value.strip_prefix(Self::OTHER))
            .unwrap_or_default()
    }

    /// The fields of a section as a form sends them, with what is written beside a choice put to the
    /// answer that it belongs to. Fields of no question stay as they are.
    #[must_use]
    pub fn folded(mut self, section: &Section) -> Self {
        for question in section
            .questions
            .iter()
            .filter(|own| own.rules.other.is_some())
        {
            let field = format!("{}{}", question.code, Self::OTHER_FIELD);
            let Some(beside) = self.0.remove(&field) else {
                continue;
            };
            let beside = beside.into_iter().filter(|text| !text.trim().is_empty());
            let beside = beside.map(|text| format!("{}{text}", Self::OTHER));
            let values = self.0.entry(question.code.clone()).or_default();
            values.extend(beside);
        }
        self
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
