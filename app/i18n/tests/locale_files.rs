//! Holds the files of `app/locales` to their README.

use std::collections::{BTreeMap, BTreeSet};

use domain::{locale::Locale, problem::ProblemCode, submission::State};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser,
};
use i18n::catalogue::{Catalogue, FILES};

/// Stands for a value within a sentence.
const VALUE: char = '\u{FFFC}';
/// The narrow no-break space of French.
const NARROW: char = '\u{202F}';

/// The sentences that a message can become, and the values that it takes.
#[derive(Default)]
struct Message {
    sentences: Vec<String>,
    values: BTreeSet<String>,
    /// Choices that cannot work.
    wrong_choices: Vec<String>,
}

impl Message {
    fn read(pattern: &Pattern<&str>) -> Self {
        let mut message = Self::default();
        message.add(pattern);
        message
    }

    fn add(&mut self, pattern: &Pattern<&str>) {
        let mut sentence = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => sentence.push_str(value),
                PatternElement::Placeable { expression } => {
                    sentence.push(VALUE);
                    match expression {
                        Expression::Inline(inline) => self.note(inline),
                        Expression::Select { selector, variants } => {
                            self.note(selector);
                            self.wrong_choices.extend(wrong_choice(variants));
                            for variant in variants {
                                self.add(&variant.value);
                            }
                        }
                    }
                }
            }
        }
        self.sentences.push(sentence);
    }

    fn note(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.values.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { value } => self.sentences.push((*value).to_owned()),
            InlineExpression::Placeable { expression } => {
                if let Expression::Inline(inline) = expression.as_ref() {
                    self.note(inline);
                }
            }
            _ => {}
        }
    }
}

/// The first variant that can never be taken: the first that fits wins, so exact numbers stand
/// before categories, and our languages have no categories but `one` and `other`.
fn wrong_choice(variants: &[Variant<&str>]) -> Option<String> {
    let mut category = false;
    variants.iter().find_map(|variant| match variant.key {
        VariantKey::NumberLiteral { value } => category.then(|| value.to_owned()),
        VariantKey::Identifier { name } => {
            category |= name == "one";
            ["zero", "two", "few", "many"]
                .contains(&name)
                .then(|| name.to_owned())
        }
    })
}

/// All messages of a language, by file and key.
fn messages(locale: Locale) -> BTreeMap<(&'static str, String), Message> {
    let mut all = BTreeMap::new();
    for file in FILES {
        let (resource, errors) = match parser::parse(file.source(locale)) {
            Ok(resource) => (resource, Vec::new()),
            Err(broken) => broken,
        };
        assert!(
            errors.is_empty(),
            "{}/{}: {errors:?}",
            locale.code(),
            file.name
        );
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let key = message.id.name.to_owned();
            let place = format!("{}/{}: {key}", locale.code(), file.name);
            assert!(message.attributes.is_empty(), "{place} has attributes");
            // Without attributes the grammar demands a value.
            let Some(pattern) = message.value else {
                continue;
            };
            let twice = all
                .insert((file.name, key), Message::read(&pattern))
                .is_some();
            assert!(!twice, "{place} stands twice");
        }
    }
    all
}

/// Calls `check` on each sentence and fails with the list of those that it complains about.
fn each_sentence(check: impl Fn(Locale, &str) -> Option<&'static str>) {
    let mut complaints = Vec::new();
    for locale in Locale::ALL {
        for ((file, key), message) in messages(locale) {
            for sentence in &message.sentences {
                if let Some(complaint) = check(locale, sentence) {
                    let code = locale.code();
                    complaints.push(format!("{code}/{file}: {key}: {complaint}: {sentence}"));
                }
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn every_file_is_read_in_full() {
    for locale in Locale::ALL {
        assert_eq!(Catalogue::of(locale).faults(), [""; 0], "{}", locale.code());
    }
}

#[test]
fn every_language_has_the_same_keys_with_the_same_values() {
    let english = messages(Locale::En);
    let mut complaints = Vec::new();
    for locale in Locale::ALL {
        let (code, other) = (locale.code(), messages(locale));
        complaints.extend(
            english
                .keys()
                .filter(|key| !other.contains_key(key))
                .map(|key| format!("{code} lacks {key:?}")),
        );
        for (key, message) in &other {
            match english.get(key) {
                None => complaints.push(format!("{code} has {key:?}, English does not")),
                Some(first) if first.values != message.values => complaints.push(format!(
                    "{code} {key:?} takes {:?}, English {:?}",
                    message.values, first.values
                )),
                Some(_) => {}
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn keys_carry_the_prefix_of_their_file() {
    for file in FILES {
        for (_, key) in messages(Locale::En)
            .into_keys()
            .filter(|(name, _)| *name == file.name)
        {
            let known = file.prefixes.iter().any(|prefix| {
                key.strip_prefix(prefix)
                    .is_some_and(|rest| rest.starts_with('-'))
            });
            assert!(known, "{key} does not belong into {}.ftl", file.name);
            assert!(
                key.chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
                "{key} is not kebab-case"
            );
        }
    }
}

#[test]
fn every_variant_can_be_taken() {
    for locale in Locale::ALL {
        for (key, message) in messages(locale) {
            assert_eq!(message.wrong_choices, [""; 0], "{} {key:?}", locale.code());
        }
    }
}

#[test]
fn every_code_of_the_domain_has_its_text() {
    let keys = Catalogue::of(Locale::En).keys();
    for code in ProblemCode::ALL {
        assert!(keys.iter().any(|key| key == code.key()), "{}", code.key());
    }
    for state in State::ALL {
        let wanted = format!("state-{}", state.code());
        assert!(keys.contains(&wanted), "{wanted}");
    }
}

fn foreign_quotes(locale: Locale) -> [char; 2] {
    match locale {
        Locale::En | Locale::Pt => ['«', '»'],
        Locale::Ca | Locale::Es | Locale::Fr => ['“', '”'],
    }
}

#[test]
fn marks_are_the_typographic_ones() {
    each_sentence(|locale, sentence| {
        if sentence.contains(['\'', '"', '`']) {
            Some("straight quote or apostrophe")
        } else if sentence.contains("...") {
            Some("three dots instead of …")
        } else if sentence.contains("  ") || sentence.trim() != sentence {
            Some("space too many")
        } else if sentence.contains(['<', '>', '⟦', '⟧']) {
            Some("markup")
        } else if sentence.contains(foreign_quotes(locale)) {
            Some("quotes of another language")
        } else {
            None
        }
    });
}

#[test]
fn french_marks_have_a_narrow_space_and_others_none() {
    each_sentence(|locale, sentence| {
        let mut before = VALUE;
        for mark in sentence.chars() {
            let spaced = match mark {
                ';' | '!' | '?' | '»' | '%' => before == NARROW,
                // Times and addresses have a colon of their own.
                ':' => before == NARROW || before.is_ascii_alphanumeric() || before == VALUE,
                _ => before != '«' || mark == NARROW,
            };
            let complaint = match locale {
                Locale::Fr => !spaced,
                _ => before == ' ' && matches!(mark, ';' | ':' | '!' | '?' | '»'),
            };
            if complaint {
                return Some("wrong space at a mark");
            }
            before = mark;
        }
        None
    });
}
