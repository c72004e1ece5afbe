//! Signing in, sessions, set-up and the demonstration, through the port.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "clippy takes only test functions for tests; the steps they share fail the same way"
)]

#[path = "../support/site.rs"]
mod site;

mod demonstration;
mod sessions;
mod set_up;
mod sign_in;

use domain::{
    access::{Caller, Visitor},
    ports::{
        Accounts, Refusal,
        accounts::{NewSession, SignInAsked},
    },
};
use site::{Mail, Site};

const MAYA: &str = "maya@example.org";
const DAY: i64 = 86_400;

impl Site {
    pub async fn ask(&self, email: &str) -> SignInAsked {
        self.backend
            .ask_to_sign_in(&self.anybody(), email, None)
            .await
            .unwrap()
    }

    /// Asks, and reads the mail that comes of it.
    pub async fn ask_and_read(&self, email: &str) -> (SignInAsked, Mail) {
        self.mails().await;
        let asked = self.ask(email).await;
        let mut mails = self.mails().await;
        assert_eq!(mails.len(), 1);
        (asked, mails.remove(0))
    }

    pub async fn type_code(&self, asked: &SignInAsked, code: &str) -> Result<NewSession, Refusal> {
        let caller = self.anybody();
        self.backend
            .sign_in_with_code(&caller, &asked.browser_token, code, "Browser")
            .await
    }

    pub async fn use_link(&self, asked: &SignInAsked, mail: &Mail) -> Result<NewSession, Refusal> {
        let (caller, token) = (self.anybody(), mail.link_token());
        self.backend
            .sign_in_with_link(&caller, &asked.browser_token, &token, "Browser")
            .await
    }

    pub async fn sign_in(&self, email: &str) -> (NewSession, Visitor) {
        let (asked, mail) = self.ask_and_read(email).await;
        let session = self.type_code(&asked, &mail.code()).await.unwrap();
        let visitor = self.visitor(&session.token).await.unwrap();
        (session, visitor)
    }

    pub async fn visitor(&self, token: &str) -> Option<Visitor> {
        self.backend
            .visitor(token, self.backend.now())
            .await
            .unwrap()
    }

    pub fn as_visitor(&self, visitor: &Visitor) -> Caller {
        self.signed_in(visitor.account, visitor.session)
    }
}
