//! The first secretariat account, and a new one for a lost one.

use std::collections::BTreeSet;

use backend::store::entities::{audit_log, role_grant};
use domain::{
    locale::Locale,
    person::role::Role,
    ports::{Accounts, Refusal},
    problem::ProblemCode,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, prelude::Uuid};

use crate::{
    MAYA,
    site::{BASE, Site},
};

#[tokio::test]
async fn s16_the_set_up_code_makes_one_secretariat_and_is_then_off() {
    for site in Site::all().await {
        site.edition(2025).await;
        site.edition(2026).await;
        let caller = site.anybody();
        let early = site
            .backend
            .claim_setup(&caller, "AAAA-AAAA-AAAA-AAAA", MAYA)
            .await;
        assert_eq!(early, Err(Refusal::NotFound), "no code was made yet");

        let code = site.backend.setup_code().await.unwrap().unwrap();
        let wrong = site
            .backend
            .claim_setup(&caller, "AAAA-AAAA-AAAA-AAAA", "nobody")
            .await;
        let Err(Refusal::Invalid(problems)) = wrong else {
            panic!("{wrong:?}")
        };
        assert_eq!(
            problems.of("code").next().unwrap().code,
            ProblemCode::WrongCode
        );
        assert_eq!(
            problems.of("email").next().unwrap().code,
            ProblemCode::NotAnEmail
        );

        let typed = code.to_lowercase().replace('-', " ");
        site.backend
            .claim_setup(&caller, &typed, MAYA)
            .await
            .unwrap();
        let mails = site.mails().await;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].link(), format!("{BASE}/en/sign-in?next=/en/desk"));
        let again = site
            .backend
            .claim_setup(&caller, &code, "thief@example.org")
            .await;
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
        let lines = audit_log::Entity::find()
            .all(site.store.read())
            .await
            .unwrap();
        let seqs: Vec<i64> = lines.iter().map(|line| line.seq).collect();
        assert_eq!(seqs, [1, 2]);
        assert!(
            lines
                .iter()
                .all(|line| line.kind == "secretariat-appointed" && line.subject == MAYA)
        );
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
            site.backend
                .claim_setup(&caller, &code, "thief@example.org"),
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
        site.backend
            .appoint_secretariat(MAYA, Locale::Ca)
            .await
            .unwrap();
        assert!(site.visitor(&session.token).await.is_none());
        let (_, visitor) = site.sign_in(MAYA).await;
        assert!(visitor.is(edition, Role::Secretariat));
        let line = audit_log::Entity::find()
            .one(site.store.read())
            .await
            .unwrap()
            .unwrap();
        assert_eq!(
            (line.kind.as_str(), line.edition),
            ("secretariat-appointed", Some(edition.0))
        );
        site.clear().await;
    }
}
