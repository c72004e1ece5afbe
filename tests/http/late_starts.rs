//! Time to begin: for one address, for one submission, and not for longer than was said.

use domain::moment::Moment;
use testkit::{
    Answer, TestSite, Visitor,
    season::{Time, YEAR},
};

const HOUR: i64 = 3_600;
const REASON: &str = "Your council was elected last week.";

fn path() -> String {
    format!("/en/office/{YEAR}/late-starts")
}

/// An hour after the deadline.
struct Late {
    site: TestSite,
    /// Addresses of two people who could submit.
    emails: [String; 2],
    closes: Moment,
    start: String,
}

async fn late() -> Late {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let edition = site.edition().await;
    let closes = edition.timetable.submission().expect("a call").closes;
    let mut people = site.people_with(None).await.into_iter();
    let mut email = || people.next().expect("somebody").email;
    let (emails, start) = (
        [email(), email()],
        format!("/en/submissions/start/{}", site.edition_id().await),
    );
    site.clock.play(closes.plus_seconds(HOUR));
    Late {
        site,
        emails,
        closes,
        start,
    }
}

impl Late {
    /// So long after the deadline, in the fields of the form.
    fn after(&self, hours: i64) -> String {
        let at = self.closes.plus_seconds(hours * HOUR).micros();
        i18n::moment::local_input(at, "Europe/Madrid")
    }

    async fn secretary(&self) -> Visitor {
        let email = self.site.secretaries().await.0.email;
        self.site.person(&email).await
    }

    async fn give(&self, email: &str, closes: &str, reason: &str) -> Answer {
        let mut secretary = self.secretary().await;
        let page = secretary.get(&path()).await;
        let fields = [("email", email), ("closes", closes), ("reason", reason)];
        secretary.submit(&page, &path(), &fields).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn c05_an_address_begins_one_submission_late_and_hands_it_in_until_then() {
    let late = late().await;
    let [one, other] = &late.emails;
    let given = late.give(one, &late.after(48), REASON).await;
    assert_eq!(given.status, 200, "{:?}", given.texts(".problem-summary"));
    assert!(given.text.contains(one.as_str()) && given.text.contains("Not begun yet"));
    let mails = late.site.mails().await.into_iter();
    let mails: Vec<_> = mails.filter(|mail| mail.kind == "late-start").collect();
    assert_eq!(mails.len(), 1);
    assert_eq!(&mails[0].recipient, one);
    // Twice is once.
    let twice = late.give(one, &late.after(48), REASON).await;
    assert_eq!(twice.status, 200);
    let mails = late.site.mails().await.into_iter();
    assert_eq!(mails.filter(|mail| mail.kind == "late-start").count(), 1);

    // Nobody else begins, whatever they send.
    let mut second = late.site.person(other).await;
    let list = second.get("/en/submissions").await;
    assert!(!list.text.contains(&late.start));
    let refused = second.post(&late.start, &[("key", "k")]).await;
    assert_eq!(refused.status, 409);

    let mut first = late.site.person(one).await;
    let list = first.get("/en/submissions").await;
    let begun = first.submit(&list, &late.start, &[]).await;
    assert_eq!(begun.status, 200);
    let deadline = begun.texts("#deadline").concat();
    assert!(deadline.contains("47 hours left"), "{deadline}");
    let own = begun.path.split("/sections").next().expect("a path");
    let overview = first.get(own).await;
    assert!(overview.text.contains(REASON));
    // It is open: what is refused is what is missing.
    let review = format!("{own}/review");
    assert_eq!(first.post(&review, &[]).await.status, 422);
    // One address, one submission.
    let again = first.post(&late.start, &[("key", "another")]).await;
    assert_eq!(again.status, 409);
    // More time for it is given at the draft: given here it would begin another one.
    let more = late.give(one, &late.after(60), REASON).await;
    assert_eq!(more.status, 422);
    assert!(more.text.contains("Give that draft more time"));
    let again = first.post(&late.start, &[("key", "another")]).await;
    assert_eq!(again.status, 409);
    let page = late.secretary().await.get(&path()).await;
    assert!(page.text.contains("Begun") && !page.text.contains("value=\"end\""));
    let log = format!("/en/office/{YEAR}/log");
    let log = late.secretary().await.get(&log).await;
    assert!(log.text.contains("time to begin"));

    late.site.clock.play(late.closes.plus_seconds(48 * HOUR));
    let mut first = late.site.person(one).await;
    assert_eq!(first.post(&review, &[]).await.status, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn time_to_begin_is_taken_back_and_runs_out() {
    let late = late().await;
    let [one, other] = &late.emails;
    assert_eq!(late.give(one, &late.after(48), REASON).await.status, 200);
    let mut secretary = late.secretary().await;
    let fields = [("email", one.as_str()), ("step", "end")];
    assert_eq!(secretary.post(&path(), &fields).await.status, 303);
    assert_eq!(secretary.post(&path(), &fields).await.status, 303, "twice");
    let mut first = late.site.person(one).await;
    let refused = first.post(&late.start, &[("key", "k")]).await;
    assert_eq!(refused.status, 409);

    assert_eq!(late.give(other, &late.after(2), REASON).await.status, 200);
    late.site.clock.play(late.closes.plus_seconds(2 * HOUR));
    let mut second = late.site.person(other).await;
    let refused = second.post(&late.start, &[("key", "k")]).await;
    assert_eq!(refused.status, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_will_not_do_is_told_at_its_place_and_the_jury_ends_it() {
    let late = late().await;
    let one = late.emails[0].clone();
    let begins = late.site.edition().await;
    let begins = begins.timetable.jury_begins().expect("a round");
    let into_the_jury = begins.seconds_since(late.closes) / HOUR + 1;
    for (email, closes, reason, told) in [
        ("nobody", late.after(48), REASON, "email address"),
        (one.as_str(), late.after(0), REASON, "has already passed"),
        (
            one.as_str(),
            late.after(into_the_jury),
            REASON,
            "The jury is at work",
        ),
        (one.as_str(), late.after(48), "", "An answer is needed here"),
        (
            one.as_str(),
            "2026-10-25T02:30".to_owned(),
            REASON,
            "comes twice",
        ),
    ] {
        let answer = late.give(email, &closes, reason).await;
        assert_eq!(answer.status, 422, "{told}");
        assert!(answer.text.contains(told), "{told}");
        assert_eq!(answer.value("closes"), closes, "what was typed stays");
        assert_eq!(answer.value("email"), email);
    }
    let latest = late.after(into_the_jury - 1);
    assert_eq!(late.give(&one, &latest, REASON).await.status, 200);
    late.site.clock.play(begins);
    let mut first = late.site.person(&one).await;
    let refused = first.post(&late.start, &[("key", "k")]).await;
    assert_eq!(refused.status, 409);
    assert_eq!(late.secretary().await.get(&path()).await.status, 409);
}
