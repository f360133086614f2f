//! How many tests passed and failed, by the sum each runner prints.

use std::fmt;
use std::iter::Sum;
use std::ops::Add;
use std::process::Command;

use crate::command;
use anyhow::{Result, bail};

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

impl Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), Self::add)
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

impl Counts {
    /// Runs a program that runs tests, in view.
    ///
    /// # Errors
    /// It cannot be started, ran no test, or ended badly without a test that failed.
    pub fn of(command: &mut Command) -> Result<Self> {
        let (printed, ended) = command::run_and_read(command)?;
        let counts: Self = printed.lines().map(Self::of_line).sum();
        if counts.failed == 0 {
            ended?;
            if counts.passed == 0 {
                bail!("No test ran.");
            }
        }
        Ok(counts)
    }

    /// What a line says: `test result: ok. 3 passed; 0 failed; …` of cargo's and
    /// wasm-bindgen's runners, `3 passed (2.1m)` and `1 flaky` of Playwright,
    /// `ℹ pass 3` of Node.js, and `3 passed, 0 failed` of our own scripts.
    fn of_line(line: &str) -> Self {
        let line = line.trim();
        let sum = line
            .strip_prefix("test result: ")
            .or(line.strip_prefix("ℹ "));
        let words: Vec<&str> = sum.unwrap_or(line).split([' ', ',', ';']).collect();
        let starts = words
            .first()
            .is_some_and(|word| word.parse::<u64>().is_ok());
        if sum.is_none() && !starts {
            return Self::default();
        }
        let number = |word: &str| word.parse().unwrap_or(0);
        words
            .windows(2)
            .map(|pair| match pair {
                [count, "passed"] | ["pass", count] => Self {
                    passed: number(count),
                    failed: 0,
                },
                [count, "failed" | "flaky"] | ["fail" | "cancelled", count] => Self {
                    passed: 0,
                    failed: number(count),
                },
                _ => Self::default(),
            })
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_of_every_runner_is_read() {
        for (line, passed, failed) in [
            (
                "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
                12,
                0,
            ),
            (
                "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 filtered out",
                3,
                2,
            ),
            ("  719 passed (22.5m)", 719, 0),
            ("  1 failed", 0, 1),
            ("  2 flaky", 0, 2),
            ("  5 skipped", 0, 0),
            ("ℹ pass 7", 7, 0),
            ("ℹ fail 1", 0, 1),
            ("ℹ cancelled 1", 0, 1),
            ("4 passed, 1 failed", 4, 1),
            // What a test is called is no sum.
            (
                "  ✓  2 [root] › x.ts:1:1 › of 3 passed, 2 failed (1s)",
                0,
                0,
            ),
            ("test what_is_3 failed", 0, 0),
            ("error: could not compile", 0, 0),
            ("", 0, 0),
        ] {
            assert_eq!(Counts::of_line(line), Counts { passed, failed }, "{line}");
        }
    }

    #[test]
    fn a_program_that_says_nothing_or_ends_badly_is_a_failure() {
        for (script, expected) in [
            ("echo '3 passed, 0 failed'", Some((3, 0))),
            ("echo '3 passed, 1 failed'; exit 1", Some((3, 1))),
            ("echo '3 passed, 0 failed'; exit 1", None),
            ("true", None),
        ] {
            let counts = Counts::of(Command::new("sh").args(["-c", script])).ok();
            let counts = counts.map(|counts| (counts.passed, counts.failed));
            assert_eq!(counts, expected, "{script}");
        }
    }
}
