//! Counting tests in what their runners print.

/// How many passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
}

impl Tally {
    /// Adds another count.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// Reads the closing line of a runner: `cargo nextest`, `cargo test` or `node --test`.
    /// Any other line counts nothing.
    pub fn of_line(line: &str) -> Self {
        let line = without_colour(line);
        let line = line.trim();
        if let Some(counts) = line.strip_prefix("test result: ") {
            return number_first(counts);
        }
        if line.starts_with("Summary [") {
            return line
                .split_once("run:")
                .map(|(_, counts)| number_first(counts))
                .unwrap_or_default();
        }
        let node = line.strip_prefix("ℹ ").or_else(|| line.strip_prefix("# "));
        node.map(word_first).unwrap_or_default()
    }
}

/// `3 passed (1 slow), 1 failed, 1 timed out`: what stands in brackets is a part of what it follows.
fn number_first(counts: &str) -> Tally {
    let mut tally = Tally::default();
    let mut depth = 0;
    let mut number: Option<u32> = None;
    for word in counts.split([' ', ',', ';', '.']) {
        if depth == 0 {
            match (number, word) {
                (Some(n), "passed") => tally.passed += n,
                (Some(n), "failed" | "timed" | "exec") => tally.failed += n,
                _ => {}
            }
            number = word.parse().ok();
        }
        depth += word.matches('(').count();
        depth -= word.matches(')').count().min(depth);
    }
    tally
}

/// `pass 12`, one count a line.
fn word_first(line: &str) -> Tally {
    let mut words = line.split(' ');
    let (kind, number) = (
        words.next(),
        words.next().and_then(|word| word.parse().ok()),
    );
    match (kind, number, words.next()) {
        (Some("pass"), Some(passed), None) => Tally { passed, failed: 0 },
        (Some("fail" | "cancelled"), Some(failed), None) => Tally { passed: 0, failed },
        _ => Tally::default(),
    }
}

fn without_colour(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, rest)| rest);
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(lines: &[&str]) -> (u32, u32) {
        let mut tally = Tally::default();
        for line in lines {
            tally.add(Tally::of_line(line));
        }
        (tally.passed, tally.failed)
    }

    #[test]
    fn nextest() {
        let all = "     Summary [   1.204s] 318 tests run: 318 passed (2 slow), 4 skipped";
        let bad = "Summary [ 9s] 8/9 tests run: 4 passed (1 slow, 1 flaky), 2 failed, 1 timed out, 1 exec failed, 0 skipped";
        assert_eq!(counted(&[all]), (318, 0));
        assert_eq!(counted(&[bad]), (4, 4));
        let coloured = "\u{1b}[32;1m     Summary\u{1b}[0m [   0.1s] \u{1b}[1m2\u{1b}[0m tests run: \u{1b}[1m2\u{1b}[0m \u{1b}[32;1mpassed\u{1b}[0m, 0 skipped";
        assert_eq!(counted(&[coloured]), (2, 0));
    }

    #[test]
    fn cargo_test() {
        assert_eq!(
            counted(&[
                "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s",
                "test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out",
            ]),
            (14, 1)
        );
    }

    #[test]
    fn node() {
        assert_eq!(
            counted(&["ℹ tests 9", "ℹ pass 7", "# fail 1", "ℹ cancelled 1"]),
            (7, 2)
        );
    }

    #[test]
    fn nothing_else_counts() {
        assert_eq!(
            counted(&["3 passed, 1 failed", "pass 5", "ℹ duration_ms 200", ""]),
            (0, 0)
        );
    }
}
