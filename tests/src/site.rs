//! A whole site in the test's own process.

use std::{sync::Arc, time::Duration};

use axum::Router;
use backend::{
    Backend, BackendParts, DemonstrationParts,
    clock::PlayedClock,
    files::Depot,
    limits::{Limits, Pace, Paces},
    mail::MailSettings,
    store::{
        Stop, Store, Tx,
        entities::{assignment, ballot, conflict, juror, mark},
    },
    translator::Translator,
};
use domain::{
    edition::{Edition, Phase},
    moment::Moment,
    person::role::Role,
    ports::{
        Accounts, PublicSite,
        demonstration::{DemoPerson, DemonstrationTime},
    },
};
use sea_orm::{EntityTrait, sea_query::Expr};
use server::{composition, http, settings::Settings};

use crate::{database::TestDatabase, visitor::Visitor};

/// The moment at which test sites begin: 1 June 2026, 10:00 UTC.
pub const START: Moment = Moment(1_780_308_000_000_000);

/// So long pages wait for a long computation.
const PATIENCE: Duration = Duration::from_secs(60);

/// A site with the demonstration edition, in the middle of the first jury round.
pub struct TestSite {
    /// The service.
    pub router: Router,
    /// What is behind it.
    pub backend: Backend,
    /// The clock, to be moved.
    pub clock: Arc<PlayedClock>,
    /// The database.
    pub database: TestDatabase,
}

impl TestSite {
    /// A site with the demonstration edition.
    pub async fn new() -> Self {
        Self::on(TestDatabase::new().await).await
    }

    /// The same on a given database.
    pub async fn on(database: TestDatabase) -> Self {
        let store = database.open().await;
        Self::with(database, store).await
    }

    /// The same with a database that is open. One that has the edition keeps what it has.
    pub async fn with(database: TestDatabase, store: Store) -> Self {
        Self::peopled(database, store, Vec::new()).await
    }

    /// A site whose pages wait for no long computation: they tell at once how far it is.
    pub async fn impatient() -> Self {
        let database = TestDatabase::new().await;
        let store = database.open().await;
        let depot = on_disk(&database);
        Self::built(database, store, Vec::new(), Duration::ZERO, depot, None).await
    }

    /// A site whose files are kept elsewhere than in its directory.
    pub async fn keeping(depot: Depot) -> Self {
        let database = TestDatabase::new().await;
        let store = database.open().await;
        Self::built(database, store, Vec::new(), PATIENCE, depot, None).await
    }

    /// A site with a service that translates.
    pub async fn translating(translator: Translator) -> Self {
        let database = TestDatabase::new().await;
        let store = database.open().await;
        let depot = on_disk(&database);
        Self::built(
            database,
            store,
            Vec::new(),
            PATIENCE,
            depot,
            Some(translator),
        )
        .await
    }

    /// A site where more people can be signed in as. Their accounts are still to be made.
    pub async fn peopled(database: TestDatabase, store: Store, more: Vec<DemoPerson>) -> Self {
        let depot = on_disk(&database);
        Self::built(database, store, more, PATIENCE, depot, None).await
    }

    async fn built(
        database: TestDatabase,
        store: Store,
        more: Vec<DemoPerson>,
        patience: Duration,
        depot: Depot,
        translator: Option<Translator>,
    ) -> Self {
        let mut people = backend::demonstration::people().expect("people");
        people.extend(more);
        let clock = Arc::new(PlayedClock::standing_at(START));
        let settings = settings(&database);
        let mail = MailSettings::new(settings.base_url.clone(), &settings.mail_from, None)
            .expect("an address");
        let backend = Backend::new(BackendParts {
            store,
            clock: clock.clone(),
            limits: Limits::new(generous()),
            mail,
            depot,
            erasures: database.path().join("erased.txt"),
            translator,
            patience,
            demonstration: Some(DemonstrationParts {
                people,
                clock: clock.clone(),
            }),
        });
        backend::demonstration::seed(&backend, START)
            .await
            .expect("the demonstration edition");
        let router = http::router(composition::shared(&settings, &backend, true));
        Self {
            router,
            backend,
            clock,
            database,
        }
    }

    /// A site with the demonstration edition, whose jury has not begun: nothing is assigned.
    pub async fn without_ballots() -> Self {
        let site = Self::new().await;
        let unit = async |tx: &Tx| -> Result<(), Stop> {
            mark::Entity::delete_many().exec(tx).await?;
            ballot::Entity::delete_many().exec(tx).await?;
            assignment::Entity::delete_many().exec(tx).await?;
            conflict::Entity::delete_many().exec(tx).await?;
            Ok(())
        };
        site.backend
            .store()
            .write(unit)
            .await
            .expect("an empty jury");
        site
    }

    /// Lets every juror read everything in any language: for more entries than the demonstration
    /// has.
    pub async fn more_room(&self) {
        let unit = async |tx: &Tx| -> Result<(), Stop> {
            juror::Entity::update_many()
                .col_expr(juror::Column::MaxLoad, Expr::value(200))
                .col_expr(juror::Column::Languages, Expr::value("en fr es pt"))
                .col_expr(juror::Column::Categories, Expr::value(""))
                .exec(tx)
                .await?;
            Ok(())
        };
        self.backend.store().write(unit).await.expect("more room");
    }

    /// Somebody who is not signed in.
    #[must_use]
    pub fn visitor(&self) -> Visitor {
        Visitor::new(self.router.clone())
    }

    /// Somebody of the demonstration, signed in.
    pub async fn person(&self, email: &str) -> Visitor {
        let mut visitor = self.visitor();
        let answer = visitor
            .post("/en/demonstration", &[("person", email)])
            .await;
        assert_eq!(answer.status, 303, "signs in as {email}");
        visitor
    }

    /// The demonstration people with a role, in the order of the seed.
    pub async fn people_with(&self, role: Option<Role>) -> Vec<DemoPerson> {
        let caller = self.caller();
        let people = self
            .backend
            .demonstration(&caller)
            .await
            .expect("a demonstration")
            .people;
        people
            .into_iter()
            .filter(|person| match role {
                Some(role) => person.roles.contains(&role),
                None => person.roles.is_empty(),
            })
            .collect()
    }

    /// The first demonstration person with a role, signed in.
    pub async fn first(&self, role: Option<Role>) -> Visitor {
        let people = self.people_with(role).await;
        let person = people.first().expect("somebody with this role");
        self.person(&person.email).await
    }

    /// Nobody, now.
    #[must_use]
    pub fn caller(&self) -> domain::access::Caller {
        domain::access::Caller {
            account: None,
            session: None,
            received: self.backend.now(),
            locale: domain::locale::Locale::En,
            network: String::new(),
        }
    }

    /// The demonstration edition.
    pub async fn edition(&self) -> Arc<Edition> {
        let editions = self
            .backend
            .editions(&self.caller())
            .await
            .expect("editions");
        editions.first().expect("an edition").edition.clone()
    }

    /// Puts the clock into the middle of a phase, as the demonstration's own page does: whoever is
    /// signed in stays so.
    pub async fn play(&self, phase: &Phase) {
        let edition = self.edition().await;
        let place = edition
            .timetable
            .0
            .iter()
            .position(|entry| entry.phase == *phase);
        let place = place.expect("a phase of the edition");
        self.backend
            .play_at(&self.caller(), DemonstrationTime::During(place))
            .await
            .expect("the clock moves");
    }
}

/// Settings for a site in a temporary directory.
#[must_use]
pub fn settings(database: &TestDatabase) -> Settings {
    let data = database.path().to_string_lossy().into_owned();
    let pairs = [
        ("PALMARES_DATA".to_owned(), data),
        (
            "PALMARES_BASE_URL".to_owned(),
            "http://127.0.0.1:3000".to_owned(),
        ),
    ];
    Settings::read(None, pairs.into_iter()).expect("settings")
}

fn on_disk(database: &TestDatabase) -> Depot {
    Depot::on_disk(database.path().join("files")).expect("a folder for files")
}

/// Limits that no test meets by being fast.
fn generous() -> Paces {
    let pace = Pace {
        burst: 1_000_000,
        seconds: 1,
    };
    Paces {
        mails_from_network: pace,
        mails_to_address: pace,
        sign_ins: pace,
        codes: pace,
        codes_for_address: pace,
        votes: pace,
        votes_for_address: pace,
        set_ups: pace,
        writes: pace,
        invitations: pace,
    }
}
