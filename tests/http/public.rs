//! Public pages: the same for everybody, whole in five languages, without scripts.

use domain::locale::Locale;
use scraper::{Html, Selector};
use testkit::{
    Answer, TestSite,
    season::{Time, YEAR},
};

/// Paths of all public pages of a published edition, below the language.
async fn pages(site: &TestSite) -> Vec<String> {
    let json = site.visitor().get(&format!("/results/{YEAR}.json")).await;
    let result: domain::result::FrozenResult = serde_json::from_str(&json.text).expect("a result");
    let mut pages: Vec<String> = ["", "/editions", "/privacy"].map(str::to_owned).into();
    for page in [
        "",
        "/questions",
        "/method",
        "/method/mathematics",
        "/finalists",
        "/winners",
        "/vote",
    ] {
        pages.push(format!("/{YEAR}{page}"));
    }
    for entry in &result.entries {
        pages.push(format!("/{YEAR}/practices/{}", entry.slug));
    }
    pages
}

/// A site whose result is out.
pub async fn published() -> TestSite {
    let site = TestSite::new().await;
    site.judge_to_the_end().await;
    site.decide(0).await;
    site.release().await;
    site.go_to(Time::Published).await;
    site
}

fn attributes(html: &Html, css: &str, name: &str) -> Vec<String> {
    let css = Selector::parse(css).expect("a selector");
    let found = html.select(&css);
    found
        .filter_map(|element| element.attr(name).map(str::to_owned))
        .collect()
}

fn check(answer: &Answer, locale: Locale, rest: &str) {
    let path = &answer.path;
    assert_eq!(answer.status, 200, "{path}");
    let html = answer.html();
    assert_eq!(attributes(&html, "html", "lang"), [locale.code()], "{path}");
    assert_eq!(answer.texts("h1").len(), 1, "{path}: one heading");
    assert!(!answer.texts("h1")[0].is_empty(), "{path}");
    assert!(answer.texts("title")[0].ends_with(" · Palmarès"), "{path}");
    assert!(!answer.text.contains('⟦'), "{path}: a text is missing");
    assert!(!answer.text.contains("<!>"), "{path}");
    let mut languages = attributes(&html, "link[rel=alternate]", "hreflang");
    languages.sort();
    assert_eq!(
        languages,
        ["ca", "en", "es", "fr", "pt", "x-default"],
        "{path}"
    );
    for (language, href) in attributes(&html, "link[rel=alternate]", "hreflang")
        .iter()
        .zip(attributes(&html, "link[rel=alternate]", "href"))
    {
        let code = if language == "x-default" {
            Locale::DEFAULT.code()
        } else {
            language
        };
        assert_eq!(
            href,
            format!("http://127.0.0.1:3000/{code}{rest}"),
            "{path}"
        );
    }
    for kind in html.select(&Selector::parse("script").expect("a selector")) {
        assert_eq!(
            kind.attr("type"),
            Some("application/ld+json"),
            "{path}: a script"
        );
        let json: String = kind.text().collect();
        serde_json::from_str::<serde_json::Value>(&json).expect("structured data");
    }
    for handler in ["[onclick]", "[onload]", "[style]", "iframe", "object"] {
        let found = Selector::parse(handler).expect("a selector");
        assert!(html.select(&found).next().is_none(), "{path}: {handler}");
    }
    assert_eq!(
        attributes(&html, "meta[property='og:title']", "content").len(),
        1,
        "{path}"
    );
    assert!(
        attributes(&html, "meta[name=robots]", "content").is_empty(),
        "{path}"
    );
    for css in ["a", "link", "img"] {
        let name = if css == "img" { "src" } else { "href" };
        for address in attributes(&html, css, name) {
            let own = !address.contains("://") || address.starts_with("http://127.0.0.1:3000");
            assert!(own || css == "a", "{path}: p06 loads {address}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn p06_every_public_page_is_whole_in_five_languages_and_loads_nothing_from_others() {
    let site = published().await;
    let pages = pages(&site).await;
    assert!(pages.len() > 30, "a page for each entry");
    for rest in &pages {
        for locale in Locale::ALL {
            let path = format!("/{}{rest}", locale.code());
            let answer = site.visitor().get(&path).await;
            check(&answer, locale, rest);
        }
    }
    let sitemap = site.visitor().get("/sitemap.xml").await;
    for rest in pages.iter().filter(|rest| !rest.ends_with("/finalists")) {
        let listed = format!("<loc>http://127.0.0.1:3000/fr{rest}</loc>");
        assert!(
            sitemap.text.contains(&listed),
            "{rest} is not in the sitemap"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn links_of_public_pages_lead_somewhere() {
    let site = published().await;
    let mut seen = std::collections::BTreeSet::new();
    let mut queue = vec!["/en".to_owned()];
    while let Some(path) = queue.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        let answer = site.visitor().get(&path).await;
        assert!(
            matches!(answer.status, 200 | 303),
            "{path}: {}",
            answer.status
        );
        for link in answer.links("a[href]") {
            let link = link.split(['#', '?']).next().unwrap_or_default().to_owned();
            if link.starts_with("/en/") || link.starts_with("/results") {
                queue.push(link);
            }
        }
    }
    assert!(seen.len() > 40, "{} pages", seen.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_language_of_a_reader_is_used() {
    let site = TestSite::new().await;
    let mut visitor = site.visitor();
    for (accept, home) in [
        ("pt-BR,pt;q=0.9,en;q=0.8", "/pt"),
        ("de,ca;q=0.3,es;q=0.7", "/es"),
        ("xx", "/en"),
        ("", "/en"),
    ] {
        let answer = visitor
            .send("GET", "/", &[("accept-language", accept)], None)
            .await;
        assert_eq!(answer.location().as_deref(), Some(home), "{accept}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn i02_addresses_that_are_none_are_not_found() {
    let site = TestSite::new().await;
    let mut visitor = site.visitor();
    for path in [
        "/de",
        "/en/99999999999999999999",
        "/en/-1",
        "/en/0",
        "/en/1999",
        "/en/2026/practices/",
        "/en/2026/winners/..%2f",
        "/en/nothing",
        "/en/2026/%00",
        "/en/2026/practices/%ff%fe",
        "/results/2026",
        "/results/x.json",
        "/results/70000.json",
        "/assets/x/palmares.css",
        "/api",
        "/api/nothing",
        "//en",
        "/en//2026",
        "/.env",
        "/en/2026/practices/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    ] {
        let answer = visitor.get(path).await;
        assert!(
            matches!(answer.status, 404 | 405),
            "{path}: {}",
            answer.status
        );
    }
}
