//! Questions with several fields, limits, and answers that decide: shaped, answered, judged, read.

use domain::{id::SubmissionId, ports::Submissions};

use super::*;

/// The section to which the questions are added, and somebody who writes a new submission.
struct Asked {
    site: TestSite,
    secretary: Visitor,
    section: String,
    owner: Visitor,
    id: SubmissionId,
}

impl Asked {
    async fn new() -> Self {
        let (site, secretary) = open().await;
        let section = site.edition().await.sections[0].code.clone();
        let email = site.people_with(None).await[0].email.clone();
        let owner = site.person(&email).await;
        let caller = site.caller_of(&owner).await;
        let edition = site.edition_id().await;
        let started = site.backend.start(&caller, edition, "draft").await;
        let id = started.expect("a draft");
        Self {
            site,
            secretary,
            section,
            owner,
            id,
        }
    }

    /// Adds an optional question.
    async fn ask(&mut self, label: &str, kind: &str, more: &[(&str, &str)]) -> Answer {
        let mut fields = in_all("label", label);
        fields.push(("kind".to_owned(), kind.to_owned()));
        for (name, value) in more {
            if *name == "options" {
                fields.extend(in_all("options", value));
            } else {
                fields.push(((*name).to_owned(), (*value).to_owned()));
            }
        }
        let query = format!("?section={}", self.section);
        save(&mut self.secretary, &query, &pairs(&fields)).await
    }

    fn path(&self, locale: &str) -> String {
        let (id, section) = (self.id, &self.section);
        format!("/{locale}/submissions/{id}/sections/{section}")
    }

    /// Saves fields as a browser sends them, and looks at the page that follows.
    async fn answer(&mut self, fields: &[(&str, &str)]) -> Answer {
        let path = self.path("en");
        let revision = self.owner.get(&path).await.value("revision");
        let mut all = vec![("revision", revision.as_str()), ("then", "stay")];
        all.extend(fields);
        let answer = self.owner.post(&path, &all).await;
        assert_eq!(answer.status, 303, "{:?}", answer.texts(".problem-summary"));
        self.owner.follow(answer).await
    }

    async fn stored(&self, code: &str) -> Vec<String> {
        let caller = self.site.caller_of(&self.owner).await;
        let sheet = self.site.backend.sheet(&caller, self.id).await;
        let whole = sheet.expect("a sheet").whole();
        whole.all(code).map(str::to_owned).collect()
    }

    /// The answer on the page where it is read before handing in, in a language.
    async fn read(&mut self, locale: &str, label: &str) -> String {
        let path = format!("/{locale}/submissions/{}/review", self.id);
        let page = self.owner.get(&path).await;
        let answers = page.texts(".answer");
        let found = answers.into_iter().find(|text| text.starts_with(label));
        found.unwrap_or_else(|| panic!("no answer to {label}"))
    }
}

/// The fault that is told beside a question.
fn fault(page: &Answer, code: &str) -> String {
    let told = page.texts(&format!("[id='f-{code}-problem']"));
    told.into_iter().next().unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_amount_of_money_is_kept_to_the_digit_and_read_as_the_language_writes_it() {
    let mut asked = Asked::new().await;
    asked.ask("Costs", "money", &[]).await;
    let page = asked
        .answer(&[("costs", "1.200,50"), ("costs", "EUR")])
        .await;
    assert_eq!(fault(&page, "costs"), "");
    assert_eq!(asked.stored("costs").await, ["1200.50", "EUR"]);
    assert!(asked.read("en", "Costs").await.contains("EUR 1,200.50"));
    assert!(asked.read("fr", "Costs").await.contains("1 200,50 EUR"));

    let page = asked.answer(&[("costs", "1200,5"), ("costs", "XOF")]).await;
    assert!(fault(&page, "costs").starts_with("Write the amount"));
    let page = asked.answer(&[("costs", "1200"), ("costs", "")]).await;
    assert!(fault(&page, "costs").starts_with("Choose the currency"));
    assert_eq!(asked.stored("costs").await, ["1200"]);
    let page = asked.answer(&[("costs", ""), ("costs", "")]).await;
    assert_eq!(fault(&page, "costs"), "", "it may stay empty");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_period_ends_or_goes_on_and_a_day_is_one_of_the_calendar() {
    let mut asked = Asked::new().await;
    asked.ask("Ran", "period", &[]).await;
    asked.ask("Voted", "date", &[]).await;
    let ran = |from, to, on| [("ran", from), ("ran", to), ("ran", on)];
    let page = asked.answer(&ran("2021-03", "", "ongoing")).await;
    assert_eq!(fault(&page, "ran"), "");
    assert!(
        asked
            .read("en", "Ran")
            .await
            .contains("March 2021 – ongoing")
    );
    for (fields, words) in [
        (ran("2021-03", "2021-02", ""), "The end lies before"),
        (ran("2021-03", "", ""), "Give the last month"),
        (ran("2021-03", "2022-02", "ongoing"), "Give the last month"),
    ] {
        let page = asked.answer(&fields).await;
        assert!(fault(&page, "ran").starts_with(words), "{fields:?}");
    }
    // What was typed stands in its fields again.
    assert_eq!(asked.stored("ran").await, ["2021-03", "2022-02", "ongoing"]);
    let page = asked.answer(&[("voted", "2025-02-30")]).await;
    assert!(fault(&page, "voted").starts_with("Give the month as in"));
    asked.answer(&[("voted", "2025-02-28")]).await;
    assert!(
        asked
            .read("es", "Voted")
            .await
            .contains("28 de febrero de 2025")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn choices_are_ranked_and_the_other_one_is_put_in_words() {
    let mut asked = Asked::new().await;
    let list = ("options", "Learn\nDecide\nOther");
    asked.ask("Aims", "ranking", &[list, ("most", "2")]).await;
    asked
        .ask(
            "Means",
            "choices",
            &[list, ("other", "other"), ("most", "2")],
        )
        .await;
    let page = asked.answer(&[("aims", "decide"), ("aims", "learn")]).await;
    assert_eq!(
        page.texts("select[name='aims']").len(),
        2,
        "a list for each rank"
    );
    assert!(
        asked
            .read("en", "Aims")
            .await
            .contains("1. Decide · 2. Learn")
    );
    for fields in [
        [("aims", "decide"), ("aims", "decide")],
        [("aims", ""), ("aims", "learn")],
    ] {
        let page = asked.answer(&fields).await;
        assert!(
            fault(&page, "aims").starts_with("Choose each answer once"),
            "{fields:?}"
        );
    }
    let page = asked
        .answer(&[("means", ""), ("means", "other"), ("means.other", "")])
        .await;
    assert!(fault(&page, "means").starts_with("Write beside the choice"));
    let fields = [
        ("means", "learn"),
        ("means", "other"),
        ("means.other", "A parade"),
    ];
    let page = asked.answer(&fields).await;
    assert_eq!(fault(&page, "means"), "");
    assert_eq!(page.value("means.other"), "A parade");
    assert!(
        asked
            .read("en", "Means")
            .await
            .contains("Learn · Other: A parade")
    );
    let fields = [
        ("means", "learn"),
        ("means", "decide"),
        ("means", "other"),
        ("means.other", "x"),
    ];
    let page = asked.answer(&fields).await;
    assert!(fault(&page, "means").contains("You chose 3 answers"));

    // What somebody wrote cannot be taken away by the form.
    let refused = save(&mut asked.secretary, "?code=means", &[("other", "")]).await;
    assert_eq!(refused.status, 422);
    let wrong = asked
        .ask("Nothing", "long_text", &[("other", "x"), ("most", "3")])
        .await;
    assert_eq!(wrong.texts(".problem-summary li").len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_grows_by_saving_and_is_read_as_a_table() {
    let mut asked = Asked::new().await;
    let columns = ("options", "Who\nHow many");
    let rules = [columns, ("numbers", "how-many"), ("most", "5")];
    asked.ask("Helpers", "table", &rules).await;
    let cells = ["Schools", "12", "", "", "Clubs", "many", "Choirs", "1 200"];
    let page = asked.answer(&cells.map(|cell| ("helpers", cell))).await;
    assert!(fault(&page, "helpers").starts_with("Write a number"));
    assert_eq!(
        page.texts("fieldset tbody tr").len(),
        5,
        "four rows, and one more"
    );
    assert_eq!(asked.stored("helpers").await, cells);
    let cells = ["Schools", "12", "", "", "Clubs", "7", "Choirs", "1 200"];
    let page = asked.answer(&cells.map(|cell| ("helpers", cell))).await;
    assert_eq!(fault(&page, "helpers"), "");
    let path = format!("/fr/submissions/{}/review", asked.id);
    let page = asked.owner.get(&path).await;
    assert_eq!(page.texts(".answer th"), ["Who", "How many"]);
    let read = page.texts(".answer td");
    assert_eq!(read, ["Schools", "12", "Clubs", "7", "Choirs", "1 200"]);

    // A column that has cells stays where it is.
    let moved = in_all("options", "How many\nWho");
    let mut moved = pairs(&moved);
    moved.push(("options-codes", "how-many\nwho"));
    let refused = save(&mut asked.secretary, "?code=helpers", &moved).await;
    assert_eq!(refused.status, 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn characters_are_limited_beside_words() {
    let mut asked = Asked::new().await;
    let limits = [("max_words", "3"), ("max_chars", "10")];
    asked.ask("Motto", "short_text", &limits).await;
    let page = asked.answer(&[("motto", "Participation")]).await;
    assert!(page.texts("#f-motto-hint")[0].contains("At most 10 characters."));
    assert!(fault(&page, "motto").contains("10 characters fit"));
    let page = asked.answer(&[("motto", "Co\u{301}rdoba on")]).await;
    assert_eq!(fault(&page, "motto"), "", "a letter and its accent are one");
    assert!(
        page.texts("#f-motto-characters").is_empty(),
        "words come first"
    );

    asked
        .ask("Call", "short_text", &[("max_chars", "1000")])
        .await;
    asked.ask("Echo", "long_text", &[("max_chars", "10")]).await;
    asked.answer(&[("call", "Co\u{301}rdoba on")]).await;
    let page = asked.answer(&[("echo", "Hello, hello")]).await;
    assert_eq!(page.texts("#f-call-characters"), ["10 of 1,000 characters"]);
    let count = page.texts("#f-echo-characters.word-count.is-over");
    assert_eq!(count, ["12 of 10 characters"]);
    assert!(
        page.text.contains("/writing.js\""),
        "counts while somebody types"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn who_cannot_take_part_learns_it_at_once_and_what_to_do_instead() {
    let mut asked = Asked::new().await;
    let mut rule = vec![
        ("options", "A government\nA company"),
        ("decides", "yes"),
        ("eligible", "a-government"),
    ];
    let advice = in_all("advice", "Ask your town to submit.");
    rule.extend(pairs(&advice));
    asked.ask("Who are you", "choice", &rule).await;
    asked.ask("Ran", "period", &[("decides", "yes")]).await;

    // Before anything is saved the page has the words ready, for the style sheet to show.
    let path = asked.path("en");
    let page = asked.owner.get(&path).await;
    let ready = page.texts("[class^='asked-'] .notice");
    assert!(
        ready
            .iter()
            .any(|said| said.contains("cannot take part: A company"))
    );
    let page = asked.answer(&[("who_are_you", "a-company")]).await;
    assert!(fault(&page, "who_are_you").contains("cannot take part"));
    let said = page.texts(".notice[role='status']").concat();
    assert!(said.contains("Who are you"), "above all fields, in short");
    let advice = page.texts("[class^='asked-'] .notice").concat();
    assert!(advice.contains("Ask your town"), "beside the question");
    let fields = [("ran", "2001-01"), ("ran", "2002-01")];
    let page = asked.answer(&fields).await;
    assert!(fault(&page, "ran").contains("outside the period"));

    // It is saved; it cannot be handed in, and its first page says why.
    let own = format!("/en/submissions/{}", asked.id);
    let page = asked.owner.get(&own).await;
    assert_eq!(page.texts(".notice-warning li").len(), 2);
    let said = page.texts(".notice[role='status']").concat();
    assert!(said.contains("Ask your town"), "with what to do instead");
    let review = format!("{own}/review");
    let refused = asked.owner.post(&review, &[]).await;
    assert_eq!(refused.status, 422);
    let fields = [
        ("who_are_you", "a-government"),
        ("ran", "2001-01"),
        ("ran", ""),
        ("ran", "ongoing"),
    ];
    asked.answer(&fields).await;
    let page = asked.owner.get(&own).await;
    assert!(page.texts(".notice-warning li").is_empty());

    let wrong = asked
        .ask("Wrong", "number", &[("decides", "yes"), ("eligible", "x")])
        .await;
    assert_eq!(wrong.texts(".problem-summary li").len(), 1);
}
