//! The invitation to a jury, and its answer.

/// What somebody who was appointed says to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InvitationState {
    /// Nothing yet: the desk shows what the task is, and no entry opens.
    Waiting,
    /// Took the task.
    Accepted,
    /// Cannot take it: is given no entries and no reminders.
    Declined,
}

impl InvitationState {
    /// From the two moments that are stored.
    #[must_use]
    pub const fn of(accepted: bool, declined: bool) -> Self {
        match (accepted, declined) {
            (true, _) => Self::Accepted,
            (false, true) => Self::Declined,
            (false, false) => Self::Waiting,
        }
    }

    /// Word for texts and classes.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
        }
    }
}
