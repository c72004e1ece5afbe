//! A row of a file as the contents of a form.

use std::collections::BTreeMap;

use domain::{
    edition::{Edition, Question, QuestionKind},
    problem::{ProblemCode, Problems},
    submission::{Answers, Contact, Period, contact::check_contacts},
    text::{LINE_LIMIT, TEXT_LIMIT},
    words,
};

use super::{
    labels::Labels,
    mapping::{Filling, Mapping, OverLimit},
    report::{Fate, OverLong, Reason},
    source::Row,
    template::Template,
};
use crate::services::{submission_content, submission_input as input};

/// A row, ready to be written or refused.
#[derive(Clone, Debug, Default)]
pub(super) struct Filled {
    pub(super) line: u64,
    pub(super) key: Option<String>,
    pub(super) contacts: Vec<Contact>,
    pub(super) sections: Vec<(String, Answers)>,
    pub(super) submit: bool,
    pub(super) reasons: Vec<Reason>,
}

impl Filled {
    pub(super) fn title(&self) -> String {
        let titles = self
            .sections
            .iter()
            .map(|(_, answers)| answers.one("title"));
        titles
            .into_iter()
            .find(|title| !title.is_empty())
            .unwrap_or_default()
            .to_owned()
    }
}

/// Fills forms by a mapping, and keeps what there is to tell.
pub(super) struct Filler<'a> {
    edition: &'a Edition,
    mapping: &'a Mapping,
    labels: BTreeMap<&'a str, Labels>,
    pub(super) unmapped: BTreeMap<(String, String), u32>,
    pub(super) over_long: Vec<OverLong>,
}

impl<'a> Filler<'a> {
    pub(super) fn new(edition: &'a Edition, mapping: &'a Mapping) -> Self {
        let listed = edition.questions().filter_map(|question| {
            let filling = mapping.questions.get(&question.code)?;
            Some((question.code.as_str(), Labels::of(question, filling)))
        });
        Self {
            edition,
            mapping,
            labels: listed.collect(),
            unmapped: BTreeMap::new(),
            over_long: Vec::new(),
        }
    }

    /// Fills the form for a row. What the form would refuse is in the reasons.
    pub(super) fn fill(&mut self, row: &Row) -> Filled {
        let mut filled = Filled {
            line: row.line,
            key: self.mapping.key.as_ref().and_then(|key| key.fill(row)),
            contacts: self.contacts(row),
            submit: self.mapping.submit,
            ..Filled::default()
        };
        let (edition, mut long) = (self.edition, Vec::new());
        for section in &edition.sections {
            let mut answers = Answers::default();
            for question in &section.questions {
                if let Some(filling) = self.mapping.questions.get(&question.code) {
                    let mut values = self.values(question, filling, row);
                    long.extend(
                        values
                            .iter_mut()
                            .find_map(|v| self.fit(question, v, row.line)),
                    );
                    answers.0.insert(question.code.clone(), values);
                }
            }
            filled.sections.push((section.code.clone(), answers));
        }
        self.judge(&mut filled, &mut long);
        self.over_long.append(&mut long);
        filled
    }

    fn contacts(&self, row: &Row) -> Vec<Contact> {
        let fill = |template: &Template| template.fill(row).unwrap_or_default();
        let optional =
            |template: &Option<Template>| template.as_ref().map(fill).unwrap_or_default();
        let contact = |mapped: &super::mapping::ContactMapping| Contact {
            name: fill(&mapped.name),
            role: optional(&mapped.role),
            email: fill(&mapped.email),
            phone: optional(&mapped.phone),
        };
        self.mapping.contacts.iter().map(contact).collect()
    }

    fn values(&mut self, question: &Question, filling: &Filling, row: &Row) -> Vec<String> {
        if !filling.constant.0.is_empty() {
            return filling.constant.0.clone();
        }
        let given: Vec<String> = if filling.template.is_empty() {
            let columns = filling.column.0.iter().map(|column| row.all(column));
            columns
                .into_iter()
                .find(|values| !values.is_empty())
                .unwrap_or_default()
                .to_vec()
        } else {
            let parts: Vec<String> = filling
                .template
                .iter()
                .filter_map(|part| part.fill(row))
                .collect();
            if parts.is_empty() {
                Vec::new()
            } else {
                vec![parts.join("\n\n")]
            }
        };
        if given.is_empty() {
            return filling.default.0.clone();
        }
        match question.kind {
            QuestionKind::Choice
            | QuestionKind::Choices
            | QuestionKind::Ranking
            | QuestionKind::Country => self.chosen(question, filling, &given),
            QuestionKind::Money => money_of(&given.join(" ")),
            QuestionKind::Period => period_of(&given),
            QuestionKind::Table => given,
            QuestionKind::Month => vec![month(&given.join(" "))],
            QuestionKind::Declaration => {
                let is_yes = |given: &str| matches!(given, "yes" | "true" | "1");
                let declared = given.iter().any(|given| is_yes(&given.to_lowercase()));
                if declared {
                    vec!["yes".to_owned()]
                } else {
                    Vec::new()
                }
            }
            _ => vec![given.join("\n")],
        }
    }

    fn chosen(&mut self, question: &Question, filling: &Filling, given: &[String]) -> Vec<String> {
        let Some(labels) = self.labels.get(question.code.as_str()) else {
            return Vec::new();
        };
        let mut chosen: Vec<String> = Vec::new();
        for cell in given {
            let whole = labels.find(cell, false);
            let parts: Vec<&str> = match (&whole, &filling.separator) {
                (None, Some(separator)) if !separator.is_empty() => {
                    cell.split(separator.as_str()).map(str::trim).collect()
                }
                _ => vec![cell],
            };
            for label in parts.into_iter().filter(|label| !label.is_empty()) {
                let codes = labels.find(label, filling.glued).unwrap_or_else(|| {
                    let told = (question.code.clone(), label.to_owned());
                    *self.unmapped.entry(told).or_default() += 1;
                    filling.otherwise.0.clone()
                });
                for code in codes {
                    let full = filling.first && !chosen.is_empty();
                    if !full && !chosen.contains(&code) {
                        chosen.push(code);
                    }
                }
            }
        }
        chosen
    }

    /// Looks at the length of a text, and cuts it if that was asked for.
    fn fit(&self, question: &Question, value: &mut String, line: u64) -> Option<OverLong> {
        let characters = match question.kind {
            QuestionKind::LongText => TEXT_LIMIT,
            QuestionKind::ShortText => LINE_LIMIT,
            _ => return None,
        };
        let given = words::count(value);
        let limit = question
            .max_words
            .map_or(usize::MAX, |limit| limit as usize);
        let long = given > limit || value.chars().count() > characters;
        if long && self.mapping.over_limit == OverLimit::Cut {
            *value = cut(value, limit, characters).to_owned();
        }
        long.then(|| OverLong {
            line,
            question: question.code.clone(),
            limit: question.max_words.unwrap_or(u32::MAX),
            given,
            fate: match self.mapping.over_limit {
                OverLimit::Cut => Fate::Cut,
                OverLimit::Refuse | OverLimit::KeepAsDraft => Fate::KeptInDraft,
            },
        })
    }

    /// Decides whether the row is taken, by the rules of the form: what no draft may hold, and for
    /// those that are handed in, everything that is missing.
    fn judge(&self, filled: &mut Filled, long: &mut [OverLong]) {
        let mut problems = Problems::default();
        if let Err(faults) = input::contacts(filled.contacts.clone()) {
            problems.0.extend(faults.0);
        }
        for (code, answers) in &mut filled.sections {
            let Some(section) = self.edition.section(code) else {
                continue;
            };
            match input::answers(section, answers.clone()) {
                Ok(clean) => *answers = clean,
                Err(faults) => problems.0.extend(faults.0),
            }
        }
        if problems.is_empty() && filled.submit {
            problems = check_contacts(&filled.contacts);
            let given = filled.sections.iter();
            let whole = Answers(given.flat_map(|(_, answers)| answers.0.clone()).collect());
            for (code, answers) in &filled.sections {
                let Some(section) = self.edition.section(code) else {
                    continue;
                };
                let faults = submission_content::problems(self.edition, section, answers, &whole);
                problems.0.extend(faults.0);
            }
            let only_long = problems
                .0
                .iter()
                .all(|p| p.code == ProblemCode::TooManyWords);
            if only_long && self.mapping.over_limit == OverLimit::KeepAsDraft {
                filled.submit = problems.is_empty();
                problems = Problems::default();
            }
        }
        if !problems.is_empty() {
            long.iter_mut().for_each(|text| text.fate = Fate::Refused);
        }
        filled.reasons = problems.0.into_iter().map(Reason::Problem).collect();
    }
}

/// The beginning of a text that keeps to both limits, cut between words where there are spaces.
fn cut(text: &str, words: usize, characters: usize) -> &str {
    let ends: Vec<usize> = text
        .char_indices()
        .map(|(at, character)| at + character.len_utf8())
        .collect();
    let fits = |count: usize| {
        let end = count
            .checked_sub(1)
            .and_then(|last| ends.get(last))
            .copied()
            .unwrap_or(0);
        let begin = text.get(..end).unwrap_or_default();
        (count <= characters && words::count(begin) <= words).then_some(begin)
    };
    let (mut low, mut high) = (0, ends.len());
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if fits(middle).is_some() {
            low = middle
        } else {
            high = middle - 1
        }
    }
    let begin = fits(low).unwrap_or_default();
    let after = text.get(begin.len()..).unwrap_or_default();
    if after.is_empty() || after.starts_with(char::is_whitespace) {
        return begin.trim_end();
    }
    match begin.rfind(char::is_whitespace) {
        Some(space) => begin.get(..space).unwrap_or_default().trim_end(),
        None => begin,
    }
}

/// An amount and its currency, from one cell (`EUR 1.200,50`, `1 200 XOF`).
fn money_of(given: &str) -> Vec<String> {
    let is_code = |word: &str| word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase());
    let (codes, rest): (Vec<&str>, Vec<&str>) =
        given.split_whitespace().partition(|word| is_code(word));
    vec![rest.join(" "), codes.join(" ")]
}

/// Its months, from one cell with a slash of ISO 8601 (`2021-03/2023-05`, open at the end for what
/// goes on) or from two.
fn period_of(given: &[String]) -> Vec<String> {
    let (from, to) = match given {
        [whole] => match whole.split_once('/') {
            Some(both) => both,
            // Whether it goes on is not for this program to say.
            None => return vec![month(whole)],
        },
        [from, to, ..] => (from.as_str(), to.as_str()),
        [] => return Vec::new(),
    };
    let ongoing = matches!(to.trim(), "" | ".." | Period::ONGOING);
    if ongoing {
        let goes_on = Period::ONGOING.to_owned();
        vec![month(from), String::new(), goes_on]
    } else {
        vec![month(from), month(to)]
    }
}

/// A month as the form wants it, from a date or a month as it is written in many places
/// (`2024-05-31T09:00`, `31/05/2024`, `05/2024`). Anything else stays as it is.
fn month(given: &str) -> String {
    let text = given.trim();
    let number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let day = text.split(['T', ' ']).next().unwrap_or_default();
    let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    let (year, month) = match parts.as_slice() {
        [year, month] | [year, month, _] if year.len() == 4 => (*year, *month),
        [month, year] | [_, month, year] if year.len() == 4 => (*year, *month),
        _ => return text.to_owned(),
    };
    let fits = number(year) && number(month) && (1..=2).contains(&month.len());
    if fits {
        format!("{year}-{month:0>2}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_between_words_and_never_over_its_limits() {
        assert_eq!(cut("one two three four", 2, 1_000), "one two");
        assert_eq!(cut("one — two three", 2, 1_000), "one — two");
        assert_eq!(cut("one two", 2, 1_000), "one two");
        assert_eq!(cut("one two three", 9, 9), "one two");
        assert_eq!(cut("市民参加", 2, 1_000), "市民");
        assert_eq!(cut("abc", 0, 1_000), "");
        let long = "mot ".repeat(5_000);
        assert_eq!(words::count(cut(&long, 300, 20_000)), 300);
    }

    #[test]
    fn amounts_and_periods_are_taken_apart() {
        assert_eq!(money_of("EUR 1.200,50"), ["1.200,50", "EUR"]);
        assert_eq!(money_of("1 200 XOF"), ["1 200", "XOF"]);
        assert_eq!(money_of("1200"), ["1200", ""]);
        let period =
            |cells: &[&str]| period_of(&cells.iter().map(|c| (*c).to_owned()).collect::<Vec<_>>());
        assert_eq!(period(&["2021-03/2023-05"]), ["2021-03", "2023-05"]);
        assert_eq!(period(&["2021-03"]), ["2021-03"]);
        assert_eq!(period(&["2021-03/.."]), ["2021-03", "", "ongoing"]);
        assert_eq!(
            period(&["01/03/2021", "31/05/2023"]),
            ["2021-03", "2023-05"]
        );
    }

    #[test]
    fn months_are_read_from_dates() {
        for given in [
            "2024-05",
            "2024-05-31",
            "2024-05-31T09:00:00",
            "31/05/2024",
            "5/2024",
            "31.5.2024",
        ] {
            assert_eq!(month(given), "2024-05", "{given}");
        }
        for given in ["", "2024", "May 2024", "24-05", "2024-xx"] {
            assert_eq!(month(given), given);
        }
    }
}
