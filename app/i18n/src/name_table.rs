//! Tables of names: one line per code, `code <tab> name`.

/// A table, sorted by code.
pub(crate) struct NameTable(Vec<(&'static str, &'static str)>);

impl NameTable {
    pub(crate) fn read(lines: &'static str) -> Self {
        let mut rows: Vec<_> = lines
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .collect();
        rows.sort_unstable();
        Self(rows)
    }

    pub(crate) fn name(&self, code: &str) -> Option<&'static str> {
        let row = self
            .0
            .binary_search_by_key(&code, |(known, _)| known)
            .ok()?;
        self.0.get(row).map(|(_, name)| *name)
    }

    pub(crate) fn rows(&self) -> &[(&'static str, &'static str)] {
        &self.0
    }
}
