//! How the columns of a file become the answers of a form. Written in TOML:
//!
//! ```toml
//! submit = true                # hand the rows in; otherwise they become drafts, whatever is missing
//! over_limit = "keep-as-draft" # or "cut", or "refuse" (what is done without it, when handing in)
//! key = "{id}"                 # what makes a row the same row in a second run
//! ignore = ["lat", "lon"]      # columns that are left out on purpose
//!
//! [[contact]]
//! name = "{promoter}"
//! email = "participation@example.org"
//!
//! [questions.title]
//! column = "name"              # or several: the first that has a value
//!
//! [questions.territory]        # paragraphs; one with an empty column is left out
//! template = ["{about}", "Inhabitants: {inhabitants}"]
//!
//! [questions.country]
//! constant = "FR"
//!
//! [questions.budget]           # an amount and the code of its currency in one cell
//! column = "budget"
//!
//! [questions.period]           # `2021-03/2023-05`, or `2021-03/..` for what goes on
//! column = "period"
//!
//! [questions.themes]
//! column = "theme"
//! separator = ","              # one cell, several labels
//! glued = true                 # labels that stand one after the other without a separator
//! labels = { "DIVERS" = ["all"], "URBANISME" = ["urban-management", "housing"], "-" = [] }
//! first = false                # whether only the first of several choices counts
//! default = ["other"]          # where there is no label at all
//! otherwise = ["other"]        # where a label means nothing; it is told all the same
//! ```

use std::collections::{BTreeMap, BTreeSet};

use domain::edition::{Edition, Question, QuestionKind};
use serde::Deserialize;

use super::template::Template;

/// A mapping, as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// Whether rows are handed in.
    #[serde(default)]
    pub submit: bool,
    /// What becomes of texts over their limit of words.
    #[serde(default)]
    pub over_limit: OverLimit,
    /// Separator of the columns of a CSV file; a comma if it is not given.
    #[serde(default)]
    pub delimiter: Option<char>,
    /// What makes a row the same row in a second run.
    #[serde(default)]
    pub key: Option<Template>,
    /// Columns that are left out on purpose.
    #[serde(default)]
    pub ignore: Vec<String>,
    /// The contact persons.
    #[serde(default, rename = "contact")]
    pub contacts: Vec<ContactMapping>,
    /// Question code → where its answer comes from.
    pub questions: BTreeMap<String, Filling>,
}

/// What becomes of texts over their limit of words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OverLimit {
    /// The row is refused, if it is to be handed in. A draft keeps the text.
    #[default]
    Refuse,
    /// The row becomes a draft.
    KeepAsDraft,
    /// The text is cut at the limit, and the report says so.
    Cut,
}

/// A contact person.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactMapping {
    /// Name.
    pub name: Template,
    /// Function.
    #[serde(default)]
    pub role: Option<Template>,
    /// E-mail address.
    pub email: Template,
    /// Telephone.
    #[serde(default)]
    pub phone: Option<Template>,
}

/// Where an answer comes from.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filling {
    /// A column, or several of which the first with a value counts.
    #[serde(default)]
    pub column: Several,
    /// Paragraphs with columns in braces.
    #[serde(default)]
    pub template: Vec<Template>,
    /// The same for all rows.
    #[serde(default)]
    pub constant: Several,
    /// For rows that have nothing else.
    #[serde(default)]
    pub default: Several,
    /// Choices for labels that mean none.
    #[serde(default)]
    pub otherwise: Several,
    /// Splits a cell into labels.
    #[serde(default)]
    pub separator: Option<String>,
    /// Whether labels may follow each other without a separator.
    #[serde(default)]
    pub glued: bool,
    /// Whether only the first of several choices counts.
    #[serde(default)]
    pub first: bool,
    /// Label → choices. Case, accents and punctuation of labels do not count. The codes of the
    /// choices and their names in all languages need not be listed.
    #[serde(default)]
    pub labels: BTreeMap<String, Several>,
}

/// One text or a list of texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "OneOrMore")]
pub struct Several(pub Vec<String>);

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl From<OneOrMore> for Several {
    fn from(given: OneOrMore) -> Self {
        match given {
            OneOrMore::One(text) => Self(vec![text]),
            OneOrMore::More(texts) => Self(texts),
        }
    }
}

impl Mapping {
    /// Reads a mapping.
    ///
    /// # Errors
    /// It is no TOML, or says things that a mapping does not have.
    pub fn read(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The columns that the mapping names.
    pub(super) fn columns(&self) -> BTreeSet<&str> {
        let contacts = self.contacts.iter().flat_map(|contact| {
            let optional = contact.role.iter().chain(&contact.phone);
            [&contact.name, &contact.email].into_iter().chain(optional)
        });
        let fillings = self.questions.values();
        let named = fillings
            .clone()
            .flat_map(|filling| &filling.column.0)
            .map(String::as_str);
        let templates = fillings.flat_map(|filling| &filling.template);
        let templates = templates.chain(contacts).chain(&self.key);
        named.chain(templates.flat_map(Template::columns)).collect()
    }

    /// What in the mapping does not fit the form or the file, for an operator.
    pub(super) fn faults(&self, edition: &Edition, columns: &BTreeSet<String>) -> Vec<String> {
        let mut faults = Vec::new();
        if self
            .delimiter
            .is_some_and(|delimiter| !delimiter.is_ascii())
        {
            faults.push("delimiter: one ASCII character".to_owned());
        }
        for column in self
            .columns()
            .into_iter()
            .filter(|column| !columns.contains(*column))
        {
            faults.push(format!("the file has no column {column:?}"));
        }
        for (code, filling) in &self.questions {
            match edition.question(code) {
                None => faults.push(format!("the form has no question {code:?}")),
                Some(question) => filling.faults(question, &mut faults),
            }
        }
        faults
    }
}

impl Filling {
    fn faults(&self, question: &Question, faults: &mut Vec<String>) {
        let code = &question.code;
        let sources = [
            !self.column.0.is_empty(),
            !self.template.is_empty(),
            !self.constant.0.is_empty(),
        ];
        if sources.into_iter().filter(|given| *given).count() != 1 {
            faults.push(format!(
                "{code}: exactly one of column, template and constant"
            ));
        }
        let closed = question.kind.is_ticked() || question.kind == QuestionKind::Ranking;
        let listed =
            !self.labels.is_empty() || !self.otherwise.0.is_empty() || self.glued || self.first;
        if listed && !closed && question.kind != QuestionKind::Country {
            faults.push(format!("{code}: labels are for closed lists"));
        }
        if !closed {
            return;
        }
        let named = self
            .labels
            .values()
            .chain([&self.constant, &self.default, &self.otherwise]);
        for choice in named.flat_map(|several| &several.0) {
            if question.option(choice).is_none() {
                faults.push(format!("{code}: no choice {choice:?}"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_mapping_does_not_have_is_refused() {
        for text in [
            "[questions.title]\ncolunm = \"x\"",
            "submitt = true\n[questions]",
            "over_limit = \"drop\"\n[questions]",
            "submit = true",
        ] {
            assert!(Mapping::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_columns_of_a_mapping_are_known() {
        let text = r#"
            key = "{id}"
            [[contact]]
            name = "{who}"
            email = "a@example.org"
            [questions.title]
            column = ["title", "name"]
            [questions.story]
            template = ["{what} in {place.city}", "constant"]
        "#;
        let mapping = Mapping::read(text).unwrap();
        let columns: Vec<&str> = mapping.columns().into_iter().collect();
        assert_eq!(
            columns,
            ["id", "name", "place.city", "title", "what", "who"]
        );
    }
}
