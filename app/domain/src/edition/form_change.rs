//! Changing the entry form, and what a change would do to the entries that are being written.

use std::collections::BTreeMap;

use super::{
    definition::Edition,
    flaw::{Flaw, FlawKind},
    form::{Question, QuestionKind, Section},
    form_consistency::{TAKEN, form_flaws},
    full_sheet::{FormStep, FullSheet},
};
use crate::{
    localized::Localized,
    problem::{Problem, ProblemCode, Problems},
    slug::slug,
    submission::{Answers, check_section},
};

/// One change of the entry form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormChange {
    /// Changes a section's texts and its step, or puts a new one at the end.
    Section {
        /// Which one; `None` for a new one, whose code is made of its title.
        code: Option<String>,
        /// Heading.
        title: Box<Localized>,
        /// What the page is about.
        intro: Box<Localized>,
        /// Of whom it is asked.
        step: FormStep,
    },
    /// Changes a question, or puts a new one at the end of its section.
    Question {
        /// Code of the section.
        section: String,
        /// Which one; `None` for a new one, whose code is made of its label.
        code: Option<String>,
        /// The question. Its code counts for nothing.
        question: Box<Question>,
    },
    /// Lets a section, or a question within its section, change places with its neighbour.
    Move {
        /// Which.
        piece: Piece,
        /// Towards the beginning.
        up: bool,
    },
    /// Takes a section with its questions, or a question, out.
    Remove(Piece),
    /// Says when the full sheet is asked, or that it is not.
    FullSheet(Option<FullSheet>),
    /// Puts another form in the place of this one, with the time of its full sheet.
    Whole(Vec<Section>, Option<FullSheet>),
}

/// A part of the form, by its code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A section.
    Section(String),
    /// A question.
    Question(String),
}

/// What a change would do to one entry: faults that it does not have now, by question.
pub type Gained = Vec<Problem>;

impl Edition {
    /// The edition with a changed form.
    ///
    /// # Errors
    /// The faults of the form as it would be, by place: `questions.<code>.label.<locale>`,
    /// `questions.<code>.options`, `sections.<code>.title.<locale>`. For a single section or question
    /// the first two parts are left out. `NotAChoice` for a part that is not there.
    pub fn with_form(&self, change: &FormChange) -> Result<Self, Problems> {
        let mut changed = self.clone();
        let sections = &mut changed.sections;
        let own = match change {
            FormChange::Section {
                code,
                title,
                intro,
                step,
            } => {
                let made = Section {
                    code: code.clone().unwrap_or_default(),
                    title: (**title).clone(),
                    intro: (**intro).clone(),
                    step: *step,
                    questions: Vec::new(),
                };
                Some(put_section(self, sections, made)?)
            }
            FormChange::Question {
                section,
                code,
                question,
            } => Some(put_question(
                self,
                sections,
                section,
                code.as_deref(),
                question,
            )?),
            FormChange::Move { piece, up } => {
                move_piece(sections, piece, *up).ok_or_else(|| unknown(piece))?;
                None
            }
            FormChange::Remove(piece) => {
                remove(sections, piece).ok_or_else(|| unknown(piece))?;
                None
            }
            FormChange::FullSheet(sheet) => {
                changed.full_sheet.clone_from(sheet);
                Some("full_sheet.".to_owned())
            }
            FormChange::Whole(whole, sheet) => {
                sections.clone_from(whole);
                changed.full_sheet.clone_from(sheet);
                None
            }
        };
        let mut problems = Problems::default();
        for flaw in form_flaws(&changed) {
            let Problem { field, code, .. } = told(flaw);
            let field = own
                .as_ref()
                .and_then(|own| field.strip_prefix(own.as_str()))
                .map_or_else(|| field.clone(), |rest| rest.replace('.', "-"));
            problems.add(field, code);
        }
        problems.into_result()?;
        Ok(changed)
    }

    /// What is answered already and would be lost with a changed form: questions that are gone, in
    /// another section or of another kind, and choices that are gone, each with the number of
    /// answers.
    #[must_use]
    pub fn answers_lost(&self, changed: &Self, answers: &[Answers]) -> Problems {
        // What moves to the full sheet is lost to the entry.
        let changed = &changed.of_entry();
        let mut problems = Problems::default();
        let mut lost = |field: String, count: usize| {
            if count > 0 {
                let given = i64::try_from(count).unwrap_or(i64::MAX);
                problems.add_counted(field, ProblemCode::InUse, given, given);
            }
        };
        for section in self.sections.iter().filter(|own| own.step.is_entry()) {
            let kept = changed.section(&section.code);
            for question in &section.questions {
                let now = kept.and_then(|kept| {
                    let mut questions = kept.questions.iter();
                    questions.find(|now| now.code == question.code && now.kind == question.kind)
                });
                let place = format!("questions.{}", question.code);
                let Some(now) = now else {
                    let given = answers.iter().filter(|own| !own.is_blank(&question.code));
                    lost(place, given.count());
                    continue;
                };
                let gone = question
                    .option_codes()
                    .filter(|code| now.option(code).is_none());
                for option in gone {
                    let given = answers
                        .iter()
                        .filter(|own| own.holds(&question.code, option));
                    lost(format!("{place}.options.{option}"), given.count());
                }
                let given = answers.iter().filter(|own| displaced(question, now, own));
                lost(place, given.count());
            }
        }
        problems
    }

    /// The faults that an entry would have with a changed form and does not have now.
    #[must_use]
    pub fn faults_gained(&self, changed: &Self, answers: &Answers) -> Gained {
        let faults = |edition: &Self| -> Vec<Problem> {
            // Of the full sheet nothing is asked while the form can change.
            let sections = edition.sections.iter().filter(|own| own.step.is_entry());
            sections
                .flat_map(|section| check_section(edition, section, answers, answers).0)
                .collect()
        };
        let before = faults(self);
        let has = |fault: &Problem| {
            let same = |own: &Problem| own.field == fault.field && own.code == fault.code;
            before.iter().any(same)
        };
        let after = faults(changed).into_iter();
        after.filter(|fault| !has(fault)).collect()
    }

    /// What differs between two forms: the codes of questions that came, that went, and that are
    /// there in both and not the same.
    #[must_use]
    pub fn form_differences(&self, other: &Self) -> [Vec<String>; 3] {
        type Placed = (String, FormStep, Question);
        let by_code = |edition: &'_ Self| -> BTreeMap<String, Placed> {
            let sections = edition.sections.iter();
            let pairs = sections.flat_map(|section| {
                let questions = section.questions.iter();
                questions.map(|own| {
                    let placed = (section.code.clone(), section.step, own.clone());
                    (own.code.clone(), placed)
                })
            });
            pairs.collect()
        };
        let (before, after) = (by_code(self), by_code(other));
        let lacking = |from: &BTreeMap<String, Placed>, other: &BTreeMap<_, _>| {
            let codes = from.keys().filter(|code| !other.contains_key(*code));
            codes.cloned().collect()
        };
        let differing = after.iter().filter(|(code, question)| {
            let own = before.get(*code);
            own.is_some_and(|own| own != *question)
        });
        [
            lacking(&after, &before),
            lacking(&before, &after),
            differing.map(|(code, _)| code.clone()).collect(),
        ]
    }
}

/// Whether a part of an answer would have no place any more: what was written beside a choice, a
/// rank, a row, or the column that a cell stands in.
fn displaced(before: &Question, now: &Question, answers: &Answers) -> bool {
    let code = &before.code;
    let worded = before.rules.other != now.rules.other && !answers.other(code).is_empty();
    let moved = before.kind == QuestionKind::Table
        && !before.option_codes().eq(now.option_codes())
        && !answers.is_blank(code);
    let last = answers.all(code).enumerate();
    let last = last.filter(|(_, value)| !value.is_empty()).last();
    let beyond = last
        .zip(now.places())
        .is_some_and(|((place, _), places)| place >= places);
    worded || moved || beyond
}

/// A code that is not taken, made of words or, where these have no Latin letters, of another word.
fn free_code(words: &str, otherwise: &str, taken: impl Fn(&str) -> bool) -> String {
    let made = slug(words).replace('-', "_");
    let usable = made.is_ascii() && !made.is_empty();
    let base: String = if usable {
        made.chars().take(40).collect()
    } else {
        otherwise.to_owned()
    };
    let mut code = base.clone();
    let mut number = 2;
    while taken(&code) {
        code = format!("{base}_{number}");
        number += 1;
    }
    code
}

fn unknown(piece: &Piece) -> Problems {
    let (Piece::Section(code) | Piece::Question(code)) = piece;
    let mut problems = Problems::default();
    problems.add(code.as_str(), ProblemCode::NotAChoice);
    problems
}

/// Puts a section in, one without a code as a new one; the beginning of the places of its faults.
fn put_section(
    edition: &Edition,
    sections: &mut Vec<Section>,
    mut made: Section,
) -> Result<String, Problems> {
    if made.code.is_empty() {
        let taken = |code: &str| code == Section::CONTACTS || edition.section(code).is_some();
        made.code = free_code(&made.title.en, "section", taken);
        let place = format!("sections.{}.", made.code);
        sections.push(made);
        return Ok(place);
    }
    let own = sections.iter_mut().find(|own| own.code == made.code);
    let own = own.ok_or_else(|| unknown(&Piece::Section(made.code.clone())))?;
    made.questions = std::mem::take(&mut own.questions);
    *own = made;
    Ok(format!("sections.{}.", own.code))
}

/// Puts a question in; the beginning of the places of its faults.
fn put_question(
    edition: &Edition,
    sections: &mut [Section],
    section: &str,
    code: Option<&str>,
    question: &Question,
) -> Result<String, Problems> {
    let gone = || unknown(&Piece::Section(section.to_owned()));
    let home = sections.iter_mut().find(|own| own.code == section);
    let questions = &mut home.ok_or_else(gone)?.questions;
    let taken = |code: &str| TAKEN.contains(&code) || edition.question(code).is_some();
    let free = || free_code(&question.label.en, "question", taken);
    let made = Question {
        code: code.map_or_else(free, str::to_owned),
        ..question.clone()
    };
    let place = format!("questions.{}.", made.code);
    match code {
        None => questions.push(made),
        Some(code) => {
            let own = questions.iter_mut().find(|own| own.code == code);
            *own.ok_or_else(|| unknown(&Piece::Question(code.to_owned())))? = made;
        }
    }
    Ok(place)
}

fn move_piece(sections: &mut [Section], piece: &Piece, up: bool) -> Option<()> {
    fn by_one<T>(list: &mut [T], place: usize, up: bool) -> Option<()> {
        let other = if up {
            place.checked_sub(1)?
        } else {
            place.checked_add(1).filter(|next| *next < list.len())?
        };
        list.swap(place, other);
        Some(())
    }
    match piece {
        Piece::Section(code) => {
            let place = sections.iter().position(|own| own.code == *code)?;
            by_one(sections, place, up)
        }
        Piece::Question(code) => sections.iter_mut().find_map(|section| {
            let mut questions = section.questions.iter();
            let place = questions.position(|own| own.code == *code)?;
            by_one(&mut section.questions, place, up)
        }),
    }
}

fn remove(sections: &mut Vec<Section>, piece: &Piece) -> Option<()> {
    match piece {
        Piece::Section(code) => {
            let place = sections.iter().position(|own| own.code == *code)?;
            sections.remove(place);
            Some(())
        }
        Piece::Question(code) => sections.iter_mut().find_map(|section| {
            let mut questions = section.questions.iter();
            let place = questions.position(|own| own.code == *code)?;
            section.questions.remove(place);
            Some(())
        }),
    }
}

/// A flaw of a form as a fault of what was typed.
fn told(flaw: Flaw) -> Problem {
    let (field, code) = match flaw.kind {
        FlawKind::TextMissing(locale) => (
            format!("{}.{}", flaw.place, locale.code()),
            ProblemCode::Missing,
        ),
        FlawKind::Empty => (flaw.place, ProblemCode::Missing),
        FlawKind::QuestionMissing(_) => (format!("{}.kind", flaw.place), ProblemCode::NeededByAll),
        FlawKind::OptionsUnfit | FlawKind::OptionsDiffer => {
            (format!("{}.options", flaw.place), ProblemCode::ListUnfit)
        }
        FlawKind::ConditionUnfit => (flaw.place, ProblemCode::ConditionUnfit),
        FlawKind::FilesUnfit => (format!("{}.files_most", flaw.place), ProblemCode::TooSmall),
        FlawKind::RuleUnfit => (flaw.place, ProblemCode::RuleUnfit),
        FlawKind::FullSheetUntimed => (flaw.place, ProblemCode::FullSheetUntimed),
        FlawKind::FullSheetUnfit if flaw.place.ends_with("closes") => {
            (flaw.place, ProblemCode::FullSheetTime)
        }
        FlawKind::FullSheetUnfit | FlawKind::Unknown(_) => (flaw.place, ProblemCode::NotAChoice),
        FlawKind::LimitUnfit => (format!("{}.max_words", flaw.place), ProblemCode::TooSmall),
        _ => (flaw.place, ProblemCode::CodeUnfit),
    };
    Problem {
        field,
        code,
        limit: None,
        given: None,
    }
}
