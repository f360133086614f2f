//! How many tests passed and failed, read from what each runner prints.

use std::fmt;
use std::ops::Add;

use serde_json::Value;

/// A number of tests. Ignored and skipped ones are in neither.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
}

impl Add for Counts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

impl Counts {
    /// The sum of the `test result:` lines of `cargo test` and of
    /// `wasm-bindgen-test-runner`.
    pub fn of_test_results(printed: &str) -> Self {
        printed
            .lines()
            .filter_map(|line| line.trim_start().strip_prefix("test result:"))
            .map(|line| Self {
                passed: before(line, "passed"),
                failed: before(line, "failed"),
            })
            .fold(Self::default(), Self::add)
    }

    /// The last line that reads “3 passed, 0 failed”.
    pub fn of_last_line(printed: &str) -> Option<Self> {
        printed.lines().rev().find_map(|line| {
            let (passed, failed) = line
                .trim()
                .strip_suffix(" failed")?
                .split_once(" passed, ")?;
            Some(Self {
                passed: passed.parse().ok()?,
                failed: failed.parse().ok()?,
            })
        })
    }

    /// The `stats` of a Playwright report in JSON. A flaky test is a failed one.
    pub fn of_playwright(report: &str) -> Option<Self> {
        let report: Value = serde_json::from_str(report).ok()?;
        let stat = |name: &str| report.get("stats")?.get(name)?.as_u64();
        let errors = report
            .get("errors")
            .and_then(Value::as_array)
            .map_or(0, Vec::len) as u64;
        Some(Self {
            passed: stat("expected")?,
            failed: stat("unexpected")? + stat("flaky")? + errors,
        })
    }
}

/// The number right before a word, as in “; 3 failed;”.
fn before(line: &str, word: &str) -> u64 {
    let words: Vec<&str> = line
        .split([' ', ';', ','])
        .filter(|word| !word.is_empty())
        .collect();
    words
        .windows(2)
        .find(|pair| pair.last() == Some(&word))
        .and_then(|pair| pair.first()?.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_test_is_summed_over_its_binaries() {
        let printed = "running 2 tests\n\
            test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n";
        assert_eq!(
            Counts::of_test_results(printed),
            Counts {
                passed: 15,
                failed: 2
            }
        );
        assert_eq!(
            Counts::of_test_results("error: could not compile"),
            Counts::default()
        );
    }

    #[test]
    fn the_last_sum_line_counts() {
        assert_eq!(
            Counts::of_last_line("1 passed, 0 failed\nx\n4 passed, 1 failed\nbye\n"),
            Some(Counts {
                passed: 4,
                failed: 1
            })
        );
        assert_eq!(Counts::of_last_line("passed"), None);
    }

    #[test]
    fn playwright_counts_flaky_tests_and_errors_as_failures() {
        let report = r#"{"errors": [], "stats": {"expected": 9, "unexpected": 1, "flaky": 2, "skipped": 5}}"#;
        assert_eq!(
            Counts::of_playwright(report),
            Some(Counts {
                passed: 9,
                failed: 3
            })
        );
        let report = r#"{"errors": [{}], "stats": {"expected": 0, "unexpected": 0, "flaky": 0, "skipped": 0}}"#;
        assert_eq!(
            Counts::of_playwright(report),
            Some(Counts {
                passed: 0,
                failed: 1
            })
        );
        assert_eq!(Counts::of_playwright("{}"), None);
    }

    #[test]
    fn counts_read_as_the_last_line() {
        assert_eq!(
            Counts {
                passed: 7,
                failed: 0
            }
            .to_string(),
            "7 passed, 0 failed"
        );
    }
}
