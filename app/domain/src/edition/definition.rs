//! What one edition consists of.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::{
    form::{Question, Section},
    full_sheet::FullSheet,
    open_vote::OpenVote,
    phase::{Phase, Stage, Timetable},
    round::Round,
};
use crate::{localized::Localized, moment::Moment, submission::Answers};

/// Everything about an edition that the secretariat may set. Stored as one document with a
/// revision, copied as a whole when the next edition is opened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edition {
    /// Running number, as in "20th edition".
    pub number: u16,
    /// The year that addresses carry.
    pub year: u16,
    /// Name of the distinction and the edition.
    pub title: Localized,
    /// Two sentences that open the call.
    pub lede: Localized,
    /// Who may submit; paragraphs separated by an empty line.
    pub who_may_take_part: Localized,
    /// What the jury looks for; paragraphs separated by an empty line.
    pub what_is_judged: Localized,
    /// From submission to ceremony; paragraphs separated by an empty line.
    pub how_it_goes: Localized,
    /// Where and when the result is made known.
    pub ceremony: Ceremony,
    /// Name of the zone in which the calendar is meant (IANA, such as `Europe/Madrid`).
    pub time_zone: String,
    /// Languages in which an entry may be written (ISO 639-1).
    pub entry_languages: Vec<String>,
    /// First and last day on which a practice may have run (ISO 8601 dates, both included).
    pub practice_period: PracticePeriod,
    /// The categories, of which an entry chooses one.
    pub categories: Vec<Category>,
    /// Classes of territories by population.
    pub size_classes: Vec<SizeClass>,
    /// The entry form.
    pub sections: Vec<Section>,
    /// When its second step is asked, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_sheet: Option<FullSheet>,
    /// The jury's rounds, in order.
    pub rounds: Vec<Round>,
    /// The open vote, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_vote: Option<OpenVote>,
    /// What can be awarded. The first is the winner.
    pub mention_kinds: Vec<MentionKind>,
    /// The phases with their windows.
    #[serde(default)]
    pub timetable: Timetable,
    /// For how many minutes after the deadline for submissions what arrives is still taken.
    #[serde(default)]
    pub grace_minutes: u16,
}

/// The days between which a practice must have been running.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PracticePeriod {
    /// First day (`YYYY-MM-DD`).
    pub from: String,
    /// Last day (`YYYY-MM-DD`).
    pub to: String,
}

/// The occasion on which the result is made known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ceremony {
    /// City.
    pub place: String,
    /// First day (`YYYY-MM-DD`).
    pub date: String,
    /// What happens there.
    pub text: Localized,
}

/// A field of practice in which entries are judged together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Category {
    /// Short stable code, a letter as a rule.
    pub code: String,
    /// Name.
    pub name: Localized,
    /// What belongs to it.
    pub text: Localized,
}

/// A class of territories by number of inhabitants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SizeClass {
    /// Short stable code.
    pub code: String,
    /// Name.
    pub name: Localized,
    /// Fewest inhabitants; `None` where population does not decide.
    pub min: Option<u64>,
    /// Most inhabitants.
    pub max: Option<u64>,
}

/// A kind of recognition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MentionKind {
    /// Short stable code; `winner` is the winner.
    pub code: String,
    /// Name.
    pub name: Localized,
    /// The category that it is tied to, if any: only entries of that category can receive it.
    #[serde(default)]
    pub category: Option<String>,
    /// Whether it goes to the entry that most ballots of the open vote chose, and to no other.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub most_voted: bool,
}

impl MentionKind {
    /// The code of the kind that every edition has.
    pub const WINNER: &'static str = "winner";
    /// The code of the kind that follows from the open vote, where the vote's page made it.
    pub const MOST_VOTED: &'static str = "most-voted";
}

impl Edition {
    /// All questions of the form, in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections
            .iter()
            .flat_map(|section| section.questions.iter())
    }

    /// A question by its code.
    #[must_use]
    pub fn question(&self, code: &str) -> Option<&Question> {
        self.questions().find(|question| question.code == code)
    }

    /// Whether a question is asked, given everything that was answered. A question that depends on
    /// one that is not asked is not asked either.
    #[must_use]
    pub fn asks(&self, question: &Question, answers: &Answers) -> bool {
        // Conditions look back, so that this ends; a form that goes in circles asks nothing of them.
        let mut asked = question;
        for _ in 0..self.questions().count() {
            let Some(condition) = &asked.shown_if else {
                return true;
            };
            let mut wanted = condition.any_of.iter();
            if !wanted.any(|code| answers.holds(&condition.question, code)) {
                return false;
            }
            match self.question(&condition.question) {
                Some(before) => asked = before,
                None => return false,
            }
        }
        false
    }

    /// The answers to what is asked. The others stay stored, for the case that it is asked again.
    #[must_use]
    pub fn asked_only(&self, answers: &Answers) -> Answers {
        let asked = answers.0.iter().filter(|(code, _)| {
            let question = self.question(code);
            question.is_some_and(|question| self.asks(question, answers))
        });
        Answers(
            asked
                .map(|(code, values)| (code.clone(), values.clone()))
                .collect(),
        )
    }

    /// A section by its code.
    #[must_use]
    pub fn section(&self, code: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.code == code)
    }

    /// A category by its code.
    #[must_use]
    pub fn category(&self, code: &str) -> Option<&Category> {
        self.categories
            .iter()
            .find(|category| category.code == code)
    }

    /// A round by its code.
    #[must_use]
    pub fn round(&self, code: &str) -> Option<&Round> {
        self.rounds.iter().find(|round| round.code == code)
    }

    /// The rounds that matter to jurors now, the one that matters most first: the open one alone,
    /// else those that are over, latest first.
    #[must_use]
    pub fn current_rounds(&self, stage: &Stage, now: Moment) -> Vec<&Round> {
        if let Stage::Round { round } = stage {
            return self.round(round).into_iter().collect();
        }
        let closed = self.timetable.0.iter();
        let closed = closed.filter(|entry| entry.window.closes <= now);
        let mut rounds: Vec<(Moment, &Round)> = closed
            .filter_map(|entry| match &entry.phase {
                Phase::Round { round } => Some((entry.window.closes, self.round(round)?)),
                _ => None,
            })
            .collect();
        rounds.sort_by_key(|(closes, _)| Reverse(*closes));
        rounds.into_iter().map(|(_, round)| round).collect()
    }

    /// The round that matters most to jurors now: the open one, else the one that closed last.
    #[must_use]
    pub fn current_round(&self, stage: &Stage, now: Moment) -> Option<&Round> {
        self.current_rounds(stage, now).into_iter().next()
    }

    /// The round that is open or the next to open: the first that is not closed yet.
    #[must_use]
    pub fn coming_round(&self, now: Moment) -> Option<&Round> {
        let open = self.timetable.0.iter().filter(|e| e.window.closes > now);
        let mut rounds: Vec<(Moment, &Round)> = open
            .filter_map(|entry| match &entry.phase {
                Phase::Round { round } => Some((entry.window.closes, self.round(round)?)),
                _ => None,
            })
            .collect();
        rounds.sort_by_key(|(closes, _)| *closes);
        rounds.into_iter().map(|(_, round)| round).next()
    }

    /// The round that comes before one, whose cut-off makes the field of the later one.
    #[must_use]
    pub fn round_before(&self, code: &str) -> Option<&Round> {
        let place = self.rounds.iter().position(|round| round.code == code)?;
        self.rounds.get(place.checked_sub(1)?)
    }

    /// A kind of mention by its code.
    #[must_use]
    pub fn mention_kind(&self, code: &str) -> Option<&MentionKind> {
        self.mention_kinds.iter().find(|kind| kind.code == code)
    }
}
