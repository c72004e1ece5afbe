//! An edition with its whole form, open for submissions from thirty days before [`START`] until
//! fifteen days after it, and people who submit.

#![allow(dead_code, reason = "each test binary uses its own part")]

use std::sync::Arc;

use backend::{
    demonstration,
    ids::Ids,
    store::entities::{account, role_grant, submission},
};
use domain::{
    access::Caller,
    edition::{Edition, QuestionKind},
    id::{AccountId, EditionId, SubmissionId},
    locale::Locale,
    moment::Moment,
    person::role::Role,
    ports::Submissions,
    revision::Revision,
    submission::{Answers, Contact},
};
use sea_orm::{ActiveValue::Set, EntityTrait, prelude::Uuid};

use crate::site::{START, Site};

/// A site with such an edition.
pub struct Season {
    pub site: Site,
    pub id: EditionId,
    pub edition: Arc<Edition>,
}

impl Season {
    /// One on each engine.
    pub async fn all() -> Vec<Self> {
        let mut seasons = Vec::new();
        for site in Site::all().await {
            seasons.push(Self::on(site).await);
        }
        seasons
    }

    async fn on(site: Site) -> Self {
        let edition = edition();
        let text = serde_json::to_string(&edition).unwrap();
        let id = site.backend.found_edition(&text).await.unwrap();
        Self {
            site,
            id,
            edition: Arc::new(edition),
        }
    }

    /// An identifier that nothing has yet.
    pub fn fresh(&self) -> Uuid {
        Ids::new(self.site.clock.clone()).uuid()
    }

    /// The deadline.
    pub fn deadline(&self) -> Moment {
        self.edition.timetable.submission().unwrap().closes
    }

    /// A new account, signed in.
    pub async fn person(&self, name: &str) -> Caller {
        let id = self.fresh();
        let row = account::ActiveModel {
            id: Set(id),
            email: Set(format!("{name}@example.org")),
            name: Set(name.to_owned()),
            locale: Set("fr".to_owned()),
            created: Set(START.micros()),
        };
        self.site.insert(row).await;
        Caller {
            account: Some(AccountId(id)),
            locale: Locale::Fr,
            ..self.site.anybody()
        }
    }

    /// Gives a person a role.
    pub async fn grant(&self, caller: &Caller, role: Role) {
        let row = role_grant::ActiveModel {
            edition: Set(self.id.0),
            account: Set(caller.account.unwrap().0),
            role: Set(role.code().to_owned()),
        };
        self.site.insert(row).await;
    }

    /// An empty draft.
    pub async fn draft(&self, caller: &Caller) -> SubmissionId {
        let key = self.fresh().to_string();
        self.site
            .backend
            .start(caller, self.id, &key)
            .await
            .unwrap()
    }

    /// A draft to which nothing is missing.
    pub async fn complete_draft(&self, caller: &Caller) -> SubmissionId {
        let id = self.draft(caller).await;
        let backend = &self.site.backend;
        let seen = Revision::NONE;
        backend
            .save_contacts(caller, id, seen, vec![contact("who")])
            .await
            .unwrap();
        for section in &self.edition.sections {
            let answers = complete(&self.edition, &section.code);
            let saved = backend
                .save_section(caller, id, &section.code, seen, answers)
                .await;
            assert_eq!(saved.unwrap().problems.0, [], "{}", section.code);
        }
        id
    }

    /// The row of a submission.
    pub async fn row(&self, id: SubmissionId) -> submission::Model {
        let found = submission::Entity::find_by_id(id.0)
            .one(self.site.store.read())
            .await;
        found.unwrap().unwrap()
    }

    pub async fn clear(self) {
        self.site.clear().await;
    }
}

/// The same person, whose request arrived at another moment.
pub fn at(caller: &Caller, received: Moment) -> Caller {
    Caller {
        received,
        ..caller.clone()
    }
}

/// The demonstration's edition as it was while submissions were open.
pub fn edition() -> Edition {
    demonstration::edition(START.plus_seconds(60 * 86_400)).unwrap()
}

pub fn contact(name: &str) -> Contact {
    Contact {
        name: name.to_owned(),
        role: "Officer".to_owned(),
        email: format!("{name}@contact.example.org"),
        phone: String::new(),
    }
}

/// Answers that complete a section.
pub fn complete(edition: &Edition, section: &str) -> Answers {
    let mut answers = Answers::default();
    for question in &edition.section(section).unwrap().questions {
        let first = question.option_codes().next().unwrap_or_default();
        let answer = match question.kind {
            QuestionKind::ShortText => format!("A {}", question.code),
            QuestionKind::LongText => format!("About {}.\n\nSecond paragraph.", question.code),
            QuestionKind::Choice | QuestionKind::Choices | QuestionKind::Ranking => {
                first.to_owned()
            }
            QuestionKind::Number | QuestionKind::Money | QuestionKind::Table => {
                "164 300".to_owned()
            }
            QuestionKind::Country => "KE".to_owned(),
            QuestionKind::Month | QuestionKind::Period => "2024-05".to_owned(),
            QuestionKind::Date => "2024-05-31".to_owned(),
            QuestionKind::Url => "https://example.org/x".to_owned(),
            QuestionKind::Declaration => "yes".to_owned(),
            // Files are sent, not typed.
            QuestionKind::Files => continue,
        };
        answers.set(question.code.clone(), answer);
        if let QuestionKind::Money | QuestionKind::Period = question.kind {
            let parts: &[&str] = match question.kind {
                QuestionKind::Money => &["120000", "EUR"],
                _ => &["2024-05", "", "ongoing"],
            };
            let parts = parts.iter().map(|part| (*part).to_owned());
            answers.0.insert(question.code.clone(), parts.collect());
        }
    }
    answers
}

/// One answer.
pub fn one(code: &str, value: &str) -> Answers {
    let mut answers = Answers::default();
    answers.set(code, value);
    answers
}
