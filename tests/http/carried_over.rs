//! A submission begun with the answers of one's own earlier one.

use backend::store::{Stop, Tx, entities::collaborator};
use domain::{
    edition::Edition,
    id::SubmissionId,
    ports::{PublicSite, Submissions},
};
use sea_orm::{ActiveValue::Set, EntityTrait};
use testkit::{
    Answer, TestSite, Visitor,
    season::{Time, YEAR},
};

const NEXT: u16 = YEAR + 1;

/// An applicant with an earlier submission, while the call of the next edition is open.
async fn next_year() -> (TestSite, Visitor, String, SubmissionId) {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let mut secretary = site.person(&site.secretaries().await.0.email).await;
    let path = format!("/en/office/{YEAR}/next");
    let page = secretary.get(&path).await;
    let fields = [("place", "Lisboa"), ("title-en", "The next one")];
    assert_eq!(secretary.submit(&page, &path, &fields).await.status, 200);
    let mut found = None;
    for person in site.people_with(None).await {
        let mut owner = site.person(&person.email).await;
        for id in site.submissions_of(&person.email).await {
            let receipt = format!("/en/submissions/{id}/receipt");
            if owner.get(&receipt).await.status == 200 {
                found.get_or_insert((person.email.clone(), id));
            }
        }
    }
    let (email, id) = found.expect("something complete");
    let next = edition(&site).await;
    let opens = next.timetable.submission().expect("a call").opens;
    site.clock.play(opens.plus_seconds(3_600));
    let owner = site.person(&email).await;
    (site, owner, email, id)
}

async fn edition(site: &TestSite) -> std::sync::Arc<Edition> {
    let next = site.backend.edition(&site.caller(), NEXT).await;
    next.expect("the next edition").edition
}

/// Where the form of the open call leads.
fn action(page: &Answer) -> String {
    let at = page.text.find("/en/submissions/start/").expect("a form");
    page.text[at..]
        .split('"')
        .next()
        .expect("its end")
        .to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn last_years_answers_and_contacts_are_copied_once_and_what_is_left_is_told() {
    let (site, mut owner, email, id) = next_year().await;
    let page = owner.get("/en/submissions").await;
    let action = action(&page);
    let (id_text, before) = (id.to_string(), site.submissions_of(&email).await.len());
    let fields = [("key", "once"), ("from", id_text.as_str())];
    let begun = owner.post(&action, &fields).await;
    assert_eq!(begun.status, 303);
    let again = owner.post(&action, &fields).await;
    assert_eq!(again.location(), begun.location());
    assert_eq!(site.submissions_of(&email).await.len(), before + 1);
    let mails = site.mails().await.into_iter();
    let told = mails.filter(|mail| mail.kind == "submission-started" && mail.recipient == email);
    assert_eq!(told.count(), 1, "the way back to it");

    let caller = site.caller_of(&owner).await;
    let new = begun.location().expect("its overview");
    let new = new.rsplit('/').next().and_then(SubmissionId::parse);
    let new = new.expect("an identifier");
    let old = site.backend.sheet(&caller, id).await.expect("the old one");
    let sheet = site.backend.sheet(&caller, new).await.expect("the new one");
    assert_eq!(sheet.title(), old.title());
    assert_eq!(sheet.contacts, old.contacts);
    assert!(!sheet.contacts.is_empty());
    let page = owner.get(&format!("/en/submissions/{new}")).await;
    let told = page.texts("#carried h2").concat();
    assert!(told.contains(old.title()) && told.contains(&YEAR.to_string()));
    // Statements are made anew every time, and the page says so.
    let statements = old
        .edition
        .questions()
        .filter(|question| question.kind == domain::edition::QuestionKind::Declaration);
    for statement in statements {
        assert!(sheet.whole().is_blank(&statement.code));
        let label = statement.label.get(domain::locale::Locale::En);
        assert!(page.texts("#carried li").concat().contains(label));
    }
}

/// Somebody who takes a part in a submission, whatever time it is.
async fn partner(site: &TestSite, owner: &str, id: SubmissionId, part: &str) -> (Visitor, String) {
    let people = site.people_with(None).await;
    let other = people.into_iter().find(|person| person.email != owner);
    let email = other.expect("somebody else").email;
    let now = site.backend.now().micros();
    let account = site.acting(&email).await.account.expect("signed in").0;
    let by = site.acting(owner).await.account.expect("signed in").0;
    let row = collaborator::ActiveModel {
        id: Set(uuid::Uuid::from_u128(9)),
        submission: Set(id.0),
        email: Set(email.clone()),
        part: Set(part.to_owned()),
        invited_by: Set(by),
        invited: Set(now),
        account: Set(Some(account)),
        joined: Set(Some(now)),
        departed: Set(None),
    };
    let unit = async move |tx: &Tx| -> Result<(), Stop> {
        let row = row.clone();
        collaborator::Entity::insert(row)
            .exec_without_returning(tx)
            .await?;
        Ok(())
    };
    site.backend.store().write(unit).await.expect("a partner");
    (site.person(&email).await, email)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_writes_along_begins_from_it_without_the_contact_persons() {
    let (site, mut owner, email, id) = next_year().await;
    let page = owner.get("/en/submissions").await;
    let action = action(&page);
    let (mut writes, own) = partner(&site, &email, id, "edit").await;
    let id_text = id.to_string();
    let page = writes.get("/en/submissions").await;
    let offered = format!("input[name=from][value='{id_text}']");
    let offered = scraper::Selector::parse(&offered).expect("a selector");
    assert!(
        page.html().select(&offered).next().is_some(),
        "it is offered"
    );
    let before = site.submissions_of(&own).await.len();
    let fields = [("key", "once"), ("from", id_text.as_str())];
    let begun = writes.post(&action, &fields).await;
    assert_eq!(begun.status, 303);
    assert_eq!(site.submissions_of(&own).await.len(), before + 1);

    let new = begun.location().expect("its overview");
    let new = new.rsplit('/').next().and_then(SubmissionId::parse);
    let new = new.expect("an identifier");
    let old = site.backend.sheet(&site.caller_of(&owner).await, id).await;
    let old = old.expect("the old one");
    let sheet = site
        .backend
        .sheet(&site.caller_of(&writes).await, new)
        .await;
    let sheet = sheet.expect("the new one");
    assert!(sheet.is_own());
    assert_eq!(sheet.title(), old.title());
    assert!(sheet.contacts.is_empty() && !old.contacts.is_empty());
    let page = writes.get(&format!("/en/submissions/{new}")).await;
    let told = page.texts("#carried p").concat();
    assert!(told.contains("contact persons were not copied"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a01_who_only_comments_does_not_begin_from_it() {
    let (site, mut owner, email, id) = next_year().await;
    let page = owner.get("/en/submissions").await;
    let action = action(&page);
    let (mut comments, own) = partner(&site, &email, id, "comment").await;
    let before = site.submissions_of(&own).await.len();
    let id = id.to_string();
    let fields = [("key", "once"), ("from", id.as_str())];
    assert_eq!(comments.post(&action, &fields).await.status, 404);
    assert_eq!(site.submissions_of(&own).await.len(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a01_nobody_begins_from_what_is_not_their_own() {
    let (site, mut owner, email, id) = next_year().await;
    let page = owner.get("/en/submissions").await;
    let action = action(&page);
    for person in site.people_with(None).await {
        if person.email == email {
            continue;
        }
        let before = site.submissions_of(&person.email).await.len();
        let mut stranger = site.person(&person.email).await;
        let id = id.to_string();
        let fields = [("key", "once"), ("from", id.as_str())];
        assert_eq!(stranger.post(&action, &fields).await.status, 404);
        assert_eq!(site.submissions_of(&person.email).await.len(), before);
        break;
    }
}
