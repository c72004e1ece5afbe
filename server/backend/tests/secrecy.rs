//! A secret result costs what no result costs: the same statements, and so no time by which it
//! could be told. By itself in its file, because it listens to all statements of the process.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "clippy takes only test functions for tests; the steps they share fail the same way"
)]

#[path = "support/season.rs"]
mod season;
#[path = "support/site.rs"]
mod site;

use std::sync::{
    Mutex,
    atomic::{AtomicU64, Ordering},
};

use backend::store::entities::result;
use domain::{
    moment::Moment,
    ports::{PublicSite, Refusal},
};
use sea_orm::ActiveValue::Set;
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};

use season::Season;

static STATEMENTS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Writes down every statement that the driver carries out.
struct Listener(AtomicU64);

struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        if matches!(field.name(), "summary" | "db.statement") {
            self.0.push_str(&format!("{value:?} "));
        }
    }
}

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "sqlx::query"
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(self.0.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = Text(String::new());
        event.record(&mut text);
        // The pool may open a connection at any time and check its settings, and the watch asks
        // for the log once a second: neither has to do with what is asked here.
        if text.0.contains("FROM \\\"") && !text.0.contains("audit_log") {
            STATEMENTS.lock().unwrap().push(text.0);
        }
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn e05_a_secret_result_costs_the_statements_of_one_that_never_was() {
    tracing::subscriber::set_global_default(Listener(AtomicU64::new(0))).unwrap();
    for season in Season::all().await {
        let (site, year) = (&season.site.backend, season.edition.year);
        let (first, second) = (season.person("first").await, season.person("second").await);
        let instant = season.deadline().plus_seconds(90 * 86_400);
        let row = result::ActiveModel {
            edition: Set(season.id.0),
            state: Set("released".to_owned()),
            revision: Set(1),
            decisions: Set("[]".to_owned()),
            frozen: Set(Some("{}".to_owned())),
            visible_from: Set(Some(instant.micros())),
            proposed_by: Set(first.account.map(|account| account.0)),
            released_by: Set(second.account.map(|account| account.0)),
        };
        season.site.insert(row).await;
        let mut reader = season.site.anybody();
        reader.received = Moment(instant.micros() - 1);
        site.editions(&reader).await.unwrap();
        let cost = async |year: u16, slug: Option<&str>| {
            STATEMENTS.lock().unwrap().clear();
            let said = match slug {
                None => site.result(&reader, year).await.map(drop),
                Some(slug) => site.practice(&reader, year, slug).await.map(drop),
            };
            assert_eq!(said, Err(Refusal::NotFound));
            STATEMENTS.lock().unwrap().clone()
        };
        let never = cost(1_999, None).await;
        assert_eq!(never.len(), 1, "{never:?}");
        assert_eq!(cost(year, None).await, never);
        assert_eq!(cost(year, Some("a-winner")).await, never);
        assert_eq!(cost(1_999, Some("a-winner")).await, never);
        season.clear().await;
    }
}
