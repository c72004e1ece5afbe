//! Two complete drafts of two people, before the deadline, and a secretary beside them.

use domain::{id::SubmissionId, moment::Moment};
use testkit::{TestSite, Visitor, season::Time};

pub struct Drafts {
    pub site: TestSite,
    /// Of the two, and of the secretary.
    pub emails: [String; 3],
    pub ids: [SubmissionId; 2],
    pub owners: [Visitor; 2],
    pub secretary: Visitor,
    /// The deadline of the call.
    pub closes: Moment,
}

impl Drafts {
    pub async fn new() -> Self {
        let site = TestSite::new().await;
        site.go_to(Time::Submission).await;
        let mut drafts = Vec::new();
        for person in site.people_with(None).await {
            let mut owner = site.person(&person.email).await;
            for id in site.submissions_of(&person.email).await {
                let path = |part: &str| format!("/en/submissions/{id}/{part}");
                let receipt = owner.get(&path("receipt")).await.status == 200;
                if receipt && owner.post(&path("reopen"), &[]).await.status == 303 {
                    drafts.push((person.email.clone(), owner.clone(), id));
                    break;
                }
            }
        }
        let office = site.secretaries().await.0.email;
        let secretary = site.person(&office).await;
        let edition = site.edition().await;
        let closes = edition.timetable.submission().expect("a call").closes;
        let mut drafts = drafts.into_iter();
        let (one, first, id) = drafts.next().expect("a draft");
        let (other, second, more) = drafts.next().expect("another one");
        Self {
            site,
            emails: [one, other, office],
            ids: [id, more],
            owners: [first, second],
            secretary,
            closes,
        }
    }

    /// Time passes; everybody signs in again.
    pub async fn go_to(&mut self, at: Moment) {
        self.site.clock.play(at);
        for (owner, email) in self.owners.iter_mut().zip(&self.emails) {
            *owner = self.site.person(email).await;
        }
        self.secretary = self.site.person(&self.emails[2]).await;
    }
}
