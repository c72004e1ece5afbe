//! Links and codes.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use backend::store::entities::{account, mail, session, sign_in_request};
use domain::{
    access::Caller,
    locale::Locale,
    moment::Moment,
    ports::{Accounts, Refusal, accounts::SignInAsked},
    problem::ProblemCode,
};
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::{
    DAY, MAYA,
    site::{BASE, START, Site},
};

/// A code that is not the one of the mail.
fn wrong(code: &str) -> &'static str {
    if code == "000000" { "000001" } else { "000000" }
}

fn is_wrong_code<T>(result: &Result<T, Refusal>) -> bool {
    matches!(result, Err(Refusal::Invalid(problems))
        if problems.of("code").any(|problem| problem.code == ProblemCode::WrongCode))
}

#[tokio::test]
async fn an_account_is_made_at_the_first_sign_in_and_found_at_the_second() {
    for site in Site::all().await {
        let (session, visitor) = site.sign_in(" Maya@Example.org ").await;
        assert_eq!(visitor.email.as_str(), MAYA);
        assert_eq!((visitor.name.as_str(), visitor.locale), ("", Locale::En));
        assert_eq!(session.expires, START.plus_seconds(30 * DAY));
        let (_, again) = site.sign_in(MAYA).await;
        assert_eq!(again.account, visitor.account);
        assert_eq!(
            account::Entity::find()
                .count(site.store.read())
                .await
                .unwrap(),
            1
        );
        site.clear().await;
    }
}

#[tokio::test]
async fn s01_link_and_code_work_only_in_the_browser_that_asked() {
    for site in Site::all().await {
        let (asked, mail) = site.ask_and_read(MAYA).await;
        let elsewhere = SignInAsked {
            browser_token: "somebody-else".to_owned(),
            ..asked.clone()
        };
        assert_eq!(
            site.use_link(&elsewhere, &mail).await.err(),
            Some(Refusal::Spent)
        );
        assert_eq!(
            site.type_code(&elsewhere, &mail.code()).await.err(),
            Some(Refusal::Spent)
        );
        let empty = SignInAsked {
            browser_token: String::new(),
            ..asked.clone()
        };
        assert_eq!(
            site.use_link(&empty, &mail).await.err(),
            Some(Refusal::Spent)
        );
        // All that used nothing up.
        assert!(site.use_link(&asked, &mail).await.is_ok());
        site.clear().await;
    }
}

#[tokio::test]
async fn s02_link_and_code_work_once_between_them() {
    for site in Site::all().await {
        let (asked, mail) = site.ask_and_read(MAYA).await;
        assert!(site.use_link(&asked, &mail).await.is_ok());
        assert_eq!(
            site.use_link(&asked, &mail).await.err(),
            Some(Refusal::Spent)
        );
        assert_eq!(
            site.type_code(&asked, &mail.code()).await.err(),
            Some(Refusal::Spent)
        );
        site.clear().await;
    }
}

#[tokio::test]
async fn s02_link_and_code_work_for_ten_minutes() {
    for site in Site::all().await {
        let (asked, mail) = site.ask_and_read(MAYA).await;
        assert_eq!(asked.expires, START.plus_seconds(600));
        site.clock.set(asked.expires);
        assert_eq!(
            site.use_link(&asked, &mail).await.err(),
            Some(Refusal::Spent)
        );
        assert_eq!(
            site.type_code(&asked, &mail.code()).await.err(),
            Some(Refusal::Spent)
        );
        site.clock.set(Moment(asked.expires.micros() - 1));
        assert!(site.type_code(&asked, &mail.code()).await.is_ok());
        site.clear().await;
    }
}

#[tokio::test]
async fn s02_a_newer_request_makes_older_ones_of_the_address_void() {
    for site in Site::all().await {
        let (older, older_mail) = site.ask_and_read(MAYA).await;
        let (other, other_mail) = site.ask_and_read("noor@example.org").await;
        let (newer, newer_mail) = site.ask_and_read(MAYA).await;
        assert_eq!(
            site.use_link(&older, &older_mail).await.err(),
            Some(Refusal::Spent)
        );
        assert_eq!(
            site.type_code(&older, &older_mail.code()).await.err(),
            Some(Refusal::Spent)
        );
        assert!(site.use_link(&newer, &newer_mail).await.is_ok());
        assert!(site.use_link(&other, &other_mail).await.is_ok());
        site.clear().await;
    }
}

#[tokio::test]
async fn s03_of_uses_at_the_same_moment_exactly_one_succeeds() {
    for site in Site::all().await {
        let (asked, mail) = site.ask_and_read(MAYA).await;
        let (asked, mail, backend) = (Arc::new(asked), Arc::new(mail), site.backend.clone());
        let mut uses = tokio::task::JoinSet::new();
        for number in 0..12 {
            let (asked, mail, backend) = (asked.clone(), mail.clone(), backend.clone());
            let caller = site.anybody();
            uses.spawn(async move {
                let browser = &asked.browser_token;
                if number % 4 == 0 {
                    backend
                        .sign_in_with_code(&caller, browser, &mail.code(), "")
                        .await
                } else {
                    backend
                        .sign_in_with_link(&caller, browser, &mail.link_token(), "")
                        .await
                }
            });
        }
        let results = uses.join_all().await;
        assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
        assert!(
            results
                .iter()
                .all(|r| r.is_ok() || r.as_ref().err() == Some(&Refusal::Spent))
        );
        assert_eq!(
            session::Entity::find()
                .count(site.store.read())
                .await
                .unwrap(),
            1
        );
        site.clear().await;
    }
}

#[tokio::test]
async fn s04_only_hashes_are_stored() {
    for site in Site::all().await {
        let (asked, mail) = site.ask_and_read(MAYA).await;
        let session = site.type_code(&asked, &mail.code()).await.unwrap();
        let conn = site.store.read();
        let stored = format!(
            "{:?} {:?} {:?}",
            sign_in_request::Entity::find().all(conn).await.unwrap(),
            session::Entity::find().all(conn).await.unwrap(),
            mail::Entity::find().all(conn).await.unwrap(),
        );
        for secret in [asked.browser_token, mail.link_token(), session.token] {
            assert!(secret.len() >= 43, "256 bits");
            assert!(!stored.contains(&secret));
        }
        // Six digits occur by chance in moments and hashes, so the columns are looked at.
        let requests = sign_in_request::Entity::find().all(conn).await.unwrap();
        assert!(requests.iter().all(|request| request.code_hash.len() == 64));
        let mails = mail::Entity::find().all(conn).await.unwrap();
        let request = requests[0].id;
        let payload = format!(r#"{{"kind":"sign-in","request":"{request}"}}"#);
        assert!(
            mails.iter().all(|mail| mail.payload == payload),
            "{mails:?}"
        );
        site.clear().await;
    }
}

#[tokio::test]
async fn s05_the_link_begins_with_the_configured_address() {
    for site in Site::all().await {
        let caller = Caller {
            locale: Locale::Pt,
            ..site.anybody()
        };
        site.backend
            .ask_to_sign_in(&caller, MAYA, None)
            .await
            .unwrap();
        let mail = site.mails().await.pop().unwrap();
        assert!(
            mail.link()
                .starts_with(&format!("{BASE}/pt/sign-in/link?token=")),
            "{mail:?}"
        );
        assert_eq!(mail.header("Content-Language"), "pt");
        site.clear().await;
    }
}

#[tokio::test]
async fn s06_known_and_unknown_addresses_are_treated_alike() {
    for site in Site::all().await {
        site.sign_in(MAYA).await;
        let conn = site.store.read();
        let rows = async || {
            [
                account::Entity::find().count(conn).await.unwrap(),
                sign_in_request::Entity::find().count(conn).await.unwrap(),
                mail::Entity::find().count(conn).await.unwrap(),
                session::Entity::find().count(conn).await.unwrap(),
            ]
        };
        let mut changes = Vec::new();
        for email in [MAYA, "nobody@example.org"] {
            let before = rows().await;
            let asked = site.ask(email).await;
            let after = rows().await;
            assert_eq!(asked.browser_token.len(), 43);
            changes.push((
                asked.expires,
                [0, 1, 2, 3].map(|place| after[place] - before[place]),
            ));
        }
        assert_eq!(changes[0], changes[1]);
        assert_eq!(
            changes[0].1,
            [0, 1, 1, 0],
            "a request and a mail, nothing else"
        );
        let (known, unknown) = (
            site.ask_and_read(MAYA).await.1,
            site.ask_and_read("x@y.org").await.1,
        );
        assert_eq!(known.body.len(), unknown.body.len());
        site.clear().await;
    }
}

#[tokio::test]
async fn s06_what_is_no_address_is_told_at_its_field() {
    for site in Site::all().await {
        let asked = site
            .backend
            .ask_to_sign_in(&site.anybody(), "maya@", None)
            .await;
        let Err(Refusal::Invalid(problems)) = asked else {
            panic!("{asked:?}")
        };
        assert_eq!(
            problems.of("email").next().unwrap().code,
            ProblemCode::NotAnEmail
        );
        assert!(site.mails().await.is_empty());
        site.clear().await;
    }
}

#[tokio::test]
async fn s12_after_five_wrong_codes_the_request_is_void() {
    for site in Site::all().await {
        let (asked, mail) = site.ask_and_read(MAYA).await;
        for _ in 0..4 {
            let tried = site.type_code(&asked, wrong(&mail.code())).await;
            assert!(is_wrong_code(&tried), "{tried:?}");
        }
        let fifth = site.type_code(&asked, wrong(&mail.code())).await;
        assert_eq!(fifth.err(), Some(Refusal::Spent));
        assert_eq!(
            site.type_code(&asked, &mail.code()).await.err(),
            Some(Refusal::Spent)
        );
        assert_eq!(
            site.use_link(&asked, &mail).await.err(),
            Some(Refusal::Spent)
        );
        site.clear().await;
    }
}

#[tokio::test]
async fn s12_the_fifth_code_may_be_the_right_one() {
    for site in Site::all().await {
        let (asked, mail) = site.ask_and_read(MAYA).await;
        for _ in 0..4 {
            assert!(is_wrong_code(
                &site.type_code(&asked, wrong(&mail.code())).await
            ));
        }
        let spaced = format!(" {} {} ", &mail.code()[..3], &mail.code()[3..]);
        assert!(site.type_code(&asked, &spaced).await.is_ok());
        site.clear().await;
    }
}
#[tokio::test]
async fn s12_guesses_at_the_same_moment_are_counted() {
    for site in Site::all().await {
        let (asked, mail) = site.ask_and_read(MAYA).await;
        let told = Arc::new(AtomicUsize::new(0));
        let mut guesses = tokio::task::JoinSet::new();
        for _ in 0..40 {
            let (backend, told) = (site.backend.clone(), Arc::clone(&told));
            let (caller, browser) = (site.anybody(), asked.browser_token.clone());
            let guess = wrong(&mail.code());
            guesses.spawn(async move {
                if is_wrong_code(
                    &backend
                        .sign_in_with_code(&caller, &browser, guess, "")
                        .await,
                ) {
                    told.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
        guesses.join_all().await;
        assert_eq!(told.load(Ordering::SeqCst), 4);
        let row = sign_in_request::Entity::find()
            .one(site.store.read())
            .await
            .unwrap()
            .unwrap();
        assert_eq!(row.tries, 5);
        site.clear().await;
    }
}

#[tokio::test]
async fn s12_too_many_requests_are_refused_with_a_time() {
    for site in Site::all().await {
        let backend = site.restarted();
        let mut answers = Vec::new();
        for _ in 0..6 {
            answers.push(
                backend
                    .ask_to_sign_in(&site.anybody(), MAYA, None)
                    .await
                    .err(),
            );
        }
        assert_eq!(answers[..5], [None, None, None, None, None]);
        assert!(
            matches!(answers[5], Some(Refusal::TooMany { retry_after: 1.. })),
            "{answers:?}"
        );
        site.clear().await;
    }
}

#[tokio::test]
async fn s10_the_path_to_go_on_to_is_ours_or_none() {
    for site in Site::all().await {
        for (next, expected) in [
            (Some("/ca/jury/2026"), Some("/ca/jury/2026")),
            (Some("//evil.example"), None),
            (Some("https://evil.example/"), None),
            (None, None),
        ] {
            let asked = site
                .backend
                .ask_to_sign_in(&site.anybody(), MAYA, next)
                .await
                .unwrap();
            let mail = site.mails().await.pop().unwrap();
            let session = site.type_code(&asked, &mail.code()).await.unwrap();
            assert_eq!(session.next.as_deref(), expected);
        }
        site.clear().await;
    }
}
