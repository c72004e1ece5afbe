//! The two steps of the form: shaped by the secretariat, kept as a file, taken from one.

use super::*;

fn form(part: &str) -> String {
    format!("/en/office/{YEAR}/form{part}")
}

/// Says when the full sheet is asked.
async fn time(season: &mut Season, after: &str, closes: Moment) -> Answer {
    let closes = i18n::moment::local_input(closes.micros(), "Europe/Madrid");
    let path = form("/full-sheet");
    let revision = season.office.get(&path).await.value("revision");
    let fields = [
        ("after", after),
        ("closes", &closes),
        ("revision", &revision),
    ];
    season.office.post(&path, &fields).await
}

/// Puts a section into a step.
async fn step(season: &mut Season, section: &str, step: &str) -> Answer {
    let page = season
        .office
        .get(&form(&format!("/section?code={section}")))
        .await;
    let fields = [("step", step)];
    season
        .office
        .submit(&page, &form("/section"), &fields)
        .await
}

/// A new section of the full sheet, sent as the page's own form sends it.
async fn new_section(season: &mut Season) -> Answer {
    let page = season.office.get(&form("/section")).await;
    let mut fields = vec![("step".to_owned(), "full_sheet".to_owned())];
    for name in ["title", "intro"] {
        let all = ["ca", "en", "es", "fr", "pt"]
            .map(|code| (format!("{name}-{code}"), "In depth".to_owned()));
        fields.extend(all);
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    season
        .office
        .submit(&page, &form("/section"), &fields)
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_says_when_it_is_asked_and_what_belongs_to_it() {
    let mut season = Season::new().await;
    season.at(Time::Submission).await;
    let closes = season.closes;
    // The jury that reads it begins; the round that decides is not over; nothing follows; no such one.
    for (after, at) in [
        (FIRST, closes.plus_seconds(2 * HOUR)),
        (FIRST, closes.plus_seconds(-72 * HOUR)),
        ("nothing", closes),
    ] {
        let refused = time(&mut season, after, at).await;
        assert_eq!(refused.status, 422, "{after} {}", at.micros());
        assert!(!refused.texts(".problem-summary li").is_empty());
    }
    // Before that is said, nothing belongs to it.
    assert_eq!(step(&mut season, "story", "full_sheet").await.status, 422);
    let refused = new_section(&mut season).await;
    let told = refused.texts("#f-step ~ *, .problem-summary li").concat();
    assert!(
        told.contains("First say when the full sheet is asked"),
        "{told}"
    );
    assert_eq!(time(&mut season, FIRST, closes).await.status, 303);
    assert_eq!(new_section(&mut season).await.status, 200);
    let made = season.site.edition().await;
    assert!(made.is_full_sheet("in_depth") && !made.is_full_sheet("story"));
    season.take_out("section", "in_depth").await;
    let edition = season.site.edition().await;
    assert_eq!(
        edition.full_sheet.as_ref().map(|own| own.closes),
        Some(closes)
    );
    // Every entry has a title; and what somebody answered stays in the entry.
    assert_eq!(step(&mut season, "who", "full_sheet").await.status, 422);
    assert_eq!(step(&mut season, "story", "full_sheet").await.status, 422);

    let file = format!("{}\n{}", season.file().await, second_step(closes));
    let twice = season.take(&file).await;
    assert_eq!(twice.status, 422, "it says twice when it is asked");
    let sections = second_step(closes);
    let sections = sections.split("[full_sheet]").next().expect("sections");
    let file = format!("{}\n{sections}", season.file().await);
    assert_eq!(season.take(&file).await.status, 303);
    let page = season.office.get(&form("")).await;
    assert!(
        page.texts("#f-more .note")
            .concat()
            .contains("Asked of finalists only")
    );
    // The file makes the same form again.
    let kept = season.file().await;
    assert!(kept.contains("step = \"full_sheet\""));
    let before = season.site.edition().await;
    assert_eq!(season.take(&kept).await.status, 303);
    let after = season.site.edition().await;
    assert_eq!(before.sections, after.sections);
    assert_eq!(before.full_sheet, after.full_sheet);

    // What is asked of everybody from now on is missing in drafts: that is looked at first.
    let page = step(&mut season, "more", "entry").await;
    assert_eq!(page.status, 200);
    assert!(!page.texts(".notice-warning li").is_empty());
    assert!(season.site.edition().await.is_full_sheet("more"));
    assert_eq!(
        time(&mut season, "", closes).await.status,
        422,
        "it would never be asked"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_is_handed_in_and_sealed_without_the_full_sheet() {
    let mut season = Season::new().await;
    season.at(Time::Submission).await;
    let mut found = None;
    for person in season.site.people_with(None).await {
        let mut owner = season.site.person(&person.email).await;
        for id in season.site.submissions_of(&person.email).await {
            let before = owner.get(&format!("/en/submissions/{id}/receipt")).await;
            let reopen = format!("/en/submissions/{id}/reopen");
            if before.status == 200 && owner.post(&reopen, &[]).await.status == 303 {
                found = Some((person.email.clone(), id));
            }
        }
    }
    let (email, id) = found.expect("something complete");
    let seal = async |season: &Season| {
        let mut owner = season.site.person(&email).await;
        let path = |part: &str| format!("/en/submissions/{id}/{part}");
        assert_eq!(owner.post(&path("review"), &[]).await.status, 303);
        let receipt = owner.get(&path("receipt")).await;
        assert_eq!(owner.post(&path("reopen"), &[]).await.status, 303);
        receipt.texts(".fingerprint")
    };
    let before = seal(&season).await;
    assert_eq!(before.len(), 1);
    season.ask().await;
    assert_eq!(seal(&season).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_call_is_open_nobody_is_asked_for_it() {
    let mut season = Season::in_two_steps().await;
    season.at(Time::Submission).await;
    for person in season.site.people_with(None).await {
        let mut owner = season.site.person(&person.email).await;
        for id in season.site.submissions_of(&person.email).await {
            for part in ["", "/review", "/sections/who", "/receipt"] {
                let page = owner.get(&format!("/en/submissions/{id}{part}")).await;
                assert!(!page.text.contains(TITLE), "{part}");
            }
            let more = owner
                .get(&format!("/en/submissions/{id}/sections/more"))
                .await;
            assert_eq!(more.status, 404);
        }
    }
    let table = format!("/en/office/{YEAR}/exports/csv");
    let table = season.office.post(&table, &[]).await;
    assert!(table.text.contains("title") && !table.text.contains("how_it_works"));
}
