//! Contact persons. Never published, never shown to jurors.

use serde::{Deserialize, Serialize};

use crate::{
    person::email::EmailAddress,
    problem::{ProblemCode, Problems},
    text,
};

/// Somebody whom the secretariat may ask about a submission, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// Function in the government or organisation.
    pub role: String,
    /// E-mail address.
    pub email: String,
    /// Telephone, optional.
    pub phone: String,
}

impl Contact {
    /// Most contacts of one submission.
    pub const MOST: usize = 6;

    /// Whether nothing at all was typed, so that the row does not count.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        [&self.name, &self.role, &self.email, &self.phone]
            .iter()
            .all(|v| v.trim().is_empty())
    }

    /// The name of the form field of one detail of the contact in row `row` (from 0).
    #[must_use]
    pub fn field(row: usize, detail: &str) -> String {
        format!("contact-{row}-{detail}")
    }
}

/// What is wrong with the contacts of a submission: at least one, each with name and e-mail.
#[must_use]
pub fn check_contacts(contacts: &[Contact]) -> Problems {
    let mut problems = Problems::default();
    if contacts.iter().all(Contact::is_blank) {
        problems.add(Contact::field(0, "name"), ProblemCode::ContactMissing);
    }
    for (row, contact) in contacts.iter().enumerate().filter(|(_, c)| !c.is_blank()) {
        for (detail, value, required) in [
            ("name", &contact.name, true),
            ("role", &contact.role, false),
            ("phone", &contact.phone, false),
        ] {
            match text::line(value) {
                Ok(line) if line.is_empty() && required => {
                    problems.add(Contact::field(row, detail), ProblemCode::Missing);
                }
                Ok(_) => {}
                Err(code) => problems.add(Contact::field(row, detail), code),
            }
        }
        if let Err(code) = EmailAddress::parse(&contact.email) {
            problems.add(Contact::field(row, "email"), code);
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_submission_needs_one_contact_with_name_and_address() {
        assert_eq!(check_contacts(&[]).0.len(), 1);
        let nameless = Contact {
            email: "a@b.org".into(),
            ..Contact::default()
        };
        let found = check_contacts(&[Contact::default(), nameless]);
        assert_eq!(found.of("contact-1-name").count(), 1);
        let whole = Contact {
            name: "A".into(),
            email: "a@b.org".into(),
            ..Contact::default()
        };
        assert!(check_contacts(&[whole]).is_empty());
    }
}
