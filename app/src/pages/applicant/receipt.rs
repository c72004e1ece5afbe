//! The receipt: proof that a submission was handed in, and when.

use i18n::t;
use leptos::prelude::*;

use super::{dossier, full_sheet, nav};
use crate::{
    components::{form_version::form_version, moment::date_time_zone},
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let id = request.submission()?;
    let receipt = request
        .ports()
        .submissions
        .receipt(&request.caller, id)
        .await?;
    let (texts, locale) = (request.texts(), request.locale);
    let zone = &receipt.edition.time_zone;
    let title = texts.text("receipt-title");
    let late = receipt.missed.map(|missed| {
        let time = i18n::moment::date_time_zone(locale, missed.micros(), zone);
        view! {
            <div id="late">
                <dt>{texts.text("receipt-late")}</dt>
                <dd>{t!(texts, "receipt-late-text", time = &time)}</dd>
            </div>
        }
    });
    let view = view! {
        {nav(&request, receipt.edition.title.get(locale))}
        <article class="receipt">
            <p class="kicker">{texts.text("receipt-kicker")}</p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede"><bdi>{receipt.title.clone()}</bdi></p>
            <dl class="facts">
                <div>
                    <dt>{texts.text("receipt-received")}</dt>
                    <dd>
                        {date_time_zone(texts, receipt.submitted, zone)}
                        <span class="facts-note">{date_time_zone(texts, receipt.submitted, "UTC")}</span>
                    </dd>
                </div>
                {late}
                <div>
                    <dt>{texts.text("receipt-edition")}</dt>
                    <dd>{receipt.edition.title.get(locale).to_owned()}</dd>
                </div>
                <div>
                    <dt>{texts.text("receipt-number")}</dt>
                    <dd><code>{receipt.id.to_string()}</code></dd>
                </div>
                <div>
                    <dt>{texts.text("receipt-fingerprint")}</dt>
                    <dd><code class="fingerprint">{receipt.fingerprint.clone()}</code></dd>
                </div>
            </dl>
            {receipt.form.map(|own| form_version(texts, own, zone))}
            {full_sheet::proof(&request, &receipt)}
            <p class="note">{texts.text("receipt-note")}</p>
            <p class="no-print">
                <a href=paths::membership(locale, receipt.id)>{texts.text("membership-link")}</a>
            </p>
            <p class="page-actions no-print">
                <a class="button button-primary" href=paths::submission(locale, receipt.id)>
                    {texts.text("receipt-next")}
                </a>
                " "
                {dossier::button(&request, paths::receipt_pdf(locale, receipt.id), "dossier-receipt")}
            </p>
        </article>
    };
    Ok(Reply::page(Page::private(Frame::Desk, title, view)))
}
