//! Documents with a planted mistake: the doctor names it, and the corrected
//! document no longer has it.

use super::*;
use setup::doctor::mend;

/// What the corrections lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    /// A document without errors and warnings.
    Clean,
    /// One that at least no longer has this mistake.
    Better,
    /// Nothing: only a person can know.
    Stays,
}
use Kind::{Key, Permissions, Topic, Trust};
use Then::{Better, Clean, Stays};

struct Golden {
    rule: &'static str,
    kind: Kind,
    text: String,
    /// The line the finding is in; 0 where it doesn't matter.
    line: usize,
    then: Then,
}

fn golden(rule: &'static str, kind: Kind, text: String, line: usize, then: Then) -> Golden {
    Golden {
        rule,
        kind,
        text,
        line,
        then,
    }
}

fn instead(
    rule: &'static str,
    kind: Kind,
    from: &str,
    to: &str,
    line: usize,
    then: Then,
) -> Golden {
    golden(rule, kind, but(kind, from, to), line, then)
}

const ROOT: &str = "arn:aws:iam::737318609257:root";
const PUBLISH: &str = "\"SNS:Publish\",\n      \"Resource\"";

/// Mistakes in a trust policy.
fn trust() -> Vec<Golden> {
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
        value(&upper, "trust/external-id-case", Clean),
        value(&format!("\" {EXTERNAL_ID}\""), "trust/external-id-blank", Clean),
        value("\"9f1c7a52 6d3e-4b8a-9c41-2e7d5b0a8f36\"", "trust/external-id-mistyped", Clean),
        value(&format!("\"{EXTERNAL_ID}\\n\""), "trust/external-id-blank", Clean),
        value(&typo, "trust/external-id-mistyped", Clean),
        value("\"<External ID>\"", "trust/external-id-placeholder", Clean),
        value("\"9f1c7a52-*\"", "trust/external-id-literal", Clean),
        value("[\"one-old-id\", \"another-old-id\"]", "trust/external-id-differs", Clean),
        value("[]", "condition/no-value", Clean),
        instead("trust/external-id-wildcard", Trust, &format!("\"StringEquals\": {{\n          \"sts:ExternalId\": {id}"), "\"StringLike\": {\n          \"sts:ExternalId\": \"9f1c*\"", 13, Clean),
        instead("trust/external-id-wildcard", Trust, &format!("\"StringEquals\": {{\n          \"sts:ExternalId\": {id}"), "\"StringLike\": {\n          \"sts:ExternalId\": \"*\"", 13, Clean),
        instead("trust/external-id-missing", Trust, &condition, "", 4, Clean),
        instead("trust/external-id-missing", Trust, &format!("\"sts:ExternalId\": {id}"), "\"aws:PrincipalAccount\": \"737318609257\"", 4, Clean),
        instead("trust/external-id-optional", Trust, "StringEquals", "StringEqualsIfExists", 12, Clean),
        instead("trust/external-id-any", Trust, &format!("\"StringEquals\": {{\n          \"sts:ExternalId\": {id}"), "\"Null\": {\n          \"sts:ExternalId\": \"false\"", 12, Clean),
        instead("condition/set-operator", Trust, "StringEquals", "ForAnyValue:StringEquals", 12, Clean),
        instead("condition/set-operator", Trust, "StringEquals", "ForAllValues:StringEquals", 12, Clean),
        instead("condition/negated", Trust, "StringEquals", "StringNotEquals", 12, Clean),
        instead("condition/operator", Trust, "StringEquals", "StringEqual", 12, Clean),
        instead("condition/operator-case", Trust, "StringEquals", "stringEquals", 12, Clean),
        instead("condition/key-misspelt", Trust, "sts:ExternalId", "sts:External-ID", 13, Clean),
        instead("condition/key-misspelt", Trust, "sts:ExternalId", "aws:ExternalId", 13, Clean),
        instead("condition/key-misspelt", Trust, "sts:ExternalId", "ExternalId", 13, Clean),
        instead("condition/no-operator", Trust, &format!("\"StringEquals\": {{\n          \"sts:ExternalId\": {id}\n        }}"), &format!("\"sts:ExternalId\": {id}"), 12, Clean),
        instead("condition/absent-key", Trust, &format!("\"sts:ExternalId\": {id}"), &format!("\"sts:ExternalId\": {id}, \"aws:SourceAccount\": \"737318609257\""), 13, Clean),
        instead("condition/undecided", Trust, &format!("\"sts:ExternalId\": {id}"), &format!("\"sts:ExternalId\": {id}, \"aws:PrincipalOrgID\": \"o-abc123\""), 13, Stays),
        with("arn:aws:iam::210987654321:root", "trust/own-account", 8, Clean),
        with("arn:aws:iam::852329647234:root", "trust/other-product", 8, Clean),
        with("arn:aws:iam::737318609275:root", "trust/account-mistyped", 8, Clean),
        with("arn:aws:iam::73731860925:root", "principal/not-an-arn", 8, Clean),
        with("arn:aws:iam::999988887777:root", "trust/other-account", 8, Clean),
        with("7373-1860-9257", "principal/account-form", 8, Clean),
        with(" arn:aws:iam::737318609257:root", "principal/blank", 8, Clean),
        with("arn:aws-cn:iam::737318609257:root", "principal/partition", 8, Clean),
        with("arn:aws:iam::737318609257:role/Connector", "trust/one-principal", 8, Stays),
        with("<account of Network Security>", "policy/placeholder", 8, Clean),
        with("AROAJQABLZS4A3QDU576Q", "principal/orphan", 8, Clean),
        with("*", "principal/anyone", 8, Clean),
        with("arn:aws:iam::*:root", "principal/wildcard", 8, Better),
        instead("principal/no-kind", Trust, "{\n        \"AWS\": \"arn:aws:iam::737318609257:root\"\n      }", "\"arn:aws:iam::737318609257:root\"", 7, Clean),
        instead("principal/anyone", Trust, "{\n        \"AWS\": \"arn:aws:iam::737318609257:root\"\n      }", "\"*\"", 7, Clean),
        instead("trust/service-principal", Trust, "\"AWS\": \"arn:aws:iam::737318609257:root\"", "\"Service\": \"ec2.amazonaws.com\"", 8, Clean),
        golden("trust/service-principal", Trust, r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#.to_owned(), 1, Clean),
        instead("principal/not-principal", Trust, "\"Principal\"", "\"NotPrincipal\"", 7, Clean),
        instead("policy/member-misspelt", Trust, "\"Principal\"", "\"Principle\"", 7, Clean),
        instead("principal/kind", Trust, "\"AWS\"", "\"Account\"", 8, Better),
        instead("policy/member-misspelt", Trust, "\"Condition\"", "\"conditions\"", 11, Clean),
        instead("trust/action-missing", Trust, "sts:AssumeRole\"", "sts:TagSession\"", 10, Clean),
        instead("action/other-way", Trust, "sts:AssumeRole\"", "sts:AssumeRoleWithSAML\"", 10, Clean),
        instead("action/misspelt", Trust, "sts:AssumeRole\"", "sts:AsumeRole\"", 10, Clean),
        instead("action/no-service", Trust, "sts:AssumeRole\"", "AssumeRole\"", 10, Clean),
        instead("action/not-action", Trust, "\"Action\": \"sts:AssumeRole\"", "\"NotAction\": \"sts:TagSession\"", 10, Clean),
        instead("trust/resource", Trust, "\"Action\": \"sts:AssumeRole\"", "\"Action\": \"sts:AssumeRole\",\n      \"Resource\": \"*\"", 11, Clean),
        instead("policy/sid-characters", Trust, "NetworkSecurityAssumeRole", "Network Security", 5, Clean),
        instead("policy/effect", Trust, "Allow", "allow", 6, Clean),
        instead("policy/effect", Trust, "Allow", "Permit", 6, Stays),
        instead("policy/effect-missing", Trust, "      \"Effect\": \"Allow\",\n", "", 4, Clean),
        instead("policy/version", Trust, "2012-10-17", "2024-10-17", 2, Clean),
        instead("trust/denied", Trust, "\n  ]", ",\n    {\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sts:*\",\"Condition\":{\"StringNotEquals\":{\"aws:PrincipalAccount\":\"210987654321\"}}}\n  ]", 17, Clean),
        instead("policy/denial-undecided", Trust, "\n  ]", ",\n    {\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sts:*\",\"Condition\":{\"StringNotEquals\":{\"aws:PrincipalOrgID\":\"o-abc\"}}}\n  ]", 17, Stays),
    ]
}

/// Mistakes that go together with something else in the same condition.
fn combined() -> Vec<Golden> {
    let id = format!("\"{EXTERNAL_ID}\"");
    let strict = format!("\"StringEquals\": {{\n          \"sts:ExternalId\": {id}\n        }}");
    let account = "\"aws:PrincipalAccount\": \"737318609257\"";
    let with = |rule, to: String, line| instead(rule, Trust, &strict, &to, line, Clean);
    vec![
        with(
            "condition/set-operator",
            format!(
                "\"StringEquals\": {{{account}}},\n \"ForAnyValue:StringEquals\": {{\"sts:ExternalId\": {id}}}"
            ),
            13,
        ),
        with(
            "trust/external-id-optional",
            format!("\"StringEqualsIfExists\": {{{account}, \"sts:ExternalId\": {id}}}"),
            12,
        ),
        with(
            "trust/external-id-any",
            format!("\"StringEquals\": {{{account}}},\n \"Null\": {{\"sts:ExternalId\": false}}"),
            13,
        ),
        with(
            "condition/operator",
            format!(
                "\"StringEquals\": {{{account}}},\n \"StringEqual\": {{\"sts:ExternalId\": {id}}}"
            ),
            13,
        ),
        with(
            "condition/negated",
            format!(
                "\"StringNotEquals\": {{\"sts:ExternalId\": {id}, \"aws:PrincipalAccount\": \"1\"}}"
            ),
            12,
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

/// Mistakes that are rarer.
fn rarer() -> Vec<Golden> {
    let id = format!("\"{EXTERNAL_ID}\"");
    let deny = |kind, condition: &str, rule, then| {
        let deny = format!(
            ",\n    {{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{condition}}}\n  ]"
        );
        let deny = match kind {
            Permissions => deny.replace("\"Principal\":\"*\",", ""),
            Trust => deny.replace("\"Resource\":\"*\",", ""),
            Topic | Key => deny,
        };
        instead(rule, kind, "\n  ]", &deny, 0, then)
    };
    let ip = "{\"NotIpAddress\":{\"aws:SourceIp\":\"192.0.2.0/24\"}}";
    let topic = |to: &str, rule, then| instead(rule, Permissions, TOPIC, to, 8, then);
    vec![
        instead("condition/null", Trust, &format!("\"sts:ExternalId\": {id}\n        }}"), &format!("\"sts:ExternalId\": {id}\n        }}, \"Null\": {{\"sts:ExternalId\": \"true\"}}"), 14, Clean),
        instead("principal/no-account", Trust, ROOT, "arn:aws:sts::737318609257:assumed-role/x/y", 8, Clean),
        instead("policy/principal-missing", Trust, "      \"Principal\": {\n        \"AWS\": \"arn:aws:iam::737318609257:root\"\n      },\n", "", 4, Clean),
        instead("policy/action-missing", Trust, "      \"Action\": \"sts:AssumeRole\",\n", "", 4, Clean),
        instead("policy/resource-missing", Permissions, &format!(",\n      \"Resource\": \"{TOPIC}\""), "", 4, Clean),
        golden("trust/statement-missing", Trust, r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::210987654321:role/Admin"},"Action":"sts:AssumeRole"}]}"#.to_owned(), 1, Clean),
        deny(Trust, &format!("{{\"StringNotEquals\":{{\"sts:ExternalId\":\"{}\"}}}}", EXTERNAL_ID.to_uppercase()), "trust/denied", Clean),
        deny(Trust, ip, "policy/denial-undecided", Stays),
        deny(Permissions, ip, "policy/denial-undecided", Stays),
        deny(Topic, ip, "policy/denial-undecided", Stays),
        deny(Key, ip, "policy/denial-undecided", Stays),
        instead("policy/undecided", Permissions, TOPIC, "arn:aws:sns:us-west-1:210987654321:${aws:PrincipalTag/topic}", 4, Stays),
        topic("arn:aws:sns:eu-west-1:210987654321:billing", "resource/other", Clean),
        topic("topic", "resource/not-an-arn", Clean),
        topic("arn:aws:sns:${AWS::Region}:${AWS::AccountId}:nsva-health", "policy/placeholder", Clean),
        instead("action/other-service", Permissions, "SNS:Publish", "events:Publish", 7, Clean),
        instead("principal/other-kind", Topic, SESSION, "arn:aws:iam::210987654321:user/SnsNotificationRole", 27, Clean),
        instead("principal/service", Topic, &format!("\"AWS\": \"{SESSION}\""), "\"Service\": \"sns.amazonaws.com\"", 27, Better),
    ]
}

/// Mistakes in the role's permissions.
fn permissions() -> Vec<Golden> {
    let topic = |to: &str, rule, then| instead(rule, Permissions, TOPIC, to, 8, then);
    let publish = |to: &str, rule, then| instead(rule, Permissions, "SNS:Publish", to, 7, then);
    vec![
        topic("arn:aws:sns:us-east-1:210987654321:nsva-health", "resource/region", Clean),
        topic("arn:aws:sns:us-west-1:210987654312:nsva-health", "resource/account", Clean),
        topic("arn:aws-us-gov:sns:us-west-1:210987654321:nsva-health", "resource/partition", Clean),
        topic("arn:aws:sns:us-west-1:210987654321:nsva-helth", "resource/name", Clean),
        topic("arn:aws:sns:us-west-1:210987654321:billing", "resource/name", Clean),
        topic("arn:aws:sns:us-west-1:210987654321:NSVA-Health", "resource/case", Clean),
        topic("arn:aws:sns:us-west-1:210987654321:nsva-health.fifo", "resource/name", Clean),
        topic("arn:aws:sns:us-west-1:210987654321:nsva-health:1b2c3d4e-0000-4000-8000-000000000000", "resource/subscription", Clean),
        topic("arn:aws:sns:us-west-1:210987654321:other-*", "resource/pattern", Clean),
        topic("arn:aws:sqs:us-west-1:210987654321:nsva-health", "resource/other-service", Clean),
        topic("<topicArn>", "policy/placeholder", Clean),
        topic("nsva-health", "resource/name-only", Clean),
        topic("arn:aws:sns:us-west-1:210987654321:nsva-health ", "resource/blank", Clean),
        publish("SNS:Subscribe", "action/missing", Clean),
        publish("sns:publish ", "action/blank", Clean),
        publish("sns:Pubish", "action/misspelt", Clean),
        publish("Publish", "action/no-service", Clean),
        publish("sqs:Publish", "action/misspelt", Clean),
        instead("policy/member-misspelt", Permissions, "\"Resource\": \"arn:aws:sns", "\"Resources\": \"arn:aws:sns", 8, Clean),
        instead("resource/not-resource", Permissions, "\"Resource\": \"arn:aws:sns", "\"NotResource\": \"arn:aws:sns", 8, Clean),
        instead("action/not-action", Permissions, "\"Action\": [\"SNS:Publish\"]", "\"NotAction\": [\"iam:*\"]", 7, Clean),
        instead("permissions/principal", Permissions, "\"Action\": [\"SNS:Publish\"]", "\"Principal\": \"*\",\n      \"Action\": [\"SNS:Publish\"]", 7, Clean),
        instead("action/missing", Permissions, ", \"kms:Decrypt\"", "", 13, Clean),
        instead("resource/alias", Permissions, KEY, "arn:aws:kms:us-west-1:210987654321:alias/sns-key", 14, Clean),
        golden("permissions/key-missing", Permissions, format!(r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"sns:Publish","Resource":"{TOPIC}"}}}}"#), 1, Clean),
        golden("permissions/statement-missing", Permissions, r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"logs:*","Resource":"*"}]}"#.to_owned(), 1, Clean),
        instead("permissions/denied", Permissions, "\n  ]", ",\n    {\"Effect\":\"Deny\",\"Action\":\"sns:*\",\"NotResource\":\"arn:aws:sns:us-west-1:210987654321:other\"}\n  ]", 16, Stays),
        instead("policy/sid-repeated", Permissions, "SnsTopicKey", "SnsPublish", 11, Clean),
        instead("policy/sid-characters", Permissions, "SnsTopicKey", "sns_topic_key", 11, Clean),
        golden("policy/other-document", Permissions, good(Trust), 1, Stays),
    ]
}

/// Mistakes in the topic's policy.
fn topic() -> Vec<Golden> {
    let session = |to: &str, rule, then| instead(rule, Topic, SESSION, to, 27, then);
    let sts = "arn:aws:sts::210987654321:assumed-role";
    vec![
        session(
            &format!("{sts}/SnsNotificationRole/ApplianceHealth"),
            "session/name-case",
            Clean,
        ),
        session(
            &format!("{sts}/SnsNotificationRole/appliance-health"),
            "session/name-mistyped",
            Clean,
        ),
        session(
            &format!("{sts}/SnsNotificationRole/network-security"),
            "session/other-name",
            Clean,
        ),
        session(
            &format!("{sts}/SnsNotificationRole/<Notification Type>"),
            "policy/placeholder",
            Clean,
        ),
        session(
            &format!("{sts}/SnsNotificationRole/*"),
            "principal/wildcard",
            Clean,
        ),
        session(
            &format!("{sts}/alerts/SnsNotificationRole/appliancehealth"),
            "session/role-path",
            Clean,
        ),
        session(
            &format!("{sts}/snsnotificationrole/appliancehealth"),
            "session/role-case",
            Clean,
        ),
        session(
            &format!("{sts}/SnsNotificationsRole/appliancehealth"),
            "session/role-mistyped",
            Clean,
        ),
        session(
            &format!("{sts}/OtherRole/appliancehealth"),
            "session/other-role",
            Clean,
        ),
        session(
            &format!("{sts}/SnsNotificationRole"),
            "session/name-missing",
            Clean,
        ),
        session(
            &SESSION.replace("210987654321", "210987654322"),
            "session/account",
            Clean,
        ),
        session(
            &SESSION.replace(":aws:", ":aws-cn:"),
            "principal/partition",
            Clean,
        ),
        session(
            &SESSION.replace(":sts:", ":iam:"),
            "principal/service",
            Clean,
        ),
        session(
            &SESSION.replace("sts::", "sts:us-west-1:"),
            "principal/region",
            Clean,
        ),
        session(
            &SESSION
                .replace(":assumed-role/", ":role/")
                .replace(":sts:", ":iam:"),
            "session/as-role",
            Clean,
        ),
        session(
            "arn:aws:iam::210987654321:role/SnsNotificationRole",
            "principal/role-path",
            Clean,
        ),
        session(ROOT, "session/vendor-account", Clean),
        session(
            "AROAJQABLZS4A3QDU576Q:appliancehealth",
            "principal/orphan",
            Clean,
        ),
        session("SnsNotificationRole", "principal/not-an-arn", Clean),
        instead(
            "resource/region",
            Topic,
            &format!("\"Resource\": \"{TOPIC}\"\n    }}"),
            "\"Resource\": \"arn:aws:sns:us-west-2:210987654321:nsva-health\"\n    }",
            30,
            Clean,
        ),
        instead(
            "resource/subscription",
            Topic,
            &format!("\"Resource\": \"{TOPIC}\"\n    }}"),
            &format!("\"Resource\": \"{TOPIC}:5d3c1b2a-0000-4000-8000-000000000000\"\n    }}"),
            30,
            Clean,
        ),
        instead(
            "action/missing",
            Topic,
            PUBLISH,
            "\"SNS:Subscribe\",\n      \"Resource\"",
            29,
            Clean,
        ),
        instead(
            "action/misspelt",
            Topic,
            PUBLISH,
            "\"SNS:Publsih\",\n      \"Resource\"",
            29,
            Clean,
        ),
        instead(
            "principal/not-principal",
            Topic,
            &format!("\"Principal\": {{\n        \"AWS\": \"{SESSION}\""),
            &format!("\"NotPrincipal\": {{\n        \"AWS\": \"{SESSION}\""),
            26,
            Clean,
        ),
        instead(
            "condition/absent-key",
            Topic,
            &format!("\"Resource\": \"{TOPIC}\"\n    }}"),
            &format!(
                "\"Resource\": \"{TOPIC}\",\n      \"Condition\": {{\"StringEquals\": {{\"sts:ExternalId\": \"{EXTERNAL_ID}\"}}}}\n    }}"
            ),
            31,
            Clean,
        ),
        instead(
            "condition/absent-key",
            Topic,
            &format!("\"Resource\": \"{TOPIC}\"\n    }}"),
            &format!(
                "\"Resource\": \"{TOPIC}\",\n      \"Condition\": {{\"StringEquals\": {{\"aws:SourceAccount\": \"210987654321\"}}}}\n    }}"
            ),
            31,
            Clean,
        ),
        instead(
            "condition/value",
            Topic,
            &format!("\"Resource\": \"{TOPIC}\"\n    }}"),
            &format!(
                "\"Resource\": \"{TOPIC}\",\n      \"Condition\": {{\"ArnEquals\": {{\"aws:PrincipalArn\": \"{SESSION}\"}}}}\n    }}"
            ),
            31,
            Clean,
        ),
        instead(
            "policy/sid-repeated",
            Topic,
            "NetworkSecurityPublish",
            "__default_statement_ID",
            24,
            Clean,
        ),
        instead("principal/anyone", Topic, SESSION, "*", 27, Clean),
        instead(
            "topic/denied",
            Topic,
            "\n  ]",
            ",\n    {\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sns:Publish\",\"Resource\":\"*\"}\n  ]",
            32,
            Stays,
        ),
        instead(
            "topic/denied",
            Topic,
            "\n  ]",
            ",\n    {\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sns:Publish\",\"Resource\":\"*\",\"Condition\":{\"ArnNotEquals\":{\"aws:PrincipalArn\":\"arn:aws:iam::210987654321:role/Admin\"}}}\n  ]",
            32,
            Clean,
        ),
        golden(
            "topic/statement-missing",
            Topic,
            format!(
                r#"{{"Version":"2008-10-17","Statement":[{{"Sid":"own","Effect":"Allow","Principal":{{"AWS":"*"}},"Action":"SNS:Publish","Resource":"{TOPIC}","Condition":{{"StringEquals":{{"AWS:SourceOwner":"210987654321"}}}}}}]}}"#
            ),
            1,
            Clean,
        ),
        golden(
            "policy/bare-statement",
            Topic,
            format!(
                "{{\n  \"Sid\": \"NetworkSecurityPublish\",\n  \"Effect\": \"Allow\",\n  \"Principal\": {{\"AWS\": \"{SESSION}\"}},\n  \"Action\": \"SNS:Publish\",\n  \"Resource\": \"{TOPIC}\"\n}}"
            ),
            1,
            Clean,
        ),
        golden(
            "policy/bare-list",
            Topic,
            format!(
                r#"[{{"Effect":"Allow","Principal":{{"AWS":"{SESSION}"}},"Action":"SNS:Publish","Resource":"{TOPIC}"}}]"#
            ),
            1,
            Clean,
        ),
        golden(
            "policy/no-statement",
            Topic,
            r#"{"Version":"2012-10-17"}"#.to_owned(),
            1,
            Clean,
        ),
        golden(
            "policy/empty",
            Topic,
            r#"{"Version":"2012-10-17","Statement":[]}"#.to_owned(),
            1,
            Clean,
        ),
    ]
}

/// Mistakes in the key's policy.
fn key() -> Vec<Golden> {
    let role = |to: &str, rule, then| instead(rule, Key, ROLE, to, 18, then);
    vec![
        role("arn:aws:iam::210987654321:role/SnsNotificationRole", "principal/role-path", Clean),
        role("arn:aws:iam::210987654321:role/alerts/OtherRole", "session/other-role", Clean),
        instead("action/missing", Key, ",\n        \"kms:Decrypt\"", "", 20, Clean),
        instead("action/misspelt", Key, "kms:Decrypt", "kms:Decrypts", 22, Clean),
        instead("condition/value", Key, TOPIC, "arn:aws:sns:us-west-1:210987654321:other", 27, Clean),
        instead("condition/key-misspelt", Key, "kms:EncryptionContext:aws:sns:topicArn", "kms:EncryptionContext:aws:sns:topic", 27, Clean),
        golden("key/statement-missing", Key, r#"{"Version":"2012-10-17","Statement":{"Sid":"Admin","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::210987654321:role/Admin"},"Action":"kms:*","Resource":"*"}}"#.to_owned(), 1, Clean),
        instead("key/denied", Key, "\n  ]", ",\n    {\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Condition\":{\"StringNotEquals\":{\"kms:ViaService\":[\"s3.us-west-1.amazonaws.com\"]}}}\n  ]", 31, Clean),
    ]
}

/// Texts that are no document yet.
fn texts() -> Vec<Golden> {
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

fn all() -> Vec<Golden> {
    [
        trust(),
        combined(),
        rarer(),
        permissions(),
        topic(),
        key(),
        texts(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn setup_for(kind: Kind) -> Setup {
    match kind {
        Permissions | Key => with_key(),
        Trust | Topic => plain(),
    }
}

#[test]
fn each_planted_mistake_is_found_and_corrected() {
    let goldens = all();
    assert!(goldens.len() >= 60, "{} documents", goldens.len());
    let mut failures = Vec::new();
    for golden in &goldens {
        if let Err(failure) = std::panic::catch_unwind(|| try_one(golden)) {
            let words = failure
                .downcast_ref::<String>()
                .cloned()
                .unwrap_or_default();
            failures.push(format!("{} in\n{}\n{words}", golden.rule, golden.text));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n-----\n"));
}

fn try_one(golden: &Golden) {
    let setup = setup_for(golden.kind);
    let found = examined(&setup, golden.kind, &golden.text);
    let finding = found
        .iter()
        .find(|finding| finding.rule == golden.rule)
        .unwrap_or_else(|| panic!("not found: {:?}", rules(&found)));
    assert!(finding.severity != Severity::Note);
    assert!(finding.message.ends_with('.'), "{}", finding.message);
    let place = finding.place.expect("a place");
    if golden.line > 0 {
        assert_eq!(place.line, golden.line, "line of {found:#?}");
    }
    for finding in &found {
        assert!(!finding.message.contains(EXTERNAL_ID), "{finding:?}");
        let span = finding.span.expect("a span");
        assert!(golden.text.get(span.start..span.end).is_some());
    }
    let corrected = corrected(&setup, golden.kind, &golden.text);
    if golden.then == Stays {
        assert!(finding.fix.is_none(), "a correction after all");
        return;
    }
    let corrected = corrected.expect("a correction");
    let after = examined(&setup, golden.kind, &corrected);
    assert!(
        !rules(&after).contains(&golden.rule),
        "still there in\n{corrected}"
    );
    if golden.then == Clean {
        assert!(
            serious(&after).is_empty(),
            "left {:#?} in\n{corrected}",
            serious(&after)
        );
    }
    if let Some(mended) = mend(&golden.text, finding) {
        assert_ne!(mended, golden.text);
    }
}
