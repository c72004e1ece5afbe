//! Cuts the text of a migration into statements.
//!
//! Semicolons inside strings, quoted names, dollar quotes and the bodies of triggers do not end a
//! statement. Comments are dropped. Words between braces are replaced for the engine, but not
//! inside strings: `DEFAULT '{}'` stays as it is.

use sea_orm_migration::sea_orm::{DbBackend, DbErr};

use crate::dialect;

/// The statements of `sql` for `backend`, without the closing semicolons.
///
/// # Errors
/// Something that is opened and not closed; an unknown word between braces.
pub(crate) fn split(sql: &str, backend: DbBackend) -> Result<Vec<String>, DbErr> {
    let mut found = Vec::new();
    let mut current = Statement::default();
    let mut rest = sql;
    while let Some(first) = rest.chars().next() {
        let taken = if rest.starts_with("--") {
            current.space();
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            current.space();
            closing(rest, 2, "*/")?
        } else if first == '\'' || first == '"' {
            current.copy(
                rest,
                closing(rest, 1, if first == '"' { "\"" } else { "'" })?,
            )
        } else if let Some(mark) = dollar_quote(rest) {
            current.copy(rest, closing(rest, mark.len(), mark)?)
        } else if first == '{' {
            let end = closing(rest, 1, "}")?;
            current
                .text
                .push_str(dialect::word(&rest[1..end - 1], backend)?);
            end
        } else if first == ';' && current.depth() == 0 {
            found.extend(std::mem::take(&mut current).finished());
            1
        } else if first.is_alphabetic() || first == '_' {
            let end = rest
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(rest.len());
            current.words.push(rest[..end].to_ascii_uppercase());
            current.copy(rest, end)
        } else {
            current.copy(rest, first.len_utf8())
        };
        rest = &rest[taken..];
    }
    if current.depth() > 0 {
        return Err(DbErr::Migration(
            "a trigger's body is not closed".to_owned(),
        ));
    }
    found.extend(current.finished());
    Ok(found)
}

#[derive(Default)]
struct Statement {
    text: String,
    words: Vec<String>,
}

impl Statement {
    fn copy(&mut self, rest: &str, length: usize) -> usize {
        self.text.push_str(&rest[..length]);
        length
    }

    fn space(&mut self) {
        self.text.push(' ');
    }

    /// How many `BEGIN` and `CASE` are open. Only triggers have bodies with semicolons in them.
    fn depth(&self) -> usize {
        let trigger = self.words.first().is_some_and(|word| word == "CREATE")
            && self.words.iter().take(4).any(|word| word == "TRIGGER");
        if !trigger {
            return 0;
        }
        self.words
            .iter()
            .fold(0, |depth: usize, word| match word.as_str() {
                "BEGIN" | "CASE" => depth + 1,
                "END" => depth.saturating_sub(1),
                _ => depth,
            })
    }

    fn finished(self) -> Option<String> {
        let text = self.text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }
}

/// Where the thing that opens at the start of `rest` ends; `end` is searched after `skip` bytes.
fn closing(rest: &str, skip: usize, end: &str) -> Result<usize, DbErr> {
    rest[skip..]
        .find(end)
        .map(|at| skip + at + end.len())
        .ok_or_else(|| {
            let start: String = rest.chars().take(20).collect();
            DbErr::Migration(format!("not closed: {start}"))
        })
}

/// `$$` or `$name$` at the start of `rest`.
fn dollar_quote(rest: &str) -> Option<&str> {
    let inner = rest.strip_prefix('$')?;
    let end = inner.find('$')?;
    let named = inner[..end]
        .chars()
        .all(|c| c.is_ascii_alphabetic() || c == '_');
    named.then(|| &rest[..end + 2])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sqlite(sql: &str) -> Vec<String> {
        split(sql, DbBackend::Sqlite).unwrap()
    }

    #[test]
    fn semicolons_in_strings_names_comments_and_dollar_quotes_do_not_cut() {
        let sql = "INSERT INTO t VALUES ('a;b', 'it''s;'); -- one; two\n/* ; */ DROP TABLE \"x;y\";\n\
                   DO $body$ BEGIN; END; $body$; ";
        let found = sqlite(sql);
        assert_eq!(
            found,
            [
                "INSERT INTO t VALUES ('a;b', 'it''s;')",
                "DROP TABLE \"x;y\"",
                "DO $body$ BEGIN; END; $body$"
            ]
        );
    }

    #[test]
    fn a_trigger_is_one_statement() {
        let sql = "CREATE TRIGGER t BEFORE UPDATE ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; \
                   SELECT 1; END; SELECT 2";
        let found = sqlite(sql);
        assert_eq!(found.len(), 2);
        assert!(found[0].ends_with("END"));
        assert_eq!(found[1], "SELECT 2");
    }

    #[test]
    fn words_are_replaced_outside_strings_only() {
        let sql = "CREATE TABLE t (a {uuid}, b {int} DEFAULT '{int}') {strict}";
        assert_eq!(
            sqlite(sql),
            ["CREATE TABLE t (a BLOB, b INTEGER DEFAULT '{int}') STRICT"]
        );
        assert_eq!(
            split(sql, DbBackend::Postgres).unwrap(),
            ["CREATE TABLE t (a UUID, b BIGINT DEFAULT '{int}')"]
        );
    }

    #[test]
    fn what_is_not_closed_or_not_known_is_refused() {
        for sql in ["SELECT 'a", "SELECT {int", "/* a", "SELECT {json}"] {
            assert!(split(sql, DbBackend::Sqlite).is_err(), "{sql}");
        }
        assert!(split("CREATE TRIGGER t BEGIN SELECT 1;", DbBackend::Sqlite).is_err());
    }
}
