//! Test files: a bundle, events, and what is expected of them.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

/// Tests of a bundle.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(deny_unknown_fields))]
pub struct Suite {
    /// Where this schema is, for editors.
    #[serde(rename = "$schema", default)]
    #[allow(dead_code, reason = "read by editors only")]
    pub schema: Option<String>,
    /// Version of this format: 1.
    #[serde(rename = "version")]
    #[cfg_attr(test, schemars(range(min = 1, max = 1)))]
    #[allow(dead_code, reason = "refused before where it is another one")]
    pub version: u32,
    /// File of the bundle, seen from this file.
    pub bundle: String,
    /// The connection whose notifications are tested.
    #[serde(default)]
    pub connection: Place,
    /// The tests.
    pub tests: Vec<Case>,
}

/// A connection, as far as a bundle looks at it.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(deny_unknown_fields))]
pub struct Place {
    /// Its name, for variables of its own and for entries that are only for it.
    #[serde(default)]
    pub name: String,
    /// Its region; without one, a stand-in.
    #[serde(default)]
    pub region: Option<String>,
    /// Its project; without one, a stand-in.
    #[serde(default)]
    pub project_id: Option<String>,
    /// Its labels. Entries of the bundle for other labels are left out.
    #[serde(default)]
    pub labels: BTreeMap<String, String>,
}

/// A test: what is expected of every event.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(deny_unknown_fields))]
pub struct Case {
    /// What the test is called.
    pub name: String,
    /// Events as CTS writes them.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<BTreeMap<String, Value>>"))]
    pub events: Vec<Map<String, Value>>,
    /// Files of events, seen from this file; compressed ones as well.
    #[serde(default)]
    pub event_files: Vec<String>,
    /// What is expected.
    pub expect: Expectation,
}

/// What is expected of the events of a test.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(deny_unknown_fields))]
pub struct Expectation {
    /// Each of these notifications is certain to match each event.
    #[serde(default)]
    pub notify: Vec<String>,
    /// None of these notifications matches any event, not even possibly.
    #[serde(default)]
    pub not_notify: Vec<String>,
    /// No notification matches any event, not even possibly.
    #[serde(default)]
    pub nobody: bool,
    /// At most so many messages of a notification, possible ones included, on any day (UTC).
    #[serde(default)]
    pub at_most_a_day: BTreeMap<String, u32>,
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::Suite;

    #[test]
    fn the_published_schema_is_the_one_of_the_code() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"));
        let path = path.join("../../docs/schemas/test.schema.json");
        let schema = schemars::schema_for!(Suite);
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        if std::env::var_os("UPDATE_SCHEMAS").is_some() {
            fs::write(&path, &text).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
}
