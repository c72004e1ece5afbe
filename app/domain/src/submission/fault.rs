//! What is wrong with one answer.

use super::{
    Answers, Period,
    completeness::{is_web_address, month, whole_number},
    money::{Money, MoneyFault},
};
use crate::{
    edition::{Edition, Question, QuestionKind, consistency::is_day},
    file::Attachment,
    problem::ProblemCode,
    text, words,
};

/// A fault, with the numbers that its sentence needs.
pub(super) enum Fault {
    Plain(ProblemCode),
    Counted(ProblemCode, i64, i64),
}

impl From<ProblemCode> for Fault {
    fn from(code: ProblemCode) -> Self {
        Self::Plain(code)
    }
}

/// Whether nothing was answered. What is written beside a choice is no answer alone.
pub(super) fn is_blank(question: &Question, answers: &Answers) -> bool {
    if question.kind.is_ticked() {
        answers.choices(&question.code).next().is_none()
    } else {
        answers.is_blank(&question.code)
    }
}

/// What is wrong with an answer that was given.
pub(super) fn fault(edition: &Edition, question: &Question, answers: &Answers) -> Option<Fault> {
    let formed = misformed(question, answers);
    formed.or_else(|| excluding(edition, question, answers).map(Fault::Plain))
}

fn misformed(question: &Question, answers: &Answers) -> Option<Fault> {
    let code = question.code.as_str();
    let value = answers.one(code);
    let unless = |fits: bool, fault: ProblemCode| (!fits).then_some(Fault::Plain(fault));
    match question.kind {
        QuestionKind::ShortText | QuestionKind::LongText => {
            let cleaned = if question.kind == QuestionKind::ShortText {
                text::line(value)
            } else {
                text::text(value)
            };
            match cleaned {
                Err(code) => Some(Fault::Plain(code)),
                Ok(clean) => too_long(question, &clean),
            }
        }
        QuestionKind::Choice | QuestionKind::Choices => choices(question, answers),
        QuestionKind::Number => unless(whole_number(value).is_some(), ProblemCode::NotANumber),
        QuestionKind::Country => {
            let fits = value.len() == 2 && value.bytes().all(|byte| byte.is_ascii_uppercase());
            unless(fits, ProblemCode::NotAChoice)
        }
        QuestionKind::Month => unless(month(value).is_some(), ProblemCode::NotADate),
        QuestionKind::Date => {
            let fits = is_day(value) && month(value.get(..7).unwrap_or_default()).is_some();
            unless(fits, ProblemCode::NotADate)
        }
        QuestionKind::Url => unless(is_web_address(value), ProblemCode::NotAUrl),
        QuestionKind::Declaration => unless(value == "yes", ProblemCode::NotDeclared),
        QuestionKind::Money => {
            let fault = Money::read(answers, code).err()?;
            let fault = match fault {
                MoneyFault::Amount => ProblemCode::NotAnAmount,
                MoneyFault::CurrencyMissing => ProblemCode::CurrencyMissing,
                MoneyFault::CurrencyUnknown => ProblemCode::NotAChoice,
            };
            Some(fault.into())
        }
        QuestionKind::Period => Period::read(answers, code).err().map(Fault::from),
        QuestionKind::Ranking => ranking(question, answers),
        QuestionKind::Table => cells(question, answers),
        QuestionKind::Files => files(question, answers),
    }
}

/// Too many files, or one of which not all is said.
fn files(question: &Question, answers: &Answers) -> Option<Fault> {
    let rules = question.file_rules()?;
    let files: Vec<&str> = answers.all(&question.code).collect();
    let (most, given) = (i64::from(rules.most), i64::try_from(files.len()).ok()?);
    if given > most {
        return Some(Fault::Counted(ProblemCode::TooManyFiles, most, given));
    }
    let described =
        |value: &&str| Attachment::from_value(value).is_some_and(|own| own.is_described());
    let lacking = !files.iter().all(described);
    lacking.then_some(Fault::Plain(ProblemCode::PictureUndescribed))
}

/// Choices that are there, no more than fit, and words for the one that wants them.
fn choices(question: &Question, answers: &Answers) -> Option<Fault> {
    let made: Vec<&str> = answers.choices(&question.code).collect();
    if made.iter().any(|code| question.option(code).is_none()) {
        return Some(ProblemCode::NotAChoice.into());
    }
    if let Some(fault) = too_many(question, made.len()) {
        return Some(fault);
    }
    let other = question.rules.other.as_deref();
    let wanting = other.is_some_and(|code| made.contains(&code));
    (wanting && answers.other(&question.code).trim().is_empty())
        .then_some(ProblemCode::OtherMissing.into())
}

fn too_many(question: &Question, given: usize) -> Option<Fault> {
    let limit = i64::from(question.rules.most?);
    let given = i64::try_from(given).unwrap_or(i64::MAX);
    (given > limit).then_some(Fault::Counted(ProblemCode::TooManyChosen, limit, given))
}

/// Choices that are there, each once, without a place left empty before the last.
fn ranking(question: &Question, answers: &Answers) -> Option<Fault> {
    let mut ranked: Vec<&str> = answers.all(&question.code).collect();
    while ranked.last().is_some_and(|code| code.is_empty()) {
        ranked.pop();
    }
    let given = ranked.iter().filter(|code| !code.is_empty());
    if given.clone().any(|code| question.option(code).is_none()) {
        return Some(ProblemCode::NotAChoice.into());
    }
    let twice = ranked
        .iter()
        .enumerate()
        .any(|(place, code)| ranked.iter().skip(place + 1).any(|other| other == code));
    let gap = ranked.iter().any(|code| code.is_empty());
    if twice || gap {
        return Some(ProblemCode::RankingUnfit.into());
    }
    too_many(question, ranked.len())
}

/// Numbers in the columns that take numbers.
fn cells(question: &Question, answers: &Answers) -> Option<Fault> {
    let columns: Vec<&str> = question.option_codes().collect();
    let cells = answers.all(&question.code).enumerate();
    let unread = cells.filter(|(place, value)| {
        let column = place
            .checked_rem(columns.len())
            .and_then(|at| columns.get(at));
        let counts = column.is_some_and(|own| question.rules.numbers.iter().any(|n| n == own));
        counts && !value.is_empty() && whole_number(value).is_none()
    });
    let unread = unread.count();
    (unread > 0).then_some(ProblemCode::NotANumber.into())
}

fn too_long(question: &Question, clean: &str) -> Option<Fault> {
    let over = |limit: Option<u32>, given: usize, code| {
        let limit = i64::from(limit?);
        let given = i64::try_from(given).unwrap_or(i64::MAX);
        (given > limit).then_some(Fault::Counted(code, limit, given))
    };
    let words = over(
        question.max_words,
        words::count(clean),
        ProblemCode::TooManyWords,
    );
    words.or_else(|| {
        let given = text::characters(clean);
        over(question.rules.max_chars, given, ProblemCode::TooLong)
    })
}

/// Why an entry with this answer cannot take part, if it cannot.
#[must_use]
pub fn excluding(edition: &Edition, question: &Question, answers: &Answers) -> Option<ProblemCode> {
    let rule = question.rules.eligible.as_ref()?;
    let code = question.code.as_str();
    if question.kind == QuestionKind::Period {
        let period = Period::read(answers, code).ok()?;
        let outside = !period.touches(&edition.practice_period);
        return outside.then_some(ProblemCode::OutsidePeriod);
    }
    let mut made = answers.choices(code).peekable();
    made.peek()?;
    let accepted = made.any(|own| rule.any_of.iter().any(|code| code == own));
    (!accepted).then_some(ProblemCode::NotEligible)
}
