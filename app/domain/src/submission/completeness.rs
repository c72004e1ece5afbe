//! What is still missing, or does not fit, in a submission.

use crate::{
    edition::{Edition, PracticePeriod, Question, QuestionKind, Section},
    problem::{ProblemCode, Problems},
    submission::{
        Answers,
        fault::{Fault, fault, is_blank},
    },
};

/// The questions that together tell when a practice ran.
const PERIOD: [&str; 2] = ["period_start", "period_end"];

/// All faults of the answers to one section, judged as at submission. What is asked depends on the
/// answers to the `whole` form.
#[must_use]
pub fn check_section(
    edition: &Edition,
    section: &Section,
    answers: &Answers,
    whole: &Answers,
) -> Problems {
    let mut problems = Problems::default();
    let asked = |question: &&Question| edition.asks(question, whole);
    for question in section.questions.iter().filter(asked) {
        check_question(edition, question, answers, &mut problems);
    }
    if section
        .questions
        .iter()
        .any(|question| question.code == PERIOD[0])
    {
        check_period(&edition.practice_period, answers, &mut problems);
    }
    problems
}

fn check_question(
    edition: &Edition,
    question: &Question,
    answers: &Answers,
    problems: &mut Problems,
) {
    let code = question.code.as_str();
    if is_blank(question, answers) {
        match (question.required, question.kind) {
            (false, _) => {}
            (true, QuestionKind::Declaration) => problems.add(code, ProblemCode::NotDeclared),
            (true, _) => problems.add(code, ProblemCode::Missing),
        }
        return;
    }
    match fault(edition, question, answers) {
        None => {}
        Some(Fault::Plain(fault)) => problems.add(code, fault),
        Some(Fault::Counted(fault, limit, given)) => {
            problems.add_counted(code, fault, limit, given);
        }
    }
}

/// Reads a whole number as people type it: digits with or without groups (`1 200 000`, `1.200.000`,
/// `1,200,000`, `1'200'000`). `None` for anything else or beyond 15 digits.
#[must_use]
pub fn whole_number(raw: &str) -> Option<u64> {
    const GROUP: [char; 6] = [' ', '.', ',', '\'', '\u{a0}', '\u{202f}'];
    let groups: Vec<&str> = raw.trim().split(GROUP).collect();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (first, rest) = groups.split_first()?;
    let grouped = digits(first)
        && (rest.is_empty() || first.len() <= 3)
        && rest.iter().all(|group| group.len() == 3 && digits(group));
    let joined = groups.concat();
    if grouped && joined.len() <= 15 {
        joined.parse().ok()
    } else {
        None
    }
}

/// Reads `YYYY-MM`.
#[must_use]
pub fn month(raw: &str) -> Option<(u16, u8)> {
    let (year, month) = raw.trim().split_once('-')?;
    if year.len() != 4 || month.len() != 2 {
        return None;
    }
    let (year, month): (u16, u8) = (year.parse().ok()?, month.parse().ok()?);
    ((1900..=2100).contains(&year) && (1..=12).contains(&month)).then_some((year, month))
}

/// Whether a text is an `http` or `https` address with a host.
#[must_use]
pub fn is_web_address(raw: &str) -> bool {
    let text = raw.trim();
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let host = rest
        .and_then(|rest| rest.split(['/', '?', '#']).next())
        .unwrap_or_default();
    text.len() <= 500
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && text
            .chars()
            .all(|c| !c.is_whitespace() && !c.is_control() && !"<>\"'`\\".contains(c))
        && host
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ':'))
}

fn check_period(accepted: &PracticePeriod, answers: &Answers, problems: &mut Problems) {
    let [start, end] = PERIOD.map(|code| month(answers.one(code)));
    let Some(start) = start else { return };
    if end.is_some_and(|end| end < start) {
        problems.add(PERIOD[1], ProblemCode::EndsBeforeItBegins);
        return;
    }
    let bound = |date: &str| month(date.get(..7).unwrap_or_default());
    let ended_too_early = end
        .zip(bound(&accepted.from))
        .is_some_and(|(end, from)| end < from);
    let began_too_late = bound(&accepted.to).is_some_and(|to| start > to);
    if ended_too_early {
        problems.add(PERIOD[1], ProblemCode::OutsidePeriod);
    } else if began_too_late {
        problems.add(PERIOD[0], ProblemCode::OutsidePeriod);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_any_grouping_and_nothing_else() {
        for raw in [
            "1200000",
            "1 200 000",
            "1.200.000",
            "1,200,000",
            "1'200'000",
        ] {
            assert_eq!(whole_number(raw), Some(1_200_000), "{raw}");
        }
        for raw in [
            "",
            "-1",
            "12.5",
            "1,2",
            "about 200",
            "99999999999999999999",
            "1..000",
        ] {
            assert_eq!(whole_number(raw), None, "{raw}");
        }
    }

    #[test]
    fn months_and_addresses() {
        assert_eq!(month("2024-05"), Some((2024, 5)));
        assert_eq!(month("2024-13"), None);
        assert_eq!(month("05/2024"), None);
        assert!(is_web_address(
            "https://participa.example.org/processos?x=1"
        ));
        for raw in [
            "javascript:alert(1)",
            "https://",
            "https://a",
            "http://a.b\"onload=",
            "ftp://a.b",
        ] {
            assert!(!is_web_address(raw), "{raw}");
        }
    }

    #[test]
    fn a_period_must_run_forward_and_touch_the_accepted_one() {
        let accepted = PracticePeriod {
            from: "2022-01-01".into(),
            to: "2026-03-15".into(),
        };
        let check = |start: &str, end: &str| {
            let mut answers = Answers::default();
            answers.set(PERIOD[0], start);
            answers.set(PERIOD[1], end);
            let mut problems = Problems::default();
            check_period(&accepted, &answers, &mut problems);
            problems.0.first().map(|problem| problem.code)
        };
        assert_eq!(check("2021-05", ""), None);
        assert_eq!(
            check("2023-05", "2023-01"),
            Some(ProblemCode::EndsBeforeItBegins)
        );
        assert_eq!(
            check("2019-05", "2021-12"),
            Some(ProblemCode::OutsidePeriod)
        );
        assert_eq!(check("2026-04", ""), Some(ProblemCode::OutsidePeriod));
    }
}
