//! What the standings say of their own sureness, and to whom.

use domain::person::role::Role;
use testkit::{
    TestSite,
    season::{FIRST, Time, YEAR},
};

fn path(language: &str) -> String {
    format!("/{language}/office/{YEAR}/rounds/{FIRST}/standings")
}

#[tokio::test(flavor = "multi_thread")]
async fn standings_say_how_sure_they_are() {
    let site = TestSite::new().await;
    site.judge_all().await;
    site.go_to(Time::Between).await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let page = secretary.get(&path("en")).await;
    assert_eq!(page.status, 200);
    let ranked = page.texts(".standings tbody tr").len();
    let known = page.texts("#sureness table:has(#outlooks) tbody tr").len();
    assert!(known > 20 && known <= ranked, "{known} of {ranked}");
    let jurors = site.people_with(Some(Role::Juror)).await;
    let habits = page.texts("#sureness details tbody th");
    assert!(
        habits.len() >= 12 && habits.len() <= jurors.len(),
        "{habits:?}"
    );
    for juror in &habits {
        assert!(jurors.iter().any(|known| known.name == *juror), "{juror}");
    }
    for language in ["ca", "es", "fr", "pt"] {
        let page = secretary.get(&path(language)).await;
        assert!(!page.texts("#sureness h2")[0].is_empty());
        assert!(!page.text.contains('⟦'), "{language}: a text is missing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_in_conflict_has_no_part_in_what_its_secretary_reads() {
    let site = TestSite::new().await;
    site.judge_all().await;
    site.go_to(Time::Between).await;
    let (one, other) = site.secretaries().await;
    let mut secretary = site.person(&one.email).await;
    let before = secretary.get(&path("en")).await;
    let link = before.links(".standings tbody tr th a")[0].clone();
    let title = before.texts(".standings tbody tr th a")[0].clone();
    let entry = link.rsplit('/').next().expect("an identifier");
    let submission = domain::id::SubmissionId::parse(entry).expect("an identifier");
    assert!(before.texts("#sureness").concat().contains(&title));
    site.declare_conflict(&one.email, submission).await;
    let after = secretary.get(&path("en")).await;
    assert_eq!(after.status, 200);
    assert!(!after.text.contains(&title), "{title}");
    let counted =
        |page: &testkit::Answer| page.texts("#sureness table:has(#outlooks) tbody tr").len();
    assert_eq!(counted(&after) + 1, counted(&before));
    let mut colleague = site.person(&other.email).await;
    assert!(colleague.get(&path("en")).await.text.contains(&title));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_said_before_anybody_handed_in() {
    let site = TestSite::without_ballots().await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let page = secretary.get(&path("en")).await;
    assert_eq!(page.status, 200);
    assert!(page.texts("#sureness").is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_would_change_the_selection_is_told_to_who_asks() {
    let site = TestSite::new().await;
    site.judge_all().await;
    site.go_to(Time::Between).await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let quiet = secretary.get(&path("en")).await;
    assert!(quiet.texts("#shifts").is_empty());
    let asked = quiet.links("#sureness a");
    let page = secretary.get(&asked[0]).await;
    assert_eq!(page.status, 200);
    let shifts = page.texts(".shift-change");
    assert!(
        !shifts.is_empty(),
        "single jurors decide something among so few ballots"
    );
    let jurors = site.people_with(Some(Role::Juror)).await;
    let named = |text: &String| jurors.iter().any(|juror| text.contains(&juror.name));
    assert!(shifts.iter().any(named), "{shifts:?}");
    let titles = page.texts(".standings tbody th a");
    for title in page.texts(".shift-titles li") {
        assert!(titles.contains(&title), "{title}");
    }
}
