//! Faults, told in words.

use domain::problem::{Problem, Problems};
use i18n::{Texts, t};
use leptos::prelude::*;

/// The sentence of a fault.
#[must_use]
pub(crate) fn sentence(texts: Texts, problem: &Problem) -> String {
    t!(
        texts,
        problem.code.key(),
        limit = problem.limit.unwrap_or_default(),
        given = problem.given.unwrap_or_default()
    )
}

/// The list of all faults at the head of a form, each a link to its field. Nothing when there is
/// none. `name` gives the label of a field.
pub(crate) fn problem_summary(
    texts: Texts,
    problems: &Problems,
    name: impl Fn(&str) -> String,
) -> Option<AnyView> {
    if problems.is_empty() {
        return None;
    }
    let lines = problems
        .0
        .iter()
        .map(|problem| {
            let href = format!("#f-{}", problem.field);
            let label = name(&problem.field);
            let text = sentence(texts, problem);
            view! { <li><a href=href>{label} " — " {text}</a></li> }
        })
        .collect_view();
    Some(
        view! {
            <div class="problem-summary" role="alert" tabindex="-1" aria-labelledby="problem-summary">
                <h2 id="problem-summary">
                    {t!(texts, "problem-summary", count = problems.0.len())}
                </h2>
                <ul>{lines}</ul>
            </div>
        }
        .into_any(),
    )
}
