//! Whether a call is complete and consistent, beyond what keeps an edition from being opened: dates
//! that follow each other, texts that were copied and speak of last year, questions that nobody
//! reads, more text than anybody reads.

use super::{
    definition::Edition,
    flaw::{Flaw, FlawKind},
    form::{Question, QuestionKind, Readers},
    phase::Phase,
};
use crate::{locale::Locale, localized::Localized, moment::Moment, words};

/// The edition before, as far as its texts may have been copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// Running number.
    pub number: u16,
    /// Year.
    pub year: u16,
    /// Place of its ceremony; empty where it is not known.
    pub place: String,
}

/// Something that should be looked at, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Names and codes from the edition down, joined by dots, as in a [`Flaw`].
    pub place: String,
    /// What.
    pub kind: FindingKind,
}

/// The kinds of finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FindingKind {
    /// What would keep the edition from being opened.
    Flaw(FlawKind),
    /// A phase begins before submissions close.
    BeforeSubmissionsClose,
    /// The ceremony is before the last phase ends.
    CeremonyEarly,
    /// The text in a language names the year of the edition before.
    OldYear(Locale, u16),
    /// The text in a language names the number of the edition before.
    OldNumber(Locale, u16),
    /// The text in a language names the place of the edition before.
    OldPlace(Locale, String),
    /// The same sentence in two languages.
    SameWords(Locale, Locale),
    /// Another category with the same paragraph, by its code.
    SameCategory(String),
    /// An answer for the jury that no round shows it.
    ReadByNobody,
    /// A full sheet of which no round shows anything.
    FullSheetUnread,
    /// Paragraphs without a limit of words or characters.
    Unlimited,
    /// More words than a juror reads with attention: the most that all answers may have.
    MuchToRead(u64),
}

impl FindingKind {
    /// Whether the edition cannot be opened with it.
    #[must_use]
    pub const fn is_flaw(&self) -> bool {
        matches!(self, Self::Flaw(_))
    }
}

/// Most words of an entry that a juror reads with attention: about twenty minutes.
const WORDS_TO_READ: u64 = 5_000;

/// Fewest words of a text that is not the same in two languages by chance or as a name.
const SENTENCE: usize = 4;

/// Everything that should be looked at: flaws first. `day_of` tells the day (`YYYY-MM-DD`) of a moment
/// in the edition's zone.
#[must_use]
pub fn check_call(
    edition: &Edition,
    before: Option<&Before>,
    day_of: impl Fn(Moment) -> String,
) -> Vec<Finding> {
    let flaws = super::flaws(edition).into_iter();
    let mut found: Vec<Finding> = flaws
        .map(|Flaw { place, kind }| Finding {
            place,
            kind: FindingKind::Flaw(kind),
        })
        .collect();
    let mut add = |place: &str, kind| {
        found.push(Finding {
            place: place.to_owned(),
            kind,
        });
    };
    calendar(edition, day_of, &mut add);
    for (place, text) in texts(edition) {
        if let Some(before) = before {
            old(edition, before, &place, text, &mut add);
        }
        same(&place, text, &mut add);
    }
    categories(edition, &mut add);
    reading(edition, &mut add);
    found
}

fn calendar(
    edition: &Edition,
    day_of: impl Fn(Moment) -> String,
    add: &mut impl FnMut(&str, FindingKind),
) {
    let phases = &edition.timetable.0;
    let closes = edition.timetable.submission().map(|own| own.closes);
    let early = phases.iter().any(|entry| {
        entry.phase != Phase::Submission && closes.is_some_and(|at| entry.window.opens < at)
    });
    if early {
        add("timetable", FindingKind::BeforeSubmissionsClose);
    }
    let last = phases.iter().map(|entry| entry.window.closes).max();
    if last.is_some_and(|last| edition.ceremony.date < day_of(last)) {
        add("ceremony.date", FindingKind::CeremonyEarly);
    }
}

/// All texts of the call that people read, with their places.
fn texts(edition: &Edition) -> Vec<(String, &Localized)> {
    let mut texts: Vec<(String, &Localized)> = [
        ("title", &edition.title),
        ("lede", &edition.lede),
        ("who_may_take_part", &edition.who_may_take_part),
        ("what_is_judged", &edition.what_is_judged),
        ("how_it_goes", &edition.how_it_goes),
        ("ceremony.text", &edition.ceremony.text),
    ]
    .map(|(place, text)| (place.to_owned(), text))
    .into();
    for own in &edition.categories {
        texts.push((format!("categories.{}.text", own.code), &own.text));
    }
    for own in &edition.sections {
        texts.push((format!("sections.{}.title", own.code), &own.title));
        texts.push((format!("sections.{}.intro", own.code), &own.intro));
    }
    for own in edition.questions() {
        let place = format!("questions.{}", own.code);
        let rule = own.rules.eligible.as_ref();
        let advice = rule.and_then(|rule| rule.advice.as_ref());
        texts.push((format!("{place}.label"), &own.label));
        texts.extend(own.hint.iter().map(|hint| (format!("{place}.hint"), hint)));
        texts.extend(advice.map(|advice| (format!("{place}.advice"), advice)));
    }
    for round in &edition.rounds {
        texts.push((format!("rounds.{}.name", round.code), &round.name));
        for own in &round.rubric.criteria {
            let place = format!("rounds.{}.criteria.{}.text", round.code, own.code);
            texts.push((place, &own.text));
        }
    }
    texts
}

/// What a text says about the edition before.
fn old(
    edition: &Edition,
    before: &Before,
    place: &str,
    text: &Localized,
    add: &mut impl FnMut(&str, FindingKind),
) {
    // A year in which practices may have begun or ended is meant.
    let period = &edition.practice_period;
    let year = before.year.to_string();
    let meant = [&period.from, &period.to]
        .iter()
        .any(|day| day.starts_with(&year));
    let moved = !before.place.is_empty() && before.place != edition.ceremony.place;
    for locale in Locale::ALL {
        let said = text.get(locale);
        if !meant && numbers(said).any(|(number, _)| number == year) {
            add(place, FindingKind::OldYear(locale, before.year));
        }
        let number = before.number.to_string();
        if numbers(said).any(|(own, after)| own == number && is_ordinal(after)) {
            add(place, FindingKind::OldNumber(locale, before.number));
        }
        if moved && says(said, &before.place) {
            add(place, FindingKind::OldPlace(locale, before.place.clone()));
        }
    }
}

/// Runs of digits, each with what follows.
fn numbers(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(|c: char| c.is_ascii_digit())?;
        let from = rest.get(start..)?;
        let end = from.find(|c: char| !c.is_ascii_digit());
        let (digits, after) = from.split_at(end.unwrap_or(from.len()));
        rest = after;
        Some((digits, after))
    })
}

/// Whether a number is the number of an edition in one of the five languages: `19th`, `19a`, `19.ª`,
/// `19e`, `19ᵉ`.
fn is_ordinal(after: &str) -> bool {
    let sign = after.trim_start_matches('.');
    let mut word = sign.chars().take_while(|c| c.is_alphabetic());
    let ending: String = word.by_ref().collect();
    matches!(
        ending.as_str(),
        "st" | "nd" | "rd" | "th" | "a" | "na" | "ª" | "º" | "e" | "ᵉ" | "è" | "ème"
    )
}

/// Whether a text says a name, as words of their own.
fn says(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text
            .get(at + name.len()..)
            .and_then(|text| text.chars().next());
        [before, after]
            .into_iter()
            .flatten()
            .all(|own| !own.is_alphanumeric())
    })
}

/// The first two languages that say the same.
fn same(place: &str, text: &Localized, add: &mut impl FnMut(&str, FindingKind)) {
    for (at, one) in Locale::ALL.into_iter().enumerate() {
        let said = text.get(one).trim();
        if words::count(said) < SENTENCE {
            continue;
        }
        let mut others = Locale::ALL.into_iter().skip(at + 1);
        if let Some(other) = others.find(|other| text.get(*other).trim() == said) {
            add(place, FindingKind::SameWords(one, other));
            return;
        }
    }
}

fn categories(edition: &Edition, add: &mut impl FnMut(&str, FindingKind)) {
    for (at, own) in edition.categories.iter().enumerate() {
        let mut others = edition.categories.iter().take(at);
        let filled = !own.text.en.trim().is_empty();
        if let Some(other) = others.find(|other| filled && other.text.en == own.text.en) {
            let place = format!("categories.{}.text", own.code);
            add(&place, FindingKind::SameCategory(other.code.clone()));
        }
    }
}

/// What jurors read, and how much of it there may be.
fn reading(edition: &Edition, add: &mut impl FnMut(&str, FindingKind)) {
    let mut total = 0_u64;
    for question in edition.questions() {
        let place = format!("questions.{}", question.code);
        let long = question.kind == QuestionKind::LongText;
        if long && question.max_words.is_none() && question.rules.max_chars.is_none() {
            add(&place, FindingKind::Unlimited);
        }
        let shown = shown(edition, question);
        if question.readers == Readers::Jury && !shown && !edition.rounds.is_empty() {
            add(&place, FindingKind::ReadByNobody);
        }
        if question.readers >= Readers::Jury {
            total += u64::from(question.max_words.unwrap_or_default());
        }
    }
    let mut asked = edition
        .full_sheet_sections()
        .flat_map(|section| &section.questions);
    if edition.has_full_sheet() && !asked.any(|question| shown(edition, question)) {
        add("full_sheet", FindingKind::FullSheetUnread);
    }
    if total > WORDS_TO_READ {
        add("questions", FindingKind::MuchToRead(total));
    }
}

/// Whether a round shows the answers to a question.
fn shown(edition: &Edition, question: &Question) -> bool {
    let later = edition.asks_later(&question.code);
    edition.rounds.iter().any(|round| {
        round.visibility.shows(question) && (!later || edition.reads_full_sheet(round))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_editions_are_told_from_others() {
        for text in [
            "the 19th edition",
            "la 19.ª edición",
            "la 19ᵉ édition",
            "la 19a edició",
        ] {
            let found = numbers(text).any(|(own, after)| own == "19" && is_ordinal(after));
            assert!(found, "{text}");
        }
        for text in ["19 entries", "2019th", "19 ans", "on 19 May", "the 119th"] {
            let found = numbers(text).any(|(own, after)| own == "19" && is_ordinal(after));
            assert!(!found, "{text}");
        }
    }

    #[test]
    fn a_place_is_found_as_a_word_of_its_own() {
        assert!(says("in Córdoba.", "Córdoba"));
        assert!(says("San José, in May", "San José"));
        assert!(!says("Romans sign", "Roma"));
        assert!(!says("in Lima", "Córdoba"));
    }
}
