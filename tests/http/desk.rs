//! A juror with an entry that is not judged yet.

use domain::{id::SubmissionId, person::role::Role, ports::jury_room::BallotState};
use testkit::{TestSite, Visitor, season::YEAR};

/// The juror at the entry.
pub struct Desk {
    /// The browser.
    pub juror: Visitor,
    /// Name of the juror.
    pub name: String,
    /// Address of the juror.
    pub email: String,
    /// The entry.
    pub entry: SubmissionId,
}

impl Desk {
    /// The first juror who has one.
    pub async fn find(site: &TestSite) -> Self {
        for person in site.people_with(Some(Role::Juror)).await {
            let entries = site.entries_of(&person.email).await;
            let new = entries.iter().find(|(_, state)| *state == BallotState::New);
            if let Some((entry, _)) = new {
                return Self {
                    juror: site.person(&person.email).await,
                    name: person.name,
                    email: person.email,
                    entry: *entry,
                };
            }
        }
        panic!("nobody has anything left");
    }

    /// Address of the ballot.
    pub fn path(&self) -> String {
        format!("/en/jury/{YEAR}/entries/{}", self.entry)
    }

    /// Fills all marks and the texts, and saves or hands in.
    pub async fn write(&mut self, texts: &[(&str, &str)], hand_in: bool) {
        let path = self.path();
        let page = self.juror.get(&path).await;
        let criteria = page.criteria();
        let mut fields: Vec<(&str, &str)> = criteria.iter().map(|c| (c.as_str(), "6")).collect();
        fields.extend(texts);
        let action = if hand_in {
            format!("{path}/hand-in")
        } else {
            path
        };
        let answer = self.juror.submit(&page, &action, &fields).await;
        assert_eq!(answer.status, 200, "{action}: {}", answer.text);
    }
}
