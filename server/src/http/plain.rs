//! Small answers that are no pages.

use app::paths;
use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{
    access::{Act, Caller, Person, Relation, permits},
    edition::Stage,
    locale::Locale,
};

use super::Shared;

/// `/robots.txt`: desks are not for search engines.
pub async fn robots(State(shared): State<Shared>) -> Response {
    let mut text = String::from("User-agent: *\n");
    for locale in Locale::ALL {
        for desk in [
            "submissions",
            "jury",
            "office",
            "account",
            "sign-in",
            "desk",
        ] {
            text.push_str(&format!("Disallow: /{}/{desk}\n", locale.code()));
        }
    }
    text.push_str(&format!("Sitemap: {}/sitemap.xml\n", shared.site.base_url));
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

/// `/sitemap.xml`: the public pages that exist at this moment, with their languages.
pub async fn sitemap(State(shared): State<Shared>) -> Response {
    let caller = nobody(&shared);
    let site = &shared.site.ports.public_site;
    let Ok(editions) = site.editions(&caller).await else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let mut pages: Vec<Box<dyn Fn(Locale) -> String + Send>> = vec![
        Box::new(paths::home),
        Box::new(paths::past_editions),
        Box::new(paths::privacy),
    ];
    for edition in editions {
        let year = edition.edition.year;
        pages.push(Box::new(move |locale| paths::call(locale, year)));
        pages.push(Box::new(move |locale| paths::questions(locale, year)));
        pages.push(Box::new(move |locale| paths::method(locale, year)));
        pages.push(Box::new(move |locale| paths::mathematics(locale, year)));
        let votes = permits(
            Act::ReadVote,
            Person::ANYONE,
            Relation::None,
            &edition.stage,
        );
        let mut voted = votes && edition.edition.open_vote.is_some();
        if edition.stage == Stage::Published
            && let Ok(released) = site.result(&caller, year).await
        {
            voted &= released.result.vote.is_some();
            pages.push(Box::new(move |locale| paths::winners(locale, year)));
            for entry in &released.result.entries {
                let slug = entry.slug.clone();
                pages.push(Box::new(move |locale| paths::practice(locale, year, &slug)));
            }
        }
        if voted {
            pages.push(Box::new(move |locale| paths::vote(locale, year)));
        }
    }
    let base = &shared.site.base_url;
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in &pages {
        for locale in Locale::ALL {
            xml.push_str(&format!("<url><loc>{base}{}</loc>", page(locale)));
            for other in Locale::ALL {
                xml.push_str(&format!(
                    "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{base}{}\"/>",
                    other.code(),
                    page(other)
                ));
            }
            xml.push_str("</url>\n");
        }
    }
    xml.push_str("</urlset>\n");
    (
        [(header::CONTENT_TYPE, "application/xml; charset=utf-8")],
        xml,
    )
        .into_response()
}

/// `/results/{year}.json`: the released result, to be counted again by anybody. Follows the same
/// rule as the winners page.
pub async fn result(State(shared): State<Shared>, Path(file): Path<String>) -> Response {
    let year = file
        .strip_suffix(".json")
        .and_then(|year| year.parse::<u16>().ok());
    let caller = nobody(&shared);
    let site = &shared.site.ports.public_site;
    let found = match year {
        Some(year) => site.result(&caller, year).await.ok(),
        None => None,
    };
    let json = found.and_then(|released| serde_json::to_vec(released.result.as_ref()).ok());
    match json {
        Some(json) => ([(header::CONTENT_TYPE, "application/json")], json).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn nobody(shared: &Shared) -> Caller {
    Caller {
        account: None,
        session: None,
        received: (shared.now)(),
        locale: Locale::DEFAULT,
        network: String::new(),
    }
}

/// `/health`: whether the program answers and its database reads. Says nothing else.
pub async fn health(State(shared): State<Shared>) -> Response {
    let caller = nobody(&shared);
    match shared.site.ports.public_site.editions(&caller).await {
        Ok(_) => "ok".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "not ok").into_response(),
    }
}

/// `/dev/stamp`: changes with the bundle and with the process; only in the developer's loop.
pub async fn stamp(State(shared): State<Shared>) -> Response {
    if !shared.site.watch {
        return StatusCode::NOT_FOUND.into_response();
    }
    format!("{}-{}", std::process::id(), crate::assets::current_hash()).into_response()
}
