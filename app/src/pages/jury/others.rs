//! What the other jurors gave, without names, where the round shows it.

use domain::ports::jury_room::{BallotSheet, OtherBallot};
use leptos::prelude::*;

use crate::{
    components::{answers::paragraphs, marks::marks, score},
    request::Request,
};

/// The section; nothing where there is nothing to be seen.
pub(super) fn others(request: &Request, sheet: &BallotSheet) -> Option<AnyView> {
    let texts = request.texts();
    if sheet.others.is_empty() {
        return None;
    }
    let ballots = sheet
        .others
        .iter()
        .map(|other| ballot(request, sheet, other))
        .collect_view();
    Some(
        view! {
            <section class="panel other-ballots">
                <h2>{texts.text("jury-others")}</h2>
                <p class="note">{texts.text("jury-others-note")}</p>
                {ballots}
            </section>
        }
        .into_any(),
    )
}

fn ballot(request: &Request, sheet: &BallotSheet, other: &OtherBallot) -> AnyView {
    let texts = request.texts();
    let total = other
        .total
        .as_ref()
        .map(|total| score::total(texts, &sheet.round, total));
    view! {
        <details class="other-ballot">
            <summary>{texts.text("jury-total-final")} " " <b>{total}</b></summary>
            {marks(texts, &sheet.round, &other.marks)}
            <div class="prose">{paragraphs(&other.comment)}</div>
        </details>
    }
    .into_any()
}
