//! What a juror notes for nobody else reaches nobody else.

use std::collections::BTreeSet;

use backend::store::entities::{audit_log, result, shortlist};
use domain::{id::SubmissionId, person::role::Role};
use sea_orm::EntityTrait;
use testkit::{
    TestSite, Visitor,
    season::{FIRST, SECOND, Time, YEAR},
};

use crate::desk::Desk;

const NOTE: &str = "Marmalade: stricter than with the last three.";
const WORD: &str = "armalade";

#[tokio::test(flavor = "multi_thread")]
async fn a_note_comes_back_to_its_juror_by_both_ways_of_saving() {
    let site = TestSite::new().await;
    let mut desk = Desk::find(&site).await;
    desk.write(&[("note", NOTE)], false).await;
    let page = desk.juror.get(&desk.path()).await;
    assert_eq!(page.texts("#f-note"), [NOTE]);

    let second = format!("{NOTE} And again.");
    let call = serde_json::json!({"year": YEAR, "submission": desk.entry.0, "revision": 1,
        "marks": [], "comment": "", "note": second});
    let answer = desk.juror.call("/api/jury/save-ballot", &call).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let page = desk.juror.get(&desk.path()).await;
    assert_eq!(page.texts("#f-note"), [second.as_str()]);

    // Another tab that still has the first revision is told, with both notes side by side.
    let stale = [
        ("revision", "1"),
        ("comment", ""),
        ("note", "The older tab."),
    ];
    let answer = desk.juror.post(&desk.path(), &stale).await;
    assert_eq!(answer.status, 409);
    let told = answer.texts(".comparison").concat();
    assert!(
        told.contains("The older tab.") && told.contains(&second),
        "{told}"
    );

    desk.write(&[("comment", "Good."), ("note", NOTE)], true)
        .await;
    let record = desk.juror.get(&desk.path()).await;
    assert!(record.texts(".ballot-desk").concat().contains(NOTE));
}

/// Everything that somebody can ask for about the entry, now.
async fn walk(site: &TestSite, who: &str, mut visitor: Visitor, entry: SubmissionId) -> usize {
    let edition = site.edition_id().await.to_string();
    let gets = app::routes::routes()
        .into_iter()
        .filter(|route| route.method == app::routes::Method::Get);
    let mut paths: Vec<String> = vec![format!("/results/{YEAR}.json")];
    for route in gets {
        for round in [FIRST, SECOND] {
            let path = route
                .pattern
                .replace("{year}", &YEAR.to_string())
                .replace("{edition}", &edition)
                .replace("{id}", &entry.to_string())
                .replace("{section}", "who")
                .replace("{round}", round);
            paths.push(format!("/en{path}"));
        }
    }
    let mut answered = 0;
    for path in paths.into_iter().collect::<BTreeSet<_>>() {
        let answer = visitor.get(&path).await;
        assert!(!answer.text.contains(WORD), "{who} at {path}");
        answered += usize::from(answer.status == 200);
    }
    answered
}

async fn everybody_else(site: &TestSite, juror: &str, entry: SubmissionId) {
    let mut offices = 0;
    for role in [
        Some(Role::Secretariat),
        Some(Role::Auditor),
        Some(Role::RegionalOffice),
        Some(Role::Juror),
        None,
    ] {
        let people = site.people_with(role).await;
        let others = people.iter().filter(|person| person.email != juror);
        let few = if role.is_none() { 40 } else { 6 };
        for person in others.take(few) {
            let visitor = site.person(&person.email).await;
            let answered = walk(site, &person.email, visitor, entry).await;
            if role == Some(Role::Secretariat) {
                offices += answered;
            }
        }
    }
    assert!(offices > 20, "the secretariat's pages answered: {offices}");
    walk(site, "nobody", site.visitor(), entry).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_to_oneself_reaches_nobody_else() {
    let site = TestSite::new().await;
    let mut desk = Desk::find(&site).await;
    desk.write(&[("note", NOTE)], false).await;
    everybody_else(&site, &desk.email, desk.entry).await;
    desk.write(&[("comment", "Good."), ("note", NOTE)], true)
        .await;
    everybody_else(&site, &desk.email, desk.entry).await;

    site.judge_to_the_end().await;
    site.decide(0).await;
    site.release().await;
    let caller = site.acting(&site.secretaries().await.0.email).await;
    let preview = domain::ports::ResultsOffice::preview(&site.backend, &caller, YEAR).await;
    let preview = format!("{:?}", preview.expect("a preview").1);
    assert!(!preview.contains(WORD));
    site.go_to(Time::Published).await;
    let mut secretary = site.first(Some(Role::Secretariat)).await;
    let frozen = secretary.get(&format!("/results/{YEAR}.json")).await;
    assert_eq!(frozen.status, 200);
    assert!(!frozen.text.contains(WORD));
    for path in ["", "/log", "/mails", "/participation", "/decisions"] {
        let answer = secretary.get(&format!("/en/office/{YEAR}{path}")).await;
        assert_eq!(answer.status, 200, "{path}");
        assert!(!answer.text.contains(WORD), "{path}");
    }

    // Nor is it stored anywhere but on its ballot.
    let conn = site.backend.store().read();
    let stored = [
        format!("{:?}", site.mails().await),
        format!("{:?}", audit_log::Entity::find().all(conn).await.unwrap()),
        format!("{:?}", result::Entity::find().all(conn).await.unwrap()),
        format!("{:?}", shortlist::Entity::find().all(conn).await.unwrap()),
    ];
    for rows in stored {
        assert!(!rows.contains(WORD));
    }
}
