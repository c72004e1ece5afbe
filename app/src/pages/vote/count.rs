//! How a vote ended, as a table.

use std::collections::BTreeMap;

use domain::{
    id::SubmissionId, ports::open_votes::VoteEntry, ranking::votes::VotedEntry, result::FrozenVote,
};
use i18n::{Texts, number, t};
use leptos::prelude::*;

use crate::{components::answers::country, request::Request};

/// The count of a published vote.
pub(super) fn table(
    request: &Request,
    count: &FrozenVote,
    entries: &BTreeMap<SubmissionId, VoteEntry>,
) -> AnyView {
    let texts = request.texts();
    let invalid = invalid(texts, count.invalid);
    view! {
        <div class="prose">{invalid}</div>
        {lines(texts, &count.lines, entries)}
        <p class="note">{texts.text("vote-count-note")}</p>
    }
    .into_any()
}

/// How many ballots do not count, where there are any.
pub(crate) fn invalid(texts: Texts, count: u32) -> Option<AnyView> {
    let told = t!(texts, "vote-count-invalid", count = count);
    (count > 0).then(|| view! { <p>{told}</p> }.into_any())
}

/// Every entry with its place and its votes, the most voted first.
pub(crate) fn lines(
    texts: Texts,
    lines: &[VotedEntry<SubmissionId>],
    entries: &BTreeMap<SubmissionId, VoteEntry>,
) -> AnyView {
    let locale = texts.locale();
    let rows = lines.iter().filter_map(|line| {
        let entry = entries.get(&line.entry)?;
        Some(view! {
            <tr>
                <td class="number">{line.place.to_string()}</td>
                <th scope="row">
                    <bdi>{entry.title.clone()}</bdi>
                    " "
                    <span class="choice-note">
                        <bdi>{entry.government.clone()}</bdi> ", " {country(locale, &entry.country)}
                    </span>
                </th>
                <td class="number">{number::integer(locale, line.votes)}</td>
            </tr>
        })
    });
    view! {
        <div class="table-frame">
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col" class="number">{texts.text("vote-place")}</th>
                        <th scope="col">{texts.text("vote-practice")}</th>
                        <th scope="col" class="number">{texts.text("vote-votes")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
