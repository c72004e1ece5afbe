//! What rules would do: places by category, what other rules would keep, the entry and the ballot
//! as a juror would see them.

use std::sync::Arc;

use domain::{
    edition::{Edition, Part, PassShare, Readers, trial::Variant},
    ports::round_rules::{RulesView, TrialGroup, TrialLine, TrialView},
    ranking::{
        cutoff::{CutOff, TieRule},
        method::Method,
    },
    submission::Answers,
};
use i18n::{Texts, number, t};
use leptos::prelude::*;

use super::standings::part_name;
use crate::{
    components::{
        answers::{applicant, section_answers},
        badge::{category_class, category_label},
    },
    form::Form,
    pages::{jury::ballot_form, public::method},
    request::Request,
};

/// Places and comparisons.
pub(super) fn section(request: &Request, rules: &RulesView, trial: &TrialView) -> AnyView {
    let texts = request.texts();
    let ground = match &trial.of_round {
        Some(code) => {
            let edition = &rules.office.edition;
            let name = edition.round(code).map(|r| r.name.get(texts.locale()));
            t!(
                texts,
                "rules-trial-ballots",
                count = trial.ballots,
                round = name.unwrap_or(code)
            )
        }
        None => texts.text("rules-trial-no-ballots"),
    };
    view! {
        <section class="panel" aria-labelledby="trial">
            <h2 id="trial">{texts.text("rules-trial")}</h2>
            <p>{ground}</p>
            <p>
                {method::cut_off(texts, &rules.round)} " " {method::tie(texts, &rules.round)}
            </p>
            {groups(request, rules, &trial.groups)}
            {(!trial.lines.is_empty()).then(|| lines(request, &trial.lines))}
        </section>
    }
    .into_any()
}

fn groups(request: &Request, rules: &RulesView, groups: &[TrialGroup]) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let edition = &rules.office.edition;
    let rows = groups
        .iter()
        .map(|group| {
            let name = match &group.part {
                Part::Category(code) => category_label(edition.category(code), locale),
                part => Some(part_name(texts, edition, part).into_any()),
            };
            let places = group
                .places
                .map_or_else(|| "–".to_owned(), |n| n.to_string());
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td class="number">{group.entries.to_string()}</td>
                    <td class="number">{places}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-labelledby="trial-places">
            <table class="table">
                <caption id="trial-places">{texts.text("rules-trial-places")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{texts.text("rules-col-part")}</th>
                        <th scope="col" class="number">{texts.text("rules-col-entries")}</th>
                        <th scope="col" class="number">{texts.text("rules-col-places")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn lines(request: &Request, lines: &[TrialLine]) -> AnyView {
    let texts = request.texts();
    let rows = lines
        .iter()
        .map(|line| {
            let through: u32 = line.through.values().sum();
            let by_category: Vec<String> = line
                .through
                .iter()
                .map(|(category, count)| format!("{category}\u{a0}{count}"))
                .collect();
            view! {
                <tr>
                    <th scope="row">{variant(texts, &line.variant)}</th>
                    <td class="number">{through.to_string()}</td>
                    <td class="rules-shares">{by_category.join(" · ")}</td>
                    <td class="number">{line.tied.to_string()}</td>
                    <td class="number">{line.undecided.to_string()}</td>
                    <td class="number">{line.differ.to_string()}</td>
                </tr>
            }
        })
        .collect_view();
    let head = |key: &str| texts.text(&format!("rules-col-{key}"));
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-labelledby="trial-lines">
            <table class="table">
                <caption id="trial-lines">{texts.text("rules-trial-compared")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{head("rule")}</th>
                        <th scope="col" class="number">{head("through")}</th>
                        <th scope="col">{texts.text("office-filter-category")}</th>
                        <th scope="col" class="number">{head("tied")}</th>
                        <th scope="col" class="number">{head("undecided")}</th>
                        <th scope="col" class="number">{head("differ")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// A rule beside the one that is tried, in words.
fn variant(texts: Texts, variant: &Variant) -> String {
    match variant {
        Variant::Same => texts.text("rules-variant-same"),
        Variant::Method(method) => name(texts, *method),
        Variant::CutOff(rule) => cut_off(texts, rule),
        Variant::Together(true) => texts.text("rules-trial-all"),
        Variant::Together(false) => texts.text("rules-cut-by-category"),
        Variant::WithoutReserved => texts.text("rules-variant-without-reserved"),
        Variant::Tie(rule) => {
            let rule = texts.text(match rule {
                TieRule::AllThrough => "rules-tie-all",
                TieRule::NextKeys(_) => "rules-tie-keys",
                TieRule::Meeting => "rules-tie-meeting",
            });
            t!(texts, "rules-variant-tie", rule = &rule)
        }
    }
}

fn cut_off(texts: Texts, rule: &CutOff) -> String {
    match rule {
        CutOff::TopN(count) => t!(texts, "rules-variant-top", count = *count),
        CutOff::TopShare { percent, at_most } => {
            let share = number::percent(texts.locale(), u64::from(*percent), 100, 0);
            match at_most {
                Some(most) => t!(
                    texts,
                    "rules-variant-share-most",
                    share = &share,
                    most = *most
                ),
                None => share,
            }
        }
        CutOff::Threshold(_) => match PassShare::of(rule) {
            Some(share) => texts.text(&format!("rules-pass-share-{}", share.code())),
            None => texts.text("rules-cut-score"),
        },
        CutOff::PerCategory(_) => texts.text("rules-cut-quota"),
        CutOff::All => texts.text("rules-cut-all"),
    }
}

fn name(texts: Texts, method: Method) -> String {
    texts.text(&format!("rules-method-{}", method.code()))
}

/// The desk of a juror under these rules, with nothing to be pressed.
pub(super) fn preview(
    request: &Request,
    rules: &RulesView,
    sample: Option<&(Arc<Edition>, Answers)>,
) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let reading = sample.map(|(edition, answers)| {
        let lang = answers.one("language").to_owned();
        let sections = edition.sections.iter().filter_map(|section| {
            section_answers(texts, section, answers, Readers::Jury, &lang)
        });
        view! {
            <article class=format!("ballot-reading {}", category_class(answers.one("category")))>
                <header class="page-head">
                    <h3 class="title" lang=lang.clone()><bdi>{answers.one("title").to_owned()}</bdi></h3>
                    <p class="meta">
                        {applicant(locale, answers.one("government"), answers.one("country"))}
                    </p>
                </header>
                {sections.collect_view()}
            </article>
        }
    });
    view! {
        <section class="section">
            <div class="section-head"><h2>{texts.text("rules-preview")}</h2></div>
            <p class="note">{texts.text("rules-preview-note")}</p>
            <div class="ballot">
                {reading}
                <div class="ballot-desk">
                    <fieldset class="ballot-rubric" disabled>
                        <legend class="visually-hidden">{texts.text("jury-ballot-heading")}</legend>
                        {ballot_form::criteria(texts, &rules.round, &Form::default())}
                    </fieldset>
                </div>
            </div>
        </section>
    }
    .into_any()
}
