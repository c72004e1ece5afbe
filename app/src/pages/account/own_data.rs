//! What is kept about oneself: a copy to take away, and erasure.

use domain::ports::{
    Refusal,
    own_data::{Erasure, Fate, FatedSubmission},
};
use i18n::t;
use leptos::prelude::*;

use crate::{
    components::{
        field::{Field, line_field},
        notice::{Tone, notice},
        problem_summary::problem_summary,
    },
    form::Form,
    paths,
    reply::{Answer, Cookie, CookieChange, FileKind, Frame, Page, Reply},
    request::Request,
};

/// GET: everything, as a file.
pub async fn copy(request: Request) -> Answer {
    let data = request.ports().own_data.copy(&request.caller).await?;
    Ok(Reply::file(
        "palmares-own-data.json".to_owned(),
        FileKind::Json,
        data,
    ))
}

/// GET: what would be erased, and what has to stay.
pub async fn show_erasure(request: Request) -> Answer {
    let foreseen = request.ports().own_data.erasure(&request.caller).await?;
    Ok(Reply::page(page(&request, &foreseen, &Form::default())))
}

/// POST: erases the account, and ends the session with it.
pub async fn erase(request: Request) -> Answer {
    request.only(|name| name == "email")?;
    let port = &request.ports().own_data;
    match port.erase(&request.caller, request.form.one("email")).await {
        Ok(()) => {
            let to = format!("{}?erased", paths::sign_in(request.locale));
            Ok(Reply::see_other(to).with_cookie(CookieChange {
                cookie: Cookie::Session,
                value: String::new(),
                seconds: 0,
            }))
        }
        Err(Refusal::Invalid(problems)) => {
            let foreseen = port.erasure(&request.caller).await?;
            let form = Form::refused(request.form.clone(), problems);
            Ok(Reply::rejected(page(&request, &foreseen, &form)))
        }
        Err(refusal) => Err(refusal),
    }
}

/// The part of the account's page that leads here.
pub(super) fn section(request: &Request) -> AnyView {
    let texts = request.texts();
    view! {
        <section class="section">
            <div class="section-head">
                <h2>{texts.text("own-data-title")}</h2>
                <p>{texts.text("own-data-text")}</p>
            </div>
            <div class="form-actions">
                <a class="button" href=paths::own_data(request.locale) download="">{texts.text("own-data-copy")}</a>
                <a class="button" href=paths::erasure(request.locale)>{texts.text("own-data-erase")}</a>
            </div>
        </section>
    }
    .into_any()
}

fn page(request: &Request, foreseen: &Erasure, form: &Form) -> Page {
    let texts = request.texts();
    let title = texts.text("erasure-title");
    let label = |_: &str| texts.text("erasure-email");
    let body = if foreseen.in_office.is_empty() {
        confirmation(request, form)
    } else {
        let years: Vec<String> = foreseen.in_office.iter().map(u16::to_string).collect();
        notice(
            Tone::Warning,
            t!(texts, "erasure-in-office-title", years = years.join(", ")),
            texts.text("erasure-in-office-text"),
        )
    };
    let view = view! {
        {problem_summary(texts, form.problems(), label)}
        <header class="page-head">
            <p class="kicker"><a href=paths::account(request.locale)>{texts.text("account-title")}</a></p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("erasure-lede")}</p>
        </header>
        {submissions(request, &foreseen.submissions)}
        <section class="section">
            <div class="section-head"><h2>{texts.text("erasure-goes-title")}</h2></div>
            {list(request, &goes(foreseen))}
        </section>
        <section class="section">
            <div class="section-head"><h2>{texts.text("erasure-stays-title")}</h2></div>
            {list(request, &stays(foreseen))}
        </section>
        {body}
    };
    Page::private(Frame::Account, title, view)
}

fn goes(foreseen: &Erasure) -> Vec<&'static str> {
    let mut keys = vec![
        "erasure-goes-account",
        "erasure-goes-contact",
        "erasure-goes-mails",
    ];
    if foreseen.teams > 0 {
        keys.push("erasure-goes-teams");
    }
    if foreseen.juror {
        keys.push("erasure-goes-juror");
    }
    keys
}

fn stays(foreseen: &Erasure) -> Vec<&'static str> {
    let mut keys = vec!["erasure-stays-words", "erasure-stays-log"];
    if foreseen.juror {
        keys.push("erasure-stays-ballots");
    }
    keys
}

fn list(request: &Request, keys: &[&str]) -> AnyView {
    let texts = request.texts();
    let lines = keys
        .iter()
        .map(|key| view! { <li>{texts.text(key)}</li> })
        .collect_view();
    view! { <ul class="prose">{lines}</ul> }.into_any()
}

fn submissions(request: &Request, all: &[FatedSubmission]) -> Option<AnyView> {
    let texts = request.texts();
    let line = |one: &FatedSubmission| {
        let title = if one.title.is_empty() {
            texts.text("applicant-untitled")
        } else {
            one.title.clone()
        };
        let fate = match &one.fate {
            Fate::Erased => texts.text("erasure-fate-erased"),
            Fate::HandedOver { to } => t!(texts, "erasure-fate-handed-over", name = to),
            Fate::Kept => texts.text("erasure-fate-kept"),
        };
        view! {
            <li class="submission-card">
                <div>
                    <p class="submission-title"><bdi>{title}</bdi></p>
                    <p class="meta"><span>{one.year.to_string()}</span></p>
                    <p>{fate}</p>
                </div>
            </li>
        }
    };
    (!all.is_empty()).then(|| {
        view! {
            <section class="section">
                <div class="section-head"><h2>{texts.text("erasure-submissions-title")}</h2></div>
                <ul class="submission-cards">{all.iter().map(line).collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}

fn confirmation(request: &Request, form: &Form) -> AnyView {
    let texts = request.texts();
    let email =
        Field::new("email", texts.text("erasure-email")).hint(texts.text("erasure-email-hint"));
    view! {
        <section class="section">
            <div class="section-head"><h2>{texts.text("erasure-confirm")}</h2></div>
            <form method="post" action=paths::erasure(request.locale)>
                {line_field(texts, &email, form, "email", "off")}
                <div class="form-actions">
                    <button class="button button-danger">{texts.text("erasure-erase")}</button>
                    <a class="button" href=paths::account(request.locale)>{texts.text("erasure-keep")}</a>
                </div>
            </form>
        </section>
    }
    .into_any()
}
