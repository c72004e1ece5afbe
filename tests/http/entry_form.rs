//! The entry form, shaped by the secretariat.

use backend::store::entities::{submission, submission_section};
use domain::{
    edition::{Edition, Question},
    locale::Locale,
    submission::Answers,
};
use sea_orm::EntityTrait;
use testkit::{
    TestSite, Visitor,
    season::{Time, YEAR},
    visitor::Answer,
};

fn path(part: &str) -> String {
    format!("/en/office/{YEAR}/form{part}")
}

/// A site while the call is open, and a member of the secretariat.
async fn open() -> (TestSite, Visitor) {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let secretary = site.person(&site.secretaries().await.0.email).await;
    (site, secretary)
}

/// The codes of a section's questions, as the form has them now.
async fn codes(site: &TestSite, section: &str) -> Vec<String> {
    let edition = site.edition().await;
    let section = edition.section(section).expect("a section");
    let codes = section
        .questions
        .iter()
        .map(|question| question.code.clone());
    codes.collect()
}

async fn step(visitor: &mut Visitor, step: &str) -> Answer {
    let page = visitor.get(&path("")).await;
    let revision = page.value("revision");
    let fields = [("step", step), ("revision", revision.as_str())];
    visitor.post(&path(""), &fields).await
}

/// Fills the form of a question, as it stands on its page, with other values in some fields.
async fn save(visitor: &mut Visitor, query: &str, fields: &[(&str, &str)]) -> Answer {
    let page = visitor.get(&path(&format!("/question{query}"))).await;
    assert_eq!(page.status, 200);
    let mut all = vec![("step", "save")];
    all.extend(fields);
    visitor.submit(&page, &path("/question"), &all).await
}

fn in_all(name: &str, text: &str) -> Vec<(String, String)> {
    let fields = Locale::ALL.map(|locale| (format!("{name}-{}", locale.code()), text.to_owned()));
    fields.into_iter().collect()
}

fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    let fields = fields.iter();
    fields
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

async fn question(site: &TestSite, code: &str) -> Option<Question> {
    site.edition().await.question(code).cloned()
}

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
async fn what_somebody_has_answered_is_never_lost() {
    let (site, mut secretary) = open().await;
    // The title is answered by everybody, and every form needs it.
    let refused = step(&mut secretary, "question-remove/title").await;
    assert_eq!(refused.status, 422);
    let before = question(&site, "title").await;
    let other_kind = save(&mut secretary, "?code=title", &[("kind", "number")]).await;
    assert_eq!(other_kind.status, 422);
    assert_eq!(question(&site, "title").await, before);

    // A choice that somebody made stays; one that nobody made can go.
    let edition = site.edition().await;
    let given = answered_choice(&site, &edition).await;
    let refused = without_option(&mut secretary, &edition, &given.0, &given.1).await;
    assert_eq!(refused.status, 422);
    assert!(
        question(&site, &given.0)
            .await
            .expect("it")
            .option(&given.1)
            .is_some()
    );
}

/// A question with several choices of which one was made: its code, and the choice.
async fn answered_choice(site: &TestSite, edition: &Edition) -> (String, String) {
    let rows = submission_section::Entity::find();
    let rows = rows
        .all(site.backend.store().read())
        .await
        .expect("sections");
    let free = |code: &str| !matches!(code, "category" | "language" | "size_class");
    let mut asked = edition
        .questions()
        .filter(|own| own.options.is_some() && free(&own.code));
    let answers = rows.iter().filter_map(|row| {
        let answers: Result<Answers, _> = serde_json::from_str(&row.answers);
        answers.ok()
    });
    let answers: Vec<Answers> = answers.collect();
    let made = |question: &Question| {
        let mut options = question.option_codes();
        let made = |option: &str| answers.iter().any(|own| own.holds(&question.code, option));
        options.find(|option| made(option)).map(str::to_owned)
    };
    asked
        .find_map(|question| Some((question.code.clone(), made(question)?)))
        .expect("a choice that was made")
}

/// Takes a choice out of all the lists of its question.
async fn without_option(
    visitor: &mut Visitor,
    edition: &Edition,
    code: &str,
    option: &str,
) -> Answer {
    let question = edition.question(code).expect("a question");
    let kept: Vec<_> = question
        .options
        .iter()
        .flatten()
        .filter(|own| own.code != option)
        .collect();
    let lines = |of: &dyn Fn(&domain::edition::QuestionOption) -> String| {
        let lines: Vec<String> = kept.iter().map(|own| of(own)).collect();
        lines.join("\n")
    };
    let mut fields = vec![("options-codes".to_owned(), lines(&|own| own.code.clone()))];
    for locale in Locale::ALL {
        let name = format!("options-{}", locale.code());
        fields.push((name, lines(&|own| own.label.get(locale).to_owned())));
    }
    save(visitor, &format!("?code={code}"), &pairs(&fields)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_touches_entries_is_told_before_it_is_stored() {
    let (site, mut secretary) = open().await;
    let rows = submission::Entity::find();
    let rows = rows
        .all(site.backend.store().read())
        .await
        .expect("entries");
    let touched = rows
        .iter()
        .filter(|row| matches!(row.state.as_str(), "draft" | "submitted"));
    let touched = touched.count();
    assert!(touched > 0);
    let section = site.edition().await.sections[0].code.clone();
    let mut fields = in_all("label", "Since when?");
    fields.extend(
        [("kind", "month"), ("required", "yes")].map(|(a, b)| (a.to_owned(), b.to_owned())),
    );
    let query = format!("?section={section}");
    let told = save(&mut secretary, &query, &pairs(&fields)).await;
    assert_eq!(told.status, 200);
    assert_eq!(
        told.texts(".notice-warning .checklist li").len(),
        touched.min(20)
    );
    assert!(told.texts(".checklist li")[0].contains("Since when?"));
    assert!(
        question(&site, "since_when").await.is_none(),
        "nothing is stored yet"
    );
    // Saved once more it is meant.
    let saved = secretary
        .submit(&told, &path("/question"), &[("step", "save")])
        .await;
    assert!(saved.texts(".notice-warning").is_empty());
    assert!(
        question(&site, "since_when")
            .await
            .is_some_and(|own| own.required)
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
