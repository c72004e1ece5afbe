//! Keys of texts: those that are used exist, those that exist are used, in five languages.

use std::collections::{BTreeMap, BTreeSet};

use domain::locale::Locale;
use i18n::catalogue::Catalogue;
use regex::Regex;

use super::tree::{files, text, without_tests};

/// Families of keys that are put together in the program: what stands before and after the part
/// that varies. The part itself must stand as a string somewhere in the sources.
const FAMILIES: &[(&str, &str)] = &[
    ("state-", ""),
    ("role-", ""),
    ("stage-", ""),
    ("log-", ""),
    ("dossier-run-", ""),
    ("dossier-col-", ""),
    ("applicant-left-", ""),
    ("file-class-", ""),
    ("membership-", ""),
    ("membership-state-", ""),
    ("membership-kind-", ""),
    ("membership-population-", ""),
    ("team-", "-title"),
    ("team-", "-text"),
    ("team-part-", ""),
    ("team-part-", "-note"),
    ("contact-", ""),
    ("conflict-", ""),
    ("juror-", ""),
    ("juror-invitation-", ""),
    ("jury-rehearsal-", "-title"),
    ("jury-rehearsal-", "-place"),
    ("jury-rehearsal-", "-text"),
    ("jury-invitation-", ""),
    ("release-", ""),
    ("timetable-", ""),
    ("error-", "-title"),
    ("error-", "-text"),
    ("privacy-", "-title"),
    ("privacy-", "-text"),
    ("mail-", "-subject"),
    ("mail-", "-body"),
    ("method-", ""),
    ("form-readers-", ""),
    ("phase-", ""),
    ("mail-", "-action"),
    ("mail-kind-", ""),
    ("format-", ""),
    ("meeting-vote-", ""),
    ("meeting-verdict-", ""),
    ("meeting-motion-", ""),
    ("meeting-minutes-", ""),
    ("rules-", ""),
    ("rules-section-", ""),
    ("rules-method-", ""),
    ("rules-col-", ""),
    ("rules-cut-", ""),
    ("method-key-", ""),
    ("rules-reserved-", ""),
    ("conflict-asked-", ""),
    ("rules-late-", ""),
    ("rules-late-", "-note"),
    ("office-panel-", ""),
    ("rules-kind-", ""),
    ("rules-kind-", "-note"),
    ("rules-new-", ""),
    ("rules-pass-share-", ""),
    ("method-pass-", ""),
    ("office-next-", ""),
    ("office-edit-", ""),
    ("office-edit-made-", ""),
    ("mathematics-", ""),
    ("mathematics-", "-text"),
    ("entry-form-", ""),
    ("entry-form-kind-", ""),
    ("entry-form-read-", ""),
    ("vote-field-", ""),
    ("vote-held-", ""),
    ("vote-held-", "-note"),
    ("vote-take-", ""),
    ("vote-sent-", ""),
    ("vote-counted-", ""),
    ("rules-tie-", ""),
    ("rules-key-", ""),
    ("rules-panel-", ""),
    ("rules-panel-", "-note"),
    ("rules-sheet-", ""),
    ("rules-sheet-", "-note"),
    ("rules-applicant-", ""),
    ("rules-applicant-", "-note"),
    ("rules-others-", ""),
    ("rules-others-", "-note"),
];

/// All strings of the sources, and the keys that are asked for by name.
struct Sources {
    strings: BTreeSet<String>,
    asked: BTreeMap<String, String>,
}

fn sources() -> Sources {
    let string = Regex::new(r#""((?:[^"\\\n]|\\.)*)""#).expect("a pattern");
    let asked = Regex::new(
        r#"(?:\.(?:text|with|around)\(\s*|\bt!\(\s*[\w.()&]+,\s*)"([a-z0-9]+(?:-[a-z0-9]+)+)""#,
    )
    .expect("a pattern");
    let mut sources = Sources {
        strings: BTreeSet::new(),
        asked: BTreeMap::new(),
    };
    for folder in ["app/src", "app/domain/src", "app/i18n/src", "server"] {
        for (name, path) in files(folder, &[".rs"]) {
            let whole = text(&path);
            let source = without_tests(&whole);
            if name.contains("/tests/") {
                continue;
            }
            for found in string.captures_iter(source) {
                sources.strings.insert(found[1].to_owned());
            }
            for found in asked.captures_iter(source) {
                sources.asked.insert(found[1].to_owned(), name.clone());
            }
        }
    }
    assert!(sources.asked.len() > 200, "the pattern finds keys");
    sources
}

fn keys(locale: Locale) -> BTreeSet<String> {
    Catalogue::of(locale).keys().iter().cloned().collect()
}

#[test]
fn every_text_exists_in_five_languages() {
    let english = keys(Locale::En);
    for locale in Locale::ALL {
        let own = keys(locale);
        let lacking: Vec<_> = english.symmetric_difference(&own).collect();
        assert!(lacking.is_empty(), "{locale:?}: {lacking:?}");
        assert_eq!(Catalogue::of(locale).faults(), [] as [String; 0]);
    }
}

#[test]
fn every_text_that_is_asked_for_exists() {
    let known = keys(Locale::En);
    // `with` and `text` are names of other functions, too; keys begin with the prefix of a file.
    let prefixes: Vec<&str> = i18n::catalogue::FILES
        .iter()
        .flat_map(|file| file.prefixes.iter().copied())
        .collect();
    let lacking: Vec<_> = sources()
        .asked
        .into_iter()
        .filter(|(key, _)| prefixes.iter().any(|prefix| key.starts_with(prefix)))
        .filter(|(key, _)| !known.contains(key))
        .collect();
    assert!(lacking.is_empty(), "{lacking:#?}");
}

#[test]
fn every_text_is_used() {
    let strings = sources().strings;
    let in_family = |key: &str| {
        FAMILIES.iter().any(|(head, tail)| {
            let varied = key
                .strip_prefix(head)
                .and_then(|rest| rest.strip_suffix(tail));
            varied.is_some_and(|varied| {
                strings.contains(varied) || strings.contains(&varied.replace('-', "_"))
            })
        })
    };
    let unused: Vec<String> = keys(Locale::En)
        .into_iter()
        .filter(|key| !strings.contains(key) && !in_family(key))
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
}
