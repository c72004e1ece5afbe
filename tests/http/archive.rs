//! What an archive holds beside each submission.

use backend::store::entities::submission;
use domain::id::SubmissionId;
use sea_orm::EntityTrait;
use testkit::{
    TestSite, Visitor,
    season::{Time, YEAR},
};

use crate::{
    dossier::{exports, handed_in, members, secretary},
    files::{BOUNDARY, Part, multipart, pdf},
};

const QUESTION: &str = "Are these the minutes?";

/// The secretariat asks about a submission, with a file.
async fn ask(office: &mut Visitor, id: SubmissionId) {
    let path = format!("/en/office/{YEAR}/submissions/{id}/messages");
    let body = multipart(&[
        Part::Field("step", "ask"),
        Part::Field("subject", "The minutes"),
        Part::Field("question", QUESTION),
        Part::Field("key", "one"),
        Part::File("file.new.@message", "../Minutes.pdf", &pdf()),
    ]);
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let headers = [("content-type", kind.as_str())];
    let asked = office.send_bytes("POST", &path, &headers, body).await;
    assert_eq!(asked.status, 303, "{}", asked.text);
}

async fn translate(office: &mut Visitor, id: SubmissionId, language: &str) {
    let path = format!("/en/office/{YEAR}/submissions/{id}/translations");
    let field = format!("summary-{language}");
    let fields = [
        ("locale", language),
        ("revision", "0"),
        (field.as_str(), "Forty quays."),
        ("step", "save"),
    ];
    assert_eq!(office.post(&path, &fields).await.status, 303);
}

/// Saves the application of a team, or sends it.
async fn apply(owner: &mut Visitor, id: SubmissionId, revision: &str, step: &str) {
    let path = format!("/en/submissions/{id}/membership");
    let fields = [
        ("government", "Ríoseco"),
        ("kind", "municipality"),
        ("country", "ES"),
        ("population", "small"),
        ("contact", "Ana Vidal"),
        ("email", "ana.vidal@rioseco.example.org"),
        ("phone", ""),
        ("authorised", "yes"),
        ("revision", revision),
        ("step", step),
    ];
    assert_eq!(owner.post(&path, &fields).await.status, 303);
}

/// The members of an archive that tell of a submission or lie in its folder, by their names there.
async fn of(office: &mut Visitor, row: &submission::Model) -> Vec<(String, Vec<u8>)> {
    // Few others, since each is printed.
    let words = row.title.split(|sign: char| !sign.is_ascii_alphanumeric());
    let word = words.max_by_key(|word| word.len()).expect("a word");
    let path = exports(&format!("/archive?category={}&text={word}", row.category));
    let all = members(&office.post(&path, &[]).await);
    let number = SubmissionId(row.id).to_string();
    let number = &number[number.len() - 8..];
    let own = all.into_iter().filter_map(|(name, bytes)| {
        let (folder, rest) = name.split_once('/')?;
        folder.ends_with(number).then(|| (rest.to_owned(), bytes))
    });
    own.collect()
}

fn json(members: &[(String, Vec<u8>)], name: &str) -> Option<serde_json::Value> {
    let (_, bytes) = members.iter().find(|(own, _)| own == name)?;
    Some(serde_json::from_slice(bytes).expect("JSON"))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_holds_messages_with_their_files_translations_and_what_was_applied_for() {
    let site = TestSite::new().await;
    site.go_to(Time::Validation).await;
    let (email, id, _) = handed_in(&site).await;
    let conn = site.backend.store().read();
    let row = submission::Entity::find_by_id(id.0).one(conn).await;
    let row = row.expect("read").expect("a submission");
    let mut owner = site.person(&email).await;
    let mut office = secretary(&site).await;
    let papers = ["messages.json", "translations.json", "membership.json"];
    let before = of(&mut office, &row).await;
    assert!(json(&before, "submission.json").is_some());
    assert!(papers.iter().all(|name| json(&before, name).is_none()));

    ask(&mut office, id).await;
    let language = if row.language == "fr" { "es" } else { "fr" };
    translate(&mut office, id, language).await;
    apply(&mut owner, id, "0", "save").await;
    let held = of(&mut office, &row).await;
    let messages = json(&held, papers[0]).expect("messages");
    let said = &messages["threads"][0]["messages"][0];
    assert_eq!(
        (&said["text"], &said["side"]),
        (&QUESTION.into(), &"secretariat".into())
    );
    let sent: Vec<_> = held
        .iter()
        .filter(|(name, _)| name.starts_with("messages/"))
        .collect();
    assert_eq!(sent.len(), 1);
    assert!(sent[0].0.ends_with(".pdf") && !sent[0].0.contains(".."));
    assert_eq!(sent[0].1, pdf());
    let translations = json(&held, papers[1]).expect("translations");
    let own = &translations["translations"][language];
    assert_eq!(own["text"], "Forty quays.");
    assert_eq!(
        (&own["made_by"], &own["out_of_date"]),
        (&"person".into(), &false.into())
    );
    // Before it is sent, an application is its team's alone.
    assert!(json(&held, papers[2]).is_none());
    apply(&mut owner, id, "1", "send").await;
    let held = of(&mut office, &row).await;
    let applied = json(&held, papers[2]).expect("an application");
    assert_eq!(applied["state"], "received");
    assert_eq!(applied["application"]["contact"], "Ana Vidal");

    // Who is in conflict with it takes nothing of it away.
    let (first, _) = site.secretaries().await;
    site.declare_conflict(&first.email, id).await;
    assert!(of(&mut office, &row).await.is_empty());
}
