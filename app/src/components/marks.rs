//! The marks of a ballot, in words.

use domain::{edition::Round, scoring::ballot::Marks};
use i18n::Texts;
use leptos::prelude::*;

use super::score::round_mark;

/// Every criterion with its mark in the reader's notation.
#[must_use]
pub(crate) fn marks(texts: Texts, round: &Round, marks: &Marks) -> AnyView {
    let locale = texts.locale();
    let lines = round.rubric.criteria.iter().map(|criterion| {
        let mark = marks.mark(&criterion.code).map_or_else(
            || texts.text("jury-cannot-judge"),
            |given| round_mark(texts, round, given),
        );
        let name = criterion.name.get(locale).to_owned();
        view! { <div><dt>{name}</dt><dd>{mark}</dd></div> }
    });
    view! { <dl class="facts">{lines.collect_view()}</dl> }.into_any()
}
