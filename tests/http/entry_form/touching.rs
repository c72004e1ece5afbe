//! What a change of the form does to entries, and when a question is asked.

use backend::store::entities::{submission, submission_section};
use domain::{
    edition::{Edition, QuestionOption},
    submission::Answers,
};
use sea_orm::EntityTrait;

use super::*;

async fn entries(site: &TestSite) -> Vec<submission::Model> {
    let rows = submission::Entity::find();
    let rows = rows.all(site.backend.store().read()).await;
    rows.expect("entries")
}

/// The people of the demonstration with an entry in a category and a state: address and entry.
async fn owner_of(site: &TestSite, category: &str, state: &str) -> (String, submission::Model) {
    let rows = entries(site).await;
    for person in site.people_with(None).await {
        let own = site.submissions_of(&person.email).await;
        let mut own = rows
            .iter()
            .filter(|row| own.iter().any(|id| id.0 == row.id));
        if let Some(row) = own.find(|row| row.category == category && row.state == state) {
            return (person.email, row.clone());
        }
    }
    panic!("nobody has a {state} in {category}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_touches_entries_is_told_before_it_is_stored() {
    let (site, mut secretary) = open().await;
    let rows = entries(&site).await;
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
async fn a_question_is_asked_only_after_the_answer_that_it_depends_on() {
    let (site, mut secretary) = open().await;
    let rows = entries(&site).await;
    let draft = rows
        .iter()
        .find(|row| row.state == "draft" && !row.category.is_empty());
    let category = draft.expect("a draft with a category").category.clone();
    let section = site
        .edition()
        .await
        .sections
        .last()
        .expect("a section")
        .code
        .clone();
    let query = format!("?section={section}");
    let mut fields = in_all("label", "Which streets?");
    let more = [
        ("kind", "long_text"),
        ("required", "yes"),
        ("shown_if", "category"),
    ];
    fields.extend(more.map(|(a, b)| (a.to_owned(), b.to_owned())));
    let mut faulty = pairs(&fields);
    faulty.push(("shown_of", "nowhere"));
    let refused = save(&mut secretary, &query, &faulty).await;
    assert_eq!(refused.status, 422);
    let told = refused.texts(".problem-summary a");
    assert!(told[0].contains("can only depend on"), "{told:?}");

    let mut right = pairs(&fields);
    right.push(("shown_of", category.as_str()));
    let told = save(&mut secretary, &query, &right).await;
    let touched = rows.iter().filter(|row| {
        row.category == category && matches!(row.state.as_str(), "draft" | "submitted")
    });
    assert_eq!(
        told.texts(".notice-warning .checklist > li").len(),
        touched.count()
    );
    secretary
        .submit(&told, &path("/question"), &[("step", "save")])
        .await;

    // Whoever chose otherwise is not asked, and lacks nothing.
    let (email, entry) = owner_of(&site, &category, "draft").await;
    let mut owner = site.person(&email).await;
    let place = |section: &str| format!("/en/submissions/{}/sections/{section}", entry.id);
    let page = owner.get(&place(&section)).await;
    assert_eq!(page.texts("textarea[name=which_streets]").len(), 1);
    assert!(
        page.texts(".field-hint")
            .iter()
            .any(|hint| hint.starts_with("Only if"))
    );
    owner
        .submit(
            &page,
            &place(&section),
            &[("which_streets", "All of them.")],
        )
        .await;
    let home = site.edition().await;
    let home = home
        .sections
        .iter()
        .find(|own| own.questions.iter().any(|one| one.code == "category"));
    let home = home.expect("a section").code.clone();
    let page = owner.get(&place(&home)).await;
    let other = if category == "A" { "B" } else { "A" };
    owner
        .submit(&page, &place(&home), &[("category", other)])
        .await;
    let page = owner.get(&place(&section)).await;
    assert!(page.texts("textarea[name=which_streets]").is_empty());
    let office = format!("/en/office/{YEAR}/submissions/{}", entry.id);
    let review = format!("/en/submissions/{}/review", entry.id);
    assert!(!owner.get(&review).await.text.contains("All of them."));
    assert!(!secretary.get(&office).await.text.contains("All of them."));
    // What was typed comes back with the answer.
    let page = owner.get(&place(&home)).await;
    owner
        .submit(&page, &place(&home), &[("category", &category)])
        .await;
    assert!(owner.get(&review).await.text.contains("All of them."));
    assert!(secretary.get(&office).await.text.contains("All of them."));
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
        .filter(|own| own.options.is_some() && own.rules.eligible.is_none() && free(&own.code));
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
    let lines = |of: &dyn Fn(&QuestionOption) -> String| {
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
