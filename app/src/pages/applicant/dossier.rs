//! One's own submission and its receipt, to print and to keep.

use domain::id::SubmissionId;
use leptos::prelude::*;

use crate::{
    paths,
    reply::{Answer, FileKind, Reply},
    request::Request,
};

/// GET: the submission as PDF.
pub async fn submission(request: Request) -> Answer {
    let id = request.submission()?;
    let pdf = request.ports().dossiers.own(&request.caller, id).await?;
    let name = format!("submission-{}.pdf", short(id));
    Ok(Reply::file(name, FileKind::Pdf, pdf))
}

/// GET: the receipt as PDF.
pub async fn receipt(request: Request) -> Answer {
    let id = request.submission()?;
    let port = &request.ports().dossiers;
    let pdf = port.receipt(&request.caller, id).await?;
    let name = format!("receipt-{}.pdf", short(id));
    Ok(Reply::file(name, FileKind::Pdf, pdf))
}

/// The end of a submission's number, which no other of the same day has.
pub(crate) fn short(id: SubmissionId) -> String {
    let number = id.to_string();
    let place = number.len().saturating_sub(8);
    number.get(place..).unwrap_or_default().to_owned()
}

/// A button that leads to a page to print, where pages are printed.
pub(crate) fn button(request: &Request, path: String, key: &str) -> Option<AnyView> {
    request.ports().dossiers.prints().then(|| {
        view! {
            <a class="button" href=path>{request.texts().text(key)}</a>
            " "
        }
        .into_any()
    })
}

/// The button beside one's own submission.
pub(super) fn own_button(request: &Request, id: SubmissionId) -> Option<AnyView> {
    button(
        request,
        paths::submission_pdf(request.locale, id),
        "dossier-own",
    )
}
