//! What is kept about a person: taken away as a copy, and erased.

use domain::{id::SubmissionId, person::role::Role};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Statement,
};
use serde_json::Value;
use testkit::{TestSite, Visitor, season::Time};

use backend::store::{
    Stop, Tx,
    entities::{account, mail, submission, submission_section},
};

/// Somebody with a draft, and somebody else.
async fn two_people(site: &TestSite) -> (Visitor, String, SubmissionId, Visitor, String) {
    site.go_to(Time::Submission).await;
    let mut people = site.people_with(None).await;
    let (first, other) = (people.swap_remove(0).email, people.swap_remove(0).email);
    let mut owner = site.person(&first).await;
    let id = begin(site, &mut owner, &first).await;
    let other_one = site.person(&other).await;
    (owner, first, id, other_one, other)
}

/// A new submission of somebody.
async fn begin(site: &TestSite, who: &mut Visitor, email: &str) -> SubmissionId {
    let before = site.submissions_of(email).await;
    let page = who.get("/en/submissions").await;
    let action = format!("/en/submissions/start/{}", site.edition_id().await);
    assert_eq!(who.submit(&page, &action, &[]).await.status, 200);
    let after = site.submissions_of(email).await;
    let new = after.into_iter().find(|id| !before.contains(id));
    new.expect("a new submission")
}

async fn write(who: &mut Visitor, id: SubmissionId, text: &str) {
    let path = format!("/en/submissions/{id}/sections/story");
    let page = who.get(&path).await;
    let revision = page.value("revision");
    let fields = [
        ("territory", text),
        ("revision", &revision),
        ("then", "stay"),
    ];
    assert_eq!(who.post(&path, &fields).await.status, 303);
}

async fn name_as_contact(who: &mut Visitor, id: SubmissionId, email: &str) {
    let path = format!("/en/submissions/{id}/sections/contacts");
    let revision = who.get(&path).await.value("revision");
    let fields = [
        ("contact-0-name", "Nobody in Particular"),
        ("contact-0-email", email),
        ("contact-1-name", "Somebody Else"),
        ("contact-1-email", "else@example.org"),
        ("revision", &revision),
        ("then", "stay"),
    ];
    assert_eq!(who.post(&path, &fields).await.status, 303);
}

async fn invited(owner: &mut Visitor, other: &mut Visitor, id: SubmissionId, email: &str) {
    let fields = [("email", email), ("part", ""), ("part", "edit")];
    let team = format!("/en/submissions/{id}/team");
    assert_eq!(owner.post(&team, &fields).await.status, 303);
    let answer = format!("{team}/answer");
    let accepted = other.post(&answer, &[("answer", "accept")]).await;
    assert_eq!(accepted.status, 303);
}

/// Every text of every table that has a word in it.
async fn with_word(site: &TestSite, word: &str) -> Vec<String> {
    let conn = site.backend.store().read();
    let backend = conn.get_database_backend();
    let tables = match backend {
        sea_orm::DbBackend::Postgres => {
            "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema()"
        }
        _ => "SELECT name FROM sqlite_master WHERE type = 'table'",
    };
    let all = Statement::from_string(backend, tables);
    let mut found = Vec::new();
    for table in conn.query_all_raw(all).await.expect("tables") {
        let table: String = table.try_get("", "name").expect("a name");
        let rows = Statement::from_string(backend, format!("SELECT * FROM \"{table}\""));
        for row in conn.query_all_raw(rows).await.expect("rows") {
            for column in row.column_names() {
                let Ok(text) = row.try_get::<String>("", &column) else {
                    continue;
                };
                if text.to_lowercase().contains(&word.to_lowercase()) {
                    found.push(format!("{table}.{column}: {text}"));
                }
            }
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn p01_a_copy_has_all_of_ones_own_and_nothing_of_others() {
    let site = TestSite::new().await;
    let (mut owner, email, id, mut other, _) = two_people(&site).await;
    write(&mut owner, id, "Forty quays and a ropewalk.").await;
    let answer = owner.get("/en/account/data").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), "application/json");
    assert!(
        answer
            .header("content-disposition")
            .contains("palmares-own-data.json")
    );
    let copy: Value = serde_json::from_str(&answer.text).expect("JSON");
    assert_eq!(copy["account"]["email"], email.as_str());
    let own = copy["submissions"].as_array().expect("submissions");
    let own = own
        .iter()
        .find(|one| one["id"] == id.to_string())
        .expect("the draft");
    assert_eq!(
        own["sections"]["story"]["territory"][0],
        "Forty quays and a ropewalk."
    );

    let others = other.get("/en/account/data").await.text;
    assert!(!others.contains("ropewalk") && !others.contains(&email));
    let nobody = site.visitor().get("/en/account/data").await;
    assert_eq!(nobody.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn p02_a_jurors_copy_has_the_own_ballots_and_no_other_person() {
    let site = TestSite::new().await;
    site.go_to(Time::FirstRound).await;
    let jurors = site.people_with(Some(Role::Juror)).await;
    let mut juror = site.person(&jurors[0].email).await;
    let text = juror.get("/en/account/data").await.text;
    let copy: Value = serde_json::from_str(&text).expect("JSON");
    assert!(
        !copy["jury"]["places"]
            .as_array()
            .expect("places")
            .is_empty()
    );
    let ballots = copy["jury"]["ballots"].as_array().expect("ballots");
    let own = backend::store::entities::ballot::Entity::find()
        .filter(
            backend::store::entities::ballot::Column::Account.eq(account_id(
                &site,
                &jurors[0].email,
            )
            .await),
        )
        .all(site.backend.store().read())
        .await
        .expect("ballots");
    assert!(!own.is_empty());
    assert_eq!(ballots.len(), own.len());
    for other in &jurors[1..] {
        assert!(
            !text.contains(&other.email) && !text.contains(&other.name),
            "{}",
            other.name
        );
    }
}

async fn account_id(site: &TestSite, email: &str) -> uuid::Uuid {
    let found = account::Entity::find()
        .filter(account::Column::Email.eq(email))
        .one(site.backend.store().read());
    found.await.expect("accounts").expect("an account").id
}

#[tokio::test(flavor = "multi_thread")]
async fn p03_erasure_takes_a_person_out_of_every_table_and_a_draft_nobody_else_writes() {
    let site = TestSite::new().await;
    let (mut owner, email, id, mut other, other_email) = two_people(&site).await;
    let account = account_id(&site, &email).await;
    write(&mut owner, id, "Forty quays and a ropewalk.").await;
    name_as_contact(&mut owner, id, &email).await;
    // A colleague's submission, in which the person takes part and is a contact.
    let theirs = begin(&site, &mut other, &other_email).await;
    invited(&mut other, &mut owner, theirs, &email).await;
    name_as_contact(&mut other, theirs, &email.to_uppercase()).await;
    // A second one that goes on with a colleague.
    let shared = begin(&site, &mut owner, &email).await;
    invited(&mut owner, &mut other, shared, &other_email).await;

    let page = owner.get("/en/account/erase").await;
    assert!(page.texts("main").concat().contains("becomes its owner"));
    let wrong = owner
        .post("/en/account/erase", &[("email", "else@example.org")])
        .await;
    assert_eq!(wrong.status, 422);
    assert_eq!(wrong.value("email"), "else@example.org");
    let done = owner.post("/en/account/erase", &[("email", &email)]).await;
    assert_eq!(done.status, 303);
    assert_eq!(done.location().as_deref(), Some("/en/sign-in?erased"));

    assert_eq!(owner.get("/en/account").await.status, 303, "signed out");
    assert_eq!(with_word(&site, &email).await, Vec::<String>::new());
    assert_eq!(with_word(&site, "ropewalk").await, Vec::<String>::new());
    let conn = site.backend.store().read();
    assert!(
        submission::Entity::find_by_id(id.0)
            .one(conn)
            .await
            .expect("read")
            .is_none()
    );
    let handed_over = submission::Entity::find_by_id(shared.0)
        .one(conn)
        .await
        .expect("read");
    assert_eq!(
        handed_over.expect("the shared one").owner,
        account_id(&site, &other_email).await
    );
    let contacts = submission_section::Entity::find_by_id((theirs.0, "contacts".to_owned()));
    let contacts = contacts
        .one(conn)
        .await
        .expect("read")
        .expect("contacts")
        .answers;
    assert!(contacts.contains("else@example.org"));
    let row = account::Entity::find_by_id(account)
        .one(conn)
        .await
        .expect("read");
    assert_eq!(row.expect("the account stays").name, "N. N.");
    // Whoever wrote the other submission goes on.
    assert_eq!(
        other.get(&format!("/en/submissions/{shared}")).await.status,
        200
    );
    write(&mut other, shared, "On we go.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_who_judges_or_decides_is_erased_before_the_result_is_out() {
    let site = TestSite::new().await;
    site.go_to(Time::FirstRound).await;
    for role in [Role::Juror, Role::Secretariat] {
        let person = site.people_with(Some(role)).await.swap_remove(0);
        let mut visitor = site.person(&person.email).await;
        let page = visitor.get("/en/account/erase").await;
        assert_eq!(page.status, 200);
        assert!(page.texts(".notice-warning").concat().contains("2026"));
        assert!(page.texts("main form").is_empty());
        let tried = visitor
            .post("/en/account/erase", &[("email", &person.email)])
            .await;
        assert_eq!(tried.status, 409);
        assert_eq!(visitor.get("/en/account").await.status, 200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn p09_o08_a_restored_backup_does_not_bring_anybody_back() {
    let site = TestSite::new().await;
    let (mut owner, email, ..) = two_people(&site).await;
    let id = account_id(&site, &email).await;
    let before = account::Entity::find_by_id(id)
        .one(site.backend.store().read())
        .await;
    let before = before.expect("read").expect("an account");
    let done = owner.post("/en/account/erase", &[("email", &email)]).await;
    assert_eq!(done.status, 303);
    assert_eq!(site.backend.keep_erased().await, Ok(0));
    // The row as it was in the backup.
    let unit = async move |tx: &backend::store::Tx| {
        let row: account::ActiveModel = before.clone().into();
        account::Entity::update(row.reset_all()).exec(tx).await?;
        Ok::<_, backend::store::Stop>(())
    };
    site.backend.store().write(unit).await.expect("written");
    assert!(!with_word(&site, &email).await.is_empty());
    assert_eq!(site.backend.keep_erased().await, Ok(1));
    assert_eq!(with_word(&site, &email).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn e01_a_mail_that_waits_for_the_instant_is_in_nobodys_copy() {
    let site = TestSite::new().await;
    let (mut owner, email, id, _, _) = two_people(&site).await;
    let now = site.backend.now().micros();
    let waiting = mail::Model {
        id: id.0,
        edition: Some(site.edition_id().await.0),
        kind: "winner".to_owned(),
        slot: id.to_string(),
        recipient: email,
        locale: "en".to_owned(),
        payload: r#"{"kind":"winner","title":"T","government":"G"}"#.to_owned(),
        created: now,
        not_before: now,
        lease: 0,
        tries: 0,
        sent: None,
        given_up: None,
        failure: None,
    };
    let pool = site.backend.store().write(async move |tx: &Tx| {
        let row: mail::ActiveModel = waiting.into();
        mail::Entity::insert(row.reset_all()).exec(tx).await?;
        Ok::<_, Stop>(())
    });
    pool.await.expect("written");
    let copy = owner.get("/en/account/data").await;
    assert_eq!(copy.status, 200);
    assert!(!copy.text.contains("winner"), "{}", copy.text);
    assert!(copy.text.contains("submission-started"), "others are told");
}
