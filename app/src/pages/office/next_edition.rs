//! The next edition, opened as a copy of this one.

use domain::{
    edition::{PracticePeriod, succession::Successor},
    locale::Locale,
    localized::Localized,
    moment::Moment,
    ports::{Refusal, secretariat_office::OfficeEdition},
    problem::{ProblemCode, Problems},
    text,
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::{nav, page};
use crate::{
    components::{
        field::{Field, line_field},
        local_time::{is_time, time_field, typed as typed_moment, with_time},
        problem_summary::problem_summary,
    },
    form::{Form, Pairs},
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// Seconds of 52 weeks: a year later on the same day of the week.
const YEAR: i64 = 364 * 86_400;

/// GET.
pub async fn show(request: Request) -> Answer {
    let office = office(&request).await?;
    let form = Form::filled(proposed(&office));
    Ok(Reply::page(whole(&request, &office, &form)))
}

/// POST: opens it, and goes on to its desk.
pub async fn open(request: Request) -> Answer {
    request.only(is_known)?;
    let before = office(&request).await?;
    let next = typed(&before, &request.form);
    let next = match next {
        Ok(next) => next,
        Err(problems) => return Ok(refused(&request, &before, problems)),
    };
    let (port, year) = (&request.ports().successions, next.year);
    let opened = port.open_next(&request.caller, request.year()?, next).await;
    match opened {
        Ok(()) => Ok(Reply::see_other(paths::office(request.locale, year))),
        Err(Refusal::Invalid(problems)) => Ok(refused(&request, &before, problems)),
        Err(refusal) => Err(refusal),
    }
}

async fn office(request: &Request) -> Result<OfficeEdition, Refusal> {
    let port = &request.ports().successions;
    port.predecessor(&request.caller, request.year()?).await
}

fn refused(request: &Request, office: &OfficeEdition, problems: Problems) -> Reply {
    let form = Form::refused(request.form.clone(), problems);
    Reply::rejected(whole(request, office, &form))
}

fn is_known(name: &str) -> bool {
    matches!(name, "number" | "year" | "place" | "date" | "from" | "to")
        || is_time("opens", name)
        || name.starts_with("title-")
}

fn label(texts: Texts, field: &str) -> String {
    if let Some(code) = field.strip_prefix("title-") {
        let language = i18n::languages::name(texts.locale(), code).unwrap_or(code);
        return format!("{} ({language})", texts.text("office-next-name"));
    }
    texts.text(&format!("office-next-{field}"))
}

/// What stands in the fields at first: a year later, on the same days of the week.
fn proposed(office: &OfficeEdition) -> Pairs {
    let edition = &office.edition;
    let empty = Pairs::default();
    let pairs = match edition.timetable.submission() {
        Some(window) => {
            let later = window.opens.plus_seconds(YEAR);
            with_time(empty, &edition.time_zone, "opens", later)
        }
        None => empty,
    };
    let year_later = |day: &str| {
        let (year, rest) = day.split_once('-').unwrap_or((day, ""));
        let year = year.parse::<u16>().map_or(0, |year| year.saturating_add(1));
        // The 29th of February has none.
        format!("{year:04}-{}", rest.replace("02-29", "02-28"))
    };
    let names = Locale::ALL.iter();
    names.fold(
        pairs
            .with("number", edition.number.saturating_add(1).to_string())
            .with("year", edition.year.saturating_add(1).to_string())
            .with("date", year_later(&edition.ceremony.date))
            .with("from", year_later(&edition.practice_period.from))
            .with("to", year_later(&edition.practice_period.to)),
        |pairs, locale| {
            pairs.with(
                format!("title-{}", locale.code()),
                edition.title.get(*locale),
            )
        },
    )
}

fn typed(office: &OfficeEdition, form: &Pairs) -> Result<Successor, Problems> {
    let mut problems = Problems::default();
    let mut number = |field: &str| {
        form.one(field).trim().parse().unwrap_or_else(|_| {
            problems.add(field, ProblemCode::NotANumber);
            u16::MAX
        })
    };
    let (running, year) = (number("number"), number("year"));
    let mut line = |field: &str| {
        text::line(form.one(field)).unwrap_or_else(|code| {
            problems.add(field, code);
            String::new()
        })
    };
    let (place, date) = (line("place"), line("date"));
    let practice_period = PracticePeriod {
        from: line("from"),
        to: line("to"),
    };
    let mut title = Localized::default();
    for locale in Locale::ALL {
        *title.get_mut(locale) = line(&format!("title-{}", locale.code()));
    }
    let opens = typed_moment(&office.edition.time_zone, form, "opens");
    let opens = opens.unwrap_or_else(|code| {
        problems.add("opens", code);
        Moment(0)
    });
    problems.into_result()?;
    Ok(Successor {
        number: running,
        year,
        title,
        place,
        date,
        practice_period,
        opens,
    })
}

fn whole(request: &Request, office: &OfficeEdition, form: &Form) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &office.edition;
    let title = texts.text("office-next-title");
    let field = |name: &str| Field::new(name, label(texts, name));
    let titles = Locale::ALL.map(|locale| {
        let name = format!("title-{}", locale.code());
        line_field(texts, &field(&name), form, "text", "off")
    });
    let opens = field("opens").hint(t!(
        texts,
        "office-next-opens-hint",
        zone = &edition.time_zone
    ));
    let view = view! {
        {nav(request, office)}
        {problem_summary(texts, form.problems(), |field| label(texts, field))}
        <header class="page-head">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("office-next-lede")}</p>
        </header>
        <form class="panel" method="post" action=paths::office_next(locale, edition.year)>
            <div class="field-pair">
                {line_field(texts, &field("number"), form, "text", "off")}
                {line_field(texts, &field("year"), form, "text", "off")}
            </div>
            {titles.into_iter().collect_view()}
            {time_field(texts, &opens, form, &edition.time_zone)}
            <div class="field-pair">
                {line_field(texts, &field("from"), form, "date", "off")}
                {line_field(texts, &field("to"), form, "date", "off")}
            </div>
            <div class="field-pair">
                {line_field(texts, &field("place"), form, "text", "off")}
                {line_field(texts, &field("date"), form, "date", "off")}
            </div>
            <p class="note">{texts.text("office-next-note")}</p>
            <div class="form-actions">
                <button class="button button-primary">{texts.text("office-next-open")}</button>
            </div>
        </form>
    };
    page(title, view.into_any())
}
