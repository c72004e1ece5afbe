//! What is still missing in a submission, as a mail names it.

use domain::{
    edition::{Edition, Section},
    locale::Locale,
};
use i18n::{Texts, t};
use serde::{Deserialize, Serialize};

/// So many questions are named; of the others a mail says how many there are.
const MOST: usize = 12;

/// What is still missing. Codes, so that the mail that is sent later has the words of the form as it is
/// then, in its reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gaps {
    /// How many answers are still needed, or do not fit.
    #[serde(rename = "missing")]
    pub count: u32,
    /// Codes of the sections where they are, in order.
    pub sections: Vec<String>,
    /// Codes of the questions, in the order of their sections. Contact persons are none.
    #[serde(default)]
    pub questions: Vec<String>,
}

impl Gaps {
    /// The sections, each with its questions below it, a line each. What the edition has lost since is
    /// left out.
    pub(super) fn lines(&self, edition: &Edition, locale: Locale) -> String {
        let texts = Texts::of(locale);
        let (mut lines, mut named, mut more) = (Vec::new(), 0_usize, 0_usize);
        for code in &self.sections {
            if code == Section::CONTACTS {
                lines.push(format!("– {}", texts.text("applicant-contacts-title")));
                continue;
            }
            let Some(section) = edition.section(code) else {
                continue;
            };
            let asked = section.questions.iter();
            let open = asked.filter(|question| self.questions.contains(&question.code));
            let open: Vec<&str> = open.map(|question| question.label.get(locale)).collect();
            let room = MOST.saturating_sub(named);
            more += open.len().saturating_sub(room);
            // A section of which nothing is named any more is among those that are counted.
            if room == 0 && !open.is_empty() {
                continue;
            }
            lines.push(format!("– {}", section.title.get(locale)));
            let shown = open.iter().take(room);
            named += shown.len();
            lines.extend(shown.map(|label| format!("  · {label}")));
        }
        if more > 0 {
            lines.push(t!(texts, "mail-questions-more", count = more));
        }
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use domain::moment::Moment;

    use super::*;
    use crate::{demonstration, mail::Letter};

    #[test]
    fn questions_stand_below_their_sections_and_the_rest_is_counted() {
        let edition = demonstration::edition(Moment(1_780_308_000_000_000)).unwrap();
        let codes = |section: &Section| -> Vec<String> {
            let questions = section.questions.iter();
            questions.map(|question| question.code.clone()).collect()
        };
        let contacts = Section::CONTACTS.to_owned();
        let sections = edition.sections.iter().map(|section| section.code.clone());
        let gaps = Gaps {
            count: 99,
            sections: [contacts].into_iter().chain(sections).collect(),
            questions: edition.sections.iter().flat_map(codes).collect(),
        };
        assert!(gaps.questions.len() > MOST);
        for locale in Locale::ALL {
            let told = gaps.lines(&edition, locale);
            let lines: Vec<&str> = told.lines().collect();
            let named = lines.iter().filter(|line| line.starts_with("  · "));
            assert_eq!(named.count(), MOST, "{told}");
            let first = &edition.sections[0];
            assert_eq!(lines[1], format!("– {}", first.title.get(locale)));
            let label = first.questions[0].label.get(locale);
            assert_eq!(lines[2], format!("  · {label}"));
            let more = gaps.questions.len() - MOST;
            let more = t!(Texts::of(locale), "mail-questions-more", count = more);
            assert_eq!(lines.last(), Some(&more.as_str()));
        }
    }

    #[test]
    fn what_the_form_has_lost_since_is_left_out() {
        let edition = demonstration::edition(Moment(1_780_308_000_000_000)).unwrap();
        let gaps = Gaps {
            count: 2,
            sections: vec!["gone".to_owned(), edition.sections[0].code.clone()],
            questions: vec!["gone".to_owned()],
        };
        let title = edition.sections[0].title.get(Locale::En);
        assert_eq!(gaps.lines(&edition, Locale::En), format!("– {title}"));
    }

    #[test]
    fn a_mail_that_was_written_before_questions_were_named_is_still_sent() {
        let before = serde_json::json!({
            "kind": "draft-reminder",
            "submission": uuid::Uuid::nil(),
            "title": "",
            "closes": 5,
            "missing": 3,
            "sections": ["contacts"],
        });
        let letter: Letter = serde_json::from_value(before).unwrap();
        let Letter::DraftReminder { gaps, .. } = &letter else {
            unreachable!("its kind says what it is")
        };
        assert_eq!((gaps.count, gaps.sections.len()), (3, 1));
        assert!(gaps.questions.is_empty());
        // It goes out as it came in.
        let again = serde_json::to_value(&letter).unwrap();
        assert_eq!(
            (&again["missing"], &again["closes"]),
            (&3.into(), &5.into())
        );
    }
}
