//! The port `Accounts`: which file does what.

use async_trait::async_trait;
use domain::{
    access::{Act, Caller, Visitor},
    id::SessionId,
    locale::Locale,
    moment::Moment,
    ports::{
        Accounts, Refusal,
        accounts::{NewSession, SessionLine, SignInAsked},
        demonstration::{Demonstration, DemonstrationTime},
    },
};

use super::authorisation::{authorise_signed_in, open_to_all};
use crate::Backend;

#[async_trait]
impl Accounts for Backend {
    async fn visitor(&self, token: &str, now: Moment) -> Result<Option<Visitor>, Refusal> {
        Ok(self.visitor_of(token, now).await?)
    }

    async fn ask_to_sign_in(
        &self,
        caller: &Caller,
        email: &str,
        next: Option<&str>,
    ) -> Result<SignInAsked, Refusal> {
        open_to_all(Act::SignIn)?;
        self.send_sign_in(caller, email, next).await
    }

    async fn sign_in_with_code(
        &self,
        caller: &Caller,
        browser_token: &str,
        code: &str,
        agent: &str,
    ) -> Result<NewSession, Refusal> {
        open_to_all(Act::SignIn)?;
        self.use_code(caller, browser_token, code, agent).await
    }

    async fn sign_in_with_link(
        &self,
        caller: &Caller,
        browser_token: &str,
        link_token: &str,
        agent: &str,
    ) -> Result<NewSession, Refusal> {
        open_to_all(Act::SignIn)?;
        self.use_link(caller, browser_token, link_token, agent)
            .await
    }

    async fn claim_setup(&self, caller: &Caller, code: &str, email: &str) -> Result<(), Refusal> {
        open_to_all(Act::ClaimSetup)?;
        self.use_setup_code(caller, code, email).await
    }

    async fn demonstration(&self, _: &Caller) -> Result<Demonstration, Refusal> {
        open_to_all(Act::UseDemonstration)?;
        self.demonstration_now()
    }

    async fn sign_in_as(
        &self,
        caller: &Caller,
        email: &str,
        agent: &str,
    ) -> Result<NewSession, Refusal> {
        open_to_all(Act::UseDemonstration)?;
        self.become_person(caller, email, agent).await
    }

    async fn play_at(&self, _: &Caller, time: DemonstrationTime) -> Result<(), Refusal> {
        open_to_all(Act::UseDemonstration)?;
        self.move_clock(time).await
    }

    async fn sign_out(&self, caller: &Caller) -> Result<(), Refusal> {
        let account = authorise_signed_in(caller, Act::UseAccount)?;
        let session = caller.session.ok_or(Refusal::SignInNeeded)?;
        self.end_one(account, session).await.map(drop)
    }

    async fn sessions(&self, caller: &Caller) -> Result<Vec<SessionLine>, Refusal> {
        let account = authorise_signed_in(caller, Act::UseAccount)?;
        Ok(self.session_lines(caller, account).await?)
    }

    async fn end_session(&self, caller: &Caller, session: SessionId) -> Result<(), Refusal> {
        let account = authorise_signed_in(caller, Act::UseAccount)?;
        let ended = self.end_one(account, session).await?;
        ended.then_some(()).ok_or(Refusal::NotFound)
    }

    async fn end_other_sessions(&self, caller: &Caller) -> Result<(), Refusal> {
        let account = authorise_signed_in(caller, Act::UseAccount)?;
        self.end_others(account, caller.session).await
    }

    async fn save_profile(
        &self,
        caller: &Caller,
        name: &str,
        locale: Locale,
    ) -> Result<(), Refusal> {
        let account = authorise_signed_in(caller, Act::UseAccount)?;
        self.change_profile(account, name, locale).await
    }
}
