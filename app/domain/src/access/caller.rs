//! Who is asking, and when the question arrived.

use crate::{
    id::{AccountId, EditionId, SessionId},
    locale::Locale,
    moment::Moment,
    person::{
        email::EmailAddress,
        role::{Grant, Role},
    },
};

/// The origin of one request. First argument of every port method.
///
/// Carries no rights: services read the person's roles in the same transaction as the act, so that
/// a change of rights takes effect at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// The signed-in account, if any.
    pub account: Option<AccountId>,
    /// The session through which it is signed in.
    pub session: Option<SessionId>,
    /// When the whole request had arrived, before any queue. Deadlines go by this moment.
    pub received: Moment,
    /// The language in which the person reads.
    pub locale: Locale,
    /// Network address as text, for limits; never stored with content.
    pub network: String,
}

/// A signed-in person as the header of a page shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// The account.
    pub account: AccountId,
    /// The session.
    pub session: SessionId,
    /// Name as given; empty before it was given.
    pub name: String,
    /// Address.
    pub email: EmailAddress,
    /// Language of mails and of pages without a language.
    pub locale: Locale,
    /// Roles in editions.
    pub grants: Vec<Grant>,
}

impl Visitor {
    /// Whether the person holds a role in an edition.
    #[must_use]
    pub fn is(&self, edition: EditionId, role: Role) -> bool {
        self.grants.contains(&Grant { edition, role })
    }

    /// The roles held in an edition.
    pub fn roles_in(&self, edition: EditionId) -> impl Iterator<Item = Role> {
        self.grants
            .iter()
            .filter(move |grant| grant.edition == edition)
            .map(|grant| grant.role)
    }
}
