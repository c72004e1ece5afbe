//! What jurors see in a round, besides their own ballots.

use serde::{Deserialize, Serialize};

use super::{
    definition::Edition,
    form::{Question, Readers},
};
use crate::submission::Answers;

/// The three decisions about what jurors see. What is not said is the widest sheet, with names, and
/// nothing of other jurors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Visibility {
    /// How much of an entry.
    pub sheet: Sheet,
    /// Whether they know whose it is.
    pub applicant: Applicant,
    /// When they see what others gave.
    pub others: Others,
}

/// How much of an entry jurors read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sheet {
    /// Every answer whose readers are the jury or the public.
    #[default]
    Full,
    /// Of these only the answers that belong to the summary.
    Summary,
}

/// Whether jurors know who submitted an entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Applicant {
    /// They do.
    #[default]
    Named,
    /// Government, country, addresses on the web and every other answer that tells it stay hidden.
    Blind,
}

/// When jurors see the ballots of the others on an entry, without names. Never before their own is
/// handed in and cannot change any more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Others {
    /// Not at all.
    #[default]
    Never,
    /// As soon as their own ballot on the entry is handed in.
    AfterOwn,
    /// In the deliberation.
    AtDeliberation,
}

/// What the desk itself is made of: which entry, which panel, in which language.
const NEEDED: [&str; 3] = ["title", "category", "language"];

impl Visibility {
    /// Whether jurors read the answers to a question.
    #[must_use]
    pub fn shows(self, question: &Question) -> bool {
        if NEEDED.contains(&question.code.as_str()) {
            return question.readers >= Readers::Jury;
        }
        question.readers >= Readers::Jury
            && (self.sheet == Sheet::Full || question.in_summary)
            && (self.applicant == Applicant::Named || !question.tells_applicant())
    }

    /// Whether jurors know who submitted.
    #[must_use]
    pub fn names_applicants(self) -> bool {
        self.applicant == Applicant::Named
    }

    /// Whether a juror sees the ballots of others on an entry. `handed_in`: the juror's own is.
    #[must_use]
    pub fn shows_others(self, handed_in: bool, deliberating: bool) -> bool {
        match self.others {
            Others::Never => false,
            Others::AfterOwn => handed_in,
            Others::AtDeliberation => deliberating,
        }
    }
}

impl Edition {
    /// The answers to what is asked and shown to somebody.
    #[must_use]
    pub fn shown(&self, answers: &Answers, shows: impl Fn(&Question) -> bool) -> Answers {
        let mut shown = self.asked_only(answers);
        shown
            .0
            .retain(|code, _| self.question(code).is_some_and(&shows));
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{edition::form::QuestionKind, localized::Localized};

    fn question(code: &str, kind: QuestionKind, in_summary: bool) -> Question {
        Question {
            code: code.into(),
            kind,
            label: Localized::default(),
            hint: None,
            required: true,
            max_words: None,
            options: None,
            readers: Readers::Public,
            in_summary,
            files: None,
            shown_if: None,
            rules: Default::default(),
            identifying: code == "promoter",
        }
    }

    fn seen(visibility: Visibility) -> String {
        let questions = [
            question("title", QuestionKind::ShortText, false),
            question("government", QuestionKind::ShortText, true),
            question("promoter", QuestionKind::ShortText, false),
            question("where", QuestionKind::Country, true),
            question("website", QuestionKind::Url, true),
            question("story", QuestionKind::LongText, false),
            question("summary", QuestionKind::LongText, true),
        ];
        let shown = questions.iter().filter(|q| visibility.shows(q));
        shown.map(|q| format!("{} ", q.code)).collect()
    }

    #[test]
    fn a_blind_round_hides_whatever_tells_the_applicant() {
        let open = Visibility::default();
        assert_eq!(
            seen(open),
            "title government promoter where website story summary "
        );
        let blind = Visibility {
            applicant: Applicant::Blind,
            ..open
        };
        assert_eq!(seen(blind), "title story summary ");
        let short = Visibility {
            sheet: Sheet::Summary,
            ..blind
        };
        assert_eq!(seen(short), "title summary ");
    }

    #[test]
    fn the_secretariats_answers_are_not_for_jurors() {
        let mut title = question("title", QuestionKind::ShortText, true);
        title.readers = Readers::Secretariat;
        assert!(!Visibility::default().shows(&title));
    }

    #[test]
    fn others_are_seen_when_the_round_says_so() {
        let with = |others| Visibility {
            others,
            ..Visibility::default()
        };
        assert!(!with(Others::Never).shows_others(true, true));
        assert!(!with(Others::AfterOwn).shows_others(false, true));
        assert!(with(Others::AfterOwn).shows_others(true, false));
        assert!(!with(Others::AtDeliberation).shows_others(true, false));
        assert!(with(Others::AtDeliberation).shows_others(false, true));
    }
}
