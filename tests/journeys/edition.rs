//! A whole edition by hand: from the call to the winners page and back.

use domain::{
    edition::{Question, QuestionKind},
    id::SubmissionId,
    person::role::Role,
};
use testkit::{
    TestSite, Visitor,
    season::{FIRST, Time, YEAR, round},
};

use crate::office::{
    check_release, check_retraction, check_standings, find_eligible, judge_by_forms, share_out,
    to_the_release,
};

/// A city, and what it calls its practice.
struct City {
    title: String,
    id: SubmissionId,
}

fn answer_to(question: &Question, title: &str, category: &str) -> String {
    let first = question.option_codes().next().unwrap_or_default();
    match (question.code.as_str(), question.kind) {
        ("title", _) => title.to_owned(),
        ("category", _) => category.to_owned(),
        ("language", _) => "en".to_owned(),
        ("government", _) => format!("Town of {title}"),
        (_, QuestionKind::ShortText) => format!("{} of {title}", question.code),
        (_, QuestionKind::LongText) => {
            format!(
                "About {title}, and its {}.\n\nPeople took part.",
                question.code
            )
        }
        (_, QuestionKind::Choice | QuestionKind::Choices | QuestionKind::Ranking) => {
            first.to_owned()
        }
        (_, QuestionKind::Number | QuestionKind::Money | QuestionKind::Table) => "48200".to_owned(),
        (_, QuestionKind::Country) => "PT".to_owned(),
        (_, QuestionKind::Month | QuestionKind::Period) => "2024-03".to_owned(),
        (_, QuestionKind::Date) => "2024-03-31".to_owned(),
        (_, QuestionKind::Url) => "https://city.example.org/practice".to_owned(),
        (_, QuestionKind::Declaration) => "yes".to_owned(),
        // Files are sent, not typed.
        (_, QuestionKind::Files) => String::new(),
    }
}

/// A city walks its whole way: start, sections in order, review, hand in, receipt.
async fn city(site: &TestSite, email: &str, title: &str, category: &str) -> City {
    let mut visitor = site.person(email).await;
    let list = visitor.get("/en/submissions").await;
    let edition = site.edition_id().await;
    let start = format!("/en/submissions/start/{edition}");
    let page = visitor.submit(&list, &start, &[]).await;
    let id = page
        .path
        .split('/')
        .nth(3)
        .and_then(SubmissionId::parse)
        .expect("an id");
    let own = format!("/en/submissions/{id}");
    assert_eq!(page.path, format!("{own}/sections/contacts"));

    // Handing in too early says what is missing.
    let early = visitor.post(&format!("{own}/review"), &[]).await;
    assert_eq!(early.status, 422);

    let contacts = [
        ("contact-0-name", "Contact of the city"),
        ("contact-0-email", "contact@city.example.org"),
        ("then", "next"),
    ];
    let fields: Vec<_> = contacts.to_vec();
    let mut page = send(&mut visitor, &page.path.clone(), &fields).await;
    for section in &site.edition().await.sections {
        let path = format!("{own}/sections/{}", section.code);
        assert_eq!(page.path, path, "save and go on");
        let answers: Vec<(String, String)> = section
            .questions
            .iter()
            .flat_map(|question| {
                let code = || question.code.clone();
                let mut given = vec![(code(), answer_to(question, title, category))];
                // It has no last month, and goes on.
                if question.kind == QuestionKind::Period {
                    given.extend(["", "ongoing"].map(|value| (code(), value.to_owned())));
                }
                given
            })
            .collect();
        let mut fields: Vec<(&str, &str)> = answers
            .iter()
            .map(|(code, answer)| (code.as_str(), answer.as_str()))
            .collect();
        fields.push(("then", "next"));
        page = send(&mut visitor, &path, &fields).await;
    }
    assert_eq!(page.path, format!("{own}/review"), "{}", page.text);
    let receipt = visitor.submit(&page, &format!("{own}/review"), &[]).await;
    assert_eq!(receipt.path, format!("{own}/receipt"));
    let fingerprint = receipt.texts(".fingerprint");
    assert_eq!(fingerprint[0].len(), 64, "{fingerprint:?}");
    City {
        title: title.to_owned(),
        id,
    }
}

/// Sends a section with the revision that its page names.
async fn send(visitor: &mut Visitor, path: &str, fields: &[(&str, &str)]) -> testkit::Answer {
    let revision = visitor.get(path).await.value("revision");
    let mut all = vec![("revision", revision.as_str())];
    all.extend_from_slice(fields);
    let answer = visitor.post(path, &all).await;
    assert_eq!(
        answer.status,
        303,
        "{path}: {:?}",
        answer.texts(".problem-summary")
    );
    visitor.follow(answer).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edition_from_the_call_to_the_winners_page() {
    let site = TestSite::without_ballots().await;
    let (first, _) = site.secretaries().await;
    site.go_to(Time::Submission).await;

    // --- cities ---
    let call = site.visitor().get(&format!("/en/{YEAR}")).await;
    assert_eq!(call.status, 200);
    let questions = format!("/en/{YEAR}/questions");
    assert!(
        call.links("a").contains(&questions),
        "all questions can be read before starting"
    );
    let applicants = site.people_with(None).await;
    let mut cities = Vec::new();
    for (place, title) in ["Olive Assembly", "River Budget"].into_iter().enumerate() {
        cities.push(city(&site, &applicants[place + 6].email, title, "A").await);
    }
    let mails = site.mails().await;
    for city in 0..cities.len() {
        for recipient in [
            applicants[city + 6].email.as_str(),
            "contact@city.example.org",
        ] {
            let told = mails.iter().any(|mail| {
                mail.kind == "submission-received"
                    && mail.sent.is_none()
                    && mail.recipient == recipient
            });
            assert!(told, "a receipt for {recipient}: {:?}", kinds(&mails));
        }
    }

    // Taken back and opened again before the deadline.
    let own = format!("/en/submissions/{}", cities[1].id);
    let mut visitor = site.person(&applicants[7].email).await;
    let page = visitor.get(&own).await;
    let page = visitor.submit(&page, &format!("{own}/reopen"), &[]).await;
    assert_eq!(page.path, format!("{own}/review"));
    let page = visitor.submit(&page, &format!("{own}/review"), &[]).await;
    assert_eq!(page.path, format!("{own}/receipt"));

    // --- technical validation ---
    site.go_to(Time::Validation).await;
    let mut secretary = site.person(&first.email).await;
    let list = secretary
        .get(&format!(
            "/en/office/{YEAR}/submissions?text=olive+assembly"
        ))
        .await;
    assert!(list.text.contains(&cities[0].title), "found by its title");
    for city in &cities {
        find_eligible(&mut secretary, city.id).await;
    }
    let letters = site.mails().await;
    assert!(
        letters
            .iter()
            .any(|mail| mail.kind == "submission-eligible"),
        "{:?}",
        kinds(&letters)
    );

    // --- first round: at least twelve jurors, by the forms ---
    let page = secretary
        .get(&format!("/en/office/{YEAR}/rounds/{FIRST}/jury"))
        .await;
    assert_eq!(page.status, 200);
    share_out(&mut secretary, FIRST).await;
    site.play(&round(FIRST)).await;
    assert!(site.people_with(Some(Role::Juror)).await.len() >= 12);
    let ballots = judge_by_forms(&site, |entry, juror, criterion| {
        // The two new entries get the same marks from whoever judges them, so they tie.
        if cities.iter().any(|city| city.id == entry) {
            return 10;
        }
        let seed = usize::from(entry.0.as_bytes()[15]);
        i64::try_from((seed + juror + criterion * 3) % 10).expect("a mark")
    })
    .await;
    let scores = check_standings(&site, FIRST, &ballots).await;
    assert_eq!(
        scores[&cities[0].id], scores[&cities[1].id],
        "a tie at the top"
    );

    // --- to the release, by a second person, and the world reads it ---
    let (winner, _) = to_the_release(&site).await;
    let result = check_release(&site, winner).await;
    let through: Vec<SubmissionId> = result.rounds[0].through.clone();
    assert!(
        cities.iter().all(|city| through.contains(&city.id)),
        "both of the tie went on"
    );
    let finalists = result.entries.iter().filter(|entry| entry.finalist).count();
    assert_eq!(finalists, through.len());
    check_retraction(&site, &result).await;
}

fn kinds(mails: &[backend::store::entities::mail::Model]) -> Vec<&str> {
    mails.iter().map(|mail| mail.kind.as_str()).collect()
}
