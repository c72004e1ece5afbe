//! The juror's own marks beside each other.

use domain::{
    ports::{JuryRoom, jury_room::BallotState},
    scoring::tally,
};
use testkit::{TestSite, season::YEAR};

use crate::desk::Desk;

#[tokio::test(flavor = "multi_thread")]
async fn own_marks_stand_beside_each_other_best_first_without_recused_entries() {
    let site = TestSite::new().await;
    let mut desk = Desk::find(&site).await;
    desk.write(&[("comment", "Good.")], true).await;
    let table = format!("/en/jury/{YEAR}/marks");
    let before = desk.juror.get(&table).await;
    assert_eq!(before.status, 200);
    let caller = site.acting(&desk.email).await;
    let mine = site.backend.my_entries(&caller, YEAR).await.unwrap();
    let round = mine.round.as_ref().unwrap();
    let shown = |page: &testkit::Answer| page.texts("tbody tr > td:nth-of-type(1)");
    let mut totals: Vec<_> = mine
        .entries
        .iter()
        .filter(|entry| entry.state != BallotState::Recused)
        .map(|entry| tally::total(&round.rubric, &entry.marks))
        .collect();
    totals.sort_by_key(|total| std::cmp::Reverse(*total));
    let told: Vec<String> = totals
        .iter()
        .map(|total| total.map_or_else(|| "–".to_owned(), |total| total.to_decimal(2)))
        .collect();
    assert_eq!(shown(&before), told);

    // Counted again from what is stored.
    let code = &round.rubric.criteria[0].code;
    let given: Vec<i32> = mine
        .entries
        .iter()
        .filter_map(|entry| Some(entry.marks.mark(code)?.0))
        .collect();
    let mean = f64::from(given.iter().sum::<i32>()) / 100.0 / given.len() as f64;
    let foot = before.texts("tfoot tr:first-child td:nth-of-type(2)");
    assert_eq!(foot, [format!("{mean:.2}")]);
    let (low, high) = (given.iter().min().unwrap(), given.iter().max().unwrap());
    let foot = before.texts("tfoot tr:last-child td:nth-of-type(2)");
    assert_eq!(foot, [format!("{}–{}", low / 100, high / 100)]);

    // An entry left for a conflict is gone from the table and from its means.
    let path = format!("{}/conflict", desk.path());
    let page = desk.juror.get(&path).await;
    let fields = [("kind", "other"), ("reason", "")];
    desk.juror.submit(&page, &path, &fields).await;
    let after = desk.juror.get(&table).await;
    assert_eq!(shown(&after).len(), shown(&before).len() - 1);
    assert!(!after.text.contains(&desk.entry.to_string()));
}
