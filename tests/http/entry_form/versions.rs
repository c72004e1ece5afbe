//! What was handed in keeps the words in which it was asked, wherever it is read.

use domain::{id::SubmissionId, person::role::Role, ports::Submissions, submission::State};

use super::*;

/// New words, which nothing else says.
pub const TOLD: &str = "Where all this happens";
const CHOSEN: &str = "Certainly so";
const HOUR: i64 = 3_600;

/// The old words: of the question for a text, and of the first choice.
async fn old_words(site: &TestSite) -> [String; 2] {
    let edition = site.edition().await;
    let label = edition.question("territory").expect("a question");
    let choice = edition.question("scope").expect("a question");
    let whole = choice.option("whole").expect("a choice");
    [label.label.en.clone(), whole.label.en.clone()]
}

/// Asks for a text in other words, and calls all choices of another question otherwise.
pub async fn reword(secretary: &mut Visitor) {
    let saved = save(secretary, "?code=territory", &pairs(&in_all("label", TOLD))).await;
    assert_eq!(
        saved.status,
        200,
        "{:?}",
        saved.texts(".problem-summary li")
    );
    let codes = ["whole", "local", "district", "neighbourhood", "regional"];
    let labels = codes.map(|code| format!("{CHOSEN} ({code})")).join("\n");
    let mut fields = in_all("options", &labels);
    fields.push(("options-codes".to_owned(), codes.join("\n")));
    let saved = save(secretary, "?code=scope", &pairs(&fields)).await;
    assert_eq!(
        saved.status,
        200,
        "{:?}",
        saved.texts(".problem-summary li")
    );
}

/// Somebody with a submission in a state that answers both questions.
async fn somebody(site: &TestSite, state: State) -> (String, SubmissionId) {
    for person in site.people_with(None).await {
        let caller = site.acting(&person.email).await;
        for id in site.submissions_of(&person.email).await {
            let sheet = site.backend.sheet(&caller, id).await.expect("a submission");
            if sheet.state == state && sheet.answer("scope") == "whole" {
                return (person.email, id);
            }
        }
    }
    panic!("nobody: {state:?}")
}

/// Whether a page says the words of a form, and not those of the other.
fn says(page: &Answer, words: &[&str], not: &[&str]) {
    assert_eq!(page.status, 200, "{}", page.path);
    let told = page.texts("main").concat();
    for word in words {
        assert!(told.contains(word), "{word} on {}", page.path);
    }
    for word in not {
        assert!(!told.contains(word), "{word} on {}", page.path);
    }
}

/// The text of a printed document, without spaces.
fn printed(answer: &Answer) -> String {
    assert_eq!(answer.header("content-type"), "application/pdf");
    let told = pdf_extract::extract_text_from_mem(&answer.bytes).expect("a document");
    plain(&told)
}

fn plain(text: &str) -> String {
    let hidden = |letter: &char| !letter.is_whitespace() && *letter != '\u{200B}';
    text.chars().filter(hidden).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_keeps_its_words_for_its_team_and_the_secretariat_and_in_print() {
    let (site, mut secretary) = open().await;
    let [label, choice] = old_words(&site).await;
    let old = [label.as_str(), choice.as_str()];
    let (email, id) = somebody(&site, State::Eligible).await;
    let mut owner = site.person(&email).await;
    let office = format!("/en/office/{YEAR}/submissions/{id}");
    let own = |part: &str| format!("/en/submissions/{id}{part}");
    for path in [own("/review"), own("/receipt")] {
        assert!(owner.get(&path).await.texts("#form-version").is_empty());
    }
    reword(&mut secretary).await;

    let review = owner.get(&own("/review")).await;
    says(&review, &old, &[TOLD, CHOSEN]);
    assert!(review.texts("#form-version").concat().contains("Version 1"));
    let receipt = owner.get(&own("/receipt")).await;
    assert!(
        receipt
            .texts("#form-version")
            .concat()
            .contains("Version 1")
    );
    let page = secretary.get(&office).await;
    says(&page, &old, &[TOLD, CHOSEN]);
    assert!(page.texts("#form-version").concat().contains("has changed"));

    let paths = [own("/pdf"), format!("{office}/pdf")];
    for (place, path) in paths.iter().enumerate() {
        let visitor = [&mut owner, &mut secretary].into_iter().nth(place);
        let told = printed(&visitor.expect("a reader").get(path).await);
        assert!(told.contains(&plain(&label)), "{path}");
        assert!(
            !told.contains(&plain(TOLD)) && !told.contains(&plain(CHOSEN)),
            "{path}"
        );
    }
    let told = printed(&owner.get(&own("/receipt/pdf")).await);
    assert!(told.contains(&plain("Version 1")));

    // Tables tell each choice as it was made.
    let csv = secretary
        .post(&format!("/en/office/{YEAR}/exports/csv"), &[])
        .await;
    assert!(csv.text.contains(&choice) && !csv.text.contains(CHOSEN));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_has_the_words_of_now_and_is_told_until_it_is_saved_again() {
    let (site, mut secretary) = open().await;
    let [label, choice] = old_words(&site).await;
    let old = [label.as_str(), choice.as_str()];
    let (email, id) = somebody(&site, State::Submitted).await;
    let mut owner = site.person(&email).await;
    let own = |part: &str| format!("/en/submissions/{id}{part}");
    let save_story = async |owner: &mut Visitor| {
        let revision = owner.get(&own("/sections/story")).await.value("revision");
        let fields = [("revision", revision.as_str()), ("then", "stay")];
        owner.post(&own("/sections/story"), &fields).await.status
    };
    // Saved by the clock of now, before the form changes.
    assert_eq!(owner.post(&own("/reopen"), &[]).await.status, 303);
    assert_eq!(save_story(&mut owner).await, 303);
    assert_eq!(owner.post(&own("/review"), &[]).await.status, 303);
    let later = |hours: i64| site.backend.now().plus_seconds(hours * HOUR);
    site.clock.play(later(1));
    reword(&mut secretary).await;
    says(&owner.get(&own("/review")).await, &old, &[TOLD, CHOSEN]);

    assert_eq!(owner.post(&own("/reopen"), &[]).await.status, 303);
    let section = owner.get(&own("/sections/story")).await;
    says(&section, &[TOLD, "The form has changed"], &[&label]);
    assert!(
        !owner
            .get(&own("/sections/who"))
            .await
            .text
            .contains("The form has changed")
    );
    assert!(
        owner
            .get(&own(""))
            .await
            .text
            .contains("The form has changed")
    );
    site.clock.play(later(1));
    assert_eq!(save_story(&mut owner).await, 303);
    let section = owner.get(&own("/sections/story")).await;
    says(&section, &[TOLD], &["The form has changed", &label]);

    // Handed in again it has these words for good.
    assert_eq!(owner.post(&own("/review"), &[]).await.status, 303);
    let review = owner.get(&own("/review")).await;
    says(&review, &[TOLD, CHOSEN], &[&label]);
    assert!(review.texts("#form-version").is_empty());
    let page = secretary
        .get(&format!("/en/office/{YEAR}/submissions/{id}"))
        .await;
    says(&page, &[TOLD, CHOSEN], &[&label]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_jury_and_the_public_read_the_words_that_an_entry_answered() {
    let (site, mut secretary) = open().await;
    let [label, choice] = old_words(&site).await;
    let old = [label.as_str(), choice.as_str()];
    let (_, id) = somebody(&site, State::Eligible).await;
    reword(&mut secretary).await;

    site.go_to(Time::FirstRound).await;
    let mut read = 0;
    for juror in site.people_with(Some(Role::Juror)).await {
        site.no_conflict(&juror.email).await;
        let path = format!("/en/jury/{YEAR}/entries/{id}");
        let page = site.person(&juror.email).await.get(&path).await;
        if page.status == 200 {
            says(&page, &old, &[TOLD, CHOSEN]);
            read += 1;
        }
    }
    assert!(read > 0);

    site.judge_to_the_end().await;
    site.decide(0).await;
    site.release().await;
    site.go_to(Time::Published).await;
    let json = site.visitor().get(&format!("/results/{YEAR}.json")).await;
    let result: domain::result::FrozenResult = serde_json::from_str(&json.text).expect("a result");
    let entry = result.entries.iter().find(|own| own.submission == id);
    let slug = &entry.expect("a published entry").slug;
    let path = format!("/en/{YEAR}/practices/{slug}");
    says(&site.visitor().get(&path).await, &old, &[TOLD, CHOSEN]);
    // Who reads the questions of the edition reads those of now.
    let path = format!("/en/{YEAR}/questions");
    says(&site.visitor().get(&path).await, &[TOLD], &[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_taken_from_a_file_and_back_is_the_same_form_again() {
    let (site, mut secretary) = open().await;
    let [label, _] = old_words(&site).await;
    let (email, id) = somebody(&site, State::Eligible).await;
    let review = format!("/en/submissions/{id}/review");
    let mut owner = site.person(&email).await;
    let before = secretary.get(&path("/file")).await.text;
    reword(&mut secretary).await;
    let after = secretary.get(&path("/file")).await.text;
    for (file, changed) in [(&before, false), (&after, true), (&before, false)] {
        let page = secretary.get(&path("/import")).await;
        let revision = page.value("revision");
        let fields = [
            ("file", file.as_str()),
            ("step", "apply"),
            ("revision", &revision),
        ];
        assert_eq!(secretary.post(&path("/import"), &fields).await.status, 303);
        let page = owner.get(&review).await;
        says(&page, &[&label], &[TOLD]);
        assert_eq!(page.texts("#form-version").len(), usize::from(changed));
    }
}
