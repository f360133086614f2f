//! The JSON Schemas of what is read and written, kept equal to the files in `docs`.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use domain::notification::Site;
use schemars::{JsonSchema, schema_for};

use crate::file::Baseline;
use crate::report::Report;

/// The words for clouds.
#[derive(JsonSchema, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Cloud")]
pub(crate) enum SiteWord {
    Huawei,
    Otc,
    CloudRu,
    FlexibleEngine,
    Other,
}

#[test]
fn the_schema_has_the_words_for_all_clouds() {
    use SiteWord::{CloudRu, FlexibleEngine, Huawei, Otc, Other};
    let words = [Huawei, Otc, CloudRu, FlexibleEngine, Other]
        .map(|cloud| serde_json::to_value(cloud).unwrap());
    assert_eq!(words, Site::ALL.map(|site| site.word()));
}

/// Compares a schema with its file, or writes it with `UPDATE_SCHEMAS=1`.
fn compare(name: &str, schema: &schemars::Schema) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/schemas");
    let file = folder.join(name);
    let made = serde_json::to_string_pretty(schema).unwrap() + "\n";
    if std::env::var_os("UPDATE_SCHEMAS").is_some() {
        fs::write(&file, &made).unwrap();
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == made,
        "docs/schemas/{name} differs: UPDATE_SCHEMAS=1 cargo test -p baseline --lib"
    );
}

#[test]
fn the_schemas_are_those_of_the_formats() {
    compare("baseline.schema.json", &schema_for!(Baseline));
    compare("evidence.schema.json", &schema_for!(Report));
}
