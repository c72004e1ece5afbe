//! Who judges one entry: looked at and changed by hand.

use std::collections::BTreeSet;

use domain::{
    id::AccountId,
    jury::assignment::Obstacle,
    ports::{
        Refusal,
        secretariat_office::{EntryPanel, PanelLine},
    },
};
use i18n::{Texts, t};
use leptos::prelude::*;

use super::{nav, page};
use crate::{
    components::notice::{saved_notice, stale_notice},
    paths,
    reply::{Answer, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    let panel = panel(&request).await?;
    Ok(Reply::page(whole(&request, &panel, false)))
}

/// POST: the jurors that are ticked judge the entry, and no others.
pub async fn save(request: Request) -> Answer {
    request.only(|name| matches!(name, "juror" | "snapshot"))?;
    let (year, id) = (request.year()?, request.submission()?);
    let round = request.param("round").to_owned();
    let chosen = request.form.all("juror").filter(|value| !value.is_empty());
    let chosen: Option<BTreeSet<AccountId>> = chosen.map(AccountId::parse).collect();
    let chosen = chosen.ok_or(Refusal::NotFound)?;
    let snapshot = request.form.one("snapshot");
    let office = &request.ports().office;
    match office
        .save_panel(&request.caller, year, &round, id, snapshot, chosen)
        .await
    {
        Ok(()) => {
            let here = paths::office_panel(request.locale, year, &round, id);
            Ok(Reply::see_other(format!("{here}?saved")))
        }
        Err(Refusal::Stale { .. }) => {
            let panel = panel(&request).await?;
            Ok(Reply::conflict(whole(&request, &panel, true)))
        }
        Err(refusal) => Err(refusal),
    }
}

async fn panel(request: &Request) -> Result<EntryPanel, Refusal> {
    let round = request.param("round").to_owned();
    let (year, id) = (request.year()?, request.submission()?);
    let office = &request.ports().office;
    office.panel(&request.caller, year, &round, id).await
}

fn whole(request: &Request, panel: &EntryPanel, stale: bool) -> Page {
    let (texts, locale) = (request.texts(), request.locale);
    let year = panel.office.edition.year;
    let saved = saved_notice(request);
    let stale = stale_notice(texts, stale, "office-panel-stale");
    let assigned = panel.jurors.iter().filter(|line| line.assigned).count();
    let counts = t!(
        texts,
        "office-panel-count",
        count = assigned,
        wanted = panel.wanted
    );
    let rows = panel.jurors.iter().map(|line| row(texts, line));
    let head = |key: &str| texts.text(&format!("office-panel-{key}"));
    let view = view! {
        {nav(request, &panel.office)}
        {saved}
        {stale}
        <header class="page-head">
            <p class="kicker">{head("title")}</p>
            <h1 class="title"><bdi lang=panel.language.clone()>{panel.title.clone()}</bdi></h1>
            <p class="lede">{head("lede")}</p>
            <p class="meta"><span>{counts}</span></p>
        </header>
        <form method="post" action=paths::office_panel(locale, year, &panel.round, panel.submission)>
            <div class="table-frame" role="region" tabindex="0" aria-labelledby="panel">
                <table class="table">
                    <caption id="panel">{head("caption")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{head("judges")}</th>
                            <th scope="col">{head("juror")}</th>
                            <th scope="col" class="number">{head("load")}</th>
                            <th scope="col">{head("remark")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
            <div class="form-actions">
                <button class="button button-primary">{texts.text("form-save")}</button>
                " "
                <a class="button button-quiet" href=paths::office_jury(locale, year, &panel.round)>
                    {texts.text("form-back")}
                </a>
            </div>
            <input type="hidden" name="snapshot" value=panel.snapshot.clone()/>
        </form>
    };
    page(panel.title.clone(), view.into_any())
}

/// A juror: whoever has begun stays, whoever is barred cannot be ticked.
fn row(texts: Texts, line: &PanelLine) -> AnyView {
    let id = format!("juror-{}", line.account);
    let fixed = line.begun || (line.is_barred() && !line.assigned);
    // A field that cannot be changed is not sent: what it says goes beside it.
    let kept = (fixed && line.assigned)
        .then(|| view! { <input type="hidden" name="juror" value=line.account.to_string()/> });
    let remark = match (line.obstacle, line.begun) {
        (_, true) => Some("office-panel-begun"),
        (Some(Obstacle::Conflict), _) => Some("office-panel-conflict"),
        (Some(Obstacle::Language), _) => Some("office-panel-language"),
        (Some(Obstacle::Category), _) => Some("office-panel-category"),
        (None, _) if line.load >= line.max_load && !line.assigned => Some("office-panel-full"),
        (None, _) => None,
    };
    view! {
        <tr>
            <td>
                <input
                    type="checkbox"
                    id=id.clone()
                    name="juror"
                    value=line.account.to_string()
                    checked=line.assigned
                    disabled=fixed
                />
                {kept}
            </td>
            <th scope="row"><label for=id><bdi>{line.name.clone()}</bdi></label></th>
            <td class="number">{format!("{} / {}", line.load, line.max_load)}</td>
            <td>{remark.map(|key| texts.text(key))}</td>
        </tr>
    }
    .into_any()
}
