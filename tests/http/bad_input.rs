//! What people, programs and other people send that no form would. Never a 500, nothing of what
//! was typed is lost, nothing that was sent is carried out by half.

use domain::{
    edition::QuestionKind,
    id::SubmissionId,
    person::role::Role,
    ports::{Submissions, jury_room::BallotState},
};
use scraper::Selector;
use serde_json::{Value, json};
use testkit::{
    Answer, TestSite, Visitor,
    season::{Time, YEAR},
};

const PAYLOAD: &str = "</textarea><script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

/// An applicant with a draft while submissions are open.
pub struct Writing {
    pub site: TestSite,
    pub owner: Visitor,
    pub id: SubmissionId,
}

impl Writing {
    pub async fn new() -> Self {
        let site = TestSite::new().await;
        site.go_to(Time::Submission).await;
        let email = site.people_with(None).await[0].email.clone();
        let owner = site.person(&email).await;
        let caller = site.caller_of(&owner).await;
        let edition = site.edition_id().await;
        let id = site
            .backend
            .start(&caller, edition, "draft")
            .await
            .expect("a draft");
        Self { site, owner, id }
    }

    fn section(&self, section: &str) -> String {
        format!("/en/submissions/{}/sections/{section}", self.id)
    }

    async fn save(&mut self, section: &str, revision: &str, name: &str, value: &str) -> Answer {
        let path = self.section(section);
        let fields = [("revision", revision), (name, value)];
        self.owner.post(&path, &fields).await
    }

    async fn revision(&mut self, section: &str) -> String {
        let path = self.section(section);
        self.owner.get(&path).await.value("revision")
    }
}

/// A juror with a ballot that is not handed in.
pub struct Judging {
    pub site: TestSite,
    pub juror: Visitor,
    pub email: String,
    pub id: SubmissionId,
    pub criteria: Vec<String>,
}

impl Judging {
    pub async fn new() -> Self {
        let site = TestSite::new().await;
        for juror in site.people_with(Some(Role::Juror)).await {
            let entries = site.entries_of(&juror.email).await;
            let open = entries.iter().find(|(_, state)| *state == BallotState::New);
            if let Some((id, _)) = open {
                let rounds = &site.edition().await.rounds;
                let criteria = &rounds[0].rubric.criteria;
                return Self {
                    juror: site.person(&juror.email).await,
                    email: juror.email,
                    id: *id,
                    criteria: criteria.iter().map(|c| c.code.clone()).collect(),
                    site,
                };
            }
        }
        panic!("nobody has anything left to judge")
    }

    pub fn path(&self) -> String {
        format!("/en/jury/{YEAR}/entries/{}", self.id)
    }

    fn call(&self, revision: i64, mark: &str, comment: &str) -> Value {
        json!({"year": YEAR, "submission": self.id.0, "revision": revision,
            "marks": [[self.criteria[0], mark]], "comment": comment})
    }
}

/// Whether a fault is told at its field, and the summary leads there.
fn told_at(answer: &Answer, field: &str) -> bool {
    let summary = answer.links(".problem-summary a");
    let by_id = Selector::parse(&format!("[id='f-{field}-problem']")).expect("a selector");
    let in_criterion =
        Selector::parse(".criterion.has-problem .field-problem").expect("a selector");
    let html = answer.html();
    summary.contains(&format!("#f-{field}"))
        && (html.select(&by_id).next().is_some() || html.select(&in_criterion).next().is_some())
}

fn no_foreign_script(answer: &Answer) {
    let html = answer.html();
    for script in html.select(&Selector::parse("script").expect("a selector")) {
        let text: String = script.text().collect();
        assert!(
            !text.contains("alert("),
            "{}: a script came through",
            answer.path
        );
    }
    let handler = Selector::parse("[onerror]").expect("a selector");
    assert!(html.select(&handler).next().is_none(), "{}", answer.path);
}

#[tokio::test(flavor = "multi_thread")]
async fn i03_i04_characters_and_lengths_that_no_field_takes_are_told_at_their_place() {
    let mut writing = Writing::new().await;
    let edition = writing.site.edition().await;
    let line = "x".repeat(301);
    let long = "x".repeat(20_001);
    for section in &edition.sections {
        for question in &section.questions {
            let too_long = match question.kind {
                QuestionKind::LongText | QuestionKind::Url => &long,
                _ => &line,
            };
            for bad in [
                "a\0b",
                "a\u{7}b",
                "Sant \u{202E}xoB",
                "a\u{2066}b\u{2069}",
                too_long,
            ] {
                let answer = writing.save(&section.code, "0", &question.code, bad).await;
                let code = &question.code;
                assert_eq!(answer.status, 422, "{code}: {bad:.20?}");
                assert!(told_at(&answer, code), "{code}: {bad:.20?}");
                if matches!(
                    question.kind,
                    QuestionKind::ShortText | QuestionKind::LongText
                ) {
                    let kept = domain::text::showable(bad);
                    assert_eq!(
                        field_value(&answer, code),
                        kept,
                        "{code}: typed text is lost"
                    );
                }
            }
        }
        assert_eq!(
            writing.revision(&section.code).await,
            "0",
            "nothing was saved"
        );
    }
    for field in ["contact-0-name", "contact-0-email", "contact-5-phone"] {
        let answer = writing.save("contacts", "0", field, "a\0b").await;
        assert_eq!(answer.status, 422, "{field}");
    }
}

/// What stands in a field of a page.
fn field_value(answer: &Answer, name: &str) -> String {
    let html = answer.html();
    let css = format!("textarea[name='{name}'], input[name='{name}']");
    let found = Selector::parse(&css).expect("a selector");
    let field = html
        .select(&found)
        .next()
        .unwrap_or_else(|| panic!("no field {name}"));
    match field.value().attr("value") {
        Some(value) => value.to_owned(),
        None => {
            let text: String = field.text().collect();
            text.strip_prefix('\n').unwrap_or(&text).to_owned()
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn emoji_marks_and_many_scripts_come_back_as_they_were_typed() {
    let mut writing = Writing::new().await;
    let text = "Sant Feliu d’Olò 👩‍👩‍👧 — مرحبا, 参加, участие & <b>\n\nSecond; \"quoted\"\n\tindented";
    let answer = writing.save("story", "0", "territory", text).await;
    assert_eq!(answer.status, 303);
    let path = writing.section("story");
    let page = writing.owner.get(&path).await;
    assert_eq!(field_value(&page, "territory"), text);
    let decomposed = "Co\u{301}rdoba";
    let answer = writing.save("who", "0", "city", decomposed).await;
    assert_eq!(answer.status, 303);
    let path = writing.section("who");
    assert_eq!(
        field_value(&writing.owner.get(&path).await, "city"),
        "Córdoba"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn i12_i13_markup_in_every_field_of_every_page_stays_text() {
    let writing = Writing::new().await;
    let site = &writing.site;
    let secretary = site.secretaries().await.0.email;
    let own = format!("/en/submissions/{}", writing.id);
    let mut pages = vec![
        "/en/sign-in".to_owned(),
        "/en/sign-in/code".to_owned(),
        "/en/set-up".to_owned(),
        "/en/account".to_owned(),
    ];
    pages.push(format!("{own}/sections/contacts"));
    for section in &site.edition().await.sections {
        pages.push(format!("{own}/sections/{}", section.code));
    }
    let mut filled = fill_all(writing.owner.clone(), &pages).await;
    for page in [
        own.clone(),
        format!("{own}/review"),
        "/en/submissions".to_owned(),
    ] {
        no_foreign_script(&writing.owner.clone().get(&page).await);
    }
    let office = format!("/en/office/{YEAR}");
    let read = format!("{office}/submissions/{}", writing.id);
    let mut visitor = site.person(&secretary).await;
    for page in [
        read,
        format!("{office}/submissions"),
        format!("{office}/log"),
        format!("{office}/mails"),
    ] {
        no_foreign_script(&visitor.get(&page).await);
    }

    let judging = Judging::new().await;
    let (site, id) = (&judging.site, judging.id);
    let desk = vec![judging.path(), format!("{}/conflict", judging.path())];
    filled += fill_all(judging.juror.clone(), &desk).await;
    let office_pages = vec![
        format!(
            "{office}/submissions?text={}",
            "%3Cscript%3Ealert(1)%3C/script%3E"
        ),
        format!("{office}/submissions/{id}"),
        format!("{office}/rounds/jury1/jury"),
        format!("{office}/rounds/jury1/standings"),
        format!("{office}/timetable"),
    ];
    filled += fill_all(site.person(&secretary).await, &office_pages).await;
    site.go_to(Time::Between).await;
    site.shortlist().await;
    site.second_round().await;
    site.go_to(Time::Deliberation).await;
    filled += fill_all(
        site.person(&secretary).await,
        &[format!("{office}/decisions")],
    )
    .await;
    for page in &office_pages {
        no_foreign_script(&site.person(&secretary).await.get(page).await);
    }
    println!("{filled} fields were filled with markup");
    assert!(filled > 60, "{filled} fields");
}

/// Sends every form of these pages with markup in every text field; how many fields.
async fn fill_all(mut visitor: Visitor, pages: &[String]) -> usize {
    let mut filled = 0;
    for page in pages {
        let shown = visitor.get(page).await;
        assert_eq!(shown.status, 200, "{page}");
        no_foreign_script(&shown);
        for (action, fields, texts) in shown.forms() {
            if texts.is_empty() || action.ends_with("/sign-out") {
                continue;
            }
            filled += texts.len();
            let mut sent: Vec<(&str, &str)> = fields
                .iter()
                .filter(|(name, _)| !texts.contains(name))
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            sent.extend(texts.iter().map(|name| (name.as_str(), PAYLOAD)));
            let answer = visitor.clone().post(&action, &sent).await;
            assert!(
                matches!(answer.status, 303 | 404 | 409 | 410 | 422),
                "{action}: {}",
                answer.status
            );
            no_foreign_script(&answer);
            let after = if answer.status == 303 {
                visitor.get(page).await
            } else {
                answer
            };
            no_foreign_script(&after);
            if after.status == 422 {
                for name in &texts {
                    assert_eq!(
                        field_value(&after, name),
                        PAYLOAD,
                        "{action}: {name} is lost"
                    );
                }
            }
        }
    }
    filled
}

#[tokio::test(flavor = "multi_thread")]
async fn i05_marks_off_the_scale_are_refused_and_the_rest_is_kept() {
    let mut judging = Judging::new().await;
    let (path, field) = (judging.path(), format!("mark-{}", judging.criteria[0]));
    for bad in [
        "-1",
        "11",
        "7.33",
        "7,5",
        "7.5",
        "NaN",
        "1e1",
        "∞",
        "0x7",
        "seven",
        "99999999999999999999",
        "7 8",
        "--7",
        ".",
        "٧",
    ] {
        let fields = [
            ("revision", "0"),
            (field.as_str(), bad),
            ("comment", "Careful reading."),
        ];
        for action in [path.clone(), format!("{path}/hand-in")] {
            let answer = judging.juror.post(&action, &fields).await;
            assert_eq!(answer.status, 422, "{bad}");
            assert!(told_at(&answer, &field), "{bad}");
            assert_eq!(field_value(&answer, "comment"), "Careful reading.");
        }
        let call = judging.call(0, bad, "Careful reading.");
        let answer = judging.juror.call("/api/jury/save-ballot", &call).await;
        assert_eq!(answer.status, 422, "{bad}");
        assert!(answer.text.contains(&field), "{}", answer.text);
    }
    let fields = [("revision", "0"), (field.as_str(), ""), ("comment", "")];
    let answer = judging
        .juror
        .post(&format!("{path}/hand-in"), &fields)
        .await;
    assert_eq!(answer.status, 422, "an empty ballot is not handed in");
    let fields = [
        ("revision", "0"),
        ("mark-no-such-criterion", "7"),
        ("comment", ""),
    ];
    let answer = judging.juror.post(&path, &fields).await;
    assert_eq!(answer.status, 422, "a criterion that there is not");
    let page = judging.juror.get(&path).await;
    assert_eq!(page.value("revision"), "0", "nothing was saved");
    let fields = [("revision", "0"), (field.as_str(), "7"), ("comment", "")];
    assert_eq!(
        judging.juror.post(&path, &fields).await.status,
        303,
        "a good one is taken"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a05_a12_i02_ids_that_are_unknown_foreign_or_of_another_edition_are_not_found() {
    let mut judging = Judging::new().await;
    let site = &judging.site;
    let mut next = (*site.edition().await).clone();
    next.year = YEAR + 1;
    next.number += 1;
    let text = serde_json::to_string(&next).expect("JSON");
    site.backend
        .found_edition(&text)
        .await
        .expect("a second edition");
    let secretary = site.secretaries().await.0.email;
    let mut office = site.person(&secretary).await;
    let id = judging.id;
    for bad in [
        "00000000-0000-0000-0000-000000000000",
        "0192aaaa-0000-7000-8000-000000000001",
        "not-a-uuid",
        "99999999999999999999",
        "%00",
        "..",
        "{id}",
    ] {
        for (visitor, path) in [
            (&mut judging.juror, format!("/en/jury/{YEAR}/entries/{bad}")),
            (&mut office, format!("/en/office/{YEAR}/submissions/{bad}")),
        ] {
            assert_eq!(visitor.get(&path).await.status, 404, "{path}");
            let posted = visitor
                .post(&path, &[("revision", "1"), ("verdict", "eligible")])
                .await;
            assert_eq!(posted.status, 404, "{path}");
        }
    }
    let other = YEAR + 1;
    let path = format!("/en/jury/{other}/entries/{id}");
    assert_eq!(judging.juror.get(&path).await.status, 404, "{path}");
    let path = format!("/en/office/{other}/submissions/{id}");
    assert_eq!(office.get(&path).await.status, 404, "{path}");
    let call =
        json!({"year": other, "submission": id.0, "revision": 0, "marks": [], "comment": ""});
    let answer = judging.juror.call("/api/jury/save-ballot", &call).await;
    assert_eq!((answer.status, answer.text.as_str()), (404, "\"Gone\""));
    // A05: somebody else's draft, by every door.
    let writing = Writing::new().await;
    let people = writing.site.people_with(None).await;
    let mut stranger = writing.site.person(&people[1].email).await;
    let own = format!("/en/submissions/{}", writing.id);
    for end in [
        "",
        "/sections/who",
        "/sections/contacts",
        "/review",
        "/receipt",
    ] {
        assert_eq!(
            stranger.get(&format!("{own}{end}")).await.status,
            404,
            "{end}"
        );
    }
    for end in [
        "/sections/who",
        "/sections/contacts",
        "/review",
        "/withdraw",
        "/reopen",
    ] {
        let answer = stranger
            .post(&format!("{own}{end}"), &[("revision", "0")])
            .await;
        assert_eq!(answer.status, 404, "{end}");
    }
    let call = json!({"submission": writing.id.0, "section": "who", "revision": 0, "fields": []});
    let answer = stranger.call("/api/submissions/save-section", &call).await;
    assert_eq!(answer.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a17_fields_that_a_form_does_not_have_are_refused() {
    let mut writing = Writing::new().await;
    let own = format!("/en/submissions/{}", writing.id);
    let edition = writing.site.edition_id().await;
    let mut posts = vec![
        (format!("{own}/sections/who"), "revision=0"),
        (format!("{own}/sections/contacts"), "revision=0"),
        (format!("{own}/review"), ""),
        (format!("{own}/withdraw"), ""),
        (format!("{own}/reopen"), ""),
        (format!("/en/submissions/start/{edition}"), "key=forged"),
        ("/en/account".to_owned(), "name=A&locale=en"),
    ];
    let mut wrong = Vec::new();
    forge(&mut writing.owner, &posts, &mut wrong).await;
    let page = writing.owner.get(&own).await;
    assert_eq!(page.status, 200);
    let caller = writing.site.caller_of(&writing.owner).await;
    let sheet = writing
        .site
        .backend
        .sheet(&caller, writing.id)
        .await
        .expect("the draft");
    assert_eq!(sheet.state, domain::submission::State::Draft);

    let mut judging = Judging::new().await;
    let ballot = judging.path();
    posts = vec![
        (ballot.clone(), "revision=0&comment="),
        (format!("{ballot}/hand-in"), "revision=0&comment="),
        (format!("{ballot}/conflict"), "kind=employment&reason=x"),
    ];
    forge(&mut judging.juror, &posts, &mut wrong).await;
    let office = format!("/en/office/{YEAR}");
    let secretary = judging.site.secretaries().await.0.email;
    let mut visitor = judging.site.person(&secretary).await;
    posts = vec![
        (
            format!("{office}/submissions/{}", judging.id),
            "revision=3&verdict=eligible",
        ),
        (
            format!("{office}/submissions/{}/summary", judging.id),
            "locale=en&summary-en=x",
        ),
        (format!("{office}/rounds/jury1/jury"), "name=x"),
        (format!("{office}/rounds/jury1/dismiss"), "juror=x"),
        (format!("{office}/rounds/jury1/assignment"), "snapshot=x"),
        (format!("{office}/rounds/jury1/standings"), "snapshot=x"),
        (format!("{office}/timetable"), "revision=0"),
    ];
    forge(&mut visitor, &posts, &mut wrong).await;
    judging.site.go_to(Time::Deliberation).await;
    let mut visitor = judging.site.person(&secretary).await;
    posts = vec![
        (format!("{office}/decisions"), "revision=0"),
        (
            format!("{office}/release"),
            "revision=0&step=propose&visible_from=2027-01-01T10:00",
        ),
    ];
    forge(&mut visitor, &posts, &mut wrong).await;
    assert!(wrong.is_empty(), "forged fields were taken: {wrong:#?}");
}

async fn forge(visitor: &mut Visitor, posts: &[(String, &str)], wrong: &mut Vec<String>) {
    for (path, body) in posts {
        for forged in ["status", "owner_id", "edition_id", "score_total"] {
            let mut fields: Vec<(&str, &str)> = body
                .split('&')
                .filter_map(|pair| pair.split_once('='))
                .collect();
            fields.push((forged, "winner"));
            let answer = visitor.post(path, &fields).await;
            if answer.status != 422 {
                wrong.push(format!("{path} with {forged}: {}", answer.status));
                break;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn i01_bodies_and_forms_beyond_the_limit_are_refused() {
    let mut writing = Writing::new().await;
    let path = writing.section("story");
    let huge = "x".repeat(1_100_000);
    let answer = writing.save("story", "0", "territory", &huge).await;
    assert_eq!(answer.status, 413);
    let call = json!({"submission": writing.id.0, "section": "story", "revision": 0,
        "fields": [["territory", huge]]});
    let answer = writing
        .owner
        .call("/api/submissions/save-section", &call)
        .await;
    assert_eq!(answer.status, 413);
    let names: Vec<String> = (0..1_000).map(|number| format!("f{number}")).collect();
    let many: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "1")).collect();
    assert_eq!(writing.owner.post(&path, &many).await.status, 413);
    let call = json!({"submission": writing.id.0, "section": "story", "revision": 0,
        "fields": names.iter().map(|name| [name, "1"]).collect::<Vec<_>>()});
    let answer = writing
        .owner
        .call("/api/submissions/save-section", &call)
        .await;
    assert_eq!(answer.status, 422, "a thousand fields of no form");
    assert_eq!(writing.revision("story").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn i01_i04_i17_json_that_is_none_is_the_senders_fault() {
    let mut judging = Judging::new().await;
    let id = judging.id;
    let good = judging.call(0, "7", "x").to_string();
    let deep = format!("{}{}", "[".repeat(20_000), "]".repeat(20_000));
    let bodies = [
        good.replace("\"x\"", "\"\\ud800\""),
        good.replace("\"x\"", "\"\\udc00\\ud800\""),
        good.replace("\"x\"", "7"),
        good.replace("\"x\"", "null"),
        good.replace(&id.to_string(), "not-a-uuid"),
        good.replace("\"revision\":0", "\"revision\":99999999999999999999"),
        good.replace("\"revision\":0", "\"revision\":-0.5"),
        good[..good.len() - 3].to_owned(),
        String::new(),
        "{}".to_owned(),
        "[]".to_owned(),
        "null".to_owned(),
        "\u{FEFF}{}".to_owned(),
        deep.clone(),
        good.replace("[[", "[[{\"a\":1},"),
        format!("{{\"marks\":{deep}}}"),
    ];
    for body in bodies {
        for path in ["/api/jury/save-ballot", "/api/submissions/save-section"] {
            let headers = [
                ("content-type", "application/json"),
                ("accept", "application/json"),
            ];
            let answer = judging
                .juror
                .send("POST", path, &headers, Some(body.clone()))
                .await;
            let shown: String = body.chars().take(60).collect();
            assert_eq!(answer.status, 400, "{path}: {shown}: {}", answer.text);
        }
    }
    // Characters that JSON can carry and no field takes.
    for bad in ["a\0b", "a\u{202E}b"] {
        let answer = judging
            .juror
            .call("/api/jury/save-ballot", &judging.call(0, "7", bad))
            .await;
        assert_eq!(answer.status, 422, "{bad:?}");
    }
    for kind in [
        "text/plain",
        "multipart/form-data; boundary=x",
        "application/xml",
        "",
    ] {
        let headers = [("content-type", kind)];
        for path in [judging.path(), "/api/jury/save-ballot".to_owned()] {
            let body =
                Some("--x\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n%FF".to_owned());
            let answer = judging.juror.send("POST", &path, &headers, body).await;
            assert!(
                (400..500).contains(&answer.status),
                "{path} {kind}: {}",
                answer.status
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn c03_sending_twice_is_sending_once() {
    let writing = Writing::new().await;
    let site = &writing.site;
    let edition = site.edition_id().await;
    let start = format!("/en/submissions/start/{edition}");
    let (mut one, mut two) = (writing.owner.clone(), writing.owner.clone());
    let fields = [("key", "pressed-twice")];
    let (first, second) = tokio::join!(one.post(&start, &fields), two.post(&start, &fields));
    assert_eq!((first.status, second.status), (303, 303));
    assert_eq!(first.location(), second.location());

    let judging = Judging::new().await;
    let path = format!("{}/hand-in", judging.path());
    let marks: Vec<(String, &str)> = judging
        .criteria
        .iter()
        .map(|code| (format!("mark-{code}"), "7"))
        .collect();
    let mut fields: Vec<(&str, &str)> = vec![("revision", "0"), ("comment", "Good.")];
    fields.extend(marks.iter().map(|(name, mark)| (name.as_str(), *mark)));
    let (mut one, mut two) = (judging.juror.clone(), judging.juror.clone());
    let (first, second) = tokio::join!(one.post(&path, &fields), two.post(&path, &fields));
    assert_eq!((first.status, second.status), (303, 303));
    let line = judging.site.entries_of(&judging.email).await;
    assert!(line.contains(&(judging.id, BallotState::HandedIn)));
}

#[tokio::test(flavor = "multi_thread")]
async fn c01_c02_two_tabs_see_both_texts_and_overwrite_nothing() {
    let mut writing = Writing::new().await;
    let first = writing
        .save(
            "story",
            "0",
            "territory",
            "From the first tab, typed at noon.",
        )
        .await;
    assert_eq!(first.status, 303);
    let second = writing
        .save(
            "story",
            "0",
            "territory",
            "From the second tab, typed later.",
        )
        .await;
    assert_eq!(second.status, 409);
    assert!(second.text.contains("From the first tab") && second.text.contains("From the second"));
    assert_eq!(
        field_value(&second, "territory"),
        "From the second tab, typed later."
    );
    let path = writing.section("story");
    let page = writing.owner.get(&path).await;
    assert_eq!(
        field_value(&page, "territory"),
        "From the first tab, typed at noon."
    );
    let other = writing
        .save("running", "0", "planning", "Another section.")
        .await;
    assert_eq!(
        other.status, 303,
        "sections do not get into each other's way"
    );
    // With the newer revision the save is a decision.
    let again = writing
        .save("story", &second.value("revision"), "territory", "Decided.")
        .await;
    assert_eq!(again.status, 303);

    let mut judging = Judging::new().await;
    let path = judging.path();
    let answer = judging
        .juror
        .call(
            "/api/jury/save-ballot",
            &judging.call(0, "7", "In one tab."),
        )
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let answer = judging
        .juror
        .call(
            "/api/jury/save-ballot",
            &judging.call(0, "3", "In the other."),
        )
        .await;
    assert_eq!((answer.status, answer.text.as_str()), (409, "\"Stale\""));
    let fields = [("revision", "0"), ("comment", "In the other.")];
    let answer = judging.juror.post(&path, &fields).await;
    assert_eq!(answer.status, 409);
    assert!(answer.text.contains("In one tab.") && answer.text.contains("In the other."));
}

#[tokio::test(flavor = "multi_thread")]
async fn c04_c05_s14_what_comes_too_late_is_refused_and_given_back() {
    const TEXT: &str =
        "A long paragraph that somebody wrote in the last minute before the call closed.";
    let mut writing = Writing::new().await;
    let deadline = writing
        .site
        .edition()
        .await
        .timetable
        .submission()
        .expect("a window")
        .closes;
    // A moment before is in time, the moment itself is not.
    writing
        .site
        .clock
        .play(domain::moment::Moment(deadline.micros() - 1));
    let answer = writing.save("story", "0", "territory", "In time.").await;
    assert_eq!(answer.status, 303);
    writing.site.clock.play(deadline);
    let answer = writing.save("story", "1", "territory", TEXT).await;
    assert_eq!(answer.status, 409);
    assert_eq!(
        field_value(&answer, "territory"),
        TEXT,
        "what was typed is given back"
    );
    let call = json!({"submission": writing.id.0, "section": "story", "revision": 1,
        "fields": [["territory", TEXT]]});
    let answer = writing
        .owner
        .call("/api/submissions/save-section", &call)
        .await;
    assert_eq!((answer.status, answer.text.as_str()), (409, "\"Closed\""));
    let page = writing.owner.get(&writing.section("story")).await;
    assert!(page.text.contains("In time.") || page.status == 200);
    assert!(!page.text.contains("last minute"));
    // S14: signed out elsewhere while writing.
    let mut gone = writing.site.visitor();
    let answer = gone
        .post(
            &writing.section("story"),
            &[("revision", "1"), ("territory", TEXT)],
        )
        .await;
    assert_eq!(answer.status, 401);
    assert_eq!(field_value(&answer, "territory"), TEXT);

    let mut judging = Judging::new().await;
    let marks: Vec<(String, &str)> = judging
        .criteria
        .iter()
        .map(|code| (format!("mark-{code}"), "7"))
        .collect();
    let mut fields: Vec<(&str, &str)> = vec![("revision", "0"), ("comment", "Good.")];
    fields.extend(marks.iter().map(|(name, mark)| (name.as_str(), *mark)));
    let path = judging.path();
    let answer = judging
        .juror
        .post(&format!("{path}/hand-in"), &fields)
        .await;
    assert_eq!(answer.status, 303);
    let late = judging
        .juror
        .call("/api/jury/save-ballot", &judging.call(1, "1", "Late."))
        .await;
    assert_eq!((late.status, late.text.as_str()), (409, "\"Closed\""));
    let late = judging
        .juror
        .post(&path, &[("revision", "1"), ("comment", TEXT)])
        .await;
    assert_eq!(late.status, 409);
    let page = judging.juror.get(&path).await;
    assert!(page.text.contains("Good.") && !page.text.contains("Late."));
}

#[tokio::test(flavor = "multi_thread")]
async fn i02_a18_queries_with_anything_in_them_do_no_harm() {
    let site = TestSite::new().await;
    let mut visitor = site.first(Some(Role::Secretariat)).await;
    for query in [
        "page=-1",
        "page=99999999999999999999",
        "page=1e9",
        "state=winner",
        "state=%00",
        "text=%25%5F%27%22%3B--",
        "text=%F0%9F%98%80%ff",
        "category=ZZ&country=XX",
        "sort=score&filter[juror]=1",
        "text=%25%25%25%25%25%25%25%25%25%25%25a",
    ] {
        for page in ["submissions", "log", "rounds/jury1/standings", ""] {
            let path = format!("/en/office/{YEAR}/{page}?{query}");
            let answer = visitor.get(path.trim_end_matches('/')).await;
            assert!(answer.status < 500, "{path}");
        }
    }
}
