//! The summary of a submission in other languages, by the secretariat.

use domain::ports::{
    Refusal, conversations::Seat, secretariat_office::OfficeSheet, translations::TranslationDesk,
};
use leptos::prelude::*;

use super::{nav, page};
use crate::{
    components::notice::saved_notice,
    pages::translation::{self, Done, Shown},
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let seen = read(&request).await?;
    Ok(Reply::page(whole(&request, &seen, &Shown::default())))
}

/// POST: saves one language, or asks a machine for it.
pub async fn translate(request: Request) -> Answer {
    let (year, id) = (request.year()?, request.submission()?);
    match translation::take(&request, Seat::Office { year }, id).await? {
        Done::There(place) => {
            let here = paths::office_translations(request.locale, year, id);
            Ok(Reply::see_other(format!("{here}{place}")))
        }
        Done::Not(shown) => {
            let seen = read(&request).await?;
            Ok(shown.answer(whole(&request, &seen, &shown)))
        }
    }
}

async fn read(request: &Request) -> Result<(OfficeSheet, TranslationDesk), Refusal> {
    let (caller, ports) = (&request.caller, request.ports());
    let (year, id) = (request.year()?, request.submission()?);
    let sheet = ports.office.submission(caller, year, id).await?;
    let seat = Seat::Office { year };
    let desk = ports.translations.translations(caller, seat, id).await?;
    Ok((sheet, desk))
}

fn whole(request: &Request, (sheet, desk): &(OfficeSheet, TranslationDesk), shown: &Shown) -> Page {
    let texts = request.texts();
    let year = sheet.office.edition.year;
    let title = texts.text("translation-title");
    let view = view! {
        {nav(request, &sheet.office)}
        {saved_notice(request)}
        {shown.problems(request)}
        <header class="page-head">
            <p class="kicker">
                <a href=paths::office_submission(request.locale, year, desk.id)><bdi>{desk.title.clone()}</bdi></a>
            </p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("office-summaries-text")}</p>
        </header>
        {translation::beside(request, desk, shown)}
    };
    page(title, view.into_any())
}
