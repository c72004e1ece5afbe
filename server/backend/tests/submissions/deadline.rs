//! The deadline goes by the moment at which a request had arrived.

use backend::store::{Stop, Tx};
use domain::{
    edition::CalendarChange,
    moment::Moment,
    person::role::Role,
    ports::{Refusal, SecretariatOffice, Submissions},
    revision::Revision,
};
use tokio::sync::oneshot;

use crate::season::{Season, at, one};

#[tokio::test]
async fn c05_what_arrived_in_time_counts_however_long_the_queue_is() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let (id, draft) = (
            season.complete_draft(&owner).await,
            season.draft(&owner).await,
        );
        let deadline = season.deadline();
        let (begun, has_begun) = oneshot::channel();
        let (go, may_go) = oneshot::channel::<()>();
        let store = season.site.store.clone();
        let occupied = tokio::spawn(async move {
            let unit = async move |_: &Tx| -> Result<(), Stop> {
                begun.send(()).unwrap();
                may_go.await.unwrap();
                Ok(())
            };
            store.write(unit).await
        });
        has_begun.await.unwrap();
        let just = at(&owner, Moment(deadline.micros() - 1_000));
        let late = at(&owner, deadline);
        let ask = |caller: &domain::access::Caller| {
            let (backend, caller) = (season.site.backend.clone(), caller.clone());
            tokio::spawn(async move {
                let submitted = backend.submit(&caller, id).await;
                let answers = one("government", "In time");
                let saved = backend.save_section(&caller, draft, "who", Revision::NONE, answers);
                (submitted, saved.await)
            })
        };
        let too_late = ask(&late);
        let in_time = ask(&just);
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        season.site.clock.set(deadline.plus_seconds(3));
        go.send(()).unwrap();
        occupied.await.unwrap().unwrap();
        let (submitted, saved) = in_time.await.unwrap();
        assert_eq!(
            submitted.unwrap().submitted,
            just.received,
            "the stored time is that of receipt"
        );
        assert_eq!(saved.unwrap().at, just.received);
        let (_, saved) = too_late.await.unwrap();
        let closed = Refusal::Closed {
            opens: None,
            closed: Some(deadline),
            time_zone: season.edition.time_zone.clone(),
        };
        assert_eq!(saved.map(drop), Err(closed));
        season.clear().await;
    }
}

#[tokio::test]
async fn c05_the_first_moment_after_the_window_is_too_late_for_everything() {
    for season in Season::all().await {
        let owner = season.person("owner").await;
        let (id, handed_in) = (
            season.complete_draft(&owner).await,
            season.complete_draft(&owner).await,
        );
        let backend = &season.site.backend;
        backend.submit(&owner, handed_in).await.unwrap();
        let late = at(&owner, season.deadline());
        let closed = Refusal::Closed {
            opens: None,
            closed: Some(season.deadline()),
            time_zone: season.edition.time_zone.clone(),
        };
        let answers = one("title", "Late");
        let seen = Revision(1);
        let said = [
            backend.submit(&late, id).await.map(drop),
            backend
                .save_section(&late, id, "practice", seen, answers)
                .await
                .map(drop),
            backend
                .save_contacts(&late, id, seen, Vec::new())
                .await
                .map(drop),
            backend.start(&late, season.id, "late").await.map(drop),
            backend.reopen(&late, handed_in).await,
        ];
        assert!(
            said.iter().all(|said| *said == Err(closed.clone())),
            "{said:?}"
        );
        assert!(backend.mine(&late).await.unwrap().open.is_empty());
        let sheet = backend.sheet(&late, id).await.unwrap();
        assert!(!sheet.is_open() && sheet.title() == "A title");
        assert_eq!(
            backend.withdraw(&late, handed_in).await,
            Ok(()),
            "taking back is possible"
        );
        let early = at(&owner, Moment(0));
        let said = backend.start(&early, season.id, "early").await;
        let opens = season.edition.timetable.submission().unwrap().opens;
        assert_eq!(
            said,
            Err(Refusal::Closed {
                opens: Some(opens),
                closed: None,
                time_zone: season.edition.time_zone.clone(),
            })
        );
        season.clear().await;
    }
}

#[tokio::test]
async fn c05_the_grace_is_judged_by_the_time_of_receipt_like_the_deadline() {
    for season in Season::all().await {
        let (owner, office) = (season.person("owner").await, season.person("office").await);
        season.grant(&office, Role::Secretariat).await;
        let backend = &season.site.backend;
        let change = CalendarChange {
            timetable: season.edition.timetable.clone(),
            grace_minutes: 5,
            reason: String::new(),
        };
        let year = season.edition.year;
        backend
            .save_timetable(&office, year, Revision(1), change)
            .await
            .unwrap();
        let deadline = season.deadline();
        let end = deadline.plus_seconds(300);
        let just_before = |moment: Moment| Moment(moment.micros() - 1);
        for (received, missed) in [
            (just_before(deadline), None),
            (deadline, Some(deadline)),
            (just_before(end), Some(deadline)),
        ] {
            let id = season.complete_draft(&owner).await;
            let receipt = backend.submit(&at(&owner, received), id).await.unwrap();
            assert_eq!((receipt.submitted, receipt.missed), (received, missed));
            let row = season.row(id).await;
            assert_eq!(row.missed_deadline, missed.map(Moment::micros));
            // Opened again before the deadline it is in time again; after it, it is not opened.
            let said = backend.reopen(&at(&owner, received), id).await;
            assert_eq!(said.is_ok(), missed.is_none(), "{said:?}");
        }
        let id = season.complete_draft(&owner).await;
        let said = backend.submit(&at(&owner, end), id).await.map(drop);
        assert_eq!(
            said,
            Err(Refusal::Closed {
                opens: None,
                closed: Some(deadline),
                time_zone: season.edition.time_zone.clone(),
            })
        );
        season.clear().await;
    }
}

#[tokio::test]
async fn c06_an_extension_holds_from_the_unit_of_work_in_which_it_was_made() {
    for season in Season::all().await {
        let (owner, office) = (season.person("owner").await, season.person("office").await);
        season.grant(&office, Role::Secretariat).await;
        let id = season.complete_draft(&owner).await;
        let backend = &season.site.backend;
        let old = season.deadline();
        let late = at(&owner, old.plus_seconds(60));
        let refused = backend.submit(&late, id).await.map(drop);
        assert_eq!(
            refused,
            Err(Refusal::Closed {
                opens: None,
                closed: Some(old),
                time_zone: season.edition.time_zone.clone(),
            })
        );
        let mut timetable = season.edition.timetable.clone();
        let new = old.plus_seconds(86_400);
        timetable.0[0].window.closes = new;
        timetable.0[1].window.opens = new;
        let decided = at(&office, old.plus_seconds(30));
        let year = season.edition.year;
        let change = CalendarChange {
            timetable,
            grace_minutes: 0,
            reason: "A day more for all.".to_owned(),
        };
        backend
            .save_timetable(&decided, year, Revision(1), change)
            .await
            .unwrap();
        assert_eq!(
            backend.submit(&late, id).await.unwrap().submitted,
            late.received
        );
        let later = at(&owner, new);
        let said = backend.reopen(&later, id).await;
        assert_eq!(
            said,
            Err(Refusal::Closed {
                opens: None,
                closed: Some(new),
                time_zone: season.edition.time_zone.clone(),
            })
        );
        season.clear().await;
    }
}
