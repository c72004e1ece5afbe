//! Where the store is and what it may take.

use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use sea_orm::sqlx::postgres::PgConnectOptions;
use thiserror::Error;

/// Everything the store is told when it is opened.
#[derive(Clone, Debug)]
pub struct StoreSettings {
    /// Which database.
    pub url: DatabaseUrl,
    /// Whether a missing SQLite file is made. Only the command that sets up an installation does.
    pub create: bool,
    /// Connections that only read.
    pub readers: u32,
    /// How long one unit of work may take.
    pub unit_limit: Duration,
    /// How many pages a SQLite file may grow to.
    pub page_limit: PageLimit,
}

impl StoreSettings {
    /// The usual settings for an existing database.
    #[must_use]
    pub fn new(url: DatabaseUrl) -> Self {
        Self {
            url,
            create: false,
            readers: 4,
            unit_limit: Duration::from_secs(5),
            page_limit: PageLimit::default(),
        }
    }
}

/// The largest number of pages of a SQLite file; zero stands for no limit of ours. A change is
/// heeded by the next writer connection: the one that met the limit has been given up by then.
#[derive(Clone, Debug, Default)]
pub struct PageLimit(Arc<AtomicU32>);

impl PageLimit {
    /// Changes the limit.
    pub fn set(&self, pages: u32) {
        self.0.store(pages, Ordering::Relaxed);
    }

    pub(super) fn get(&self) -> Option<u32> {
        Some(self.0.load(Ordering::Relaxed)).filter(|pages| *pages > 0)
    }
}

/// The address of a database. Its `Debug` and `Display` never show a password.
#[derive(Clone)]
pub enum DatabaseUrl {
    /// `sqlite:<path>`: one file.
    Sqlite(PathBuf),
    /// `postgres://…`: a server.
    Postgres(Box<PostgresUrl>),
}

/// The address of a PostgreSQL database, password included.
#[derive(Clone)]
pub struct PostgresUrl {
    text: String,
    options: PgConnectOptions,
}

/// Why an address was not understood. The address itself is not repeated: it may hold a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum UrlFault {
    /// Neither `sqlite:` nor `postgres:`.
    #[error("the database address has to start with sqlite: or postgres://")]
    Scheme,
    /// `sqlite:` needs the path of a file and nothing after it.
    #[error("a SQLite address is sqlite: and the path of a file, without parameters")]
    File,
    /// Not readable as a PostgreSQL address.
    #[error("the PostgreSQL address is not readable")]
    Server,
    /// The database has to be named.
    #[error("the PostgreSQL address does not name a database")]
    Unnamed,
}

impl FromStr for DatabaseUrl {
    type Err = UrlFault;

    fn from_str(text: &str) -> Result<Self, UrlFault> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path.is_empty() || path.starts_with(':') || path.contains(['?', '#', '\0']) {
                return Err(UrlFault::File);
            }
            return Ok(Self::Sqlite(PathBuf::from(path)));
        }
        if !text.starts_with("postgres://") && !text.starts_with("postgresql://") {
            return Err(UrlFault::Scheme);
        }
        let options = PgConnectOptions::from_str(text).map_err(|_| UrlFault::Server)?;
        if options.get_database().is_none_or(str::is_empty) {
            return Err(UrlFault::Unnamed);
        }
        Ok(Self::Postgres(Box::new(PostgresUrl {
            text: text.to_owned(),
            options,
        })))
    }
}

impl DatabaseUrl {
    /// The file, when it is one.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        match self {
            Self::Sqlite(path) => Some(path),
            Self::Postgres(_) => None,
        }
    }
}

impl PostgresUrl {
    pub(super) fn options(&self) -> &PgConnectOptions {
        &self.options
    }

    /// The address without its password, and the password by itself: programs get the first on
    /// their command line, where every process of the machine can read it, and the second in
    /// their environment.
    pub(super) fn without_password(&self) -> (String, Option<String>) {
        let Some((scheme, rest)) = self.text.split_once("://") else {
            return (self.text.clone(), None);
        };
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, tail) = rest.split_at(end);
        match authority.rsplit_once('@').and_then(|(login, host)| {
            login
                .split_once(':')
                .map(|(user, password)| (user, password, host))
        }) {
            Some((user, password, host)) => (
                format!("{scheme}://{user}@{host}{tail}"),
                Some(percent_decoded(password)),
            ),
            None => (self.text.clone(), None),
        }
    }
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let decoded = (*first == b'%')
            .then(|| after.get(..2))
            .flatten()
            .and_then(|pair| std::str::from_utf8(pair).ok())
            .and_then(|pair| u8::from_str_radix(pair, 16).ok());
        bytes.push(decoded.unwrap_or(*first));
        rest = if decoded.is_some() {
            &after[2..]
        } else {
            after
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(url) => write!(
                f,
                "postgres://{}:{}/{}",
                url.options.get_host(),
                url.options.get_port(),
                url.options.get_database().unwrap_or_default()
            ),
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Debug for PostgresUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&DatabaseUrl::Postgres(Box::new(self.clone())), f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typo_in_the_scheme_is_refused() {
        for text in [
            "sqllite:a.db",
            "a.db",
            "",
            "mysql://a/b",
            "postgre://a/b",
            "/srv/a.db",
        ] {
            assert_eq!(
                text.parse::<DatabaseUrl>().unwrap_err(),
                UrlFault::Scheme,
                "{text}"
            );
        }
        for text in ["sqlite:", "sqlite::memory:", "sqlite://a.db?mode=rwc"] {
            assert_eq!(
                text.parse::<DatabaseUrl>().unwrap_err(),
                UrlFault::File,
                "{text}"
            );
        }
        assert_eq!(
            "postgres://a".parse::<DatabaseUrl>().unwrap_err(),
            UrlFault::Unnamed
        );
    }

    #[test]
    fn a_file_may_be_named_in_three_ways() {
        for (text, path) in [
            ("sqlite:a.db", "a.db"),
            ("sqlite://a.db", "a.db"),
            ("sqlite:///srv/a.db", "/srv/a.db"),
            ("sqlite:/srv/a.db", "/srv/a.db"),
        ] {
            let url: DatabaseUrl = text.parse().unwrap();
            assert_eq!(url.file().unwrap(), Path::new(path));
        }
    }

    #[test]
    fn the_password_is_never_shown() {
        let url: DatabaseUrl = "postgres://anna:s%40cret@db.example/award".parse().unwrap();
        let settings = StoreSettings::new(url.clone());
        let DatabaseUrl::Postgres(postgres) = url.clone() else {
            panic!("not PostgreSQL")
        };
        for shown in [
            format!("{settings:?}"),
            format!("{url}"),
            format!("{postgres:?}"),
        ] {
            assert!(shown.contains("db.example"), "{shown}");
            assert!(!shown.contains("cret"), "{shown}");
        }
        let (open, password) = postgres.without_password();
        assert_eq!(open, "postgres://anna@db.example/award");
        assert_eq!(password.as_deref(), Some("s@cret"));
    }
}
