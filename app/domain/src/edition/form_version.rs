//! Forms that changed after something was written in them: what was handed in keeps its words.

use super::{
    definition::Edition,
    form::{Question, Section},
};
use crate::moment::Moment;

/// Which of the forms that an edition had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormVersion {
    /// Running number, from 1.
    pub number: u32,
    /// Since when it was asked; `None` where nobody kept that.
    pub began: Option<Moment>,
}

impl Edition {
    /// The edition as it reads for what was written in other forms than its own: the words, choices
    /// and rules are those of `entry` and, where a full sheet is read, of `full_sheet`; without one it
    /// is as [`Self::of_entry`] has it. Who reads an answer is never a wider circle than the entry was
    /// told, and never one that the form of now does not let read.
    #[must_use]
    pub fn written_in(&self, entry: &[Section], full_sheet: Option<&[Section]>) -> Self {
        let later = full_sheet.into_iter().flatten();
        let later: Vec<Section> = later
            .filter(|own| own.is_of_full_sheet())
            .cloned()
            .collect();
        // A code stands for one thing. What went to the full sheet since was answered by nobody: no
        // change takes an answer away.
        let moved = |code: &str| {
            let mut questions = later.iter().flat_map(|section| &section.questions);
            questions.any(|own| own.code == code)
        };
        let stays = |section: &&Section| {
            section.step.is_entry() && later.iter().all(|own| own.code != section.code)
        };
        let mut sections: Vec<Section> = entry.iter().filter(stays).cloned().collect();
        for section in &mut sections {
            section.questions.retain(|own| !moved(&own.code));
        }
        sections.extend(later);
        let questions = sections.iter_mut().flat_map(|own| &mut own.questions);
        for question in questions {
            if let Some(now) = self.question(&question.code) {
                question.readers = question.readers.min(now.readers);
                question.identifying |= now.identifying;
                // Which answers present an entry is a rule of the jury's, the same for all.
                question.in_summary = now.in_summary;
            }
        }
        Self {
            sections,
            full_sheet: full_sheet.and(self.full_sheet.clone()),
            ..self.clone()
        }
    }
}

impl Section {
    /// Its questions that were asked otherwise in an earlier form, or not at all.
    pub fn questions_since<'a>(
        &'a self,
        before: &'a [Section],
    ) -> impl Iterator<Item = &'a Question> {
        // Whoever answers does not see these two.
        let same = |own: &Question, other: &Question| {
            let seen = Question {
                in_summary: own.in_summary,
                identifying: own.identifying,
                ..other.clone()
            };
            seen == *own
        };
        let all = move || before.iter().flat_map(|section| &section.questions);
        let questions = self.questions.iter();
        questions.filter(move |own| !all().any(|other| other.code == own.code && same(own, other)))
    }
}

/// Whether two forms ask the same of everybody, in the same words.
#[must_use]
pub fn asks_the_same(one: &[Section], other: &[Section]) -> bool {
    let entry = |section: &&Section| section.step.is_entry();
    one.iter().filter(entry).eq(other.iter().filter(entry))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::{Readers, full_sheet::tests::edition};

    /// A form of before, and the edition whose form was changed since.
    fn changed(change: impl FnOnce(&mut Vec<Section>)) -> (Vec<Section>, Edition) {
        let before = edition();
        let mut now = before.clone();
        change(&mut now.sections);
        (before.sections, now)
    }

    fn labels(edition: &Edition) -> Vec<(&str, &str)> {
        let questions = edition.questions();
        questions
            .map(|own| (own.code.as_str(), own.label.en.as_str()))
            .collect()
    }

    #[test]
    fn what_was_handed_in_keeps_the_words_that_it_answered() {
        let (before, now) = changed(|sections| {
            for section in sections.iter_mut() {
                section.title.en = "New".to_owned();
                for question in &mut section.questions {
                    question.label.en = "New".to_owned();
                }
            }
        });
        // The entry alone, the entry with a full sheet of now, and with one of before.
        let entry = now.written_in(&before, None);
        assert!(entry.full_sheet.is_none() && entry.question("story").is_none());
        assert!(labels(&entry).iter().all(|(_, label)| *label == "Words"));
        let whole = now.written_in(&before, Some(&now.sections));
        assert!(labels(&whole).contains(&("title", "Words")));
        assert!(labels(&whole).contains(&("story", "New")));
        assert_eq!(whole.full_sheet, now.full_sheet);
        let old = now.written_in(&before, Some(&before));
        assert!(labels(&old).iter().all(|(_, label)| *label == "Words"));
        // Nothing else is of before.
        assert_eq!((&old.rounds, &old.timetable), (&now.rounds, &now.timetable));
        assert_eq!(now.written_in(&now.sections, Some(&now.sections)), now);
        assert_eq!(now.written_in(&now.sections, None), now.of_entry());
    }

    #[test]
    fn nobody_reads_more_than_the_entry_was_told_and_than_the_form_lets_read_now() {
        let (mut before, mut now) = changed(|_| {});
        let readers = |sections: &mut [Section], all: [Readers; 2]| {
            for (question, own) in sections[0].questions.iter_mut().zip(all) {
                question.readers = own;
            }
        };
        readers(&mut before, [Readers::Secretariat, Readers::Public]);
        readers(&mut now.sections, [Readers::Public, Readers::Jury]);
        now.sections[0].questions[0].in_summary = true;
        before[0].questions[1].identifying = true;
        let read = now.written_in(&before, None);
        let questions = &read.sections[0].questions;
        assert_eq!(questions[0].readers, Readers::Secretariat);
        assert_eq!(questions[1].readers, Readers::Jury);
        assert!(questions[0].in_summary && questions[1].identifying);
    }

    #[test]
    fn a_code_stands_for_one_question_and_one_section() {
        let (before, now) = changed(|sections| {
            let kind = sections[0].questions.pop();
            sections[1].questions.extend(kind);
        });
        let read = now.written_in(&before, Some(&now.sections));
        let codes: Vec<_> = read.questions().filter(|own| own.code == "kind").collect();
        assert_eq!(codes.len(), 1);
        assert!(read.asks_later("kind"));
    }

    #[test]
    fn drafts_are_told_what_is_asked_otherwise() {
        let (before, now) = changed(|sections| {
            let questions = &mut sections[0].questions;
            questions[1].label.fr = "Autrement".to_owned();
            questions[2].in_summary = true;
            questions.swap(3, 4);
            let new = Question {
                code: "new".to_owned(),
                ..questions[0].clone()
            };
            questions.push(new);
        });
        let since = now.sections[0].questions_since(&before);
        let codes: Vec<_> = since.map(|own| own.code.as_str()).collect();
        assert_eq!(codes, ["government", "new"]);
        assert!(!asks_the_same(&before, &now.sections));
        let (before, now) = changed(|sections| sections[1].title.en = "New".to_owned());
        assert!(asks_the_same(&before, &now.sections));
    }
}
