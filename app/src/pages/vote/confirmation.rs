//! From the mail to the ballot that counts. Looking at the link changes nothing: programs that look
//! at links in mails must not vote for anybody.

use domain::ports::Refusal;
use i18n::t;
use leptos::prelude::*;

use crate::{
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET: a mail is on its way.
pub async fn sent(request: Request) -> Answer {
    told(&request, "sent").await
}

/// GET: the ballot counts.
pub async fn counted(request: Request) -> Answer {
    told(&request, "counted").await
}

async fn told(request: &Request, what: &str) -> Answer {
    let (texts, year) = (request.texts(), request.year()?);
    let port = &request.ports().votes;
    let vote = port.vote(&request.caller, year).await?;
    let title = texts.text(&format!("vote-{what}-title"));
    let lede = texts.text(&format!("vote-{what}-text"));
    let note = (what == "sent").then(|| texts.text("vote-sent-missing"));
    let view = view! {
        <section class="sign-in">
            <p class="kicker">{vote.vote.name.get(request.locale).to_owned()}</p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{lede.clone()}</p>
            {note.map(|note| view! { <p>{note}</p> })}
            {back(request, year)}
        </section>
    };
    Ok(Reply::page(Page::public(title, lede, view)))
}

/// GET: where the link of the mail leads. Shows what was chosen, and a button.
pub async fn ask(request: Request) -> Answer {
    let (texts, locale, year) = (request.texts(), request.locale, request.year()?);
    let token = request.query.one("token").to_owned();
    let port = &request.ports().votes;
    let (edition, entries) = match port.unconfirmed(&request.caller, year, &token).await {
        Ok(found) => found,
        Err(Refusal::Spent) => return Ok(spent(&request, year)),
        Err(refusal) => return Err(refusal),
    };
    let vote = edition.edition.open_vote.as_ref();
    let name = vote.map(|vote| vote.name.get(locale).to_owned());
    let title = texts.text("vote-confirm-title");
    let count = entries.len();
    let lines = entries.into_iter().map(|entry| {
        view! {
            <li><bdi>{entry.title}</bdi> ", " <bdi>{entry.government}</bdi></li>
        }
    });
    let view = view! {
        <section class="sign-in">
            <p class="kicker">{name}</p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{t!(texts, "vote-confirm-lede", count = count)}</p>
            <ul class="prose">{lines.collect_view()}</ul>
            <form method="post" action=paths::vote_confirm(locale, year)>
                <input type="hidden" name="token" value=token/>
                <div class="form-actions">
                    <button class="button button-primary button-large">{texts.text("vote-confirm")}</button>
                </div>
            </form>
            <p class="note">{texts.text("vote-confirm-note")}</p>
        </section>
    };
    Ok(Reply::page(Page::private(Frame::Account, title, view)))
}

/// POST: the ballot counts from now on.
pub async fn confirm(request: Request) -> Answer {
    request.only(|name| name == "token")?;
    let year = request.year()?;
    let token = request.form.one("token");
    let port = &request.ports().votes;
    match port.confirm(&request.caller, year, token).await {
        Ok(()) => Ok(Reply::see_other(paths::vote_counted(request.locale, year))),
        Err(Refusal::Spent) => Ok(spent(&request, year)),
        Err(refusal) => Err(refusal),
    }
}

/// A link that was used or has run out (410). Which of the two nobody is told.
fn spent(request: &Request, year: u16) -> Reply {
    let texts = request.texts();
    let title = texts.text("error-spent-title");
    let view = view! {
        <section class="sign-in">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("vote-spent-text")}</p>
            {back(request, year)}
        </section>
    };
    Reply {
        status: 410,
        ..Reply::page(Page::private(Frame::Account, title, view))
    }
}

fn back(request: &Request, year: u16) -> AnyView {
    let texts = request.texts();
    view! {
        <p class="page-actions">
            <a class="button" href=paths::vote(request.locale, year)>{texts.text("vote-back")}</a>
        </p>
    }
    .into_any()
}
