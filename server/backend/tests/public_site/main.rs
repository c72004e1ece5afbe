//! What the public may read, and from when.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "clippy takes only test functions for tests; the steps they share fail the same way"
)]

#[path = "../support/season.rs"]
mod season;
#[path = "../support/site.rs"]
mod site;

mod before;
mod demonstration;
mod released;

use std::collections::{BTreeMap, BTreeSet};

use backend::store::entities::{result, shortlist, submission};
use domain::{
    access::Caller,
    id::SubmissionId,
    locale::Locale,
    moment::Moment,
    result::{FrozenResult, PublishedEntry, frozen::VERSION},
    submission::{Answers, State},
};
use sea_orm::ActiveValue::Set;

use season::Season;

impl Season {
    /// Somebody out there, at a moment.
    pub fn reader(&self, received: Moment) -> Caller {
        Caller {
            received,
            ..self.site.anybody()
        }
    }

    /// When the second round is open.
    pub fn judging(&self) -> Moment {
        self.edition.timetable.0[3].window.opens
    }

    /// An entry of the jury's.
    pub async fn eligible(&self, title: &str) -> SubmissionId {
        let owner = self.person(&format!("owner-{}", self.fresh())).await;
        let id = self.fresh();
        let row = submission::ActiveModel {
            id: Set(id),
            edition: Set(self.id.0),
            owner: Set(owner.account.unwrap().0),
            state: Set(State::Eligible.code().to_owned()),
            revision: Set(3),
            title: Set(title.to_owned()),
            government: Set(format!("Government of {title}")),
            country: Set("KE".to_owned()),
            category: Set("A".to_owned()),
            language: Set("en".to_owned()),
            words: Set(1_000),
            search_text: Set(title.to_lowercase()),
            created: Set(0),
            changed: Set(0),
            submitted: Set(Some(0)),
            fingerprint: Set(Some("f".to_owned())),
            reason: Set(None),
            missed_deadline: Set(None),
            form: Set(None),
        };
        self.site.insert(row).await;
        SubmissionId(id)
    }

    /// Fixes who goes on from the first round.
    pub async fn shortlist(&self, through: &[SubmissionId], announced: Option<Moment>) {
        let row = shortlist::ActiveModel {
            edition: Set(self.id.0),
            round: Set("jury1".to_owned()),
            decided: Set(0),
            announced: Set(announced.map(Moment::micros)),
            through: Set(serde_json::to_string(through).unwrap()),
        };
        self.site.insert(row).await;
    }

    /// Freezes a result with one entry.
    pub async fn result(&self, state: &str, visible_from: Moment) {
        let (first, second) = (self.person("proposer").await, self.person("releaser").await);
        let released = matches!(state, "released" | "retracted");
        let row = result::ActiveModel {
            edition: Set(self.id.0),
            state: Set(state.to_owned()),
            revision: Set(2),
            decisions: Set("[]".to_owned()),
            frozen: Set(Some(
                serde_json::to_string(&frozen(self.edition.year)).unwrap(),
            )),
            visible_from: Set(Some(visible_from.micros())),
            proposed_by: Set(Some(first.account.unwrap().0)),
            released_by: Set(released.then_some(second.account.unwrap().0)),
        };
        self.site.insert(row).await;
    }
}

fn frozen(year: u16) -> FrozenResult {
    FrozenResult {
        version: VERSION,
        edition: 20,
        year,
        frozen_at: Moment(0),
        rounds: Vec::new(),
        vote: None,
        decisions: Vec::new(),
        entries: vec![PublishedEntry {
            submission: SubmissionId(uuid::Uuid::from_u128(1)),
            slug: "cnry-slug".to_owned(),
            title: "cnry-title".to_owned(),
            government: "Kivale".to_owned(),
            country: "KE".to_owned(),
            category: "A".to_owned(),
            size_class: "B".to_owned(),
            language: "en".to_owned(),
            finalist: true,
            award: Some("winner".to_owned()),
            answers: Answers::default(),
            summaries: BTreeMap::from([(Locale::En, "Summary".to_owned())]),
            machine: BTreeSet::new(),
        }],
    }
}
