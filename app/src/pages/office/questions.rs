//! What jurors are asked about in particular, and what they said.

use domain::ports::secretariat_office::{JuryView, OpenQuestion};
use i18n::{Texts, list::and};
use leptos::prelude::*;

use crate::{components::badge::badge, request::Request};

/// The section; nothing where there is nothing to ask.
pub(super) fn section(request: &Request, jury: &JuryView) -> Option<AnyView> {
    let texts = request.texts();
    if jury.questions.is_empty() {
        return None;
    }
    let rows = jury.questions.iter().map(|question| row(texts, question));
    Some(
        view! {
            <section class="section">
                <div class="section-head"><h2>{texts.text("conflict-questions-title")}</h2></div>
                <p class="note">{texts.text("conflict-questions-note")}</p>
                <div class="table-frame" role="region" tabindex="0" aria-labelledby="questions">
                    <table class="table">
                        <caption id="questions">{texts.text("conflict-questions-caption")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{texts.text("conflict-questions-juror")}</th>
                                <th scope="col">{texts.text("jury-marks-entry")}</th>
                                <th scope="col">{texts.text("conflict-questions-why")}</th>
                                <th scope="col">{texts.text("conflict-questions-answer")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
            </section>
        }
        .into_any(),
    )
}

fn row(texts: Texts, question: &OpenQuestion) -> AnyView {
    let why: Vec<String> = question
        .asked
        .iter()
        .map(|why| texts.text(&format!("conflict-asked-{}", why.code())))
        .collect();
    let answer = if question.cleared {
        badge("handed-in", texts.text("conflict-questions-none"))
    } else {
        badge("waiting", texts.text("conflict-questions-open"))
    };
    view! {
        <tr>
            <th scope="row"><bdi>{question.juror.clone()}</bdi></th>
            <td>
                <bdi>{question.title.clone()}</bdi>
                <span class="cell-note"><bdi>{question.government.clone()}</bdi></span>
            </td>
            <td>{and(texts.locale(), &why)}</td>
            <td>{answer}</td>
        </tr>
    }
    .into_any()
}
