//! The numbers of one run, as the script wrote them.

use std::collections::BTreeMap;

use serde_json::Value;

use anyhow::{Context, Result, anyhow};

/// Every sample of a run.
#[derive(Debug, Default)]
pub struct Measured {
    pub chromium: String,
    pub node: String,
    pub rounds: u64,
    failures: Vec<String>,
    /// By app and measure.
    samples: BTreeMap<(String, String), Vec<f64>>,
}

impl Measured {
    /// Reads what `bench/run/measure.js` wrote.
    ///
    /// # Errors
    /// It is something else.
    pub fn read(text: &str) -> Result<Self> {
        let value: Value =
            serde_json::from_str(text).context("Could not read what was measured")?;
        let word = |value: &Value, key: &str| {
            let word = value.get(key).and_then(Value::as_str);
            word.unwrap_or_default().to_owned()
        };
        let list = |key: &str| {
            value
                .get(key)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
        };
        let mut samples: BTreeMap<_, Vec<f64>> = BTreeMap::new();
        for sample in list("samples") {
            if let Some(number) = sample.get("value").and_then(Value::as_f64) {
                let place = (word(sample, "app"), word(sample, "measure"));
                samples.entry(place).or_default().push(number);
            }
        }
        Ok(Self {
            chromium: word(&value, "chromium"),
            node: word(&value, "node"),
            rounds: value.get("rounds").and_then(Value::as_u64).unwrap_or(0),
            failures: list("failures")
                .filter_map(|failure| failure.as_str().map(str::to_owned))
                .collect(),
            samples,
        })
    }

    /// The middle of all samples; of an even number the lower of both.
    pub fn median(&self, app: &str, measure: &str) -> Option<f64> {
        let place = (app.to_owned(), measure.to_owned());
        let mut sorted = self.samples.get(&place)?.clone();
        sorted.sort_by(f64::total_cmp);
        sorted.get(sorted.len().checked_sub(1)? / 2).copied()
    }

    /// Fails if an app could not be measured.
    ///
    /// # Errors
    /// What went wrong, if anything did.
    pub fn complain(&self) -> Result<()> {
        if self.failures.is_empty() {
            return Ok(());
        }
        Err(anyhow!(
            "Not everything could be measured:\n{}",
            self.failures.join("\n")
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_are_told_apart_and_the_middle_one_counts() {
        let text = r#"{"chromium": "1", "node": "v2", "rounds": 3, "failures": ["x: no"], "samples": [
            {"app": "console", "measure": "key", "value": 9}, {"app": "console", "measure": "key", "value": 1},
            {"app": "console", "measure": "key", "value": 2.5}, {"app": "floor", "measure": "key", "value": 7}]}"#;
        let measured = Measured::read(text).unwrap();
        assert_eq!(measured.median("console", "key"), Some(2.5));
        assert_eq!(measured.median("floor", "key"), Some(7.0));
        assert_eq!(measured.median("floor", "sort"), None);
        assert_eq!(measured.rounds, 3);
        let sentence = measured.complain().unwrap_err().to_string();
        assert!(sentence.ends_with("x: no"), "{sentence}");
        Measured::read("{}").unwrap().complain().unwrap();
        assert!(Measured::read("").is_err());
    }
}
