//! The rules of an import, on files made for it.

use backend::{
    import::{
        Format, ImportTrouble, Report,
        report::{Fate, Reason},
    },
    store::entities::{account, mail, submission},
};
use domain::{
    edition::{Question, QuestionKind},
    moment::Moment,
    ports::{Refusal, Submissions},
    problem::ProblemCode,
    revision::Revision,
    submission::State,
};
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::season::{Season, complete, contact};

/// A mapping that completes the form with constants; `extra` tells the rest.
fn mapping(season: &Season, head: &str, extra: &[(&str, &str)]) -> String {
    let mut text = format!(
        "{head}\n[[contact]]\nname = \"who\"\nrole = \"Officer\"\nemail = \"who@contact.example.org\"\n[questions]\n"
    );
    let typed = |question: &&Question| question.kind != QuestionKind::Files;
    for question in season.edition.questions().filter(typed) {
        let code = question.code.as_str();
        let filling = extra
            .iter()
            .find(|(of, _)| *of == code)
            .map(|(_, filling)| *filling);
        let constant = || {
            let section = season
                .edition
                .sections
                .iter()
                .find(|s| s.questions.contains(question));
            let answers = complete(&season.edition, &section.unwrap().code);
            let given: Vec<&str> = answers.all(code).collect();
            format!("{{ constant = {given:?} }}")
        };
        text.push_str(&format!(
            "{code} = {}\n",
            filling.map_or_else(constant, str::to_owned)
        ));
    }
    text
}

const TITLE: (&str, &str) = ("title", "{ column = \"title\" }");

async fn count(season: &Season) -> u64 {
    submission::Entity::find()
        .count(season.site.store.read())
        .await
        .unwrap()
}

fn problems(report: &Report, line: u64) -> Vec<(String, ProblemCode)> {
    let row = report.refused.iter().find(|row| row.line == line).unwrap();
    let reasons = row.reasons.iter().map(|reason| match reason {
        Reason::Problem(problem) => (problem.field.clone(), problem.code),
        other => panic!("{other}"),
    });
    reasons.collect()
}

#[tokio::test]
async fn an_imported_row_is_what_the_form_would_have_made_of_it() {
    for season in Season::all().await {
        let mapping = mapping(&season, "submit = true", &[]);
        let report = season
            .import(&season.options(), Format::Csv, "x\n1\n", &mapping)
            .await
            .unwrap();
        assert_eq!(report.unused_columns, ["x"]);
        let imported = season.row(report.taken[0].submission.unwrap()).await;
        let owner = season.person("owner").await;
        let backend = &season.site.backend;
        let id = season.draft(&owner).await;
        let contacts = vec![contact("who")];
        backend
            .save_contacts(&owner, id, Revision::NONE, contacts)
            .await
            .unwrap();
        for section in &season.edition.sections {
            let answers = complete(&season.edition, &section.code);
            backend
                .save_section(&owner, id, &section.code, Revision::NONE, answers)
                .await
                .unwrap();
        }
        let receipt = backend.submit(&owner, id).await.unwrap();
        assert_eq!(imported.fingerprint, Some(receipt.fingerprint));
        let typed = season.row(id).await;
        let same = submission::Model {
            id: imported.id,
            owner: imported.owner,
            ..typed
        };
        assert_eq!(imported, same);
        season.clear().await;
    }
}

#[tokio::test]
async fn one_bad_row_keeps_all_out_unless_the_good_ones_are_asked_for() {
    for season in Season::all().await {
        let mapping = mapping(&season, "submit = true", &[TITLE]);
        let bell = '\u{7}';
        let text = format!("title\nGood\n\"\"\nBad{bell}\nAlso good\nShort,row\n");
        let mut options = season.options();
        let report = season
            .import(&options, Format::Csv, &text, &mapping)
            .await
            .unwrap();
        assert!(!report.kept);
        assert_eq!(
            (report.rows, report.taken.len(), count(&season).await),
            (5, 2, 0)
        );
        assert_eq!(
            problems(&report, 3),
            [("title".to_owned(), ProblemCode::Missing)]
        );
        let forbidden = ("title".to_owned(), ProblemCode::ForbiddenCharacters);
        assert_eq!(problems(&report, 4), [forbidden]);
        assert!(matches!(
            report.refused[2].reasons[..],
            [Reason::Unreadable(_)]
        ));
        options.partial = true;
        options.rehearse = true;
        assert!(
            !season
                .import(&options, Format::Csv, &text, &mapping)
                .await
                .unwrap()
                .kept
        );
        options.rehearse = false;
        let report = season
            .import(&options, Format::Csv, &text, &mapping)
            .await
            .unwrap();
        assert!(report.kept);
        assert_eq!((report.taken.len(), count(&season).await), (2, 2));
        let told = mail::Entity::find()
            .count(season.site.store.read())
            .await
            .unwrap();
        assert_eq!(told, 0, "an import writes to nobody");
        let owners = account::Entity::find()
            .all(season.site.store.read())
            .await
            .unwrap();
        assert_eq!(owners.len(), 1);
        assert_eq!(owners[0].email, "office@example.org");
        season.clear().await;
    }
}

#[tokio::test]
async fn c03_a_second_run_of_a_file_adds_what_is_new() {
    for season in Season::all().await {
        let mapping = mapping(&season, "key = \"{id}\"", &[TITLE]);
        let options = season.options();
        let first = "id,title\n1,A\n2,B\n";
        let report = season
            .import(&options, Format::Csv, first, &mapping)
            .await
            .unwrap();
        assert_eq!(report.taken.len(), 2);
        assert!(report.taken.iter().all(|row| !row.submitted));
        let second = "id,title\n2,B changed\n3,C\n";
        let report = season
            .import(&options, Format::Csv, second, &mapping)
            .await
            .unwrap();
        assert_eq!(
            (report.known.as_slice(), report.taken.len()),
            (&[2_u64][..], 1)
        );
        assert_eq!(count(&season).await, 3);
        let twice = "id,title\n4,D\n4,E\n";
        let report = season
            .import(&options, Format::Csv, twice, &mapping)
            .await
            .unwrap();
        assert!(!report.kept);
        assert_eq!(report.refused[0].reasons, [Reason::SameKey(2)]);
        season.clear().await;
    }
}

#[tokio::test]
async fn texts_over_their_limit_are_refused_kept_or_cut_and_always_told() {
    for season in Season::all().await {
        let long = "word ".repeat(25);
        let text = format!("title\n{long}\n");
        let mut said = Vec::new();
        for head in [
            "submit = true",
            "submit = true\nover_limit = \"keep-as-draft\"",
            "submit = true\nover_limit = \"cut\"",
            "submit = false",
            "submit = false\nover_limit = \"cut\"",
        ] {
            let mapping = mapping(&season, head, &[TITLE]);
            let report = season
                .import(&season.options(), Format::Csv, &text, &mapping)
                .await
                .unwrap();
            let told = &report.over_long[0];
            assert_eq!(
                (told.question.as_str(), told.limit, told.given),
                ("title", 20, 25)
            );
            let words = match report.taken.first().and_then(|row| row.submission) {
                Some(id) => Some((
                    domain::words::count(&season.row(id).await.title),
                    season.row(id).await.state,
                )),
                None => None,
            };
            said.push((told.fate, words));
        }
        let (draft, submitted) = (State::Draft.code(), State::Submitted.code());
        let expected = [
            (Fate::Refused, None),
            (Fate::KeptInDraft, Some((25, draft.to_owned()))),
            (Fate::Cut, Some((20, submitted.to_owned()))),
            (Fate::KeptInDraft, Some((25, draft.to_owned()))),
            (Fate::Cut, Some((20, draft.to_owned()))),
        ];
        assert_eq!(said, expected);
        season.clear().await;
    }
}

#[tokio::test]
async fn labels_that_mean_nothing_are_counted_and_never_guessed() {
    for season in Season::all().await {
        let themes = "{ column = \"theme\", separator = \";\", labels = { \"DIVERS\" = \"all\" } }";
        let mapping = mapping(&season, "submit = true", &[("themes", themes)]);
        let text = "theme\nSANTÉ; habitatge\nDivers\nSantee\nsantee;culture\n";
        let mut options = season.options();
        options.partial = true;
        let report = season
            .import(&options, Format::Csv, text, &mapping)
            .await
            .unwrap();
        let unmapped: Vec<_> = report
            .unmapped
            .iter()
            .map(|((q, l), n)| (q.as_str(), l.as_str(), *n))
            .collect();
        assert_eq!(unmapped, [("themes", "Santee", 1), ("themes", "santee", 1)]);
        assert_eq!(
            report.taken.iter().map(|row| row.line).collect::<Vec<_>>(),
            [2, 3, 5]
        );
        assert_eq!(
            problems(&report, 4),
            [("themes".to_owned(), ProblemCode::Missing)]
        );
        let owner = account::Entity::find()
            .one(season.site.store.read())
            .await
            .unwrap()
            .unwrap();
        let caller = domain::access::Caller {
            account: Some(domain::id::AccountId(owner.id)),
            ..season.site.anybody()
        };
        let id = report.taken[0].submission.unwrap();
        let sheet = season.site.backend.sheet(&caller, id).await.unwrap();
        let practice = sheet
            .sections
            .iter()
            .find(|s| s.code == "practice")
            .unwrap();
        assert_eq!(
            practice.answers.all("themes").collect::<Vec<_>>(),
            ["health", "housing"]
        );
        season.clear().await;
    }
}

#[tokio::test]
async fn a_mapping_that_does_not_fit_is_told_in_full_and_nothing_is_written() {
    for season in Season::all().await {
        let text = "[questions]\ntitel = { column = \"title\" }\ncategory = { constant = \"Z\" }\nscope = { column = \"a\", constant = \"whole\" }\ncity = { column = \"b\", glued = true }\n";
        let said = season
            .import(&season.options(), Format::Csv, "title\nx\n", text)
            .await;
        let Err(ImportTrouble::Mapping(faults)) = said else {
            panic!("{said:?}")
        };
        assert_eq!(faults.len(), 6, "{faults:?}");
        let mut options = season.options();
        options.year = 1_999;
        let said = season
            .import(&options, Format::Csv, "title\nx\n", text)
            .await;
        assert!(
            matches!(said, Err(ImportTrouble::NoEdition(1_999))),
            "{said:?}"
        );
        assert_eq!(count(&season).await, 0);
        season.clear().await;
    }
}

#[tokio::test]
async fn c05_the_calendar_holds_for_imports_by_the_time_of_receipt() {
    for season in Season::all().await {
        let mapping = mapping(&season, "submit = true", &[TITLE]);
        season.site.clock.set(season.deadline().plus_seconds(60));
        let mut options = season.options();
        let said = season
            .import(&options, Format::Csv, "title\nx\n", &mapping)
            .await;
        let closed = Refusal::Closed {
            opens: None,
            closed: Some(season.deadline()),
            time_zone: season.edition.time_zone.clone(),
        };
        assert!(matches!(said, Err(ImportTrouble::Refused(refusal)) if refusal == closed));
        assert_eq!(
            account::Entity::find()
                .count(season.site.store.read())
                .await
                .unwrap(),
            0
        );
        let received = Moment(season.deadline().micros() - 1);
        options.received = Some(received);
        let report = season
            .import(&options, Format::Csv, "title\nx\n", &mapping)
            .await
            .unwrap();
        let row = season.row(report.taken[0].submission.unwrap()).await;
        assert_eq!(row.submitted, Some(received.micros()));
        season.clear().await;
    }
}

#[tokio::test]
async fn the_largest_file_is_one_unit_of_work() {
    for season in Season::all().await {
        let mapping = mapping(&season, "submit = true", &[TITLE]);
        let mut text = "title\n".to_owned();
        (0..backend::import::MOST_ROWS).for_each(|row| text.push_str(&format!("Title {row}\n")));
        let begun = std::time::Instant::now();
        let report = season
            .import(&season.options(), Format::Csv, &text, &mapping)
            .await
            .unwrap();
        eprintln!("{} rows took {:?}", report.taken.len(), begun.elapsed());
        assert!(report.kept);
        text.push_str("One more\n");
        let said = season
            .import(&season.options(), Format::Csv, &text, &mapping)
            .await;
        assert!(
            matches!(said, Err(ImportTrouble::TooManyRows(_))),
            "{said:?}"
        );
        season.clear().await;
    }
}
