//! What the secretariat asks about a submission, and the team's answers.

use domain::{
    ports::{
        Refusal,
        conversations::{Seat, Thread},
        submissions::SubmissionSheet,
    },
    submission::Part,
};
use i18n::t;
use leptos::prelude::*;

use super::{nav, overview};
use crate::{
    components::problem_summary::problem_summary,
    form::Form,
    pages::conversation::{self, Done, Shown},
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let (sheet, threads) = read(&request).await?;
    let form = Form::default();
    Ok(Reply::page(page(&request, &sheet, &threads, &form, false)))
}

/// POST: answers, or has read.
pub async fn say(request: Request) -> Answer {
    let id = request.submission()?;
    match conversation::take(&request, Seat::Team, id).await? {
        Done::There(place) => {
            let here = paths::messages(request.locale, id);
            Ok(Reply::see_other(format!("{here}#{place}")))
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

async fn read(request: &Request) -> Result<(SubmissionSheet, Vec<Thread>), Refusal> {
    let (caller, ports) = (&request.caller, request.ports());
    let id = request.submission()?;
    let sheet = ports.submissions.sheet(caller, id).await?;
    let threads = ports.conversations.threads(caller, Seat::Team, id).await?;
    Ok((sheet, threads))
}

fn page(
    request: &Request,
    sheet: &SubmissionSheet,
    threads: &[Thread],
    form: &Form,
    closed: bool,
) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let title = texts.text("thread-title");
    let shown = Shown {
        action: paths::messages(locale, sheet.id),
        zone: &sheet.edition.time_zone,
        office: false,
        writes: sheet.takes(Part::Edit),
        form,
    };
    let none = threads.is_empty().then(|| {
        view! { <div class="empty"><p class="empty-title">{texts.text("thread-none")}</p></div> }
    });
    let view = view! {
        {nav(request, sheet.edition.title.get(locale))}
        {closed.then(|| conversation::closed_notice(request))}
        {problem_summary(texts, form.problems(), |field| conversation::label(request, field))}
        <header class="page-head">
            <p class="kicker">
                <a href=paths::submission(locale, sheet.id)><bdi>{overview::title(request, sheet)}</bdi></a>
            </p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("thread-lede-team")}</p>
        </header>
        {none}
        <div class="stack">{conversation::threads(request, &shown, threads)}</div>
    };
    Page::private(Frame::Desk, title, view.into_any())
}

/// On the submission's own page: that something was asked.
pub(super) fn told(request: &Request, sheet: &SubmissionSheet) -> Option<AnyView> {
    let (texts, count) = (request.texts(), sheet.threads.unread);
    let href = paths::messages(request.locale, sheet.id);
    (count > 0).then(|| {
        view! {
            <div class="notice notice-warning" role="status">
                <p class="notice-title">{t!(texts, "thread-waiting", count = count)}</p>
                <p><a href=href>{texts.text("thread-waiting-link")}</a></p>
            </div>
        }
        .into_any()
    })
}
