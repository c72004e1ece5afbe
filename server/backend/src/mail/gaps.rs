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
