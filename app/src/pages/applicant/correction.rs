//! What the secretariat asks to be corrected, above the pages of the submission.

use domain::ports::submissions::SubmissionSheet;
use i18n::{moment, t};
use leptos::prelude::*;

use crate::{
    components::{answers::paragraphs, moment::until},
    pages::office::correction::names,
    request::Request,
};

/// The message, the sections and the deadline; nothing while nothing is to be corrected.
pub(super) fn told(request: &Request, sheet: &SubmissionSheet) -> Option<AnyView> {
    let (texts, correction) = (request.texts(), sheet.correction.as_ref()?);
    let zone = &sheet.edition.time_zone;
    let time = moment::date_time_zone(texts.locale(), correction.closes.micros(), zone);
    let left = until(texts, sheet.now, correction.closes);
    let sections = names(texts, &sheet.edition, &correction.sections);
    Some(
        view! {
            <div class="notice notice-warning" role="status">
                <p class="notice-title">{texts.text("correction-own")}</p>
                {paragraphs(&correction.message)}
                <p>{t!(texts, "correction-own-sections", sections = sections)}</p>
                <p>{t!(texts, "correction-own-until", time = time, left = left)}</p>
            </div>
        }
        .into_any(),
    )
}
