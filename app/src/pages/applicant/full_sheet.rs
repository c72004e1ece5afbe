//! The full sheet that is asked of those who went on, above the pages of the submission.

use domain::ports::submissions::{Receipt, SubmissionSheet};
use i18n::{moment, t};
use leptos::prelude::*;

use crate::{
    components::{
        moment::{date_time_zone, until},
        notice::{Tone, notice},
    },
    request::Request,
};

/// What is asked and until when, or what became of it; nothing for all others.
pub(super) fn told(request: &Request, sheet: &SubmissionSheet) -> Option<AnyView> {
    let (texts, asked) = (request.texts(), sheet.full_sheet.as_ref()?);
    let zone = &sheet.edition.time_zone;
    let written =
        |at: domain::moment::Moment| moment::date_time_zone(texts.locale(), at.micros(), zone);
    if let Some((at, _)) = &asked.handed_in {
        let text = t!(texts, "full-sheet-done-text", time = &written(*at));
        return Some(notice(Tone::Good, texts.text("full-sheet-done"), text));
    }
    let time = written(asked.closes);
    if !sheet.full_sheet_is_open() {
        let text = t!(texts, "full-sheet-late-text", time = &time);
        return Some(notice(Tone::Warning, texts.text("full-sheet-late"), text));
    }
    let left = until(texts, sheet.now, asked.closes);
    let sections = sheet.edition.full_sheet_sections();
    let names = sections.map(|section| section.title.get(texts.locale()));
    let names = names.collect::<Vec<_>>().join(" · ");
    Some(
        view! {
            <div class="notice notice-info" id="full-sheet" role="status">
                <p class="notice-title">{texts.text("full-sheet-own")}</p>
                <p>{texts.text("full-sheet-own-text")}</p>
                <p>{t!(texts, "full-sheet-own-sections", sections = &names)}</p>
                <p>{t!(texts, "full-sheet-own-until", time = &time, left = &left)}</p>
            </div>
        }
        .into_any(),
    )
}

/// The proof of the full sheet, on the receipt.
pub(super) fn proof(request: &Request, receipt: &Receipt) -> Option<AnyView> {
    let (texts, (at, fingerprint)) = (request.texts(), receipt.full_sheet.clone()?);
    let zone = &receipt.edition.time_zone;
    Some(
        view! {
            <dl class="facts" id="full-sheet">
                <div>
                    <dt>{texts.text("full-sheet-received")}</dt>
                    <dd>
                        {date_time_zone(texts, at, zone)}
                        <span class="facts-note">{date_time_zone(texts, at, "UTC")}</span>
                    </dd>
                </div>
                <div>
                    <dt>{texts.text("full-sheet-fingerprint")}</dt>
                    <dd><code class="fingerprint">{fingerprint}</code></dd>
                </div>
            </dl>
        }
        .into_any(),
    )
}
