//! What a browser sent in a form, and what a page shows again after a refusal.

use domain::{
    edition::Section,
    problem::{Problem, ProblemCode, Problems},
    submission::Answers,
    text,
};

/// Most fields of one form. The largest form of the product has about 90.
pub const MOST_FIELDS: usize = 400;

/// Name–value pairs in the order in which they were sent.
#[derive(Clone, Debug, Default)]
pub struct Pairs(Vec<(String, String)>);

impl Pairs {
    /// Reads `application/x-www-form-urlencoded` text. Never fails: bytes that are no UTF-8 become
    /// replacement characters, and fields beyond [`MOST_FIELDS`] make it return `None`.
    #[must_use]
    pub fn parse(encoded: &[u8]) -> Option<Self> {
        let pairs: Vec<_> = form_urlencoded::parse(encoded)
            .take(MOST_FIELDS + 1)
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        (pairs.len() <= MOST_FIELDS).then_some(Self(pairs))
    }

    /// The first value of a field; empty when there is none.
    #[must_use]
    pub fn one(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, value)| value.as_str())
    }

    /// What is chosen of a list; empty when nothing is. The last value: before it stands the hidden
    /// one that says that the list was on the page.
    #[must_use]
    pub fn chosen(&self, name: &str) -> &str {
        let mut values = self.0.iter().rev();
        values
            .find(|(n, _)| n == name)
            .map_or("", |(_, value)| value.as_str())
    }

    /// All values of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(n, _)| n == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether a box is ticked.
    #[must_use]
    pub fn holds_yes(&self, name: &str) -> bool {
        self.all(name).any(|value| value == "yes")
    }

    /// Whether the field was sent at all.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }

    /// All pairs.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The fields that a form does not have: forged, or left over. Refused, never ignored.
    #[must_use]
    pub fn unknown(&self, known: impl Fn(&str) -> bool) -> Problems {
        let mut problems = Problems::default();
        for (name, _) in &self.0 {
            if !known(name) && problems.of(name).next().is_none() {
                problems.add(text::showable(name), ProblemCode::UnknownField);
            }
        }
        problems
    }

    /// The fields as answers, by their names.
    #[must_use]
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for (name, value) in self.iter() {
            let values = answers.0.entry(name.to_owned()).or_default();
            values.push(value.to_owned());
        }
        answers
    }

    /// Adds the saved answers to a section, as their fields show them.
    #[must_use]
    pub fn with_answers(mut self, section: &Section, answers: &Answers) -> Self {
        let beside = |code: &str| {
            let mut questions = section.questions.iter();
            questions.any(|own| own.code == code && own.rules.other.is_some())
        };
        for (code, given) in &answers.0 {
            let beside = beside(code);
            for value in given {
                self = match value.strip_prefix(Answers::OTHER).filter(|_| beside) {
                    Some(text) => self.with(format!("{code}{}", Answers::OTHER_FIELD), text),
                    None => self.with(code.clone(), value.clone()),
                };
            }
        }
        self
    }

    /// Sets the value of a field, as when a page is first shown with what is saved.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.push((name.into(), value.into()));
        self
    }
}

/// The state of a form on a page: what stands in the fields, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Form {
    values: Pairs,
    problems: Problems,
}

impl Form {
    /// A form with values and without problems.
    #[must_use]
    pub fn filled(values: Pairs) -> Self {
        Self {
            values,
            problems: Problems::default(),
        }
    }

    /// A form that was refused: everything typed stays.
    #[must_use]
    pub fn refused(values: Pairs, problems: Problems) -> Self {
        Self { values, problems }
    }

    /// What a single-value field shows.
    #[must_use]
    pub fn value(&self, name: &str) -> String {
        text::showable(self.values.one(name))
    }

    /// What one of several controls of the same name shows.
    #[must_use]
    pub fn value_at(&self, name: &str, place: usize) -> String {
        text::showable(self.values.all(name).nth(place).unwrap_or_default())
    }

    /// Whether a choice is ticked.
    #[must_use]
    pub fn holds(&self, name: &str, value: &str) -> bool {
        self.values.all(name).any(|held| held == value)
    }

    /// All that stands in the fields.
    #[must_use]
    pub fn values(&self) -> &Pairs {
        &self.values
    }

    /// The problems of a field.
    pub fn problems_of<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Problem> {
        self.problems.of(name)
    }

    /// All problems.
    #[must_use]
    pub fn problems(&self) -> &Problems {
        &self.problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i01_a_thousand_fields_are_refused() {
        let many = "a=1&".repeat(1_000);
        assert!(Pairs::parse(many.as_bytes()).is_none());
        assert!(Pairs::parse(b"").is_some());
    }

    #[test]
    fn values_come_back_in_order_and_bytes_that_are_no_text_do_no_harm() {
        let pairs = Pairs::parse(b"a=1&a=2&b=%FF%00&c=x%3Dy").unwrap_or_default();
        assert_eq!(pairs.all("a").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(pairs.one("b"), "\u{FFFD}\0");
        assert_eq!(Form::filled(pairs).value("b"), "\u{FFFD}");
    }
}
