//! Texts that are no document yet.

use super::*;

/// Texts that are no document yet.
pub(super) fn texts() -> Vec<Golden> {
    let good = good(Trust);
    let escaped = good.replace('"', "\\\"").replace('\n', "\\n");
    let quoted = format!("\"{escaped}\"");
    let compact: String = good.split_whitespace().collect();
    let encoded: String = compact
        .bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() || b == b'-' {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect();
    vec![
        golden(
            "json/trailing-comma",
            Trust,
            good.replace("]\n}", "],\n}"),
            0,
            Clean,
        ),
        golden(
            "json/missing-comma",
            Trust,
            good.replace("\"Allow\",", "\"Allow\""),
            7,
            Clean,
        ),
        golden(
            "json/comment",
            Trust,
            good.replace("\"Effect\"", "// who\n      \"Effect\""),
            6,
            Clean,
        ),
        golden(
            "json/typographic-quotes",
            Trust,
            good.replace("\"Allow\"", "“Allow”"),
            6,
            Clean,
        ),
        golden(
            "json/single-quotes",
            Trust,
            good.replace('"', "'"),
            2,
            Clean,
        ),
        golden(
            "json/unfinished",
            Trust,
            good.trim_end_matches(['}', ']', '\n', ' ']).to_owned(),
            0,
            Clean,
        ),
        golden("json/rest", Trust, format!("{good}\n}}"), 19, Clean),
        golden("json/rest", Trust, format!("{good}\n{good}"), 19, Stays),
        golden(
            "json/braces",
            Trust,
            good.trim_matches(['{', '}', '\n']).to_owned(),
            1,
            Clean,
        ),
        golden(
            "json/invisible",
            Trust,
            good.replace("  \"Effect\"", "\u{a0}\u{a0}\"Effect\""),
            6,
            Clean,
        ),
        golden("json/quoted", Trust, quoted, 1, Clean),
        golden("json/escaped", Trust, good.replace('"', "\\\""), 2, Clean),
        golden("json/percent-encoded", Trust, encoded, 1, Clean),
        golden(
            "json/wrapped",
            Trust,
            format!("{{\"Role\": {{\"AssumeRolePolicyDocument\": {good}}}}}"),
            1,
            Clean,
        ),
        golden(
            "json/wrapped",
            Trust,
            format!("{{\"Attributes\": {{\"Policy\": \"{escaped}\"}}}}"),
            1,
            Clean,
        ),
        golden(
            "json/template",
            Trust,
            format!(
                "{{\"Resources\": {{\"Role\": {{\"Type\": \"AWS::IAM::Role\", \"Properties\": {{\"AssumeRolePolicyDocument\": {good}}}}}}}}}"
            ),
            1,
            Clean,
        ),
        golden(
            "json/terraform",
            Trust,
            "resource \"aws_iam_role\" \"r\" {\n  assume_role_policy = jsonencode({})\n}"
                .to_owned(),
            1,
            Stays,
        ),
        golden(
            "json/yaml",
            Trust,
            "Version: '2012-10-17'\nStatement:\n  - Effect: Allow\n".to_owned(),
            1,
            Stays,
        ),
        golden("json/arn", Trust, ROLE.to_owned(), 1, Stays),
        golden(
            "json/placeholder",
            Topic,
            "{\"Version\": \"2012-10-17\", \"Statement\": [<statement>]}".to_owned(),
            1,
            Stays,
        ),
        golden(
            "json/broken",
            Topic,
            "{\"Version\": 2012-10-17}".to_owned(),
            1,
            Stays,
        ),
        golden("json/no-object", Trust, "7".to_owned(), 1, Stays),
        golden(
            "policy/wrong-kind",
            Topic,
            "{\"Version\": \"2012-10-17\", \"Statement\": 7}".to_owned(),
            1,
            Clean,
        ),
        golden(
            "policy/member-repeated",
            Trust,
            good.replace(
                "\"Effect\": \"Allow\"",
                "\"Effect\": \"Deny\",\n      \"Effect\": \"Allow\"",
            ),
            7,
            Stays,
        ),
        golden(
            "policy/opposites",
            Trust,
            good.replace(
                "\"Action\"",
                "\"NotAction\": \"sts:TagSession\",\n      \"Action\"",
            ),
            11,
            Stays,
        ),
    ]
}
