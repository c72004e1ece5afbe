//! A summary beside its translations: the same on both desks.

use domain::{
    id::SubmissionId,
    locale::Locale,
    ports::{Refusal, conversations::Seat, translations::TranslationDesk},
    revision::Revision,
    submission::{Translation, translation::Made},
};
use i18n::{Texts, t};
use leptos::prelude::*;

use crate::{
    components::{
        answers::{language, paragraphs},
        badge::badge,
        difference::text_difference,
        field::{Field, bound_to, text_field},
        notice::{Tone, notice, stale_notice},
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    reply::{Page, Reply},
    request::Request,
};

/// What became of a form of the page.
pub(super) enum Done {
    /// It was saved: the part of the page to come back to.
    There(String),
    /// Not: why not, with all that was typed.
    Not(Shown),
}

/// What a page shows besides what is saved.
#[derive(Default)]
pub(super) struct Shown {
    /// What was typed and not saved.
    form: Form,
    /// Whether somebody else saved meanwhile.
    stale: bool,
    /// Whether the machine did not answer.
    no_machine: bool,
}

impl Shown {
    /// The page as an answer to what was sent.
    pub(super) fn answer(&self, page: Page) -> Reply {
        if self.stale || self.no_machine {
            Reply::conflict(page)
        } else {
            Reply::rejected(page)
        }
    }

    /// What is wrong, for the head of the page.
    pub(super) fn problems(&self, request: &Request) -> Option<AnyView> {
        let label = |field: &str| label(request, field);
        problem_summary(request.texts(), self.form.problems(), label)
    }
}

fn field_name(locale: Locale) -> String {
    format!("summary-{}", locale.code())
}

/// Takes what the form of one language sends.
pub(super) async fn take(request: &Request, seat: Seat, id: SubmissionId) -> Result<Done, Refusal> {
    let locale = request.form.one("locale");
    let locale = Locale::from_code(locale).ok_or(Refusal::NotFound)?;
    let field = field_name(locale);
    request.only(|name| matches!(name, "locale" | "revision" | "step") || name == field)?;
    let (caller, port) = (&request.caller, &request.ports().translations);
    let seen = Revision::parse(request.form.one("revision"));
    let machine = request.form.one("step") == "machine";
    let done = if machine {
        port.translate_by_machine(caller, seat, id, locale, seen)
            .await
    } else {
        let words = request.form.one(&field);
        port.translate(caller, seat, id, locale, seen, words).await
    };
    match done {
        Ok(()) => Ok(Done::There(format!("?saved#in-{}", locale.code()))),
        Err(Refusal::Invalid(problems)) => Ok(Done::Not(Shown {
            form: Form::refused(request.form.clone(), problems),
            ..Shown::default()
        })),
        Err(Refusal::Stale { .. }) => Ok(Done::Not(Shown {
            form: Form::filled(request.form.clone()),
            stale: true,
            ..Shown::default()
        })),
        Err(Refusal::WrongState) if machine => Ok(Done::Not(Shown {
            no_machine: true,
            ..Shown::default()
        })),
        Err(refusal) => Err(refusal),
    }
}

fn label(request: &Request, field: &str) -> String {
    let code = field.trim_start_matches("summary-");
    t!(
        request.texts(),
        "translation-in",
        language = &language(request.locale, code)
    )
}

/// How far a language is.
pub(super) fn mark(texts: Texts, desk: &Progress<'_>) -> AnyView {
    let (kind, key) = match desk.translation {
        None => ("draft", "translation-missing"),
        Some(one) if one.is_outdated(desk.summary) => ("soon", "translation-outdated"),
        Some(one) if one.made == Made::ByMachine => ("waiting", "translation-by-machine"),
        Some(_) => ("eligible", "translation-by-person"),
    };
    badge(kind, texts.text(key))
}

/// What is known of one language.
pub(super) struct Progress<'a> {
    /// The summary as it was written.
    pub(super) summary: &'a str,
    /// Its translation, if there is one.
    pub(super) translation: Option<&'a Translation>,
}

/// The summary, and beside it a form for each other language.
pub(super) fn beside(request: &Request, desk: &TranslationDesk, shown: &Shown) -> AnyView {
    let texts = request.texts();
    if desk.summary.is_empty() {
        return view! {
            <div class="empty"><p class="empty-title">{texts.text("translation-no-summary")}</p></div>
        }
        .into_any();
    }
    let others = Locale::ALL
        .into_iter()
        .filter(|locale| locale.code() != desk.language)
        .map(|locale| panel(request, desk, shown, locale))
        .collect_view();
    let no_machine = shown.no_machine.then(|| {
        notice(
            Tone::Warning,
            texts.text("translation-no-machine-title"),
            texts.text("translation-no-machine-text"),
        )
    });
    view! {
        {stale_notice(texts, shown.stale, "translation-stale")}
        {no_machine}
        <div class="translations">
            <section class="translation-original">
                <h2>{texts.text("translation-original")}</h2>
                <p class="meta"><span>{language(request.locale, &desk.language)}</span></p>
                <div class="prose" lang=desk.language.clone()>{paragraphs(&desk.summary)}</div>
            </section>
            <div class="translation-others">{others}</div>
        </div>
    }
    .into_any()
}

fn panel(request: &Request, desk: &TranslationDesk, shown: &Shown, locale: Locale) -> AnyView {
    let texts = request.texts();
    let translation = desk.translations.get(&locale);
    let progress = Progress {
        summary: &desk.summary,
        translation,
    };
    let changed = translation
        .filter(|one| one.is_outdated(&desk.summary))
        .map(|one| {
            view! {
                <details>
                    <summary>{texts.text("translation-what-changed")}</summary>
                    <p class="difference" lang=desk.language.clone()>{text_difference(&one.original, &desk.summary)}</p>
                </details>
            }
        });
    let body = if desk.writes {
        form(request, desk, shown, locale)
    } else {
        let words = translation.map(|one| paragraphs(&one.text));
        view! { <div class="prose" lang=locale.code()>{words}</div> }.into_any()
    };
    view! {
        <section class="panel" id=format!("in-{}", locale.code())>
            <div class="translation-head">
                <h2>{language(request.locale, locale.code())}</h2>
                {mark(texts, &progress)}
            </div>
            {changed}
            {body}
        </section>
    }
    .into_any()
}

fn form(request: &Request, desk: &TranslationDesk, shown: &Shown, locale: Locale) -> AnyView {
    let texts = request.texts();
    let translation = desk.translations.get(&locale);
    let saved = translation.map_or("", |one| one.text.as_str());
    let revision = translation.map_or(Revision::NONE, |one| one.revision);
    let name = field_name(locale);
    let typed = shown.form.value("locale") == locale.code();
    let (filled, stored) = if typed {
        // Where somebody else was faster, their words stand beside.
        let stored = shown.stale.then(|| {
            view! {
                <div class="comparison-side is-stored">
                    <h3>{texts.text("form-stale-saved")}</h3>
                    <div class="comparison-text" lang=locale.code()>{paragraphs(saved)}</div>
                </div>
            }
        });
        (shown.form.clone(), stored)
    } else {
        let pairs = Pairs::default().with(name.clone(), saved.to_owned());
        (Form::filled(pairs), None)
    };
    let label = t!(
        texts,
        "translation-in",
        language = &language(request.locale, locale.code())
    );
    let field = Field::new(name, label).readers(texts.text("form-readers-public"));
    let machine = (desk.machine && !typed).then(|| {
        view! {
            <button class="button" name="step" value="machine">{texts.text("translation-ask-machine")}</button>
        }
    });
    view! {
        <form method="post" action=request.path.clone()>
            {bound_to(revision.0)}
            <input type="hidden" name="locale" value=locale.code()/>
            <input type="hidden" name="revision" value=revision.0.to_string()/>
            {stored}
            {text_field(texts, &field, &filled, 9, None)}
            <div class="form-actions">
                <button class="button button-primary" name="step" value="save">{texts.text("form-save")}</button>
                {machine}
            </div>
        </form>
    }
    .into_any()
}
