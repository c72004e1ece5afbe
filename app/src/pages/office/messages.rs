//! What the applicant was asked about a submission, and the answers.

use domain::ports::{
    Refusal,
    conversations::{Seat, Thread},
    secretariat_office::OfficeSheet,
};
use i18n::t;
use leptos::prelude::*;

use super::{nav, page as desk_page, submission};
use crate::{
    components::{badge::badge, problem_summary::problem_summary},
    form::Form,
    pages::conversation::{self, Done, Shown},
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let (sheet, threads) = read(&request).await?;
    let form = Form::default();
    Ok(Reply::page(page(&request, &sheet, &threads, &form, false)))
}

/// POST: asks, says more, has read, closes or opens again.
pub async fn say(request: Request) -> Answer {
    let (year, id) = (request.year()?, request.submission()?);
    match conversation::take(&request, Seat::Office { year }, id).await? {
        Done::There(place) => {
            let here = paths::office_messages(request.locale, year, id);
            Ok(Reply::see_other(match place.as_str() {
                "asked" => format!("{here}?asked"),
                place => format!("{here}#{place}"),
            }))
        }
        Done::Refused(form) => {
            let (sheet, threads) = read(&request).await?;
            Ok(Reply::rejected(page(
                &request, &sheet, &threads, &form, false,
            )))
        }
        Done::Closed(form) => {
            let (sheet, threads) = read(&request).await?;
            Ok(Reply::conflict(page(
                &request, &sheet, &threads, &form, true,
            )))
        }
    }
}

async fn read(request: &Request) -> Result<(OfficeSheet, Vec<Thread>), Refusal> {
    let (caller, ports) = (&request.caller, request.ports());
    let (year, id) = (request.year()?, request.submission()?);
    let seat = Seat::Office { year };
    let threads = ports.conversations.threads(caller, seat, id).await?;
    let sheet = ports.office.submission(caller, year, id).await?;
    Ok((sheet, threads))
}

fn page(
    request: &Request,
    sheet: &OfficeSheet,
    threads: &[Thread],
    form: &Form,
    closed: bool,
) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &sheet.office.edition;
    let title = texts.text("thread-title");
    let shown = Shown {
        action: paths::office_messages(locale, edition.year, sheet.id),
        zone: &edition.time_zone,
        office: true,
        writes: true,
        form,
    };
    let asked = request
        .query
        .has("asked")
        .then(|| view! { <p class="note" role="status">{texts.text("thread-asked")}</p> });
    let back = paths::office_submission(locale, edition.year, sheet.id);
    let view = view! {
        {nav(request, &sheet.office)}
        {closed.then(|| conversation::closed_notice(request))}
        {problem_summary(texts, form.problems(), |field| conversation::label(request, field))}
        <header class="page-head">
            <p class="kicker"><a href=back><bdi>{submission::title(request, sheet)}</bdi></a></p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("thread-lede-office")}</p>
            {asked}
        </header>
        <div class="stack">
            {conversation::threads(request, &shown, threads)}
            {conversation::ask(request, &shown)}
        </div>
    };
    desk_page(title, view.into_any())
}

/// The panel beside a submission.
pub(super) fn section(request: &Request, sheet: &OfficeSheet) -> AnyView {
    let texts = request.texts();
    let year = sheet.office.edition.year;
    let href = paths::office_messages(request.locale, year, sheet.id);
    let count = sheet.threads;
    let told =
        (count.all > 0).then(|| view! { <p>{t!(texts, "thread-count", count = count.all)}</p> });
    let unread = (count.unread > 0).then(|| {
        let words = t!(texts, "thread-unread-count", count = count.unread);
        view! { <p>{badge("new", words)}</p> }
    });
    let link = texts.text(if count.all > 0 {
        "thread-open"
    } else {
        "thread-ask"
    });
    view! {
        <section class="panel">
            <h2>{texts.text("thread-title")}</h2>
            {told}
            {unread}
            <p><a class="button" href=href>{link}</a></p>
        </section>
    }
    .into_any()
}
