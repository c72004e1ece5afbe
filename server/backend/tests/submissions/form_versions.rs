//! What was handed in keeps the form that it was written in, whatever becomes of the form.

use backend::store::{
    Tx,
    entities::{form_version, submission},
};
use domain::{
    access::Caller,
    edition::{Edition, FormChange, FormVersion, Readers},
    id::SubmissionId,
    moment::Moment,
    person::role::Role,
    ports::{EntryForms, SecretariatOffice, Submissions, submissions::SubmissionSheet},
    revision::Revision,
    submission::State,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};

use crate::{
    season::{Season, at, one},
    site::START,
};

/// A question for a text, and one with choices.
const ASKED: [&str; 2] = ["territory", "five_years"];
/// Where the first of them stands.
const SECTION: &str = "story";
const HOUR: i64 = 3_600;

async fn secretary(season: &Season) -> Caller {
    let secretary = season.person("secretary").await;
    season.grant(&secretary, Role::Secretariat).await;
    secretary
}

/// Puts a form in the place of the one of now.
async fn change(season: &Season, secretary: &Caller, now: Moment, change: FormChange) {
    let (backend, year) = (&season.site.backend, season.edition.year);
    let secretary = at(secretary, now);
    let seen = backend.form(&secretary, year).await.unwrap();
    let seen = seen.office.revision;
    let done = backend
        .change_form(&secretary, year, seen, change, "")
        .await;
    assert!(done.unwrap().is_none());
}

/// The form with other words in both questions.
fn reworded(edition: &Edition, words: &str) -> FormChange {
    let mut sections = edition.sections.clone();
    let questions = sections.iter_mut().flat_map(|own| &mut own.questions);
    for question in questions.filter(|own| ASKED.contains(&own.code.as_str())) {
        question.label.fr = words.to_owned();
        for option in question.options.iter_mut().flatten() {
            option.label.fr = format!("{words}: {}", option.code);
        }
    }
    FormChange::Whole(sections, edition.full_sheet.clone())
}

/// The words of both questions, and of the first choice.
fn words(edition: &Edition) -> [String; 3] {
    let [text, choice] = ASKED.map(|code| edition.question(code).unwrap());
    let first = &choice.options.as_ref().unwrap()[0];
    [&text.label, &choice.label, &first.label].map(|own| own.fr.clone())
}

fn new_words(words: &str) -> [String; 3] {
    [words, words, &format!("{words}: yes")].map(str::to_owned)
}

async fn versions(season: &Season) -> Vec<form_version::Model> {
    let rows = form_version::Entity::find().order_by_asc(form_version::Column::Number);
    rows.all(season.site.store.read()).await.unwrap()
}

/// Leaves everything as the migration leaves it that made the versions.
async fn forget(season: &Season) {
    let unit = async |tx: &Tx| {
        form_version::Entity::delete_many().exec(tx).await?;
        submission::Entity::update_many()
            .col_expr(submission::Column::Form, Expr::value(None::<String>))
            .exec(tx)
            .await?;
        Ok(())
    };
    season.site.write(unit).await;
}

async fn sheet(season: &Season, owner: &Caller, id: SubmissionId) -> SubmissionSheet {
    season.site.backend.sheet(owner, id).await.unwrap()
}

#[tokio::test]
async fn an_entry_keeps_its_words_and_a_draft_has_those_of_now() {
    for season in Season::all().await {
        let (backend, edition) = (&season.site.backend, &season.edition);
        let secretary = secretary(&season).await;
        let owner = season.person("owner").await;
        let (entry, draft) = (
            season.complete_draft(&owner).await,
            season.complete_draft(&owner).await,
        );
        backend.submit(&owner, entry).await.unwrap();
        let old = words(edition);
        let sealed = sheet(&season, &owner, entry).await.fingerprint;

        let now = START.plus_seconds(HOUR);
        change(&season, &secretary, now, reworded(edition, "Autrement")).await;
        let kept = versions(&season).await;
        let began: Vec<_> = kept.iter().map(|own| (own.number, own.began)).collect();
        let moments = [START, now].map(|at| Some(at.micros()));
        assert_eq!(began, [(1, moments[0]), (2, moments[1])]);
        assert_eq!(season.row(entry).await.form.as_ref(), Some(&kept[0].form));

        let own = sheet(&season, &owner, entry).await;
        assert_eq!(words(&own.edition), old);
        let first = FormVersion {
            number: 1,
            began: Some(START),
        };
        assert_eq!((own.form, &own.fingerprint), (Some(first), &sealed));
        let receipt = backend.receipt(&owner, entry).await.unwrap();
        assert_eq!(receipt.form, Some(first));
        let read = backend.submission(&secretary, edition.year, entry).await;
        let read = read.unwrap();
        assert_eq!(
            (words(&read.office.edition), read.form),
            (old.clone(), Some(first))
        );

        // A draft is told what changed, section by section, until that is saved again.
        let own = sheet(&season, &owner, draft).await;
        assert_eq!(words(&own.edition), new_words("Autrement"));
        assert_eq!((own.form, own.asked_otherwise.len()), (None, 2));
        assert_eq!(own.asked_otherwise[SECTION][0].fr, "Autrement");
        let later = at(&owner, now.plus_seconds(HOUR));
        let same = one("territory", "A territory");
        let saved = backend.save_section(&later, draft, SECTION, Revision(1), same);
        saved.await.unwrap();
        let own = sheet(&season, &later, draft).await;
        let left: Vec<_> = own.asked_otherwise.keys().map(String::as_str).collect();
        assert_eq!(left, ["practice"]);
        backend.submit(&later, draft).await.unwrap();
        let own = sheet(&season, &later, draft).await;
        assert_eq!(words(&own.edition), new_words("Autrement"));
        assert_eq!((own.form, own.asked_otherwise.len()), (None, 0));
        assert_eq!(season.row(draft).await.form.as_ref(), Some(&kept[1].form));

        // Opened again it is a draft like any other, and nothing remembers the form of before.
        backend.reopen(&later, entry).await.unwrap();
        assert_eq!(season.row(entry).await.form, None);
        let own = sheet(&season, &later, entry).await;
        assert_eq!(words(&own.edition), new_words("Autrement"));
        assert!(own.asked_otherwise.contains_key(SECTION));
        backend.withdraw(&later, draft).await.unwrap();
        assert_eq!(season.row(draft).await.form.as_ref(), Some(&kept[1].form));
        season.clear().await;
    }
}

#[tokio::test]
async fn a_form_that_nobody_wrote_in_is_no_version() {
    for season in Season::all().await {
        let (backend, edition) = (&season.site.backend, &season.edition);
        let secretary = secretary(&season).await;
        let first = versions(&season).await;
        assert_eq!((first.len(), first[0].began), (1, Some(START.micros())));
        for (place, text) in ["Un", "Deux"].into_iter().enumerate() {
            let now = START.plus_seconds(i64::try_from(place).unwrap());
            change(&season, &secretary, now, reworded(edition, text)).await;
        }
        let shaped = versions(&season).await;
        assert_eq!(shaped.len(), 1);
        assert_ne!(shaped[0].form, first[0].form);
        assert_eq!(shaped[0].began, Some(START.plus_seconds(1).micros()));
        // A draft is enough; changes of one sitting are one version.
        let owner = at(&season.person("owner").await, START.plus_seconds(2));
        let id = season.complete_draft(&owner).await;
        for (place, text) in ["Trois", "Quatre"].into_iter().enumerate() {
            let now = START.plus_seconds(3 + i64::try_from(place).unwrap());
            change(&season, &secretary, now, reworded(edition, text)).await;
        }
        assert_eq!(versions(&season).await.len(), 2);
        // One that comes back with its old text is the same form to whoever reads.
        backend.submit(&owner, id).await.unwrap();
        let handed_in = START.plus_seconds(HOUR);
        change(&season, &secretary, handed_in, reworded(edition, "Cinq")).await;
        let own = sheet(&season, &owner, id).await;
        assert_eq!(words(&own.edition), new_words("Quatre"));
        assert_eq!(own.form.map(|own| own.number), Some(2));
        let back = handed_in.plus_seconds(HOUR);
        change(&season, &secretary, back, reworded(edition, "Quatre")).await;
        assert_eq!(sheet(&season, &owner, id).await.form, None);
        // Another process finds the same.
        change(&season, &secretary, back, reworded(edition, "Six")).await;
        let other = season.site.restarted();
        let own = Submissions::sheet(&other, &owner, id).await.unwrap();
        assert_eq!(words(&own.edition), new_words("Quatre"));
        season.clear().await;
    }
}

#[tokio::test]
async fn what_was_handed_in_before_there_were_versions_keeps_its_words_too() {
    for season in Season::all().await {
        let (backend, edition) = (&season.site.backend, &season.edition);
        let secretary = secretary(&season).await;
        let owner = season.person("owner").await;
        let id = season.complete_draft(&owner).await;
        backend.submit(&owner, id).await.unwrap();
        let other = season.complete_draft(&owner).await;
        forget(&season).await;
        let old = words(edition);
        let own = sheet(&season, &owner, id).await;
        assert_eq!((words(&own.edition), own.form), (old.clone(), None));
        let now = START.plus_seconds(HOUR);
        change(&season, &secretary, now, reworded(edition, "Autrement")).await;
        let own = sheet(&season, &owner, id).await;
        let first = FormVersion {
            number: 1,
            began: None,
        };
        assert_eq!((words(&own.edition), own.form), (old, Some(first)));
        let tied = submission::Entity::find()
            .filter(submission::Column::Form.is_not_null())
            .all(season.site.store.read())
            .await
            .unwrap();
        assert_eq!(tied.len(), 1, "drafts are tied to nothing");
        assert_eq!(tied[0].state, State::Submitted.code());
        // The draft is written in the form of now, and told so.
        let own = sheet(&season, &owner, other).await;
        assert_eq!(words(&own.edition), new_words("Autrement"));
        assert_eq!(own.asked_otherwise.len(), 2);

        // Handing in keeps the form where nothing else did.
        forget(&season).await;
        backend.submit(&owner, other).await.unwrap();
        assert_eq!(versions(&season).await.len(), 1);
        assert!(season.row(other).await.form.is_some());
        season.clear().await;
    }
}

#[tokio::test]
async fn nobody_reads_what_the_entry_was_told_they_would_not() {
    for season in Season::all().await {
        let (backend, edition) = (&season.site.backend, &season.edition);
        let secretary = secretary(&season).await;
        let owner = season.person("owner").await;
        let id = season.complete_draft(&owner).await;
        backend.submit(&owner, id).await.unwrap();
        // What only the secretariat was to read is published from now on.
        let mut sections = edition.sections.clone();
        let before = edition.question("authorisation").unwrap().readers;
        for question in sections.iter_mut().flat_map(|own| &mut own.questions) {
            if question.code == "authorisation" {
                question.readers = Readers::Public;
            }
        }
        let whole = FormChange::Whole(sections, None);
        change(&season, &secretary, START.plus_seconds(HOUR), whole).await;
        let read = backend.submission(&secretary, edition.year, id).await;
        let read = read.unwrap().office.edition;
        assert_eq!(read.question("authorisation").unwrap().readers, before);
        season.clear().await;
    }
}
