//! What is not public yet.

use domain::{
    edition::Stage,
    moment::Moment,
    ports::{PublicSite, Refusal, public_site::PublicResult},
};

use crate::season::Season;

#[tokio::test]
async fn e01_a_result_before_its_instant_is_as_absent_as_a_year_that_never_was() {
    for season in Season::all().await {
        let (site, year) = (&season.site.backend, season.edition.year);
        let instant = season.judging().plus_seconds(90 * 86_400);
        season.result("released", instant).await;
        let early = season.reader(Moment(instant.micros() - 1));
        let none: Result<PublicResult, Refusal> = Err(Refusal::NotFound);
        let told = |said: Result<PublicResult, Refusal>| format!("{said:?}");
        assert_eq!(told(site.result(&early, year).await), told(none.clone()));
        assert_eq!(told(site.result(&early, 1_999).await), told(none.clone()));
        let practice = async |year, slug| {
            site.practice(&early, year, slug)
                .await
                .map(|own| own.released)
        };
        assert_eq!(told(practice(year, "cnry-slug").await), told(none.clone()));
        assert_eq!(told(practice(year, "another").await), told(none.clone()));
        assert_eq!(told(practice(1_999, "cnry-slug").await), told(none));
        season.clear().await;
    }
}

#[tokio::test]
async fn e01_what_nobody_released_is_never_visible() {
    for state in ["draft", "proposed", "retracted"] {
        for season in Season::all().await {
            let instant = season.judging();
            season.result(state, instant).await;
            let (site, year) = (&season.site.backend, season.edition.year);
            let late = season.reader(instant.plus_seconds(400 * 86_400));
            let said = site.result(&late, year).await.map(drop);
            assert_eq!(said, Err(Refusal::NotFound), "{state}");
            assert_ne!(
                site.edition(&late, year).await.unwrap().stage,
                Stage::Published
            );
            season.clear().await;
        }
    }
}

/// Two worlds that differ only in what is decided: all that is public is the same.
#[tokio::test]
async fn e04_e05_decisions_change_nothing_that_is_public() {
    for (decided, undecided) in Season::all().await.into_iter().zip(Season::all().await) {
        let instant = decided.judging().plus_seconds(90 * 86_400);
        let finalists = [
            decided.eligible("Zebra").await,
            decided.eligible("Alpha").await,
        ];
        for title in ["Zebra", "Alpha"] {
            undecided.eligible(title).await;
        }
        decided.result("released", instant).await;
        decided.shortlist(&finalists, Some(instant)).await;
        let mut worlds = Vec::new();
        for season in [&decided, &undecided] {
            let (site, year) = (&season.site.backend, season.edition.year);
            let reader = season.reader(Moment(instant.micros() - 1));
            let editions = site.editions(&reader).await.unwrap();
            let edition = site.edition(&reader, year).await.unwrap();
            let said = format!(
                "{editions:?} {edition:?} {:?} {:?} {:?}",
                site.finalists(&reader, year).await.map(drop),
                site.result(&reader, year).await.map(drop),
                site.practice(&reader, year, "cnry-slug").await.map(drop),
            );
            let own = season.id.to_string();
            worlds.push(said.replace(&own, "edition"));
        }
        assert_eq!(worlds[0], worlds[1]);
        assert!(!worlds[0].contains("cnry") && !worlds[0].contains("Zebra"));
        decided.clear().await;
        undecided.clear().await;
    }
}

#[tokio::test]
async fn e04_finalists_are_told_from_their_own_instant_on_in_the_order_of_titles() {
    for season in Season::all().await {
        let instant = season.judging();
        let titles = ["Żywa woda", "abc of voting", "Éveil", "Zebra", "Eau"];
        let mut through = Vec::new();
        for title in titles {
            through.push(season.eligible(title).await);
        }
        season.eligible("Not a finalist").await;
        season.shortlist(&through, Some(instant)).await;
        let (site, year) = (&season.site.backend, season.edition.year);
        let before = season.reader(Moment(instant.micros() - 1));
        assert_eq!(
            site.finalists(&before, year).await.map(drop),
            Err(Refusal::NotFound)
        );
        assert!(
            !site
                .edition(&before, year)
                .await
                .unwrap()
                .finalists_announced
        );
        let (edition, finalists) = site.finalists(&season.reader(instant), year).await.unwrap();
        assert!(edition.finalists_announced);
        let told: Vec<&str> = finalists.iter().map(|entry| entry.title.as_str()).collect();
        assert_eq!(
            told,
            ["abc of voting", "Eau", "Éveil", "Zebra", "Żywa woda"]
        );
        season.clear().await;
    }
}

#[tokio::test]
async fn e04_a_shortlist_without_an_instant_is_nobodys_business() {
    for season in Season::all().await {
        let through = [season.eligible("Zebra").await];
        season.shortlist(&through, None).await;
        let (site, year) = (&season.site.backend, season.edition.year);
        let late = season.reader(season.judging().plus_seconds(400 * 86_400));
        assert_eq!(
            site.finalists(&late, year).await.map(drop),
            Err(Refusal::NotFound)
        );
        season.clear().await;
    }
}
