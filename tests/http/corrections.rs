//! Sections sent back for correction: what can be written then, and what everybody else reads.

use domain::{
    id::SubmissionId,
    moment::Moment,
    ports::{Refusal, Submissions},
};
use testkit::{
    Answer, TestSite, Visitor,
    season::{Time, YEAR},
};

use crate::entry_form::versions::{TOLD, reword};

const HOUR: i64 = 3_600;
const MESSAGE: &str = "Say in which year the assemblies began.";

/// A submission that was handed in and is being validated.
struct Handed {
    site: TestSite,
    owner: Visitor,
    email: String,
    id: SubmissionId,
    secretary: Visitor,
}

async fn handed() -> Handed {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let mut found = None;
    for person in site.people_with(None).await {
        let mut owner = site.person(&person.email).await;
        for id in site.submissions_of(&person.email).await {
            let path = |part: &str| format!("/en/submissions/{id}/{part}");
            let receipt = owner.get(&path("receipt")).await.status == 200;
            if receipt && found.is_none() && owner.post(&path("reopen"), &[]).await.status == 303 {
                assert_eq!(owner.post(&path("review"), &[]).await.status, 303);
                found = Some((person.email.clone(), id));
            }
        }
    }
    let (email, id) = found.expect("something complete");
    site.go_to(Time::Validation).await;
    Handed {
        owner: site.person(&email).await,
        secretary: site.person(&site.secretaries().await.0.email).await,
        email,
        site,
        id,
    }
}

impl Handed {
    fn own(&self, part: &str) -> String {
        format!("/en/submissions/{}{part}", self.id)
    }

    fn office(&self) -> String {
        format!("/en/office/{YEAR}/submissions/{}", self.id)
    }

    async fn send_back(&mut self, sections: &[&str], seconds: i64) -> Answer {
        let at = self.site.backend.now().plus_seconds(seconds).micros();
        let closes = i18n::moment::local_input(at, "Europe/Madrid");
        let page = self.secretary.get(&self.office()).await;
        let revision = page.value("revision");
        let mut fields = vec![
            ("revision", revision.as_str()),
            ("correction-closes", closes.as_str()),
            ("correction-message", MESSAGE),
            ("correction-sections", ""),
        ];
        fields.extend(
            sections
                .iter()
                .map(|section| ("correction-sections", *section)),
        );
        let action = format!("{}/correction", self.office());
        self.secretary.post(&action, &fields).await
    }

    /// Saves the text of the territory; the status.
    async fn write(&mut self, text: &str) -> u16 {
        let path = self.own("/sections/story");
        let revision = self.owner.get(&path).await.value("revision");
        let fields = [
            ("territory", text),
            ("revision", &revision),
            ("then", "stay"),
        ];
        self.owner.post(&path, &fields).await.status
    }

    async fn said(&mut self) -> String {
        let page = self.owner.get(&self.own("/sections/story")).await;
        page.texts("textarea[name=territory]").concat()
    }

    async fn fingerprint(&mut self) -> String {
        let caller = self.site.caller_of(&self.owner).await;
        let receipt = self.site.backend.receipt(&caller, self.id).await;
        receipt.expect("a receipt").fingerprint
    }

    async fn go_to(&mut self, at: Moment) {
        self.site.clock.play(at);
        self.owner = self.site.person(&self.email).await;
        let office = self.site.secretaries().await.0.email;
        self.secretary = self.site.person(&office).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_back_is_corrected_there_alone_and_read_once_it_is_handed_in() {
    let mut handed = handed().await;
    let before = handed.fingerprint().await;
    // Nothing can be written before, in any way.
    assert_eq!(handed.write("Too early").await, 409);
    assert_eq!(handed.send_back(&["story"], 48 * HOUR).await.status, 303);
    let mails = handed.site.mails().await;
    let told = mails.iter().filter(|mail| mail.kind == "correction-asked");
    assert_eq!(told.count(), 1);
    for page in ["", "/sections/story", "/review"] {
        let page = handed.owner.get(&handed.own(page)).await;
        assert!(page.text.contains(MESSAGE));
        let deadline = page.texts("#deadline").concat();
        assert!(deadline.contains("47 hours left") || deadline.contains("2 days left"));
    }
    let list = handed.owner.get("/en/submissions").await;
    assert!(list.text.contains("Sent back for correction"));

    assert_eq!(handed.write("It began in 2019.").await, 303);
    assert_eq!(handed.said().await, "It began in 2019.");
    // Other sections stay closed, to the form and to what saves while typing.
    let path = handed.own("/sections/who");
    let page = handed.owner.get(&path).await;
    assert!(page.texts("input[name=title]").is_empty());
    let fields = [("title", "Another"), ("revision", "1")];
    assert_eq!(handed.owner.post(&path, &fields).await.status, 409);
    let call = serde_json::json!({
        "submission": handed.id.to_string(), "section": "who", "revision": 1,
        "fields": [["title", "Another"]],
    });
    let saved = handed
        .owner
        .call("/api/submissions/save-section", &call)
        .await;
    assert_eq!(saved.status, 409);
    // It is not open as a whole: the call is closed.
    assert_eq!(
        handed.owner.post(&handed.own("/reopen"), &[]).await.status,
        409
    );

    // The secretariat reads what was handed in, until the correction is.
    let office = handed.secretary.get(&handed.office()).await;
    assert!(!office.text.contains("It began in 2019."));
    assert_eq!(handed.fingerprint().await, before);
    let review = handed.own("/review");
    assert_eq!(handed.owner.post(&review, &[]).await.status, 303);
    let after = handed.fingerprint().await;
    assert_ne!(after, before);
    let office = handed.secretary.get(&handed.office()).await;
    assert!(office.text.contains("It began in 2019."));
    assert_eq!(office.texts("#correction .difference").len(), 1);
    // Handed in twice is once, and it is closed again.
    assert_eq!(handed.owner.post(&review, &[]).await.status, 303);
    assert_eq!(handed.fingerprint().await, after);
    assert_eq!(handed.write("Once more").await, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_handed_in_again_stands_as_it_was_and_what_was_typed_is_kept() {
    let mut handed = handed().await;
    let before = handed.fingerprint().await;
    handed.send_back(&["story", "contacts"], 2 * HOUR).await;
    assert_eq!(handed.write("Written and forgotten").await, 303);
    let end = handed.site.backend.now().plus_seconds(2 * HOUR);

    // To the microsecond: the time of receipt decides.
    let mut caller = handed.site.caller_of(&handed.owner).await;
    caller.received = end.plus_seconds(60);
    let late = handed.site.backend.submit(&caller, handed.id).await;
    let receipt = late.expect("the receipt of what was handed in");
    assert_eq!(receipt.fingerprint, before);

    handed.go_to(end.plus_seconds(60)).await;
    assert_eq!(handed.write("Too late").await, 409);
    assert_eq!(handed.fingerprint().await, before);
    let office = handed.secretary.get(&handed.office()).await;
    assert!(!office.text.contains("Written and forgotten"));
    assert!(office.text.contains("Not corrected by the deadline"));
    let history = handed
        .owner
        .get(&handed.own("/sections/story/history"))
        .await;
    assert!(history.text.contains("forgotten"), "nothing typed is lost");

    // Asked once more, it goes on from what was handed in.
    assert_eq!(handed.send_back(&["story"], 24 * HOUR).await.status, 303);
    assert_ne!(handed.said().await, "Written and forgotten");
    assert_eq!(handed.write("The second time").await, 303);
    assert_eq!(
        handed.owner.post(&handed.own("/review"), &[]).await.status,
        303
    );
    let office = handed.secretary.get(&handed.office()).await;
    assert!(office.text.contains("The second time"));
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_corrected_in_the_words_that_it_was_handed_in_with() {
    let mut handed = handed().await;
    handed.site.go_to(Time::Submission).await;
    handed.go_to(handed.site.backend.now()).await;
    let question = handed.site.edition().await;
    let question = question.question("territory").expect("a question");
    let label = question.label.en.clone();
    reword(&mut handed.secretary).await;
    handed.site.go_to(Time::Validation).await;
    handed.go_to(handed.site.backend.now()).await;

    assert_eq!(handed.send_back(&["story"], 48 * HOUR).await.status, 303);
    let says = |page: &Answer| page.text.contains(&label) && !page.text.contains(TOLD);
    assert!(says(
        &handed.owner.get(&handed.own("/sections/story")).await
    ));
    assert_eq!(handed.write("It began in 2019.").await, 303);
    let review = handed.own("/review");
    assert_eq!(handed.owner.post(&review, &[]).await.status, 303);
    for (page, reader) in [
        (review, &mut handed.owner),
        (
            format!("/en/office/{YEAR}/submissions/{}", handed.id),
            &mut handed.secretary,
        ),
    ] {
        let page = reader.get(&page).await;
        assert!(page.text.contains("It began in 2019.") && says(&page));
        assert!(page.texts("#form-version").concat().contains("Version 1"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_is_taken_back_and_ends_with_the_verdict() {
    let mut handed = handed().await;
    handed.send_back(&["story"], 48 * HOUR).await;
    let action = format!("{}/correction", handed.office());
    let ended = handed.secretary.post(&action, &[("step", "end")]).await;
    assert_eq!(ended.status, 303);
    assert_eq!(handed.write("Taken back").await, 409);
    handed.send_back(&["story"], 48 * HOUR).await;
    assert_eq!(handed.write("Being corrected").await, 303);
    let page = handed.secretary.get(&handed.office()).await;
    let revision = page.value("revision");
    let verdict = [("revision", revision.as_str()), ("verdict", "eligible")];
    let office = handed.office();
    assert_eq!(handed.secretary.post(&office, &verdict).await.status, 303);
    assert_eq!(handed.write("After the verdict").await, 409);
    let page = handed.secretary.get(&handed.office()).await;
    assert!(!page.text.contains("Being corrected"));
}

#[tokio::test(flavor = "multi_thread")]
async fn c08_who_reads_an_older_submission_does_not_send_it_back_and_faults_are_told() {
    let mut handed = handed().await;
    let page = handed.secretary.get(&handed.office()).await;
    let revision = page.value("revision");
    let none = handed.send_back(&[], 48 * HOUR).await;
    assert_eq!(none.status, 422);
    assert_eq!(none.texts("textarea[name=correction-message]"), [MESSAGE]);
    assert_eq!(handed.send_back(&["nothing"], 48 * HOUR).await.status, 422);
    assert_eq!(handed.send_back(&["story"], -HOUR).await.status, 422);
    assert_eq!(handed.send_back(&["story"], 48 * HOUR).await.status, 303);
    // Twice at once: the second is told, and nothing is asked twice.
    let action = format!("{}/correction", handed.office());
    let fields = [
        ("revision", revision.as_str()),
        ("correction-sections", "who"),
        ("correction-closes", "2026-12-31T10:00"),
        ("correction-message", "Another message"),
    ];
    let second = handed.site.secretaries().await.1.email;
    let mut second = handed.site.person(&second).await;
    assert_eq!(second.post(&action, &fields).await.status, 409);
    // Corrected meanwhile: what the second one read is older.
    handed.write("Corrected").await;
    handed.owner.post(&handed.own("/review"), &[]).await;
    let late = second.post(&action, &fields).await;
    assert_eq!(late.status, 409);
    assert_eq!(
        late.texts("textarea[name=correction-message]"),
        ["Another message"]
    );

    // Somebody else reads nothing of it and corrects nothing.
    let other = handed.site.people_with(None).await;
    let other = other.iter().find(|person| person.email != handed.email);
    let mut other = handed.site.person(&other.expect("somebody").email).await;
    assert_eq!(other.get(&handed.own("")).await.status, 404);
    assert_eq!(other.post(&action, &fields).await.status, 404);
    let caller = handed.site.caller_of(&other).await;
    let tried = handed.site.backend.submit(&caller, handed.id).await;
    assert!(matches!(tried, Err(Refusal::NotFound)));
}
