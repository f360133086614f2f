//! Mistakes in the role's permissions, and the key's policy.

use super::*;

/// Mistakes in the role's permissions.
pub(super) fn permissions() -> Vec<Golden> {
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
        publish("sqs:Publish", "action/other-service", Clean),
        instead("policy/member-misspelt", Permissions, "\"Resource\": \"arn:aws:sns", "\"Resources\": \"arn:aws:sns", 8, Clean),
        instead("resource/not-resource", Permissions, "\"Resource\": \"arn:aws:sns", "\"NotResource\": \"arn:aws:sns", 8, Clean),
        instead("action/not-action", Permissions, "\"Action\": [\"SNS:Publish\"]", "\"NotAction\": [\"iam:*\"]", 7, Narrows),
        instead("permissions/principal", Permissions, "\"Action\": [\"SNS:Publish\"]", "\"Principal\": \"*\",\n      \"Action\": [\"SNS:Publish\"]", 7, Clean),
        instead("action/missing", Permissions, ", \"kms:Decrypt\"", "", 13, Clean),
        instead("resource/alias", Permissions, KEY, "arn:aws:kms:us-west-1:210987654321:alias/sns-key", 14, Clean),
        golden("permissions/key-missing", Permissions, format!(r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"sns:Publish","Resource":"{TOPIC}"}}}}"#), 1, Clean),
        golden("permissions/statement-missing", Permissions, r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"logs:*","Resource":"*"}]}"#.to_owned(), 1, Clean),
        instead("permissions/denied", Permissions, "\n  ]", ",\n    {\"Effect\":\"Deny\",\"Action\":\"sns:*\",\"NotResource\":\"arn:aws:sns:us-west-1:210987654321:other\"}\n  ]", 16, Stays),
        instead("policy/sid-repeated", Permissions, "SnsTopicKey", "SnsPublish", 11, Clean),
        golden("policy/sid-repeated", Permissions, but(Permissions, "SnsTopicKey", "SnsPublish").replace("\n  ]", ",\n    {\"Sid\":\"SnsPublish2\",\"Effect\":\"Deny\",\"Action\":\"s3:*\",\"Resource\":\"*\"}\n  ]"), 11, Clean),
        instead("policy/sid-characters", Permissions, "SnsTopicKey", "sns_topic_key", 11, Clean),
        golden("policy/other-document", Permissions, good(Trust), 1, Stays),
    ]
}

/// Mistakes in the key's policy.
pub(super) fn key() -> Vec<Golden> {
    let role = |to: &str, rule, then| instead(rule, Key, ROLE, to, 18, then);
    vec![
        role("arn:aws:iam::210987654321:role/SnsNotificationRole", "principal/role-path", Clean),
        role("arn:aws:iam::210987654321:role/alerts/OtherRole", "session/role", Clean),
        instead("action/missing", Key, ",\n        \"kms:Decrypt\"", "", 20, Clean),
        instead("action/misspelt", Key, "kms:Decrypt", "kms:Decrypts", 22, Clean),
        golden("principal/anyone", Key, but(Key, ROLE, "*").replace("\"StringEquals\": {", "\"StringLike\": {\"aws:UserAgent\": \"aws-*\","), 18, Stays),
        instead("condition/value", Key, TOPIC, "arn:aws:sns:us-west-1:210987654321:other", 27, Clean),
        instead("condition/key-misspelt", Key, "kms:EncryptionContext:aws:sns:topicArn", "kms:EncryptionContext:aws:sns:topic", 27, Clean),
        golden("key/statement-missing", Key, r#"{"Version":"2012-10-17","Statement":{"Sid":"Admin","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::210987654321:role/Admin"},"Action":"kms:*","Resource":"*"}}"#.to_owned(), 1, Clean),
        instead("resource/not-an-arn", Key, "\n  ]", ",\n    {\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"kms:DisableKey\",\"Resource\":\"0f1e2d3c-1111-4222-8333-444455556667\"}\n  ]", 31, Stays),
        instead("key/denied", Key, "\n  ]", ",\n    {\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Condition\":{\"StringNotEquals\":{\"kms:ViaService\":[\"s3.us-west-1.amazonaws.com\"]}}}\n  ]", 31, Stays),
    ]
}
