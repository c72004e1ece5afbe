//! The submission as its jurors and the public will read it, shown to its team before.

use domain::{
    edition::{Edition, Question, Readers, Round},
    ports::{Refusal, conversations::Seat, submissions::SubmissionSheet},
    result::PublishedEntry,
    submission::{Translations, translation::Made},
};
use leptos::prelude::*;

use super::{nav, overview};
use crate::{
    pages::{
        jury::reading::reading,
        public::{method, practice::article},
    },
    paths,
    reply::{Frame, Page},
    request::Request,
};

/// For whom it is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    /// For the jurors of a round.
    Jury,
    /// For everybody.
    Public,
}

impl View {
    fn code(self) -> &'static str {
        match self {
            Self::Jury => "jury",
            Self::Public => "public",
        }
    }

    /// The view that an address asks for, if it asks for one.
    pub(super) fn asked(request: &Request) -> Result<Option<Self>, Refusal> {
        let code = request.query.one("as");
        if !request.query.has("as") {
            return Ok(None);
        }
        let view = [Self::Jury, Self::Public];
        let view = view.into_iter().find(|view| view.code() == code);
        view.map(Some).ok_or(Refusal::NotFound)
    }
}

/// The ways to read it, each a link.
pub(super) fn views(request: &Request, sheet: &SubmissionSheet, now: Option<View>) -> AnyView {
    let texts = request.texts();
    let here = paths::review(request.locale, sheet.id);
    let all = [
        (None, "review-as-written"),
        (Some(View::Jury), "review-as-jury"),
        (Some(View::Public), "review-as-public"),
    ];
    let links = all.map(|(view, key)| {
        let href = view.map_or_else(|| here.clone(), |view| format!("{here}?as={}", view.code()));
        link(href, view == now, texts.text(key))
    });
    view! {
        <nav class="no-print" aria-label=texts.text("review-views")>
            <ul class="counts">{links.into_iter().collect_view()}</ul>
        </nav>
    }
    .into_any()
}

fn link(href: String, is_here: bool, words: String) -> AnyView {
    let mark = is_here.then_some("page");
    view! { <li><a class="count" href=href aria-current=mark>{words}</a></li> }.into_any()
}

/// The page of a view.
pub(super) async fn page(
    request: &Request,
    sheet: &SubmissionSheet,
    view: View,
) -> Result<Page, Refusal> {
    let texts = request.texts();
    let (title, shown) = match view {
        View::Jury => ("review-as-jury", for_jury(request, sheet)?),
        View::Public => {
            let port = &request.ports().translations;
            let desk = port.translations(&request.caller, Seat::Team, sheet.id);
            let translations = desk.await?.translations;
            ("review-as-public", for_public(request, sheet, translations))
        }
    };
    let view = view! {
        {nav(request, sheet.edition.title.get(request.locale))}
        <div class="stack">{views(request, sheet, Some(view))} {shown}</div>
    };
    Ok(Page::private(Frame::Desk, texts.text(title), view))
}

/// By the rules of a round: the one that is asked for, or the first.
fn for_jury(request: &Request, sheet: &SubmissionSheet) -> Result<AnyView, Refusal> {
    let (texts, edition) = (request.texts(), &sheet.edition);
    let round = match request.query.one("round") {
        "" => edition.rounds.first(),
        code => Some(edition.round(code).ok_or(Refusal::NotFound)?),
    };
    let visibility = round.map(|round| round.visibility).unwrap_or_default();
    let read = match round {
        Some(round) if edition.reads_full_sheet(round) => Edition::clone(edition),
        _ => edition.of_entry(),
    };
    let answers = read.shown(&sheet.whole(), |question| visibility.shows(question));
    let title = overview::title(request, sheet);
    Ok(view! {
        {rounds(request, sheet, round)}
        <p class="note">{method::read(texts, visibility)}</p>
        {reading(texts, &read, title, &answers, [None, None, None])}
    }
    .into_any())
}

/// The rounds of the jury, where there are several.
fn rounds(request: &Request, sheet: &SubmissionSheet, now: Option<&Round>) -> Option<AnyView> {
    let here = paths::review(request.locale, sheet.id);
    let all = &sheet.edition.rounds;
    let links = all.iter().map(|round| {
        let href = format!("{here}?as=jury&round={}", round.code);
        let is_here = now.is_some_and(|now| now.code == round.code);
        link(href, is_here, round.name.get(request.locale).to_owned())
    });
    (all.len() > 1).then(|| {
        let label = request.texts().text("review-rounds");
        view! { <nav class="no-print" aria-label=label><ul class="counts">{links.collect_view()}</ul></nav> }
            .into_any()
    })
}

/// As the page of its practice, once the result is out.
fn for_public(request: &Request, sheet: &SubmissionSheet, translations: Translations) -> AnyView {
    let (edition, whole) = (&sheet.edition, sheet.whole());
    let answers = edition.shown(&whole, |question| question.readers == Readers::Public);
    let by_machine = translations
        .iter()
        .filter(|(_, own)| own.made == Made::ByMachine);
    let entry = PublishedEntry {
        submission: sheet.id,
        slug: String::new(),
        title: overview::title(request, sheet),
        government: whole.one(Question::GOVERNMENT).to_owned(),
        country: whole.one("country").to_owned(),
        category: whole.one("category").to_owned(),
        size_class: answers.one(Question::SIZE_CLASS).to_owned(),
        language: whole.one("language").to_owned(),
        finalist: false,
        award: None,
        answers,
        machine: by_machine.map(|(locale, _)| *locale).collect(),
        summaries: translations
            .into_iter()
            .map(|(locale, own)| (locale, own.text))
            .collect(),
    };
    view! {
        <p class="note">{request.texts().text("review-public-note")}</p>
        <div class="preview">{article(request, edition, &entry, None)}</div>
    }
    .into_any()
}
