//! Sessions and profile.

use backend::store::entities::{role_grant, session};
use domain::{
    id::SessionId,
    locale::Locale,
    moment::Moment,
    person::role::Role,
    ports::{Accounts, Refusal},
    problem::ProblemCode,
};
use sea_orm::{ActiveValue::Set, EntityTrait, PaginatorTrait};

use crate::{
    DAY, MAYA,
    site::{START, Site},
};

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
        site.backend
            .sign_out(&site.as_visitor(&visitor))
            .await
            .unwrap();
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
        assert!(
            site.visitor(&session.token)
                .await
                .unwrap()
                .is(edition, Role::Juror)
        );
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
        site.clock
            .set(Moment(START.plus_seconds(30 * DAY).micros() - 1));
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
async fn the_last_use_is_written_down_once_an_hour() {
    for site in Site::all().await {
        let (session, visitor) = site.sign_in(MAYA).await;
        let seen = async || {
            let row = session::Entity::find_by_id(visitor.session.0)
                .one(site.store.read())
                .await;
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
        let current: Vec<SessionId> = lines
            .iter()
            .filter(|line| line.current)
            .map(|line| line.id)
            .collect();
        assert_eq!(current, [me.session]);
        assert!(
            lines
                .iter()
                .all(|line| line.agent == "Browser" && line.created == START)
        );

        // Another person's session looks as if it did not exist, and goes on.
        let foreign = site.backend.end_session(&caller, stranger.session).await;
        assert_eq!(foreign, Err(Refusal::NotFound));
        let theirs = site
            .backend
            .sessions(&site.as_visitor(&stranger))
            .await
            .unwrap();
        assert_eq!(theirs.len(), 1);

        site.backend
            .end_session(&caller, sessions[1].1.session)
            .await
            .unwrap();
        assert!(site.visitor(&sessions[1].0.token).await.is_none());
        assert!(site.visitor(&sessions[2].0.token).await.is_some());
        site.backend.end_other_sessions(&caller).await.unwrap();
        assert!(site.visitor(&sessions[2].0.token).await.is_none());
        assert!(site.visitor(&sessions[3].0.token).await.is_none());
        assert!(site.visitor(&here.token).await.is_some());
        let theirs = site
            .backend
            .sessions(&site.as_visitor(&stranger))
            .await
            .unwrap();
        assert_eq!(theirs.len(), 1);
        site.clear().await;
    }
}

#[tokio::test]
async fn name_and_language_are_kept() {
    for site in Site::all().await {
        let (session, visitor) = site.sign_in(MAYA).await;
        let caller = site.as_visitor(&visitor);
        site.backend
            .save_profile(&caller, "  Maya   Osei ", Locale::Fr)
            .await
            .unwrap();
        let now = site.visitor(&session.token).await.unwrap();
        assert_eq!((now.name.as_str(), now.locale), ("Maya Osei", Locale::Fr));
        for (name, code) in [
            (" ", ProblemCode::Missing),
            ("a\u{202E}b", ProblemCode::ForbiddenCharacters),
        ] {
            let refused = site.backend.save_profile(&caller, name, Locale::Fr).await;
            let Err(Refusal::Invalid(problems)) = refused else {
                panic!("{refused:?}")
            };
            assert_eq!(problems.of("name").next().unwrap().code, code);
        }
        // Asking from a page in another language does not change the person's language.
        let (again, _) = site.sign_in(MAYA).await;
        assert_eq!(again.locale, Locale::Fr);
        site.clear().await;
    }
}
