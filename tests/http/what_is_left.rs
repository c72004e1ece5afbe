//! What is left to a juror: entries, reading, and the time until the round closes.

use domain::ports::{JuryRoom, jury_room::BallotState};
use testkit::{
    Answer, TestSite,
    season::{Time, YEAR},
};

use crate::desk::Desk;

#[tokio::test(flavor = "multi_thread")]
async fn the_list_and_the_ballot_say_how_much_is_left_and_until_when() {
    let site = TestSite::new().await;
    let mut desk = Desk::find(&site).await;
    let list = format!("/en/jury/{YEAR}");
    let caller = site.acting(&desk.email).await;
    let told = async || {
        let mine = site.backend.my_entries(&caller, YEAR).await.unwrap();
        let counted = mine.entries.into_iter();
        let counted = counted.filter(|entry| entry.state != BallotState::Recused);
        let (done, open): (Vec<_>, Vec<_>) =
            counted.partition(|entry| entry.state == BallotState::HandedIn);
        let minutes: u32 = open.iter().filter_map(|entry| entry.minutes).sum();
        (done.len(), open.len(), minutes)
    };
    let says = |page: &Answer, done: usize, open: usize| {
        let text = page.texts("main").concat();
        let figure = format!("{done} of {} ballots handed in", done + open);
        assert!(text.contains(&figure), "{figure}: {text}");
        assert!(text.contains("Time left: "), "{text}");
        // The weekday, by which people keep a date in mind.
        assert!(
            text.contains("day, ") && text.contains("(Madrid, UTC+"),
            "{text}"
        );
    };
    let (done, open, minutes) = told().await;
    let page = desk.juror.get(&list).await;
    says(&page, done, open);
    let (hours, rest) = (minutes / 60, minutes % 60);
    let reading = match hours {
        0 => format!("About {rest} min of reading left."),
        _ => format!("About {hours} h {rest} min of reading left."),
    };
    assert!(page.text.contains(&reading), "{reading}");
    let ballot = desk.juror.get(&desk.path()).await;
    says(&ballot, done, open);
    assert!(ballot.texts("main").concat().contains("about"), "reading");

    desk.write(&[("comment", "Good.")], true).await;
    let after = told().await;
    assert_eq!((after.0, after.1), (done + 1, open - 1));
    says(&desk.juror.get(&list).await, done + 1, open - 1);
    says(&desk.juror.get(&desk.path()).await, done + 1, open - 1);

    site.go_to(Time::Between).await;
    let closed = desk.juror.get(&list).await.texts("main").concat();
    assert!(closed.contains("The round is closed."), "{closed}");
    assert!(!closed.contains("Time left"), "{closed}");
}
