//! The application of a government for membership of the network.

use serde::{Deserialize, Serialize};

use crate::{
    person::email::EmailAddress,
    problem::{ProblemCode, Problems},
    text,
};

/// Kinds of government, by the names that tables and texts have for them.
pub const GOVERNMENTS: [&str; 4] = ["municipality", "metropolitan", "region", "other"];
/// Classes of population, by the names that tables and texts have for them.
pub const POPULATIONS: [&str; 4] = ["small", "medium", "large", "very-large"];

/// What is applied for, as it was typed. A draft may hold anything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// Name of the government.
    pub government: String,
    /// One of [`GOVERNMENTS`].
    pub kind: String,
    /// ISO 3166-1 code.
    pub country: String,
    /// One of [`POPULATIONS`].
    pub population: String,
    /// Name of the contact person.
    pub contact: String,
    /// Address of the contact person.
    pub email: String,
    /// Telephone; may be empty.
    pub phone: String,
    /// Whether the person states to be authorised to apply.
    pub authorised: bool,
}

impl Application {
    /// The same as it is kept: each a clean line.
    ///
    /// # Errors
    /// A field has characters that none takes, or too many.
    pub fn cleaned(self) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut line = |field: &str, raw: String| {
            text::line(&raw).unwrap_or_else(|code| {
                problems.add(field, code);
                raw
            })
        };
        let clean = Self {
            government: line("government", self.government),
            kind: line("kind", self.kind),
            country: line("country", self.country),
            population: line("population", self.population),
            contact: line("contact", self.contact),
            email: line("email", self.email),
            phone: line("phone", self.phone),
            authorised: self.authorised,
        };
        problems.into_result()?;
        Ok(clean)
    }

    /// What stands in the way of sending it.
    #[must_use]
    pub fn problems(&self) -> Problems {
        let mut problems = Problems::default();
        for (field, value) in [("government", &self.government), ("contact", &self.contact)] {
            if value.is_empty() {
                problems.add(field, ProblemCode::Missing);
            }
        }
        let country = self.country.as_str();
        let fits = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
        for (field, value, known) in [
            (
                "kind",
                &self.kind,
                GOVERNMENTS.contains(&self.kind.as_str()),
            ),
            ("country", &self.country, fits),
            (
                "population",
                &self.population,
                POPULATIONS.contains(&self.population.as_str()),
            ),
        ] {
            if value.is_empty() {
                problems.add(field, ProblemCode::Missing);
            } else if !known {
                problems.add(field, ProblemCode::NotAChoice);
            }
        }
        if let Err(code) = EmailAddress::parse(&self.email) {
            problems.add("email", code);
        }
        if !self.authorised {
            problems.add("authorised", ProblemCode::NotDeclared);
        }
        problems
    }
}

/// How far an application is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It can be changed, and nobody but the team reads it.
    Draft,
    /// It was sent.
    Received,
    /// The government becomes a member.
    Accepted,
    /// It does not.
    Declined,
}

impl State {
    /// All states.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Received, Self::Accepted, Self::Declined];

    /// Its name in tables and texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Received => "received",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
        }
    }

    /// The state with a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_whole_and_authorised_can_be_sent() {
        let whole = Application {
            government: "Ríoseco".to_owned(),
            kind: "municipality".to_owned(),
            country: "ES".to_owned(),
            population: "small".to_owned(),
            contact: "Ana Vidal".to_owned(),
            email: "ana@rioseco.example.org".to_owned(),
            phone: String::new(),
            authorised: true,
        };
        assert!(whole.problems().is_empty());
        let fields = |wrong: Application| -> Vec<String> {
            let problems = wrong.problems().0.into_iter();
            problems.map(|problem| problem.field).collect()
        };
        let unsaid = Application {
            authorised: false,
            ..whole.clone()
        };
        assert_eq!(fields(unsaid), ["authorised"]);
        let wrong = Application {
            kind: "kingdom".to_owned(),
            email: "nobody".to_owned(),
            ..whole
        };
        assert_eq!(fields(wrong), ["kind", "email"]);
        assert_eq!(fields(Application::default()).len(), 7);
    }
}
