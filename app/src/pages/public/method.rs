//! How the result of an edition comes about, told from the edition's own rules.

use domain::{
    edition::{Applicant, Edition, Others, PanelRule, PassShare, Round, RoundKind, Sheet},
    ranking::cutoff::{CutOff, TieRule},
};
use i18n::{Texts, t};
use leptos::prelude::*;

use crate::{
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let current = request
        .ports()
        .public_site
        .edition(&request.caller, request.year()?)
        .await?;
    let texts = request.texts();
    let view = page(&request, &current.edition);
    Ok(Reply::page(Page::public(
        texts.text("method-title"),
        texts.text("method-lede"),
        view,
    )))
}

fn page(request: &Request, edition: &Edition) -> AnyView {
    let (texts, locale) = (request.texts(), request.locale);
    let rounds = edition
        .rounds
        .iter()
        .map(|round| section(texts, round))
        .collect_view();
    view! {
        <nav class="breadcrumbs" aria-label=texts.text("site-breadcrumbs")>
            <ol>
                <li><a href=paths::call(locale, edition.year)>{edition.title.get(locale).to_owned()}</a></li>
                <li aria-current="page">{texts.text("method-title")}</li>
            </ol>
        </nav>
        <header class="page-head">
            <h1 class="title">{texts.text("method-title")}</h1>
            <p class="lede">{texts.text("method-lede")}</p>
        </header>
        {rounds}
        <section class="section">
            <div class="section-head"><h2>{texts.text("method-release")}</h2></div>
            <div class="prose"><p>{texts.text("method-release-text")}</p></div>
        </section>
    }
    .into_any()
}

/// The rules of a round in words.
pub(crate) fn section(texts: Texts, round: &Round) -> AnyView {
    let locale = texts.locale();
    let decimal = |mark: i32| domain::scoring::scale::Mark(mark).to_text();
    let (low, high, step) = (
        decimal(round.rubric.scale.low),
        decimal(round.rubric.scale.high),
        decimal(round.rubric.scale.step),
    );
    let panel = match round.panel {
        PanelRule::ByCategory => t!(
            texts,
            "method-panel-by-category",
            count = round.ballots_wanted
        ),
        PanelRule::Everyone => texts.text("method-panel-everyone"),
    };
    let scoring = round.kind == RoundKind::Scoring;
    let scale = scoring.then(|| {
        let told = t!(
            texts,
            "method-scale",
            low = &low,
            high = &high,
            step = &step
        );
        view! { <p>{told}</p> }
    });
    let weights = round
        .rubric
        .criteria
        .iter()
        .map(|criterion| {
            let name = criterion.name.get(locale).to_owned();
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    {scoring.then(|| view! { <td class="number">{criterion.weight.to_string()}</td> })}
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="section">
            <div class="section-head"><h2>{round.name.get(locale).to_owned()}</h2></div>
            <div class="prose">
                <p>{panel}</p>
                <p>{visibility(texts, round)}</p>
                {scale}
                <p>{counting(texts, round)}</p>
                <p>{cut_off(texts, round)} " " {tie(texts, round)}</p>
            </div>
            <table class="table">
                <caption>{texts.text(if scoring { "method-weights" } else { "method-criteria" })}</caption>
                <thead>
                    <tr>
                        <th scope="col">{texts.text("method-criterion")}</th>
                        {scoring.then(|| view! { <th scope="col" class="number">{texts.text("method-weight")}</th> })}
                    </tr>
                </thead>
                <tbody>{weights}</tbody>
            </table>
        </section>
    }
    .into_any()
}

/// What jurors see, in words.
fn visibility(texts: Texts, round: &Round) -> String {
    let visibility = round.visibility;
    let applicant = match visibility.applicant {
        Applicant::Named => "method-applicant-named",
        Applicant::Blind => "method-applicant-blind",
    };
    let sheet = match visibility.sheet {
        Sheet::Full => "method-sheet-full",
        Sheet::Summary => "method-sheet-summary",
    };
    let others = match visibility.others {
        Others::Never => "method-others-never",
        Others::AfterOwn => "method-others-after-own",
        Others::AtDeliberation => "method-others-at-deliberation",
    };
    let said = [sheet, applicant, others].map(|key| texts.text(key));
    said.join(" ")
}

/// How ballots become a score, in words.
#[must_use]
pub(crate) fn counting(texts: Texts, round: &Round) -> String {
    match round.kind {
        RoundKind::Scoring => texts.text(&format!("method-{}", round.method.code())),
        RoundKind::Screening => texts.text("method-screening"),
    }
}

/// The cut-off rule in words.
#[must_use]
pub(crate) fn cut_off(texts: Texts, round: &Round) -> String {
    if let (RoundKind::Screening, Some(share)) = (round.kind, PassShare::of(&round.cut_off)) {
        return texts.text(&format!("method-pass-{}", share.code()));
    }
    let within = if round.cut_by_category {
        "method-within-category"
    } else {
        "method-over-all"
    };
    match &round.cut_off {
        CutOff::All => texts.text("method-cut-all"),
        rule => format!("{} {}", cut_off_rule(texts, rule), texts.text(within)),
    }
}

/// The number of places, or the score, in words.
#[must_use]
pub(crate) fn cut_off_rule(texts: Texts, rule: &CutOff) -> String {
    match rule {
        CutOff::TopN(count) => t!(texts, "method-cut-top", count = *count),
        CutOff::TopShare { percent, at_most } => match at_most {
            Some(most) => t!(
                texts,
                "method-cut-share-most",
                percent = *percent,
                most = *most
            ),
            None => t!(texts, "method-cut-share", percent = *percent),
        },
        CutOff::Threshold(score) => {
            t!(
                texts,
                "method-cut-threshold",
                score = &crate::components::score::score(texts, score)
            )
        }
        CutOff::All => texts.text("method-cut-all"),
    }
}

/// The rule for ties at the cut-off in words.
#[must_use]
pub(crate) fn tie(texts: Texts, round: &Round) -> String {
    if round.kind == RoundKind::Screening {
        // Enough ballots pass an entry, or not enough do.
        return String::new();
    }
    texts.text(match round.tie_rule {
        TieRule::AllThrough => "method-tie-all",
        TieRule::NextKeys(_) => "method-tie-keys",
        TieRule::Meeting => "method-tie-meeting",
    })
}
