//! What the form asks otherwise since a draft was last saved, above its pages.

use domain::ports::submissions::SubmissionSheet;
use i18n::{Texts, t};
use leptos::prelude::*;

use crate::{
    components::notice::{Tone, notice},
    request::Request,
};

/// The questions of all sections; nothing where the form asks the same.
pub(super) fn told(request: &Request, sheet: &SubmissionSheet) -> Option<AnyView> {
    let sections = sheet.edition.sections.iter();
    let codes = sections.map(|section| section.code.as_str());
    questions(request.texts(), sheet, codes)
}

/// The questions of one section.
pub(super) fn told_of(
    request: &Request,
    sheet: &SubmissionSheet,
    section: &str,
) -> Option<AnyView> {
    questions(request.texts(), sheet, [section])
}

fn questions<'a>(
    texts: Texts,
    sheet: &SubmissionSheet,
    sections: impl IntoIterator<Item = &'a str>,
) -> Option<AnyView> {
    let labels = sections.into_iter();
    let labels = labels.filter_map(|code| sheet.asked_otherwise.get(code));
    let labels = labels.flatten().map(|label| label.get(texts.locale()));
    let labels = labels.collect::<Vec<_>>().join(" · ");
    let title = texts.text("applicant-asked-otherwise");
    let text = t!(texts, "applicant-asked-otherwise-text", questions = &labels);
    (!labels.is_empty()).then(|| notice(Tone::Warning, title, text))
}
