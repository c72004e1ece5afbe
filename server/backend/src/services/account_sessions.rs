//! Who is behind a cookie, and what belongs to a signed-in person: sessions and profile.

use domain::{
    access::{Caller, Visitor},
    id::{AccountId, SessionId},
    locale::Locale,
    moment::Moment,
    person::email::EmailAddress,
    ports::{
        Refusal,
        accounts::{NewSession, SessionLine},
    },
    problem::{ProblemCode, Problems},
    text,
};
use sea_orm::{ActiveValue::Set, DbErr};

use crate::{
    Backend,
    secrets::{self, Purpose},
    store::{
        Stop, Tx, accounts,
        entities::{account, session},
        sessions,
    },
};

/// Most characters that are kept of what a browser calls itself.
const AGENT_LIMIT: usize = 160;

impl Backend {
    pub(super) async fn visitor_of(
        &self,
        token: &str,
        now: Moment,
    ) -> Result<Option<Visitor>, Stop> {
        let conn = self.store.read();
        let Some(signed_in) = sessions::by_token(conn, token, now).await? else {
            return Ok(None);
        };
        if now.seconds_since(signed_in.seen) >= sessions::SEEN_SECONDS {
            self.note_use(signed_in.session, now).await;
        }
        Ok(Some(Visitor {
            account: signed_in.account,
            session: signed_in.session,
            email: address(&signed_in.email)?,
            locale: locale(&signed_in.locale),
            name: signed_in.name,
            grants: signed_in.grants,
        }))
    }

    /// Reading goes on where writing is impossible, so that failure to note the use is no reason
    /// to send somebody away.
    async fn note_use(&self, session: SessionId, now: Moment) {
        let noted = async move |tx: &Tx| {
            sessions::note_use(tx, session, now)
                .await
                .map_err(Stop::from)
        };
        if let Err(stop) = self.store.write(noted).await {
            tracing::warn!(?stop, "the use of a session was not noted");
        }
    }

    /// Begins a session, in the unit of work that proved who it is. The session in which the
    /// browser was until now ends with it: nobody goes on under an identifier that somebody may
    /// have known before.
    pub(super) async fn begin_session(
        &self,
        tx: &Tx,
        caller: &Caller,
        account: &account::Model,
        agent: &str,
        next: Option<String>,
    ) -> Result<NewSession, Stop> {
        let now = caller.received;
        if let (Some(account), Some(session)) = (caller.account, caller.session) {
            sessions::end(tx, account, session).await?;
        }
        sessions::forget(tx, now).await?;
        let token = secrets::token();
        let expires = now.plus_seconds(sessions::LONGEST_DAYS * 86_400);
        let row = session::ActiveModel {
            id: Set(self.ids.session().0),
            account: Set(account.id),
            token_hash: Set(secrets::hash(Purpose::Session, &token)),
            agent: Set(text::showable(agent).chars().take(AGENT_LIMIT).collect()),
            created: Set(now.micros()),
            seen: Set(now.micros()),
            expires: Set(expires.micros()),
        };
        sessions::begin(tx, row).await?;
        Ok(NewSession {
            token,
            expires,
            next,
            locale: locale(&account.locale),
        })
    }

    pub(super) async fn session_lines(
        &self,
        caller: &Caller,
        account: AccountId,
    ) -> Result<Vec<SessionLine>, Stop> {
        let rows = sessions::of_account(self.store.read(), account, caller.received).await?;
        let line = |row: session::Model| SessionLine {
            id: SessionId(row.id),
            created: Moment(row.created),
            seen: Moment(row.seen),
            agent: row.agent,
            current: caller.session == Some(SessionId(row.id)),
        };
        Ok(rows.into_iter().map(line).collect())
    }

    /// Whether there was one to end.
    pub(super) async fn end_one(
        &self,
        account: AccountId,
        session: SessionId,
    ) -> Result<bool, Refusal> {
        let end = async move |tx: &Tx| {
            sessions::end(tx, account, session)
                .await
                .map_err(Stop::from)
        };
        Ok(self.store.write(end).await?)
    }

    pub(super) async fn end_others(
        &self,
        account: AccountId,
        kept: Option<SessionId>,
    ) -> Result<(), Refusal> {
        let end = async move |tx: &Tx| {
            sessions::end_all_but(tx, account, kept)
                .await
                .map_err(Stop::from)
        };
        Ok(self.store.write(end).await?)
    }

    pub(super) async fn change_profile(
        &self,
        account: AccountId,
        name: &str,
        locale: Locale,
    ) -> Result<(), Refusal> {
        self.limits.write(account)?;
        let mut problems = Problems::default();
        let name = text::line(name).unwrap_or_else(|code| {
            problems.add("name", code);
            String::new()
        });
        if name.is_empty() && problems.is_empty() {
            problems.add("name", ProblemCode::Missing);
        }
        problems.into_result()?;
        let save = async move |tx: &Tx| {
            accounts::save_profile(tx, account, &name, locale)
                .await
                .map_err(Stop::from)
        };
        Ok(self.store.write(save).await?)
    }
}

fn locale(code: &str) -> Locale {
    Locale::from_code(code).unwrap_or(Locale::DEFAULT)
}

fn address(stored: &str) -> Result<EmailAddress, DbErr> {
    EmailAddress::parse(stored).map_err(|_| DbErr::Type("the account has no address".to_owned()))
}
