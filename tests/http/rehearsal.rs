//! The rehearsal: invented entries, whose marks are compared and kept nowhere.

use domain::{
    ports::{JuryRoom, ResultsOffice},
    scoring::{rehearsal::SAMPLES, tally},
};
use testkit::{
    TestSite,
    season::{FIRST, SECOND, Time, YEAR},
};

use crate::desk::Desk;

const PAGE: &str = "/en/jury/2026/rehearsal";

#[tokio::test(flavor = "multi_thread")]
async fn marks_of_the_rehearsal_are_compared_and_count_nowhere() {
    let site = TestSite::new().await;
    let mut desk = Desk::find(&site).await;
    let caller = site.acting(&desk.email).await;
    let office = site.acting(&site.secretaries().await.0.email).await;
    let stored = async || {
        let mine = site.backend.my_entries(&caller, YEAR).await.unwrap();
        let entries = mine.entries.into_iter();
        let own: Vec<_> = entries
            .map(|e| (e.submission, e.marks, e.revision))
            .collect();
        let standings = site.backend.standings(&office, YEAR, FIRST).await.unwrap();
        let places: Vec<_> = standings
            .lines
            .iter()
            .map(|line| (line.submission, line.score))
            .collect();
        (own, standings.snapshot, places)
    };
    let before = stored().await;
    let list = desk.juror.get(&format!("/en/jury/{YEAR}")).await;
    assert!(
        list.links(".desk-nav a").iter().any(|href| href == PAGE),
        "reached from the list"
    );
    let page = desk.juror.get(PAGE).await;
    assert_eq!(page.status, 200);
    let said = page.texts(".notice").concat();
    assert!(said.contains("nothing counts"), "{said}");
    assert!(page.text.contains("invented"));
    let round = site.edition().await.round(FIRST).cloned().unwrap();
    let criteria = page.criteria();
    assert_eq!(criteria.len(), SAMPLES.len() * round.rubric.criteria.len());

    // All of them with 6: the own total is 6.00, and beside it stands what was made of the levels.
    let fields: Vec<(&str, &str)> = criteria.iter().map(|name| (name.as_str(), "6")).collect();
    let answer = desk.juror.post(PAGE, &fields).await;
    assert_eq!(answer.status, 200);
    let totals = answer.texts("tfoot td");
    let expected: Vec<String> = SAMPLES
        .iter()
        .flat_map(|sample| {
            let theirs = [0, 1].map(|juror| {
                let marks = sample.marks(&round.rubric, juror);
                tally::total(&round.rubric, &marks).unwrap().to_decimal(2)
            });
            std::iter::once("6.00".to_owned()).chain(theirs)
        })
        .collect();
    assert_eq!(totals, expected);
    assert!(
        answer.text.contains("you 6.00–6.00"),
        "the span of the scale"
    );
    assert_eq!(
        answer.texts("label.mark:has([checked])").len(),
        criteria.len(),
        "what was given stays in the form"
    );

    assert_eq!(stored().await, before, "nothing of it is kept");
    let again = desk.juror.get(PAGE).await;
    assert_eq!(again.texts("label.mark:has([checked])").len(), 0);
    assert!(!again.text.contains("6.00"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rehearsal_says_what_is_wrong_and_serves_the_round_that_comes() {
    let site = TestSite::new().await;
    let mut desk = Desk::find(&site).await;
    let page = desk.juror.get(PAGE).await;
    let first = page.criteria()[0].clone();
    for fields in [
        vec![],
        vec![(first.as_str(), "11")],
        vec![(first.as_str(), "6.123")],
        vec![("mark-nothing", "6")],
    ] {
        let answer = desk.juror.post(PAGE, &fields).await;
        assert_eq!(answer.status, 422, "{fields:?}");
    }
    // One mark is enough to compare one entry.
    let answer = desk.juror.post(PAGE, &[(first.as_str(), "6")]).await;
    assert_eq!(answer.texts("tfoot tr").len(), 1);

    let edition = site.edition().await;
    let kicker = |page: &testkit::Answer| page.texts("main .page-head .kicker")[0].clone();
    let name = |code: &str| {
        let round = edition.round(code).unwrap();
        round.name.get(domain::locale::Locale::En).to_owned()
    };
    assert_eq!(kicker(&page), name(FIRST));
    site.go_to(Time::Between).await;
    assert_eq!(kicker(&desk.juror.get(PAGE).await), name(SECOND));
    site.go_to(Time::Deliberation).await;
    let over = desk.juror.get(PAGE).await;
    assert_eq!((over.status, over.criteria().len()), (200, 0));
    assert_eq!(over.texts(".empty").len(), 1);
    let late = desk.juror.post(PAGE, &[(first.as_str(), "6")]).await;
    assert_eq!((late.status, late.texts("tfoot tr").len()), (200, 0));
    for language in ["ca", "es", "fr", "pt"] {
        site.go_to(Time::Between).await;
        let page = desk
            .juror
            .get(&PAGE.replacen("/en/", &format!("/{language}/"), 1))
            .await;
        assert!(!page.text.contains('⟦'), "{language}");
    }
}
