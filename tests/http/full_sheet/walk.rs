//! From the announcement to the jury’s reading, and what comes too late.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn the_full_sheet_is_asked_written_handed_in_and_read_by_the_next_jury() {
    let mut season = Season::new().await;
    season.ask().await;
    let questions = season.office.get(&format!("/en/{YEAR}/questions")).await;
    assert!(questions.text.contains("Asked of finalists only"));
    season.at(Time::Between).await;
    let through = season.shortlist(season.site.backend.now()).await;
    let mut team = season.team(&through, true).await;
    let office = format!("/en/office/{YEAR}/submissions/{}", team.id);
    let receipt = team.get("/receipt").await.texts(".fingerprint");

    // What is asked, and until when.
    let page = team.get("").await;
    assert!(page.texts("#full-sheet").concat().contains(TITLE));
    let edition = season.site.edition().await;
    let closes = edition.full_sheet_closes().expect("an end");
    let iso = i18n::moment::iso(closes.micros());
    for part in ["", "/sections/more", "/review"] {
        let page = team.get(part).await;
        assert_eq!(page.texts("#deadline").len(), 1, "{part}");
        assert!(page.text.contains(&format!("datetime=\"{iso}\"")), "{part}");
    }
    assert_eq!(
        page.links(".page-actions .button-primary"),
        [team.path("/sections/more")]
    );
    let list = team.visitor.get("/en/submissions").await;
    assert!(list.text.contains("Finalist. Write the full sheet"));
    // Nothing but the full sheet can be written, and not half of it handed in.
    assert!(
        team.get("/sections/who")
            .await
            .texts("input[name=title]")
            .is_empty()
    );
    let own = team.path("/sections/who");
    let fields = [("title", "Another"), ("revision", "1")];
    assert_eq!(team.visitor.post(&own, &fields).await.status, 409);
    assert_eq!(team.hand_in().await.status, 422);

    assert_eq!(
        team.write(&[("how_it_works", TOLD), ("inner_costs", INNER)])
            .await,
        303
    );
    let call = serde_json::json!({
        "submission": team.id.to_string(), "section": "more", "revision": 1,
        "fields": [["how_it_works", TOLD]],
    });
    let saved = team
        .visitor
        .call("/api/submissions/save-section", &call)
        .await;
    assert_eq!(saved.status, 200);
    let said = [
        ("question", "how_it_works"),
        ("key", "k"),
        ("text-how_it_works", "True?"),
    ];
    let remarks = team.path("/sections/more/comments");
    assert_eq!(team.visitor.post(&remarks, &said).await.status, 303);
    assert!(team.get("/sections/more").await.text.contains("True?"));
    assert_eq!(team.get("/sections/more/history").await.status, 200);
    assert_eq!(team.send("plan.pdf").await, 303);
    assert!(team.get("/review").await.text.contains("plan.pdf"));
    // As each jury will read it.
    let next = format!("/review?as=jury&round={SECOND}");
    let next = team.get(&next).await;
    assert!(next.text.contains(TOLD) && next.text.contains("plan.pdf"));
    assert!(!next.text.contains(INNER), "for the secretariat");
    let first = format!("/review?as=jury&round={FIRST}");
    assert!(!team.get(&first).await.text.contains(TOLD));
    // Until it is handed in, nobody but its team reads it; how far it is, the secretariat knows.
    let page = season.office.get(&office).await;
    assert!(!page.text.contains(TOLD));
    assert!(page.texts("#full-sheet").concat().contains("Being written"));

    let handed_in = team.hand_in().await;
    assert_eq!(handed_in.location(), Some(team.path("/receipt")));
    let proofs = team.get("/receipt").await.texts(".fingerprint");
    assert_eq!(
        (proofs.len(), &proofs[0]),
        (2, &receipt[0]),
        "the entry is as it was"
    );
    assert_ne!(proofs[1], proofs[0]);
    let mails = season.site.mails().await;
    let told = mails
        .iter()
        .filter(|mail| mail.kind == "full-sheet-received");
    assert!(told.count() > 0);
    // Once and for all, and twice is once.
    assert_eq!(team.write(&[("how_it_works", "Again")]).await, 409);
    assert_eq!(team.send("later.pdf").await, 409);
    assert_eq!(team.hand_in().await.status, 303);
    assert_eq!(team.get("/receipt").await.texts(".fingerprint"), proofs);
    let page = season.office.get(&office).await;
    assert!(page.text.contains(TOLD) && page.text.contains(INNER));
    assert!(page.text.contains("submitted the full sheet"));
    let table = season
        .office
        .get(&format!("/en/office/{YEAR}/full-sheets"))
        .await;
    assert_eq!(table.texts("tbody tr").len(), through.len());
    assert_eq!(table.text.matches("Submitted on").count(), 1);
    let today = season.office.get(&format!("/en/office/{YEAR}")).await;
    assert!(today.text.contains("Full sheets not submitted"));

    season.site.second_round().await;
    let read = season.judged(team.id).await;
    assert!(!read.is_empty() && read.iter().all(|page| page.contains(TOLD)));
    assert!(read.iter().all(|page| page.contains("plan.pdf")));
    assert!(
        read.iter().all(|page| !page.contains(INNER)),
        "for the secretariat"
    );
    // In the deliberation the first jurors open again what they judged: the entry, as they did.
    season.at(Time::Deliberation).await;
    let read = season.judged(team.id).await;
    let first: Vec<_> = read.iter().filter(|page| !page.contains(TOLD)).collect();
    assert!(!first.is_empty() && first.len() < read.len());
    assert!(first.iter().all(|page| !page.contains(TITLE)));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_handed_in_in_time_is_kept_for_its_team_and_read_by_nobody() {
    let mut season = Season::in_two_steps().await;
    let through = season.shortlist(season.site.backend.now()).await;
    let mut team = season.team(&through, true).await;
    assert_eq!(team.write(&[("how_it_works", TOLD)]).await, 303);
    // To the microsecond: the time of receipt decides.
    season.play(season.closes).await;
    team.again(&season).await;
    assert_eq!(team.hand_in().await.status, 409);
    assert_eq!(team.write(&[("how_it_works", "Too late")]).await, 409);
    // More time for all, and then no more.
    let path = format!("/en/office/{YEAR}/form/full-sheet");
    let page = season.office.get(&path).await;
    let later = season.closes.plus_seconds(HOUR);
    let later = i18n::moment::local_input(later.micros(), "Europe/Madrid");
    let fields = [("closes", later.as_str())];
    assert_eq!(
        season.office.submit(&page, &path, &fields).await.status,
        200
    );
    assert_eq!(team.write(&[("how_it_works", TOLD)]).await, 303);
    let another = [("closes", later.as_str()), ("after", SECOND)];
    assert_ne!(
        season.office.submit(&page, &path, &another).await.status,
        200
    );
    season.play(season.closes.plus_seconds(HOUR)).await;
    team.again(&season).await;
    assert_eq!(team.hand_in().await.status, 409);
    let review = team.get("/review").await;
    assert!(review.text.contains(TOLD), "nothing typed is lost");
    assert!(review.text.contains("The full sheet was not submitted"));
    let page = season
        .office
        .get(&format!("/en/office/{YEAR}/submissions/{}", team.id))
        .await;
    assert!(!page.text.contains(TOLD));
    season.site.second_round().await;
    let read = season.judged(team.id).await;
    assert!(!read.is_empty() && read.iter().all(|page| !page.contains(TOLD)));
}
