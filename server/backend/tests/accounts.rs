//! Signing in, sessions, set-up and the demonstration, through the port.

mod site;

use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use backend::{
    DemonstrationParts,
    clock::{Clock, PlayedClock},
    store::entities::{account, audit_log, mail, role_grant, session, sign_in_request},
};
use domain::{
    access::{Caller, Visitor},
    id::SessionId,
    locale::Locale,
    moment::Moment,
    person::role::Role,
    ports::{
        Accounts, Refusal,
        accounts::{DemoPerson, NewSession, SignInAsked},
    },
    problem::ProblemCode,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, prelude::Uuid,
};
use site::{BASE, Mail, START, Site};

const MAYA: &str = "maya@example.org";
const DAY: i64 = 86_400;

impl Site {
    async fn ask(&self, email: &str) -> SignInAsked {
        self.backend.ask_to_sign_in(&self.anybody(), email, None).await.unwrap()
    }

    /// Asks, and reads the mail that comes of it.
    async fn ask_and_read(&self, email: &str) -> (SignInAsked, Mail) {
        let asked = self.ask(email).await;
        (asked, self.mails().await.pop().unwrap())
    }

    async fn type_code(&self, asked: &SignInAsked, code: &str) -> Result<NewSession, Refusal> {
        let caller = self.anybody();
        self.backend.sign_in_with_code(&caller, &asked.browser_token, code, "Browser").await
    }

    async fn use_link(&self, asked: &SignInAsked, mail: &Mail) -> Result<NewSession, Refusal> {
        let (caller, token) = (self.anybody(), mail.link_token());
        self.backend.sign_in_with_link(&caller, &asked.browser_token, &token, "Browser").await
    }

    async fn sign_in(&self, email: &str) -> (NewSession, Visitor) {
        let (asked, mail) = self.ask_and_read(email).await;
        let session = self.type_code(&asked, &mail.code()).await.unwrap();
        let visitor = self.visitor(&session.token).await.unwrap();
        (session, visitor)
    }

    async fn visitor(&self, token: &str) -> Option<Visitor> {
        self.backend.visitor(token, self.backend.now()).await.unwrap()
    }

    fn as_visitor(&self, visitor: &Visitor) -> Caller {
        self.signed_in(visitor.account, visitor.session)
    }
}

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
        assert_eq!(account::Entity::find().count(site.store.read()).await.unwrap(), 1);
        site.clear().await;
    }
}

#[tokio::test]
async fn s01_link_and_code_work_only_in_the_browser_that_asked() {
    for site in Site::all().await {
        let (asked, mail) = site.ask_and_read(MAYA).await;
        let elsewhere = SignInAsked { browser_token: "somebody-else".to_owned(), ..asked.clone() };
        assert_eq!(site.use_link(&elsewhere, &mail).await.err(), Some(Refusal::Spent));
        assert_eq!(site.type_code(&elsewhere, &mail.code()).await.err(), Some(Refusal::Spent));
        let empty = SignInAsked { browser_token: String::new(), ..asked.clone() };
        assert_eq!(site.use_link(&empty, &mail).await.err(), Some(Refusal::Spent));
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
        assert_eq!(site.use_link(&asked, &mail).await.err(), Some(Refusal::Spent));
        assert_eq!(site.type_code(&asked, &mail.code()).await.err(), Some(Refusal::Spent));
        site.clear().await;
    }
}

#[tokio::test]
async fn s02_link_and_code_work_for_ten_minutes() {
    for site in Site::all().await {
        let (asked, mail) = site.ask_and_read(MAYA).await;
        assert_eq!(asked.expires, START.plus_seconds(600));
        site.clock.set(asked.expires);
        assert_eq!(site.use_link(&asked, &mail).await.err(), Some(Refusal::Spent));
        assert_eq!(site.type_code(&asked, &mail.code()).await.err(), Some(Refusal::Spent));
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
        assert_eq!(site.use_link(&older, &older_mail).await.err(), Some(Refusal::Spent));
        assert_eq!(site.type_code(&older, &older_mail.code()).await.err(), Some(Refusal::Spent));
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
                    backend.sign_in_with_code(&caller, browser, &mail.code(), "").await
                } else {
                    backend.sign_in_with_link(&caller, browser, &mail.link_token(), "").await
                }
            });
        }
        let results = uses.join_all().await;
        assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
        assert!(results.iter().all(|r| r.is_ok() || r.as_ref().err() == Some(&Refusal::Spent)));
        assert_eq!(session::Entity::find().count(site.store.read()).await.unwrap(), 1);
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
        assert!(mails.iter().all(|mail| mail.payload == payload), "{mails:?}");
        site.clear().await;
    }
}

#[tokio::test]
async fn s05_the_link_begins_with_the_configured_address() {
    for site in Site::all().await {
        let caller = Caller { locale: Locale::Pt, ..site.anybody() };
        site.backend.ask_to_sign_in(&caller, MAYA, None).await.unwrap();
        let mail = site.mails().await.pop().unwrap();
        assert!(mail.link().starts_with(&format!("{BASE}/pt/sign-in/link?token=")), "{mail:?}");
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
            changes.push((asked.expires, [0, 1, 2, 3].map(|place| after[place] - before[place])));
        }
        assert_eq!(changes[0], changes[1]);
        assert_eq!(changes[0].1, [0, 1, 1, 0], "a request and a mail, nothing else");
        let (known, unknown) = (site.ask_and_read(MAYA).await.1, site.ask_and_read("x@y.org").await.1);
        assert_eq!(known.body.len(), unknown.body.len());
        site.clear().await;
    }
}

#[tokio::test]
async fn s06_what_is_no_address_is_told_at_its_field() {
    for site in Site::all().await {
        let asked = site.backend.ask_to_sign_in(&site.anybody(), "maya@", None).await;
        let Err(Refusal::Invalid(problems)) = asked else { panic!("{asked:?}") };
        assert_eq!(problems.of("email").next().unwrap().code, ProblemCode::NotAnEmail);
        assert!(site.mails().await.is_empty());
        site.clear().await;
    }
}

#[tokio::test]
async fn s07_each_sign_in_begins_a_new_session_and_ends_the_one_before() {
    for site in Site::all().await {
        let (first, visitor) = site.sign_in(MAYA).await;
        let (asked, mail) = site.ask_and_read(MAYA).await;
        let caller = site.as_visitor(&visitor);
        let again = site
            .backend
            .sign_in_with_code(&caller, &asked.browser_token, &mail.code(), "Browser")
            .await
            .unwrap();
        assert_ne!(again.token, first.token);
        assert_eq!(site.visitor(&first.token).await, None);
        let now = site.visitor(&again.token).await.unwrap();
        assert_ne!(now.session, visitor.session);
        site.clear().await;
    }
}

#[tokio::test]
async fn s07_a_session_that_was_signed_out_is_gone() {
    for site in Site::all().await {
        let (session, visitor) = site.sign_in(MAYA).await;
        site.backend.sign_out(&site.as_visitor(&visitor)).await.unwrap();
        assert_eq!(site.visitor(&session.token).await, None);
        assert_eq!(site.visitor("").await, None);
        let nobody = site.backend.sign_out(&site.anybody()).await;
        assert_eq!(nobody, Err(Refusal::SignInNeeded));
        site.clear().await;
    }
}

#[tokio::test]
async fn s07_roles_count_as_they_are_at_the_moment_of_asking() {
    for site in Site::all().await {
        let edition = site.edition(2026).await;
        let (session, visitor) = site.sign_in(MAYA).await;
        assert_eq!(visitor.grants, []);
        site.insert(role_grant::ActiveModel {
            edition: Set(edition.0),
            account: Set(visitor.account.0),
            role: Set("juror".to_owned()),
        })
        .await;
        assert!(site.visitor(&session.token).await.unwrap().is(edition, Role::Juror));
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
        assert_eq!(site.type_code(&asked, &mail.code()).await.err(), Some(Refusal::Spent));
        assert_eq!(site.use_link(&asked, &mail).await.err(), Some(Refusal::Spent));
        site.clear().await;
    }
}

#[tokio::test]
async fn s12_the_fifth_code_may_be_the_right_one() {
    for site in Site::all().await {
        let (asked, mail) = site.ask_and_read(MAYA).await;
        for _ in 0..4 {
            assert!(is_wrong_code(&site.type_code(&asked, wrong(&mail.code())).await));
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
                if is_wrong_code(&backend.sign_in_with_code(&caller, &browser, guess, "").await) {
                    told.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
        guesses.join_all().await;
        assert_eq!(told.load(Ordering::SeqCst), 4);
        let row = sign_in_request::Entity::find().one(site.store.read()).await.unwrap().unwrap();
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
            answers.push(backend.ask_to_sign_in(&site.anybody(), MAYA, None).await.err());
        }
        assert_eq!(answers[..5], [None, None, None, None, None]);
        assert!(matches!(answers[5], Some(Refusal::TooMany { retry_after: 1.. })), "{answers:?}");
        site.clear().await;
    }
}

#[tokio::test]
async fn s14_a_session_ends_after_thirty_days_at_the_latest() {
    for site in Site::all().await {
        let (session, _) = site.sign_in(MAYA).await;
        for day in (0..30).step_by(10) {
            site.clock.set(START.plus_seconds(day * DAY));
            assert!(site.visitor(&session.token).await.is_some(), "day {day}");
        }
        site.clock.set(Moment(START.plus_seconds(30 * DAY).micros() - 1));
        assert!(site.visitor(&session.token).await.is_some());
        site.clock.set(START.plus_seconds(30 * DAY));
        assert!(site.visitor(&session.token).await.is_none());
        site.clear().await;
    }
}

#[tokio::test]
async fn s15_a_session_that_is_not_used_for_fourteen_days_ends() {
    for site in Site::all().await {
        let (session, _) = site.sign_in(MAYA).await;
        site.clock.advance_seconds(14 * DAY - 1);
        assert!(site.visitor(&session.token).await.is_some());
        site.clock.advance_seconds(14 * DAY);
        assert!(site.visitor(&session.token).await.is_none());
        // What has run out is deleted when somebody signs in.
        site.sign_in("noor@example.org").await;
        assert_eq!(session::Entity::find().count(site.store.read()).await.unwrap(), 1);
        site.clear().await;
    }
}

#[tokio::test]
async fn the_last_use_is_written_down_once_an_hour() {
    for site in Site::all().await {
        let (session, visitor) = site.sign_in(MAYA).await;
        let seen = async || {
            let row = session::Entity::find_by_id(visitor.session.0).one(site.store.read()).await;
            Moment(row.unwrap().unwrap().seen)
        };
        site.clock.advance_seconds(3_599);
        site.visitor(&session.token).await.unwrap();
        assert_eq!(seen().await, START);
        site.clock.advance_seconds(1);
        site.visitor(&session.token).await.unwrap();
        assert_eq!(seen().await, START.plus_seconds(3_600));
        site.clear().await;
    }
}

#[tokio::test]
async fn s15_sessions_are_listed_and_ended_one_by_one_or_all_others() {
    for site in Site::all().await {
        let mut sessions = Vec::new();
        for _ in 0..4 {
            sessions.push(site.sign_in(MAYA).await);
        }
        let (_, stranger) = site.sign_in("noor@example.org").await;
        let (here, me) = &sessions[0];
        let caller = site.as_visitor(me);
        let lines = site.backend.sessions(&caller).await.unwrap();
        assert_eq!(lines.len(), 4);
        let current: Vec<SessionId> =
            lines.iter().filter(|line| line.current).map(|line| line.id).collect();
        assert_eq!(current, [me.session]);
        assert!(lines.iter().all(|line| line.agent == "Browser" && line.created == START));

        // Another person's session looks as if it did not exist, and goes on.
        let foreign = site.backend.end_session(&caller, stranger.session).await;
        assert_eq!(foreign, Err(Refusal::NotFound));
        let theirs = site.backend.sessions(&site.as_visitor(&stranger)).await.unwrap();
        assert_eq!(theirs.len(), 1);

        site.backend.end_session(&caller, sessions[1].1.session).await.unwrap();
        assert!(site.visitor(&sessions[1].0.token).await.is_none());
        assert!(site.visitor(&sessions[2].0.token).await.is_some());
        site.backend.end_other_sessions(&caller).await.unwrap();
        assert!(site.visitor(&sessions[2].0.token).await.is_none());
        assert!(site.visitor(&sessions[3].0.token).await.is_none());
        assert!(site.visitor(&here.token).await.is_some());
        let theirs = site.backend.sessions(&site.as_visitor(&stranger)).await.unwrap();
        assert_eq!(theirs.len(), 1);
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
            let asked = site.backend.ask_to_sign_in(&site.anybody(), MAYA, next).await.unwrap();
            let mail = site.mails().await.pop().unwrap();
            let session = site.type_code(&asked, &mail.code()).await.unwrap();
            assert_eq!(session.next.as_deref(), expected);
        }
        site.clear().await;
    }
}

#[tokio::test]
async fn name_and_language_are_kept() {
    for site in Site::all().await {
        let (session, visitor) = site.sign_in(MAYA).await;
        let caller = site.as_visitor(&visitor);
        site.backend.save_profile(&caller, "  Maya   Osei ", Locale::Fr).await.unwrap();
        let now = site.visitor(&session.token).await.unwrap();
        assert_eq!((now.name.as_str(), now.locale), ("Maya Osei", Locale::Fr));
        for (name, code) in
            [(" ", ProblemCode::Missing), ("a\u{202E}b", ProblemCode::ForbiddenCharacters)]
        {
            let refused = site.backend.save_profile(&caller, name, Locale::Fr).await;
            let Err(Refusal::Invalid(problems)) = refused else { panic!("{refused:?}") };
            assert_eq!(problems.of("name").next().unwrap().code, code);
        }
        // Asking from a page in another language does not change the person's language.
        let (again, _) = site.sign_in(MAYA).await;
        assert_eq!(again.locale, Locale::Fr);
        site.clear().await;
    }
}

#[tokio::test]
async fn s16_the_set_up_code_makes_one_secretariat_and_is_then_off() {
    for site in Site::all().await {
        site.edition(2025).await;
        site.edition(2026).await;
        let caller = site.anybody();
        let early = site.backend.claim_setup(&caller, "AAAA-AAAA-AAAA-AAAA", MAYA).await;
        assert_eq!(early, Err(Refusal::NotFound), "no code was made yet");

        let code = site.backend.setup_code().await.unwrap().unwrap();
        let wrong = site.backend.claim_setup(&caller, "AAAA-AAAA-AAAA-AAAA", "nobody").await;
        let Err(Refusal::Invalid(problems)) = wrong else { panic!("{wrong:?}") };
        assert_eq!(problems.of("code").next().unwrap().code, ProblemCode::WrongCode);
        assert_eq!(problems.of("email").next().unwrap().code, ProblemCode::NotAnEmail);

        let typed = code.to_lowercase().replace('-', " ");
        site.backend.claim_setup(&caller, &typed, MAYA).await.unwrap();
        let mails = site.mails().await;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].link(), format!("{BASE}/en/sign-in?next=/en/desk"));
        let again = site.backend.claim_setup(&caller, &code, "thief@example.org").await;
        assert_eq!(again, Err(Refusal::NotFound));
        assert_eq!(site.backend.setup_code().await.unwrap(), None);
        assert_eq!(site.restarted().setup_code().await.unwrap(), None);

        let (_, visitor) = site.sign_in(MAYA).await;
        let years: BTreeSet<Uuid> = visitor
            .grants
            .iter()
            .filter(|grant| grant.role == Role::Secretariat)
            .map(|grant| grant.edition.0)
            .collect();
        assert_eq!(years, [Uuid::from_u128(2025), Uuid::from_u128(2026)].into());
        let lines = audit_log::Entity::find().all(site.store.read()).await.unwrap();
        let seqs: Vec<i64> = lines.iter().map(|line| line.seq).collect();
        assert_eq!(seqs, [1, 2]);
        assert!(lines.iter().all(|line| line.kind == "set-up-claimed" && line.subject == MAYA));
        site.clear().await;
    }
}

#[tokio::test]
async fn s16_of_two_claims_at_the_same_moment_one_succeeds() {
    for site in Site::all().await {
        site.edition(2026).await;
        let code = site.backend.setup_code().await.unwrap().unwrap();
        let caller = site.anybody();
        let (one, other) = tokio::join!(
            site.backend.claim_setup(&caller, &code, MAYA),
            site.backend.claim_setup(&caller, &code, "thief@example.org"),
        );
        assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
        let holders = role_grant::Entity::find()
            .filter(role_grant::Column::Role.eq("secretariat"))
            .count(site.store.read())
            .await;
        assert_eq!(holders.unwrap(), 1);
        site.clear().await;
    }
}

#[tokio::test]
async fn s18_the_operator_appoints_a_secretariat_and_its_sessions_end() {
    for site in Site::all().await {
        let early = site.backend.appoint_secretariat(MAYA, Locale::Ca).await;
        assert_eq!(early, Err(Refusal::WrongState), "there is no edition");
        let edition = site.edition(2026).await;
        let (session, _) = site.sign_in(MAYA).await;
        site.backend.appoint_secretariat(MAYA, Locale::Ca).await.unwrap();
        assert!(site.visitor(&session.token).await.is_none());
        let (_, visitor) = site.sign_in(MAYA).await;
        assert!(visitor.is(edition, Role::Secretariat));
        let line = audit_log::Entity::find().one(site.store.read()).await.unwrap().unwrap();
        assert_eq!((line.kind.as_str(), line.edition), ("secretariat-appointed", Some(edition.0)));
        site.clear().await;
    }
}

fn demonstration() -> DemonstrationParts {
    DemonstrationParts {
        people: vec![DemoPerson {
            email: MAYA.to_owned(),
            name: "Maya Osei".to_owned(),
            roles: vec![Role::Juror],
        }],
        clock: Arc::new(PlayedClock::at(START)),
    }
}

fn person(email: &str) -> account::ActiveModel {
    account::ActiveModel {
        id: Set(Uuid::from_u128(u128::from(email.len() as u64))),
        email: Set(email.to_owned()),
        name: Set(String::new()),
        locale: Set("es".to_owned()),
        created: Set(0),
    }
}

#[tokio::test]
async fn only_a_demonstration_lets_anybody_be_its_people() {
    for site in Site::all().await {
        site.insert(person(MAYA)).await;
        let caller = site.anybody();
        assert_eq!(site.backend.demonstration(&caller).await.err(), Some(Refusal::NotFound));
        let signed_in = site.backend.sign_in_as(&caller, MAYA, "").await;
        assert_eq!(signed_in.err(), Some(Refusal::NotFound));
        assert_eq!(site.backend.play_phase(&caller, Some(0)).await, Err(Refusal::NotFound));
        site.clear().await;
    }
    for site in Site::all_with(Some(demonstration)).await {
        site.insert(person(MAYA)).await;
        site.insert(person("real.person@example.org")).await;
        let caller = site.anybody();
        let shown = site.backend.demonstration(&caller).await.unwrap();
        assert_eq!(shown.people.len(), 1);
        let real = site.backend.sign_in_as(&caller, "real.person@example.org", "").await;
        assert_eq!(real.err(), Some(Refusal::NotFound));
        let session = site.backend.sign_in_as(&caller, MAYA, "").await.unwrap();
        assert_eq!(session.locale, Locale::Es);
        assert_eq!(site.visitor(&session.token).await.unwrap().email.as_str(), MAYA);
        site.clear().await;
    }
}

#[tokio::test]
async fn the_clock_of_a_demonstration_moves_and_nobody_is_thrown_out() {
    for site in Site::all_with(Some(demonstration)).await {
        site.edition(2026).await;
        site.insert(person(MAYA)).await;
        let caller = site.anybody();
        let session = site.backend.sign_in_as(&caller, MAYA, "").await.unwrap();
        let (asked, mail) = site.ask_and_read("noor@example.org").await;

        let close_to = |moment: Moment| {
            let off = site.backend.now().seconds_since(moment);
            assert!((0..60).contains(&off), "{off} seconds off");
        };
        site.backend.play_phase(&caller, Some(1)).await.unwrap();
        close_to(START.plus_seconds(15 * DAY));
        assert!(site.visitor(&session.token).await.is_some());
        assert!(site.type_code(&asked, &mail.code()).await.is_ok());

        // The ceremony of the sample is on 21 September in Madrid; its day ends at 22:00 UTC.
        site.backend.play_phase(&caller, None).await.unwrap();
        close_to(Moment(1_790_028_000_000_000));
        assert!(site.visitor(&session.token).await.is_some());

        site.backend.play_phase(&caller, Some(0)).await.unwrap();
        close_to(START.plus_seconds(5 * DAY));
        let visitor = site.visitor(&session.token).await.unwrap();
        let lines = site.backend.sessions(&site.as_visitor(&visitor)).await.unwrap();
        assert!(lines.iter().all(|line| line.created <= site.backend.now()));
        assert_eq!(site.backend.play_phase(&caller, Some(9)).await, Err(Refusal::NotFound));
        site.clear().await;
    }
}

#[test]
fn the_sample_clock_begins_at_noon() {
    assert_eq!(PlayedClock::at(START).now().seconds_since(START), 0);
    assert_eq!(i18n::moment::iso(START.micros()), "2026-03-01T12:00:00Z");
    assert_eq!(i18n::moment::iso(1_790_028_000_000_000), "2026-09-21T22:00:00Z");
}
