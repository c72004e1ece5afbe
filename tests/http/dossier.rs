//! What people keep of submissions: pages to print, tables, archives, and who may have them.

use std::io::{Cursor, Read};

use calamine::{Reader, Xlsx};
use domain::id::SubmissionId;
use testkit::{
    Answer, TestSite, Visitor,
    season::{Time, YEAR},
};

pub(crate) fn exports(part: &str) -> String {
    format!("/en/office/{YEAR}/exports{part}")
}

pub(crate) async fn secretary(site: &TestSite) -> Visitor {
    site.person(&site.secretaries().await.0.email).await
}

/// A submission that was handed in: whose it is, and its receipt.
pub(crate) async fn handed_in(site: &TestSite) -> (String, SubmissionId, String) {
    for person in site.people_with(None).await {
        let caller = site.acting(&person.email).await;
        for id in site.submissions_of(&person.email).await {
            if let Ok(receipt) =
                domain::ports::Submissions::receipt(&site.backend, &caller, id).await
            {
                return (person.email, id, receipt.fingerprint);
            }
        }
    }
    panic!("nobody handed anything in");
}

/// The text of a document, without spaces.
fn read(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.path);
    assert_eq!(answer.header("content-type"), "application/pdf");
    let told = pdf_extract::extract_text_from_mem(&answer.bytes).expect("a document");
    plain(&told)
}

fn plain(text: &str) -> String {
    let hidden = |letter: &char| !letter.is_whitespace() && *letter != '\u{200B}';
    text.chars().filter(hidden).collect()
}

fn sheet(answer: &Answer) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(answer.bytes.clone())).expect("a workbook");
    let names = book.sheet_names();
    let formulas = book.worksheet_formula(&names[0]).expect("a sheet");
    assert_eq!(formulas.used_cells().count(), 0);
    let range = book.worksheet_range(&names[0]).expect("a sheet");
    let cells = |row: &[calamine::Data]| row.iter().map(ToString::to_string).collect();
    range.rows().map(cells).collect()
}

/// Names and contents of an archive.
pub(crate) fn members(answer: &Answer) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(answer.bytes.clone())).expect("an archive");
    let mut members = Vec::new();
    for place in 0..archive.len() {
        let mut member = archive.by_index(place).expect("a member");
        let mut bytes = Vec::new();
        member.read_to_end(&mut bytes).expect("a whole member");
        let name = member.name().unwrap().into_owned();
        members.push((name, bytes));
    }
    members
}

async fn title(visitor: &mut Visitor, id: SubmissionId) -> String {
    let page = visitor
        .get(&format!("/en/office/{YEAR}/submissions/{id}"))
        .await;
    page.texts("h1").concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_applicant_prints_what_is_ones_own_and_nobody_else_does() {
    let site = TestSite::new().await;
    let (email, id, fingerprint) = handed_in(&site).await;
    let mut owner = site.person(&email).await;
    let title = title(&mut secretary(&site).await, id).await;
    let own = format!("/en/submissions/{id}/pdf");
    let receipt = format!("/en/submissions/{id}/receipt/pdf");
    let page = owner.get(&format!("/en/submissions/{id}/receipt")).await;
    assert!(page.links("a").contains(&receipt));
    for path in [&own, &receipt] {
        let told = read(&owner.get(path).await);
        assert!(told.contains(&plain(&title)), "{title} in {told}");
        assert!(told.contains(&fingerprint), "{fingerprint} in {told}");
    }
    let mut others = site.people_with(None).await;
    others.retain(|person| person.email != email);
    let mut other = site.person(&others[0].email).await;
    for path in [&own, &receipt] {
        assert_eq!(other.get(path).await.status, 404);
        assert_ne!(site.visitor().get(path).await.status, 200);
        // The secretariat has an address of its own for it.
        assert_eq!(secretary(&site).await.get(path).await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn i11_tables_have_every_submission_and_no_formula() {
    let site = TestSite::new().await;
    site.go_to(Time::Submission).await;
    let email = site.people_with(None).await[0].email.clone();
    let caller = site.acting(&email).await;
    let edition = site.edition_id().await;
    let draft = domain::ports::Submissions::start(&site.backend, &caller, edition, "formula").await;
    let path = format!("/en/submissions/{}/sections/who", draft.expect("a draft"));
    let mut owner = site.person(&email).await;
    let revision = owner.get(&path).await.value("revision");
    let fields = [
        ("government", "=HYPERLINK(\"x\")"),
        ("revision", &revision),
        ("then", "stay"),
    ];
    assert_ne!(owner.post(&path, &fields).await.status, 422);

    let mut secretary = secretary(&site).await;
    let csv = secretary.post(&exports("/csv?state=draft"), &[]).await;
    assert_eq!(csv.status, 200);
    assert!(csv.header("content-disposition").contains(".csv"));
    assert!(csv.text.contains("'=HYPERLINK"), "{}", csv.text);
    let rows = sheet(&secretary.post(&exports("/xlsx?state=draft"), &[]).await);
    assert!(
        rows.iter()
            .flatten()
            .any(|cell| cell == "=HYPERLINK(\"x\")")
    );
    // Labels, codes, then as many rows as the page says.
    let all = sheet(&secretary.post(&exports("/xlsx"), &[]).await);
    let page = secretary.get(&exports("")).await;
    let found = format!("{} submissions are chosen", all.len() - 2);
    assert_eq!(page.texts(".page-head .meta"), [found]);
    let codes = &all[1];
    for code in [
        "submission",
        "title",
        "category",
        "category.words",
        "contact1.email",
    ] {
        assert!(codes.iter().any(|own| own == code), "{code} in {codes:?}");
    }
    let log = secretary.get(&format!("/en/office/{YEAR}/log")).await;
    assert!(log.text.contains("(XLSX)") && log.text.contains("(CSV)"));
}

#[tokio::test(flavor = "multi_thread")]
async fn i09_an_archive_is_whole_and_its_names_lead_nowhere() {
    let site = TestSite::new().await;
    let mut secretary = secretary(&site).await;
    let answer = secretary.post(&exports("/archive?category=A"), &[]).await;
    assert_eq!(answer.header("content-type"), "application/zip");
    // Nobody knows its length before it ends.
    assert_eq!(answer.header("content-length"), "");
    let members = members(&answer);
    let rows = sheet(&secretary.post(&exports("/xlsx?category=A"), &[]).await);
    assert_eq!(members.len(), 2 + 2 * (rows.len() - 2));
    for (name, bytes) in &members {
        let safe = |sign: char| sign.is_ascii_alphanumeric() || "-./".contains(sign);
        assert!(name.chars().all(safe) && !name.contains(".."), "{name}");
        if name.ends_with(".json") {
            let data: serde_json::Value = serde_json::from_slice(bytes).expect("JSON");
            assert_eq!(data["edition"], YEAR);
            assert!(data["fingerprint"].is_string(), "{name}");
        }
        if name.ends_with(".pdf") {
            assert!(bytes.starts_with(b"%PDF"), "{name}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a26_a_conflict_hides_a_submission_in_every_export() {
    let site = TestSite::new().await;
    let (_, id, fingerprint) = handed_in(&site).await;
    let email = site.secretaries().await.0.email;
    let mut secretary = site.person(&email).await;
    let title = title(&mut secretary, id).await;
    let one = format!("/en/office/{YEAR}/submissions/{id}/pdf");
    assert!(read(&secretary.get(&one).await).contains(&plain(&title)));
    let row = sheet(&secretary.post(&exports("/xlsx"), &[]).await);
    let row = row.into_iter().find(|row| row[0] == id.to_string());
    let row = row.expect("the submission");
    let place = row.iter().position(|cell| *cell == fingerprint);
    assert_eq!(place, Some(3));
    let category = site
        .edition()
        .await
        .categories
        .iter()
        .map(|own| own.code.clone())
        .collect::<Vec<_>>();
    let category = category
        .iter()
        .find(|code| row.contains(code))
        .expect("a category");
    let book = exports(&format!("/book?category={category}"));
    assert!(read(&secretary.get(&book).await).contains(&plain(&title)));

    site.declare_conflict(&email, id).await;
    assert_eq!(secretary.get(&one).await.status, 404);
    let csv = secretary.post(&exports("/csv"), &[]).await.text;
    assert!(!csv.contains(&id.to_string()) && !csv.contains(&fingerprint));
    let rows = sheet(&secretary.post(&exports("/xlsx"), &[]).await);
    assert!(rows.iter().all(|row| row[0] != id.to_string()));
    assert!(!read(&secretary.get(&book).await).contains(&plain(&title)));
    let archive = secretary
        .post(&exports(&format!("/archive?category={category}")), &[])
        .await;
    for (name, bytes) in members(&archive) {
        let told = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!told.contains(&fingerprint), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_book_is_printed_beside_the_requests_told_of_and_given_up() {
    let site = TestSite::impatient().await;
    let mut secretary = secretary(&site).await;
    let path = exports("/book?category=A");
    let begun = secretary.get(&path).await;
    assert_eq!(begun.status, 200);
    assert_eq!(begun.texts("h1"), ["The book is being printed"]);
    let again = begun.header("refresh").split_once("url=").expect("again").1;
    let again = again.to_owned();
    assert_eq!(secretary.post(&exports("/book"), &[]).await.status, 303);
    // Looked at again it is printed again, until it is there.
    let mut told = secretary.get(&again).await;
    for _ in 0..600 {
        if told.header("refresh").is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        told = secretary.get(&again).await;
    }
    assert_eq!(told.texts("h1"), ["The book is printed"]);
    let link = told.links(".page-actions a").remove(0);
    assert_eq!(link, path);
    let book = secretary.get(&link).await;
    assert_eq!(book.header("content-type"), "application/pdf");
    assert!(book.bytes.starts_with(b"%PDF"));
    // Another filter that keeps nothing has no book.
    let nothing = secretary.get(&exports("/book?text=qqqqqq")).await;
    assert_eq!(nothing.status, 409);
}
