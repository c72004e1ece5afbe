//! Own account: name, language, sessions.

use domain::{
    access::Visitor,
    id::SessionId,
    locale::Locale,
    ports::{Refusal, accounts::SessionLine},
};
use leptos::prelude::*;

use super::{device, own_data};
use crate::{
    components::{
        field::{Choice, Choosing, Field, choices_field, line_field},
        moment::date_time,
        notice::saved_notice,
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    paths,
    reply::{Answer, Cookie, CookieChange, Frame, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let visitor = visitor(&request)?;
    let values = Pairs::default()
        .with("name", visitor.name.clone())
        .with("locale", visitor.locale.code());
    let sessions = request.ports().accounts.sessions(&request.caller).await?;
    Ok(Reply::page(page(
        &request,
        &visitor,
        &sessions,
        &Form::filled(values),
    )))
}

/// POST: `end` ends a session, `end-others` all but this one; else saves the profile.
pub async fn save(request: Request) -> Answer {
    let visitor = visitor(&request)?;
    let accounts = &request.ports().accounts;
    let here = paths::account(request.locale);
    if request.form.has("end-others") {
        accounts.end_other_sessions(&request.caller).await?;
        return Ok(Reply::see_other(here));
    }
    if request.form.has("end") {
        let session = SessionId::parse(request.form.one("end")).ok_or(Refusal::NotFound)?;
        accounts.end_session(&request.caller, session).await?;
        return Ok(Reply::see_other(here));
    }
    let mut problems = request
        .form
        .unknown(|name| matches!(name, "name" | "locale"));
    let locale = Locale::from_code(request.form.chosen("locale")).unwrap_or(visitor.locale);
    if problems.is_empty() {
        match accounts
            .save_profile(&request.caller, request.form.one("name"), locale)
            .await
        {
            Ok(()) => {
                return Ok(Reply::see_other(format!(
                    "{}?saved",
                    paths::account(locale)
                )));
            }
            Err(Refusal::Invalid(found)) => problems = found,
            Err(refusal) => return Err(refusal),
        }
    }
    let sessions = accounts.sessions(&request.caller).await?;
    let form = Form::refused(request.form.clone(), problems);
    Ok(Reply::rejected(page(&request, &visitor, &sessions, &form)))
}

/// POST: signs out.
pub async fn sign_out(request: Request) -> Answer {
    request.ports().accounts.sign_out(&request.caller).await?;
    Ok(
        Reply::see_other(paths::home(request.locale)).with_cookie(CookieChange {
            cookie: Cookie::Session,
            value: String::new(),
            seconds: 0,
        }),
    )
}

fn visitor(request: &Request) -> Result<Visitor, Refusal> {
    request.visitor.clone().ok_or(Refusal::SignInNeeded)
}

fn page(request: &Request, visitor: &Visitor, sessions: &[SessionLine], form: &Form) -> Page {
    let texts = request.texts();
    let label = |field: &str| {
        texts.text(if field == "name" {
            "account-name"
        } else {
            "account-language"
        })
    };
    let name = Field::new("name", label("name")).hint(texts.text("account-name-hint"));
    let language = Field::new("locale", label("locale")).hint(texts.text("account-language-hint"));
    let languages = Locale::ALL.map(|locale| Choice {
        value: locale.code().to_owned(),
        label: locale.endonym().to_owned(),
        note: String::new(),
    });
    let saved = saved_notice(request);
    let lines = sessions
        .iter()
        .map(|session| line(request, session))
        .collect_view();
    let title = texts.text("account-title");
    let view = view! {
        {saved}
        {problem_summary(texts, form.problems(), label)}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="meta"><span>{visitor.email.to_string()}</span></p>
        </header>
        <form class="panel" method="post" action=paths::account(request.locale)>
            {line_field(texts, &name, form, "text", "name")}
            {choices_field(texts, &language, form, Choosing::One, &languages)}
            <div class="form-actions">
                <button class="button button-primary">{texts.text("form-save")}</button>
            </div>
        </form>
        <section class="section">
            <div class="section-head">
                <h2>{texts.text("account-sessions")}</h2>
                <p>{texts.text("account-sessions-text")}</p>
            </div>
            <ul class="submission-cards">{lines}</ul>
            <form method="post" action=paths::account(request.locale)>
                <button class="button" name="end-others" value="1">{texts.text("account-end-others")}</button>
            </form>
        </section>
        {own_data::section(request)}
    };
    Page::private(Frame::Account, title, view)
}

fn line(request: &Request, session: &SessionLine) -> AnyView {
    let texts = request.texts();
    let end = if session.current {
        view! { <p class="note">{texts.text("account-this-session")}</p> }.into_any()
    } else {
        view! {
            <form method="post" action=paths::account(request.locale)>
                <button class="button button-small" name="end" value=session.id.to_string()>
                    {texts.text("account-end")}
                </button>
            </form>
        }
        .into_any()
    };
    view! {
        <li class="submission-card">
            <div>
                <p class="submission-title">{device::name(&session.agent)}</p>
                <p class="meta">
                    <span>{texts.text("account-since")} " " {date_time(texts, session.created, "UTC")} " UTC"</span>
                </p>
            </div>
            {end}
        </li>
    }
    .into_any()
}
