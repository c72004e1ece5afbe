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

    /// Reads a closing line of a runner. Any other line counts nothing.
    pub fn of_line(runner: Runner, line: &str) -> Self {
        let line = without_colour(line);
        let line = line.trim();
        let counts = match runner {
            Runner::Nextest if line.starts_with("Summary [") => line
                .split_once("run:")
                .map(|(_, counts)| number_first(counts)),
            Runner::CargoTest => line.strip_prefix("test result: ").map(number_first),
            Runner::Node => line.strip_prefix("ℹ ").map(word_first),
            Runner::Nextest => None,
        };
        counts.unwrap_or_default()
    }
}

/// What runs tests. Each is read in its own language only: where a test fails, nextest shows what
/// that test printed, and in that stands a closing line of another runner.
#[derive(Clone, Copy)]
pub enum Runner {
    Nextest,
    CargoTest,
    Node,
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

    fn counted(runner: Runner, lines: &[&str]) -> (u32, u32) {
        let mut tally = Tally::default();
        for line in lines {
            tally.add(Tally::of_line(runner, line));
        }
        (tally.passed, tally.failed)
    }

    #[test]
    fn nextest() {
        let all = "     Summary [   1.204s] 318 tests run: 318 passed (2 slow), 4 skipped";
        let bad = "Summary [ 9s] 8/9 tests run: 4 passed (1 slow, 1 flaky), 2 failed, 1 timed out, 1 exec failed, 0 skipped";
        assert_eq!(counted(Runner::Nextest, &[all]), (318, 0));
        assert_eq!(
            counted(
                Runner::Nextest,
                &[bad, "test result: FAILED. 0 passed; 1 failed;"]
            ),
            (4, 4)
        );
        let coloured = "\u{1b}[32;1m     Summary\u{1b}[0m [   0.1s] \u{1b}[1m2\u{1b}[0m tests run: \u{1b}[1m2\u{1b}[0m \u{1b}[32;1mpassed\u{1b}[0m, 0 skipped";
        assert_eq!(counted(Runner::Nextest, &[coloured]), (2, 0));
    }

    #[test]
    fn cargo_test() {
        assert_eq!(
            counted(
                Runner::CargoTest,
                &[
                    "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s",
                    "test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out",
                ]
            ),
            (14, 1)
        );
    }

    #[test]
    fn node() {
        assert_eq!(
            counted(
                Runner::Node,
                &["ℹ tests 9", "ℹ pass 7", "ℹ fail 1", "ℹ cancelled 1"]
            ),
            (7, 2)
        );
    }

    #[test]
    fn nothing_else_counts() {
        let lines = [
            "3 passed, 1 failed",
            "pass 5",
            "ℹ duration_ms 200",
            "# pass 5",
            "",
        ];
        for runner in [Runner::Nextest, Runner::CargoTest, Runner::Node] {
            assert_eq!(counted(runner, &lines), (0, 0));
        }
    }
}
