//! Mistakes in the topic's policy.

use super::*;

/// Mistakes in the topic's policy.
pub(super) fn topic() -> Vec<Golden> {
    let session = |to: &str, rule, then| instead(rule, Topic, SESSION, to, 27, then);
    let sts = "arn:aws:sts::210987654321:assumed-role";
    vec![
        golden("topic/statement-missing", Topic, crowded(), 1, Stays),
        session(
            &format!("{sts}/SnsNotificationRole/ApplianceHealth"),
            "session/name",
            Clean,
        ),
        session(
            &format!("{sts}/SnsNotificationRole/appliance-health"),
            "session/name",
            Clean,
        ),
        session(
            &format!("{sts}/SnsNotificationRole/network-security"),
            "session/name",
            Clean,
        ),
        session(
            &format!("{sts}/SnsNotificationRole/<Notification Type>"),
            "policy/placeholder",
            Admits,
        ),
        session(
            &format!("{sts}/SnsNotificationRole/*"),
            "principal/wildcard",
            Admits,
        ),
        session(
            &format!("{sts}/alerts/SnsNotificationRole/appliancehealth"),
            "principal/impossible",
            Admits,
        ),
        session(
            &format!("{sts}/snsnotificationrole/appliancehealth"),
            "session/role",
            Clean,
        ),
        session(
            &format!("{sts}/SnsNotificationsRole/appliancehealth"),
            "session/role",
            Clean,
        ),
        session(
            &format!("{sts}/OtherRole/appliancehealth"),
            "session/role",
            Clean,
        ),
        session(
            &format!("{sts}/SnsNotificationRole"),
            "principal/impossible",
            Admits,
        ),
        session(
            &SESSION.replace("210987654321", "210987654322"),
            "session/account",
            Clean,
        ),
        session(
            &SESSION.replace(":aws:", ":aws-cn:"),
            "principal/partition",
            Admits,
        ),
        session(
            &SESSION.replace(":sts:", ":iam:"),
            "principal/impossible",
            Admits,
        ),
        session(
            &SESSION.replace("sts::", "sts:us-west-1:"),
            "principal/impossible",
            Admits,
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
            "principal/not-an-arn",
            Admits,
        ),
        session("SnsNotificationRole", "principal/not-an-arn", Admits),
        instead(
            "resource/region",
            Topic,
            &format!("\"Resource\": \"{TOPIC}\"\n    }}"),
            "\"Resource\": \"arn:aws:sns:us-west-2:210987654321:nsva-health\"\n    }",
            30,
            Admits,
        ),
        instead(
            "resource/subscription",
            Topic,
            &format!("\"Resource\": \"{TOPIC}\"\n    }}"),
            &format!("\"Resource\": \"{TOPIC}:5d3c1b2a-0000-4000-8000-000000000000\"\n    }}"),
            30,
            Admits,
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
            Admits,
        ),
        instead(
            "principal/not-principal",
            Topic,
            &format!("\"Principal\": {{\n        \"AWS\": \"{SESSION}\""),
            &format!("\"NotPrincipal\": {{\n        \"AWS\": \"{SESSION}\""),
            26,
            Stays,
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
            Admits,
        ),
        instead("principal/anyone", Topic, SESSION, "*", 27, Narrows),
        instead(
            "topic/denied",
            Topic,
            "\n  ]",
            ",\n    {\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sns:Publish\",\"Resource\":\"arn:aws:sns:us-west-1:210987654321:nsva-health\"}\n  ]",
            32,
            Stays,
        ),
        instead(
            "topic/denied",
            Topic,
            "\n  ]",
            ",\n    {\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sns:Publish\",\"Resource\":\"arn:aws:sns:us-west-1:210987654321:nsva-health\",\"Condition\":{\"ArnNotEquals\":{\"aws:PrincipalArn\":\"arn:aws:iam::210987654321:role/Admin\"}}}\n  ]",
            32,
            Stays,
        ),
        golden(
            "topic/statement-missing",
            Topic,
            format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Sid":"buckets","Effect":"Allow","Principal":{{"Service":"s3.amazonaws.com"}},"Action":"sns:Publish","Resource":"{TOPIC}"}}]}}"#
            ),
            1,
            Clean,
        ),
        golden(
            "condition/undecided",
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
            "policy/empty",
            Topic,
            r#"{"Version":"2012-10-17","Statement":[]}"#.to_owned(),
            1,
            Clean,
        ),
    ]
}

/// More statements than SNS takes, all of others.
fn crowded() -> String {
    let other = format!(
        r#"{{"Effect":"Allow","Principal":{{"AWS":"464622532012"}},"Action":"sns:Subscribe","Resource":"{TOPIC}"}}"#
    );
    let all = vec![other; 101].join(",");
    format!(r#"{{"Version":"2012-10-17","Statement":[{all}]}}"#)
}
