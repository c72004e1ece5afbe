//! Whose submission it is.

use backend::store::entities::{assignment, ballot, conflict};
use domain::{
    id::{EditionId, SubmissionId},
    person::role::Role,
    ports::{Refusal, Submissions},
    problem::ProblemCode,
    revision::Revision,
    submission::Answers,
};
use sea_orm::{ActiveValue::Set, EntityTrait, PaginatorTrait};

use crate::season::{Season, contact, edition, one};

#[tokio::test]
async fn a05_somebody_elses_submission_is_as_absent_as_one_that_never_was() {
    for season in Season::all().await {
        let (owner, stranger) = (
            season.person("owner").await,
            season.person("stranger").await,
        );
        let juror = season.person("juror").await;
        season.grant(&juror, Role::Juror).await;
        season.grant(&juror, Role::Secretariat).await;
        let id = season.complete_draft(&owner).await;
        let unknown = SubmissionId(season.fresh());
        let backend = &season.site.backend;
        for caller in [&stranger, &juror] {
            for target in [id, unknown] {
                let none = Revision::NONE;
                let answers = one("government", "Mine now");
                let said = [
                    backend.sheet(caller, target).await.map(drop),
                    backend.receipt(caller, target).await.map(drop),
                    backend
                        .save_section(caller, target, "who", none, answers)
                        .await
                        .map(drop),
                    backend
                        .save_contacts(caller, target, none, vec![contact("x")])
                        .await
                        .map(drop),
                    backend.submit(caller, target).await.map(drop),
                    backend.withdraw(caller, target).await,
                    backend.reopen(caller, target).await,
                ];
                assert!(
                    said.iter().all(|said| *said == Err(Refusal::NotFound)),
                    "{said:?}"
                );
            }
            assert!(backend.mine(caller).await.unwrap().cards.is_empty());
        }
        let sheet = backend.sheet(&owner, id).await.unwrap();
        assert_eq!(sheet.answer("government"), "A government");
        assert_eq!(sheet.missing(), 0);
        season.clear().await;
    }
}

#[tokio::test]
async fn who_is_not_signed_in_is_asked_to() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let id = season.draft(&owner).await;
        let backend = &season.site.backend;
        let nobody = season.site.anybody();
        let said = [
            backend.sheet(&nobody, id).await.map(drop),
            backend.submit(&nobody, id).await.map(drop),
            backend.start(&nobody, season.id, "key").await.map(drop),
            backend.mine(&nobody).await.map(drop),
        ];
        assert!(
            said.iter().all(|said| *said == Err(Refusal::SignInNeeded)),
            "{said:?}"
        );
        season.clear().await;
    }
}

#[tokio::test]
async fn a06_a07_nothing_that_a_juror_does_shows_on_the_owners_pages() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let juror = season.person("juror").await.account.unwrap();
        let id = season.complete_draft(&owner).await;
        let backend = &season.site.backend;
        backend.submit(&owner, id).await.unwrap();
        let seen = async || {
            let sheet = backend.sheet(&owner, id).await.unwrap();
            let list = backend.mine(&owner).await.unwrap().cards;
            format!(
                "{sheet:?} {list:?} {:?}",
                backend.receipt(&owner, id).await.unwrap()
            )
        };
        let before = seen().await;
        season.site.clock.advance_seconds(3_600);
        let round = "jury1".to_owned();
        let (edition, submission, account) = (Set(season.id.0), Set(id.0), Set(juror.0));
        season
            .site
            .insert(assignment::ActiveModel {
                edition: edition.clone(),
                round: Set(round.clone()),
                submission: submission.clone(),
                account: account.clone(),
                reading_order: Set(0),
                cleared: Set(None),
            })
            .await;
        season
            .site
            .insert(ballot::ActiveModel {
                id: Set(season.fresh()),
                edition: edition.clone(),
                round: Set(round),
                submission: submission.clone(),
                account: account.clone(),
                comment: Set("cnry-comment".to_owned()),
                note: Set("cnry-note".to_owned()),
                revision: Set(3),
                saved: Set(season.site.backend.now().micros()),
                handed_in: Set(Some(season.site.backend.now().micros())),
            })
            .await;
        season
            .site
            .insert(conflict::ActiveModel {
                edition,
                submission,
                account,
                kind: Set("family".to_owned()),
                reason: Set("cnry-reason".to_owned()),
                at: Set(season.site.backend.now().micros()),
            })
            .await;
        assert_eq!(
            ballot::Entity::find()
                .count(season.site.store.read())
                .await
                .unwrap(),
            1
        );
        assert_eq!(seen().await, before);
        season.clear().await;
    }
}

#[tokio::test]
async fn a12_each_submission_goes_by_the_calendar_of_its_own_edition() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let backend = &season.site.backend;
        let mut last_year = edition();
        last_year.year -= 1;
        last_year.number -= 1;
        let year = 365 * 86_400;
        for entry in &mut last_year.timetable.0 {
            entry.window.opens = entry.window.opens.plus_seconds(-year);
            entry.window.closes = entry.window.closes.plus_seconds(-year);
        }
        let old = backend
            .found_edition(&serde_json::to_string(&last_year).unwrap())
            .await
            .unwrap();
        let refused = backend.start(&owner, old, "key").await;
        assert!(
            matches!(
                refused,
                Err(Refusal::Closed {
                    closed: Some(_),
                    ..
                })
            ),
            "{refused:?}"
        );
        let unknown = backend
            .start(&owner, EditionId(season.fresh()), "key")
            .await;
        assert_eq!(unknown, Err(Refusal::NotFound));
        let mine = backend.mine(&owner).await.unwrap();
        assert_eq!(
            mine.open.iter().map(|call| call.id).collect::<Vec<_>>(),
            [season.id]
        );
        season.clear().await;
    }
}

#[tokio::test]
async fn a17_forged_fields_are_refused_and_nothing_is_saved() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let id = season.draft(&owner).await;
        let backend = &season.site.backend;
        let row = season.row(id).await;
        for forged in [
            "state",
            "owner",
            "edition",
            "submitted",
            "score_total",
            "title",
        ] {
            let mut answers = one("government", "A government");
            answers.set(forged, "eligible");
            let said = backend
                .save_section(&owner, id, "who", Revision::NONE, answers)
                .await;
            let Err(Refusal::Invalid(problems)) = said else {
                panic!("{forged}: {said:?}")
            };
            assert_eq!(problems.0.len(), 1);
            assert_eq!(
                problems.of(forged).next().unwrap().code,
                ProblemCode::UnknownField
            );
        }
        for section in ["contacts", "nowhere", ""] {
            let answers = Answers::default();
            let said = backend
                .save_section(&owner, id, section, Revision::NONE, answers)
                .await;
            assert_eq!(said.map(drop), Err(Refusal::NotFound), "{section}");
        }
        assert_eq!(season.row(id).await, row);
        let sheet = backend.sheet(&owner, id).await.unwrap();
        assert!(sheet.sections.iter().all(|section| section.saved.is_none()));
        season.clear().await;
    }
}

#[tokio::test]
async fn a_flood_of_writes_by_one_account_is_slowed_down() {
    for season in Season::all().await {
        let (flooding, other) = (
            season.person("flooding").await,
            season.person("other").await,
        );
        let nothing = SubmissionId(season.fresh());
        let backend = season.site.restarted();
        let mut said = Ok(());
        for _ in 0..2_000 {
            said = backend.withdraw(&flooding, nothing).await;
            if said != Err(Refusal::NotFound) {
                break;
            }
        }
        assert!(matches!(said, Err(Refusal::TooMany { .. })), "{said:?}");
        assert_eq!(
            backend.withdraw(&other, nothing).await,
            Err(Refusal::NotFound)
        );
        season.clear().await;
    }
}
