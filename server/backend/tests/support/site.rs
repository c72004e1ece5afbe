//! A backend of its own for one test, on each engine that is at hand: SQLite always, PostgreSQL
//! when `PALMARES_TEST_DATABASE_URL` names a server on which databases may be made.

#![allow(dead_code, reason = "each test binary uses its own part")]

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use backend::{
    Backend, BackendParts, DemonstrationParts,
    clock::{Clock, TestClock},
    files::Depot,
    limits::{Limits, Pace, Paces},
    mail::{MailSettings, sender::Sender, transport::Transport},
    store::{Stop, Store, StoreSettings, Tx, editions},
};
use data_encoding::BASE64;
use domain::{
    access::Caller,
    edition::{Ceremony, Edition, MentionKind, Phase, PhaseWindow, PracticePeriod, Timetable},
    id::{AccountId, EditionId, SessionId},
    locale::Locale,
    localized::Localized,
    moment::{Moment, Window},
};
use sea_orm::{ActiveModelTrait, ConnectionTrait, Database, EntityTrait, prelude::Uuid};
use tempfile::TempDir;

/// 1 March 2026, 12:00 UTC.
pub const START: Moment = Moment(1_772_366_400_000_000);
/// What mails link to.
pub const BASE: &str = "https://award.example.org";

static NEXT: AtomicU32 = AtomicU32::new(0);

pub struct Site {
    pub backend: Backend,
    pub store: Store,
    pub clock: Arc<TestClock>,
    folder: TempDir,
    server: Option<(String, String)>,
}

impl Site {
    /// One on each engine, without editions.
    pub async fn all() -> Vec<Self> {
        Self::all_with(None).await
    }

    /// One on each engine, as a demonstration.
    pub async fn all_with(demonstration: Option<fn() -> DemonstrationParts>) -> Vec<Self> {
        let mut sites = vec![Self::on(None, demonstration).await];
        if let Ok(server) = std::env::var("PALMARES_TEST_DATABASE_URL") {
            sites.push(Self::on(Some(server), demonstration).await);
        }
        sites
    }

    async fn on(server: Option<String>, demonstration: Option<fn() -> DemonstrationParts>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (url, server) = match server {
            None => (
                format!("sqlite:{}", folder.path().join("award.db").display()),
                None,
            ),
            Some(server) => {
                let number = NEXT.fetch_add(1, Ordering::Relaxed);
                let name = format!("palmares_site_{}_{number}", std::process::id());
                let admin = Database::connect(&server).await.unwrap();
                admin
                    .execute_unprepared(&format!("CREATE DATABASE {name}"))
                    .await
                    .unwrap();
                admin.close().await.unwrap();
                let (base, _) = server.rsplit_once('/').unwrap();
                (format!("{base}/{name}"), Some((server, name)))
            }
        };
        let settings = StoreSettings {
            create: true,
            ..StoreSettings::new(url.parse().unwrap())
        };
        let store = Store::open(&settings).await.unwrap();
        store.migrate().await.unwrap();
        let clock = Arc::new(TestClock::at(START));
        let backend = Backend::new(BackendParts {
            store: store.clone(),
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            limits: no_limits(),
            mail: MailSettings::new(BASE, "Palmarès <award@example.org>", None).unwrap(),
            depot: Depot::on_disk(folder.path().join("files")).unwrap(),
            erasures: folder.path().join("erased.txt"),
            translator: None,
            patience: Duration::from_secs(60),
            demonstration: demonstration.map(|parts| parts()),
        });
        Self {
            backend,
            store,
            clock,
            folder,
            server,
        }
    }

    /// The same database behind a process that begins anew, with the usual limits.
    pub fn restarted(&self) -> Backend {
        Backend::new(BackendParts {
            store: self.store.clone(),
            clock: Arc::clone(&self.clock) as Arc<dyn Clock>,
            limits: Limits::default(),
            mail: MailSettings::new(BASE, "Palmarès <award@example.org>", None).unwrap(),
            depot: Depot::on_disk(self.folder.path().join("files")).unwrap(),
            erasures: self.folder.path().join("erased.txt"),
            translator: None,
            patience: Duration::from_secs(60),
            demonstration: None,
        })
    }

    /// Closes the database; on a server it is dropped.
    pub async fn clear(self) {
        self.store.close().await;
        if let Some((server, name)) = &self.server {
            let admin = Database::connect(server).await.unwrap();
            let drop = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            admin.execute_unprepared(&drop).await.unwrap();
            admin.close().await.unwrap();
        }
    }

    /// Carries out one unit of work.
    pub async fn write<F, T>(&self, unit: F) -> T
    where
        F: for<'t> AsyncFnOnce(&'t Tx) -> Result<T, Stop> + Send + 'static,
        T: Send + 'static,
    {
        self.store.write(unit).await.unwrap()
    }

    /// Stores the edition of a year, with submissions open from [`START`] for
    /// ten days and a jury round in the ten days after.
    pub async fn edition(&self, year: u16) -> EditionId {
        let mut edition = sample(year);
        let day = |number: i64| START.plus_seconds(number * 86_400);
        let phase = |phase, opens, closes| PhaseWindow {
            phase,
            window: Window {
                opens: day(opens),
                closes: day(closes),
            },
        };
        edition.timetable = Timetable(vec![
            phase(Phase::Submission, 0, 10),
            phase(
                Phase::Round {
                    round: "jury1".to_owned(),
                },
                10,
                20,
            ),
        ]);
        let id = EditionId(Uuid::from_u128(u128::from(year)));
        self.write(async move |tx: &Tx| Ok(editions::insert(tx, id, &edition).await?))
            .await;
        id
    }

    pub async fn insert<A>(&self, row: A)
    where
        A: ActiveModelTrait + Send + 'static,
    {
        self.write(async move |tx: &Tx| {
            <A::Entity as EntityTrait>::insert(row)
                .exec_without_returning(tx)
                .await?;
            Ok(())
        })
        .await;
    }

    /// Somebody who is not signed in, at this moment.
    pub fn anybody(&self) -> Caller {
        Caller {
            account: None,
            session: None,
            received: self.backend.now(),
            locale: Locale::En,
            network: "192.0.2.7".to_owned(),
        }
    }

    /// Somebody who is signed in.
    pub fn signed_in(&self, account: AccountId, session: SessionId) -> Caller {
        Caller {
            account: Some(account),
            session: Some(session),
            ..self.anybody()
        }
    }

    pub fn mail_folder(&self) -> PathBuf {
        self.folder.path().join("mails")
    }

    /// A sender that writes files.
    pub fn sender(&self) -> Sender {
        Sender::new(self.backend.clone(), Transport::files(self.mail_folder()))
    }

    /// Sends what is due and gives the mails that left since the last call.
    pub async fn mails(&self) -> Vec<Mail> {
        self.sender().send_due().await.unwrap();
        let Ok(folder) = std::fs::read_dir(self.mail_folder()) else {
            return Vec::new();
        };
        let files: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
        let mails = files
            .iter()
            .map(|file| Mail::read(&std::fs::read_to_string(file).unwrap()));
        let mails = mails.collect();
        files
            .iter()
            .for_each(|file| std::fs::remove_file(file).unwrap());
        mails
    }
}

/// An edition with as much in it as mails and calendars need.
pub fn sample(year: u16) -> Edition {
    let words = |text: &str| {
        let of = |language: &str| format!("{text} ({language})");
        Localized {
            ca: of("ca"),
            en: of("en"),
            es: of("es"),
            fr: of("fr"),
            pt: of("pt"),
        }
    };
    let kind = |code: &str, category: Option<&str>| MentionKind {
        code: code.to_owned(),
        name: words(&format!("Kind {code}")),
        category: category.map(ToOwned::to_owned),
        most_voted: false,
    };
    Edition {
        number: 20,
        year,
        title: words(&format!("Award {year}")),
        lede: words("Lede"),
        who_may_take_part: words("Who"),
        what_is_judged: words("What"),
        how_it_goes: words("How"),
        ceremony: Ceremony {
            place: "Madrid".to_owned(),
            date: format!("{year}-09-21"),
            text: words("Ceremony"),
        },
        time_zone: "Europe/Madrid".to_owned(),
        entry_languages: vec!["en".to_owned()],
        practice_period: PracticePeriod {
            from: "2024-01-01".to_owned(),
            to: format!("{year}-03-01"),
        },
        categories: Vec::new(),
        size_classes: Vec::new(),
        sections: Vec::new(),
        rounds: Vec::new(),
        full_sheet: None,
        open_vote: None,
        mention_kinds: vec![kind("winner", None), kind("temporality", None)],
        timetable: Timetable::default(),
        grace_minutes: 0,
    }
}

fn no_limits() -> Limits {
    let pace = Pace {
        burst: 1_000_000,
        seconds: 1,
    };
    Limits::new(Paces {
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
    })
}

/// A mail as its reader sees it.
#[derive(Clone, Debug)]
pub struct Mail {
    pub head: String,
    pub body: String,
}

impl Mail {
    /// Reads what went over the wire.
    pub fn read(raw: &str) -> Self {
        let (head, body) = raw.split_once("\r\n\r\n").unwrap();
        // Folded lines belong to the line before.
        let head = head.replace("\r\n ", " ");
        let body = if head.contains("Content-Transfer-Encoding: base64") {
            let packed: String = body.split_whitespace().collect();
            String::from_utf8(BASE64.decode(packed.as_bytes()).unwrap()).unwrap()
        } else if head.contains("Content-Transfer-Encoding: quoted-printable") {
            unquoted(body)
        } else {
            body.to_owned()
        };
        Self {
            head,
            body: body.replace("\r\n", "\n"),
        }
    }

    pub fn header(&self, name: &str) -> &str {
        let line = self
            .head
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        line.unwrap_or_else(|| panic!("no {name} in {}", self.head))
    }

    /// The six digits that stand on a line of their own.
    pub fn code(&self) -> String {
        let is_code = |line: &&str| line.len() == 6 && line.bytes().all(|b| b.is_ascii_digit());
        self.body
            .lines()
            .map(str::trim)
            .find(is_code)
            .unwrap()
            .to_owned()
    }

    /// The first address that stands on a line of its own.
    pub fn link(&self) -> String {
        self.body
            .lines()
            .find(|line| line.starts_with("http"))
            .unwrap()
            .to_owned()
    }

    /// The secret of the link.
    pub fn link_token(&self) -> String {
        self.link().split_once("token=").unwrap().1.to_owned()
    }
}

fn unquoted(text: &str) -> String {
    let text = text.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        if *first == b'=' {
            let pair = std::str::from_utf8(&after[..2]).unwrap();
            bytes.push(u8::from_str_radix(pair, 16).unwrap());
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).unwrap()
}
