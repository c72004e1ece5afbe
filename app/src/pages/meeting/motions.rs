//! What is and was put to the vote.

use domain::{
    edition::Edition,
    ports::meeting::{MeetingView, MotionLine},
};
use i18n::t;
use leptos::prelude::*;

use crate::request::Request;

/// What a motion asks, in words.
pub(super) fn question(request: &Request, edition: &Edition, motion: &MotionLine) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let kind = edition
        .mention_kind(&motion.kind)
        .map(|kind| kind.name.get(locale).to_owned());
    let asked = match (&motion.about, kind) {
        (Some((_, title)), Some(kind)) => {
            t!(texts, "meeting-motion-award", kind = &kind, title = title)
        }
        (Some((_, title)), None) => t!(texts, "meeting-motion-about", title = title),
        (None, Some(kind)) => kind,
        (None, None) => String::new(),
    };
    let asked = (!asked.is_empty()).then(|| view! { <p class="motion-asked">{asked}</p> });
    let words = (!motion.text.is_empty()).then(
        || view! { <blockquote class="motion-text"><bdi>{motion.text.clone()}</bdi></blockquote> },
    );
    view! { {asked} {words} }.into_any()
}

/// How a vote that is over came out.
pub(super) fn outcome(request: &Request, motion: &MotionLine) -> AnyView {
    let texts = request.texts();
    let count = &motion.count;
    let verdict = count.verdict().code();
    let votes = t!(
        texts,
        "meeting-votes",
        yes = count.yes,
        no = count.no,
        abstain = count.abstain
    );
    let quorum = t!(
        texts,
        "meeting-quorum-told",
        cast = count.cast(),
        entitled = count.entitled,
        needed = count.needed()
    );
    view! {
        <p>
            <b>{texts.text(&format!("meeting-verdict-{verdict}"))}</b> " " {votes} " "
            <span class="note">{quorum}</span>
        </p>
    }
    .into_any()
}

/// The votes that are over, newest first.
pub(super) fn past(request: &Request, meeting: &MeetingView) -> Option<AnyView> {
    let texts = request.texts();
    let closed: Vec<&MotionLine> = closed(meeting).collect();
    if closed.is_empty() {
        return None;
    }
    let lines = closed.into_iter().map(|motion| {
        let asked = question(request, &meeting.office.edition, motion);
        view! { <li class="motion">{asked} {outcome(request, motion)}</li> }
    });
    Some(
        view! {
            <section class="panel">
                <h2>{texts.text("meeting-past-votes")}</h2>
                <ul class="motions">{lines.collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}

/// The motion that is open, if any.
pub(super) fn open(meeting: &MeetingView) -> Option<&MotionLine> {
    meeting
        .motions
        .iter()
        .find(|motion| motion.closed.is_none())
}

fn closed(meeting: &MeetingView) -> impl Iterator<Item = &MotionLine> {
    meeting
        .motions
        .iter()
        .filter(|motion| motion.closed.is_some())
}
