//! Whether an entry form holds together.

use std::collections::BTreeSet;

use super::{
    consistency::Flaws,
    definition::Edition,
    flaw::{Flaw, FlawKind},
    form::{Question, QuestionKind, Section},
};

/// Names of form fields that pages use themselves.
pub(super) const TAKEN: [&str; 4] = ["revision", "then", "key", "check"];

/// The questions on which lists, filters, panels and the public pages rest.
const NEEDED: [&str; 7] = [
    "title",
    "government",
    "country",
    "summary",
    "category",
    "language",
    "size_class",
];

/// Everything in which the entry form of an edition does not hold together.
pub(super) fn form_flaws(edition: &Edition) -> Vec<Flaw> {
    let mut flaws = Flaws(Vec::new());
    form(edition, &mut flaws);
    flaws.0
}

pub(super) fn form(edition: &Edition, flaws: &mut Flaws) {
    flaws.codes(
        "sections",
        edition.sections.iter().map(|s| s.code.as_str()),
        false,
    );
    // An answer is found by its question's code alone, so codes are unique in the whole form.
    flaws.codes(
        "questions",
        edition.questions().map(|q| q.code.as_str()),
        false,
    );
    for section in &edition.sections {
        let place = format!("sections.{}", section.code);
        flaws.text(&format!("{place}.title"), &section.title);
        flaws.text(&format!("{place}.intro"), &section.intro);
        if section.code == Section::CONTACTS {
            flaws.add(place, FlawKind::CodeUnfit);
        }
    }
    for question in edition.questions() {
        self::question(question, flaws);
    }
    needed(edition, flaws);
    conditions(edition, flaws);
}

fn question(question: &Question, flaws: &mut Flaws) {
    let place = format!("questions.{}", question.code);
    flaws.text(&format!("{place}.label"), &question.label);
    if let Some(hint) = &question.hint {
        flaws.text(&format!("{place}.hint"), hint);
    }
    if TAKEN.contains(&question.code.as_str()) || question.code.starts_with("contact-") {
        flaws.add(&place, FlawKind::CodeUnfit);
    }
    let closed = matches!(question.kind, QuestionKind::Choice | QuestionKind::Choices);
    if closed != question.options.is_some() {
        flaws.add(&place, FlawKind::OptionsUnfit);
    }
    if let Some(options) = &question.options {
        let list = format!("{place}.options");
        flaws.codes(&list, question.option_codes(), true);
        for option in options {
            flaws.text(&format!("{list}.{}", option.code), &option.label);
        }
    }
    let text = matches!(
        question.kind,
        QuestionKind::ShortText | QuestionKind::LongText
    );
    if question.max_words.is_some_and(|words| words == 0 || !text) {
        flaws.add(place, FlawKind::LimitUnfit);
    }
}

/// The questions on which lists, filters, panels and the public pages rest.
fn needed(edition: &Edition, flaws: &mut Flaws) {
    let categories = || {
        edition
            .categories
            .iter()
            .map(|category| category.code.as_str())
            .collect()
    };
    let languages = || edition.entry_languages.iter().map(String::as_str).collect();
    let classes = || {
        edition
            .size_classes
            .iter()
            .map(|class| class.code.as_str())
            .collect()
    };
    let list: [(&str, QuestionKind, Option<BTreeSet<&str>>); 7] = [
        ("title", QuestionKind::ShortText, None),
        ("government", QuestionKind::ShortText, None),
        ("country", QuestionKind::Country, None),
        ("summary", QuestionKind::LongText, None),
        ("category", QuestionKind::Choice, Some(categories())),
        ("language", QuestionKind::Choice, Some(languages())),
        ("size_class", QuestionKind::Choice, Some(classes())),
    ];
    for (code, kind, codes) in list {
        let place = format!("questions.{code}");
        match edition.question(code) {
            Some(question) if question.kind == kind => {
                let offered: BTreeSet<&str> = question.option_codes().collect();
                if codes.is_some_and(|codes| codes != offered) {
                    flaws.add(place, FlawKind::OptionsDiffer);
                }
            }
            _ => flaws.add(place, FlawKind::QuestionMissing(kind)),
        }
    }
}

/// A condition looks back to a closed list, and never hides what every form needs.
fn conditions(edition: &Edition, flaws: &mut Flaws) {
    for (place, question) in edition.questions().enumerate() {
        let Some(condition) = &question.shown_if else {
            continue;
        };
        let mut earlier = edition.questions().take(place);
        let of = earlier.find(|own| own.code == condition.question);
        let known = of.is_some_and(|of| {
            let mut wanted = condition.any_of.iter();
            !condition.any_of.is_empty() && wanted.all(|code| of.option(code).is_some())
        });
        if !known || NEEDED.contains(&question.code.as_str()) {
            let place = format!("questions.{}.shown_if", question.code);
            flaws.add(place, FlawKind::ConditionUnfit);
        }
    }
}
