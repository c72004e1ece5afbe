//! Forms in two steps: a short entry from everybody, and the full sheet from those who went on.

use serde::{Deserialize, Serialize};

use super::{
    consistency::Flaws,
    definition::Edition,
    flaw::FlawKind,
    form::{Question, Section},
    form_consistency::NEEDED,
    round::Round,
};
use crate::moment::{Moment, Window};

/// To which step of the form a section belongs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FormStep {
    /// The entry, which everybody hands in.
    #[default]
    Entry,
    /// The full sheet, which is asked of those who went on.
    FullSheet,
}

/// When the full sheet is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FullSheet {
    /// Code of the round from which those went on who are asked.
    pub after: String,
    /// First moment at which it is taken no more.
    pub closes: Moment,
}

impl FormStep {
    /// Both steps, in order.
    pub const ALL: [Self; 2] = [Self::Entry, Self::FullSheet];

    /// The name under which it is stored and its text is found.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Entry => "entry",
            Self::FullSheet => "full_sheet",
        }
    }

    /// The step of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// Whether it is the step of everybody.
    #[must_use]
    pub fn is_entry(&self) -> bool {
        *self == Self::Entry
    }
}

impl Section {
    /// Whether it belongs to the full sheet.
    #[must_use]
    pub fn is_of_full_sheet(&self) -> bool {
        self.step == FormStep::FullSheet
    }
}

impl Edition {
    /// The sections of the full sheet.
    pub fn full_sheet_sections(&self) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(|own| own.is_of_full_sheet())
    }

    /// Whether a section is there and belongs to the full sheet.
    #[must_use]
    pub fn is_full_sheet(&self, section: &str) -> bool {
        self.section(section).is_some_and(Section::is_of_full_sheet)
    }

    /// Whether a question belongs to the full sheet, by its code.
    #[must_use]
    pub fn asks_later(&self, question: &str) -> bool {
        let same = |own: &Question| own.code == question;
        self.full_sheet_sections()
            .any(|section| section.questions.iter().any(same))
    }

    /// Whether those who go on are asked for more.
    #[must_use]
    pub fn has_full_sheet(&self) -> bool {
        self.full_sheet.is_some() && self.full_sheet_sections().next().is_some()
    }

    /// The edition as if it had no full sheet: what all who hand in an entry write in, and what the
    /// first juries read.
    #[must_use]
    pub fn of_entry(&self) -> Self {
        let mut short = self.clone();
        short.full_sheet = None;
        short.sections.retain(|own| !own.is_of_full_sheet());
        short
    }

    /// Until when the full sheet is taken: never longer than until the phase after its round opens,
    /// whatever became of the calendar since.
    #[must_use]
    pub fn full_sheet_closes(&self) -> Option<Moment> {
        let sheet = self.full_sheet.as_ref()?;
        let window = self.round_window(&sheet.after)?;
        let next = self.phase_after(window);
        Some(next.map_or(sheet.closes, |next| next.min(sheet.closes)))
    }

    /// Whether the jurors of a round read the full sheet: those of the rounds after the one that
    /// decides who is asked.
    #[must_use]
    pub fn reads_full_sheet(&self, round: &Round) -> bool {
        let place = |code: &str| self.rounds.iter().position(|own| own.code == code);
        let after = self.full_sheet.as_ref().and_then(|own| place(&own.after));
        after.is_some_and(|after| place(&round.code).is_some_and(|own| own > after))
    }

    /// When the first phase opens after a window.
    fn phase_after(&self, window: Window) -> Option<Moment> {
        let opens = self.timetable.0.iter().map(|entry| entry.window.opens);
        opens.filter(|opens| *opens >= window.closes).min()
    }
}

/// What does not hold together between the two steps of a form.
pub(super) fn full_sheet(edition: &Edition, flaws: &mut Flaws) {
    let mut sections = edition.full_sheet_sections().peekable();
    if let Some(sheet) = &edition.full_sheet {
        time(edition, sheet, flaws);
    } else if let Some(section) = sections.peek() {
        let place = format!("sections.{}.step", section.code);
        flaws.add(place, FlawKind::FullSheetUntimed);
    }
    for question in sections.flat_map(|section| &section.questions) {
        let place = format!("questions.{}", question.code);
        // Lists, panels and the public pages rest on these, of every entry.
        if let Some((_, kind)) = NEEDED.iter().find(|(code, _)| *code == question.code) {
            flaws.add(&place, FlawKind::QuestionMissing(*kind));
        }
        // Whoever went on has taken part.
        if question.rules.eligible.is_some() {
            flaws.add(format!("{place}.eligible"), FlawKind::RuleUnfit);
        }
    }
    let entry = edition.sections.iter().filter(|own| own.step.is_entry());
    for question in entry.flat_map(|section| &section.questions) {
        if question
            .shown_if
            .as_ref()
            .is_some_and(|own| edition.asks_later(&own.question))
        {
            let place = format!("questions.{}.shown_if", question.code);
            flaws.add(place, FlawKind::ConditionUnfit);
        }
    }
}

/// It is asked after a round that others follow, and closes before they begin to read it.
fn time(edition: &Edition, sheet: &FullSheet, flaws: &mut Flaws) {
    let place = edition
        .rounds
        .iter()
        .position(|own| own.code == sheet.after);
    let Some(place) = place else {
        flaws.add("full_sheet.after", FlawKind::Unknown(sheet.after.clone()));
        return;
    };
    let votes = edition.open_vote.as_ref();
    let followed = place + 1 < edition.rounds.len() || votes.is_some();
    if !followed {
        flaws.add("full_sheet.after", FlawKind::FullSheetUnfit);
    }
    if let Some(window) = edition.round_window(&sheet.after) {
        let next = edition.phase_after(window);
        let fits = window.closes < sheet.closes && next.is_none_or(|next| sheet.closes <= next);
        if !fits {
            flaws.add("full_sheet.closes", FlawKind::FullSheetUnfit);
        }
    }
}

#[cfg(test)]
pub(super) mod tests;
