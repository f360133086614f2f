//! Mistakes that are rarer, in all documents.

use super::*;

/// Mistakes that are rarer.
pub(super) fn rarer() -> Vec<Golden> {
    let id = format!("\"{EXTERNAL_ID}\"");
    let deny = |kind, condition: &str, rule, then| {
        let what = match kind {
            Trust => r#""Principal":{"AWS":"*"},"Action":"sts:AssumeRole""#.to_owned(),
            Permissions => r#""Action":"*","Resource":"*""#.to_owned(),
            Topic => format!(r#""Principal":"*","Action":"sns:Publish","Resource":"{TOPIC}""#),
            Key => r#""Principal":"*","Action":"kms:*","Resource":"*""#.to_owned(),
        };
        let deny = format!(",\n    {{\"Effect\":\"Deny\",{what},\"Condition\":{condition}}}\n  ]");
        instead(rule, kind, "\n  ]", &deny, 0, then)
    };
    let ip = "{\"NotIpAddress\":{\"aws:SourceIp\":\"192.0.2.0/24\"}}";
    let topic = |to: &str, rule, then| instead(rule, Permissions, TOPIC, to, 8, then);
    vec![
        instead("condition/null", Trust, &format!("\"sts:ExternalId\": {id}\n        }}"), &format!("\"sts:ExternalId\": {id}\n        }}, \"Null\": {{\"sts:ExternalId\": \"true\"}}"), 14, Clean),
        instead("principal/impossible", Trust, ROOT, "arn:aws:kms:us-west-1:737318609257:key/x", 8, Clean),
        instead("policy/principal-missing", Trust, "      \"Principal\": {\n        \"AWS\": \"arn:aws:iam::737318609257:root\"\n      },\n", "", 4, Clean),
        instead("policy/action-missing", Trust, "      \"Action\": \"sts:AssumeRole\",\n", "", 4, Clean),
        instead("policy/resource-missing", Permissions, &format!(",\n      \"Resource\": \"{TOPIC}\""), "", 4, Clean),
        golden("trust/statement-missing", Trust, r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::210987654321:role/Admin"},"Action":"sts:AssumeRole"}]}"#.to_owned(), 1, Clean),
        deny(Trust, &format!("{{\"StringNotEquals\":{{\"sts:ExternalId\":\"{}\"}}}}", EXTERNAL_ID.to_uppercase()), "trust/denied", Stays),
        deny(Trust, ip, "policy/denial-undecided", Stays),
        deny(Permissions, ip, "policy/denial-undecided", Stays),
        deny(Topic, ip, "policy/denial-undecided", Stays),
        deny(Key, ip, "policy/denial-undecided", Stays),
        instead("policy/undecided", Permissions, TOPIC, "arn:aws:sns:us-west-1:210987654321:${aws:PrincipalTag/topic}", 4, Clean),
        topic("arn:aws:sns:eu-west-1:210987654321:billing", "resource/other", Clean),
        topic("topic", "resource/not-an-arn", Clean),
        topic("arn:aws:sns:${AWS::Region}:${AWS::AccountId}:nsva-health", "policy/placeholder", Clean),
        instead("policy/effect", Trust, "Allow", "Allwo", 6, Clean),
        instead("condition/negated", Trust, &format!("\"sts:ExternalId\": {id}\n        }}"), &format!("\"sts:ExternalId\": {id}\n        }}, \"StringNotEquals\": {{\"sts:ExternalId\": {id}}}"), 14, Clean),
        golden("permissions/statement-missing", Permissions, r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"logs:*","Resource":"*"}}"#.to_owned(), 1, Clean),
        instead("action/other-service", Permissions, "SNS:Publish", "events:Publish", 7, Clean),
        instead("principal/other-kind", Topic, SESSION, "arn:aws:iam::210987654321:user/SnsNotificationRole", 27, Clean),
        instead("principal/service", Topic, &format!("\"AWS\": \"{SESSION}\""), "\"Service\": \"sns.amazonaws.com\"", 27, Better),
    ]
}
