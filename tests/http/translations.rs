//! The summary in other languages: by the team, by the secretariat, by a machine; and what becomes of it
//! when the summary changes.

use backend::translator::Translator;
use domain::id::SubmissionId;
use testkit::{
    TestSite, Visitor,
    season::{Time, YEAR},
};

const SUMMARY: &str = "Forty quays vote on where the ferry stops.";

/// Somebody with a draft that is written in French and has a summary.
async fn draft(site: &TestSite) -> (Visitor, SubmissionId) {
    site.go_to(Time::Submission).await;
    let owner = site.people_with(None).await.swap_remove(0).email;
    let mut visitor = site.person(&owner).await;
    let before = site.submissions_of(&owner).await;
    let page = visitor.get("/en/submissions").await;
    let action = format!("/en/submissions/start/{}", site.edition_id().await);
    assert_eq!(visitor.submit(&page, &action, &[]).await.status, 200);
    let id = site.submissions_of(&owner).await;
    let id = id
        .into_iter()
        .find(|id| !before.contains(id))
        .expect("a draft");
    save(&mut visitor, id, "summary", "language", "fr").await;
    save(&mut visitor, id, "summary", "summary", SUMMARY).await;
    (visitor, id)
}

async fn save(who: &mut Visitor, id: SubmissionId, section: &str, field: &str, value: &str) {
    let path = format!("/en/submissions/{id}/sections/{section}");
    let page = who.get(&path).await;
    let (action, revision) = (path.clone(), page.value("revision"));
    let fields = [
        (field, value),
        ("revision", revision.as_str()),
        ("then", "stay"),
    ];
    let saved = who.post(&action, &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.text);
}

async fn translate(
    who: &mut Visitor,
    path: &str,
    language: &str,
    revision: &str,
    text: &str,
) -> testkit::visitor::Answer {
    let field = format!("summary-{language}");
    let fields = [
        ("locale", language),
        ("revision", revision),
        (field.as_str(), text),
        ("step", "save"),
    ];
    who.post(path, &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_translation_is_out_of_date_when_the_summary_changes_until_somebody_goes_over_it() {
    let site = TestSite::new().await;
    let (mut owner, id) = draft(&site).await;
    let own = format!("/en/submissions/{id}/translations");
    let page = owner.get(&own).await;
    assert!(
        page.texts(".translation-original")
            .concat()
            .contains(SUMMARY)
    );
    // Not into its own language.
    assert_eq!(page.texts("#in-fr"), Vec::<String>::new());
    assert_eq!(page.texts(".translation-others .badge"), ["missing"; 4]);
    let saved = translate(&mut owner, &own, "es", "0", "Cuarenta muelles votan.").await;
    assert_eq!(saved.status, 303);
    assert_eq!(owner.get(&own).await.texts("#in-es .badge"), ["done"]);

    // The secretariat sees it, and that it is outdated once the summary says something else.
    let secretary = site.secretaries().await.0.email;
    let mut office = site.person(&secretary).await;
    save(
        &mut owner,
        id,
        "summary",
        "summary",
        "Fifty quays vote on where the ferry stops.",
    )
    .await;
    let desk = format!("/en/office/{YEAR}/submissions/{id}/translations");
    for (who, path) in [(&mut owner, &own), (&mut office, &desk)] {
        let page = who.get(path).await;
        assert_eq!(page.texts("#in-es .badge"), ["out of date"]);
        assert_eq!(page.texts("#in-es .difference del"), ["Forty"]);
        assert_eq!(page.texts("#in-es .difference ins"), ["Fifty"]);
    }
    let saved = translate(&mut office, &desk, "es", "1", "Cincuenta muelles votan.").await;
    assert_eq!(saved.status, 303);
    assert_eq!(owner.get(&own).await.texts("#in-es .badge"), ["done"]);
    // Empty takes it away.
    assert_eq!(
        translate(&mut office, &desk, "es", "2", " ").await.status,
        303
    );
    assert_eq!(owner.get(&own).await.texts("#in-es .badge"), ["missing"]);
    // Into its own language is nothing to save.
    assert_eq!(
        translate(&mut owner, &own, "fr", "0", "Non.").await.status,
        409
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn c01_two_who_translate_at_once_see_both_texts() {
    let site = TestSite::new().await;
    let (mut owner, id) = draft(&site).await;
    let own = format!("/en/submissions/{id}/translations");
    let secretary = site.secretaries().await.0.email;
    let mut office = site.person(&secretary).await;
    let desk = format!("/en/office/{YEAR}/submissions/{id}/translations");
    assert_eq!(
        translate(&mut office, &desk, "pt", "0", "Quarenta cais votam.")
            .await
            .status,
        303
    );
    let late = translate(&mut owner, &own, "pt", "0", "Quarenta portos votam.").await;
    assert_eq!(late.status, 409);
    assert_eq!(late.texts("#in-pt textarea"), ["Quarenta portos votam."]);
    assert!(
        late.texts("#in-pt .is-stored")
            .concat()
            .contains("Quarenta cais votam.")
    );
    // What is there now was seen: the next save is on it.
    assert_eq!(
        translate(&mut owner, &own, "pt", "1", "Quarenta portos votam.")
            .await
            .status,
        303
    );
}

/// A service that speaks the protocol of LibreTranslate: it answers with the languages and the text, wants
/// a key, and fails when the text is about ferries that sink.
async fn service() -> String {
    use axum::{Json, Router, http::StatusCode, routing::post};
    use serde_json::{Value, json};
    let translate = async |Json(asked): Json<Value>| {
        let of = |name: &str| asked[name].as_str().unwrap_or_default().to_owned();
        if of("api_key") != "secret" || of("format") != "text" {
            return (StatusCode::FORBIDDEN, Json(json!({"error": "no"})));
        }
        if of("q").contains("sinks") {
            return (
                StatusCode::INTERNAL_SERVER_ERROR,
                Json(json!({"error": "no"})),
            );
        }
        let text = format!("[{} to {}] {}", of("source"), of("target"), of("q"));
        (StatusCode::OK, Json(json!({"translatedText": text})))
    };
    let router = Router::new().route("/translate", post(translate));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_translates_and_is_named_until_somebody_goes_over_it() {
    let site = TestSite::translating(Translator::at(&service().await, Some("secret"))).await;
    let (mut owner, id) = draft(&site).await;
    let own = format!("/en/submissions/{id}/translations");
    let ask = [
        ("locale", "ca"),
        ("revision", "0"),
        ("step", "machine"),
        ("summary-ca", ""),
    ];
    assert_eq!(owner.post(&own, &ask).await.status, 303);
    let page = owner.get(&own).await;
    assert_eq!(
        page.texts("#in-ca textarea"),
        [format!("[fr to ca] {SUMMARY}")]
    );
    assert_eq!(page.texts("#in-ca .badge"), ["by machine"]);
    assert_eq!(
        translate(&mut owner, &own, "ca", "1", "Quaranta molls voten.")
            .await
            .status,
        303
    );
    assert_eq!(owner.get(&own).await.texts("#in-ca .badge"), ["done"]);

    // What goes wrong there changes nothing here.
    save(&mut owner, id, "summary", "summary", "The ferry sinks.").await;
    let ask = [
        ("locale", "ca"),
        ("revision", "2"),
        ("step", "machine"),
        ("summary-ca", ""),
    ];
    let failed = owner.post(&own, &ask).await;
    assert_eq!(failed.status, 409);
    assert!(
        failed
            .texts(".notice-warning")
            .concat()
            .contains("does not answer")
    );
    assert_eq!(failed.texts("#in-ca textarea"), ["Quaranta molls voten."]);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_machine_nobody_is_offered_one() {
    let site = TestSite::new().await;
    let (mut owner, id) = draft(&site).await;
    let own = format!("/en/submissions/{id}/translations");
    assert!(!owner.get(&own).await.text.contains("value=\"machine\""));
    let ask = [
        ("locale", "ca"),
        ("revision", "0"),
        ("step", "machine"),
        ("summary-ca", ""),
    ];
    assert_eq!(owner.post(&own, &ask).await.status, 409);
}
