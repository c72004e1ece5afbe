//! The open vote of an edition: who stands in it, how many choices a ballot has, and when.
//!
//! It is no jury round: it has no jurors, no criteria and no marks, and its window may lie beside
//! those of the calendar. What comes of it is a count that the jury looks at, and where the edition
//! wants it a mention for the most voted entry.

use serde::{Deserialize, Serialize};

use super::{
    definition::{Edition, MentionKind},
    phase::Phase,
};
use crate::{
    localized::Localized,
    moment::Window,
    problem::{ProblemCode, Problems},
    ranking::votes::Choices,
};

/// An open vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenVote {
    /// Name.
    pub name: Localized,
    /// When ballots are taken.
    pub window: Window,
    /// Code of the round whose finalists stand in it; all eligible entries where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// How many choices make a ballot valid.
    pub choices: Choices,
    /// Where ballots are cast.
    pub held: Held,
}

/// Where the ballots of an open vote are cast.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Held {
    /// On this site: a ballot counts once its address is confirmed by a mail.
    Here,
    /// On another platform, from which the count is taken over.
    Elsewhere {
        /// Where people vote (`https://…`).
        address: String,
    },
}

/// Most characters of the address of a vote that is held elsewhere.
const ADDRESS_LIMIT: usize = 500;

impl OpenVote {
    /// What keeps the vote from being held. Fields: `name-<locale>`, `opens`, `closes`, `after`,
    /// `minimum`, `maximum`, `address`.
    #[must_use]
    pub fn problems(&self, edition: &Edition) -> Problems {
        let mut problems = Problems::default();
        for locale in self.name.missing() {
            problems.add(format!("name-{}", locale.code()), ProblemCode::Missing);
        }
        if self.window.closes <= self.window.opens {
            problems.add("closes", ProblemCode::EndsBeforeItBegins);
        }
        let known_from = match &self.after {
            Some(code) if edition.round(code).is_none() => {
                problems.add("after", ProblemCode::NotAChoice);
                None
            }
            Some(code) => edition.round_window(code),
            None => edition.timetable.window(&Phase::Submission),
        };
        // Nobody can vote on entries of which it is not known yet whether they stand.
        if known_from.is_some_and(|window| self.window.opens < window.closes) {
            problems.add("opens", ProblemCode::WindowsOverlap);
        }
        if self.choices.minimum == 0 {
            problems.add("minimum", ProblemCode::TooSmall);
        }
        if self
            .choices
            .maximum
            .is_some_and(|most| most < self.choices.minimum)
        {
            problems.add("maximum", ProblemCode::TooSmall);
        }
        if let Held::Elsewhere { address } = &self.held {
            let fits = address.starts_with("https://")
                && address.len() <= ADDRESS_LIMIT
                && address.bytes().all(|byte| byte.is_ascii_graphic());
            if !fits {
                problems.add("address", ProblemCode::NotAUrl);
            }
        }
        problems
    }
}

impl Edition {
    /// The edition with this vote in the place of the one that it had, and with a mention of this
    /// name for the most voted entry, or without one.
    ///
    /// # Errors
    /// The fields of [`OpenVote::problems`].
    pub fn with_open_vote(
        &self,
        vote: OpenVote,
        mention: Option<Localized>,
    ) -> Result<Self, Problems> {
        vote.problems(self).into_result()?;
        let mut changed = self.without_open_vote();
        changed.open_vote = Some(vote);
        if let Some(name) = mention {
            // The one that was there keeps its name: somebody may have worded it.
            let kind = self.mention_kinds.iter().find(|kind| kind.most_voted);
            changed
                .mention_kinds
                .push(kind.cloned().unwrap_or(MentionKind {
                    code: MentionKind::MOST_VOTED.to_owned(),
                    name,
                    category: None,
                    most_voted: true,
                }));
        }
        Ok(changed)
    }

    /// The edition without a vote, and without a mention that follows from it.
    #[must_use]
    pub fn without_open_vote(&self) -> Self {
        let mut changed = self.clone();
        changed.open_vote = None;
        changed.mention_kinds.retain(|kind| !kind.most_voted);
        changed
    }

    /// Whether a mention goes to the most voted entry.
    #[must_use]
    pub fn awards_most_voted(&self) -> bool {
        self.mention_kinds.iter().any(|kind| kind.most_voted)
    }
}
