//! The way to one's desk: straight there when there is one, else a choice.

use leptos::prelude::*;

use crate::{
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
    shell,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let Some(visitor) = request.visitor.clone() else {
        return Ok(Reply::see_other(paths::sign_in(request.locale)));
    };
    let editions = request
        .ports()
        .public_site
        .editions(&request.caller)
        .await?;
    let (texts, locale) = (request.texts(), request.locale);
    let mut desks = Vec::new();
    for current in &editions {
        let year = current.edition.year;
        for (href, key) in shell::desks(&visitor, locale, year, current.id) {
            desks.push((
                href,
                texts.text(key),
                current.edition.title.get(locale).to_owned(),
            ));
        }
    }
    if desks.is_empty() {
        return Ok(Reply::see_other(paths::my_submissions(locale)));
    }
    desks.push((
        paths::my_submissions(locale),
        texts.text("site-desk-applicant"),
        String::new(),
    ));
    let items = desks
        .into_iter()
        .map(|(href, label, edition)| {
            view! {
                <li class="submission-card">
                    <div>
                        <p class="meta"><span>{edition}</span></p>
                        <h2 class="submission-title"><a href=href>{label}</a></h2>
                    </div>
                </li>
            }
        })
        .collect_view();
    let title = texts.text("site-my-desk");
    let view = view! {
        <header class="page-head"><h1 class="title">{title.clone()}</h1></header>
        <ul class="submission-cards">{items}</ul>
    };
    Ok(Reply::page(Page::private(Frame::Desk, title, view)))
}
