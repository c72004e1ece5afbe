//! Settings: a file, overridden by the environment. Every wrong one is reported at once.

mod bucket;

use std::{
    collections::BTreeMap,
    fmt,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use validator::ValidateUrl;

pub use bucket::BucketSettings;

/// A value that is never printed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The value itself.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// Where mail goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailRoute {
    /// Into files below the data directory.
    Files,
    /// To a server: `smtp://user:password@host:port` or `smtps://…`.
    Smtp(Secret),
}

/// Everything that an operator may set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Directory of the database, its backups, files without a bucket and, without SMTP, the mails.
    pub data: PathBuf,
    /// Where to listen.
    pub address: SocketAddr,
    /// Address of the site as people see it, without a slash at the end.
    pub base_url: String,
    /// A PostgreSQL address; without one, SQLite in the data directory.
    pub database_url: Option<Secret>,
    /// Where mail goes.
    pub mail: MailRoute,
    /// Sender of mails.
    pub mail_from: String,
    /// Where answers to mails go, if not to the sender.
    pub mail_reply_to: Option<String>,
    /// Where a scanner for harmful files (clamd) listens, as `host:port`; none without.
    pub scanner: Option<String>,
    /// Where a service that translates (LibreTranslate) is, as `http(s)://host[:port]`; none without.
    pub translator: Option<String>,
    /// The key that it asks for, if any.
    pub translator_key: Option<Secret>,
    /// The bucket in which files are kept; without one they lie in the data directory.
    pub bucket: Option<BucketSettings>,
    /// Number of proxies in front whose `X-Forwarded-For` is believed.
    pub trusted_proxies: u8,
    /// What is logged.
    pub log: String,
}

/// A setting that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingProblem {
    /// Its name.
    pub name: String,
    /// What is wrong, for the operator (English, like all of the program's logs).
    pub what: String,
}

impl fmt::Display for SettingProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.what)
    }
}

const NAMES: [&str; 12] = [
    "data",
    "address",
    "base_url",
    "database_url",
    "mail",
    "mail_from",
    "mail_reply_to",
    "scanner",
    "translator",
    "translator_key",
    "trusted_proxies",
    "log",
];

impl Settings {
    /// Reads the file (if there is one) and the environment (`PALMARES_<NAME>`, and `DATABASE_URL`).
    ///
    /// # Errors
    /// All problems together.
    pub fn read(
        file: Option<&Path>,
        environment: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, Vec<SettingProblem>> {
        let mut problems = Vec::new();
        let mut values = file
            .map(|path| from_file(path, &mut problems))
            .unwrap_or_default();
        for (name, value) in environment {
            if name == "DATABASE_URL" {
                values.entry("database_url".to_owned()).or_insert(value);
            } else if let Some(setting) = name.strip_prefix("PALMARES_") {
                values.insert(setting.to_lowercase(), value);
            }
        }
        let known = |name: &str| NAMES.contains(&name) || bucket::NAMES.contains(&name);
        for name in values.keys().filter(|name| !known(name)) {
            // Variables of the workshop, not of the program.
            if !["dev", "bin", "shared", "test_database_url"].contains(&name.as_str()) {
                problems.push(problem(name, "there is no such setting"));
            }
        }
        let settings = Self::from_values(&values, &mut problems);
        if problems.is_empty() {
            Ok(settings)
        } else {
            Err(problems)
        }
    }

    fn from_values(values: &BTreeMap<String, String>, problems: &mut Vec<SettingProblem>) -> Self {
        let get = |name: &str| values.get(name).map(|value| value.trim().to_owned());
        let data = PathBuf::from(get("data").unwrap_or_else(|| "data".to_owned()));
        let address_text = get("address").unwrap_or_else(|| "127.0.0.1:3000".to_owned());
        let address = address_text.parse().unwrap_or_else(|_| {
            problems.push(problem("address", "expected ip:port, such as 0.0.0.0:3000"));
            SocketAddr::from(([127, 0, 0, 1], 3000))
        });
        let base_url = get("base_url").unwrap_or_else(|| format!("http://{address}"));
        if !is_base_url(&base_url) {
            problems.push(problem(
                "base_url",
                "expected http(s)://host[:port] without a path, such as https://award.example.org",
            ));
        }
        let database_url = get("database_url").filter(|url| !url.is_empty());
        if let Some(url) = &database_url
            && !url.starts_with("postgres://")
            && !url.starts_with("postgresql://")
        {
            problems.push(problem(
                "database_url",
                "expected postgres://…; leave it out for SQLite in the data directory",
            ));
        }
        let mail = match get("mail").as_deref() {
            None | Some("" | "files") => MailRoute::Files,
            Some(url) if url.starts_with("smtp://") || url.starts_with("smtps://") => {
                MailRoute::Smtp(Secret(url.to_owned()))
            }
            Some(_) => {
                problems.push(problem("mail", "expected files, smtp://… or smtps://…"));
                MailRoute::Files
            }
        };
        let mail_from = get("mail_from")
            .unwrap_or_else(|| "Palmarès <palmares@localhost.localdomain>".to_owned());
        if !mail_from.contains('@') {
            problems.push(problem("mail_from", "expected Name <address@example.org>"));
        }
        let mail_reply_to = get("mail_reply_to").filter(|address| !address.is_empty());
        if mail_reply_to
            .as_ref()
            .is_some_and(|address| !address.contains('@'))
        {
            problems.push(problem(
                "mail_reply_to",
                "expected Name <address@example.org>",
            ));
        }
        let translator = get("translator").filter(|address| !address.is_empty());
        if translator
            .as_deref()
            .is_some_and(|address| !is_base_url(address))
        {
            problems.push(problem(
                "translator",
                "expected http(s)://host[:port], such as http://127.0.0.1:5000",
            ));
        }
        let trusted_proxies = get("trusted_proxies").map_or(Ok(0), |text| text.parse());
        let trusted_proxies = trusted_proxies.unwrap_or_else(|_| {
            problems.push(problem(
                "trusted_proxies",
                "expected a number from 0 to 255",
            ));
            0
        });
        Self {
            data,
            address,
            base_url,
            database_url: database_url.map(Secret),
            mail,
            mail_from,
            mail_reply_to,
            scanner: get("scanner").filter(|address| !address.is_empty()),
            translator,
            translator_key: get("translator_key")
                .filter(|key| !key.is_empty())
                .map(Secret),
            bucket: BucketSettings::from_values(values, problems),
            trusted_proxies,
            log: get("log").unwrap_or_else(|| "info,sqlx=warn,sea_orm_migration=warn".to_owned()),
        }
    }

    /// Whether cookies are for encrypted connections only.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}

fn problem(name: &str, what: &str) -> SettingProblem {
    SettingProblem {
        name: name.to_owned(),
        what: what.to_owned(),
    }
}

fn is_base_url(url: &str) -> bool {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    // An address by the rules of the web, and nothing but scheme, host and port.
    rest.is_some_and(|host| {
        url.validate_url()
            && host
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b".-:[]".contains(&b))
    })
}

fn from_file(path: &Path, problems: &mut Vec<SettingProblem>) -> BTreeMap<String, String> {
    let name = path.display().to_string();
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            problems.push(problem(&name, &error.to_string()));
            return BTreeMap::new();
        }
    };
    match text.parse::<toml::Table>() {
        Ok(table) => table
            .into_iter()
            .map(|(key, value)| {
                let text = match value {
                    toml::Value::String(text) => text,
                    toml::Value::Integer(number) => number.to_string(),
                    other => {
                        problems.push(problem(&key, "expected text or a whole number"));
                        other.type_str().to_owned()
                    }
                };
                (key, text)
            })
            .collect(),
        Err(error) => {
            // The message quotes the line, and the line may hold a password: only its place is told.
            let place = error.span().map_or(0, |span| {
                text.get(..span.start).map_or(0, |t| t.lines().count())
            });
            problems.push(problem(&name, &format!("not valid TOML near line {place}")));
            BTreeMap::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Settings, Vec<SettingProblem>> {
        Settings::read(
            None,
            pairs
                .iter()
                .map(|(n, v)| ((*n).to_owned(), (*v).to_owned())),
        )
    }

    #[test]
    fn o09_every_wrong_setting_is_told_at_once() {
        let problems = read(&[
            ("PALMARES_ADDRESS", "nowhere"),
            ("PALMARES_BASE_URL", "award.example.org/x"),
            ("DATABASE_URL", "postgrs://typo"),
            ("PALMARES_MAIL", "pigeon"),
            ("PALMARES_COLOUR", "green"),
        ])
        .err()
        .unwrap_or_default();
        let mut names: Vec<_> = problems.iter().map(|p| p.name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(
            names,
            ["address", "base_url", "colour", "database_url", "mail"]
        );
    }

    #[test]
    fn secrets_are_not_printed() {
        let settings = read(&[
            ("DATABASE_URL", "postgres://u:geheim@h/d"),
            ("PALMARES_MAIL", "smtps://u:geheim@mail.example.org"),
        ])
        .unwrap();
        assert!(!format!("{settings:?}").contains("geheim"));
    }
}
