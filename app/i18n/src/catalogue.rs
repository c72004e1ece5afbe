//! The Fluent files, read once.

use std::collections::HashMap;

use domain::locale::Locale;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Entry;
use unic_langid::{LanguageIdentifier, langid};

use crate::{
    number,
    per_locale::{PerLocale, place},
};

/// One file of `app/locales`, in every language.
pub struct File {
    /// Its name without `.ftl`.
    pub name: &'static str,
    /// The first words that its keys may have.
    pub prefixes: &'static [&'static str],
    sources: [&'static str; Locale::ALL.len()],
}

impl File {
    /// The text of the file in one language.
    #[must_use]
    pub const fn source(&self, locale: Locale) -> &'static str {
        self.sources[place(locale)]
    }
}

macro_rules! file {
    ($name:literal: $($prefix:literal)+) => {
        File {
            name: $name,
            prefixes: &[$($prefix),+],
            sources: [
                include_str!(concat!("../../locales/ca/", $name, ".ftl")),
                include_str!(concat!("../../locales/en/", $name, ".ftl")),
                include_str!(concat!("../../locales/es/", $name, ".ftl")),
                include_str!(concat!("../../locales/fr/", $name, ".ftl")),
                include_str!(concat!("../../locales/pt/", $name, ".ftl")),
            ],
        }
    };
}

/// All files: name, then the prefixes of its keys.
pub const FILES: &[File] = &[
    file!("site": "site" "state" "phase" "practice" "role" "call" "winners" "questions" "finalists" "method" "editions" "privacy"),
    file!("account": "account" "sign-in" "set-up" "demo" "own-data" "erasure"),
    file!("applicant": "applicant" "contact" "receipt" "review" "stage"),
    file!("collaboration": "team" "remark" "translation"),
    file!("deadlines": "extension" "correction" "deadline" "late-start"),
    file!("dossier": "dossier" "certificate"),
    file!("files": "file"),
    file!("full_sheet": "full-sheet"),
    file!("messages": "thread"),
    file!("membership": "membership"),
    file!("jury": "jury" "ballot" "conflict"),
    file!("secretariat": "secretariat" "office" "juror" "log" "release" "timetable"),
    file!("rules": "rules"),
    file!("meeting": "meeting"),
    file!("vote": "vote"),
    file!("entry_form": "entry-form"),
    file!("mathematics": "mathematics"),
    file!("form": "form"),
    file!("problem": "problem" "error"),
    file!("mail": "mail"),
    file!("format": "format"),
];

/// All messages of one language.
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// Messages that take no value, resolved once: most lookups end here.
    plain: HashMap<String, String>,
    keys: Vec<String>,
    faults: Vec<String>,
}

impl Catalogue {
    /// The messages of a language; read and parsed at the first call.
    #[must_use]
    pub fn of(locale: Locale) -> &'static Self {
        static CATALOGUES: PerLocale<Catalogue> = PerLocale::new();
        CATALOGUES.get(locale, Self::read)
    }

    /// The keys of all messages, in the order of the files.
    #[must_use]
    pub fn keys(&self) -> &[String] {
        &self.keys
    }

    /// What could not be read: broken syntax, a key that stands twice. Empty in a healthy build.
    #[must_use]
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    /// A message that takes no value.
    pub(crate) fn plain(&self, key: &str) -> Option<&str> {
        self.plain.get(key).map(String::as_str)
    }

    /// A message with its values; the flag says whether one of them was missing. `None` when there
    /// is no such key.
    pub(crate) fn filled(&self, key: &str, values: &FluentArgs<'_>) -> Option<(String, bool)> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(values), &mut errors)
            .into_owned();
        Some((text, errors.is_empty()))
    }

    fn read(locale: Locale) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language(locale)]);
        // Marks around values would protect names in a right-to-left script, but they are invisible
        // characters that break searching, copying and comparing. Pages put such names into `<bdi>`.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match locale {
            Locale::Ca => |value, _| grouped(Locale::Ca, value),
            Locale::En => |value, _| grouped(Locale::En, value),
            Locale::Es => |value, _| grouped(Locale::Es, value),
            Locale::Fr => |value, _| grouped(Locale::Fr, value),
            Locale::Pt => |value, _| grouped(Locale::Pt, value),
        }));
        let (mut keys, mut faults) = (Vec::new(), Vec::new());
        for file in FILES {
            let resource =
                FluentResource::try_new(file.source(locale).to_owned()).unwrap_or_else(|broken| {
                    let (rest, errors) = broken;
                    faults.extend(errors.iter().map(|error| format!("{}: {error}", file.name)));
                    rest
                });
            keys.extend(resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            }));
            if let Err(errors) = bundle.add_resource(resource) {
                faults.extend(errors.iter().map(|error| format!("{}: {error}", file.name)));
            }
        }
        for fault in &faults {
            tracing::error!(
                locale = locale.code(),
                fault,
                "a text file cannot be read in full"
            );
        }
        let plain = keys
            .iter()
            .filter_map(|key| Some((key.clone(), fixed(&bundle, key)?)));
        let plain = plain.collect();
        Self {
            bundle,
            plain,
            keys,
            faults,
        }
    }
}

/// The text of a message that needs no value; `None` when it needs one.
fn fixed(bundle: &FluentBundle<FluentResource>, key: &str) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(pattern, None, &mut errors)
        .into_owned();
    errors.is_empty().then_some(text)
}

/// A number in a message, with the digits grouped; anything else goes its usual way.
fn grouped(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.options.use_grouping => {
            number::written(locale, &number.as_string())
        }
        _ => None,
    }
}

fn language(locale: Locale) -> LanguageIdentifier {
    match locale {
        Locale::Ca => langid!("ca"),
        Locale::En => langid!("en"),
        Locale::Es => langid!("es"),
        Locale::Fr => langid!("fr"),
        Locale::Pt => langid!("pt"),
    }
}
