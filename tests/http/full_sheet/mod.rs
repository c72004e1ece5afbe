//! The full sheet: asked of those who went on, once everybody knows it, and of nobody else.

mod knowing;
mod shaping;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use backend::store::outcomes;
use domain::{id::SubmissionId, moment::Moment, ports::ResultsOffice};
use testkit::{
    Answer, TestSite, Visitor,
    season::{FIRST, SECOND, Time, YEAR, round},
};

use crate::files::{BOUNDARY, Part, multipart, pdf};

const HOUR: i64 = 3_600;
const TITLE: &str = "What the full sheet asks";
const TOLD: &str = "Six neighbourhoods decide together.";
const INNER: &str = "The budget is not settled.";

/// A text in all languages, as the file of a form has it.
fn in_all(table: &str, text: &str) -> String {
    let lines = ["ca", "en", "es", "fr", "pt"].map(|code| format!("{code} = \"{text}\"\n"));
    format!("[{table}]\n{}", lines.concat())
}

/// The second step of a form: a question for the jury, and one for the secretariat.
fn second_step(closes: Moment) -> String {
    let question = |code: &str, required: bool, readers: &str| {
        format!(
            "[[sections.questions]]\ncode = \"{code}\"\nkind = \"long_text\"\nmax_words = 100\n\
             required = {required}\nreaders = \"{readers}\"\n{}",
            in_all("sections.questions.label", code)
        )
    };
    [
        "[[sections]]\ncode = \"more\"\nstep = \"full_sheet\"\n".to_owned(),
        in_all("sections.title", TITLE),
        in_all("sections.intro", TITLE),
        question("how_it_works", true, "jury"),
        question("inner_costs", false, "secretariat"),
        question("plans", false, "jury")
            .replace("long_text", "files")
            .replace("max_words = 100\n", ""),
        format!(
            "[full_sheet]\nafter = \"{FIRST}\"\ncloses = {}\n",
            i18n::moment::iso(closes.micros())
        ),
    ]
    .concat()
}

/// A season whose first round is judged.
struct Season {
    site: TestSite,
    office: Visitor,
    closes: Moment,
}

impl Season {
    async fn new() -> Self {
        let site = TestSite::new().await;
        site.judge_all().await;
        let edition = site.edition().await;
        let opens = edition
            .timetable
            .window(&round(SECOND))
            .expect("a round")
            .opens;
        let office = site.person(&site.secretaries().await.0.email).await;
        Self {
            office,
            closes: opens.plus_seconds(-HOUR),
            site,
        }
    }

    /// The same with a form in two steps.
    async fn in_two_steps() -> Self {
        let mut season = Self::new().await;
        season.ask().await;
        season.at(Time::Between).await;
        season
    }

    async fn at(&mut self, time: Time) {
        self.site.go_to(time).await;
        self.office = self
            .site
            .person(&self.site.secretaries().await.0.email)
            .await;
    }

    async fn play(&mut self, at: Moment) {
        self.site.clock.play(at);
        self.office = self
            .site
            .person(&self.site.secretaries().await.0.email)
            .await;
    }

    /// Puts the second step into the form, while it can be shaped.
    async fn ask(&mut self) {
        self.at(Time::Submission).await;
        let whole = format!("{}\n{}", self.file().await, second_step(self.closes));
        let taken = self.take(&whole).await;
        assert_eq!(taken.status, 303, "{:?}", taken.texts(".problem-summary"));
    }

    async fn file(&mut self) -> String {
        let path = format!("/en/office/{YEAR}/form/file");
        self.office.get(&path).await.text
    }

    async fn take(&mut self, file: &str) -> Answer {
        let path = format!("/en/office/{YEAR}/form/import");
        let revision = self.office.get(&path).await.value("revision");
        let fields = [("file", file), ("step", "apply"), ("revision", &revision)];
        self.office.post(&path, &fields).await
    }

    /// Takes a part out of the form.
    async fn take_out(&mut self, what: &str, code: &str) {
        let path = format!("/en/office/{YEAR}/form");
        let revision = self.office.get(&path).await.value("revision");
        let step = format!("{what}-remove/{code}");
        let fields = [("step", step.as_str()), ("revision", &revision)];
        assert_eq!(self.office.post(&path, &fields).await.status, 303);
    }

    /// Fixes who goes on, announced at a moment.
    async fn shortlist(&self, announced: Moment) -> BTreeSet<SubmissionId> {
        let email = self.site.secretaries().await.0.email;
        let caller = self.site.acting(&email).await;
        let backend = &self.site.backend;
        let standings = backend.standings(&caller, YEAR, FIRST).await;
        let standings = standings.expect("standings");
        let undecided: Vec<SubmissionId> = standings
            .lines
            .iter()
            .filter(|line| line.through.is_none())
            .map(|line| line.submission)
            .collect();
        let at = Some(announced);
        let (snapshot, of) = (&standings.snapshot, &undecided);
        let fixed = backend
            .shortlist(&caller, YEAR, FIRST, snapshot, of, at)
            .await;
        fixed.expect("a shortlist");
        let edition = self.site.edition_id().await;
        let list = outcomes::shortlist(backend.store().read(), edition, FIRST).await;
        list.expect("an answer").expect("a shortlist").through
    }

    /// Somebody with an eligible submission that went on, or did not.
    async fn team(&self, through: &BTreeSet<SubmissionId>, went_on: bool) -> Team {
        for person in self.site.people_with(None).await {
            let caller = self.site.acting(&person.email).await;
            let mine = domain::ports::Submissions::mine(&self.site.backend, &caller).await;
            for card in mine.expect("a list").cards {
                let eligible = card.state == domain::submission::State::Eligible;
                if eligible && through.contains(&card.id) == went_on {
                    return Team {
                        visitor: self.site.person(&person.email).await,
                        email: person.email,
                        id: card.id,
                    };
                }
            }
        }
        panic!("nobody: {went_on}")
    }

    /// What the jurors of the round that is at work read of an entry.
    async fn judged(&self, id: SubmissionId) -> Vec<String> {
        let role = Some(domain::person::role::Role::Juror);
        let mut read = Vec::new();
        for juror in self.site.people_with(role).await {
            self.site.no_conflict(&juror.email).await;
            let path = format!("/en/jury/{YEAR}/entries/{id}");
            let page = self.site.person(&juror.email).await.get(&path).await;
            if page.status == 200 {
                read.push(page.text);
            }
        }
        read
    }
}

struct Team {
    visitor: Visitor,
    email: String,
    id: SubmissionId,
}

impl Team {
    fn path(&self, part: &str) -> String {
        format!("/en/submissions/{}{part}", self.id)
    }

    async fn get(&mut self, part: &str) -> Answer {
        let path = self.path(part);
        self.visitor.get(&path).await
    }

    /// The clock was moved: sessions of before may have ended.
    async fn again(&mut self, season: &Season) {
        self.visitor = season.site.person(&self.email).await;
    }

    async fn write(&mut self, fields: &[(&str, &str)]) -> u16 {
        let path = self.path("/sections/more");
        let revision = self.visitor.get(&path).await.value("revision");
        let mut all = vec![("revision", revision.as_str()), ("then", "stay")];
        all.extend(fields);
        self.visitor.post(&path, &all).await.status
    }

    /// Sends a file, as a browser without scripts does.
    async fn send(&mut self, name: &str) -> u16 {
        let path = self.path("/sections/more");
        let revision = self.visitor.get(&path).await.value("revision");
        let body = multipart(&[
            Part::Field("revision", &revision),
            Part::Field("then", "stay"),
            Part::File("file.new.plans", name, &pdf()),
        ]);
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let headers = [("content-type", kind.as_str())];
        let sent = self.visitor.send_bytes("POST", &path, &headers, body).await;
        sent.status
    }

    async fn hand_in(&mut self) -> Answer {
        let path = self.path("/review");
        self.visitor.post(&path, &[]).await
    }

    /// Everything that its team sees, without what is drawn anew for each answer.
    async fn world(&mut self) -> BTreeMap<String, (u16, String)> {
        let drawn = r#"(nonce-|nonce="|crossorigin="|name="key" value=")[A-Za-z0-9_+/=-]{16,}"#;
        let drawn = regex::Regex::new(drawn).expect("a pattern");
        let mut world = BTreeMap::new();
        for part in [
            "",
            "/review",
            "/receipt",
            "/team",
            "/messages",
            "/membership",
            "/translations",
            "/sections/contacts",
            "/sections/who",
            "/sections/story",
            "/sections/more",
            "/sections/more/history",
            "/sections/more/comments",
            "/sections/nothing",
        ] {
            let page = self.get(part).await;
            let text = drawn.replace_all(&page.text, "$1").into_owned();
            world.insert(part.to_owned(), (page.status, text));
        }
        let list = self.visitor.get("/en/submissions").await;
        let text = drawn.replace_all(&list.text, "$1").into_owned();
        world.insert("list".to_owned(), (list.status, text));
        for part in ["/sections/more", "/sections/nothing"] {
            let path = self.path(part);
            let fields = [("how_it_works", TOLD), ("revision", "0")];
            let answer = self.visitor.post(&path, &fields).await;
            let text = drawn.replace_all(&answer.text, "$1").into_owned();
            world.insert(format!("POST {part}"), (answer.status, text));
        }
        world
    }
}
