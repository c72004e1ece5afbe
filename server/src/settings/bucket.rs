//! The bucket in which files are kept, where they do not lie in the data directory.

use std::collections::BTreeMap;

use super::{Secret, SettingProblem, is_base_url, problem};

/// Names of the settings. All but the first say something of the bucket.
pub(super) const NAMES: [&str; 6] = [
    "files_bucket",
    "files_endpoint",
    "files_region",
    "files_access_key",
    "files_secret_key",
    "files_prefix",
];

/// Region where none is set; stores that know no regions take it.
const REGION: &str = "us-east-1";

/// A bucket of an object store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BucketSettings {
    /// Its name.
    pub name: String,
    /// Address of the store; without one, Amazon's own.
    pub endpoint: Option<String>,
    /// Region.
    pub region: String,
    /// The key that is told.
    pub access_key: String,
    /// The key that signs.
    pub secret_key: Secret,
    /// What all names begin with; may be empty.
    pub prefix: String,
}

impl BucketSettings {
    /// From all values that are set; `None` where files lie in the data directory.
    pub(super) fn from_values(
        values: &BTreeMap<String, String>,
        problems: &mut Vec<SettingProblem>,
    ) -> Option<Self> {
        let get = |name: &str| {
            let value = values.get(name).map(|value| value.trim().to_owned());
            value.filter(|value| !value.is_empty())
        };
        let [bucket, rest @ ..] = NAMES;
        let Some(name) = get(bucket) else {
            // Half of it set is a bucket that was meant.
            for name in rest.into_iter().filter(|name| get(name).is_some()) {
                problems.push(problem(
                    name,
                    "says something of files_bucket, which is not set",
                ));
            }
            return None;
        };
        if !is_bucket(&name) {
            problems.push(problem(
                bucket,
                "expected 3 to 63 of a-z, 0-9, hyphens and dots",
            ));
        }
        let endpoint = get("files_endpoint");
        if endpoint.as_deref().is_some_and(|url| !is_endpoint(url)) {
            problems.push(problem(
                "files_endpoint",
                "expected https://host[:port] without a path; http:// only on this machine",
            ));
        }
        let prefix = get("files_prefix").unwrap_or_default();
        if !is_prefix(&prefix) {
            problems.push(problem(
                "files_prefix",
                "expected letters, digits and -_./, such as award/files",
            ));
        }
        let mut key = |name: &str| {
            get(name).unwrap_or_else(|| {
                problems.push(problem(name, "files_bucket needs it"));
                String::new()
            })
        };
        Some(Self {
            name,
            endpoint,
            region: get("files_region").unwrap_or_else(|| REGION.to_owned()),
            access_key: key("files_access_key"),
            secret_key: Secret(key("files_secret_key")),
            prefix,
        })
    }
}

fn is_bucket(name: &str) -> bool {
    let known = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.';
    (3..=63).contains(&name.len()) && name.bytes().all(known)
}

/// Keys and bytes go through no network that they could be read in.
fn is_endpoint(url: &str) -> bool {
    let host = url.strip_prefix("http://").map(|rest| {
        let port = rest.rsplit_once(':').filter(|(_, port)| {
            !port.is_empty() && port.bytes().all(|digit| digit.is_ascii_digit())
        });
        port.map_or(rest, |(host, _)| host)
    });
    is_base_url(url) && host.is_none_or(|host| ["127.0.0.1", "localhost", "[::1]"].contains(&host))
}

fn is_prefix(prefix: &str) -> bool {
    let known = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
    let part =
        |part: &str| !part.is_empty() && ![".", ".."].contains(&part) && part.bytes().all(known);
    prefix.is_empty() || prefix.split('/').all(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> (Option<BucketSettings>, Vec<String>) {
        let pairs = pairs.iter();
        let values = pairs.map(|(name, value)| (format!("files_{name}"), (*value).to_owned()));
        let mut problems = Vec::new();
        let read = BucketSettings::from_values(&values.collect(), &mut problems);
        (read, problems.into_iter().map(|own| own.name).collect())
    }

    #[test]
    fn o09_a_bucket_needs_keys_and_what_is_set_without_one_is_told() {
        assert_eq!(read(&[]), (None, Vec::new()));
        let (_, wrong) = read(&[("bucket", "files")]);
        assert_eq!(wrong, ["files_access_key", "files_secret_key"]);
        let (none, wrong) = read(&[("endpoint", "https://store.example.org"), ("region", "")]);
        assert_eq!((none, wrong), (None, vec!["files_endpoint".to_owned()]));
        let (_, wrong) = read(&[
            ("bucket", "Files!"),
            ("endpoint", "ftp://x"),
            ("prefix", "/a/../b"),
            ("access_key", "a"),
            ("secret_key", "b"),
        ]);
        assert_eq!(wrong, ["files_bucket", "files_endpoint", "files_prefix"]);
        let (bucket, wrong) = read(&[
            ("bucket", "files"),
            ("access_key", "a"),
            ("secret_key", "geheim"),
        ]);
        assert_eq!(wrong, Vec::<String>::new());
        let shown = format!("{bucket:?}");
        assert!(
            shown.contains("us-east-1") && !shown.contains("geheim"),
            "{shown}"
        );
    }

    #[test]
    fn nothing_is_sent_in_the_clear_but_on_this_machine() {
        for fine in [
            "https://store.example.org",
            "https://10.0.0.7:9000",
            "http://127.0.0.1:9000",
            "http://localhost",
            "http://[::1]:9000",
        ] {
            assert!(is_endpoint(fine), "{fine}");
        }
        for unfit in [
            "http://store.example.org",
            "http://127.0.0.1.example.org:9000",
            "http://localhost@example.org",
            "https://store.example.org/bucket",
            "store.example.org",
        ] {
            assert!(!is_endpoint(unfit), "{unfit}");
        }
    }
}
