//! The invitation to the jury: what is closed before the answer, and who learns of it.

use domain::{
    person::role::Role,
    ports::{SecretariatOffice, secretariat_office::JurorForm},
};
use testkit::{
    TestSite, Visitor,
    season::{FIRST, Time, YEAR},
};

const DESK: &str = "/en/jury/2026";
const REASON: &str = "I am abroad in those weeks.";

/// Appoints somebody new, with entries assigned.
async fn invited(site: &TestSite) -> (Visitor, String) {
    let secretary = site.acting(&site.secretaries().await.0.email).await;
    let person = &site.people_with(None).await[0];
    let form = JurorForm {
        name: person.name.clone(),
        email: person.email.clone(),
        languages: vec!["en".to_owned(), "es".to_owned()],
        max_load: "9".to_owned(),
        rounds: vec![FIRST.to_owned()],
        ..JurorForm::default()
    };
    let office = &site.backend;
    let appointed = office.appoint_juror(&secretary, YEAR, form).await;
    appointed.expect("an appointment");
    let proposal = office.propose_assignment(&secretary, YEAR, FIRST).await;
    let proposal = proposal.expect("a proposal");
    let applied = office.apply_assignment(&secretary, YEAR, FIRST, &proposal.snapshot);
    applied.await.expect("an assignment");
    let assigned = entries(site, &person.email).await;
    assert!(assigned > 0, "the one who waits is given entries");
    (site.person(&person.email).await, person.email.clone())
}

/// How many entries the secretariat sees assigned to somebody.
async fn entries(site: &TestSite, email: &str) -> u32 {
    let secretary = site.acting(&site.secretaries().await.0.email).await;
    let jury = site.backend.jury(&secretary, YEAR, FIRST).await;
    let jury = jury.expect("the jury").jurors;
    let line = jury.iter().find(|line| line.email == email);
    line.expect("on the jury").assigned
}

async fn jury_page(site: &TestSite, role: Role) -> String {
    let mut visitor = site.first(Some(role)).await;
    let path = format!("/en/office/{YEAR}/rounds/{FIRST}/jury");
    let page = visitor.get(&path).await;
    assert_eq!(page.status, 200);
    page.texts("main").concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_opens_before_the_invitation_is_accepted_and_two_clicks_lead_to_the_first_entry() {
    let site = TestSite::without_ballots().await;
    let (mut juror, email) = invited(&site).await;
    let page = juror.get(DESK).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.texts("h1"), ["Invitation to the jury"]);
    assert!(page.texts("main").concat().contains("Confidentiality"));
    assert!(page.links("main a").is_empty(), "no entry is named");
    assert!(
        jury_page(&site, Role::Secretariat)
            .await
            .contains("Has not answered yet")
    );

    // Whatever is asked for directly leads back to the invitation, and does nothing.
    let id = backend_entry(&site, &email).await;
    let entry = format!("{DESK}/entries/{id}");
    for path in [
        entry.clone(),
        format!("{entry}/conflict"),
        format!("{DESK}/marks"),
    ] {
        let answer = juror.get(&path).await;
        assert_eq!(answer.location().as_deref(), Some(DESK), "{path}");
    }
    for (path, field) in [
        (entry.clone(), ("revision", "0")),
        (format!("{entry}/hand-in"), ("revision", "0")),
        (format!("{entry}/conflict"), ("kind", "other")),
        (format!("{DESK}/hand-in"), ("ballot", "")),
    ] {
        let field = if field.1.is_empty() {
            vec![]
        } else {
            vec![field]
        };
        let answer = juror.post(&path, &field).await;
        assert_eq!(answer.location().as_deref(), Some(DESK), "{path}");
    }
    let call = serde_json::json!({"year": YEAR, "submission": id, "revision": 0, "marks": [], "comment": ""});
    let answer = juror.call("/api/jury/save-ballot", &call).await;
    assert_eq!((answer.status, answer.text.as_str()), (409, "\"Closed\""));

    // Faults keep what was typed.
    let accept = format!("{DESK}/accept");
    let bad = [("languages", ""), ("max_load", "many")];
    let answer = juror.post(&accept, &bad).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.value("max_load"), "many");
    assert_eq!(answer.links(".problem-summary a").len(), 2);

    // What the secretariat noted stands in the form; the answer leads to the first entry.
    assert_eq!(page.value("max_load"), "9");
    let list = juror.submit(&page, &accept, &[]).await;
    assert_eq!(list.texts("h1"), ["Do you have a conflict of interest?"]);
    let none = format!("{DESK}/conflicts");
    let first = juror.submit(&list, &none, &[]).await;
    assert_eq!(first.status, 200);
    assert!(
        first.path.starts_with(&format!("{DESK}/entries/")),
        "{}",
        first.path
    );
    assert!(
        jury_page(&site, Role::Secretariat)
            .await
            .contains("Has accepted")
    );
    let again = juror
        .post(&accept, &[("languages", "fr"), ("max_load", "1")])
        .await;
    assert_eq!(again.status, 303, "twice is once");
    let declined = juror.post(&format!("{DESK}/decline"), &[]).await;
    assert_eq!(
        declined.status, 409,
        "who accepted writes to the secretariat"
    );
}

/// An entry that is assigned to somebody whose desk is still closed.
async fn backend_entry(site: &TestSite, email: &str) -> uuid::Uuid {
    use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
    let account = site.acting(email).await.account.expect("an account");
    let assigned = backend::store::entities::assignment::Entity::find()
        .filter(backend::store::entities::assignment::Column::Account.eq(account.0))
        .one(site.backend.store().read())
        .await;
    assigned.expect("rows").expect("an assignment").submission
}

#[tokio::test(flavor = "multi_thread")]
async fn who_declines_is_given_nothing_and_may_change_their_mind() {
    let site = TestSite::without_ballots().await;
    let (mut juror, email) = invited(&site).await;
    let page = juror.get(DESK).await;
    let decline = format!("{DESK}/decline");
    let after = juror.submit(&page, &decline, &[("reason", REASON)]).await;
    assert_eq!(after.status, 200);
    assert!(after.texts(".notice").concat().contains("You declined"));
    assert_eq!(entries(&site, &email).await, 0, "free again at once");

    // The reason is read by the secretariat, and by nobody else who sees the jury.
    let told = jury_page(&site, Role::Secretariat).await;
    assert!(
        told.contains("Has declined") && told.contains(REASON),
        "{told}"
    );
    let told = jury_page(&site, Role::Auditor).await;
    assert!(
        told.contains("Has declined") && !told.contains(REASON),
        "{told}"
    );
    let mut auditor = site.first(Some(Role::Auditor)).await;
    let log = auditor.get(&format!("/en/office/{YEAR}/log")).await;
    assert!(log.text.contains("declined the invitation to the jury"));
    assert!(!log.text.contains(REASON));

    let secretary = site.acting(&site.secretaries().await.0.email).await;
    let office = &site.backend;
    let proposal = office.propose_assignment(&secretary, YEAR, FIRST).await;
    let proposal = proposal.expect("a proposal");
    let applied = office.apply_assignment(&secretary, YEAR, FIRST, &proposal.snapshot);
    applied.await.expect("an assignment");
    assert_eq!(
        entries(&site, &email).await,
        0,
        "left out of the assignment"
    );

    let back = juror.submit(&after, &format!("{DESK}/accept"), &[]).await;
    assert_eq!(back.texts("h1"), ["Submissions to judge"]);
    assert!(
        jury_page(&site, Role::Secretariat)
            .await
            .contains("Has accepted")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_can_be_answered_before_there_is_anything_to_judge() {
    let site = TestSite::without_ballots().await;
    let (_, email) = invited(&site).await;
    site.go_to(Time::Submission).await;
    let mut juror = site.person(&email).await;
    let page = juror.get(DESK).await;
    assert_eq!(page.texts("h1"), ["Invitation to the jury"]);
    let after = juror.submit(&page, &format!("{DESK}/accept"), &[]).await;
    assert_eq!(after.status, 409, "the page says when the jury begins");
    site.go_to(Time::FirstRound).await;
    let mut juror = site.person(&email).await;
    site.no_conflict(&email).await;
    assert_eq!(juror.get(DESK).await.texts("h1"), ["Submissions to judge"]);
}
