//! The entries of the demonstration.

use std::collections::BTreeMap;

use domain::{
    edition::Edition,
    submission::{Answers, Contact},
};
use serde::Deserialize;

use super::SeedTrouble;

const ENTRIES: &str = include_str!("../../seed/entries_demo.json");

/// An entry, with what became of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) language: String,
    /// Whether it was handed in.
    pub(super) submitted: bool,
    answers: BTreeMap<String, OneOrMore>,
    pub(super) contacts: Vec<Contact>,
    /// The verdict, if there is one yet.
    pub(super) eligible: Option<bool>,
    /// Why not.
    #[serde(default)]
    pub(super) reason: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl Entry {
    /// The answers by section.
    pub(super) fn sections(&self, edition: &Edition) -> Vec<(String, Answers)> {
        let answered = |code: &str| match self.answers.get(code)? {
            OneOrMore::One(value) => Some(vec![value.clone()]),
            OneOrMore::More(values) => Some(values.clone()),
        };
        let sections = edition.sections.iter().map(|section| {
            let answers = section
                .questions
                .iter()
                .filter_map(|question| Some((question.code.clone(), answered(&question.code)?)));
            (section.code.clone(), Answers(answers.collect()))
        });
        sections.collect()
    }
}

pub(super) fn entries() -> Result<Vec<Entry>, SeedTrouble> {
    Ok(serde_json::from_str(ENTRIES)?)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::moment::Moment;

    use super::*;
    use crate::demonstration::{edition, people::people};

    #[test]
    fn every_answer_has_its_question_and_every_entry_its_author() {
        let edition = edition(Moment(1_769_913_000_000_000)).unwrap();
        let entries = entries().unwrap();
        for entry in &entries {
            for code in entry.answers.keys() {
                assert!(edition.question(code).is_some(), "{}: {code}", entry.key);
            }
            let sections = entry.sections(&edition);
            let language = sections.iter().map(|(_, answers)| answers.one("language"));
            assert!(!entry.submitted || language.into_iter().any(|l| l == entry.language));
        }
        let keys: BTreeSet<String> = entries.into_iter().map(|entry| entry.key).collect();
        let owned: Vec<String> = people()
            .unwrap()
            .into_iter()
            .flat_map(|p| p.entries)
            .collect();
        assert_eq!(owned.len(), keys.len());
        assert_eq!(owned.into_iter().collect::<BTreeSet<_>>(), keys);
    }
}
