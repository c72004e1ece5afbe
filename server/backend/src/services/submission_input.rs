//! What comes in for a section or as contacts: cleaned, or refused with its faults.

use domain::{
    edition::{Question, QuestionKind, Section},
    problem::{ProblemCode, Problems},
    submission::{Answers, Contact, money},
    text,
};

/// Most characters of a web address.
const ADDRESS_LIMIT: usize = 500;
/// Most files that are spoken of at once: more than any question takes.
const ATTACHMENTS: usize = 200;

/// The answers to a section, ready to be kept. Incomplete and wrong answers pass: a draft may hold
/// them. What no field takes (forbidden characters, too long, several values where one is asked
/// for) and fields that the section does not have are refused.
pub(crate) fn answers(section: &Section, given: Answers) -> Result<Answers, Problems> {
    let (mut clean, mut problems) = (Answers::default(), Problems::default());
    for (code, values) in given.folded(section).0 {
        let question = section
            .questions
            .iter()
            .find(|question| question.code == code);
        match question.map(|question| cleaned(question, &values)) {
            None => problems.add(text::showable(&code), ProblemCode::UnknownField),
            Some(Err(fault)) => {
                let limit = question.map_or(text::LINE_LIMIT, longest);
                let given = values.iter().map(String::as_str);
                refuse(&mut problems, code, fault, limit, given);
            }
            Some(Ok(values)) => {
                clean.0.insert(code, values);
            }
        }
    }
    problems.into_result()?;
    Ok(clean)
}

/// Most characters of a value, whatever its question says.
fn longest(question: &Question) -> usize {
    match question.kind {
        QuestionKind::LongText => text::TEXT_LIMIT,
        QuestionKind::Url => ADDRESS_LIMIT,
        _ => text::LINE_LIMIT,
    }
}

/// Notes a fault; of what is too long, also how much fits.
fn refuse<'a>(
    problems: &mut Problems,
    field: String,
    fault: ProblemCode,
    limit: usize,
    given: impl Iterator<Item = &'a str>,
) {
    if fault == ProblemCode::TooLong {
        let given = given.map(text::characters).max().unwrap_or_default();
        let [limit, given] = [limit, given].map(|own| i64::try_from(own).unwrap_or(i64::MAX));
        problems.add_counted(field, fault, limit, given);
    } else {
        problems.add(field, fault);
    }
}

fn cleaned(question: &Question, given: &[String]) -> Result<Vec<String>, ProblemCode> {
    if let Some(places) = question.places() {
        return at_places(question, given, places);
    }
    let (mut values, mut other) = (Vec::new(), None);
    for raw in given {
        let beside = question.kind.is_ticked().then_some(raw.as_str());
        if let Some(raw) = beside.and_then(|raw| raw.strip_prefix(Answers::OTHER)) {
            let text = text::line(raw)?;
            other = Some(text).filter(|text| !text.is_empty()).or(other);
            continue;
        }
        let value = match question.kind {
            QuestionKind::Files => parts(raw)?,
            QuestionKind::LongText => text::text(raw)?,
            QuestionKind::Url => address(raw)?,
            _ => text::line(raw)?,
        };
        if !value.is_empty() && !values.contains(&value) {
            values.push(value);
        }
    }
    let most = match question.kind {
        QuestionKind::Choices => question.option_codes().count(),
        QuestionKind::Files => ATTACHMENTS,
        _ => 1,
    };
    if values.len() > most {
        return Err(ProblemCode::NotAChoice);
    }
    match (other, &question.rules.other) {
        (None, _) => {}
        (Some(_), None) => return Err(ProblemCode::UnknownField),
        (Some(text), Some(code)) => {
            // Who writes what else it is and ticks nothing means it.
            if values.is_empty() {
                values.push(code.clone());
            }
            values.push(format!("{}{text}", Answers::OTHER));
        }
    }
    Ok(values)
}

/// Values that mean something by their place: empty ones stay, but for those at the end.
fn at_places(
    question: &Question,
    given: &[String],
    places: usize,
) -> Result<Vec<String>, ProblemCode> {
    let mut values = Vec::new();
    for raw in given {
        values.push(text::line(raw)?);
    }
    while values.last().is_some_and(String::is_empty) {
        values.pop();
    }
    if values.len() > places {
        return Err(ProblemCode::NotAChoice);
    }
    if let (QuestionKind::Money, Some(amount)) = (question.kind, values.first_mut()) {
        // Kept in plain digits where it can be read, so that whoever takes it over reads the same.
        if let Some(plain) = money::plain(amount) {
            *amount = plain;
        }
    }
    Ok(values)
}

/// What is said of a file: lines between tabs.
fn parts(raw: &str) -> Result<String, ProblemCode> {
    let parts: Result<Vec<String>, _> = raw.split('\t').map(text::line).collect();
    Ok(parts?.join("\t"))
}

fn address(raw: &str) -> Result<String, ProblemCode> {
    let clean = text::text(raw)?;
    if clean.chars().count() > ADDRESS_LIMIT {
        Err(ProblemCode::TooLong)
    } else {
        Ok(clean)
    }
}

/// The contacts, ready to be kept.
pub(crate) fn contacts(given: Vec<Contact>) -> Result<Vec<Contact>, Problems> {
    let mut problems = Problems::default();
    let clean = given
        .iter()
        .enumerate()
        .map(|(row, contact)| {
            let mut line = |detail: &str, raw: &str| {
                let field = Contact::field(row, detail);
                text::line(raw).unwrap_or_else(|fault| {
                    let given = std::iter::once(raw);
                    refuse(&mut problems, field, fault, text::LINE_LIMIT, given);
                    String::new()
                })
            };
            Contact {
                name: line("name", &contact.name),
                role: line("role", &contact.role),
                email: line("email", &contact.email),
                phone: line("phone", &contact.phone),
            }
        })
        .collect();
    if given.len() > Contact::MOST {
        problems.add(
            Contact::field(Contact::MOST, "name"),
            ProblemCode::UnknownField,
        );
    }
    problems.into_result()?;
    Ok(clean)
}

#[cfg(test)]
mod tests {
    use domain::{
        edition::{AnswerRules, QuestionOption, Readers},
        localized::Localized,
    };

    use super::*;

    fn section() -> Section {
        let question = |code: &str, kind, options: &[&str]| Question {
            code: code.to_owned(),
            kind,
            label: Localized::default(),
            hint: None,
            required: true,
            max_words: None,
            options: (!options.is_empty()).then(|| {
                let option = |code: &&str| QuestionOption {
                    code: (*code).to_owned(),
                    label: Localized::default(),
                };
                options.iter().map(option).collect()
            }),
            readers: Readers::Public,
            in_summary: false,
            identifying: false,
            files: None,
            shown_if: None,
            rules: AnswerRules::default(),
        };
        Section {
            code: "s".to_owned(),
            title: Localized::default(),
            intro: Localized::default(),
            step: domain::edition::FormStep::Entry,
            questions: vec![
                question("title", QuestionKind::ShortText, &[]),
                question("story", QuestionKind::LongText, &[]),
                question("website", QuestionKind::Url, &[]),
                question("category", QuestionKind::Choice, &["A", "B"]),
                question("themes", QuestionKind::Choices, &["x", "y"]),
                question("budget", QuestionKind::Money, &[]),
                question("period", QuestionKind::Period, &[]),
                question("order", QuestionKind::Ranking, &["x", "y", "z"]),
                Question {
                    rules: AnswerRules {
                        other: Some("y".to_owned()),
                        ..AnswerRules::default()
                    },
                    ..question("kinds", QuestionKind::Choices, &["x", "y"])
                },
            ],
        }
    }

    fn given(code: &str, values: &[&str]) -> Answers {
        Answers(
            [(
                code.to_owned(),
                values.iter().map(|v| (*v).to_owned()).collect(),
            )]
            .into(),
        )
    }

    fn fault(code: &str, values: &[&str]) -> Option<ProblemCode> {
        let refused = answers(&section(), given(code, values)).err()?;
        refused.0.first().map(|problem| problem.code)
    }

    #[test]
    fn a17_fields_that_the_section_does_not_have_are_refused() {
        for forged in ["status", "owner", "edition_id", "Title", ""] {
            assert_eq!(
                fault(forged, &["winner"]),
                Some(ProblemCode::UnknownField),
                "{forged}"
            );
        }
    }

    #[test]
    fn i03_what_no_field_takes_is_refused_at_its_place() {
        assert_eq!(
            fault("title", &["a\0b"]),
            Some(ProblemCode::ForbiddenCharacters)
        );
        assert_eq!(
            fault("story", &["a\u{202E}b"]),
            Some(ProblemCode::ForbiddenCharacters)
        );
        assert_eq!(
            fault("title", &["x".repeat(301).as_str()]),
            Some(ProblemCode::TooLong)
        );
        assert_eq!(
            fault("themes", &["x\u{7}"]),
            Some(ProblemCode::ForbiddenCharacters)
        );
    }

    #[test]
    fn what_is_too_long_is_told_with_how_much_fits() {
        for (code, limit) in [
            ("title", text::LINE_LIMIT),
            ("story", text::TEXT_LIMIT),
            ("website", ADDRESS_LIMIT),
        ] {
            let long = "x".repeat(limit + 1);
            let refused = answers(&section(), given(code, &[&long])).unwrap_err();
            let told: Vec<_> = refused.0.iter().map(|own| (own.limit, own.given)).collect();
            let limit = i64::try_from(limit).unwrap();
            assert_eq!(told, [(Some(limit), Some(limit + 1))], "{code}");
        }
    }

    #[test]
    fn a_draft_may_be_wrong_but_not_ambiguous() {
        assert_eq!(fault("category", &["Z"]), None);
        assert_eq!(
            fault("category", &["A", "B"]),
            Some(ProblemCode::NotAChoice)
        );
        assert_eq!(fault("category", &["", "A", "A"]), None);
        assert_eq!(
            fault("themes", &["x", "y", "z"]),
            Some(ProblemCode::NotAChoice)
        );
        let kept = answers(&section(), given("title", &[" a \n b "])).unwrap();
        assert_eq!(kept, given("title", &["a b"]));
        let emptied = answers(&section(), given("themes", &[""])).unwrap();
        assert_eq!(emptied, given("themes", &[]));
    }

    fn kept(code: &str, values: &[&str]) -> Vec<String> {
        let kept = answers(&section(), given(code, values)).unwrap();
        kept.all(code).map(str::to_owned).collect()
    }

    #[test]
    fn values_that_mean_something_by_their_place_stay_there() {
        assert_eq!(kept("budget", &["1.200,50", "EUR"]), ["1200.50", "EUR"]);
        assert_eq!(kept("budget", &["a lot", "EUR"]), ["a lot", "EUR"]);
        assert_eq!(kept("budget", &["", ""]), [""; 0]);
        assert_eq!(
            fault("budget", &["1", "EUR", "2"]),
            Some(ProblemCode::NotAChoice)
        );
        assert_eq!(
            kept("period", &["2021-03", "", "ongoing"]),
            ["2021-03", "", "ongoing"]
        );
        assert_eq!(kept("order", &["", "x", ""]), ["", "x"]);
        assert_eq!(kept("order", &["x", "x", "y"]), ["x", "x", "y"]);
    }

    #[test]
    fn what_is_written_beside_a_choice_stays_and_needs_a_place() {
        assert_eq!(
            kept("kinds", &["", "x", "y", "=  Bees "]),
            ["x", "y", "=Bees"]
        );
        assert_eq!(
            kept("kinds", &["", "= Bees"]),
            ["y", "=Bees"],
            "it is meant"
        );
        assert_eq!(kept("kinds", &["x", "="]), ["x"]);
        assert_eq!(
            fault("themes", &["x", "=Bees"]),
            Some(ProblemCode::UnknownField)
        );
        let long = format!("={}", "x".repeat(301));
        assert_eq!(fault("kinds", &["y", &long]), Some(ProblemCode::TooLong));
        let mut typed = given("kinds", &["", "y"]);
        typed.set("kinds.other", " Bees");
        let kept_of = |typed: Answers| answers(&section(), typed).unwrap();
        assert_eq!(kept_of(typed), given("kinds", &["y", "=Bees"]));
        assert_eq!(
            fault("themes.other", &["Bees"]),
            Some(ProblemCode::UnknownField)
        );
        assert_eq!(kept("title", &["=Bees"]), ["=Bees"], "only lists have it");
    }

    #[test]
    fn contacts_are_cleaned_by_row() {
        let spoiled = Contact {
            phone: "1\u{0}".to_owned(),
            ..Contact::default()
        };
        let refused = contacts(vec![Contact::default(), spoiled]).unwrap_err();
        assert_eq!(refused.of("contact-1-phone").count(), 1);
        assert!(contacts(vec![Contact::default(); Contact::MOST + 1]).is_err());
    }
}
