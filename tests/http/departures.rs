//! A decision that departs from the ranking: its reason is asked for, kept with its language, and
//! shown wherever the decision is explained.

use domain::person::role::Role;
use testkit::{
    TestSite,
    season::{SECOND, YEAR},
};

const REASON: &str = "Le jury a retenu la candidature la plus utile aux autres villes.";

#[tokio::test(flavor = "multi_thread")]
async fn a_departure_is_told_with_its_reason_in_the_language_it_was_written_in() {
    let site = TestSite::new().await;
    site.judge_to_the_end().await;
    let decisions = format!("/en/office/{YEAR}/decisions");
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let page = secretary.get(&decisions).await;
    let choices = page.html();
    let choice = scraper::Selector::parse("#f-decision-winner option").expect("a selector");
    let third = choices
        .select(&choice)
        .filter_map(|option| option.attr("value"))
        .nth(3)
        .expect("a third place")
        .to_owned();

    let silent = secretary
        .submit(&page, &decisions, &[("decision-winner", &third)])
        .await;
    assert_eq!(silent.status, 422, "no departure without a reason");
    let unsaid = [
        ("decision-winner", third.as_str()),
        ("reason-winner", REASON),
    ];
    secretary.submit(&page, &decisions, &unsaid).await;
    let minutes = format!("/en/office/{YEAR}/minutes");
    let why = format!("/en/office/{YEAR}/rounds/{SECOND}/standings/{third}");
    let written = secretary.get(&minutes).await;
    assert_eq!(
        written.texts("dd div[lang=en]"),
        [REASON],
        "where nothing is said, the language of the page"
    );

    let page = secretary.get(&decisions).await;
    let said = [("language-winner", "fr")];
    let saved = secretary.submit(&page, &decisions, &said).await;
    assert_eq!(saved.status, 200);
    for path in [&minutes, &why] {
        let told = secretary.get(path).await;
        assert_eq!(told.status, 200, "{path}");
        assert_eq!(told.texts("div[lang=fr]"), [REASON], "{path}");
        assert!(told.text.contains("departs from the ranking"), "{path}");
        assert!(told.text.contains("Language of the text: French"), "{path}");
        let french = path.replacen("/en/", "/fr/", 1);
        let told = secretary.get(&french).await;
        assert_eq!(told.texts("div[lang=fr]"), [REASON], "{french}");
        assert!(!told.text.contains("Langue du texte"), "their own language");
    }
}
