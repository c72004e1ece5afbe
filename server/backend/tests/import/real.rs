//! Real files, where they are at hand. Their texts are no part of this project; the mappings are.

use std::{collections::BTreeSet, path::PathBuf};

use backend::{
    import::{
        Format, Report,
        report::{Fate, Reason},
    },
    store::entities::submission,
};
use domain::{problem::ProblemCode, submission::State};
use sea_orm::EntityTrait;

use crate::season::Season;

/// A file, or `None` with a line that says that it is not there.
fn file(name: &str) -> Option<String> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let folder = std::env::var_os("PALMARES_SHARED").map_or_else(beside, PathBuf::from);
    let path = folder.join("data").join(name);
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        eprintln!("skipped: there is no {}", path.display());
    }
    text
}

async fn rows(season: &Season) -> Vec<submission::Model> {
    submission::Entity::find()
        .all(season.site.store.read())
        .await
        .unwrap()
}

fn unmapped(report: &Report, question: &str) -> Vec<(String, u32)> {
    let of = report.unmapped.iter().filter(|((of, _), _)| of == question);
    of.map(|((_, label), times)| (label.clone(), *times))
        .collect()
}

#[tokio::test]
async fn all_french_laureates_are_handed_in_whatever_their_labels_are_called() {
    let Some(text) = file("practices_fr.jsonl") else {
        return;
    };
    for season in Season::all().await {
        let mapping = include_str!("practices_fr.toml");
        let options = season.options();
        let report = season
            .import(&options, Format::JsonLines, &text, mapping)
            .await
            .unwrap();
        assert!(report.kept && report.refused.is_empty(), "{report}");
        assert_eq!((report.rows, report.taken.len()), (61, 61));
        assert!(
            report
                .taken
                .iter()
                .all(|row| row.submitted && row.submission.is_some())
        );
        assert_eq!(report.unused_columns, Vec::<String>::new());
        assert!(report.over_long.is_empty(), "{report}");
        let classes = unmapped(&report, "size_class");
        let told: u32 = classes.iter().map(|(_, times)| times).sum();
        assert_eq!(told, 15, "companies, associations, others: {classes:?}");
        assert_eq!(report.unmapped.len(), classes.len(), "{report}");
        let rows = rows(&season).await;
        assert!(rows.iter().all(|row| row.state == State::Submitted.code()));
        let of = |category: &str| rows.iter().filter(|row| row.category == category).count();
        assert_eq!((of("A"), of("B"), of("D")), (34, 20, 7));
        assert!(
            rows.iter()
                .all(|row| row.country == "FR" && row.language == "fr")
        );
        let again = season
            .import(&options, Format::JsonLines, &text, mapping)
            .await
            .unwrap();
        assert_eq!((again.taken.len(), again.known.len()), (0, 61));
        assert_eq!(crate::real::rows(&season).await.len(), 61);
        season.clear().await;
    }
}

#[tokio::test]
async fn cases_of_any_length_in_many_languages_are_cut_or_refused_and_each_is_told() {
    let Some(text) = file("practices_multilang.jsonl") else {
        return;
    };
    for season in Season::all().await {
        let mapping = include_str!("practices_multilang.toml");
        let mut options = season.options();
        let report = season
            .import(&options, Format::JsonLines, &text, mapping)
            .await
            .unwrap();
        assert!(
            !report.kept && rows(&season).await.is_empty(),
            "one bad row keeps all out"
        );
        options.partial = true;
        let report = season
            .import(&options, Format::JsonLines, &text, mapping)
            .await
            .unwrap();
        eprintln!(
            "{} taken, {} refused",
            report.taken.len(),
            report.refused.len()
        );
        assert_eq!(
            (report.rows, report.taken.len() + report.refused.len()),
            (109, 109)
        );
        assert!(report.taken.len() >= 60, "{report}");
        assert_eq!(rows(&season).await.len(), report.taken.len());
        assert!(report.taken.iter().all(|row| row.submitted));
        let languages = unmapped(&report, "language");
        assert_eq!(languages, [("de".to_owned(), 13), ("it".to_owned(), 3)]);
        let reasons: BTreeSet<(&str, ProblemCode)> = report
            .refused
            .iter()
            .flat_map(|row| &row.reasons)
            .map(|reason| match reason {
                Reason::Problem(problem) => (problem.field.as_str(), problem.code),
                other => panic!("{other}"),
            })
            .collect();
        let fields: BTreeSet<&str> = reasons.iter().map(|(field, _)| *field).collect();
        assert!(
            fields.contains("country") && fields.contains("language"),
            "{reasons:?}"
        );
        let cut: Vec<_> = report
            .over_long
            .iter()
            .filter(|text| text.fate == Fate::Cut)
            .collect();
        assert!(cut.len() > 300 && cut.iter().all(|text| text.given > text.limit as usize));
        season.clear().await;
    }
}
