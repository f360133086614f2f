//! What AWS refuses when a document is saved: named, and never the reason for a
//! yes. Each row says why, from AWS's documentation.

use super::*;
use Kind::{Key, Permissions, Topic, Trust};
use domain::matching::Answer;
use setup::finding::FixKind;

const ROOT: &str = "arn:aws:iam::737318609257:root";

/// The good document with the first statement's part replaced.
fn row(kind: Kind, from: &str, to: &str) -> (Kind, String) {
    (kind, but(kind, from, to))
}

/// A trust policy with another principal.
fn trusting(principal: &str) -> (Kind, String) {
    row(
        Trust,
        "{\n        \"AWS\": \"arn:aws:iam::737318609257:root\"\n      }",
        principal,
    )
}

/// A topic policy with one more principal beside the session.
fn beside(principal: &str) -> (Kind, String) {
    let both = format!("\"AWS\": [\"{SESSION}\", \"{principal}\"]");
    row(Topic, &format!("\"AWS\": \"{SESSION}\""), &both)
}

fn acting(kind: Kind, action: &str) -> (Kind, String) {
    match kind {
        Trust => row(kind, "\"sts:AssumeRole\"", action),
        Topic => row(
            kind,
            "\"SNS:Publish\",\n      \"Resource\"",
            &format!("{action},\n      \"Resource\""),
        ),
        _ => row(kind, "[\"SNS:Publish\"]", action),
    }
}

/// With another resource in the first statement.
fn about(kind: Kind, resource: &str) -> (Kind, String) {
    (
        kind,
        good(kind).replacen(&format!("\"{TOPIC}\""), resource, 1),
    )
}

/// With as many more statements for others.
fn beside_statements(
    kind: Kind,
    count: usize,
    statement: impl Fn(usize) -> String,
) -> (Kind, String) {
    let more: String = (0..count).map(|n| format!("{},", statement(n))).collect();
    row(kind, "\"Statement\": [", &format!("\"Statement\": [{more}"))
}

/// An account that may assume the role: 99 characters without blanks.
fn other_account(number: usize) -> String {
    format!(
        r#"{{"Sid":"Other{number:03}","Effect":"Allow","Principal":{{"AWS":"210987654321"}},"Action":"sts:AssumeRole"}}"#
    )
}

/// An account that may subscribe.
fn subscriber(number: usize) -> String {
    format!(
        r#"{{"Sid":"Other{number}","Effect":"Allow","Principal":{{"AWS":"555566667777"}},"Action":"sns:Subscribe","Resource":"{TOPIC}"}}"#
    )
}

fn reader(number: usize) -> String {
    format!(
        r#"{{"Sid":"Other{number:03}","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket-{number:03}/*"}}"#
    )
}

fn all() -> Vec<(&'static str, (Kind, String))> {
    let accounts: Vec<String> = (0..200)
        .map(|n| format!("\"{:012}\"", 555_566_660_000_u64 + n))
        .collect();
    let id = |kind: Kind, size: usize| {
        let id = format!("\"Id\": \"{}\", \"Statement\"", "x".repeat(size));
        row(kind, "\"Statement\"", &id)
    };
    vec![
        // IAM and STS quotas: 8,192 characters of a trust policy, 10,240 of the
        // inline policies of a role; SNS, policy quotas: 30 KB, 100 statements, 200
        // principals; KMS resource quotas: 32 KB.
        (
            "policy/too-long",
            beside_statements(Trust, 85, other_account),
        ),
        (
            "policy/too-long",
            beside_statements(Permissions, 110, reader),
        ),
        ("policy/too-long", id(Trust, 8_192)),
        ("policy/too-long", id(Permissions, 10_240)),
        (
            "policy/too-long",
            row(Topic, "__default_policy_ID", &"x".repeat(30_500)),
        ),
        (
            "policy/too-long",
            row(Key, "key-default-1", &"x".repeat(32_500)),
        ),
        ("topic/limits", beside_statements(Topic, 99, subscriber)),
        (
            "topic/limits",
            row(
                Topic,
                &format!("\"AWS\": \"{SESSION}\""),
                &format!("\"AWS\": [\"{SESSION}\", {}]", accounts.join(", ")),
            ),
        ),
        // IAM and STS quotas; KMS, PutKeyPolicy: characters up to U+00FF.
        (
            "policy/characters",
            row(
                Trust,
                "\"Statement\"",
                "\"Id\": \"Политика\", \"Statement\"",
            ),
        ),
        ("policy/characters", row(Key, "key-default-1", "密钥")),
        // SNS, “Valid Amazon SNS policy actions”: these eleven, no others, and
        // “Policy statement action out of service scope” for a wildcard.
        ("topic/action", acting(Topic, "\"SNS:*\"")),
        ("topic/action", acting(Topic, "\"*\"")),
        (
            "topic/action",
            acting(Topic, "[\"sns:Publish\", \"sns:CreateTopic\"]"),
        ),
        (
            "topic/action",
            acting(Topic, "[\"sns:Publish\", \"sns:ListTopics\"]"),
        ),
        (
            "topic/action",
            acting(Topic, "[\"sns:Publish\", \"sns:Unsubscribe\"]"),
        ),
        (
            "topic/action",
            acting(Topic, "[\"sns:Publish\", \"sqs:SendMessage\"]"),
        ),
        // SNS, “Policy quotas”: one resource, which is the policy's topic.
        (
            "topic/resource",
            about(Topic, &format!("[\"*\", \"{TOPIC}\"]")),
        ),
        (
            "topic/resource",
            about(Topic, "\"arn:aws:sns:us-west-1:210987654321:other\""),
        ),
        (
            "topic/resource",
            about(Topic, &format!("[\"{TOPIC}\", \"{TOPIC}2\"]")),
        ),
        ("topic/resource", about(Topic, "\"arn:aws:sns:*:*:nsva-*\"")),
        (
            "topic/resource",
            row(Topic, "\"Resource\"", "\"NotResource\""),
        ),
        // IAM, “AssumeRole policy may only specify STS AssumeRole actions”.
        ("trust/action", acting(Trust, "\"*\"")),
        ("trust/action", acting(Trust, "\"sts:*\"")),
        (
            "trust/action",
            acting(Trust, "[\"sts:AssumeRole\", \"iam:PassRole\"]"),
        ),
        (
            "trust/action",
            acting(Trust, "[\"sts:AssumeRole\", \"sts:GetCallerIdentity\"]"),
        ),
        (
            "trust/action",
            acting(
                Trust,
                "[\"sts:AssumeRole\", \"sts:AssumeRoleWithWebIdendity\"]",
            ),
        ),
        // IAM reference, “NotPrincipal”: only with Deny, and not in trust policies.
        (
            "action/not-action",
            row(Trust, "\"Action\"", "\"NotAction\""),
        ),
        (
            "principal/not-principal",
            row(Trust, "\"Principal\"", "\"NotPrincipal\""),
        ),
        (
            "principal/not-principal",
            row(
                Trust,
                "\n  ]",
                ",\n    {\"Effect\":\"Deny\",\"NotPrincipal\":{\"AWS\":\"737318609257\"},\"Action\":\"sts:AssumeRole\"}\n  ]",
            ),
        ),
        (
            "principal/not-principal",
            row(
                Topic,
                "\"Principal\": {\n        \"AWS\": \"*\"",
                "\"NotPrincipal\": {\n        \"AWS\": \"333344445555\"",
            ),
        ),
        (
            "principal/not-principal",
            row(Key, "\"Principal\"", "\"NotPrincipal\""),
        ),
        // IAM, “Invalid principal in policy”: “*” alone is not taken there.
        ("principal/no-kind", trusting("\"*\"")),
        ("principal/no-kind", trusting("\"737318609257\"")),
        ("principal/no-kind", trusting("[\"*\"]")),
        // IAM reference, “Principal”: accounts, users, roles and their sessions.
        (
            "principal/impossible",
            trusting(r#"{"AWS": "arn:aws:iam::737318609257:group/Publishers"}"#),
        ),
        (
            "principal/impossible",
            trusting(r#"{"AWS": "arn:aws:iam::737318609257:policy/x"}"#),
        ),
        (
            "principal/impossible",
            trusting(r#"{"AWS": "arn:aws:iam::737318609257:oidc-provider/x"}"#),
        ),
        (
            "principal/impossible",
            trusting(r#"{"AWS": "arn:aws:iam::737318609257:instance-profile/x"}"#),
        ),
        (
            "principal/impossible",
            trusting(r#"{"AWS": "arn:aws:iam::737318609257:Root"}"#),
        ),
        (
            "principal/impossible",
            trusting(r#"{"AWS": "arn:aws:iam::737318609257:root/"}"#),
        ),
        (
            "principal/impossible",
            trusting(r#"{"AWS": "arn:aws:iam:us-east-1:737318609257:root"}"#),
        ),
        (
            "principal/impossible",
            trusting(r#"{"AWS": "arn:aws:sts::737318609257:root"}"#),
        ),
        (
            "principal/impossible",
            trusting(r#"{"AWS": "arn:aws:iam::73731860925:root"}"#),
        ),
        (
            "principal/impossible",
            trusting(r#"{"AWS": "arn:aws:iam::737318609257:user/"}"#),
        ),
        (
            "principal/impossible",
            beside("arn:aws:iam::210987654321:group/ops"),
        ),
        (
            "principal/impossible",
            beside("arn:aws:sts::210987654321:assumed-role/Role"),
        ),
        (
            "principal/impossible",
            beside("arn:aws:iam::210987654321:assumed-role/Role/x"),
        ),
        ("principal/impossible", beside(TOPIC)),
        (
            "principal/blank",
            trusting("{\"AWS\": \"arn:aws:iam::737318609257:root\u{200b}\"}"),
        ),
        (
            "principal/blank",
            trusting("{\"AWS\": \"arn:aws:iam::737318609257:root\u{a0}\"}"),
        ),
        (
            "principal/blank",
            trusting("{\"AWS\": \"arn:aws:iam::7373\u{2060}18609257:root\"}"),
        ),
        (
            "principal/account-form",
            trusting(r#"{"AWS": "7373-1860-9257"}"#),
        ),
        (
            "principal/not-an-arn",
            trusting(r#"{"AWS": "sns.amazonaws.com"}"#),
        ),
        ("principal/not-an-arn", beside("73731860925")),
        (
            "principal/wildcard",
            trusting(r#"{"AWS": "arn:aws:iam::737318609257:role/*"}"#),
        ),
        (
            "principal/wildcard",
            trusting(r#"{"AWS": "arn:aws:iam::*:root"}"#),
        ),
        (
            "principal/wildcard",
            trusting(r#"{"AWS": "737318609257", "Service": "*"}"#),
        ),
        (
            "principal/service",
            trusting(r#"{"AWS": "737318609257", "Service": "ec2"}"#),
        ),
        (
            "principal/federated",
            trusting(r#"{"AWS": "737318609257", "Federated": "arn:aws:iam::737318609257:root"}"#),
        ),
        (
            "principal/federated",
            trusting(r#"{"AWS": "737318609257", "Federated": "google"}"#),
        ),
        // IAM reference, “Principal”: providers are resources of IAM, in an account.
        (
            "principal/federated",
            trusting(
                r#"{"AWS": "737318609257", "Federated": "arn:aws:sts::210987654321:saml-provider/x"}"#,
            ),
        ),
        (
            "principal/federated",
            trusting(
                r#"{"AWS": "737318609257", "Federated": "arn:aws:iam::21098765432:saml-provider/x"}"#,
            ),
        ),
        (
            "principal/federated",
            trusting(
                r#"{"AWS": "737318609257", "Federated": "arn:aws:iam::737318609257:user/ops"}"#,
            ),
        ),
        // IAM is separate in each partition.
        (
            "principal/partition",
            trusting(r#"{"AWS": "arn:aws-cn:iam::737318609257:root"}"#),
        ),
        (
            "principal/partition",
            trusting(r#"{"AWS": ["737318609257", "arn:aws-us-gov:iam::737318609257:root"]}"#),
        ),
        (
            "principal/partition",
            beside("arn:aws-cn:iam::210987654321:role/x"),
        ),
        // IAM, “Vendor … is not valid”, “must be prefaced by a vendor”, “can
        // contain only one colon”.
        ("action/form", acting(Permissions, "\"s*:Publish\"")),
        ("action/form", acting(Permissions, "\"sns:Publish:x\"")),
        ("action/form", acting(Permissions, "\":Publish\"")),
        ("action/form", acting(Permissions, "\"sns:\"")),
        ("action/no-service", acting(Permissions, "\"Publish\"")),
        (
            "action/blank",
            acting(Permissions, "\"sns:Publish\u{200b}\""),
        ),
        ("action/blank", acting(Permissions, "\"sns: Publish\"")),
        // IAM, “Resource vendor must be fully qualified and cannot contain
        // regexes”, “Partition … is not valid”, “cannot contain region
        // information”, “must be in ARN format or "*"”, “failed legacy parsing”.
        (
            "resource/service",
            about(
                Permissions,
                "\"arn:aws:*:us-west-1:210987654321:nsva-health\"",
            ),
        ),
        (
            "resource/service",
            about(
                Permissions,
                "\"arn:aws:sn?:us-west-1:210987654321:nsva-health\"",
            ),
        ),
        ("resource/service", about(Permissions, "\"arn:aws\"")),
        ("resource/service", about(Permissions, "\"arn:aws:sns*\"")),
        (
            "resource/partition",
            about(
                Permissions,
                &format!("[\"{TOPIC}\", \"arn:aws-cn:sns:cn-north-1:210987654321:x\"]"),
            ),
        ),
        (
            "resource/partition",
            about(
                Permissions,
                &format!("[\"{TOPIC}\", \"arn:sns:aws:us-west-1:210987654321:x\"]"),
            ),
        ),
        (
            "resource/region",
            about(
                Permissions,
                &format!("[\"{TOPIC}\", \"arn:aws:iam:us-east-1:210987654321:role/x\"]"),
            ),
        ),
        (
            "resource/region",
            about(
                Permissions,
                &format!("[\"{TOPIC}\", \"arn:aws:s3:us-east-1::bucket\"]"),
            ),
        ),
        (
            "resource/not-an-arn",
            about(Permissions, &format!("[\"{TOPIC}\", \"nsva-health\"]")),
        ),
        (
            "resource/not-an-arn",
            about(Permissions, &format!("[\"{TOPIC}\", \"*:nsva-health\"]")),
        ),
        (
            "resource/not-an-arn",
            about(
                Permissions,
                &format!("[\"{TOPIC}\", \"arn:aws:s3::bucket\"]"),
            ),
        ),
        (
            "resource/blank",
            about(Permissions, &format!("[\"{TOPIC}\", \"{TOPIC}\u{200b}\"]")),
        ),
        (
            "resource/several",
            about(
                Permissions,
                &format!("[\"{TOPIC}\", \"{TOPIC}\\n{TOPIC}2\"]"),
            ),
        ),
        (
            "policy/list-in-quotes",
            about(
                Permissions,
                &format!("[\"{TOPIC}\", \"[\\\"{TOPIC}2\\\"]\"]"),
            ),
        ),
        // CloudFormation, Terraform and prose: nothing AWS fills in.
        (
            "policy/placeholder",
            row(Trust, EXTERNAL_ID, "${var.external_id}"),
        ),
        (
            "policy/placeholder",
            row(Trust, EXTERNAL_ID, "${ExternalId}"),
        ),
        (
            "policy/placeholder",
            about(Permissions, "\"${aws_sns_topic.alerts.arn}\""),
        ),
        (
            "policy/placeholder",
            about(
                Permissions,
                "\"arn:aws:sns:${self:provider.region}:210987654321:x\"",
            ),
        ),
        (
            "policy/placeholder",
            about(Permissions, "\"arn:aws:sns:REGION:ACCOUNT_ID:nsva-health\""),
        ),
        (
            "policy/placeholder",
            trusting(r#"{"AWS": "arn:aws:iam::xxxxxxxxxxxx:root"}"#),
        ),
        // “Grammar of the IAM JSON policy language”: no other elements.
        (
            "policy/member-unknown",
            row(Trust, "\"Version\"", "\"Comment\": \"x\", \"Version\""),
        ),
        (
            "policy/member-unknown",
            row(Trust, "\"Version\"", "\"Condition\": {}, \"Version\""),
        ),
        (
            "policy/member-unknown",
            row(Topic, "\"Effect\"", "\"Description\": \"x\", \"Effect\""),
        ),
        (
            "principal/kind",
            trusting(r#"{"AWS": "737318609257", "User": "x"}"#),
        ),
        ("policy/wrong-kind", trusting(r#"{"AWS": 737318609257}"#)),
        (
            "policy/wrong-kind",
            trusting(r#"{"AWS": ["737318609257", 12]}"#),
        ),
        (
            "policy/wrong-kind",
            trusting(r#"{"AWS": {"Fn::Sub": "arn:${AWS::Partition}:iam::737318609257:root"}}"#),
        ),
        (
            "policy/wrong-kind",
            trusting(r#"{"AWS": {"Ref": "Account"}}"#),
        ),
        (
            "policy/wrong-kind",
            about(Permissions, r#"{"Fn::GetAtt": ["Topic", "Arn"]}"#),
        ),
        // “Condition operators”: written like that; IfExists not with Null.
        (
            "condition/operator-case",
            row(Trust, "StringEquals", "stringEquals"),
        ),
        (
            "condition/operator-case",
            row(Trust, "StringEquals", "forAnyValue:StringEquals"),
        ),
        (
            "condition/operator-case",
            row(Trust, "StringEquals", "StringEqualsifexists"),
        ),
        (
            "condition/operator",
            row(Trust, "StringEquals", "NullIfExists"),
        ),
        ("condition/operator", row(Trust, "StringEquals", "Equals")),
        (
            "condition/key-form",
            row(Trust, "sts:ExternalId", "Department"),
        ),
    ]
}

#[test]
fn what_aws_refuses_is_an_error_and_never_a_yes() {
    let setup = with_key();
    let mut failures = Vec::new();
    for (rule, (kind, text)) in all() {
        let found = examined(&setup, kind, &text);
        let refused = found
            .iter()
            .any(|finding| finding.rule == rule && finding.severity == Severity::Error);
        if !refused {
            failures.push(format!("not {rule} but {:?} in {text}", rules(&found)));
        }
        let others = Kind::ALL.map(good);
        let [trust, permissions, topic, key] = others.each_ref().map(|text| Some(text.as_str()));
        let mut texts = PolicySet {
            trust,
            permissions,
            topic,
            key,
        };
        *texts.get_mut(kind) = Some(&text);
        let answer = decided(&setup, &texts).about(kind);
        assert_ne!(answer, Answer::Yes, "{rule} in {text}");
    }
    assert!(failures.is_empty(), "{}", failures.join("\n-----\n"));
}

/// Every ARN that can't be a principal is told for the part that is wrong (IAM reference,
/// “Principal”; IAM and STS API references for names).
#[test]
fn an_impossible_principal_is_told_by_what_is_wrong_with_it() {
    let iam = |resource: &str| format!("arn:aws:iam::210987654321:{resource}");
    let sts = |resource: &str| format!("arn:aws:sts::210987654321:{resource}");
    let long = |length: usize| "x".repeat(length);
    let account = "its account isn’t twelve digits";
    let region = "the region stays empty";
    let name = "the name is missing";
    let session = "with one slash between them";
    let form = "names have only letters";
    let several = "more than one is named";
    let other = "only accounts (root), users, roles";
    for (who, why) in [
        (iam("root"), ""),
        (iam("root/"), other),
        (iam("user/a"), ""),
        (iam("role/a/b/c"), ""),
        (iam("role/a,b"), ""),
        (iam(&format!("role/{}", long(64))), ""),
        (iam(&format!("role/{}", long(65))), form),
        (iam(&format!("role/{}/a", long(510))), ""),
        (iam(&format!("role/{}/a", long(511))), form),
        (iam("role//a"), form),
        (iam("role/ä"), form),
        (iam("role/ä/a"), form),
        (iam("role/"), name),
        (iam("role/a/"), name),
        (iam("user/"), name),
        (sts("federated-user/ab"), ""),
        (sts("federated-user/a"), form),
        (sts("federated-user/"), name),
        (sts(&format!("federated-user/{}", long(32))), ""),
        (sts(&format!("federated-user/{}", long(33))), form),
        (sts("assumed-role/a/bc"), ""),
        (sts("assumed-role/a/b"), form),
        (sts("assumed-role/ä/bc"), form),
        (sts(&format!("assumed-role/{}/bc", long(65))), form),
        (sts(&format!("assumed-role/a/{}", long(65))), form),
        (sts("assumed-role/a"), session),
        (sts("assumed-role/a/"), session),
        (sts("assumed-role//bc"), session),
        (sts("assumed-role/a//bc"), session),
        (sts("assumed-role/p/a/bc"), "AWS drops the role’s path"),
        (
            iam("assumed-role/a/bc"),
            "sessions belong to the service sts",
        ),
        (
            iam("federated-user/ab"),
            "sessions belong to the service sts",
        ),
        (sts("user/a"), "belong to the service iam"),
        (sts("role/a"), "belong to the service iam"),
        (sts("root"), "belong to the service iam"),
        (iam("group/a"), "a group can’t sign in"),
        (iam("policy/a"), "a policy can’t sign in"),
        (iam("instance-profile/a"), "an instance profile contains"),
        (iam("oidc-provider/a.b"), "is listed under Federated"),
        (iam("saml-provider/a"), "is listed under Federated"),
        (iam("mfa/a"), other),
        (sts("a"), other),
        ("arn:aws:s3::210987654321:a".to_owned(), other),
        ("arn:aws:iam::21098765432:root".to_owned(), account),
        ("arn:aws:iam::aws:user/a".to_owned(), account),
        // An origin access identity is a user of CloudFront; it has no roles.
        (
            "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1".to_owned(),
            "",
        ),
        ("arn:aws:iam::cloudfront:role/a".to_owned(), account),
        ("arn:aws:iam:us-east-1:210987654321:root".to_owned(), region),
        (
            "arn:aws:sts:us-east-1:210987654321:assumed-role/a/bc".to_owned(),
            region,
        ),
        (format!("{} {}", iam("role/a"), iam("role/b")), several),
        ("210987654321,464622532012".to_owned(), several),
        ("s3.amazonaws.com;sns.amazonaws.com".to_owned(), several),
    ] {
        let (kind, text) = beside(&who);
        let found = examined(&plain(), kind, &text);
        let found = found.iter().filter(|f| f.rule.starts_with("principal/"));
        let said: Vec<_> = found.map(|f| (f.rule, f.message.to_string())).collect();
        match (why, said.as_slice()) {
            ("", []) => {}
            (_, [("principal/impossible", message)]) if !why.is_empty() => {
                assert!(message.contains(why), "{who}: {message}");
            }
            _ => panic!("{who}: {said:?}"),
        }
    }
}

/// Services and identity providers have names of their own (IAM reference, “Principal”).
#[test]
fn services_and_providers_are_told_from_what_is_none() {
    let arn = |resource: &str| format!("arn:aws:iam::210987654321:{resource}");
    let service = Some("principal/service");
    let unknown = Some("principal/unknown-service");
    let federated = Some("principal/federated");
    for (list, who, rule) in [
        ("Service", "sns.amazonaws.com".to_owned(), None),
        ("Service", "ec2.amazonaws.com.cn".to_owned(), None),
        ("Service", "alexa-appkit.amazon.com".to_owned(), None),
        ("Service", "alexa.amazon.com".to_owned(), unknown),
        ("Service", "sns.example.com".to_owned(), unknown),
        ("Service", "sns.amazonaws.org".to_owned(), unknown),
        ("Service", "sns".to_owned(), service),
        ("Service", ".amazonaws.com".to_owned(), service),
        ("Service", "sns.amazonaws.com.".to_owned(), service),
        ("Service", "sns/x.amazonaws.com".to_owned(), service),
        ("Federated", "www.amazon.com".to_owned(), None),
        ("Federated", "example.com".to_owned(), federated),
        ("Federated", arn("saml-provider/x"), None),
        ("Federated", arn("saml-provider/"), federated),
        ("Federated", arn("saml-provider"), federated),
        ("Federated", arn("oidc-provider/a.b/c"), None),
        ("Federated", arn("oidc-provider/"), federated),
        ("Federated", arn("oidc-provider/https://a.b"), federated),
        ("Federated", arn("role/x"), federated),
        (
            "Federated",
            arn("saml-provider/x").replace("iam", "sts"),
            federated,
        ),
        (
            "Federated",
            arn("saml-provider/x").replace("iam:", "iam:eu-west-1"),
            federated,
        ),
        (
            "Federated",
            arn("saml-provider/x").replace("1:", ":"),
            federated,
        ),
        (
            "Federated",
            arn("saml-provider/x").replace("aws", "aws-cn"),
            Some("principal/partition"),
        ),
    ] {
        let (kind, text) = trusting(&format!(r#"{{"AWS": "737318609257", "{list}": "{who}"}}"#));
        let found = rules(&examined(&plain(), kind, &text));
        let found: Vec<_> = found
            .into_iter()
            .filter(|rule| rule.starts_with("principal/"))
            .collect();
        assert_eq!(found, rule.into_iter().collect::<Vec<_>>(), "{who}");
        // Alone, what is a service is put under services.
        let (kind, text) = trusting(&format!("\"{who}\""));
        let found = examined(&plain(), kind, &text);
        let alone = found.iter().find(|f| f.rule == "principal/no-kind");
        let fix = alone.unwrap().fix.as_ref();
        let label = fix.map(|fix| fix.label.to_string()).unwrap_or_default();
        assert_eq!(
            label.starts_with("List under Service"),
            list == "Service" && rule.is_none(),
            "{who}: {label}"
        );
    }
}

/// Who is nobody goes from a list only where somebody stays in that very list, and where
/// nothing says who else was meant.
#[test]
fn nobody_is_taken_from_a_list_that_somebody_stays_in() {
    let orphan = "AROAJQABLZS4A3QDU576Q";
    let group = "arn:aws:iam::210987654321:group/ops";
    let session = SESSION.replace("assumed-role", "Assumed-Role");
    let denies = format!(
        r#"{{"Effect":"Deny","Principal":{{"AWS":["464622532012","{group}"]}},"Action":"sns:Publish","Resource":"{TOPIC}"}}"#
    );
    let with = |principal: &str| {
        row(
            Topic,
            &format!("{{\n        \"AWS\": \"{SESSION}\"\n      }}"),
            principal,
        )
        .1
    };
    for (text, rule, removed) in [
        (beside(orphan).1, "principal/orphan", true),
        (beside(group).1, "principal/impossible", true),
        (
            with(&format!(r#"{{"AWS": ["{orphan}"]}}"#)),
            "principal/orphan",
            false,
        ),
        (
            with(&format!(
                r#"{{"AWS": ["{orphan}"], "Service": ["s3.amazonaws.com", "ec2.amazonaws.com"]}}"#
            )),
            "principal/orphan",
            false,
        ),
        (
            with(&format!(r#"{{"AWS": ["{group}", "{orphan}"]}}"#)),
            "principal/impossible",
            false,
        ),
        (
            good(Topic).replacen("\n  ]", &format!(",\n    {denies}\n  ]"), 1),
            "principal/impossible",
            false,
        ),
    ] {
        let found = examined(&plain(), Topic, &text);
        let found = found.iter().find(|f| f.rule == rule).unwrap();
        let fix = found.fix.as_ref();
        let removes = fix.is_some_and(|fix| fix.edits.iter().all(|edit| edit.text.is_empty()));
        assert_eq!(removes, removed, "{text}: {fix:?}");
    }
    // What was meant is put right instead.
    let found = examined(&plain(), Topic, &beside(&session).1);
    let found = found.iter().find(|f| f.rule == "principal/impossible");
    let fix = found.and_then(|finding| finding.fix.as_ref()).unwrap();
    assert_eq!(fix.edits[0].text, format!("\"{SESSION}\""));
}

/// Whom a misspelt principal means is certain only if it is the connector's own.
#[test]
fn only_the_connectors_own_principal_is_respelled() {
    let (vendor, own) = ("737318609257", "210987654321");
    let zero = |who: &str| format!("{who}\u{200b}");
    let root = "arn:aws:iam::737318609257:root";
    for (kind, who, meant) in [
        (Trust, zero(vendor), Some(vendor)),
        (Trust, zero(own), None),
        (Trust, zero(root), Some(root)),
        (Trust, zero("arn:aws:iam::210987654321:root"), None),
        (Trust, "7373-1860-9257".to_owned(), Some(vendor)),
        (Trust, "2109 8765 4321".to_owned(), None),
        (Trust, root.replace("iam", "sts"), Some(root)),
        (Trust, root.replace("root", "ROOT"), Some(root)),
        (Trust, format!("{root}/"), Some(root)),
        (Trust, format!("{root}/x"), None),
        (Topic, zero(vendor), None),
        (Topic, zero(SESSION), Some(SESSION)),
        (Topic, zero(ROLE), Some(ROLE)),
        (Topic, SESSION.replace(":sts:", ":iam:"), Some(SESSION)),
        (Topic, SESSION.replace("assumed", "Assumed"), Some(SESSION)),
        (Topic, zero("arn:aws:iam::210987654321:role/Other"), None),
    ] {
        let text = match kind {
            Trust => trusting(&format!("{{\"AWS\": \"{who}\"}}")).1,
            _ => but(kind, SESSION, &who),
        };
        let found = examined(&plain(), kind, &text);
        let rules = [
            "principal/blank",
            "principal/account-form",
            "principal/impossible",
        ];
        let found = found.iter().find(|f| rules.contains(&f.rule)).unwrap();
        let edits = found.fix.iter().flat_map(|fix| &fix.edits);
        // A statement in place of another one respells nobody.
        let edits = edits.filter(|edit| edit.text.starts_with('"'));
        let edits: Vec<String> = edits.map(|edit| edit.text.clone()).collect();
        let expected: Vec<String> = meant
            .map(|meant| format!("\"{meant}\""))
            .into_iter()
            .collect();
        assert_eq!(edits, expected, "{who}");
    }
}

/// A correction of one principal leaves the others of the list where they are.
#[test]
fn a_principal_without_its_kind_is_listed_only_where_it_is_the_only_one_and_an_account() {
    for (principal, fixed) in [
        ("\"737318609257\"", true),
        ("\"arn:aws:iam::737318609257:root\"", true),
        ("[\"737318609257\", \"210987654321\"]", false),
        ("\"Connector\"", false),
    ] {
        let (kind, text) = trusting(principal);
        let found = examined(&plain(), kind, &text);
        let mut found = found
            .iter()
            .filter(|finding| finding.rule == "principal/no-kind");
        let fix = found.next().unwrap().fix.as_ref();
        let lists = fix.is_some_and(|fix| fix.label == "List under AWS");
        assert_eq!(lists, fixed, "{principal}: {fix:?}");
    }
}

/// A repair only respells: what it leads to is what was written, and no more.
#[test]
fn what_is_refused_for_its_spelling_is_respelled() {
    let root = "\"arn:aws:iam::737318609257:root\"";
    let table = [
        (trusting("\"*\""), "{\"AWS\": \"*\"}"),
        (trusting("\"737318609257\""), "{\"AWS\": \"737318609257\"}"),
        (
            trusting(r#"{"AWS": "arn:aws:iam::737318609257:Root"}"#),
            root,
        ),
        (
            trusting(r#"{"AWS": "arn:aws:iam::737318609257:root."}"#),
            root,
        ),
        // A group is nobody, so that nobody loses anything by its removal.
        (beside("arn:aws:iam::210987654321:group/ops"), ""),
        // Nobody but the connector is let in by it.
        (
            row(Trust, EXTERNAL_ID, "${var.external_id}"),
            &*format!("\"{EXTERNAL_ID}\""),
        ),
        (
            trusting("{\"AWS\": \" arn:aws:iam::737318609257:root\u{200b}\"}"),
            root,
        ),
        (trusting(r#"{"AWS": "7373 1860 9257"}"#), "\"737318609257\""),
        (
            acting(Permissions, "\" sns:Publish\u{feff}\""),
            "\"sns:Publish\"",
        ),
        (
            row(Trust, "StringEquals", "stringequals"),
            "\"StringEquals\"",
        ),
        (
            row(Trust, "StringEquals", "StringEqual"),
            "\"StringEquals\"",
        ),
        (row(Trust, "\"Allow\"", "\"ALLOW\""), "\"Allow\""),
        (
            row(Trust, "sts:ExternalId", "ExternalId"),
            "\"sts:ExternalId\"",
        ),
        (
            row(Trust, "sts:ExternalId", "sts-ExternalId"),
            "\"sts:ExternalId\"",
        ),
        (acting(Permissions, "\"sns.publish\""), "\"sns:publish\""),
        (trusting(r#"{"AWS": 737318609257}"#), "\"737318609257\""),
    ];
    for ((kind, text), expected) in table {
        let found = examined(&with_key(), kind, &text);
        let errors: Vec<_> = found
            .iter()
            .filter(|f| f.severity == Severity::Error)
            .collect();
        let fixes = errors.iter().filter_map(|finding| finding.fix.as_ref());
        let edits: Vec<_> = fixes.flat_map(|fix| &fix.edits).collect();
        assert!(
            edits.iter().any(|edit| edit.text == expected),
            "{edits:?} {found:#?}"
        );
    }
    // Whom or what else it could be, nobody knows.
    for (kind, text) in [
        trusting(r#"{"AWS": "arn:aws:iam::737318609257:group/x"}"#),
        trusting(r#"{"AWS": "arn:aws:iam::737318609257:Rool"}"#),
        acting(Permissions, "\"sns.*\""),
        acting(Permissions, "\"sns.Publishing\""),
        acting(Permissions, "\"sns\""),
        row(Topic, SESSION, "7373-1860-9257"),
        acting(Permissions, "12345"),
        row(Permissions, "\"SnsPublish\"", "5"),
        acting(
            Trust,
            "\"sts:AssumeRole\", \"Resource\": \"arn:aws:s3:::x\"",
        ),
        acting(Trust, "\"sts:AssumeRole\", \"NotResource\": \"*\""),
        acting(Permissions, "[\"SNS:Publish\"], \"NotPrincipal\": \"*\""),
        acting(
            Permissions,
            "[\"SNS:Publish\"], \"Principal\": \"210987654321\"",
        ),
        // An operator of its own, and a wildcard, for which it would be another one.
        row(
            Trust,
            "\"StringEquals\"",
            r#""aws:username": "x", "StringEquals""#,
        ),
        row(
            Trust,
            &format!(
                "\"StringEquals\": {{\n          \"sts:ExternalId\": \"{EXTERNAL_ID}\"\n        }}"
            ),
            "\"sts:ExternalId\": \"9f1c*\"",
        ),
        // AWS takes any key of a service.
        row(Trust, "sts:ExternalId", "sts:External-ID"),
        row(Trust, "sts:ExternalId", "aws:ExternalId"),
        // There would be two of that operator.
        row(
            Trust,
            "\"StringEquals\"",
            r#""stringequals": {"aws:username": "x"}, "StringEquals""#,
        ),
    ] {
        let found = examined(&with_key(), kind, &text);
        let rules = [
            "principal/impossible",
            "policy/wrong-kind",
            "action/no-service",
            "condition/operator-case",
            "condition/key-misspelt",
            "condition/no-operator",
            "principal/account-form",
            "trust/resource",
            "permissions/principal",
        ];
        let finding = found.iter().find(|f| rules.contains(&f.rule)).unwrap();
        let repair = finding
            .fix
            .as_ref()
            .filter(|fix| fix.kind == FixKind::Repair);
        assert_eq!(repair, None, "{text}");
    }
}

/// A gap is filled with the external ID only where nobody but the connector is asked for
/// it, so that nothing else can have been meant.
#[test]
fn a_gap_is_filled_with_the_external_id_only_where_it_asks_nobody_else() {
    let root = format!("\"Principal\": {{\n        \"AWS\": \"{ROOT}\"\n      }}");
    let principal = |who: &str| but(Trust, &root, who);
    let action = |action: &str| but(Trust, "\"Action\": \"sts:AssumeRole\"", action);
    let operator = |name: &str| but(Trust, "StringEquals", name);
    let other = "arn:aws:iam::210987654321:root";
    for (text, filled) in [
        (good(Trust), true),
        (principal(r#""Principal": {"AWS": "737318609257"}"#), true),
        (
            principal(&format!(
                r#""Principal": {{"AWS": ["737318609257", "{ROOT}"]}}"#
            )),
            true,
        ),
        (
            principal(&format!(r#""Principal": {{"AWS": "{other}"}}"#)),
            false,
        ),
        (
            principal(&format!(r#""Principal": {{"AWS": ["{ROOT}", "{other}"]}}"#)),
            false,
        ),
        (
            principal(r#""Principal": {"AWS": "arn:aws:iam::737318609257:user/x"}"#),
            false,
        ),
        (principal(r#""Principal": {"AWS": "*"}"#), false),
        (
            principal(&format!(r#""NotPrincipal": {{"AWS": "{ROOT}"}}"#)),
            false,
        ),
        (
            principal(&format!(r#""NotPrincipal": {{"AWS": "{other}"}}"#)),
            false,
        ),
        (principal(r#""Sid": "NoPrincipal""#), false),
        (action(r#""Action": "STS:assumerole""#), true),
        (action(r#""Action": ["sts:AssumeRole"]"#), true),
        (action(r#""Action": "sts:*""#), false),
        (
            action(r#""Action": ["sts:AssumeRole", "sts:TagSession"]"#),
            false,
        ),
        (action(r#""NotAction": "sts:AssumeRole""#), false),
        (action(r#""Sid": "NoAction""#), false),
        (operator("StringLike"), true),
        (operator("StringEqualsIfExists"), true),
        (operator("StringNotEquals"), false),
        (operator("StringEqualsIgnoreCase"), false),
        (but(Trust, "sts:ExternalId", "STS:externalid"), true),
        (but(Trust, "sts:ExternalId", "aws:PrincipalTag/id"), false),
        (but(Trust, "\"Allow\"", "\"Deny\""), false),
    ] {
        let text = text.replace(EXTERNAL_ID, "${ExternalId}");
        let found = examined(&plain(), Trust, &text);
        let is_gap = |f: &&Finding| f.rule == "policy/placeholder" && f.path.contains("Condition");
        let gap = found.iter().find(is_gap).unwrap();
        let edits = gap.fix.iter().flat_map(|fix| &fix.edits);
        let edits: Vec<&str> = edits.map(|edit| edit.text.as_str()).collect();
        let expected = format!("\"{EXTERNAL_ID}\"");
        let expected: &[&str] = if filled { &[&expected] } else { &[] };
        assert_eq!(edits, expected, "{text}");
    }
    // Nor in what is no trust policy.
    let statement = good(Trust).replace(EXTERNAL_ID, "${ExternalId}");
    let found = examined(&plain(), Topic, &statement);
    assert!(found.iter().any(|f| f.rule == "policy/placeholder"));
    let is_filled = |f: &Finding| f.rule == "policy/placeholder" && f.fix.is_some();
    assert!(!found.iter().any(is_filled), "{found:#?}");
}

/// Where another part has no value of the right kind either, a repair could hide among
/// what is wrong with that one.
#[test]
fn an_operator_is_put_around_nothing_but_keys() {
    let number = |text: String| text.replace("\"NetworkSecurityAssumeRole\"", "5");
    let both = r#""aws:username": "x", "StringEquals""#;
    let other = r#",{"Effect":"Allow","Principal":{"AWS":"210987654321"},"Action":"sts:TagSession","Condition":{"StringEquals":{"name":"x"}}}"#;
    let text =
        number(but(Trust, "\"StringEquals\"", both)).replace("\n  ]", &format!("{other}\n  ]"));
    let found = examined(&plain(), Trust, &text);
    let of = |rule: &str| found.iter().find(|finding| finding.rule == rule).unwrap();
    assert_eq!(of("policy/wrong-kind").severity, Severity::Error);
    let fix = of("condition/no-operator").fix.as_ref();
    assert_eq!(fix.filter(|fix| fix.kind == FixKind::Repair), None);
}

/// What has no characters that are taken is left empty, and what is empty repeats nothing.
#[test]
fn sids_may_be_empty() {
    let document = |first: &str, second: &str| {
        let one = |sid: &str| {
            format!(r#"{{"Sid":"{sid}","Effect":"Allow","Action":"s3:GetObject","Resource":"*"}}"#)
        };
        let (first, second) = (one(first), one(second));
        format!(r#"{{"Version":"2012-10-17","Statement":[{first},{second}]}}"#)
    };
    let repairs = |text: &str| {
        let found = examined(&plain(), Permissions, text);
        let sids = found
            .into_iter()
            .filter(|f| f.rule.starts_with("policy/sid-"));
        let edits = sids.flat_map(|finding| finding.fix.unwrap().edits);
        edits.map(|edit| edit.text).collect::<Vec<_>>()
    };
    for (first, second, repaired) in [
        ("", "", &[][..]),
        ("告警", "警告", &["\"\"", "\"\""]),
        ("告警1", "警告1", &["\"1\"", "\"12\""]),
        ("A", "A", &["\"A2\""]),
        ("A", "", &[]),
    ] {
        assert_eq!(
            repairs(&document(first, second)),
            repaired,
            "{first}, {second}"
        );
    }
}

/// A member that has no value of its kind is told for that, and not as missing.
#[test]
fn what_cannot_be_read_is_not_missing() {
    let action = but(
        Permissions,
        "\"Action\": [\"SNS:Publish\"]",
        "\"Action\": {\"a\": 1}",
    );
    let resource = but(
        Permissions,
        &format!("\"Resource\": \"{TOPIC}\""),
        "\"Resource\": {\"a\": 1}",
    );
    let principal = trusting("5").1;
    let version = but(Trust, "\"2012-10-17\"", "2012");
    let beside = |members: &str| {
        let other = format!(r#",{{"Sid":"Other","Effect":"Allow",{members}}}"#);
        good(Permissions).replace("\n  ]", &format!("{other}\n  ]"))
    };
    let effect = but(Trust, "\"Effect\": \"Allow\"", "\"Effect\": 1");
    for (kind, text) in [
        // Under a name that begins like it.
        (
            Permissions,
            beside(r#""ActionList":"s3:GetObject","Resource":"*""#),
        ),
        (
            Permissions,
            beside(r#""Action":"s3:GetObject","ResourceArns":"*""#),
        ),
        (Permissions, action),
        (Permissions, resource),
        (Trust, principal),
        (Trust, version),
        (Trust, effect),
    ] {
        let found = examined(&with_key(), kind, &text);
        let found = rules(&found);
        let missing = ["action", "resource", "principal", "version", "effect"];
        let missing = missing.map(|name| format!("policy/{name}-missing"));
        let is_told = found
            .iter()
            .any(|rule| missing.iter().any(|other| other == rule));
        assert!(!is_told, "{text}: {found:?}");
    }
    // Nor is nobody an account.
    let found = examined(
        &plain(),
        Trust,
        &but(Trust, "arn:aws:iam::737318609257:root", ""),
    );
    let found = rules(&found);
    assert!(!found.contains(&"trust/other-account"), "{found:?}");
}

/// No repair makes a denial or changes what one is about; only its name is free.
#[test]
fn repairs_leave_denials_as_they_are() {
    let table = [
        ("\"Allow\"", "\"Alow\"", true),
        ("\"Allow\"", "\"ALLOW\"", true),
        ("\"Allow\"", "\"Allow \"", true),
        ("\"Allow\"", "\"Dney\"", false),
        ("\"Allow\"", "\"DENY\"", false),
        ("\"Allow\"", "\"Deny \"", false),
        ("\"s3:GetObject\"", "\" s3:GetObject\"", true),
        ("\"Reads\"", "\"Reads!\"", true),
        (
            "\"Allow\",\"Action\":\"s3:GetObject\"",
            "\"Deny\",\"Action\":\" s3:GetObject\"",
            false,
        ),
        (
            "\"Sid\":\"Reads\",\"Effect\":\"Allow\"",
            "\"Sid\":\"Reads!\",\"Effect\":\"Deny\"",
            true,
        ),
    ];
    let reads = r#"{"Sid":"Reads","Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#;
    let repairs = |statements: &str| {
        let text = good(Permissions).replace("\n  ]", &format!(",\n    {statements}\n  ]"));
        let found = examined(&with_key(), Permissions, &text);
        let fixes = found.into_iter().filter_map(|finding| finding.fix);
        fixes
            .filter(|fix| matches!(fix.kind, FixKind::Repair | FixKind::Admit))
            .count()
    };
    assert_eq!(repairs(reads), 0);
    for (from, to, is_repaired) in table {
        assert!(reads.contains(from), "{from}");
        let count = repairs(&reads.replace(from, to));
        assert_eq!(count, usize::from(is_repaired), "{to}");
    }
    // Only so many are tried out at once.
    for (count, repaired) in [(39, 39), (40, 40), (41, 40), (45, 40)] {
        let wrong = r#"{"Effect":"Alow","Action":"s3:*","Resource":"*"}"#;
        let statements = vec![wrong; count].join(",");
        assert_eq!(repairs(&statements), repaired, "of {count}");
    }
}

/// The connector's external ID is offered only where nobody but the connector can
/// have been meant, and nothing but the role is given with it.
#[test]
fn the_external_id_is_offered_only_where_the_connector_is_asked_for_it() {
    let gap = but(Trust, EXTERNAL_ID, "${var.external_id}");
    let root = "\"arn:aws:iam::737318609257:root\"";
    let principal = format!("{{\n        \"AWS\": {root}\n      }}");
    let action = "\"sts:AssumeRole\"";
    let table = [
        (root, root, true),
        (root, "\"737318609257\"", true),
        (
            root,
            "[\"737318609257\", \"arn:aws:iam::737318609257:root\"]",
            true,
        ),
        (root, "\"210987654321\"", false),
        (root, "\"arn:aws:iam::210987654321:root\"", false),
        (root, "[\"737318609257\", \"210987654321\"]", false),
        (root, "\"arn:aws:iam::737318609257:role/Reader\"", false),
        (root, "\"*\"", false),
        (&principal, "\"*\"", false),
        ("\"Principal\"", "\"NotPrincipal\"", false),
        ("\"Allow\"", "\"Deny\"", false),
        ("\"Allow\"", "\"Dney\"", false),
        (action, "\"STS:assumerole\"", true),
        (action, "[\"sts:AssumeRole\", \"sts:TagSession\"]", false),
        (action, "\"sts:*\"", false),
        ("\"Action\"", "\"NotAction\"", false),
        ("StringEquals", "StringLike", true),
        ("StringEquals", "StringNotEquals", false),
        ("StringEquals", "StringEqualsIgnoreCase", false),
        ("sts:ExternalId", "STS:externalid", true),
        ("sts:ExternalId", "sts:RoleSessionName", false),
    ];
    let offered = |kind: Kind, text: &str| {
        let found = examined(&with_key(), kind, text);
        let fixes = found.iter().filter_map(|finding| finding.fix.as_ref());
        fixes
            .filter(|fix| fix.label == "Insert external ID")
            .count()
    };
    for (from, to, asks) in table {
        let text = gap.replace(from, to);
        assert_eq!(offered(Trust, &text), usize::from(asks), "{from} {to}");
    }
    assert_eq!(offered(Key, &gap), 0, "no key asks for an external ID");
}

/// Quotas that an account can have raised, and what nothing documents.
#[test]
fn what_aws_may_refuse_is_noted() {
    let blanks = but(
        Topic,
        "\"Statement\"",
        &format!("{}\"Statement\"", " ".repeat(31_000)),
    );
    for (rule, severity, (kind, text)) in [
        (
            "policy/long",
            Severity::Note,
            beside_statements(Trust, 20, other_account),
        ),
        (
            "policy/long",
            Severity::Note,
            beside_statements(Permissions, 60, reader),
        ),
        ("policy/long", Severity::Warning, (Topic, blanks)),
        (
            "principal/orphan",
            Severity::Warning,
            trusting(r#"{"AWS": ["737318609257", "AROAJQABLZS4A3QDU576Q"]}"#),
        ),
        (
            "principal/unknown-service",
            Severity::Warning,
            trusting(r#"{"AWS": "737318609257", "Service": "lambda.amazon.com"}"#),
        ),
        (
            "trust/action-pattern",
            Severity::Warning,
            acting(Trust, "\"sts:AssumeRole*\""),
        ),
    ] {
        let found = examined(&plain(), kind, &text);
        let found: Vec<_> = found.iter().filter(|f| f.rule == rule).collect();
        assert_eq!(found.len(), 1, "{rule}");
        assert_eq!(found[0].severity, severity, "{rule}");
    }
}

/// As long as a limit is not too long; one more is.
#[test]
fn limits_are_the_longest_that_is_taken() {
    let good = good(Topic);
    let blank = |length: usize| format!("{good}{}", " ".repeat(length - good.len()));
    let padded = |kind: Kind, count: usize, rule: &str| {
        let text = but(kind, "{", "{\"Id\": \"\",");
        let counted = text.chars().filter(|c| !c.is_whitespace()).count();
        let padded = text.replacen("\"\"", &format!("\"{}\"", "x".repeat(count - counted)), 1);
        examined(&plain(), kind, &padded)
            .iter()
            .filter(|f| f.rule == rule)
            .count()
    };
    let long = |text: &str| {
        let found = examined(&plain(), Topic, text);
        found.iter().filter(|f| f.rule == "policy/long").count()
    };
    assert_eq!((long(&blank(30_720)), long(&blank(30_721))), (0, 1));
    for (kind, most, rule) in [
        (Topic, 30_720, "policy/too-long"),
        (Permissions, 6_144, "policy/long"),
        (Permissions, 10_240, "policy/too-long"),
        (Trust, 2_048, "policy/long"),
    ] {
        let found = (padded(kind, most, rule), padded(kind, most + 1, rule));
        assert_eq!(found, (0, 1), "{rule} of {kind:?}");
    }
}

#[test]
fn what_aws_takes_is_not_refused() {
    let id = format!("\"sts:ExternalId\": \"{EXTERNAL_ID}\"");
    let table = [
        // The policy that SNS once made for topics has Receive in it.
        acting(
            Topic,
            "[\"SNS:Publish\", \"SNS:Receive\", \"SNS:AddPermission\"]",
        ),
        acting(
            Topic,
            "[\"sns:publish\", \"sns:ListTagsForResource\", \"sns:PutDataProtectionPolicy\"]",
        ),
        acting(
            Trust,
            "[\"sts:AssumeRole\", \"sts:TagSession\", \"sts:SetSourceIdentity\", \"sts:SetContext\"]",
        ),
        acting(Trust, "[\"sts:assumerole\", \"STS:AssumeRoleWithSAML\"]"),
        // Within the quotas, of which blanks don't count.
        row(
            Trust,
            "\"Statement\"",
            &format!("{}\"Statement\"", " ".repeat(9_000)),
        ),
        beside_statements(Trust, 75, other_account),
        beside_statements(Permissions, 90, reader),
        beside_statements(Topic, 98, subscriber),
        row(Key, "key-default-1", "Größe"),
        row(Topic, "__default_policy_ID", "密钥"),
        beside("arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1"),
        beside(
            "arn:aws:iam::210987654321:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX",
        ),
        beside("arn:aws:iam::210987654321:role/a:b/{c}/<d>/Role"),
        beside("arn:aws:sts::210987654321:federated-user/xy"),
        trusting(
            r#"{"AWS": "737318609257", "Service": ["ec2.amazonaws.com", "alexa-appkit.amazon.com"]}"#,
        ),
        trusting(
            r#"{"AWS": "737318609257", "Federated": ["accounts.google.com", "arn:aws:iam::210987654321:saml-provider/x"]}"#,
        ),
        about(
            Permissions,
            &format!("[\"{TOPIC}\", \"arn:aws:s3:::bucket/[a]/{{b}}\", \"arn:aws:sqs\"]"),
        ),
        about(
            Permissions,
            "\"arn:*:sns:us-west-1:${aws:PrincipalAccount}:nsva-*\"",
        ),
        about(
            Permissions,
            &format!("[\"{TOPIC}\", \"arn:aws:s3:us-west-1:210987654321:accesspoint/x\"]"),
        ),
        row(
            Trust,
            &id,
            &format!("{id}, \"accounts.google.com:aud\": \"x\""),
        ),
        row(
            Trust,
            "\"Condition\": {",
            "\"Condition\": {\"StringLike\": {},",
        ),
    ];
    for (kind, text) in table {
        let found = examined(&with_key(), kind, &text);
        let errors: Vec<_> = found
            .iter()
            .filter(|f| f.severity == Severity::Error)
            .collect();
        assert!(errors.is_empty(), "{errors:#?} in {text}");
    }
}
