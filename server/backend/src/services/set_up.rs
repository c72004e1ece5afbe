//! How the first secretariat account comes about, and how a lost one is replaced.

use std::sync::PoisonError;

use domain::{
    access::Caller,
    id::AccountId,
    locale::Locale,
    moment::Moment,
    person::{email::EmailAddress, role::Role},
    ports::Refusal,
    problem::{ProblemCode, Problems},
};

use super::sign_in::address;
use crate::{
    Backend,
    mail::{Letter, NewMail},
    secrets::{self, Purpose},
    store::{Stop, Tx, accounts, log, sessions},
};

/// Kind of the line in the log. Nobody's own act: the word is the operator's, who reads the server's
/// log or sits at its command line.
const APPOINTED: &str = "secretariat-appointed";

impl Backend {
    /// A fresh set-up code, if nobody holds the role of the secretariat in any edition. Meant for
    /// the log of the server, which only its operator reads. A code made before stops working.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn setup_code(&self) -> Result<Option<String>, Refusal> {
        let held = accounts::is_held(self.store.read(), Role::Secretariat).await;
        if held.map_err(Stop::from)? {
            return Ok(None);
        }
        let code = secrets::setup_code();
        self.keep_setup(Some(hash(&code)));
        Ok(Some(code))
    }

    /// Makes the account of an address secretariat of all editions, for an operator at the command
    /// line. All its sessions end.
    ///
    /// # Errors
    /// `Invalid` for no address (field `email`), `WrongState` while there is no edition.
    pub async fn appoint_secretariat(&self, email: &str, locale: Locale) -> Result<(), Refusal> {
        let email = address("email", email)?;
        let (backend, now) = (self.clone(), self.now());
        let unit = async move |tx: &Tx| {
            let account = backend.appoint(tx, &email, locale, now).await?;
            sessions::end_all_but(tx, account, None).await?;
            Ok::<_, Stop>(())
        };
        Ok(self.store.write(unit).await?)
    }

    pub(super) async fn use_setup_code(
        &self,
        caller: &Caller,
        code: &str,
        email: &str,
    ) -> Result<(), Refusal> {
        self.limits.set_up(&caller.network)?;
        let kept = self
            .setup
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        let kept = kept.ok_or(Refusal::NotFound)?;
        let mut problems = Problems::default();
        if !secrets::same(&hash(code), &kept) {
            problems.add("code", ProblemCode::WrongCode);
        }
        let email = EmailAddress::parse(email).map_err(|code| problems.add("email", code));
        let (Ok(email), true) = (email, problems.is_empty()) else {
            return Err(problems.into());
        };
        let (backend, locale, now) = (self.clone(), caller.locale, caller.received);
        let unit = async move |tx: &Tx| {
            if accounts::is_held(tx, Role::Secretariat).await? {
                return Err(Stop::from(Refusal::NotFound));
            }
            backend.appoint(tx, &email, locale, now).await?;
            Ok(())
        };
        self.store.write(unit).await?;
        self.keep_setup(None);
        Ok(())
    }

    async fn appoint(
        &self,
        tx: &Tx,
        email: &EmailAddress,
        locale: Locale,
        now: Moment,
    ) -> Result<AccountId, Stop> {
        let editions = self.editions.all(tx).await?;
        if editions.is_empty() {
            return Err(Refusal::WrongState.into());
        }
        let new = self.ids.account();
        let account = accounts::found_or_made(tx, new, email, locale, now).await?;
        let account = AccountId(account.id);
        for edition in editions {
            accounts::grant(tx, account, edition.id, Role::Secretariat).await?;
            log::note(
                tx,
                now,
                None,
                Some(edition.id),
                APPOINTED,
                email.as_str(),
                "",
            )
            .await?;
        }
        let welcome = NewMail {
            edition: None,
            slot: format!("{account}/{}", now.micros()),
            recipient: email.clone(),
            locale,
            letter: Letter::SecretariatWelcome,
            not_before: now,
        };
        self.outbox.enqueue(tx, now, welcome).await?;
        Ok(account)
    }

    fn keep_setup(&self, hash: Option<String>) {
        *self.setup.lock().unwrap_or_else(PoisonError::into_inner) = hash;
    }
}

/// Capitals and hyphens do not count when the code is typed.
fn hash(code: &str) -> String {
    let typed: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    secrets::hash(Purpose::Setup, &typed.to_uppercase())
}
