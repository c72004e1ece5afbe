//! Those who write a draft are written to before its deadline.

use backend::jobs::draft_reminders::remind;
use domain::{
    edition::Question,
    moment::Moment,
    ports::Submissions,
    submission::{Answers, State},
};
use i18n::Texts;
use testkit::{
    TestSite,
    season::{Time, YEAR},
};

const DAY: i64 = 86_400;

async fn closes(site: &TestSite) -> Moment {
    let edition = site.edition().await;
    edition.timetable.submission().expect("a call").closes
}

/// Recipients of the reminders, with what their mails say is missing.
async fn told(site: &TestSite) -> Vec<(String, serde_json::Value)> {
    let mails = site.mails().await.into_iter();
    let mut told: Vec<_> = mails
        .filter(|mail| mail.kind == "draft-reminder")
        .map(|mail| {
            let letter = serde_json::from_str(&mail.payload).expect("a letter");
            (mail.recipient, letter)
        })
        .collect();
    told.sort_by(|one, other| one.0.cmp(&other.0));
    told
}

/// Owner, identifier and faults of every draft.
async fn drafts(site: &TestSite) -> Vec<(String, domain::id::SubmissionId, usize)> {
    let mut drafts = Vec::new();
    for person in site.people_with(None).await {
        let caller = site.acting(&person.email).await;
        let mine = site.backend.mine(&caller).await.expect("a list");
        let own = mine.cards.iter().filter(|card| card.state == State::Draft);
        drafts.extend(own.map(|card| (person.email.clone(), card.id, card.missing)));
    }
    drafts.sort();
    drafts
}

#[tokio::test(flavor = "multi_thread")]
async fn c10_every_draft_is_reminded_once_a_week_and_two_days_before_the_end() {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let end = closes(&site).await;
    // Somebody has begun and written nothing yet.
    let person = site.people_with(None).await.remove(0);
    let caller = site.acting(&person.email).await;
    let edition = site.edition_id().await;
    let begun = site.backend.start(&caller, edition, "one").await;
    let begun = begun.expect("a draft");
    let drafts = drafts(&site).await;
    assert!(!drafts.is_empty());

    site.clock.play(end.plus_seconds(-8 * DAY));
    assert_eq!(remind(&site.backend).await.expect("nothing"), 0);
    site.clock.play(end.plus_seconds(-7 * DAY));
    assert_eq!(remind(&site.backend).await.expect("mails"), drafts.len());
    assert_eq!(remind(&site.backend).await.expect("nothing more"), 0);
    let first = told(&site).await;
    let mut lacking: Vec<_> = drafts
        .iter()
        .map(|(owner, _, missing)| (owner.clone(), *missing as u64))
        .collect();
    let mut said: Vec<_> = first
        .iter()
        .map(|(owner, letter)| (owner.clone(), letter["missing"].as_u64().expect("a number")))
        .collect();
    lacking.sort();
    said.sort();
    assert_eq!(said, lacking);
    // Each question is named, as long as there are not too many of them.
    let form = site.edition().await;
    let nothing = Answers::default();
    let asked = form.questions().filter(|own| form.asks(own, &nothing));
    let needed: Vec<&Question> = asked.filter(|own| own.required).collect();
    let codes: Vec<&str> = needed.iter().map(|own| own.code.as_str()).collect();
    let empty = first
        .iter()
        .find(|(_, letter)| letter["submission"] == begun.to_string());
    assert_eq!(
        empty.expect("its mail").1["questions"],
        serde_json::json!(codes)
    );
    let mut secretary = site.person(&site.secretaries().await.0.email).await;
    let sent = secretary.get(&format!("/en/office/{YEAR}/mails")).await;
    let bodies = sent.texts(".mail").concat();
    let label = needed[0].label.get(caller.locale);
    assert!(bodies.contains(&format!("· {label}")), "{label}");
    let more = Texts::of(caller.locale);
    let more = i18n::t!(more, "mail-questions-more", count = codes.len() - 12);
    assert!(bodies.contains(&more), "{more}");
    site.clock.play(end.plus_seconds(-2 * DAY));
    assert_eq!(remind(&site.backend).await.expect("mails"), drafts.len());
    site.clock.play(end.plus_seconds(DAY));
    assert_eq!(remind(&site.backend).await.expect("too late"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn more_time_is_reminded_of_at_its_own_end_and_what_is_handed_in_is_not() {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let end = closes(&site).await;
    let person = site.people_with(None).await.remove(0);
    let caller = site.acting(&person.email).await;
    let edition = site.edition_id().await;
    let id = site
        .backend
        .start(&caller, edition, "one")
        .await
        .expect("a draft");
    let mut secretary = site.person(&site.secretaries().await.0.email).await;
    let own_end = end.plus_seconds(4 * DAY);
    let closes = i18n::moment::local_input(own_end.micros(), "Europe/Madrid");
    let given = secretary
        .post(
            &format!("/en/office/{YEAR}/submissions/{id}/extension"),
            &[("closes", &closes), ("extension-reason", "A flood")],
        )
        .await;
    assert_eq!(given.status, 303);
    site.clock.play(end.plus_seconds(2 * DAY));
    assert_eq!(remind(&site.backend).await.expect("one mail"), 1);
    let told = told(&site).await;
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].0, person.email);
    assert_eq!(told[0].1["closes"], own_end.micros());
}
