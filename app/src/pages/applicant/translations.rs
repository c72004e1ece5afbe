//! The summary in other languages, by the team.

use domain::ports::{Refusal, conversations::Seat, translations::TranslationDesk};
use leptos::prelude::*;

use super::{nav, overview};
use crate::{
    components::notice::saved_notice,
    pages::translation::{self, Done, Shown},
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let seen = read(&request).await?;
    Ok(Reply::page(whole(&request, &seen, &Shown::default())))
}

/// POST: saves one language, or asks a machine for it.
pub async fn translate(request: Request) -> Answer {
    let id = request.submission()?;
    match translation::take(&request, Seat::Team, id).await? {
        Done::There(place) => {
            let here = paths::translations(request.locale, id);
            Ok(Reply::see_other(format!("{here}{place}")))
        }
        Done::Not(shown) => {
            let seen = read(&request).await?;
            Ok(shown.answer(whole(&request, &seen, &shown)))
        }
    }
}

async fn read(request: &Request) -> Result<TranslationDesk, Refusal> {
    let port = &request.ports().translations;
    port.translations(&request.caller, Seat::Team, request.submission()?)
        .await
}

fn whole(request: &Request, desk: &TranslationDesk, shown: &Shown) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let title = texts.text("translation-title");
    let view = view! {
        {nav(request, desk.edition.title.get(locale))}
        {saved_notice(request)}
        {shown.problems(request)}
        <header class="page-head">
            <p class="kicker">
                <a href=paths::submission(locale, desk.id)><bdi>{overview::named(texts, &desk.title)}</bdi></a>
            </p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("translation-lede")}</p>
        </header>
        {translation::beside(request, desk, shown)}
    };
    Page::private(Frame::Desk, title, view)
}
