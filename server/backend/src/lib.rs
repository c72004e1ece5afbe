//! What the product can do, done: the ports of `domain` on a database, with mails and clocks.
//!
//! `services` carries out intentions, `store` has the queries, `mail` the letters.

pub mod clock;
pub mod demonstration;
pub mod files;
pub mod ids;
pub mod import;
pub mod jobs;
pub mod limits;
pub mod mail;
mod randomness;
pub mod secrets;
pub mod services;
pub mod store;
pub mod translator;

use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
    time::Duration,
};

use domain::{moment::Moment, ports::demonstration::DemoPerson};

use crate::{
    clock::{Clock, PlayedClock},
    files::Depot,
    ids::Ids,
    limits::Limits,
    mail::{MailSettings, outbox::Outbox},
    secrets::SignInKey,
    services::{
        dossiers::{books::Books, press::Press},
        erasure_list::ErasureList,
        plans::Plans,
        presence::Presence,
        public_memory::PublicMemory,
        sureness::LastSureness,
    },
    store::{Store, editions::Editions},
    translator::Translator,
};

/// The product behind its ports. Clones are handles of the same one.
#[derive(Clone)]
pub struct Backend {
    /// The database.
    pub(crate) store: Store,
    /// Editions, parsed once.
    pub(crate) editions: Editions,
    /// What time it is.
    pub(crate) clock: Arc<dyn Clock>,
    /// New identifiers.
    pub(crate) ids: Ids,
    /// Rate limits.
    pub(crate) limits: Arc<Limits>,
    /// Where mails are put.
    pub(crate) outbox: Outbox,
    /// What all mails have in common.
    pub(crate) mail: Arc<MailSettings>,
    /// From this the secrets of sign-in mails are derived.
    pub(crate) sign_in_key: SignInKey,
    /// Hash of the set-up code, while one is open.
    pub(crate) setup: Arc<Mutex<Option<String>>>,
    /// Files of submissions.
    pub(crate) depot: Depot,
    /// Who was erased.
    pub(crate) erasures: ErasureList,
    /// A service that translates, if there is one.
    pub(crate) translator: Option<Translator>,
    /// The demonstration, if this is one.
    pub(crate) demonstration: Option<Arc<DemonstrationParts>>,
    /// What the public pages are asked for again and again.
    pub(crate) public: PublicMemory,
    /// Assignments that are computed, or were.
    pub(crate) plans: Plans,
    /// What is printed, one document at a time.
    pub(crate) press: Press,
    /// Books that are printed, or were.
    pub(crate) books: Books,
    /// Who of a team is where in a submission.
    pub(crate) presence: Presence,
    /// How sure the standings were that were looked at last.
    pub(crate) sureness: LastSureness,
}

/// What a backend is built from.
pub struct BackendParts {
    /// The database, migrated.
    pub store: Store,
    /// What time it is. In a demonstration the clock of [`DemonstrationParts`] goes before it.
    pub clock: Arc<dyn Clock>,
    /// Rate limits.
    pub limits: Limits,
    /// What all mails have in common.
    pub mail: MailSettings,
    /// Files of submissions.
    pub depot: Depot,
    /// The file that lists who was erased: apart from the database and its backups.
    pub erasures: PathBuf,
    /// A service that translates, if there is one.
    pub translator: Option<Translator>,
    /// So long a page waits for a long computation before it tells how far that is.
    pub patience: Duration,
    /// The demonstration, if this is one.
    pub demonstration: Option<DemonstrationParts>,
}

/// A demonstration: anybody may sign in as its people and move its clock.
pub struct DemonstrationParts {
    /// The people, whose accounts are in the database.
    pub people: Vec<DemoPerson>,
    /// The clock that can be moved.
    pub clock: Arc<PlayedClock>,
}

impl Backend {
    /// Puts the parts together.
    #[must_use]
    pub fn new(parts: BackendParts) -> Self {
        let clock = match &parts.demonstration {
            Some(demonstration) => Arc::clone(&demonstration.clock) as Arc<dyn Clock>,
            None => parts.clock,
        };
        let ids = Ids::new(Arc::clone(&clock));
        Self {
            store: parts.store,
            editions: Editions::default(),
            outbox: Outbox::new(ids.clone()),
            ids,
            clock,
            limits: Arc::new(parts.limits),
            mail: Arc::new(parts.mail),
            depot: parts.depot,
            erasures: ErasureList::in_file(parts.erasures),
            translator: parts.translator,
            sign_in_key: SignInKey::generate(),
            setup: Arc::default(),
            public: PublicMemory::default(),
            plans: Plans::new(parts.patience),
            press: Press::default(),
            books: Books::new(parts.patience),
            presence: Presence::default(),
            sureness: LastSureness::default(),
            demonstration: parts.demonstration.map(Arc::new),
        }
    }

    /// Now, by the clock that everything here goes by. Requests are stamped with it.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// Where mails are put.
    #[must_use]
    pub fn outbox(&self) -> Outbox {
        self.outbox.clone()
    }

    /// The database, for commands and health.
    #[must_use]
    pub const fn store(&self) -> &Store {
        &self.store
    }
}
