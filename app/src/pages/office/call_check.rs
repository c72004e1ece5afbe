//! Whether the call is complete and consistent: each finding, and where it is mended.

use domain::{
    edition::{Before, Edition, Finding, FindingKind, FlawKind, TimetableProblem, check_call},
    locale::Locale,
    ports::{Refusal, secretariat_office::OfficeEdition},
    problem::ProblemCode,
};
use i18n::{Arg, Texts, t};
use leptos::prelude::*;

use super::{nav, page};
use crate::{
    components::notice::{Tone, notice},
    paths,
    reply::{Answer, Reply},
    request::Request,
};

/// GET.
pub(super) async fn show(request: Request) -> Answer {
    let forms = &request.ports().forms;
    let office = forms.form(&request.caller, request.year()?).await?.office;
    let before = before(&request, &office).await?;
    let edition = &office.edition;
    let day_of = |at: domain::moment::Moment| {
        let local = i18n::moment::local_input(at.micros(), &edition.time_zone);
        local.split('T').next().unwrap_or_default().to_owned()
    };
    let found = check_call(edition, before.as_ref(), day_of);
    let title = request.texts().text("office-check-title");
    let view = whole(&request, &office, &found, title.clone());
    Ok(Reply::page(page(title, view)))
}

/// The edition before: of those that ran here, or known as a fact.
async fn before(request: &Request, office: &OfficeEdition) -> Result<Option<Before>, Refusal> {
    let (site, own) = (&request.ports().public_site, &office.edition);
    let here = site.editions(&request.caller).await?;
    let here = here.iter().map(|other| Before {
        number: other.edition.number,
        year: other.edition.year,
        place: other.edition.ceremony.place.clone(),
    });
    let past = site.past_editions(&request.caller).await?;
    let past = past.iter().map(|other| {
        // Place and date in one text, as published: the place comes first.
        let place = other.ceremony.split([',', '(', ';']).next();
        let place = place.unwrap_or_default().trim();
        let plain = !place.contains(|c: char| c.is_ascii_digit());
        Before {
            number: other.number,
            year: other.year,
            place: if plain {
                place.to_owned()
            } else {
                String::new()
            },
        }
    });
    let earlier = here.chain(past).filter(|other| other.year < own.year);
    // Of one that is known twice the first, which ran here.
    Ok(earlier.reduce(|last, other| if other.year > last.year { other } else { last }))
}

fn whole(request: &Request, office: &OfficeEdition, found: &[Finding], title: String) -> AnyView {
    let texts = request.texts();
    let state = if found.is_empty() {
        notice(
            Tone::Good,
            texts.text("office-check-good-title"),
            texts.text("office-check-good-text"),
        )
    } else {
        let wrong = found.iter().filter(|own| own.kind.is_flaw()).count();
        let told = t!(
            texts,
            "office-check-found-text",
            wrong = wrong,
            other = found.len().saturating_sub(wrong)
        );
        let title = t!(texts, "office-check-found-title", count = found.len());
        notice(Tone::Warning, title, told)
    };
    let items = found.iter().map(|own| item(request, &office.edition, own));
    let list =
        (!found.is_empty()).then(|| view! { <ol class="setup panel">{items.collect_view()}</ol> });
    view! {
        {nav(request, office)}
        <header class="page-head">
            <h1 class="title">{title}</h1>
            <p class="lede">{texts.text("office-check-lede")}</p>
        </header>
        {state}
        {list}
    }
    .into_any()
}

fn item(request: &Request, edition: &Edition, found: &Finding) -> AnyView {
    let texts = request.texts();
    let class = if found.kind.is_flaw() {
        "setup-item is-wrong"
    } else {
        "setup-item is-open"
    };
    let (href, mended) = mend(request.locale, edition, &found.place);
    let link = if mended {
        "office-check-mend"
    } else {
        "office-check-read"
    };
    view! {
        <li class=class>
            <h3><bdi>{name(texts, edition, &found.place)}</bdi></h3>
            <p>{sentence(texts, edition, found)} " " <a href=href>{texts.text(link)}</a></p>
        </li>
    }
    .into_any()
}

/// What a place is called: the question, the section, the round, the category; or the part of the
/// edition.
fn name(texts: Texts, edition: &Edition, place: &str) -> String {
    let mut parts = place.split('.');
    let (part, code) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    );
    let own = match part {
        "questions" => edition.question(code).map(|own| &own.label),
        "sections" => edition.section(code).map(|own| &own.title),
        "rounds" => edition.round(code).map(|own| &own.name),
        "categories" => edition.category(code).map(|own| &own.name),
        "mention_kinds" => edition.mention_kind(code).map(|own| &own.name),
        _ => None,
    };
    let own = own.map(|own| own.get(texts.locale()).to_owned());
    let own = own.filter(|own| !own.trim().is_empty());
    let part = texts.text(match part {
        "title" => "office-check-part-title",
        "lede" => "office-check-part-lede",
        "who_may_take_part" => "office-check-part-who",
        "what_is_judged" => "office-check-part-judged",
        "how_it_goes" => "office-check-part-way",
        "ceremony" => "office-check-part-ceremony",
        "practice_period" => "office-check-part-period",
        "categories" => "office-check-part-category",
        "rounds" => "office-check-part-round",
        "sections" => "office-check-part-section",
        "questions" => "office-check-part-question",
        "timetable" | "grace_minutes" => "office-check-part-timetable",
        "open_vote" => "office-check-part-vote",
        "full_sheet" => "full-sheet-title",
        "mention_kinds" => "office-check-part-mention",
        _ => "office-check-part-edition",
    });
    match own {
        Some(own) => format!("{part} · {own}"),
        None if code.is_empty() || place.starts_with("full_sheet.") => part,
        None => format!("{part} · {code}"),
    }
}

/// Where it is mended; for what no page of the desk changes, where it is read (`false`).
fn mend(locale: Locale, edition: &Edition, place: &str) -> (String, bool) {
    let year = edition.year;
    let mut parts = place.split('.');
    let (part, code) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    );
    let at = |page: String| format!("{page}?code={code}");
    match part {
        "questions" if edition.question(code).is_some() => {
            (at(paths::office_form_question(locale, year)), true)
        }
        "sections" if edition.section(code).is_some() => {
            (at(paths::office_form_section(locale, year)), true)
        }
        "questions" | "sections" => (paths::office_form(locale, year), true),
        "rounds" if edition.round(code).is_some() => {
            (paths::office_rules(locale, year, code), true)
        }
        "rounds" => (paths::office_rounds(locale, year), true),
        "timetable" | "grace_minutes" => (paths::office_timetable(locale, year), true),
        "open_vote" => (paths::office_vote(locale, year), true),
        "full_sheet" => (paths::office_form_full_sheet(locale, year), true),
        _ => (paths::call(locale, year), false),
    }
}

fn sentence(texts: Texts, edition: &Edition, found: &Finding) -> String {
    let language = |locale: Locale| {
        let code = locale.code();
        let known = i18n::languages::name(texts.locale(), code);
        known.unwrap_or(code).to_owned()
    };
    match &found.kind {
        FindingKind::Flaw(kind) => flaw(texts, kind, language),
        FindingKind::BeforeSubmissionsClose => texts.text("office-check-before-close"),
        FindingKind::CeremonyEarly => texts.text("office-check-ceremony-early"),
        FindingKind::OldYear(locale, year) => texts.with(
            "office-check-old-year",
            &[
                ("year", Arg::Plain(i64::from(*year))),
                ("language", Arg::from(language(*locale).as_str())),
            ],
        ),
        FindingKind::OldNumber(locale, number) => {
            let language = language(*locale);
            t!(
                texts,
                "office-check-old-number",
                number = *number,
                language = &language
            )
        }
        FindingKind::OldPlace(locale, place) => {
            let language = language(*locale);
            t!(
                texts,
                "office-check-old-place",
                place = place,
                language = &language
            )
        }
        FindingKind::SameWords(one, other) => {
            let (one, other) = (language(*one), language(*other));
            t!(texts, "office-check-same-words", one = &one, other = &other)
        }
        FindingKind::SameCategory(code) => {
            let other = edition.category(code);
            let other = other.map_or(code.as_str(), |own| own.name.get(texts.locale()));
            t!(texts, "office-check-same-category", other = other)
        }
        FindingKind::ReadByNobody => texts.text("office-check-unread"),
        FindingKind::FullSheetUnread => texts.text("office-check-full-sheet-unread"),
        FindingKind::Unlimited => texts.text("office-check-unlimited"),
        FindingKind::MuchToRead(words) => t!(texts, "office-check-much", words = *words),
    }
}

fn flaw(texts: Texts, kind: &FlawKind, language: impl Fn(Locale) -> String) -> String {
    let code = match kind {
        FlawKind::TextMissing(locale) => {
            let language = language(*locale);
            return t!(texts, "office-check-text-missing", language = &language);
        }
        FlawKind::Unknown(code) => return t!(texts, "office-check-unknown", code = code),
        FlawKind::WindowMissing => return texts.text("office-check-window"),
        FlawKind::WinnerNotFirst => return texts.text("office-check-winner"),
        FlawKind::LimitUnfit | FlawKind::FilesUnfit => return texts.text("office-check-limit"),
        FlawKind::Rubric(_) => return texts.text("office-check-rubric"),
        FlawKind::FullSheetUntimed => return texts.text("office-check-full-sheet-untimed"),
        FlawKind::FullSheetUnfit => return texts.text("office-check-full-sheet-unfit"),
        FlawKind::Empty => ProblemCode::Missing,
        FlawKind::CodeUnfit | FlawKind::CodeTwice => ProblemCode::CodeUnfit,
        FlawKind::QuestionMissing(_) => ProblemCode::NeededByAll,
        FlawKind::OptionsUnfit | FlawKind::OptionsDiffer => ProblemCode::ListUnfit,
        FlawKind::ConditionUnfit => ProblemCode::ConditionUnfit,
        FlawKind::GraceUnfit => ProblemCode::GraceUnfit,
        FlawKind::RuleUnfit => ProblemCode::RuleUnfit,
        FlawKind::MethodUnfit => ProblemCode::NeedsEveryone,
        FlawKind::NotADay => ProblemCode::NotADate,
        FlawKind::Backwards | FlawKind::Timetable(TimetableProblem::Backwards(_)) => {
            ProblemCode::EndsBeforeItBegins
        }
        FlawKind::Timetable(TimetableProblem::Overlap(_)) => ProblemCode::WindowsOverlap,
    };
    texts.text(code.key())
}
