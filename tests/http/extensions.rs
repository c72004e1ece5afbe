//! More time for one draft: until when, for whom, and for nobody else.

use domain::{
    moment::Moment,
    ports::{Refusal, Submissions, extensions::Extensions},
};
use testkit::{Answer, season::YEAR};

use crate::drafts::Drafts;

const HOUR: i64 = 3_600;
const REASON: &str = "The town hall was flooded last week.";

impl Drafts {
    fn office(&self) -> String {
        format!("/en/office/{YEAR}/submissions/{}", self.ids[0])
    }

    /// So long after the deadline, in the fields of the form.
    fn after(&self, seconds: i64) -> String {
        let at = self.closes.plus_seconds(seconds).micros();
        i18n::moment::local_input(at, "Europe/Madrid")
    }

    async fn give(&mut self, closes: &str, reason: &str) -> Answer {
        let page = self.secretary.get(&self.office()).await;
        let seen = page.value("seen");
        let action = format!("{}/extension", self.office());
        let fields = [
            ("seen", seen.as_str()),
            ("closes", closes),
            ("extension-reason", reason),
        ];
        self.secretary.post(&action, &fields).await
    }
}

/// One of the two hands in; the status.
async fn submit(two: &mut Drafts, one: usize) -> u16 {
    let path = format!("/en/submissions/{}/review", two.ids[one]);
    two.owners[one].post(&path, &[]).await.status
}

#[tokio::test(flavor = "multi_thread")]
async fn c05_more_time_opens_one_draft_and_no_other() {
    let mut two = Drafts::new().await;
    let later = two.after(48 * HOUR);
    assert_eq!(two.give(&later, REASON).await.status, 303);
    let mails = two.site.mails().await;
    let told = mails.iter().filter(|mail| mail.kind == "extension-given");
    assert_eq!(told.count(), 1);

    two.go_to(two.closes.plus_seconds(HOUR)).await;
    let overview = format!("/en/submissions/{}", two.ids[0]);
    let page = two.owners[0].get(&overview).await;
    assert!(page.text.contains(REASON));
    assert!(page.text.contains("47 hours"), "how long it still is");
    let section = format!("{overview}/sections/story");
    let page = two.owners[0].get(&section).await;
    let revision = page.value("revision");
    let fields = [("territory", "Written late"), ("revision", &revision)];
    assert_eq!(two.owners[0].post(&section, &fields).await.status, 303);
    let page = two.owners[0].get(&section).await;
    assert_eq!(page.texts("textarea[name=territory]"), ["Written late"]);

    // The other one has no more time, and nobody can begin a new one.
    let other = format!("/en/submissions/{}/sections/story", two.ids[1]);
    let late = [("territory", "Late"), ("revision", "1")];
    assert_eq!(two.owners[1].post(&other, &late).await.status, 409);
    assert_eq!(submit(&mut two, 1).await, 409);
    let begin = format!("/en/submissions/start/{}", two.site.edition_id().await);
    let begun = two.owners[0].post(&begin, &[("key", "another")]).await;
    assert_eq!(begun.status, 409);

    // The time of receipt decides, to the microsecond.
    let end = two.closes.plus_seconds(48 * HOUR);
    let mut caller = two.site.caller_of(&two.owners[0]).await;
    caller.received = end;
    let refused = two.site.backend.submit(&caller, two.ids[0]).await;
    assert!(
        matches!(refused, Err(Refusal::Closed { .. })),
        "{refused:?}"
    );
    caller.received = Moment(end.micros() - 1);
    let receipt = two.site.backend.submit(&caller, two.ids[0]).await;
    assert_eq!(receipt.expect("a receipt").submitted, caller.received);
    // The receipt is given again later; a draft there is no more.
    two.go_to(end.plus_seconds(HOUR)).await;
    assert_eq!(submit(&mut two, 0).await, 303);
    let office = two.secretary.get(&two.office()).await;
    assert!(!office.text.contains("id=\"extension\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_extension_is_taken_back_and_never_shortens_the_call() {
    let mut two = Drafts::new().await;
    let later = two.after(48 * HOUR);
    two.give(&later, REASON).await;
    let action = format!("{}/extension", two.office());
    let ended = two.secretary.post(&action, &[("step", "end")]).await;
    assert_eq!(ended.status, 303);
    // Before the deadline of all it is open as before.
    let section = format!("/en/submissions/{}/sections/story", two.ids[0]);
    let page = two.owners[0].get(&section).await;
    assert!(!page.texts("textarea").is_empty());
    two.go_to(two.closes.plus_seconds(HOUR)).await;
    assert_eq!(submit(&mut two, 0).await, 409);
    // Given again after the close, it opens again.
    let later = two.after(24 * HOUR);
    assert_eq!(two.give(&later, REASON).await.status, 303);
    assert_eq!(submit(&mut two, 0).await, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_time_that_will_not_do_is_told_at_its_place() {
    let mut two = Drafts::new().await;
    let edition = two.site.edition().await;
    let begins = edition.timetable.jury_begins().expect("a round");
    let into_the_jury = (begins.micros() - two.closes.micros()) / 1_000_000 + HOUR;
    for (closes, reason, told) in [
        (two.after(-HOUR), REASON, "no later than the deadline"),
        (two.after(into_the_jury), REASON, "The jury is at work"),
        ("tomorrow".to_owned(), REASON, "Give the day and the time"),
        ("2026-10-25T02:30".to_owned(), REASON, "comes twice"),
        (two.after(HOUR), "", "An answer is needed here"),
    ] {
        let answer = two.give(&closes, reason).await;
        assert_eq!(answer.status, 422, "{closes}");
        assert!(answer.text.contains(told), "{closes}: {told}");
        assert_eq!(answer.value("closes"), closes, "what was typed stays");
    }
    two.go_to(two.closes.plus_seconds(2 * HOUR)).await;
    let answer = two.give(&two.after(HOUR), REASON).await;
    assert!(answer.text.contains("has already passed"));
    // Once the jury is at work nothing is given any more, and nothing given holds.
    let latest = two.after(into_the_jury - HOUR);
    assert_eq!(two.give(&latest, REASON).await.status, 303);
    two.go_to(begins).await;
    let mut caller = two.site.caller_of(&two.secretary).await;
    let desk = two.site.backend.extension(&caller, YEAR, two.ids[0]).await;
    assert!(desk.is_err());
    caller.received = begins;
    assert_eq!(submit(&mut two, 0).await, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn c08_two_secretaries_who_give_different_time_are_told_of_each_other() {
    let mut two = Drafts::new().await;
    let page = two.secretary.get(&two.office()).await;
    let seen = page.value("seen");
    let one = two.after(24 * HOUR);
    assert_eq!(two.give(&one, REASON).await.status, 303);
    let action = format!("{}/extension", two.office());
    let other = two.after(48 * HOUR);
    let fields = [
        ("seen", seen.as_str()),
        ("closes", other.as_str()),
        ("extension-reason", "Another reason"),
    ];
    let second = two.site.secretaries().await.1.email;
    let mut second = two.site.person(&second).await;
    let late = second.post(&action, &fields).await;
    assert_eq!(late.status, 409);
    assert_eq!(late.value("closes"), other, "what was typed stays");
    let page = two.secretary.get(&two.office()).await;
    assert_eq!(page.value("closes"), one);
}
