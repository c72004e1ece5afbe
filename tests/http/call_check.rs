//! Whether the call is complete and consistent, as the secretariat is told.

use domain::{locale::Locale, ports::PublicSite};
use testkit::{
    TestSite, Visitor,
    season::{Time, YEAR},
};

fn path(rest: &str) -> String {
    format!("/en/office/{YEAR}{rest}")
}

/// The findings about a part, by its name.
async fn told(visitor: &mut Visitor, name: &str) -> Vec<String> {
    let page = visitor.get(&path("/check")).await;
    assert_eq!(page.status, 200);
    let items = page.texts(".setup-item").into_iter();
    items.filter(|item| item.starts_with(name)).collect()
}

async fn put(visitor: &mut Visitor, rest: &str, texts: &[(&str, &str)], more: &[(&str, &str)]) {
    let page = visitor.get(&path(rest)).await;
    let mut fields: Vec<(String, String)> = Vec::new();
    for (name, text) in texts {
        let all = Locale::ALL.map(|own| (format!("{name}-{}", own.code()), (*text).to_owned()));
        fields.extend(all);
    }
    fields.extend(
        more.iter()
            .map(|(name, value)| ((*name).into(), (*value).into())),
    );
    let pairs: Vec<(&str, &str)> = fields
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .collect();
    let action = path(rest.split('?').next().unwrap_or_default());
    let saved = visitor.submit(&page, &action, &pairs).await;
    assert_eq!(
        saved.status,
        200,
        "{:?}",
        saved.texts(".problem-summary li")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_of_last_year_and_what_nobody_reads_are_found_where_they_stand() {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let mut secretary = site.person(&site.secretaries().await.0.email).await;
    let caller = site.caller_of(&secretary).await;
    let before = site.backend.past_editions(&caller).await.expect("editions");
    let last = before.iter().find(|edition| edition.year < YEAR);
    let (number, year) = last.map(|own| (own.number, own.year)).expect("one");

    // The page is offered while the call can be mended.
    let today = secretary.get(&path("")).await;
    assert!(today.links("a").contains(&path("/check")));
    let clean = told(&mut secretary, "Section of the form").await;
    assert_eq!(
        clean, [""; 0],
        "the demonstration's own form has nothing stale"
    );

    let intro = format!("As in the {number}th edition, in {year}, tell us all.");
    let texts = [("title", "Afterwards"), ("intro", intro.as_str())];
    put(&mut secretary, "/form/section", &texts, &[]).await;
    let found = told(&mut secretary, "Section of the form · Afterwards").await;
    let count = |words: &str| found.iter().filter(|item| item.contains(words)).count();
    assert_eq!(
        count(&format!("the edition before: {number}")),
        5,
        "{found:?}"
    );
    // Languages without such ordinals would write it otherwise; a copied text is found in all.
    assert_eq!(count("the same in two languages"), 1);
    let section = site
        .edition()
        .await
        .sections
        .last()
        .expect("one")
        .code
        .clone();
    let page = secretary.get(&path("/check")).await;
    let mended = format!("{}?code={section}", path("/form/section"));
    assert!(page.links(".setup-item a").contains(&mended));

    let query = format!("/form/question?section={section}");
    let more = [("kind", "long_text"), ("step", "save")];
    put(
        &mut secretary,
        &query,
        &[("label", "What came of it")],
        &more,
    )
    .await;
    let found = told(&mut secretary, "Question · What came of it").await;
    assert!(
        found.iter().any(|item| item.contains("no limit of words")),
        "{found:?}"
    );
}
