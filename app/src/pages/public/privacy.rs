//! What is done with personal data.

use leptos::prelude::*;

use crate::{
    components::answers::paragraphs,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let texts = request.texts();
    let title = texts.text("privacy-title");
    let parts = ["contacts", "jurors", "vote", "cookies", "mails", "rights"].map(|part| {
        view! {
            <h2>{texts.text(&format!("privacy-{part}-title"))}</h2>
            {paragraphs(&texts.text(&format!("privacy-{part}-text")))}
        }
    });
    let view = view! {
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("privacy-lede")}</p>
        </header>
        <div class="prose">{parts.into_iter().collect_view()}</div>
    };
    Ok(Reply::page(Page::public(
        title,
        texts.text("privacy-lede"),
        view,
    )))
}
