//! Handing in, taking back, opening again.

use backend::store::entities::{audit_log, mail};
use data_encoding::HEXLOWER;
use domain::{
    ports::{Refusal, Submissions},
    problem::ProblemCode,
    revision::Revision,
    submission::{Contact, State},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::season::{Season, at, complete, contact, one};

const NONE: Revision = Revision::NONE;

async fn recipients(season: &Season, kind: &str) -> Vec<String> {
    let mails = mail::Entity::find()
        .filter(mail::Column::Kind.eq(kind))
        .order_by_asc(mail::Column::Recipient)
        .all(season.site.store.read())
        .await
        .unwrap();
    mails.into_iter().map(|mail| mail.recipient).collect()
}

#[tokio::test]
async fn everything_that_is_missing_is_told_at_once() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let id = season.draft(&owner).await;
        let backend = &season.site.backend;
        let Err(Refusal::Invalid(problems)) = backend.submit(&owner, id).await else {
            panic!()
        };
        let required = season
            .edition
            .questions()
            .filter(|question| question.required)
            .count();
        assert_eq!(problems.0.len(), required + 1);
        assert_eq!(
            problems.of("contact-0-name").next().unwrap().code,
            ProblemCode::ContactMissing
        );
        assert_eq!(
            backend.sheet(&owner, id).await.unwrap().missing(),
            required + 1
        );
        let id = season.complete_draft(&owner).await;
        let nowhere = one("country", "ZZ");
        backend
            .save_section(&owner, id, "who", Revision(1), nowhere)
            .await
            .unwrap();
        let Err(Refusal::Invalid(problems)) = backend.submit(&owner, id).await else {
            panic!()
        };
        assert_eq!(problems.0.len(), 1);
        assert_eq!(
            problems.of("country").next().unwrap().code,
            ProblemCode::NotAChoice
        );
        assert_eq!(season.row(id).await.state, State::Draft.code());
        assert_eq!(
            backend.receipt(&owner, id).await.map(drop),
            Err(Refusal::NotFound)
        );
        assert!(recipients(&season, "submission-received").await.is_empty());
        season.clear().await;
    }
}

#[tokio::test]
async fn c03_starting_twice_with_one_key_starts_once() {
    for season in Season::all().await {
        let (owner, other) = (season.person("owner").await, season.person("other").await);
        let backend = &season.site.backend;
        let pressed = (0..8).map(|_| {
            let (backend, owner, edition) = (backend.clone(), owner.clone(), season.id);
            tokio::spawn(async move { backend.start(&owner, edition, "pressed").await.unwrap() })
        });
        let mut begun = Vec::new();
        for press in pressed.collect::<Vec<_>>() {
            begun.push(press.await.unwrap());
        }
        begun.dedup();
        assert_eq!(begun.len(), 1);
        let theirs = backend.start(&other, season.id, "pressed").await.unwrap();
        assert_ne!(
            theirs, begun[0],
            "a key of one person is nothing to another"
        );
        let late = at(&owner, season.deadline());
        assert_eq!(
            backend.start(&late, season.id, "pressed").await,
            Ok(begun[0])
        );
        assert!(matches!(
            backend.start(&late, season.id, "another").await,
            Err(Refusal::Closed {
                opens: None,
                closed: Some(_),
                ..
            })
        ));
        for unfit in ["", &"k".repeat(201)] {
            let said = backend.start(&owner, season.id, unfit).await;
            assert!(matches!(said, Err(Refusal::Invalid(_))), "{said:?}");
        }
        assert_eq!(backend.mine(&owner).await.unwrap().cards.len(), 1);
        // However often it was pressed, one mail tells the way back to each draft.
        assert_eq!(
            recipients(&season, "submission-started").await,
            ["other@example.org", "owner@example.org"]
        );
        season.clear().await;
    }
}

#[tokio::test]
async fn c03_handing_in_twice_gives_the_same_receipt_and_one_set_of_letters() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let id = season.complete_draft(&owner).await;
        // The way back to the draft.
        assert_eq!(season.site.mails().await.len(), 1);
        let backend = &season.site.backend;
        let contacts = vec![
            contact("who"),
            contact("b"),
            Contact {
                email: "owner@example.org".into(),
                ..contact("c")
            },
        ];
        backend
            .save_contacts(&owner, id, Revision(1), contacts)
            .await
            .unwrap();
        let first = backend.submit(&owner, id).await.unwrap();
        season.site.clock.set(season.deadline());
        let late = at(&owner, season.deadline());
        let second = backend.submit(&late, id).await.unwrap();
        for receipt in [second, backend.receipt(&late, id).await.unwrap()] {
            assert_eq!(receipt.submitted, owner.received);
            assert_eq!(receipt.fingerprint, first.fingerprint);
            assert_eq!(receipt.title, "A title");
        }
        assert_eq!(
            recipients(&season, "submission-received").await,
            [
                "b@contact.example.org",
                "owner@example.org",
                "who@contact.example.org"
            ]
        );
        let mails = season.site.mails().await;
        assert_eq!(mails.len(), 3);
        assert!(
            mails
                .iter()
                .all(|mail| mail.body.contains(&first.fingerprint))
        );
        season.clear().await;
    }
}

#[tokio::test]
async fn the_fingerprint_can_be_computed_by_anybody_who_has_the_answers() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let id = season.complete_draft(&owner).await;
        let backend = &season.site.backend;
        let digest = |text: String| HEXLOWER.encode(&Sha256::digest(text));
        let contacts = digest(
            r#"[{"email":"who@contact.example.org","name":"who","phone":"","role":"Officer"}]"#
                .to_owned(),
        );
        let sections: serde_json::Map<String, serde_json::Value> = season
            .edition
            .sections
            .iter()
            .map(|section| {
                (
                    section.code.clone(),
                    json!(complete(&season.edition, &section.code)),
                )
            })
            .collect();
        let sealed = json!({
            "contacts": contacts, "edition": season.edition.year, "sections": sections, "version": 1,
        });
        let receipt = backend.submit(&owner, id).await.unwrap();
        assert_eq!(receipt.fingerprint, digest(sealed.to_string()));
        backend.reopen(&owner, id).await.unwrap();
        let blank = vec![contact("who"), Contact::default()];
        backend
            .save_contacts(&owner, id, Revision(1), blank)
            .await
            .unwrap();
        let same = backend.submit(&owner, id).await.unwrap().fingerprint;
        assert_eq!(same, receipt.fingerprint, "an empty row is no content");
        backend.reopen(&owner, id).await.unwrap();
        let others = vec![contact("other")];
        backend
            .save_contacts(&owner, id, Revision(2), others)
            .await
            .unwrap();
        let other = backend.submit(&owner, id).await.unwrap().fingerprint;
        assert_ne!(other, receipt.fingerprint);
        season.clear().await;
    }
}

#[tokio::test]
async fn c04_a_save_that_comes_after_handing_in_changes_nothing() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let id = season.complete_draft(&owner).await;
        let backend = &season.site.backend;
        backend.submit(&owner, id).await.unwrap();
        let before = format!("{:?}", backend.sheet(&owner, id).await.unwrap());
        let late = one("title", "Too late");
        let said = backend
            .save_section(&owner, id, "practice", Revision(1), late)
            .await;
        assert_eq!(said.map(drop), Err(Refusal::WrongState));
        let stale = one("title", "Too late, and stale");
        let said = backend
            .save_section(&owner, id, "practice", NONE, stale)
            .await;
        assert_eq!(
            said.map(drop),
            Err(Refusal::WrongState),
            "the state goes before the revision"
        );
        let said = backend
            .save_contacts(&owner, id, Revision(1), vec![contact("x")])
            .await;
        assert_eq!(said.map(drop), Err(Refusal::WrongState));
        assert_eq!(
            format!("{:?}", backend.sheet(&owner, id).await.unwrap()),
            before
        );
        season.clear().await;
    }
}

#[tokio::test]
async fn c04_whatever_the_order_of_arrival_the_fingerprint_is_that_of_what_is_kept() {
    for season in Season::all().await {
        for round in 0..10 {
            let owner = season.person(&format!("owner{round}")).await;
            let id = season.complete_draft(&owner).await;
            let save = |number: usize| {
                let (backend, owner) = (season.site.backend.clone(), owner.clone());
                tokio::spawn(async move {
                    let answers = one("title", &format!("Title {number}"));
                    backend
                        .save_section(&owner, id, "practice", Revision(1), answers)
                        .await
                })
            };
            let submit = || {
                let (backend, owner) = (season.site.backend.clone(), owner.clone());
                tokio::spawn(async move { backend.submit(&owner, id).await })
            };
            let (first, second) = if round % 2 == 0 {
                let save = save(round);
                (submit().await.unwrap(), save.await.unwrap())
            } else {
                let submit = submit();
                let save = save(round).await.unwrap();
                (submit.await.unwrap(), save)
            };
            let receipt = first.unwrap();
            let kept = season.site.backend.sheet(&owner, id).await.unwrap();
            let title = if second.is_ok() {
                format!("Title {round}")
            } else {
                "A title".to_owned()
            };
            assert_eq!(
                (kept.title(), receipt.title.as_str()),
                (title.as_str(), title.as_str())
            );
            assert_eq!(kept.fingerprint, Some(receipt.fingerprint));
        }
        season.clear().await;
    }
}

#[tokio::test]
async fn a_submission_goes_back_and_forth_until_the_deadline() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let id = season.complete_draft(&owner).await;
        let backend = &season.site.backend;
        let state = async || backend.sheet(&owner, id).await.unwrap().state;
        backend.submit(&owner, id).await.unwrap();
        backend.reopen(&owner, id).await.unwrap();
        backend.reopen(&owner, id).await.unwrap();
        let sheet = backend.sheet(&owner, id).await.unwrap();
        assert_eq!(
            (sheet.state, sheet.submitted, sheet.fingerprint),
            (State::Draft, None, None)
        );
        let later = at(&owner, owner.received.plus_seconds(60));
        backend.submit(&later, id).await.unwrap();
        backend.withdraw(&later, id).await.unwrap();
        backend.withdraw(&later, id).await.unwrap();
        assert_eq!(state().await, State::Withdrawn);
        assert_eq!(
            backend.submit(&owner, id).await.map(drop),
            Err(Refusal::WrongState)
        );
        assert!(
            backend.receipt(&owner, id).await.is_ok(),
            "it had been handed in"
        );
        assert_eq!(
            recipients(&season, "submission-withdrawn").await,
            ["owner@example.org", "who@contact.example.org"]
        );
        backend.reopen(&owner, id).await.unwrap();
        assert_eq!(state().await, State::Draft);
        let late = at(&owner, season.deadline());
        let said = backend.reopen(&late, id).await;
        assert!(matches!(said, Err(Refusal::Closed { .. })), "{said:?}");
        let kinds: Vec<String> = audit_log::Entity::find()
            .filter(audit_log::Column::Edition.eq(season.id.0))
            .order_by_asc(audit_log::Column::Seq)
            .all(season.site.store.read())
            .await
            .unwrap()
            .into_iter()
            .map(|line| line.kind)
            .collect();
        let expected = [
            "edition-founded",
            "submission-started",
            "submission-submitted",
            "submission-reopened",
            "submission-submitted",
            "submission-withdrawn",
            "submission-reopened",
        ];
        assert_eq!(kinds, expected, "saving is not noted");
        assert_eq!(recipients(&season, "submission-received").await.len(), 4);
        season.clear().await;
    }
}

#[tokio::test]
async fn nobody_is_told_of_a_draft_that_was_thrown_away() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let id = season.complete_draft(&owner).await;
        let backend = &season.site.backend;
        backend.withdraw(&owner, id).await.unwrap();
        assert!(recipients(&season, "submission-withdrawn").await.is_empty());
        assert_eq!(
            backend.receipt(&owner, id).await.map(drop),
            Err(Refusal::NotFound)
        );
        season.clear().await;
    }
}
