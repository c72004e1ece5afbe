//! Why an entry has its place: the page's own numbers lead from the ballots to the score.

use domain::{id::SubmissionId, person::role::Role, ranking::fraction::Fraction};
use testkit::{
    TestSite,
    season::{FIRST, Time, YEAR},
};

/// A number of the page: exact where a fraction stands behind the shown one.
fn exact(text: &str) -> Fraction {
    let last = text.split(' ').next_back().expect("a number");
    last.parse()
        .unwrap_or_else(|_| Fraction::whole(last.parse().expect("a number")))
}

#[tokio::test(flavor = "multi_thread")]
async fn every_place_is_explained_by_numbers_that_add_up() {
    let site = TestSite::new().await;
    site.judge_all().await;
    site.go_to(Time::Between).await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let standings = format!("/en/office/{YEAR}/rounds/{FIRST}/standings");
    let list = secretary.get(&standings).await;
    let links = list.links(".standings td.number a");
    assert!(links.len() > 20, "{}", links.len());
    let jurors = site.people_with(Some(Role::Juror)).await;
    for link in &links {
        let page = secretary.get(link).await;
        assert_eq!(page.status, 200, "{link}");
        let totals = page.texts("table:has(#ballots) tfoot tr:first-child td");
        let facts = page.texts(".facts dd");
        let (sum, count, score) = (exact(&facts[0]), exact(&facts[1]), exact(&facts[2]));
        assert_eq!(
            count,
            Fraction::whole(i128::try_from(totals.len()).unwrap())
        );
        assert_eq!(sum.checked_div(count), Some(score), "{link}");
        let named = jurors.iter().find(|juror| page.text.contains(&juror.name));
        assert!(named.is_none(), "{named:?}");
    }
    for language in ["ca", "es", "fr", "pt"] {
        let page = secretary
            .get(&links[0].replacen("/en/", &format!("/{language}/"), 1))
            .await;
        assert_eq!(page.status, 200);
        assert!(!page.text.contains('⟦'), "{language}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_in_conflict_gets_no_explanation() {
    let site = TestSite::new().await;
    site.judge_all().await;
    site.go_to(Time::Between).await;
    let (one, other) = site.secretaries().await;
    let mut first = site.person(&one.email).await;
    let mut second = site.person(&other.email).await;
    let standings = format!("/en/office/{YEAR}/rounds/{FIRST}/standings");
    let link = first.get(&standings).await.links(".standings td.number a")[0].clone();
    let entry = link.rsplit('/').next().and_then(SubmissionId::parse);
    let entry = entry.expect("an identifier");
    site.declare_conflict(&one.email, entry).await;
    assert_eq!(first.get(&link).await.status, 404);
    assert_eq!(second.get(&link).await.status, 200);
}
