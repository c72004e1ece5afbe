//! Signing in and what belongs to a person.

use async_trait::async_trait;

use super::{
    demonstration::{Demonstration, DemonstrationTime},
    refusal::Refusal,
};
use crate::{
    access::{Caller, Visitor},
    id::SessionId,
    locale::Locale,
    moment::Moment,
};

/// A sign-in that was asked for: the mail is in the outbox.
#[derive(Clone, Debug)]
pub struct SignInAsked {
    /// Secret for the cookie of the asking browser; link and code work only together with it.
    pub browser_token: String,
    /// When link and code stop working.
    pub expires: Moment,
}

/// A fresh session.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// Secret for the session cookie.
    pub token: String,
    /// When the session ends at the latest.
    pub expires: Moment,
    /// The path to go on to (always one of ours, beginning with one slash), if one was asked for.
    pub next: Option<String>,
    /// The person's language.
    pub locale: Locale,
}

/// One signed-in browser.
#[derive(Clone, Debug)]
pub struct SessionLine {
    /// Which.
    pub id: SessionId,
    /// Since when.
    pub created: Moment,
    /// Last used (to the hour).
    pub seen: Moment,
    /// What the browser calls itself, shortened.
    pub agent: String,
    /// Whether it is the one that asks.
    pub current: bool,
}

/// Accounts and sessions.
#[async_trait]
pub trait Accounts: Send + Sync {
    /// The person behind a session cookie; `None` when it is unknown, ended or has run out.
    async fn visitor(&self, token: &str, now: Moment) -> Result<Option<Visitor>, Refusal>;

    /// Sends link and code. The same answer, after the same work, for known and unknown addresses.
    async fn ask_to_sign_in(
        &self,
        caller: &Caller,
        email: &str,
        next: Option<&str>,
    ) -> Result<SignInAsked, Refusal>;

    /// Uses the six digits of the mail. `Invalid(WrongCode at "code")` while tries are left.
    async fn sign_in_with_code(
        &self,
        caller: &Caller,
        browser_token: &str,
        code: &str,
        agent: &str,
    ) -> Result<NewSession, Refusal>;

    /// Uses the link of the mail, in the browser that asked for it.
    async fn sign_in_with_link(
        &self,
        caller: &Caller,
        browser_token: &str,
        link_token: &str,
        agent: &str,
    ) -> Result<NewSession, Refusal>;

    /// Makes the first secretariat account with the code from the log.
    async fn claim_setup(&self, caller: &Caller, code: &str, email: &str) -> Result<(), Refusal>;

    /// The demonstration people and clock; `NotFound` when this is no demonstration.
    async fn demonstration(&self, caller: &Caller) -> Result<Demonstration, Refusal>;

    /// Signs in as a demonstration person; `NotFound` when this is no demonstration.
    async fn sign_in_as(
        &self,
        caller: &Caller,
        email: &str,
        agent: &str,
    ) -> Result<NewSession, Refusal>;

    /// Sets the clock of the demonstration; `NotFound` for a time that its edition does not have.
    async fn play_at(&self, caller: &Caller, time: DemonstrationTime) -> Result<(), Refusal>;

    /// Ends the session that asks.
    async fn sign_out(&self, caller: &Caller) -> Result<(), Refusal>;

    /// All sessions of the account.
    async fn sessions(&self, caller: &Caller) -> Result<Vec<SessionLine>, Refusal>;

    /// Ends one session of the account.
    async fn end_session(&self, caller: &Caller, session: SessionId) -> Result<(), Refusal>;

    /// Ends all sessions of the account but the one that asks.
    async fn end_other_sessions(&self, caller: &Caller) -> Result<(), Refusal>;

    /// Changes name and language. Field `name`.
    async fn save_profile(
        &self,
        caller: &Caller,
        name: &str,
        locale: Locale,
    ) -> Result<(), Refusal>;
}
