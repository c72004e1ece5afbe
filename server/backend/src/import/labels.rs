//! What people wrote in a closed list, and which choices they meant.

use std::collections::HashMap;

use domain::{
    edition::{Question, QuestionKind},
    locale::Locale,
    slug::fold,
};

use super::mapping::Filling;

/// The labels of one question. Case, accents and punctuation do not count.
#[derive(Clone, Debug, Default)]
pub(super) struct Labels {
    /// Folded label → codes; `None` where two choices are called the same.
    known: HashMap<String, Option<Vec<String>>>,
    /// Words of the longest label.
    longest: usize,
    country: bool,
}

impl Labels {
    /// The labels that the mapping lists, then the codes of the choices, then their names in all
    /// languages. A later one never takes the place of an earlier one.
    pub(super) fn of(question: &Question, filling: &Filling) -> Self {
        let mut labels = Self {
            country: question.kind == QuestionKind::Country,
            ..Self::default()
        };
        for (label, codes) in &filling.labels {
            labels.add(label, codes.0.clone());
        }
        for option in question.options.iter().flatten() {
            labels.add(&option.code, vec![option.code.clone()]);
        }
        let mut names: HashMap<String, Option<Vec<String>>> = HashMap::new();
        for option in question.options.iter().flatten() {
            for locale in Locale::ALL {
                let codes = vec![option.code.clone()];
                names
                    .entry(key(option.label.get(locale)))
                    .and_modify(|known| {
                        if known.as_ref() != Some(&codes) {
                            *known = None;
                        }
                    })
                    .or_insert(Some(codes));
            }
        }
        for (name, codes) in names {
            labels.longest = labels.longest.max(name.split(' ').count());
            labels.known.entry(name).or_insert(codes);
        }
        labels
    }

    fn add(&mut self, label: &str, codes: Vec<String>) {
        let key = key(label);
        self.longest = self.longest.max(key.split(' ').count());
        self.known.entry(key).or_insert(Some(codes));
    }

    /// The choices that a label means; none at all for one that is listed as nothing.
    pub(super) fn find(&self, label: &str, glued: bool) -> Option<Vec<String>> {
        let key = key(label);
        if let Some(codes) = self.known.get(&key) {
            return codes.clone();
        }
        if self.country {
            return i18n::countries::code_of(label).map(|code| vec![code.to_owned()]);
        }
        if glued {
            let words: Vec<&str> = key.split(' ').collect();
            return self.cover(&words);
        }
        None
    }

    /// Reads words as one label after the other, longer labels first. All words have to be used.
    fn cover(&self, words: &[&str]) -> Option<Vec<String>> {
        if words.is_empty() {
            return Some(Vec::new());
        }
        for length in (1..=self.longest.min(words.len())).rev() {
            let (label, rest) = words.split_at(length);
            if let Some(Some(codes)) = self.known.get(&label.join(" "))
                && let Some(others) = self.cover(rest)
            {
                return Some(codes.iter().cloned().chain(others).collect());
            }
        }
        None
    }
}

/// A label as it is compared: folded, one space where anything but letters and digits stood. Where
/// nothing is left (`-`, `…`) the signs themselves are compared.
fn key(label: &str) -> String {
    let folded = fold(label);
    let words = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let key = words.collect::<Vec<_>>().join(" ");
    if key.is_empty() {
        label.trim().to_owned()
    } else {
        key
    }
}

#[cfg(test)]
mod tests {
    use domain::{
        edition::{AnswerRules, QuestionOption, Readers},
        localized::Localized,
    };

    use super::*;

    fn labels(filling: &str) -> Labels {
        let option = |code: &str, fr: &str, en: &str| QuestionOption {
            code: code.to_owned(),
            label: Localized {
                fr: fr.to_owned(),
                en: en.to_owned(),
                ..Localized::default()
            },
        };
        let question = Question {
            code: "type".to_owned(),
            kind: QuestionKind::Choices,
            label: Localized::default(),
            hint: None,
            required: true,
            max_words: None,
            options: Some(vec![
                option("pb", "Budget participatif", "Participatory budgeting"),
                option("council", "Conseil permanent", "Council"),
                option("other", "Autre", "Other"),
                option("local", "Local", "Local"),
                option("near", "Local", "Near"),
            ]),
            readers: Readers::Public,
            in_summary: false,
            identifying: false,
            files: None,
            shown_if: None,
            rules: AnswerRules::default(),
        };
        Labels::of(&question, &toml::from_str(filling).unwrap())
    }

    fn found(labels: &Labels, label: &str) -> Option<Vec<String>> {
        labels.find(label, true)
    }

    #[test]
    fn codes_names_and_listed_labels_are_recognised() {
        let labels = labels(
            "column = 'x'\nlabels = { 'INSTANCE (P.)' = 'council', '-' = [], 'Autre' = ['pb', 'council'] }",
        );
        let codes =
            |codes: &[&str]| Some(codes.iter().map(|c| (*c).to_owned()).collect::<Vec<_>>());
        assert_eq!(found(&labels, "BUDGET-PARTICIPATIF"), codes(&["pb"]));
        assert_eq!(found(&labels, "participatory  budgéting"), codes(&["pb"]));
        assert_eq!(found(&labels, "PB"), codes(&["pb"]));
        assert_eq!(found(&labels, "instance p"), codes(&["council"]));
        assert_eq!(found(&labels, "-"), codes(&[]));
        assert_eq!(
            found(&labels, "autre"),
            codes(&["pb", "council"]),
            "the mapping goes first"
        );
        assert_eq!(found(&labels, "near"), codes(&["near"]));
        assert_eq!(found(&labels, "something else"), None);
    }

    #[test]
    fn a_code_goes_before_a_name_and_a_name_of_two_choices_means_neither() {
        let labels = labels("column = 'x'");
        assert_eq!(found(&labels, "local"), Some(vec!["local".to_owned()]));
        let mut without_code = labels;
        without_code.known.insert("lieu".to_owned(), None);
        assert_eq!(found(&without_code, "lieu"), None);
    }

    #[test]
    fn glued_labels_are_taken_apart_only_if_every_word_is_used() {
        let labels = labels("column = 'x'");
        let glued = "CONSEIL PERMANENT BUDGET PARTICIPATIF AUTRE";
        let codes = ["council", "pb", "other"].map(str::to_owned).to_vec();
        assert_eq!(labels.find(glued, true), Some(codes));
        assert_eq!(labels.find(glued, false), None);
        assert_eq!(labels.find("CONSEIL PERMANENT BUDGET", true), None);
    }
}
