//! Whether an edition holds together: texts in all languages, codes that are unique and known,
//! lists that agree with each other. Looked at before an edition is opened.

use std::collections::BTreeSet;

use super::{
    definition::{Edition, MentionKind},
    flaw::{Flaw, FlawKind},
    form_consistency::form,
    phase::Phase,
};
use crate::{localized::Localized, problem::ProblemCode};

pub(super) struct Flaws(pub(super) Vec<Flaw>);

impl Flaws {
    pub(super) fn add(&mut self, place: impl Into<String>, kind: FlawKind) {
        self.0.push(Flaw {
            place: place.into(),
            kind,
        });
    }

    pub(super) fn text(&mut self, place: &str, text: &Localized) {
        for locale in text.missing() {
            self.add(place, FlawKind::TextMissing(locale));
        }
    }

    /// Codes are there, made of the right characters, and each once.
    pub(super) fn codes<'a>(
        &mut self,
        place: &str,
        codes: impl Iterator<Item = &'a str>,
        capitals: bool,
    ) {
        let mut seen = BTreeSet::new();
        for code in codes {
            let fits = !code.is_empty()
                && code.len() <= 60
                && code.bytes().all(|byte| {
                    byte.is_ascii_lowercase()
                        || byte.is_ascii_digit()
                        || matches!(byte, b'-' | b'_')
                        || (capitals && byte.is_ascii_uppercase())
                });
            if !fits {
                self.add(format!("{place}.{code}"), FlawKind::CodeUnfit);
            }
            if !seen.insert(code) {
                self.add(format!("{place}.{code}"), FlawKind::CodeTwice);
            }
        }
        if seen.is_empty() {
            self.add(place, FlawKind::Empty);
        }
    }

    fn day(&mut self, place: &str, day: &str) {
        if !is_day(day) {
            self.add(place, FlawKind::NotADay);
        }
    }
}

/// Everything in which an edition does not hold together; empty when it can be opened.
#[must_use]
pub fn flaws(edition: &Edition) -> Vec<Flaw> {
    let mut flaws = Flaws(Vec::new());
    texts(edition, &mut flaws);
    lists(edition, &mut flaws);
    form(edition, &mut flaws);
    rounds(edition, &mut flaws);
    calendar(edition, &mut flaws);
    vote(edition, &mut flaws);
    flaws.0
}

fn texts(edition: &Edition, flaws: &mut Flaws) {
    for (place, text) in [
        ("title", &edition.title),
        ("lede", &edition.lede),
        ("who_may_take_part", &edition.who_may_take_part),
        ("what_is_judged", &edition.what_is_judged),
        ("how_it_goes", &edition.how_it_goes),
        ("ceremony.text", &edition.ceremony.text),
    ] {
        flaws.text(place, text);
    }
    flaws.day("ceremony.date", &edition.ceremony.date);
    flaws.day("practice_period.from", &edition.practice_period.from);
    flaws.day("practice_period.to", &edition.practice_period.to);
    if edition.practice_period.to < edition.practice_period.from {
        flaws.add("practice_period", FlawKind::Backwards);
    }
}

fn lists(edition: &Edition, flaws: &mut Flaws) {
    let languages = edition.entry_languages.iter().map(String::as_str);
    flaws.codes("entry_languages", languages, false);
    flaws.codes(
        "categories",
        edition.categories.iter().map(|c| c.code.as_str()),
        true,
    );
    for category in &edition.categories {
        flaws.text(
            &format!("categories.{}.name", category.code),
            &category.name,
        );
        flaws.text(
            &format!("categories.{}.text", category.code),
            &category.text,
        );
    }
    flaws.codes(
        "size_classes",
        edition.size_classes.iter().map(|c| c.code.as_str()),
        true,
    );
    for class in &edition.size_classes {
        let place = format!("size_classes.{}", class.code);
        flaws.text(&format!("{place}.name"), &class.name);
        if class.min.zip(class.max).is_some_and(|(min, max)| max < min) {
            flaws.add(place, FlawKind::Backwards);
        }
    }
    flaws.codes(
        "mention_kinds",
        edition.mention_kinds.iter().map(|k| k.code.as_str()),
        false,
    );
    if edition
        .mention_kinds
        .first()
        .is_none_or(|kind| kind.code != MentionKind::WINNER)
    {
        flaws.add("mention_kinds", FlawKind::WinnerNotFirst);
    }
    for kind in &edition.mention_kinds {
        let place = format!("mention_kinds.{}", kind.code);
        flaws.text(&format!("{place}.name"), &kind.name);
        if let Some(category) = kind
            .category
            .as_ref()
            .filter(|c| edition.category(c).is_none())
        {
            flaws.add(place, FlawKind::Unknown(category.clone()));
        }
    }
}

fn rounds(edition: &Edition, flaws: &mut Flaws) {
    flaws.codes(
        "rounds",
        edition.rounds.iter().map(|round| round.code.as_str()),
        false,
    );
    for round in &edition.rounds {
        let place = format!("rounds.{}", round.code);
        flaws.text(&format!("{place}.name"), &round.name);
        for problem in round.rubric.check() {
            flaws.add(&place, FlawKind::Rubric(problem));
        }
        for criterion in &round.rubric.criteria {
            let place = format!("{place}.criteria.{}", criterion.code);
            flaws.text(&format!("{place}.name"), &criterion.name);
            flaws.text(&format!("{place}.text"), &criterion.text);
            for anchor in &criterion.anchors {
                flaws.text(
                    &format!("{place}.anchors.{}", anchor.mark.to_text()),
                    &anchor.text,
                );
            }
        }
        // Texts and rubric are told above, by their own names.
        for problem in round.problems().0 {
            let kind = match problem.code {
                ProblemCode::TooSmall => FlawKind::LimitUnfit,
                ProblemCode::NotAChoice => FlawKind::Unknown(problem.field),
                ProblemCode::NeedsEveryone => FlawKind::MethodUnfit,
                ProblemCode::Missing if problem.field == "tie" => FlawKind::Empty,
                _ => continue,
            };
            flaws.add(&place, kind);
        }
    }
}

fn vote(edition: &Edition, flaws: &mut Flaws) {
    let Some(vote) = &edition.open_vote else {
        if edition.awards_most_voted() {
            flaws.add("mention_kinds", FlawKind::Unknown("open_vote".to_owned()));
        }
        return;
    };
    flaws.text("open_vote.name", &vote.name);
    for problem in vote.problems(edition).0 {
        let kind = match problem.code {
            ProblemCode::Missing => continue,
            ProblemCode::NotAChoice | ProblemCode::NotAUrl => FlawKind::Unknown(problem.field),
            ProblemCode::TooSmall => FlawKind::LimitUnfit,
            _ => FlawKind::Backwards,
        };
        flaws.add("open_vote", kind);
    }
}

fn calendar(edition: &Edition, flaws: &mut Flaws) {
    for problem in edition.timetable.problems() {
        flaws.add("timetable", FlawKind::Timetable(problem));
    }
    if !edition.grace_fits() {
        flaws.add("grace_minutes", FlawKind::GraceUnfit);
    }
    for entry in &edition.timetable.0 {
        if let Phase::Round { round } = &entry.phase
            && edition.round(round).is_none()
        {
            flaws.add("timetable", FlawKind::Unknown(round.clone()));
        }
    }
    let rounds = edition.rounds.iter().map(|round| Phase::Round {
        round: round.code.clone(),
    });
    for phase in rounds.chain([Phase::Submission]) {
        if edition.timetable.window(&phase).is_none() {
            let place = match &phase {
                Phase::Round { round } => round,
                _ => "submission",
            };
            flaws.add(format!("timetable.{place}"), FlawKind::WindowMissing);
        }
    }
}

pub(crate) fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let number = |part: &str, width: usize| {
        let digits = part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse::<u32>().ok()).flatten()
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2))
    else {
        return false;
    };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=last).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        for day in ["2026-09-21", "2024-02-29", "2000-02-29", "2026-12-31"] {
            assert!(is_day(day), "{day}");
        }
        for day in [
            "",
            "2026-9-21",
            "2026-02-29",
            "2100-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "+026-01-01",
            "2026-01-01-01",
        ] {
            assert!(!is_day(day), "{day}");
        }
    }

    #[test]
    fn codes_are_made_for_addresses_and_unique() {
        let told = |codes: &[&str], capitals| {
            let mut flaws = Flaws(Vec::new());
            flaws.codes("x", codes.iter().copied(), capitals);
            flaws
                .0
                .into_iter()
                .map(|flaw| flaw.kind)
                .collect::<Vec<_>>()
        };
        assert_eq!(told(&["a-1", "b_2"], false), []);
        assert_eq!(told(&["A"], true), []);
        assert_eq!(told(&["A"], false), [FlawKind::CodeUnfit]);
        assert_eq!(told(&["a b"], true), [FlawKind::CodeUnfit]);
        assert_eq!(told(&["a", "a"], true), [FlawKind::CodeTwice]);
        assert_eq!(told(&[], true), [FlawKind::Empty]);
    }
}
