//! Files that are sent with a message between secretariat and team: who gets them, and what becomes of
//! them when the message is refused.

use domain::id::{FileId, SubmissionId};
use testkit::{
    Answer, TestSite, Visitor,
    season::{Time, YEAR},
};

use super::{BOUNDARY, Part, multipart};

const PDF: &[u8] = b"%PDF-1.7\nThe minutes.\n%%EOF\n";

struct Desks {
    site: TestSite,
    owner: Visitor,
    secretary: Visitor,
    id: SubmissionId,
    email: String,
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
        site,
        id,
        email,
    }
}

async fn send(who: &mut Visitor, path: &str, parts: &[Part<'_>]) -> Answer {
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    who.send_bytes(
        "POST",
        path,
        &[("content-type", kind.as_str())],
        multipart(parts),
    )
    .await
}

impl Desks {
    fn own(&self) -> String {
        format!("/en/submissions/{}/messages", self.id)
    }

    fn office(&self) -> String {
        format!("/en/office/{YEAR}/submissions/{}/messages", self.id)
    }

    async fn ask(&mut self, question: &str, files: &[(&str, &[u8])]) -> Answer {
        let mut parts = vec![
            Part::Field("step", "ask"),
            Part::Field("subject", "The minutes"),
            Part::Field("question", question),
            Part::Field("key", "one"),
        ];
        let named = files.iter();
        parts.extend(named.map(|(name, bytes)| Part::File("file.new.@message", name, bytes)));
        let path = self.office();
        send(&mut self.secretary, &path, &parts).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a05_a19_a_file_with_a_message_is_for_both_sides_of_it_and_nobody_else() {
    let mut desks = desks().await;
    let asked = desks
        .ask("Are these the ones?", &[("Minutes.pdf", PDF)])
        .await;
    assert_eq!(asked.status, 303, "{}", asked.text);
    let page = desks.owner.get(&desks.own()).await;
    let links = page.links(".remark .file-link");
    assert_eq!(page.texts(".remark .file-link"), ["Minutes.pdf"]);
    let file = &links[0];
    for who in [&mut desks.owner, &mut desks.secretary] {
        let got = who.get(file).await;
        assert_eq!(got.status, 200);
        assert!(got.text.contains("The minutes."));
    }
    let others = desks.site.people_with(None).await;
    let other = others.iter().find(|one| one.email != desks.email);
    let mut other = desks.site.person(&other.expect("somebody").email).await;
    assert_eq!(other.get(file).await.status, 404);
    assert_ne!(desks.site.visitor().get(file).await.status, 200);

    // The team answers with one of its own.
    let thread = page.value("thread");
    let field = format!("text-{thread}");
    let parts = [
        Part::Field("step", "say"),
        Part::Field("thread", &thread),
        Part::Field(&field, "No, these."),
        Part::Field("key", "two"),
        Part::File("file.new.@message", "Ours.pdf", PDF),
        Part::File("file.new.@message", "", b""),
    ];
    let own = desks.own();
    assert_eq!(send(&mut desks.owner, &own, &parts).await.status, 303);
    let page = desks.secretary.get(&desks.office()).await;
    assert_eq!(
        page.texts(".remark .file-link"),
        ["Minutes.pdf", "Ours.pdf"]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn i07_a_refused_message_keeps_its_files_and_a_refused_file_keeps_the_words() {
    let mut desks = desks().await;
    // Nothing was said; the file waits with the form, for its sender alone.
    let empty = desks.ask(" ", &[("Minutes.pdf", PDF)]).await;
    assert_eq!(empty.status, 422);
    let waiting = empty.value("attached");
    assert!(FileId::parse(&waiting).is_some(), "{}", empty.text);
    let file = format!("/files/{waiting}");
    assert_eq!(desks.secretary.get(&file).await.status, 200);
    assert_eq!(desks.owner.get(&file).await.status, 404);
    let again = [
        ("step", "ask"),
        ("subject", "The minutes"),
        ("question", "Are these the ones?"),
        ("key", "two"),
        ("attached", &waiting),
    ];
    let office = desks.office();
    assert_eq!(desks.secretary.post(&office, &again).await.status, 303);
    let page = desks.owner.get(&desks.own()).await;
    assert_eq!(page.texts(".remark .file-link"), ["Minutes.pdf"]);
    // What is sent is sent: nobody sends it along again, least of all somebody else's.
    let thread = page.value("thread");
    let field = format!("text-{thread}");
    let stolen = [
        ("step", "say"),
        ("thread", thread.as_str()),
        (field.as_str(), "And mine?"),
        ("key", "three"),
        ("attached", &waiting),
    ];
    let own = desks.own();
    assert_eq!(desks.owner.post(&own, &stolen).await.status, 303);
    let page = desks.owner.get(&own).await;
    assert_eq!(page.texts(".remark .file-link"), ["Minutes.pdf"]);

    // A file that is none keeps the words in their place.
    let page = b"<html><script>alert(1)</script></html>";
    let refused = desks.ask("With a page", &[("Minutes.pdf", page)]).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused
            .texts("textarea")
            .contains(&"With a page".to_owned())
    );
    assert!(!refused.texts("#ask .field-problem").is_empty());
    let page = desks.owner.get(&own).await;
    assert_eq!(page.texts(".remark").len(), 2, "nothing was said");
}
