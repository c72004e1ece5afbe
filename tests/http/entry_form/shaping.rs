//! Sections and questions that come, change and go.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn questions_are_added_changed_moved_and_taken_out() {
    let (site, mut secretary) = open().await;
    let section = site.edition().await.sections[0].code.clone();
    let before = codes(&site, &section).await;
    let mut fields = in_all("label", "Who helped you?");
    fields.extend(in_all("options", "A neighbour\nA school\n"));
    fields.push(("kind".to_owned(), "choices".to_owned()));
    let query = format!("?section={section}");
    let saved = save(&mut secretary, &query, &pairs(&fields)).await;
    assert_eq!(
        saved.status,
        200,
        "{:?}",
        saved.texts(".problem-summary li")
    );
    let made = question(&site, "who_helped_you").await.expect("a question");
    let options: Vec<&str> = made.option_codes().collect();
    assert_eq!(options, ["a-neighbour", "a-school"]);
    assert!(!made.required);

    let moved = step(&mut secretary, "question-up/who_helped_you").await;
    assert_eq!(moved.status, 303);
    let now = codes(&site, &section).await;
    assert_eq!(now.len(), before.len() + 1);
    assert_eq!(
        now.iter().rev().nth(1).map(String::as_str),
        Some("who_helped_you")
    );

    // An applicant finds it on the page, and what is typed into a form is not lost by a fault.
    let mut faulty = pairs(&fields);
    faulty.retain(|(name, _)| *name != "label-fr");
    faulty.extend([
        ("label-fr", ""),
        ("options-es", "Una escuela"),
        ("max_words", "many"),
    ]);
    let refused = save(&mut secretary, "?code=who_helped_you", &faulty).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.value("max_words"), "many");
    assert_eq!(refused.texts(".problem-summary li").len(), 3);

    let gone = step(&mut secretary, "question-remove/who_helped_you").await;
    assert_eq!(gone.status, 303);
    assert_eq!(codes(&site, &section).await, before);
    assert_eq!(
        step(&mut secretary, "question-remove/who_helped_you")
            .await
            .status,
        422
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_kept_as_a_file_makes_the_same_form_again() {
    let (site, mut secretary) = open().await;
    let whole = site.edition().await.sections.clone();
    let file = secretary.get(&path("/file")).await;
    assert_eq!(
        file.header("content-type"),
        "application/toml; charset=utf-8"
    );

    // A section that nobody has answered is added, and the file brings the old form back.
    let page = secretary.get(&path("/section")).await;
    let mut fields = in_all("title", "Afterwards");
    fields.extend(in_all("intro", "What came of it."));
    let saved = secretary
        .submit(&page, &path("/section"), &pairs(&fields))
        .await;
    assert_eq!(saved.status, 200);
    assert_eq!(site.edition().await.sections.len(), whole.len() + 1);
    let page = secretary.get(&path("/import")).await;
    let compared = [("file", file.text.as_str()), ("step", "look")];
    let page = secretary.submit(&page, &path("/import"), &compared).await;
    assert_eq!(page.status, 200);
    let applied = secretary
        .submit(&page, &path("/import"), &[("step", "apply")])
        .await;
    assert_eq!(applied.status, 200);
    assert!(site.edition().await.sections == whole);

    // What cannot be read says where, and what would lose answers says which.
    let spoiled = file.text.replacen("kind = ", "kind : ", 1);
    let page = secretary.get(&path("/import")).await;
    let refused = secretary
        .submit(
            &page,
            &path("/import"),
            &[("file", &spoiled), ("step", "look")],
        )
        .await;
    assert_eq!(refused.status, 422);
    let line = 1 + file
        .text
        .lines()
        .position(|line| line.starts_with("kind = "))
        .expect("a kind");
    let told = refused.texts(".problem-summary li");
    assert!(told[0].contains(&format!("line {line}")), "{told:?}");
    let lost = file.text.replace("code = \"title\"", "code = \"heading\"");
    let refused = secretary
        .submit(
            &page,
            &path("/import"),
            &[("file", &lost), ("step", "look")],
        )
        .await;
    assert_eq!(refused.status, 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn once_submissions_are_closed_the_form_stays_as_it_is() {
    let site = TestSite::new().await;
    let mut secretary = site.person(&site.secretaries().await.0.email).await;
    let page = secretary.get(&path("")).await;
    assert_eq!(page.status, 200);
    assert!(page.texts("button[name=step]").is_empty());
    assert_eq!(
        step(&mut secretary, "section-up/practice").await.status,
        409
    );
}
