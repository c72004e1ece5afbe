//! Membership of the network, applied for with a submission.

use domain::id::SubmissionId;
use testkit::{
    Answer, TestSite, Visitor,
    season::{Time, YEAR},
};

const WHOLE: [(&str, &str); 8] = [
    ("government", "=1+\"Ríoseco\""),
    ("kind", "municipality"),
    ("country", "ES"),
    ("population", "small"),
    ("contact", "Ana Vidal"),
    ("email", "ana.vidal@rioseco.example.org"),
    ("phone", ""),
    ("authorised", "yes"),
];

async fn applicant() -> (TestSite, Visitor, SubmissionId) {
    let site = TestSite::new().await;
    site.go_to(Time::Validation).await;
    let mut found = None;
    for person in site.people_with(None).await {
        if let Some(id) = site.submissions_of(&person.email).await.first() {
            found.get_or_insert((person.email.clone(), *id));
        }
    }
    let (email, id) = found.expect("a submission");
    let owner = site.person(&email).await;
    (site, owner, id)
}

/// What a desk says of applications that wait.
const WAITS: &str = "Membership applications to decide";

/// Recipient, language and whole row of the mails that tell a decision.
async fn told(site: &TestSite, kind: &str) -> Vec<(String, String, String)> {
    let mails = site.mails().await.into_iter();
    let of_kind = mails.filter(|mail| mail.kind == kind);
    of_kind
        .map(|mail| (mail.recipient, mail.locale, mail.payload))
        .collect()
}

async fn save(
    visitor: &mut Visitor,
    id: SubmissionId,
    revision: &str,
    step: &str,
    without: &str,
) -> Answer {
    let mut fields: Vec<(&str, &str)> = WHOLE.to_vec();
    fields.retain(|(name, _)| *name != without);
    fields.extend([("revision", revision), ("step", step)]);
    let page = format!("/en/submissions/{id}/membership");
    visitor.post(&page, &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_is_saved_sent_once_whole_and_decided_with_a_note() {
    let (site, mut owner, id) = applicant().await;
    let page = format!("/en/submissions/{id}/membership");
    let office = format!("/en/office/{YEAR}/memberships");
    let mut secretary = site.person(&site.secretaries().await.0.email).await;
    // At first the page says what the submission says already.
    let first = owner.get(&page).await;
    assert!(!first.value("contact").is_empty());
    assert_eq!(save(&mut owner, id, "0", "save", "kind").await.status, 303);
    // A draft is nobody else's; one that lacks something cannot be sent, and keeps what was typed.
    assert!(!secretary.get(&office).await.text.contains("Ríoseco"));
    let refused = save(&mut owner, id, "1", "send", "authorised").await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.value("contact"), "Ana Vidal");
    let stale = save(&mut owner, id, "0", "save", "").await;
    assert_eq!(stale.status, 409);
    assert_eq!(save(&mut owner, id, "1", "send", "").await.status, 303);
    // Sent is sent.
    assert_eq!(save(&mut owner, id, "2", "save", "").await.status, 409);

    let list = secretary.get(&office).await;
    assert!(list.text.contains("Ríoseco") && list.text.contains("Received"));
    let today = format!("/en/office/{YEAR}");
    let waiting = secretary.get(&today).await;
    assert!(waiting.text.contains(WAITS));
    assert!(waiting.links(".waiting a").contains(&office));
    let table = secretary.get(&format!("{office}/table")).await;
    assert!(table.text.contains("'=1+"), "no formula: {}", table.text);
    let id_text = id.to_string();
    let decline = |note| {
        [
            ("submission", id_text.as_str()),
            ("revision", "2"),
            ("verdict", "declined"),
            ("note", note),
        ]
    };
    assert_eq!(secretary.post(&office, &decline("")).await.status, 422);
    let decided = secretary.post(&office, &decline("Not a government.")).await;
    assert_eq!(decided.status, 303);
    let again = secretary.post(&office, &decline("Another note")).await;
    assert_eq!(again.status, 409);
    assert!(again.text.contains("Another note"));
    let seen = owner.get(&page).await;
    assert!(seen.text.contains("Declined") && seen.text.contains("Not a government."));

    // Nothing waits any more, and whoever applied is told, in their language; why, on the page alone.
    assert!(!secretary.get(&today).await.text.contains(WAITS));
    let caller = site.caller_of(&owner).await;
    let declined = told(&site, "membership-declined").await;
    assert_eq!(declined.len(), 1, "{declined:?}");
    let (recipient, locale, payload) = &declined[0];
    assert_eq!(*recipient, crate::certificate::owner_of(&site, id).await);
    assert_eq!(locale, caller.locale.code());
    assert!(!payload.contains("government"), "{payload}");
    assert!(told(&site, "membership-accepted").await.is_empty());
    let accept = [
        ("submission", id_text.as_str()),
        ("revision", "3"),
        ("verdict", "accepted"),
        ("note", ""),
    ];
    assert_eq!(secretary.post(&office, &accept).await.status, 303);
    assert_eq!(secretary.post(&office, &accept).await.status, 409);
    assert_eq!(told(&site, "membership-accepted").await.len(), 1);
    assert_eq!(told(&site, "membership-declined").await, declined);
}

#[tokio::test(flavor = "multi_thread")]
async fn a04_a21_a_secretary_in_conflict_neither_reads_nor_decides_an_application() {
    let (site, mut owner, id) = applicant().await;
    assert_eq!(save(&mut owner, id, "0", "send", "").await.status, 303);
    let (_, other) = site.secretaries().await;
    let office = format!("/en/office/{YEAR}/memberships");
    let mut secretary = site.person(&other.email).await;
    assert!(secretary.get(&office).await.text.contains("Ríoseco"));
    let today = format!("/en/office/{YEAR}");
    assert!(secretary.get(&today).await.text.contains(WAITS));
    site.declare_conflict(&other.email, id).await;
    for page in [office.clone(), format!("{office}/table")] {
        assert!(!secretary.get(&page).await.text.contains("Ríoseco"));
    }
    assert!(!secretary.get(&today).await.text.contains(WAITS));
    let id = id.to_string();
    let fields = [
        ("submission", id.as_str()),
        ("revision", "1"),
        ("verdict", "accepted"),
    ];
    assert_eq!(secretary.post(&office, &fields).await.status, 404);
    assert!(told(&site, "membership-accepted").await.is_empty());

    // Somebody else decides: the mail tells it to the team, and not among the sent mails to them.
    let (first, _) = site.secretaries().await;
    let mut decides = site.person(&first.email).await;
    assert_eq!(decides.post(&office, &fields).await.status, 303);
    assert!(!told(&site, "membership-accepted").await.is_empty());
    let path = format!("/submissions/{id}/membership");
    let outbox = format!("/en/office/{YEAR}/mails");
    assert!(decides.get(&outbox).await.text.contains(&path));
    assert!(!secretary.get(&outbox).await.text.contains(&path));
}
