//! The table in which another platform gives the votes of each entry.
//!
//! Read is what Decidim exports of proposals and of budgets' projects: a header, values separated by
//! semicolons (or commas), titles in a column for each language (`title/fr`), votes in the column
//! `supports`, `votes` or `confirmed_votes`. Any other table with a column `title` and one of these
//! does as well.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    id::SubmissionId,
    problem::{Problem, ProblemCode},
    slug::fold,
};

/// Columns that have the number of votes. Of several the first is taken.
const VOTES: [&str; 3] = ["confirmed_votes", "supports", "votes"];

/// The votes of each entry. Rows whose title is that of no entry are left out: an export has them.
///
/// # Errors
/// A problem of the field `table`: [`ProblemCode::TableUnfit`] when the header lacks a title or
/// votes, or no line is like it; [`ProblemCode::RowUnfit`] with the number of the line whose votes
/// are no number, or whose entry had its row before; [`ProblemCode::EntriesLacking`] with the number
/// of entries that have no row.
pub(super) fn read<'a>(
    table: &str,
    titles: impl Iterator<Item = (SubmissionId, &'a str)>,
) -> Result<BTreeMap<SubmissionId, u32>, Problem> {
    let table = table.trim_start_matches('\u{feff}').trim_start();
    let header = table.lines().next().unwrap_or_default();
    let semicolons = header.matches(';').count() > header.matches(',').count();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(if semicolons { b';' } else { b',' })
        .flexible(true)
        .from_reader(table.as_bytes());
    let columns = reader.headers().map_err(|_| unfit())?.clone();
    let named = |name: &str| {
        columns
            .iter()
            .position(|c| c.trim().eq_ignore_ascii_case(name))
    };
    let votes = VOTES.into_iter().find_map(named).ok_or_else(unfit)?;
    let titled = |column: &str| {
        let column = column.trim().to_ascii_lowercase();
        column == "title" || column.starts_with("title/")
    };
    let titled: BTreeSet<usize> = (0..columns.len())
        .filter(|place| columns.get(*place).is_some_and(titled))
        .collect();
    if titled.is_empty() {
        return Err(unfit());
    }
    let known: BTreeMap<String, SubmissionId> =
        titles.map(|(id, title)| (fold(title), id)).collect();
    let mut counts = BTreeMap::new();
    for row in reader.records() {
        let row = row.map_err(|_| unfit())?;
        let line = row.position().map_or(0, csv::Position::line);
        let cells = titled.iter().filter_map(|place| row.get(*place));
        let Some(id) = cells
            .filter_map(|cell| known.get(&fold(cell.trim())))
            .next()
        else {
            continue;
        };
        let number = row.get(votes).and_then(|cell| cell.trim().parse().ok());
        match number {
            Some(number) if !counts.contains_key(id) => counts.insert(*id, number),
            _ => return Err(counted(ProblemCode::RowUnfit, line)),
        };
    }
    let lacking = known.values().filter(|id| !counts.contains_key(id)).count();
    if lacking > 0 {
        let lacking = u64::try_from(lacking).unwrap_or(u64::MAX);
        return Err(counted(ProblemCode::EntriesLacking, lacking));
    }
    Ok(counts)
}

fn unfit() -> Problem {
    Problem {
        field: "table".to_owned(),
        code: ProblemCode::TableUnfit,
        limit: None,
        given: None,
    }
}

fn counted(code: ProblemCode, number: u64) -> Problem {
    Problem {
        code,
        given: i64::try_from(number).ok(),
        ..unfit()
    }
}

#[cfg(test)]
mod tests {
    use sea_orm::prelude::Uuid;

    use super::*;

    fn told(table: &str) -> Result<Vec<u32>, (ProblemCode, Option<i64>)> {
        let ids = [1, 2].map(|number| SubmissionId(Uuid::from_u128(number)));
        let titles = ids
            .into_iter()
            .zip(["Pla d\u{2019}acció", "Water; for all"]);
        read(table, titles)
            .map(|counts| counts.into_values().collect())
            .map_err(|problem| (problem.code, problem.given))
    }

    #[test]
    fn exports_of_proposals_and_of_projects_are_read() {
        let proposals = "id;title/ca;title/en;supports\n\
            7;\"Pla d\u{2019}acció\";Action plan;12\n\
            8;\"\";\"Water; for all\";30\n\
            9;Una altra;Another;99\n";
        assert_eq!(told(proposals), Ok(vec![12, 30]));
        let projects = "\u{feff}id,title,confirmed_votes\r\n1,PLA D\u{2019}ACCIÓ,4\r\n2,\"Water; for all\",0\r\n";
        assert_eq!(told(projects), Ok(vec![4, 0]));
    }

    #[test]
    fn what_is_not_sure_is_refused_with_its_line() {
        let lines = |rows: &str| told(&format!("title;votes\nPla d\u{2019}acció;1\n{rows}"));
        assert_eq!(lines("Water"), Err((ProblemCode::EntriesLacking, Some(1))));
        assert_eq!(
            lines("\"Water; for all\";many"),
            Err((ProblemCode::RowUnfit, Some(3)))
        );
        assert_eq!(
            lines("\"Water; for all\";2\nPla d\u{2019}acció;2"),
            Err((ProblemCode::RowUnfit, Some(4)))
        );
        for none in ["", "title\nPla", "name;votes\nPla;1", "votes;supports"] {
            assert_eq!(told(none), Err((ProblemCode::TableUnfit, None)), "{none}");
        }
    }
}
