//! Who reads what jurors write.

use domain::{id::SubmissionId, person::role::Role};
use testkit::{
    TestSite, Visitor,
    season::{Time, YEAR},
};

use crate::desk::Desk;

const WORDS: &str = "The minutes of the third assembly convinced me most.";
const SECRETLY: &str = "Half a thought, not yet handed in.";

fn office_path(entry: SubmissionId) -> String {
    format!("/en/office/{YEAR}/submissions/{entry}")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_reads_comments_that_were_handed_in_without_names() {
    let site = TestSite::new().await;
    let mut desk = Desk::find(&site).await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    desk.write(&[("comment", SECRETLY)], false).await;
    let before = secretary.get(&office_path(desk.entry)).await;
    assert_eq!(before.status, 200);
    assert!(!before.text.contains(SECRETLY), "not handed in");

    desk.write(&[("comment", WORDS)], true).await;
    let after = secretary.get(&office_path(desk.entry)).await;
    let told = after.texts("#jury-comments").concat();
    assert!(told.contains(WORDS), "{told}");
    assert!(!told.contains(&desk.name), "{told}");

    // A conflict that is declared afterwards takes the ballot out, and its words with it.
    let path = format!("{}/conflict", desk.path());
    let page = desk.juror.get(&path).await;
    let fields = [("kind", "other"), ("reason", "")];
    assert_eq!(desk.juror.submit(&page, &path, &fields).await.status, 200);
    let out = secretary.get(&office_path(desk.entry)).await;
    assert_eq!(out.status, 200);
    assert!(!out.text.contains(WORDS));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_reads_them() {
    let site = TestSite::new().await;
    let mut desk = Desk::find(&site).await;
    desk.write(&[("comment", WORDS)], true).await;
    let entry = desk.entry;
    let mut answered = std::collections::BTreeSet::new();
    for role in [
        None,
        Some(Role::Juror),
        Some(Role::Auditor),
        Some(Role::RegionalOffice),
    ] {
        for person in site.people_with(role).await {
            if person.name == desk.name {
                continue;
            }
            let mut visitor = site.person(&person.email).await;
            for path in [
                format!("/en/submissions/{entry}"),
                format!("/en/submissions/{entry}/review"),
                format!("/en/submissions/{entry}/receipt"),
                format!("/en/jury/{YEAR}/entries/{entry}"),
                office_path(entry),
                format!("/en/office/{YEAR}/log"),
            ] {
                let answer = visitor.get(&path).await;
                assert!(!answer.text.contains(WORDS), "{} {path}", person.email);
                if answer.status == 200 {
                    answered.insert(path);
                }
            }
        }
    }
    assert_eq!(
        answered.len(),
        5,
        "all but the office, each by somebody: {answered:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_verdict_offers_only_what_is_possible() {
    let site = TestSite::new().await;
    let entry = Desk::find(&site).await.entry;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let offered = async |secretary: &mut Visitor| {
        let page = secretary.get(&office_path(entry)).await;
        assert_eq!(page.status, 200);
        page.texts("button[name=verdict]").len()
    };
    assert_eq!(offered(&mut secretary).await, 0, "the jury is at work");
    site.go_to(Time::Validation).await;
    assert_eq!(offered(&mut secretary).await, 1, "it is eligible already");
}
