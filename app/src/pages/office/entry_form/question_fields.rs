//! The fields of a question: filled with one, and read.

use domain::{
    edition::{
        AnswerRules, Condition, Eligibility, Question, QuestionKind, QuestionOption, Readers,
    },
    file::{FileClass, FileRules},
    locale::Locale,
    localized::Localized,
    problem::{ProblemCode, Problems},
    slug::slug,
    text,
};
use i18n::Texts;

use super::super::in_languages::InLanguages;
use crate::form::Pairs;

pub(super) const LABEL: InLanguages = InLanguages::line("label", "entry-form-label");
pub(super) const HINT: InLanguages = InLanguages::text("hint", "entry-form-hint", 2).optional();
pub(super) const OPTIONS: InLanguages =
    InLanguages::text("options", "entry-form-options", 6).optional();
pub(super) const ADVICE: InLanguages =
    InLanguages::text("advice", "entry-form-advice", 2).optional();
/// The codes of the choices, a line each.
pub(super) const CODES: &str = "options-codes";

/// Whether the form has a field of this name.
pub(super) fn is_known(name: &str) -> bool {
    matches!(
        name,
        "code"
            | "section"
            | "revision"
            | "looked"
            | "step"
            | "kind"
            | "required"
            | "max_words"
            | "readers"
            | "in_summary"
            | "identifying"
            | "shown_if"
            | "shown_of"
            | "files_most"
            | "files_megabytes"
            | "files_classes"
            | "max_chars"
            | "most"
            | "other"
            | "numbers"
            | "decides"
            | "eligible"
            | CODES
    ) || [LABEL, HINT, OPTIONS, ADVICE]
        .iter()
        .any(|own| own.is_field(name))
}

/// The label of a field.
pub(super) fn label(texts: Texts, field: &str) -> String {
    let of = |own: InLanguages| own.label(texts, field);
    if field == CODES {
        return texts.text("entry-form-codes");
    }
    of(LABEL)
        .or_else(|| of(HINT))
        .or_else(|| of(OPTIONS))
        .or_else(|| of(ADVICE))
        .unwrap_or_else(|| texts.text(&format!("entry-form-{}", field.replace('_', "-"))))
}

/// What stands in the fields for a question.
pub(super) fn filled(section: &str, question: &Question) -> Pairs {
    let yes = |ticked: bool| if ticked { "yes" } else { "" };
    let words = question.max_words.map(|words| words.to_string());
    let mut pairs = Pairs::default()
        .with("section", section)
        .with("code", question.code.clone())
        .with("kind", question.kind.code())
        .with("required", yes(question.required))
        .with("max_words", words.unwrap_or_default())
        .with("readers", question.readers.code())
        .with("in_summary", yes(question.in_summary))
        .with("identifying", yes(question.identifying));
    if let Some(rules) = question.file_rules() {
        pairs = files_filled(pairs, &rules);
    }
    if let Some(condition) = &question.shown_if {
        pairs = pairs
            .with("shown_if", condition.question.clone())
            .with("shown_of", condition.any_of.join("\n"));
    }
    pairs = LABEL.filled(with_rules(pairs, &question.rules), &question.label);
    if let Some(hint) = &question.hint {
        pairs = HINT.filled(pairs, hint);
    }
    let Some(options) = &question.options else {
        return pairs;
    };
    let lines = |of: &dyn Fn(&QuestionOption) -> String| {
        let lines: Vec<String> = options.iter().map(of).collect();
        lines.join("\n")
    };
    let labels = Localized::each(|locale| lines(&|option| option.label.get(locale).to_owned()));
    OPTIONS
        .filled(pairs, &labels)
        .with(CODES, lines(&|option| option.code.clone()))
}

/// With the fields of the rules.
fn with_rules(pairs: Pairs, rules: &AnswerRules) -> Pairs {
    let number = |most: Option<u32>| most.map_or_else(String::new, |most| most.to_string());
    let pairs = pairs
        .with("max_chars", number(rules.max_chars))
        .with("most", number(rules.most))
        .with("other", rules.other.clone().unwrap_or_default())
        .with("numbers", rules.numbers.join("\n"));
    let Some(eligible) = &rules.eligible else {
        return pairs;
    };
    let pairs = pairs
        .with("decides", "yes")
        .with("eligible", eligible.any_of.join("\n"));
    match &eligible.advice {
        Some(advice) => ADVICE.filled(pairs, advice),
        None => pairs,
    }
}

/// A bound as typed, if one is.
fn bound(form: &Pairs, field: &str, problems: &mut Problems) -> Option<u32> {
    let typed = form.one(field).trim();
    (!typed.is_empty()).then(|| {
        typed.parse().unwrap_or_else(|_| {
            problems.add(field, ProblemCode::NotANumber);
            1
        })
    })
}

/// The rules as typed.
fn rules(form: &Pairs, problems: &mut Problems) -> AnswerRules {
    let advice = ADVICE.typed(form, problems);
    let eligible = Eligibility {
        any_of: codes_in(form.one("eligible")),
        advice: Some(advice).filter(|advice| *advice != Localized::default()),
    };
    let other = form.one("other").trim();
    AnswerRules {
        max_chars: bound(form, "max_chars", problems),
        most: bound(form, "most", problems),
        other: Some(other.to_owned()).filter(|code| !code.is_empty()),
        numbers: codes_in(form.one("numbers")),
        eligible: form.holds_yes("decides").then_some(eligible),
    }
}

/// The question as typed. Its code is that of the field, empty for a new one.
///
/// # Errors
/// What is missing or cannot be read.
pub(super) fn typed(form: &Pairs) -> Result<Question, Problems> {
    let mut problems = Problems::default();
    let kind = QuestionKind::from_code(form.one("kind")).unwrap_or_else(|| {
        problems.add("kind", ProblemCode::NotAChoice);
        QuestionKind::ShortText
    });
    let readers = Readers::from_code(form.chosen("readers")).unwrap_or_else(|| {
        problems.add("readers", ProblemCode::NotAChoice);
        Readers::Secretariat
    });
    let max_words = bound(form, "max_words", &mut problems);
    let hint = HINT.typed(form, &mut problems);
    let question = Question {
        code: form.one("code").to_owned(),
        kind,
        label: LABEL.typed(form, &mut problems),
        hint: Some(hint).filter(|hint| *hint != Localized::default()),
        required: form.holds_yes("required"),
        max_words,
        options: options(form, kind, &mut problems),
        readers,
        in_summary: form.holds_yes("in_summary"),
        identifying: form.holds_yes("identifying"),
        files: (kind == QuestionKind::Files).then(|| files_typed(form, &mut problems)),
        shown_if: (!form.one("shown_if").is_empty()).then(|| Condition {
            question: form.one("shown_if").to_owned(),
            any_of: codes_in(form.one("shown_of")),
        }),
        rules: rules(form, &mut problems),
    };
    problems.into_result()?;
    Ok(question)
}

fn files_filled(pairs: Pairs, rules: &FileRules) -> Pairs {
    let pairs = pairs
        .with("files_most", rules.most.to_string())
        .with("files_megabytes", rules.megabytes.to_string());
    rules.classes.iter().fold(pairs, |pairs, class| {
        pairs.with("files_classes", class.code())
    })
}

/// What a question for files takes; the usual where nothing is said.
fn files_typed(form: &Pairs, problems: &mut Problems) -> FileRules {
    let usual = FileRules::default();
    let mut number = |name: &str, usual: u32| {
        let typed = form.one(name).trim();
        if typed.is_empty() {
            return usual;
        }
        typed.parse().unwrap_or_else(|_| {
            problems.add(name, ProblemCode::NotANumber);
            usual
        })
    };
    let (most, megabytes) = (
        number("files_most", usual.most),
        number("files_megabytes", usual.megabytes),
    );
    let classes: Vec<FileClass> = form
        .all("files_classes")
        .filter_map(FileClass::from_code)
        .collect();
    FileRules {
        most,
        megabytes,
        // A question that takes nothing is none.
        classes: if classes.is_empty() {
            usual.classes
        } else {
            classes
        },
    }
}

/// Codes, a line each or between commas.
fn codes_in(text: &str) -> Vec<String> {
    let codes = text.split(['\n', ',']).map(str::trim);
    codes
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The choices: as many lines in each language, and codes for them or, where none are given, made of
/// the words.
fn options(
    form: &Pairs,
    kind: QuestionKind,
    problems: &mut Problems,
) -> Option<Vec<QuestionOption>> {
    let lines = |field: &str| -> Result<Vec<String>, ProblemCode> {
        let lines = form.one(field).lines().map(text::line);
        let lines: Result<Vec<String>, _> = lines.collect();
        Ok(lines?.into_iter().filter(|line| !line.is_empty()).collect())
    };
    let mut columns = Vec::new();
    for locale in Locale::ALL {
        let field = OPTIONS.field(locale);
        match lines(&field) {
            Ok(column) => columns.push((locale, field, column)),
            Err(code) => problems.add(field, code),
        }
    }
    let codes = lines(CODES).unwrap_or_else(|code| {
        problems.add(CODES, code);
        Vec::new()
    });
    let many = columns.iter().map(|(_, _, column)| column.len()).max();
    let many = many.unwrap_or(0);
    if many == 0 && codes.is_empty() && !kind.has_options() {
        return None;
    }
    for (_, field, column) in &columns {
        if column.len() != many || many == 0 {
            problems.add(field.as_str(), ProblemCode::ListUnfit);
        }
    }
    if !codes.is_empty() && codes.len() != many {
        problems.add(CODES, ProblemCode::ListUnfit);
    }
    let options = (0..many).map(|place| {
        let mut label = Localized::default();
        for (locale, _, column) in &columns {
            *label.get_mut(*locale) = column.get(place).cloned().unwrap_or_default();
        }
        let made = || slug(&label.en).chars().take(60).collect();
        QuestionOption {
            code: codes.get(place).cloned().unwrap_or_else(made),
            label,
        }
    });
    Some(options.collect())
}

/// The field at which a fault of a question is told.
pub(super) fn at_field(field: &str, code: &str) -> String {
    let own = format!("questions.{code}");
    let field = field
        .strip_prefix(&own)
        .map_or(field, |rest| rest.trim_start_matches('.'));
    if let Some(rest) = field.strip_prefix("options") {
        // `options-<code>-<locale>`: a word of a choice.
        let locale = rest.rsplit('-').next().and_then(Locale::from_code);
        return locale.map_or_else(|| CODES.to_owned(), |locale| OPTIONS.field(locale));
    }
    if field.is_empty() {
        return "kind".to_owned();
    }
    field.to_owned()
}
