//! The mails: what was written to whom, as the reader sees it, and whether it went.

use domain::ports::secretariat_office::{MailLine, OfficeEdition};
use i18n::t;
use leptos::prelude::*;

use super::{nav, page};
use crate::{
    components::{badge::badge, moment::date_time},
    reply::{Answer, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let (office, mails) = request
        .ports()
        .office
        .outbox(&request.caller, request.year()?)
        .await?;
    let texts = request.texts();
    let items = mails
        .iter()
        .map(|mail| line(&request, &office, mail))
        .collect_view();
    let body = if mails.is_empty() {
        view! { <div class="empty"><p class="empty-title">{texts.text("office-mails-empty")}</p></div> }.into_any()
    } else {
        view! { <ul class="outbox">{items}</ul> }.into_any()
    };
    let title = texts.text("office-nav-mails");
    let view = view! {
        {nav(&request, &office)}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("office-mails-lede")}</p>
        </header>
        {body}
    };
    Ok(Reply::page(page(title, view.into_any())))
}

fn line(request: &Request, office: &OfficeEdition, mail: &MailLine) -> AnyView {
    let texts = request.texts();
    let zone = &office.edition.time_zone;
    let (class, words) = match (mail.sent, &mail.failure) {
        (Some(_), _) => ("sent", texts.text("office-mail-sent")),
        (None, Some(_)) => (
            "failed",
            t!(texts, "office-mail-failed", tries = mail.tries),
        ),
        (None, None) => ("waiting", texts.text("office-mail-waiting")),
    };
    let failure = mail
        .failure
        .clone()
        .map(|failure| view! { <p class="note"><code>{failure}</code></p> });
    view! {
        <li class="mail">
            <details>
                <summary>
                    <span class="mail-to">{mail.recipient.clone()}</span> " "
                    <span class="mail-subject"><bdi>{mail.subject.clone()}</bdi></span> " "
                    {badge(class, words)}
                </summary>
                <p class="note">{date_time(texts, mail.sent.unwrap_or(mail.created), zone)}</p>
                {failure}
                <div class="mail-body">{mail.body.clone()}</div>
            </details>
        </li>
    }
    .into_any()
}
