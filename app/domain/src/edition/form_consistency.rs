//! Whether an entry form holds together.

use std::collections::BTreeSet;

use super::{
    consistency::Flaws,
    definition::Edition,
    flaw::{Flaw, FlawKind},
    form::{Question, QuestionKind, Section},
    full_sheet::full_sheet,
};
use crate::file::FileRules;

/// Names of form fields that pages use themselves.
pub(super) const TAKEN: [&str; 4] = ["revision", "then", "key", "check"];

/// Most choices that a limit of choices can name.
const MOST_CHOICES: u32 = 200;

/// Most rows and columns of a table: more would be no form field but a sheet.
const MOST_ROWS: u32 = 20;
const MOST_COLUMNS: usize = 6;

/// The questions on which lists, filters, panels and the public pages rest.
pub(super) const NEEDED: [(&str, QuestionKind); 7] = [
    ("title", QuestionKind::ShortText),
    ("government", QuestionKind::ShortText),
    ("country", QuestionKind::Country),
    (Question::SUMMARY, QuestionKind::LongText),
    ("category", QuestionKind::Choice),
    ("language", QuestionKind::Choice),
    ("size_class", QuestionKind::Choice),
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
    full_sheet(edition, flaws);
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
    if question.kind.has_options() != question.options.is_some() {
        flaws.add(&place, FlawKind::OptionsUnfit);
    }
    if let Some(options) = &question.options {
        let list = format!("{place}.options");
        flaws.codes(&list, question.option_codes(), true);
        for option in options {
            flaws.text(&format!("{list}.{}", option.code), &option.label);
        }
    }
    let text = question.kind.is_text();
    if question.max_words.is_some_and(|words| words == 0 || !text) {
        flaws.add(&place, FlawKind::LimitUnfit);
    }
    let files = question.kind == QuestionKind::Files;
    let unfit = |rules: &FileRules| !files || !rules.hold();
    if question.files.as_ref().is_some_and(unfit) {
        flaws.add(&place, FlawKind::FilesUnfit);
    }
    rules(question, &place, flaws);
}

/// Each rule fits the kind, and names what is there.
fn rules(question: &Question, place: &str, flaws: &mut Flaws) {
    let (kind, rules) = (question.kind, &question.rules);
    let needed = NEEDED.iter().any(|(code, _)| *code == question.code);
    let listed = |code: &String| question.option(code).is_some();
    let most = match kind {
        QuestionKind::Choices | QuestionKind::Ranking => MOST_CHOICES,
        QuestionKind::Table => MOST_ROWS,
        _ => 0,
    };
    let fits = [
        (
            "max_chars",
            rules
                .max_chars
                .is_none_or(|most| kind.is_text() && most > 0),
        ),
        (
            "most",
            rules.most.is_none_or(|own| (1..=most).contains(&own)),
        ),
        (
            "other",
            rules
                .other
                .as_ref()
                .is_none_or(|code| kind.is_ticked() && !needed && listed(code)),
        ),
        (
            "numbers",
            rules.numbers.is_empty()
                || kind == QuestionKind::Table && rules.numbers.iter().all(listed),
        ),
        (
            "eligible",
            rules.eligible.as_ref().is_none_or(|own| match kind {
                QuestionKind::Period => own.any_of.is_empty(),
                _ => kind.is_ticked() && !own.any_of.is_empty() && own.any_of.iter().all(listed),
            }),
        ),
    ];
    for (rule, _) in fits.into_iter().filter(|(_, fits)| !fits) {
        flaws.add(format!("{place}.{rule}"), FlawKind::RuleUnfit);
    }
    let columns = question.options.as_ref().map_or(0, Vec::len);
    if kind == QuestionKind::Table && columns > MOST_COLUMNS {
        flaws.add(place, FlawKind::OptionsUnfit);
    }
    let advice = rules.eligible.as_ref().and_then(|own| own.advice.as_ref());
    if let Some(advice) = advice {
        flaws.text(&format!("{place}.advice"), advice);
    }
}

/// What every form has is there, and offers what the edition lists.
fn needed(edition: &Edition, flaws: &mut Flaws) {
    for (code, kind) in NEEDED {
        let place = format!("questions.{code}");
        let listed: Option<BTreeSet<&str>> = match code {
            "category" => Some(
                edition
                    .categories
                    .iter()
                    .map(|own| own.code.as_str())
                    .collect(),
            ),
            "language" => Some(edition.entry_languages.iter().map(String::as_str).collect()),
            "size_class" => Some(
                edition
                    .size_classes
                    .iter()
                    .map(|own| own.code.as_str())
                    .collect(),
            ),
            _ => None,
        };
        match edition.question(code) {
            Some(question) if question.kind == kind => {
                let offered: BTreeSet<&str> = question.option_codes().collect();
                if listed.is_some_and(|listed| listed != offered) {
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
            of.kind.is_ticked()
                && !condition.any_of.is_empty()
                && wanted.all(|code| of.option(code).is_some())
        });
        if !known || NEEDED.iter().any(|(code, _)| *code == question.code) {
            let place = format!("questions.{}.shown_if", question.code);
            flaws.add(place, FlawKind::ConditionUnfit);
        }
    }
}
