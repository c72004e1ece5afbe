//! What a section said before: read, compared with what it says now, brought back.

use domain::{
    edition::{Question, Section},
    ports::{
        Refusal,
        submissions::{SectionHistory, SectionVersion, SubmissionSheet},
    },
    revision::Revision,
    submission::Answers,
};
use i18n::{Texts, t};
use leptos::prelude::*;
use similar::{ChangeTag, TextDiff};

use super::{nav, overview, rail};
use crate::{
    components::{answers::words, moment::date_time_zone, notice::stale_notice},
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let (sheet, history) = read(&request).await?;
    Ok(Reply::page(page(&request, &sheet, &history, false)?))
}

/// POST: brings a version back. What is there now stays a version.
pub async fn restore(request: Request) -> Answer {
    request.only(|name| matches!(name, "revision" | "version"))?;
    let (id, section) = (request.submission()?, request.param("section"));
    let seen = Revision::parse(request.form.one("revision"));
    let version = Revision::parse(request.form.one("version"));
    let port = &request.ports().submissions;
    match port
        .restore_section(&request.caller, id, section, seen, version)
        .await
    {
        Ok(()) => Ok(Reply::see_other(format!(
            "{}?check&saved",
            paths::section(request.locale, id, section)
        ))),
        Err(Refusal::Stale { .. }) => {
            let (sheet, history) = read(&request).await?;
            Ok(Reply::conflict(page(&request, &sheet, &history, true)?))
        }
        Err(refusal) => Err(refusal),
    }
}

async fn read(request: &Request) -> Result<(SubmissionSheet, SectionHistory), Refusal> {
    let (id, section) = (request.submission()?, request.param("section"));
    let port = &request.ports().submissions;
    let history = port.section_history(&request.caller, id, section).await?;
    let sheet = port.sheet(&request.caller, id).await?;
    Ok((sheet, history))
}

fn page(
    request: &Request,
    sheet: &SubmissionSheet,
    history: &SectionHistory,
    stale: bool,
) -> Result<Page, Refusal> {
    let (texts, locale) = (request.texts(), request.locale);
    let code = request.param("section");
    let section = sheet.edition.section(code).ok_or(Refusal::NotFound)?;
    let title = t!(
        texts,
        "applicant-history-title",
        section = section.title.get(locale)
    );
    // The newest is what the section says now, and what was brought back stands there twice.
    let newer = |place: usize| {
        let newer = history.versions.iter().take(place).map(|own| &own.answers);
        newer.chain([&history.now.answers])
    };
    let all = history.versions.iter().enumerate();
    let earlier = all.filter(|(place, own)| newer(*place).all(|newer| *newer != own.answers));
    let versions: Vec<AnyView> = earlier
        .map(|(_, version)| version)
        .map(|version| panel(request, sheet, section, history, version))
        .collect();
    let none = versions
        .is_empty()
        .then(|| view! { <p class="note">{texts.text("applicant-history-none")}</p> });
    let view = view! {
        {nav(request, sheet.edition.title.get(locale))}
        {stale_notice(texts, stale, "applicant-history-stale")}
        <header class="page-head">
            <p class="kicker"><bdi>{overview::title(request, sheet)}</bdi></p>
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("applicant-history-lede")}</p>
        </header>
        <div class="form-layout">
            {rail(request, sheet, code)}
            <div class="form-desk">
                {none}
                <div class="stack">{versions}</div>
                <p class="page-actions">
                    <a class="button" href=paths::section(locale, sheet.id, code)>{texts.text("form-back")}</a>
                </p>
            </div>
        </div>
    };
    Ok(Page::private(Frame::Desk, title, view.into_any()))
}

/// A version: when and whose it is, how it differs from now, and the button that brings it back.
fn panel(
    request: &Request,
    sheet: &SubmissionSheet,
    section: &Section,
    history: &SectionHistory,
    version: &SectionVersion,
) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let (before, now) = (&version.answers, &history.now.answers);
    let differs = |code: &str| {
        let all = |answers: &Answers| answers.all(code).map(str::to_owned).collect::<Vec<_>>();
        all(before) != all(now)
    };
    let questions = section.questions.iter();
    let changed = questions.filter(|own| differs(&own.code));
    let changed = changed.map(|question| {
        view! {
            <dt>{question.label.get(locale).to_owned()}</dt>
            <dd class="difference">{difference(texts, question, before, now)}</dd>
        }
    });
    let at = date_time_zone(texts, version.saved, &sheet.edition.time_zone);
    let restore = sheet.may_write().then(|| {
        view! {
            <form method="post" action=paths::section_history(locale, sheet.id, &section.code)>
                <input type="hidden" name="revision" value=history.now.revision.0.to_string()/>
                <input type="hidden" name="version" value=version.revision.0.to_string()/>
                <div class="form-actions">
                    <button class="button">{texts.text("applicant-history-restore")}</button>
                </div>
            </form>
        }
    });
    view! {
        <section class="panel">
            <h2>{at}</h2>
            <p class="meta"><span><bdi>{version.by.clone()}</bdi></span></p>
            <dl class="differences">{changed.collect_view()}</dl>
            {restore}
        </section>
    }
    .into_any()
}

/// What was there then and is gone now, and what came since, word by word.
fn difference(texts: Texts, question: &Question, before: &Answers, now: &Answers) -> AnyView {
    let told = |answers: &Answers| words(texts.locale(), question, answers);
    let (before, now) = (told(before), told(now));
    let parts = passages(&before, &now).into_iter().map(|passage| {
        let Passage { same, gone, come } = passage;
        let gone = (!gone.is_empty()).then(|| view! { <del>{gone}</del> " " });
        let come = (!come.is_empty()).then(|| view! { <ins>{come}</ins> });
        view! { {gone} {come} {same} }
    });
    parts.collect_view().into_any()
}

/// What went and came at one place, and what is the same after it.
#[derive(Debug, Default, PartialEq, Eq)]
struct Passage {
    gone: String,
    come: String,
    same: String,
}

/// Two texts side by side, word by word. A lone space between changes belongs to them: words that go
/// or come together are one passage.
fn passages(before: &str, now: &str) -> Vec<Passage> {
    let words = TextDiff::from_words(before, now);
    let words: Vec<_> = words.iter_all_changes().collect();
    let mut passages = vec![Passage::default()];
    for (place, word) in words.iter().enumerate() {
        let between = || {
            let changed = |other: Option<&similar::Change<&str>>| {
                other.is_some_and(|other| other.tag() != ChangeTag::Equal)
            };
            word.value().trim().is_empty()
                && place > 0
                && changed(words.get(place - 1))
                && changed(words.get(place + 1))
        };
        let Some(last) = passages.last_mut() else {
            break;
        };
        match word.tag() {
            ChangeTag::Equal if between() => {
                last.gone.push_str(word.value());
                last.come.push_str(word.value());
            }
            ChangeTag::Equal => last.same.push_str(word.value()),
            tag => {
                if !last.same.is_empty() {
                    passages.push(Passage::default());
                }
                if let Some(last) = passages.last_mut() {
                    let side = if tag == ChangeTag::Delete {
                        &mut last.gone
                    } else {
                        &mut last.come
                    };
                    side.push_str(word.value());
                }
            }
        }
    }
    for passage in &mut passages {
        for side in [&mut passage.gone, &mut passage.come] {
            if side.trim().is_empty() {
                side.clear();
            }
        }
    }
    passages
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passage(gone: &str, come: &str, same: &str) -> Passage {
        let [gone, come, same] = [gone, come, same].map(str::to_owned);
        Passage { gone, come, same }
    }

    #[test]
    fn words_that_go_or_come_together_are_one_passage() {
        let found = passages(
            "a town of nine thousand",
            "a city by a river of nine thousand",
        );
        assert_eq!(
            found,
            [
                passage("", "", "a "),
                passage("town", "city by a river", " of nine thousand")
            ]
        );
        assert_eq!(passages("same", "same"), [passage("", "", "same")]);
        assert_eq!(passages("", "new words"), [passage("", "new words", "")]);
    }
}
