//! Mistakes in a trust policy.

use super::*;

/// Mistakes in a trust policy.
pub(super) fn trust() -> Vec<Golden> {
    let id = format!("\"{EXTERNAL_ID}\"");
    let condition = format!(
        ",\n      \"Condition\": {{\n        \"StringEquals\": {{\n          \"sts:ExternalId\": {id}\n        }}\n      }}"
    );
    let upper = format!("\"{}\"", EXTERNAL_ID.to_uppercase());
    let typo = id.replace("9f1c", "9fc1");
    let with = |to: &str, rule, line, then| instead(rule, Trust, ROOT, to, line, then);
    let value = |to: &str, rule, then| instead(rule, Trust, &id, to, 13, then);
    vec![
        value("\"0a0a0a0a-0b0b-4c0c-8d0d-0e0e0e0e0e0e\"", "trust/external-id-differs", Clean),
        value(&upper, "trust/external-id-differs", Clean),
        value(&format!("\" {EXTERNAL_ID}\""), "trust/external-id-blank", Clean),
        value("\"9f1c7a52 6d3e-4b8a-9c41-2e7d5b0a8f36\"", "trust/external-id-differs", Clean),
        value(&format!("\"{EXTERNAL_ID}\\n\""), "trust/external-id-blank", Clean),
        value(&typo, "trust/external-id-differs", Clean),
        value("\"<External ID>\"", "trust/external-id-placeholder", Clean),
        value("\"9f1c7a52-*\"", "trust/external-id-literal", Clean),
        value("[\"one-old-id\", \"another-old-id\"]", "trust/external-id-differs", Clean),
        value("[]", "condition/no-value", Stays),
        instead("trust/external-id-wildcard", Trust, &format!("\"StringEquals\": {{\n          \"sts:ExternalId\": {id}"), "\"StringLike\": {\n          \"sts:ExternalId\": \"9f1c*\"", 13, Narrows),
        instead("trust/external-id-wildcard", Trust, &format!("\"StringEquals\": {{\n          \"sts:ExternalId\": {id}"), "\"StringLike\": {\n          \"sts:ExternalId\": \"*\"", 13, Narrows),
        instead("trust/external-id-missing", Trust, &condition, "", 4, Narrows),
        instead("trust/external-id-missing", Trust, &format!("\"sts:ExternalId\": {id}"), "\"aws:PrincipalAccount\": \"737318609257\"", 4, Narrows),
        instead("trust/external-id-optional", Trust, "StringEquals", "StringEqualsIfExists", 12, Narrows),
        instead("trust/external-id-any", Trust, &format!("\"StringEquals\": {{\n          \"sts:ExternalId\": {id}"), "\"Null\": {\n          \"sts:ExternalId\": \"false\"", 12, Narrows),
        instead("condition/set-operator", Trust, "StringEquals", "ForAnyValue:StringEquals", 12, Narrows),
        instead("condition/set-operator", Trust, "StringEquals", "ForAllValues:StringEquals", 12, Narrows),
        instead("condition/negated", Trust, "StringEquals", "StringNotEquals", 12, Told),
        instead("condition/operator", Trust, "StringEquals", "StringEqual", 12, Clean),
        instead("condition/operator-case", Trust, "StringEquals", "stringEquals", 12, Clean),
        instead("condition/key-misspelt", Trust, "sts:ExternalId", "sts:External-ID", 13, Clean),
        instead("condition/key-misspelt", Trust, "sts:ExternalId", "aws:ExternalId", 13, Clean),
        instead("condition/key-misspelt", Trust, "sts:ExternalId", "ExternalId", 13, Clean),
        instead("condition/no-operator", Trust, &format!("\"StringEquals\": {{\n          \"sts:ExternalId\": {id}\n        }}"), &format!("\"sts:ExternalId\": {id}"), 12, Clean),
        instead("condition/absent-key", Trust, &format!("\"sts:ExternalId\": {id}"), &format!("\"sts:ExternalId\": {id}, \"aws:SourceAccount\": \"737318609257\""), 13, Clean),
        instead("condition/undecided", Trust, &format!("\"sts:ExternalId\": {id}"), &format!("\"sts:ExternalId\": {id}, \"aws:PrincipalOrgID\": \"o-abc123\""), 13, Clean),
        with("arn:aws:iam::210987654321:root", "trust/own-account", 8, Clean),
        with("arn:aws:iam::852329647234:root", "trust/other-product", 8, Clean),
        with("arn:aws:iam::737318609275:root", "trust/other-account", 8, Clean),
        with("arn:aws:iam::73731860925:root", "principal/impossible", 8, Clean),
        with("arn:aws:iam::999988887777:root", "trust/other-account", 8, Clean),
        with("7373-1860-9257", "principal/account-form", 8, Clean),
        with(" arn:aws:iam::737318609257:root", "principal/blank", 8, Clean),
        with("arn:aws-cn:iam::737318609257:root", "principal/partition", 8, Clean),
        with("arn:aws:iam::737318609257:role/Connector", "trust/one-principal", 8, Clean),
        with("<account of Network Security>", "policy/placeholder", 8, Clean),
        with("*", "principal/anyone", 8, Narrows),
        golden("principal/anyone", Trust, but(Trust, ROOT, "*").replace("\"StringEquals\"", "\"StringLike\": {\"aws:UserAgent\": \"aws-*\"}, \"StringEquals\""), 8, Stays),
        with("arn:aws:iam::*:root", "principal/wildcard", 8, Clean),
        instead("principal/no-kind", Trust, "{\n        \"AWS\": \"arn:aws:iam::737318609257:root\"\n      }", "\"arn:aws:iam::737318609257:root\"", 7, Clean),
        instead("principal/no-kind", Trust, "{\n        \"AWS\": \"arn:aws:iam::737318609257:root\"\n      }", "\"*\"", 7, Better),
        instead("trust/service-principal", Trust, "\"AWS\": \"arn:aws:iam::737318609257:root\"", "\"Service\": \"ec2.amazonaws.com\"", 8, Clean),
        golden("trust/service-principal", Trust, r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#.to_owned(), 1, Clean),
        instead("principal/not-principal", Trust, "\"Principal\"", "\"NotPrincipal\"", 7, Stays),
        instead("policy/member-misspelt", Trust, "\"Principal\"", "\"Principle\"", 7, Clean),
        instead("principal/kind", Trust, "\"AWS\"", "\"Account\"", 8, Stays),
        instead("policy/member-misspelt", Trust, "\"Condition\"", "\"conditions\"", 11, Clean),
        instead("trust/action-missing", Trust, "sts:AssumeRole\"", "sts:TagSession\"", 10, Clean),
        instead("action/other-way", Trust, "sts:AssumeRole\"", "sts:AssumeRoleWithSAML\"", 10, Clean),
        instead("action/misspelt", Trust, "sts:AssumeRole\"", "sts:AsumeRole\"", 10, Clean),
        instead("action/no-service", Trust, "sts:AssumeRole\"", "AssumeRole\"", 10, Clean),
        instead("action/not-action", Trust, "\"Action\": \"sts:AssumeRole\"", "\"NotAction\": \"sts:TagSession\"", 10, Stays),
        instead("trust/resource", Trust, "\"Action\": \"sts:AssumeRole\"", "\"Action\": \"sts:AssumeRole\",\n      \"Resource\": \"*\"", 11, Clean),
        instead("policy/sid-characters", Trust, "NetworkSecurityAssumeRole", "Network Security", 5, Clean),
        instead("policy/effect", Trust, "Allow", "allow", 6, Clean),
        instead("policy/effect", Trust, "Allow", "Permit", 6, Stays),
        instead("policy/effect-missing", Trust, "      \"Effect\": \"Allow\",\n", "", 4, Stays),
        instead("policy/version", Trust, "2012-10-17", "2024-10-17", 2, Clean),
        instead("policy/version", Trust, "2012-10-17", "2012-10-18", 2, Clean),
        instead("policy/version", Trust, "2012-10-17", "2008-10-71", 2, Stays),
        beside_a_service("trust/other-account", "arn:aws:iam::737318509357:root"),
        beside_a_service("trust/other-account", "737318509357"),
        beside_a_service("trust/statement-missing", "arn:aws:iam::737318519357:root"),
        beside_a_service("trust/statement-missing", "arn:aws:iam::464622532012:role/alerts/SnsNotificationRole"),
        instead("trust/denied", Trust, "\n  ]", ",\n    {\"Effect\":\"Deny\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"sts:AssumeRole\",\"Condition\":{\"StringNotEquals\":{\"aws:PrincipalAccount\":\"210987654321\"}}}\n  ]", 17, Stays),
        instead("policy/denial-undecided", Trust, "\n  ]", ",\n    {\"Effect\":\"Deny\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"sts:AssumeRole\",\"Condition\":{\"StringNotEquals\":{\"aws:PrincipalOrgID\":\"o-abc\"}}}\n  ]", 17, Stays),
    ]
}

/// Somebody beside a service, who was meant for Network Security's account only if at
/// most two of its digits are others.
fn beside_a_service(rule: &'static str, who: &str) -> Golden {
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":"lambda.amazonaws.com"}},"Action":"sts:AssumeRole"}},{{"Effect":"Allow","Principal":{{"AWS":"{who}"}},"Action":"sts:AssumeRole"}}]}}"#
    );
    golden(rule, Trust, text, 1, Clean)
}

/// Mistakes that go together with something else in the same condition.
pub(super) fn combined() -> Vec<Golden> {
    let id = format!("\"{EXTERNAL_ID}\"");
    let strict = format!("\"StringEquals\": {{\n          \"sts:ExternalId\": {id}\n        }}");
    let account = "\"aws:PrincipalAccount\": \"737318609257\"";
    let with = |rule, to: String, line, then| instead(rule, Trust, &strict, &to, line, then);
    vec![
        with(
            "condition/set-operator",
            format!(
                "\"StringEquals\": {{{account}}},\n \"ForAnyValue:StringEquals\": {{\"sts:ExternalId\": {id}}}"
            ),
            13,
            Narrows,
        ),
        with(
            "trust/external-id-optional",
            format!("\"StringEqualsIfExists\": {{{account}, \"sts:ExternalId\": {id}}}"),
            12,
            Narrows,
        ),
        with(
            "trust/external-id-any",
            format!("\"StringEquals\": {{{account}}},\n \"Null\": {{\"sts:ExternalId\": false}}"),
            13,
            Narrows,
        ),
        with(
            "condition/operator",
            format!(
                "\"StringLike\": {{{account}}},\n \"StringEqual\": {{\"sts:ExternalId\": {id}}}"
            ),
            13,
            Clean,
        ),
        with(
            "condition/negated",
            format!(
                "\"StringNotEquals\": {{\"sts:ExternalId\": {id}, \"aws:PrincipalAccount\": \"1\"}}"
            ),
            12,
            Told,
        ),
        instead(
            "policy/member-repeated",
            Trust,
            &strict,
            &format!("{strict},\n{strict}"),
            15,
            Stays,
        ),
    ]
}
