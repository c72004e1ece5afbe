//! How the result of an edition comes about, told from the edition's own rules.

use domain::{
    edition::{
        Applicant, Edition, Grouping, Held, LateConflict, OpenVote, Others, PanelRule, PassShare,
        Reserved, Round, RoundKind, Sheet, Visibility,
    },
    ranking::cutoff::{CutOff, TieKey, TieRule},
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
        {edition.open_vote.as_ref().map(|vote| open_vote(texts, edition, vote))}
        <section class="section">
            <div class="section-head"><h2>{texts.text("method-release")}</h2></div>
            <div class="prose"><p>{texts.text("method-release-text")}</p></div>
            <p><a class="more" href=paths::mathematics(locale, edition.year)>{texts.text("method-to-mathematics")}</a></p>
        </section>
    }
    .into_any()
}

/// The rules of the open vote in words.
fn open_vote(texts: Texts, edition: &Edition, vote: &OpenVote) -> AnyView {
    let ballot = match (&vote.held, vote.choices.maximum) {
        (Held::Elsewhere { .. }, _) => texts.text("method-vote-elsewhere"),
        (Held::Here, None) => t!(texts, "method-vote-here", count = vote.choices.minimum),
        (Held::Here, Some(most)) => t!(
            texts,
            "method-vote-here-between",
            least = vote.choices.minimum,
            count = most
        ),
    };
    let mention = if edition.awards_most_voted() {
        "method-vote-mention"
    } else {
        "method-vote-no-mention"
    };
    let link = paths::vote(texts.locale(), edition.year);
    view! {
        <section class="section">
            <div class="section-head">
                <h2>{vote.name.get(texts.locale()).to_owned()}</h2>
                <a href=link>{texts.text("vote-back")}</a>
            </div>
            <div class="prose">
                <p>{ballot}</p>
                <p>{texts.text("method-vote-jury")} " " {texts.text(mention)}</p>
            </div>
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
                <p>{late_conflict(texts, round)}</p>
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
    let others = match round.visibility.others {
        Others::Never => "method-others-never",
        Others::AfterOwn => "method-others-after-own",
        Others::AtDeliberation => "method-others-at-deliberation",
    };
    format!("{} {}", read(texts, round.visibility), texts.text(others))
}

/// What jurors see of an entry, in words.
#[must_use]
pub(crate) fn read(texts: Texts, visibility: Visibility) -> String {
    let applicant = match visibility.applicant {
        Applicant::Named => "method-applicant-named",
        Applicant::Blind => "method-applicant-blind",
    };
    let sheet = match visibility.sheet {
        Sheet::Full => "method-sheet-full",
        Sheet::Summary => "method-sheet-summary",
    };
    format!("{} {}", texts.text(sheet), texts.text(applicant))
}

/// What becomes of a ballot when a conflict is declared after it, in words.
fn late_conflict(texts: Texts, round: &Round) -> String {
    texts.text(match round.late_conflict {
        LateConflict::Void => "method-late-void",
        LateConflict::Stands => "method-late-stands",
    })
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
        CutOff::PerCategory(_) => cut_off_rule(texts, &round.cut_off),
        rule => {
            let told = format!("{} {}", cut_off_rule(texts, rule), texts.text(within));
            match round.reserved {
                Some(reserved) => format!("{told} {}", self::reserved(texts, reserved)),
                None => told,
            }
        }
    }
}

/// The places that are kept for each group, in words.
fn reserved(texts: Texts, reserved: Reserved) -> String {
    let key = match reserved.by {
        Grouping::SizeClass => "method-reserved-size-class",
        Grouping::Region | Grouping::Category => "method-reserved-region",
    };
    texts.with(key, &[("count", reserved.each.into())])
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
        CutOff::PerCategory(places) => {
            let each = places
                .iter()
                .map(|(code, places)| format!("{code}\u{a0}{places}"));
            let each: Vec<String> = each.collect();
            t!(texts, "method-cut-quota", places = &each.join(", "))
        }
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
    // Where no places are counted, nobody can be tied for the last of them.
    if matches!(round.cut_off, CutOff::All | CutOff::Threshold(_)) {
        return String::new();
    }
    match &round.tie_rule {
        TieRule::AllThrough => texts.text("method-tie-all"),
        TieRule::Meeting => texts.text("method-tie-meeting"),
        TieRule::NextKeys(keys) => {
            let keys = keys.iter().map(|key| tie_key(texts, round, key));
            let keys: Vec<String> = keys.collect();
            let told = t!(texts, "method-tie-keys", keys = &keys.join(", "));
            match round.tie_rule.lot().filter(|seed| !seed.is_empty()) {
                Some(seed) => format!("{told} {}", t!(texts, "method-tie-lot", seed = seed)),
                None => told,
            }
        }
    }
}

/// A comparison that separates tied entries, in words.
#[must_use]
pub(crate) fn tie_key(texts: Texts, round: &Round, key: &TieKey) -> String {
    match key {
        TieKey::MoreBallots => texts.text("method-key-ballots"),
        TieKey::HigherMedian => texts.text("method-key-median"),
        TieKey::HigherMark(code) => {
            let name = round
                .rubric
                .criterion(code)
                .map(|c| c.name.get(texts.locale()));
            t!(texts, "method-key-mark", criterion = name.unwrap_or(code))
        }
        TieKey::Lot(_) => texts.text("method-key-lot"),
    }
}
