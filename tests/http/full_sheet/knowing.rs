//! Who learns that there is something to write, and when.

use backend::jobs::full_sheet_reminders;

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn who_did_not_go_on_and_who_cannot_know_it_yet_see_a_form_of_one_step() {
    let mut season = Season::new().await;
    season.at(Time::Between).await;
    let now = season.site.backend.now();
    let through = season.shortlist(now.plus_seconds(HOUR)).await;
    let (mut finalist, mut other) = (
        season.team(&through, true).await,
        season.team(&through, false).await,
    );
    let before = [finalist.world().await, other.world().await];
    season.ask().await;
    season.play(now).await;
    finalist.again(&season).await;
    other.again(&season).await;
    let after = [finalist.world().await, other.world().await];
    for (one, two) in before.iter().zip(&after) {
        for (part, seen) in one {
            assert_eq!(Some(seen), two.get(part), "{part}");
        }
    }
    // At the instant one of them learns it, and the other does not.
    season.play(now.plus_seconds(HOUR)).await;
    finalist.again(&season).await;
    other.again(&season).await;
    assert!(finalist.get("").await.text.contains(TITLE));
    for (part, (_, text)) in other.world().await {
        assert!(
            !text.contains(TITLE) && !text.contains("full sheet"),
            "{part}"
        );
    }
    let mut stranger = season.site.visitor();
    assert_ne!(
        stranger.get(&finalist.path("/sections/more")).await.status,
        200
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_went_on_are_written_to_once_they_may_know_it_and_while_they_have_not_handed_in()
{
    let mut season = Season::in_two_steps().await;
    let begins = season.site.backend.now().plus_seconds(HOUR);
    let through = season.shortlist(begins).await;
    let remind = async |season: &Season| {
        let written = full_sheet_reminders::remind(&season.site.backend).await;
        written.expect("an answer")
    };
    assert_eq!(remind(&season).await, 0, "nobody knows it yet");
    season.play(begins).await;
    let mut team = season.team(&through, true).await;
    assert_eq!(team.write(&[("how_it_works", TOLD)]).await, 303);
    assert_eq!(team.hand_in().await.status, 303);
    let written = remind(&season).await;
    assert!(written >= through.len() - 1);
    assert_eq!(remind(&season).await, 0, "once");
    let mails = season.site.mails().await;
    let id = team.id.to_string();
    let told = mails
        .iter()
        .filter(|mail| mail.kind == "full-sheet-reminder");
    let told: Vec<_> = told.collect();
    assert_eq!(told.len(), written);
    assert!(told.iter().all(|mail| !mail.payload.contains(&id)));
    season.play(season.closes).await;
    assert_eq!(remind(&season).await, 0);
}
