//! Where identifiers come from: UUIDs that sort by the time at which they were made.

use std::sync::Arc;

use domain::id::{
    AccountId, BallotId, EditionId, FileId, MailId, MotionId, SessionId, SubmissionId,
};
use uuid::{Builder, Uuid};

use crate::{clock::Clock, randomness};

/// Makes identifiers (UUID version 7): milliseconds of the clock, then randomness.
#[derive(Clone)]
pub struct Ids {
    clock: Arc<dyn Clock>,
}

impl Ids {
    /// Identifiers that carry the time of `clock`.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock }
    }

    /// A new identifier of no declared kind.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        let mut random = [0; 10];
        randomness::fill(&mut random);
        let millis = u64::try_from(self.clock.now().micros() / 1_000).unwrap_or(0);
        Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    /// An identifier that does not tell when it was made (UUID version 4): for what must not be put
    /// beside a mail by its time.
    #[must_use]
    pub fn timeless(&self) -> Uuid {
        let mut random = [0; 16];
        randomness::fill(&mut random);
        Builder::from_random_bytes(random).into_uuid()
    }

    /// A new file. It tells nothing, not even when it was made.
    #[must_use]
    pub fn file(&self) -> FileId {
        FileId(self.timeless())
    }

    /// A new account.
    #[must_use]
    pub fn account(&self) -> AccountId {
        AccountId(self.uuid())
    }

    /// A new session.
    #[must_use]
    pub fn session(&self) -> SessionId {
        SessionId(self.uuid())
    }

    /// A new edition.
    #[must_use]
    pub fn edition(&self) -> EditionId {
        EditionId(self.uuid())
    }

    /// A new submission.
    #[must_use]
    pub fn submission(&self) -> SubmissionId {
        SubmissionId(self.uuid())
    }

    /// A new ballot.
    #[must_use]
    pub fn ballot(&self) -> BallotId {
        BallotId(self.uuid())
    }

    /// A new mail.
    #[must_use]
    pub fn mail(&self) -> MailId {
        MailId(self.uuid())
    }

    /// A new motion.
    #[must_use]
    pub fn motion(&self) -> MotionId {
        MotionId(self.uuid())
    }
}

#[cfg(test)]
mod tests {
    use domain::moment::Moment;

    use super::*;
    use crate::clock::TestClock;

    #[test]
    fn identifiers_differ_and_sort_by_time() {
        let clock = Arc::new(TestClock::at(Moment(1_767_225_600_000_000)));
        let ids = Ids::new(clock.clone());
        let first = ids.uuid();
        assert_ne!(first, ids.uuid());
        assert_eq!(first.get_version_num(), 7);
        clock.advance_seconds(1);
        assert!(first < ids.uuid());
    }
}
