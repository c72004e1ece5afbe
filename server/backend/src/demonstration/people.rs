//! The people of the demonstration.

use domain::{
    locale::Locale,
    moment::Moment,
    person::{email::EmailAddress, role::Role},
    ports::demonstration::DemoPerson,
};
use serde::Deserialize;

use super::SeedTrouble;

const PEOPLE: &str = include_str!("../../seed/people_demo.json");

/// Somebody who can sign in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    pub(super) email: EmailAddress,
    pub(super) name: String,
    pub(super) locale: Locale,
    /// `applicant` among them is no role: it is the relation to one's own entries.
    roles: Vec<String>,
    pub(super) languages: Vec<String>,
    pub(super) categories: Vec<String>,
    pub(super) country: String,
    pub(super) organisation: String,
    /// Keys of the entries that are theirs.
    pub(super) entries: Vec<String>,
}

impl Person {
    pub(super) fn roles(&self) -> impl Iterator<Item = Role> {
        self.roles.iter().filter_map(|role| Role::from_code(role))
    }

    pub(super) fn is(&self, role: Role) -> bool {
        self.roles().any(|held| held == role)
    }

    pub(super) fn introduced(&self) -> DemoPerson {
        DemoPerson {
            email: self.email.as_str().to_owned(),
            name: self.name.clone(),
            roles: self.roles().collect(),
        }
    }
}

pub(super) fn people() -> Result<Vec<Person>, SeedTrouble> {
    Ok(serde_json::from_str(PEOPLE)?)
}

/// A moment between two others, always the same for the same words.
pub(super) fn between(words: &[&str], from: Moment, to: Moment) -> Moment {
    let seconds = u32::try_from(to.seconds_since(from)).unwrap_or(0);
    from.plus_seconds(i64::from(super::dice::roll(words, seconds)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_somebody_for_every_part() {
        let people = people().unwrap();
        for role in Role::ALL {
            assert!(people.iter().any(|person| person.is(role)), "{role:?}");
        }
        let two = people
            .iter()
            .filter(|person| person.is(Role::Secretariat))
            .count();
        assert!(two >= 2, "a release needs a second person");
        assert!(
            people.iter().any(|person| person.roles().next().is_none()),
            "applicants"
        );
        let reserved = people
            .iter()
            .all(|person| person.email.as_str().ends_with("@example.org"));
        assert!(reserved, "no mail of a demonstration may reach anybody");
    }
}
