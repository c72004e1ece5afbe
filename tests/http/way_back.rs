//! Whoever begins a draft is told once how to come back to it.

use backend::store::entities::{account, mail};
use domain::id::SubmissionId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use testkit::{
    TestSite, Visitor,
    season::{Time, YEAR},
};

async fn told(site: &TestSite) -> Vec<mail::Model> {
    let mut mails = site.mails().await;
    mails.retain(|mail| mail.kind == "submission-started");
    mails
}

async fn begin(who: &mut Visitor, site: &TestSite, key: &str) -> SubmissionId {
    let path = format!("/en/submissions/start/{}", site.edition_id().await);
    let begun = who.post(&path, &[("key", key)]).await;
    assert_eq!(begun.status, 303);
    let place = begun.location().expect("its first section");
    let id = place.split('/').nth(3).and_then(SubmissionId::parse);
    id.expect("an identifier")
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_begins_a_draft_gets_one_mail_with_the_way_back_in_their_language() {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    assert!(
        told(&site).await.is_empty(),
        "the demonstration writes none"
    );
    let applicants = site.people_with(None).await;
    let foreign = account::Entity::find()
        .filter(account::Column::Email.is_in(applicants.iter().map(|one| one.email.as_str())))
        .filter(account::Column::Locale.ne("en"))
        .one(site.backend.store().read())
        .await;
    let own = foreign
        .expect("read")
        .expect("somebody of another language");
    let mut owner = site.person(&own.email).await;
    let id = begin(&mut owner, &site, "once").await;
    // Pressed again, or sent again by a browser.
    assert_eq!(begin(&mut owner, &site, "once").await, id);

    let mails = told(&site).await;
    assert_eq!(mails.len(), 1);
    let mail = &mails[0];
    assert_eq!((&mail.recipient, &mail.locale), (&own.email, &own.locale));
    let letter: serde_json::Value = serde_json::from_str(&mail.payload).expect("a letter");
    let edition = site.edition().await;
    let closes = edition.timetable.submission().expect("a call").closes;
    assert_eq!(letter["closes"], closes.micros());
    let mut secretary = site.person(&site.secretaries().await.0.email).await;
    let sent = secretary
        .get(&format!("/en/office/{YEAR}/mails"))
        .await
        .text;
    let back = format!("/sign-in?next=/{}/submissions/{id}", own.locale);
    assert!(sent.contains(&back), "{back}");
    let locale = domain::locale::Locale::from_code(&own.locale).expect("a language");
    let until = i18n::moment::date_time_zone(locale, closes.micros(), &edition.time_zone);
    assert!(sent.contains(&until), "{until}");

    // Another draft is another mail; what the secretariat begins is a trial of its form.
    assert_ne!(begin(&mut owner, &site, "twice").await, id);
    begin(&mut secretary, &site, "trial").await;
    assert_eq!(told(&site).await.len(), 2);
}
