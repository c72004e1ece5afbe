//! Saving a draft, section by section.

use domain::{
    ports::{Refusal, Submissions},
    problem::ProblemCode,
    revision::Revision,
    submission::Contact,
};

use crate::season::{Season, complete, contact, one};

const NONE: Revision = Revision::NONE;

#[tokio::test]
async fn c01_an_older_save_does_not_take_the_place_of_a_newer_one() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let id = season.draft(&owner).await;
        let backend = &season.site.backend;
        let first = one("government", "First tab");
        let first = backend
            .save_section(&owner, id, "who", NONE, first)
            .await
            .unwrap();
        assert_eq!(first.revision, NONE.next());
        let second = one("government", "Second tab");
        let second = backend.save_section(&owner, id, "who", NONE, second).await;
        assert_eq!(
            second.map(drop),
            Err(Refusal::Stale {
                current: first.revision
            })
        );
        let ahead = one("government", "From the future");
        let ahead = backend
            .save_section(&owner, id, "who", Revision(7), ahead)
            .await;
        assert_eq!(
            ahead.map(drop),
            Err(Refusal::Stale {
                current: first.revision
            })
        );
        assert_eq!(
            backend
                .sheet(&owner, id)
                .await
                .unwrap()
                .answer("government"),
            "First tab"
        );
        let third = one("government", "First tab again");
        let third = backend
            .save_section(&owner, id, "who", first.revision, third)
            .await
            .unwrap();
        assert_eq!(third.revision, Revision(2));
        let contacts = vec![contact("a")];
        backend
            .save_contacts(&owner, id, NONE, contacts.clone())
            .await
            .unwrap();
        let others = vec![contact("b")];
        let other = backend.save_contacts(&owner, id, NONE, others).await;
        assert_eq!(
            other.map(drop),
            Err(Refusal::Stale {
                current: Revision(1)
            })
        );
        // The same once more is the same save, whose answer was lost.
        let again = backend.save_contacts(&owner, id, NONE, contacts).await;
        assert_eq!(again.map(|saved| saved.revision), Ok(Revision(1)));
        season.clear().await;
    }
}

#[tokio::test]
async fn c01_of_many_saves_over_the_same_revision_one_is_taken() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let id = season.draft(&owner).await;
        let saves = (0..20).map(|number| {
            let (backend, owner) = (season.site.backend.clone(), owner.clone());
            tokio::spawn(async move {
                let answers = one("government", &format!("Tab {number}"));
                backend
                    .save_section(&owner, id, "who", NONE, answers)
                    .await
                    .map(|_| number)
            })
        });
        let mut taken = Vec::new();
        for save in saves.collect::<Vec<_>>() {
            match save.await.unwrap() {
                Ok(number) => taken.push(format!("Tab {number}")),
                Err(refusal) => assert_eq!(
                    refusal,
                    Refusal::Stale {
                        current: Revision(1)
                    }
                ),
            }
        }
        let sheet = season.site.backend.sheet(&owner, id).await.unwrap();
        assert_eq!(taken, [sheet.answer("government")]);
        season.clear().await;
    }
}

#[tokio::test]
async fn c02_two_people_write_in_two_sections_at_once() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let id = season.draft(&owner).await;
        let saves = season.edition.sections.iter().map(|section| {
            let (backend, owner) = (season.site.backend.clone(), owner.clone());
            let (code, answers) = (
                section.code.clone(),
                complete(&season.edition, &section.code),
            );
            tokio::spawn(
                async move { backend.save_section(&owner, id, &code, NONE, answers).await },
            )
        });
        for save in saves.collect::<Vec<_>>() {
            assert_eq!(save.await.unwrap().unwrap().problems.0, []);
        }
        let sheet = season.site.backend.sheet(&owner, id).await.unwrap();
        assert!(
            sheet
                .sections
                .iter()
                .all(|section| section.problems.is_empty())
        );
        let row = season.row(id).await;
        assert_eq!(
            (row.title.as_str(), row.government.as_str()),
            ("A title", "A government")
        );
        assert_eq!((row.country.as_str(), row.language.as_str()), ("KE", "en"));
        season.clear().await;
    }
}

#[tokio::test]
async fn fields_that_were_not_sent_stay_and_emptied_ones_are_empty() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let id = season.draft(&owner).await;
        let backend = &season.site.backend;
        let mut answers = one("government", "Ajuntament de l’Hospitalet");
        answers.set("city", "L’Hospitalet");
        backend
            .save_section(&owner, id, "who", NONE, answers)
            .await
            .unwrap();
        let saved = backend
            .save_section(&owner, id, "who", Revision(1), one("city", ""))
            .await;
        let problems = saved.unwrap().problems;
        assert_eq!(
            problems.of("city").next().unwrap().code,
            ProblemCode::Missing
        );
        assert!(problems.of("government").next().is_none());
        let sheet = backend.sheet(&owner, id).await.unwrap();
        assert_eq!(sheet.answer("government"), "Ajuntament de l’Hospitalet");
        assert_eq!(sheet.answer("city"), "");
        season.clear().await;
    }
}

#[tokio::test]
async fn the_row_repeats_what_lists_need() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let id = season.draft(&owner).await;
        let backend = &season.site.backend;
        season.site.clock.advance_seconds(60);
        let later = domain::access::Caller {
            received: backend.now(),
            ..owner.clone()
        };
        backend
            .save_section(
                &later,
                id,
                "who",
                NONE,
                one("government", "Ajuntament de Gavà"),
            )
            .await
            .unwrap();
        backend
            .save_section(
                &later,
                id,
                "practice",
                NONE,
                one("title", "Pressupost ÀGIL"),
            )
            .await
            .unwrap();
        backend
            .save_section(&later, id, "running", NONE, one("budget", "one two three"))
            .await
            .unwrap();
        let row = season.row(id).await;
        assert_eq!(
            row.search_text,
            domain::slug::fold("pressupost agil ajuntament de gava")
        );
        assert_eq!(row.words, 8);
        assert_eq!(row.changed, later.received.micros());
        assert_eq!(row.created, owner.received.micros());
        let card = backend.mine(&owner).await.unwrap().cards.remove(0);
        assert_eq!(
            (card.title.as_str(), card.saved),
            ("Pressupost ÀGIL", later.received)
        );
        assert!(card.missing > 10, "{}", card.missing);
        season.clear().await;
    }
}

#[tokio::test]
async fn i01_i03_what_no_field_takes_is_told_at_its_place_and_nothing_is_saved() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let id = season.draft(&owner).await;
        let backend = &season.site.backend;
        let mut answers = one("government", "a\0b");
        answers.set("city", "Sant \u{202E}xoB");
        answers.set("promoter", "x".repeat(301));
        answers.set("inhabitants", "about 200");
        let said = backend.save_section(&owner, id, "who", NONE, answers).await;
        let Err(Refusal::Invalid(problems)) = said else {
            panic!("{said:?}")
        };
        let told: Vec<_> = problems
            .0
            .iter()
            .map(|p| (p.field.as_str(), p.code))
            .collect();
        assert_eq!(
            told,
            [
                ("city", ProblemCode::ForbiddenCharacters),
                ("government", ProblemCode::ForbiddenCharacters),
                ("promoter", ProblemCode::TooLong),
            ]
        );
        let spoiled = Contact {
            role: "\u{7}".to_owned(),
            ..contact("a")
        };
        let said = backend
            .save_contacts(&owner, id, NONE, vec![contact("b"), spoiled])
            .await;
        let Err(Refusal::Invalid(problems)) = said else {
            panic!("{said:?}")
        };
        assert_eq!(problems.0[0].field, "contact-1-role");
        let crowd = vec![contact("c"); Contact::MOST + 1];
        assert!(
            backend
                .save_contacts(&owner, id, NONE, crowd)
                .await
                .is_err()
        );
        let sheet = backend.sheet(&owner, id).await.unwrap();
        assert!(sheet.contacts.is_empty() && sheet.answer("inhabitants").is_empty());
        let wrong = one("inhabitants", "about 200");
        let saved = backend
            .save_section(&owner, id, "who", NONE, wrong)
            .await
            .unwrap();
        let fault = saved.problems.of("inhabitants").next().unwrap().code;
        assert_eq!(fault, ProblemCode::NotANumber, "a draft may be wrong");
        let tags = "</textarea><script>alert(1)</script>";
        let saved = backend
            .save_section(&owner, id, "who", Revision(1), one("city", tags))
            .await;
        assert!(saved.is_ok());
        assert_eq!(
            backend.sheet(&owner, id).await.unwrap().answer("city"),
            tags
        );
        season.clear().await;
    }
}
