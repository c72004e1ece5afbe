//! What applicants are told of the jury's reading, and when.

use domain::{person::role::Role, ports::Refusal, ports::SecretariatOffice, revision::Revision};
use testkit::{
    TestSite,
    season::{Time, YEAR},
};

const WORDS: &str = "The minutes of the assemblies convinced the jury; the budget was too short.";

#[tokio::test(flavor = "multi_thread")]
async fn e01_feedback_is_read_by_its_applicant_alone_and_not_before_the_instant() {
    let site = TestSite::new().await;
    site.judge_all().await;
    site.go_to(Time::Between).await;
    site.shortlist().await;
    let cities = site.people_with(None).await;
    let (owner, other) = (&cities[0].email, &cities[1].email);
    let entry = site.submissions_of(owner).await[0];
    let office = format!("/en/office/{YEAR}/submissions/{entry}");
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let page = secretary.get(&office).await;
    let action = format!("{office}/feedback");
    let answer = secretary
        .submit(&page, &action, &[("feedback", WORDS)])
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert!(answer.text.contains(WORDS));

    let own = format!("/en/submissions/{entry}");
    let told = async |email: &str| {
        let mut visitor = site.person(email).await;
        let mut seen = false;
        for path in [
            own.clone(),
            format!("{own}/review"),
            format!("{own}/receipt"),
            "/en/submissions".to_owned(),
        ] {
            seen |= visitor.get(&path).await.text.contains(WORDS);
        }
        seen
    };
    assert!(!told(owner).await, "the jury is at work");
    site.second_round().await;
    site.go_to(Time::Deliberation).await;
    assert!(!told(owner).await, "nothing is decided");
    site.decide(0).await;
    site.release().await;
    site.go_to(Time::Embargoed).await;
    assert!(!told(owner).await, "released, and not yet visible");
    site.go_to(Time::Published).await;
    assert!(told(owner).await);
    assert!(!told(other).await);
    let public = site.visitor().get(&format!("/results/{YEAR}.json")).await;
    assert!(!public.text.contains(WORDS), "not for the world");
    site.retract().await;
    assert!(!told(owner).await, "taken down with the result");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_write_at_once_nobody_is_overwritten() {
    let site = TestSite::new().await;
    site.go_to(Time::Between).await;
    let cities = site.people_with(None).await;
    let entry = site.submissions_of(&cities[0].email).await[0];
    let (one, two) = site.secretaries().await;
    let office = format!("/en/office/{YEAR}/submissions/{entry}");
    let mut late = site.person(&two.email).await;
    let page = late.get(&office).await;
    let caller = site.acting(&one.email).await;
    let write = |seen| {
        site.backend
            .write_feedback(&caller, YEAR, entry, seen, WORDS)
    };
    write(Revision::NONE).await.expect("written");
    assert!(matches!(
        write(Revision::NONE).await,
        Err(Refusal::Stale { .. })
    ));
    let action = format!("{office}/feedback");
    let answer = late
        .submit(&page, &action, &[("feedback", "Mine, typed for an hour.")])
        .await;
    assert_eq!(answer.status, 409);
    let both = answer.texts("#feedback").concat();
    assert!(
        both.contains(WORDS) && both.contains("Mine, typed for an hour."),
        "{both}"
    );
}
