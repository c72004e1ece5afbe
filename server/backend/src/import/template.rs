//! A line of text with columns in braces: `{title} ({place.city})`.

use serde::Deserialize;

use super::source::Row;

/// A template, read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Template(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Column(String),
}

impl TryFrom<String> for Template {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let unfit = || format!("braces do not match in {text:?}");
        let mut parts = Vec::new();
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let (column, after) = after.split_once('}').ok_or_else(unfit)?;
            if before.contains('}') || column.contains('{') || column.trim().is_empty() {
                return Err(unfit());
            }
            parts.push(Part::Text(before.to_owned()));
            parts.push(Part::Column(column.trim().to_owned()));
            rest = after;
        }
        if rest.contains('}') {
            return Err(unfit());
        }
        parts.push(Part::Text(rest.to_owned()));
        Ok(Self(parts))
    }
}

impl Template {
    /// The columns in it.
    pub(super) fn columns(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|part| match part {
            Part::Column(name) => Some(name.as_str()),
            Part::Text(_) => None,
        })
    }

    /// The text for a row; several values of a column on lines of their own. `None` when one of
    /// the columns has no value.
    pub(super) fn fill(&self, row: &Row) -> Option<String> {
        let mut text = String::new();
        for part in &self.0 {
            match part {
                Part::Text(fixed) => text.push_str(fixed),
                Part::Column(name) => {
                    let values = row.all(name);
                    if values.is_empty() {
                        return None;
                    }
                    text.push_str(&values.join("\n"));
                }
            }
        }
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_put_in_and_empty_ones_leave_the_line_out() {
        let row = Row {
            line: 1,
            cells: [("a".to_owned(), vec!["x".to_owned(), "y".to_owned()])].into(),
        };
        let fill = |text: &str| Template::try_from(text.to_owned()).unwrap().fill(&row);
        assert_eq!(fill("<{a}>").as_deref(), Some("<x\ny>"));
        assert_eq!(fill("{a}{b}"), None);
        assert_eq!(fill("fixed").as_deref(), Some("fixed"));
    }

    #[test]
    fn braces_have_to_match() {
        for text in ["{a", "a}", "{}", "{{a}}", "}{a}"] {
            assert!(Template::try_from(text.to_owned()).is_err(), "{text}");
        }
    }
}
