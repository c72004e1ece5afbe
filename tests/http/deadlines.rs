//! The deadline of the call: the line above what is written, the grace after it, and moving it for all.

use std::collections::BTreeSet;

use domain::{
    edition::CalendarChange,
    moment::Moment,
    ports::{Refusal, SecretariatOffice, Submissions},
};
use testkit::{Answer, season::YEAR};

use crate::drafts::Drafts;

const MINUTE: i64 = 60;
const HOUR: i64 = 3_600;
const REASON: &str = "Half of the town halls were without electricity.";

fn timetable() -> String {
    format!("/en/office/{YEAR}/timetable")
}

impl Drafts {
    fn path(&self, part: &str) -> String {
        format!("/en/submissions/{}{part}", self.ids[0])
    }

    async fn get(&mut self, part: &str) -> Answer {
        let path = self.path(part);
        self.owners[0].get(&path).await
    }

    async fn save_timetable(&mut self, fields: &[(&str, &str)]) -> Answer {
        let page = self.secretary.get(&timetable()).await;
        self.secretary.submit(&page, &timetable(), fields).await
    }

    /// Moves the deadline by so many seconds; validation begins with it.
    async fn move_deadline(&mut self, seconds: i64, reason: &str) -> Answer {
        let at = self.closes.plus_seconds(seconds).micros();
        let at = i18n::moment::local_input(at, "Europe/Madrid");
        let fields = [
            ("phase-0-closes", at.as_str()),
            ("phase-1-opens", at.as_str()),
            ("reason", reason),
        ];
        self.save_timetable(&fields).await
    }

    /// Saves the text of the territory; the status.
    async fn write(&mut self, text: &str) -> u16 {
        let path = self.path("/sections/story");
        let revision = self.owners[0].get(&path).await.value("revision");
        let fields = [
            ("territory", text),
            ("revision", &revision),
            ("then", "stay"),
        ];
        self.owners[0].post(&path, &fields).await.status
    }

    /// Lets the owner of the second draft take part in the first one.
    async fn join(&mut self, part: &str) {
        let team = self.path("/team");
        let email = self.emails[1].clone();
        let fields = [("email", email.as_str()), ("part", ""), ("part", part)];
        assert_eq!(self.owners[0].post(&team, &fields).await.status, 303);
        let answer = self.path("/team/answer");
        let joined = self.owners[1].post(&answer, &[("answer", "accept")]).await;
        assert_eq!(joined.status, 303);
    }

    /// How many mails of a kind there are.
    async fn count(&self, kind: &str) -> usize {
        let mails = self.site.mails().await.into_iter();
        mails.filter(|mail| mail.kind == kind).count()
    }

    /// To whom mails of a kind went that are about the first draft.
    async fn told(&self, kind: &str) -> BTreeSet<String> {
        let id = self.ids[0].to_string();
        let mails = self.site.mails().await.into_iter();
        let mails = mails.filter(|mail| mail.kind == kind && mail.payload.contains(&id));
        mails.map(|mail| mail.recipient).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn c05_what_arrives_in_the_grace_is_taken_and_told_everywhere() {
    let mut call = Drafts::new().await;
    let set = call.save_timetable(&[("grace", "15")]).await;
    assert_eq!(set.status, 200, "{:?}", set.texts(".problem-summary"));
    assert_eq!(call.site.edition().await.grace_minutes, 15);
    // The world reads the deadline, and nothing of the grace.
    let public = call.site.visitor().get(&format!("/en/{YEAR}")).await;
    assert!(!public.text.contains("grace"));

    call.go_to(call.closes.plus_seconds(5 * MINUTE)).await;
    let page = call.get("/sections/story").await;
    let told = page.texts("#deadline").concat();
    assert!(told.contains("What arrives until"), "{told}");
    assert_eq!(call.write("Written in the last minute").await, 303);
    let start = format!("/en/submissions/start/{}", call.site.edition_id().await);
    let begun = call.owners[0].post(&start, &[("key", "late")]).await;
    assert_eq!(begun.status, 409, "nothing is begun in the grace");

    let review = call.get("/review").await;
    assert!(review.text.contains("cannot be opened again"));
    let path = call.path("/review");
    let handed_in = call.owners[0].post(&path, &[]).await;
    assert_eq!(handed_in.location(), Some(call.path("/receipt")));
    let receipt = call.get("/receipt").await;
    assert!(
        receipt
            .texts("#late")
            .concat()
            .contains("After the deadline")
    );
    assert_eq!(call.get("/receipt/pdf").await.status, 200);
    let mails = call.site.mails().await;
    let sent = mails
        .iter()
        .filter(|mail| mail.kind == "submission-received");
    let late = sent.filter(|mail| {
        let letter: serde_json::Value = serde_json::from_str(&mail.payload).expect("a letter");
        letter["missed"] == call.closes.micros()
    });
    assert!(late.count() > 0);

    // Opened again it could be lost.
    let overview = call.get("").await;
    assert!(!overview.text.contains("/reopen"));
    let reopen = call.path("/reopen");
    assert_eq!(call.owners[0].post(&reopen, &[]).await.status, 409);

    let office = format!("/en/office/{YEAR}");
    let list = call.secretary.get(&format!("{office}/submissions")).await;
    assert!(list.text.contains("In the grace period"));
    let one = format!("{office}/submissions/{}", call.ids[0]);
    let page = call.secretary.get(&one).await;
    assert!(page.text.contains("In the grace period"));
    let log = call.secretary.get(&format!("{office}/log")).await;
    assert!(log.text.contains("after the deadline, in the grace period"));
    assert!(log.text.contains("set the minutes of grace"));
}

#[tokio::test(flavor = "multi_thread")]
async fn c05_the_grace_ends_to_the_microsecond_also_after_a_deadline_of_its_own() {
    let mut call = Drafts::new().await;
    assert_eq!(call.save_timetable(&[("grace", "15")]).await.status, 200);
    let until = call.closes.plus_seconds(24 * HOUR);
    let closes = i18n::moment::local_input(until.micros(), "Europe/Madrid");
    let office = format!("/en/office/{YEAR}/submissions/{}", call.ids[0]);
    let fields = [
        ("seen", ""),
        ("closes", closes.as_str()),
        ("extension-reason", REASON),
    ];
    let given = format!("{office}/extension");
    assert_eq!(call.secretary.post(&given, &fields).await.status, 303);

    for (place, deadline) in [(1, call.closes), (0, until)] {
        let id = call.ids[place];
        call.go_to(deadline.plus_seconds(14 * MINUTE)).await;
        let mut caller = call.site.caller_of(&call.owners[place]).await;
        caller.received = deadline.plus_seconds(15 * MINUTE);
        let refused = call.site.backend.submit(&caller, id).await;
        assert!(
            matches!(refused, Err(Refusal::Closed { .. })),
            "{refused:?}"
        );
        caller.received = Moment(caller.received.micros() - 1);
        let receipt = call.site.backend.submit(&caller, id).await;
        assert_eq!(receipt.expect("a receipt").missed, Some(deadline));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_time_is_in_time_and_a_grace_that_does_not_fit_is_refused() {
    let mut call = Drafts::new().await;
    for grace in ["x", "-1", "1441", "99999999", ""] {
        let answer = call.save_timetable(&[("grace", grace)]).await;
        assert_eq!(answer.status, 422, "{grace}");
        assert_eq!(answer.value("grace"), grace, "what was typed stays");
    }
    // The jury begins as soon as submissions close: there is no room for a grace.
    let edition = call.site.edition().await;
    let begins = edition.timetable.jury_begins().expect("a round");
    let minutes = begins.seconds_since(call.closes) / MINUTE;
    if minutes < 1_440 {
        let answer = call
            .save_timetable(&[("grace", &(minutes + 1).to_string())])
            .await;
        assert_eq!(answer.status, 422);
    }
    assert_eq!(call.site.edition().await.grace_minutes, 0);
    let path = call.path("/review");
    assert_eq!(call.owners[0].post(&path, &[]).await.status, 303);
    assert!(call.get("/receipt").await.texts("#late").is_empty());
    call.go_to(call.closes).await;
    let late = format!("/en/submissions/{}/review", call.ids[1]);
    assert_eq!(call.owners[1].post(&late, &[]).await.status, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_moved_deadline_is_explained_to_all_and_written_to_those_who_write() {
    let mut call = Drafts::new().await;
    call.join("edit").await;
    let silent = call.move_deadline(24 * HOUR, "").await;
    assert_eq!(silent.status, 422);
    assert_eq!(silent.links(".problem-summary a"), ["#f-reason"]);
    let moved = call.move_deadline(24 * HOUR, REASON).await;
    assert_eq!(moved.status, 200, "{:?}", moved.texts(".problem-summary"));

    let both: BTreeSet<String> = call.emails.iter().take(2).cloned().collect();
    assert_eq!(call.told("deadline-moved").await, both);
    let written = call.count("deadline-moved").await;
    let public = call.site.visitor().get(&format!("/en/{YEAR}")).await;
    assert!(public.text.contains(REASON));
    // Saved again as it is, nothing moves and nobody is written to.
    let page = call.secretary.get(&timetable()).await;
    let again = call.secretary.submit(&page, &timetable(), &[]).await;
    assert_eq!(again.status, 200);
    assert_eq!(call.count("deadline-moved").await, written);
    let log = format!("/en/office/{YEAR}/log");
    assert!(call.secretary.get(&log).await.text.contains(REASON));
}

#[tokio::test(flavor = "multi_thread")]
async fn f14_a_deadline_with_seconds_stays_where_it_is_while_another_phase_moves() {
    let mut call = Drafts::new().await;
    let edition = call.site.edition().await;
    let end = edition.timetable.submission().expect("a call").closes;
    let end = end.plus_seconds(59);
    let mut timetable = edition.timetable.clone();
    timetable.0[0].window.closes = end;
    timetable.0[1].window.opens = end;
    let change = CalendarChange {
        timetable,
        grace_minutes: 0,
        reason: REASON.to_owned(),
    };
    let secretary = call.site.acting(&call.emails[2]).await;
    let office = &call.site.backend;
    let seen = office.today(&secretary, YEAR).await.expect("a desk").office;
    let changed = office
        .save_timetable(&secretary, YEAR, seen.revision, change)
        .await;
    changed.expect("a calendar");
    let written = call.count("deadline-moved").await;

    let last = edition.timetable.0.last().expect("a phase").window.closes;
    let later = i18n::moment::local_input(last.plus_seconds(HOUR).micros(), "Europe/Madrid");
    let name = format!("phase-{}-closes", edition.timetable.0.len() - 1);
    let moved = call.save_timetable(&[(&name, later.as_str())]).await;
    assert_eq!(moved.status, 200, "{:?}", moved.texts(".problem-summary"));
    let after = call.site.edition().await;
    assert_eq!(after.timetable.0[0].window.closes, end);
    assert_eq!(call.count("deadline-moved").await, written);
}

#[tokio::test(flavor = "multi_thread")]
async fn more_time_is_told_to_all_who_write_and_a_moved_call_not_to_who_has_more() {
    let mut call = Drafts::new().await;
    call.join("edit").await;
    let until = call.closes.plus_seconds(48 * HOUR).micros();
    let closes = i18n::moment::local_input(until, "Europe/Madrid");
    let given = format!("/en/office/{YEAR}/submissions/{}/extension", call.ids[0]);
    let fields = [
        ("seen", ""),
        ("closes", closes.as_str()),
        ("extension-reason", REASON),
    ];
    assert_eq!(call.secretary.post(&given, &fields).await.status, 303);
    let both: BTreeSet<String> = call.emails.iter().take(2).cloned().collect();
    assert_eq!(call.told("extension-given").await, both);
    let moved = call.move_deadline(24 * HOUR, REASON).await;
    assert_eq!(moved.status, 200);
    assert_eq!(call.told("deadline-moved").await, BTreeSet::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn f14_the_deadline_stands_above_what_is_written_in_both_clocks() {
    let mut call = Drafts::new().await;
    call.go_to(call.closes.plus_seconds(-3 * HOUR)).await;
    // As a page is read: all spaces are one.
    let plain = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (locale, at) = (domain::locale::Locale::En, call.closes.micros());
    let local = plain(i18n::moment::deadline(locale, at, "Europe/Madrid"));
    let utc = plain(i18n::moment::date_time_zone(locale, at, "UTC"));
    for part in ["", "/sections/contacts", "/sections/story", "/review"] {
        let page = call.get(part).await;
        let told = page.texts("#deadline").concat();
        for words in [&local, &utc, &"3 hours left".to_owned()] {
            assert!(told.contains(words.as_str()), "{part}: {words} in {told}");
        }
        assert!(local.contains("Madrid, UTC+"), "{local}");
        let iso = format!("datetime=\"{}\"", i18n::moment::iso(call.closes.micros()));
        assert!(page.text.contains(&iso), "{part}");
    }
    // Nothing where nothing can be written any more.
    let path = call.path("/review");
    assert_eq!(call.owners[0].post(&path, &[]).await.status, 303);
    assert!(call.get("/review").await.texts("#deadline").is_empty());
    call.go_to(call.closes).await;
    let closed = format!("/en/submissions/{}/sections/story", call.ids[1]);
    let page = call.owners[1].get(&closed).await;
    assert!(page.texts("#deadline").is_empty());
}
