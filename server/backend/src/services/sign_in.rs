//! Signing in: a mail with a link and a code, of which one is used in the browser that asked.

use domain::{
    access::Caller,
    moment::Moment,
    person::email::EmailAddress,
    ports::{
        Refusal,
        accounts::{NewSession, SignInAsked},
    },
    problem::{ProblemCode, Problems},
};
use sea_orm::{ActiveValue::Set, DbErr};

use crate::{
    Backend,
    mail::{Letter, NewMail, message::SIGN_IN_MINUTES, outbox},
    secrets::{self, Purpose},
    store::{Stop, Tx, accounts, entities::sign_in_request, sign_ins},
};

/// Requests and their mails are kept for so many seconds after they have run out, for questions.
const KEPT_SECONDS: i64 = 7 * 86_400;
/// Most characters of the path to go on to.
const NEXT_LIMIT: usize = 500;

/// What came of a code or link. A wrong code is no error of the unit of work: the try has to stay
/// counted.
enum Outcome {
    SignedIn(NewSession),
    Wrong,
    Spent,
}

impl Backend {
    /// Does not look for an account, so that it cannot make a difference whether there is one. An
    /// account is made when somebody signs in for the first time.
    pub(super) async fn send_sign_in(
        &self,
        caller: &Caller,
        email: &str,
        next: Option<&str>,
    ) -> Result<SignInAsked, Refusal> {
        let email = address("email", email)?;
        self.limits.sign_in(&email, &caller.network)?;
        let now = caller.received;
        let expires = now.plus_seconds(SIGN_IN_MINUTES * 60);
        let browser_token = secrets::token();
        let request = self.ids.uuid();
        let drawn = self.sign_in_key.secrets(request);
        let row = sign_in_request::ActiveModel {
            id: Set(request),
            email: Set(email.as_str().to_owned()),
            browser_hash: Set(secrets::hash(Purpose::Browser, &browser_token)),
            link_hash: Set(secrets::hash(Purpose::Link, &drawn.link)),
            code_hash: Set(secrets::hash_code(&browser_token, &drawn.code)),
            next_path: Set(next.filter(|next| is_own_path(next)).map(ToOwned::to_owned)),
            created: Set(now.micros()),
            expires: Set(expires.micros()),
            tries: Set(0),
            spent: Set(None),
        };
        let mail = NewMail {
            edition: None,
            slot: request.to_string(),
            recipient: email.clone(),
            locale: caller.locale,
            letter: Letter::SignIn { request },
            not_before: now,
        };
        let outbox = self.outbox.clone();
        let ask = async move |tx: &Tx| {
            let long_ago = now.plus_seconds(-KEPT_SECONDS);
            sign_ins::forget(tx, long_ago).await?;
            outbox::forget_sign_ins(tx, long_ago).await?;
            sign_ins::ask(tx, &email, row, now).await?;
            outbox.enqueue(tx, now, mail).await?;
            Ok::<_, Stop>(())
        };
        self.store.write(ask).await?;
        Ok(SignInAsked {
            browser_token,
            expires,
        })
    }

    pub(super) async fn use_code(
        &self,
        caller: &Caller,
        browser_token: &str,
        code: &str,
        agent: &str,
    ) -> Result<NewSession, Refusal> {
        let request = self.open_request(caller, browser_token).await?;
        self.limits.code(&request.email)?;
        let digits: String = code.chars().filter(char::is_ascii_digit).collect();
        let right = secrets::same(
            &secrets::hash_code(browser_token, &digits),
            &request.code_hash,
        );
        let (backend, by, agent) = (self.clone(), caller.clone(), agent.to_owned());
        let unit = async move |tx: &Tx| {
            let Some(left) = sign_ins::count_try(tx, request.id).await? else {
                return Ok(Outcome::Spent);
            };
            if right {
                backend.finish(tx, &by, request, &agent).await
            } else {
                Ok(if left > 0 {
                    Outcome::Wrong
                } else {
                    Outcome::Spent
                })
            }
        };
        answered(self.store.write::<_, _, Stop>(unit).await?)
    }

    pub(super) async fn use_link(
        &self,
        caller: &Caller,
        browser_token: &str,
        link_token: &str,
        agent: &str,
    ) -> Result<NewSession, Refusal> {
        let request = self.open_request(caller, browser_token).await?;
        if !secrets::same(
            &secrets::hash(Purpose::Link, link_token),
            &request.link_hash,
        ) {
            return Err(Refusal::Spent);
        }
        let (backend, by, agent) = (self.clone(), caller.clone(), agent.to_owned());
        let unit = async move |tx: &Tx| backend.finish(tx, &by, request, &agent).await;
        answered(self.store.write::<_, _, Stop>(unit).await?)
    }

    /// The request of the asking browser, as far as a reader can tell; the units of work make sure.
    async fn open_request(
        &self,
        caller: &Caller,
        browser_token: &str,
    ) -> Result<sign_in_request::Model, Refusal> {
        self.limits.sign_in_secret(&caller.network)?;
        let conn = self.store.read();
        let found = sign_ins::open_one(conn, browser_token, caller.received).await;
        found.map_err(Stop::from)?.ok_or(Refusal::Spent)
    }

    async fn finish(
        &self,
        tx: &Tx,
        caller: &Caller,
        request: sign_in_request::Model,
        agent: &str,
    ) -> Result<Outcome, Stop> {
        let now: Moment = caller.received;
        if !sign_ins::spend(tx, request.id, now).await? {
            return Ok(Outcome::Spent);
        }
        let email = EmailAddress::parse(&request.email)
            .map_err(|_| DbErr::Type(format!("sign-in request {}: no address", request.id)))?;
        let new = self.ids.account();
        let account = accounts::found_or_made(tx, new, &email, caller.locale, now).await?;
        let next = request.next_path;
        let session = self
            .begin_session(tx, caller, &account, agent, next)
            .await?;
        Ok(Outcome::SignedIn(session))
    }
}

fn answered(outcome: Outcome) -> Result<NewSession, Refusal> {
    match outcome {
        Outcome::SignedIn(session) => Ok(session),
        Outcome::Spent => Err(Refusal::Spent),
        Outcome::Wrong => {
            let mut problems = Problems::default();
            problems.add("code", ProblemCode::WrongCode);
            Err(problems.into())
        }
    }
}

/// An address that somebody typed into a field.
pub(super) fn address(field: &str, typed: &str) -> Result<EmailAddress, Refusal> {
    EmailAddress::parse(typed).map_err(|code| {
        let mut problems = Problems::default();
        problems.add(field, code);
        problems.into()
    })
}

/// A path on this site: one slash at the beginning, nothing that a browser might take for another
/// host or the end of a header.
fn is_own_path(path: &str) -> bool {
    path.len() <= NEXT_LIMIT
        && path.starts_with('/')
        && !path.starts_with("//")
        && path
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s10_only_own_paths_are_gone_on_to() {
        for own in ["/", "/ca/jury/2026", "/fr/submissions/x?a=b#c"] {
            assert!(is_own_path(own), "{own}");
        }
        let long = format!("/{}", "x".repeat(NEXT_LIMIT));
        for foreign in [
            "",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "ca",
            "/\t/evil.example",
            "/a\r\nSet-Cookie: x",
            "/ü",
            &long,
        ] {
            assert!(!is_own_path(foreign), "{foreign}");
        }
    }
}
