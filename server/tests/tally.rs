//! `palmares tally`: standings from a table of marks.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and says what it compared"
)]

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

const RULES: &str = r#"
total = "mean"
[scale]
low = 0
high = 10
step = 0.5
[[criteria]]
code = "impact"
weight = 3
required = true
[[criteria]]
code = "method"
weight = 1
"#;

/// What the program prints, or what it says is wrong.
fn tally(marks: &str, rules: &str) -> Result<Value, String> {
    let folder = tempfile::tempdir().unwrap();
    let (table, file) = (
        folder.path().join("marks.csv"),
        folder.path().join("rules.toml"),
    );
    std::fs::write(&table, marks).unwrap();
    std::fs::write(&file, rules).unwrap();
    run(&table, &file)
}

fn run(table: &Path, rules: &Path) -> Result<Value, String> {
    let output = Command::new(env!("CARGO_BIN_EXE_palmares"))
        .arg("tally")
        .arg(table)
        .arg("--rules")
        .arg(rules)
        // Counting again needs no site: a wrong setting of one is none of its business.
        .env("PALMARES_ADDRESS", "nowhere")
        .output()
        .unwrap();
    if output.status.success() {
        Ok(serde_json::from_slice(&output.stdout).unwrap())
    } else {
        assert!(output.stdout.is_empty(), "nothing is counted");
        Err(String::from_utf8(output.stderr).unwrap())
    }
}

fn with(method: &str, rest: &str) -> String {
    format!("method = \"{method}\"\n{rest}{RULES}")
}

/// Entry, place, exact score and fate of each line.
fn lines(outcome: &Value) -> Vec<(String, u64, String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let entries = outcome["entries"].as_array().unwrap().iter();
    entries
        .map(|line| {
            (
                text(&line["entry"]),
                line["place"].as_u64().unwrap_or(0),
                text(&line["score"]["exact"]),
                text(&line["outcome"]),
            )
        })
        .collect()
}

const MARKS: &str = "\
entry,juror,criterion,mark,remark
Lisboa,Ana,impact,8,
Lisboa,Ana,method,6,
Lisboa,Bo,impact,7,
Lisboa,Bo,method,-,does not know it
Porto,Ana,impact,7.5,
Porto,Ana,method,7,
Porto,Bo,impact,7.5,
Porto,Bo,method,6,
Braga,Ana,impact,7,
Braga,Ana,method,8,
Braga,Bo,impact,7,
Braga,Bo,method,8,
";

#[test]
fn scores_are_exact_and_equal_ones_share_a_place() {
    // Lisboa: 30/4 and 7, mean 29/4. Porto: 59/8 and 57/8, mean 29/4. Braga: 29/4 twice.
    let rules = with("weighted-mean", "no_mark = [\"-\"]\nties = \"meeting\"\n");
    let outcome = tally(MARKS, &format!("{rules}[cut_off]\ntop = 2\n")).unwrap();
    let expected = ["Braga", "Lisboa", "Porto"].map(|entry| {
        let [score, fate] = ["29/4", "undecided"].map(str::to_owned);
        (entry.to_owned(), 1, score, fate)
    });
    assert_eq!(lines(&outcome), expected);
    assert_eq!(outcome["cut"]["tie"]["places_left"], 2);

    let keys = "no_mark = [\"-\"]\nties = [\"higher-median\", \"mark:impact\"]\n";
    let rules = with("weighted-mean", keys);
    let outcome = tally(MARKS, &format!("{rules}[cut_off]\ntop = 2\n")).unwrap();
    let fates: Vec<String> = lines(&outcome).into_iter().map(|line| line.3).collect();
    assert_eq!(
        fates,
        ["out", "through", "through"],
        "the mean mark on impact decides"
    );
}

#[test]
fn sums_and_medians_are_told_exactly() {
    let rules =
        with("median-of-totals", "no_mark = [\"-\"]\n").replace("mean\"\n[scale", "sum\"\n[scale");
    let outcome = tally(MARKS, &rules).unwrap();
    assert_eq!(lines(&outcome)[0].2, "29/1", "four times 29/4");
}

#[test]
fn every_faulty_row_is_told_with_its_line_and_nothing_is_counted() {
    let marks = "\
entry,juror,criterion,mark
A,x,impact,11
A,x,method,7.33
A,y,impact,-1
A,y,wrong,5
,y,impact,5
A,z,impact,\"7,5\"
A,z,impact,8
A,w,method,NaN
A,w,method
B,v,method,5
B,u,impact,
";
    let told = tally(marks, &with("weighted-mean", "")).unwrap_err();
    for (line, words) in [
        (2, "11 is not on the scale"),
        (3, "7.33 is between two steps"),
        (4, "-1 is not on the scale"),
        (5, "no criterion “wrong”"),
        (6, "entry is empty"),
        (8, "the same mark as in line 7"),
        (9, "“NaN” is no mark"),
        (10, "3 cells, 4 expected"),
        (11, "no mark on impact, which is required"),
        (12, "there is no mark"),
    ] {
        let found = told
            .lines()
            .any(|own| own.contains(&format!("line {line}:")) && own.contains(words));
        assert!(found, "line {line}: {words}\n{told}");
    }
    let told = tally("entry,juror,mark\nA,x,5\n", &with("weighted-mean", "")).unwrap_err();
    assert!(told.contains("there is no column “criterion”"), "{told}");
}

#[test]
fn a_method_that_does_not_apply_says_why() {
    let few = with("standardised", "no_mark = [\"-\"]\n");
    let told = tally(MARKS, &few).unwrap_err();
    assert!(
        told.contains("juror Ana has 3 ballots; 5 are needed"),
        "{told}"
    );

    let apart =
        "entry,juror,criterion,mark\nA,x,impact,5\nB,x,impact,6\nC,y,impact,5\nD,y,impact,7\n";
    let told = tally(apart, &with("severity", "")).unwrap_err();
    assert!(
        told.contains("2 groups") && told.contains("x | y"),
        "{told}"
    );
    let beside = tally(apart, &with("weighted-mean", "")).unwrap();
    let refused = beside["severity"]["refused"].as_str().unwrap();
    assert!(refused.contains("2 groups"), "{refused}");
    assert!(beside["entries"][0]["adjusted"].is_null());

    let told = tally(apart, &with("positional", "")).unwrap_err();
    assert!(told.contains("juror x ranked 2 of 4 entries"), "{told}");
    let table = tally(apart, &with("positional", "points = [12, 10]\n")).unwrap();
    assert_eq!(lines(&table)[0].2, "12/1");
}

#[test]
fn standardised_totals_take_out_how_each_juror_uses_the_scale() {
    // y ranks as x does, with half of the spread and two points less.
    let mut marks = String::from("entry,juror,criterion,mark\n");
    for (place, entry) in ["A", "B", "C", "D", "E"].iter().enumerate() {
        let x = 2 * place;
        marks.push_str(&format!("{entry},x,impact,{x}\n{entry},y,impact,{place}\n"));
    }
    let outcome = tally(&marks, &with("standardised", "")).unwrap();
    let order: Vec<String> = lines(&outcome).into_iter().map(|line| line.0).collect();
    assert_eq!(order, ["E", "D", "C", "B", "A"]);
    let middle: f64 = outcome["entries"][2]["score"]["decimal"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    assert!(
        (middle - 3.0).abs() < 1e-6,
        "the middle stays the mean of all: {middle}"
    );
}

#[test]
fn votes_count_on_valid_ballots_only() {
    let rules = "method = \"votes\"\n[scale]\nlow = 0\nhigh = 1\nstep = 1\n[[criteria]]\ncode = \"choice\"\n[votes]\nminimum = 2\nmaximum = 3\n";
    let marks = "entry,juror,criterion,mark\nA,x,choice,1\nB,x,choice,1\nC,x,choice,0\nA,y,choice,1\nB,z,choice,1\nC,z,choice,1\n";
    let outcome = tally(marks, rules).unwrap();
    assert_eq!(
        lines(&outcome)
            .iter()
            .map(|line| (line.0.as_str(), line.2.as_str()))
            .collect::<Vec<_>>(),
        [("B", "2/1"), ("A", "1/1"), ("C", "1/1")]
    );
    assert_eq!(outcome["invalid_ballots"], serde_json::json!({ "y": 1 }));
}

#[test]
fn wrong_rules_are_told_at_once() {
    let told = tally(MARKS, "method = \"best\"").unwrap_err();
    assert!(told.contains("best"), "{told}");
    let rules = with("weighted-mean", "")
        .replace("weight = 3", "weight = 0")
        .replace("weight = 1", "weight = 0");
    assert!(
        tally(MARKS, &rules)
            .unwrap_err()
            .contains("WeightsSumToZero")
    );
}

fn shared(file: &str) -> PathBuf {
    std::env::var_os("PALMARES_SHARED")
        .map_or_else(
            || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared"),
            PathBuf::from,
        )
        .join("data")
        .join(file)
}

fn rows(file: &str) -> Option<Vec<BTreeMap<String, String>>> {
    let mut reader = csv::Reader::from_path(shared(file)).ok()?;
    Some(reader.deserialize().map(Result::unwrap).collect())
}

#[test]
fn published_panel_scores_and_totals_come_out_to_the_cent() {
    let (Some(marks), Some(panels), Some(results)) = (
        rows("skating_marks.csv"),
        rows("skating_panel_scores.csv"),
        rows("skating_results.csv"),
    ) else {
        println!("skipped: needs the published marks");
        return;
    };
    let mut programmes: BTreeMap<&str, Vec<&BTreeMap<String, String>>> = BTreeMap::new();
    for row in &marks {
        programmes.entry(&row["program"]).or_default().push(row);
    }
    let (mut scores, mut totals) = (0, 0);
    for own in programmes.values() {
        let mut table = csv::Writer::from_writer(Vec::new());
        table
            .write_record(["performance", "judge", "criterion", "score"])
            .unwrap();
        let mut weights = BTreeMap::new();
        for row in own {
            weights.insert(&row["criterion"], &row["weight_factor"]);
            table
                .write_record([
                    &row["performance_id"],
                    &row["judge"],
                    &row["criterion"],
                    &row["score"],
                ])
                .unwrap();
        }
        let mut rules = String::from(
            "method = \"trimmed-mean\"\ntotal = \"sum\"\nno_mark = [\"0.0\"]\n[columns]\nentry = \"performance\"\njuror = \"judge\"\nmark = \"score\"\n[scale]\nlow = 0.25\nhigh = 10\nstep = 0.25\n",
        );
        for (criterion, weight) in weights {
            rules.push_str(&format!(
                "[[criteria]]\ncode = {criterion:?}\nweight = \"{weight}\"\n"
            ));
        }
        let table = String::from_utf8(table.into_inner().unwrap()).unwrap();
        let outcome = tally(&table, &rules).unwrap();
        for line in outcome["entries"].as_array().unwrap() {
            let id = line["entry"].as_str().unwrap();
            for (criterion, mark) in line["criteria"].as_object().unwrap() {
                let published = panels
                    .iter()
                    .find(|row| row["performance_id"] == id && row["criterion"] == *criterion);
                same(&mark["decimal"], &published.unwrap()["scores_of_panel"], id);
                scores += 1;
            }
            let published = results
                .iter()
                .find(|row| row["performance_id"] == id)
                .unwrap();
            same(
                &line["score"]["decimal"],
                &published["total_component_score"],
                id,
            );
            totals += 1;
        }
    }
    println!("{scores} panel scores, {totals} totals");
    assert_eq!((scores, totals), (1_085, 217));
}

fn same(own: &Value, published: &str, id: &str) {
    let own: f64 = own.as_str().unwrap().parse().unwrap();
    let published: f64 = published.parse().unwrap();
    assert!((own - published).abs() < 1e-9, "{id}: {own} {published}");
}

#[test]
fn peer_14_no_standardised_score_from_few_ballots_or_beside_a_mark_far_out() {
    let few =
        "entry,juror,criterion,mark\nA,x,impact,9\nB,x,impact,2\nA,y,impact,5\nB,y,impact,6\n";
    let refused = tally(few, &with("standardised", "")).unwrap_err();
    assert!(refused.contains("juror x"), "{refused}");
    // Eleven alike and one far away: the one would squeeze the others together.
    let mut far = String::from("entry,juror,criterion,mark\n");
    for place in 0..12 {
        let mark = if place == 0 { 0 } else { 9 };
        far.push_str(&format!(
            "E{place},x,impact,{mark}\nE{place},y,impact,{}\n",
            place % 6
        ));
    }
    let refused = tally(&far, &with("standardised", "")).unwrap_err();
    assert!(refused.contains("juror x"), "{refused}");
}
