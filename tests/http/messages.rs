//! Questions of the secretariat about a submission: who reads and answers them, and who is told.

use domain::{
    id::SubmissionId,
    ports::{Conversations, conversations::Seat},
};
use testkit::{
    Answer, TestSite, Visitor,
    season::{Time, YEAR},
};

const QUESTION: &str = "In which year did the assemblies begin?";
const REPLY: &str = "In 2019, with three of them.";

struct Desks {
    site: TestSite,
    owner: Visitor,
    email: String,
    id: SubmissionId,
    secretary: Visitor,
}

async fn desks() -> Desks {
    let site = TestSite::new().await;
    site.go_to(Time::Validation).await;
    let mut found = None;
    for person in site.people_with(None).await {
        if let Some(id) = site.submissions_of(&person.email).await.first() {
            found.get_or_insert((person.email.clone(), *id));
        }
    }
    let (email, id) = found.expect("a submission");
    Desks {
        owner: site.person(&email).await,
        secretary: site.person(&site.secretaries().await.0.email).await,
        email,
        site,
        id,
    }
}

impl Desks {
    fn own(&self, part: &str) -> String {
        format!("/en/submissions/{}{part}", self.id)
    }

    fn office(&self, part: &str) -> String {
        format!("/en/office/{YEAR}/submissions/{}{part}", self.id)
    }

    async fn ask(&mut self, subject: &str, question: &str, key: &str) -> Answer {
        let fields = [
            ("step", "ask"),
            ("subject", subject),
            ("question", question),
            ("key", key),
        ];
        let page = self.office("/messages");
        self.secretary.post(&page, &fields).await
    }

    async fn thread(&self) -> String {
        let caller = self.site.caller_of(&self.owner).await;
        let port = &self.site.backend;
        let all = port.threads(&caller, Seat::Team, self.id).await;
        all.expect("threads")[0].id.to_string()
    }

    async fn answer(&mut self, text: &str, key: &str) -> Answer {
        let thread = self.thread().await;
        let field = format!("text-{thread}");
        let fields = [
            ("step", "say"),
            ("thread", thread.as_str()),
            (field.as_str(), text),
            ("key", key),
        ];
        let page = self.own("/messages");
        self.owner.post(&page, &fields).await
    }

    async fn told(&self, kind: &str) -> Vec<String> {
        let mails = self.site.mails().await;
        let of_kind = mails.into_iter().filter(|mail| mail.kind == kind);
        of_kind.map(|mail| mail.recipient).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_asked_once_answered_read_closed_and_opened_again() {
    let mut desks = desks().await;
    assert_eq!(desks.ask("The story", QUESTION, "one").await.status, 303);
    // The same form sent twice asks once.
    assert_eq!(desks.ask("The story", QUESTION, "one").await.status, 303);
    assert_eq!(
        desks.told("question-asked").await,
        [desks.email.clone()],
        "the owner, once"
    );
    let list = desks.owner.get("/en/submissions").await;
    assert!(list.text.contains("The secretariat has written to you"));
    let page = desks.owner.get(&desks.own("")).await;
    assert!(page.text.contains("has asked something"));
    let page = desks.owner.get(&desks.own("/messages")).await;
    assert!(page.text.contains(QUESTION));
    assert_eq!(page.texts(".remark .badge-new"), ["Unread"]);
    // Looking at it changes nothing; saying so does.
    let page = desks.owner.get(&desks.own("/messages")).await;
    assert_eq!(page.texts(".remark .badge-new").len(), 1);
    let thread = desks.thread().await;
    let place = page.value("place");
    let read = [("step", "read"), ("thread", &thread), ("place", &place)];
    let here = desks.own("/messages");
    assert_eq!(desks.owner.post(&here, &read).await.status, 303);
    let list = desks.owner.get("/en/submissions").await;
    assert!(!list.text.contains("The secretariat has written to you"));

    assert_eq!(desks.answer(REPLY, "two").await.status, 303);
    assert_eq!(desks.answer(REPLY, "two").await.status, 303);
    assert_eq!(desks.told("question-answered").await.len(), 1);
    let today = desks.secretary.get(&format!("/en/office/{YEAR}")).await;
    assert!(today.text.contains("Submissions with unread answers"));
    let list = format!("/en/office/{YEAR}/submissions?unread=yes");
    let list = desks.secretary.get(&list).await;
    assert_eq!(list.texts("tbody tr").len(), 1);
    let page = desks.secretary.get(&desks.office("/messages")).await;
    assert_eq!(page.texts(".remark .prose"), [QUESTION, REPLY]);
    // Nobody has read what was not said when the page was made.
    let place = page.value("place");
    assert_eq!(desks.answer("And one more.", "three").await.status, 303);
    let read = [("step", "read"), ("thread", &thread), ("place", &place)];
    let there = desks.office("/messages");
    assert_eq!(desks.secretary.post(&there, &read).await.status, 303);
    let page = desks.secretary.get(&there).await;
    assert_eq!(page.texts(".remark .badge-new").len(), 1);

    let close = [("step", "close"), ("thread", thread.as_str())];
    assert_eq!(desks.secretary.post(&there, &close).await.status, 303);
    let late = desks.answer("Typed while it was closed", "four").await;
    assert_eq!(late.status, 409);
    assert!(late.text.contains("Typed while it was closed"));
    let reopen = [("step", "reopen"), ("thread", thread.as_str())];
    assert_eq!(desks.secretary.post(&there, &reopen).await.status, 303);
    assert_eq!(desks.answer("Now", "five").await.status, 303);
    let log = desks.secretary.get(&format!("/en/office/{YEAR}/log")).await;
    assert!(log.text.contains("asked the applicant of"));
    assert!(!log.text.contains(QUESTION), "the log never says what");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_sent_is_shown_again_with_every_word() {
    let mut desks = desks().await;
    let refused = desks.ask("", QUESTION, "one").await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.texts("textarea[name=question]").concat(), QUESTION);
    let refused = desks.ask("The story", " ", "one").await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.value("subject"), "The story");
    assert_eq!(desks.told("question-asked").await.len(), 0);
    desks.ask("The story", QUESTION, "one").await;
    let long = "word ".repeat(1_000);
    let refused = desks.answer(&long, "two").await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains(long.trim()));
    assert_eq!(desks.told("question-answered").await.len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a04_a_secretary_in_conflict_reads_nothing_of_it_and_is_told_nothing() {
    let mut desks = desks().await;
    let (_, other) = desks.site.secretaries().await;
    desks.ask("The story", QUESTION, "one").await;
    desks.site.declare_conflict(&other.email, desks.id).await;
    let mut conflicted = desks.site.person(&other.email).await;
    let there = desks.office("/messages");
    assert_eq!(conflicted.get(&there).await.status, 404);
    let asked = conflicted.post(&there, &[("step", "ask")]).await;
    assert_eq!(asked.status, 404);
    desks.answer(REPLY, "two").await;
    assert!(!desks.told("question-answered").await.contains(&other.email));
    let today = conflicted.get(&format!("/en/office/{YEAR}")).await;
    assert!(!today.text.contains("Submissions with unread answers"));
    for page in ["mails", "log"] {
        let page = conflicted.get(&format!("/en/office/{YEAR}/{page}")).await;
        assert!(!page.text.contains(QUESTION) && !page.text.contains(REPLY));
    }
    // Somebody else's submission is nobody's.
    for person in desks.site.people_with(None).await {
        if person.email != desks.email {
            let mut stranger = desks.site.person(&person.email).await;
            assert_eq!(stranger.get(&desks.own("/messages")).await.status, 404);
            break;
        }
    }
}
