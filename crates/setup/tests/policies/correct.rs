//! Correct documents in many forms: the doctor stays silent, apart from notes,
//! and the decision is yes.

use super::*;
use Kind::{Key, Permissions, Topic, Trust};
use domain::matching::Answer;
use setup::needed::needed;

/// A document that is right, and the notes it gets.
struct Right {
    kind: Kind,
    text: String,
    notes: &'static [&'static str],
}

fn right(kind: Kind, text: impl Into<String>, notes: &'static [&'static str]) -> Right {
    Right {
        kind,
        text: text.into(),
        notes,
    }
}

fn compact(kind: Kind) -> String {
    let value: serde_json::Value = serde_json::from_str(&good(kind)).unwrap();
    value.to_string()
}

fn trust() -> Vec<Right> {
    let statement = |principal: &str, action: &str, condition: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{principal},"Action":{action},"Condition":{condition}}}]}}"#
        )
    };
    let root = r#"{"AWS":"arn:aws:iam::737318609257:root"}"#;
    let id = format!(r#"{{"StringEquals":{{"sts:ExternalId":"{EXTERNAL_ID}"}}}}"#);
    let with = |condition: &str| statement(root, r#""sts:AssumeRole""#, condition);
    let more = |more: &str| good(Trust).replace("\n  ]", &format!(",\n    {more}\n  ]"));
    vec![
        right(Trust, good(Trust), &[]),
        // Members in the order of their names, in one line.
        right(Trust, compact(Trust), &[]),
        right(
            Trust,
            good(Trust).replace('\n', "\r\n").replace("  ", "\t"),
            &[],
        ),
        right(
            Trust,
            statement(r#"{"AWS":"737318609257"}"#, r#""sts:AssumeRole""#, &id),
            &[],
        ),
        right(
            Trust,
            statement(
                r#"{"AWS":["arn:aws:iam::737318609257:root"]}"#,
                r#"["sts:AssumeRole"]"#,
                &id,
            ),
            &[],
        ),
        right(
            Trust,
            statement(
                r#"{"AWS":["arn:aws:iam::111122223333:root","737318609257"],"Service":"ec2.amazonaws.com"}"#,
                r#"["sts:TagSession","sts:assumerole"]"#,
                &id,
            ),
            &[],
        ),
        right(Trust, statement(root, r#""STS:ASSUMEROLE""#, &id), &[]),
        right(
            Trust,
            with(&format!(
                r#"{{"StringEquals":{{"STS:externalid":["{EXTERNAL_ID}"]}}}}"#
            )),
            &[],
        ),
        right(
            Trust,
            with(&format!(
                r#"{{"StringLike":{{"sts:ExternalId":"{EXTERNAL_ID}"}}}}"#
            )),
            &[],
        ),
        right(
            Trust,
            with(&format!(
                r#"{{"StringEquals":{{"sts:ExternalId":["an-old-external-id","{EXTERNAL_ID}"]}}}}"#
            )),
            &["trust/external-ids"],
        ),
        right(
            Trust,
            with(&format!(
                r#"{{"StringEquals":{{"sts:ExternalId":"{EXTERNAL_ID}","aws:PrincipalAccount":"737318609257"}}}}"#
            )),
            &[],
        ),
        right(
            Trust,
            with(&format!(
                r#"{{"StringEquals":{{"sts:ExternalId":"{EXTERNAL_ID}"}},"ArnLike":{{"aws:PrincipalArn":"arn:aws:iam::737318609257:*"}}}}"#
            )),
            &[],
        ),
        right(
            Trust,
            with(&format!(
                r#"{{"StringEquals":{{"sts:ExternalId":"{EXTERNAL_ID}"}},"Bool":{{"aws:PrincipalIsAWSService":false}}}}"#
            )),
            &[],
        ),
        right(
            Trust,
            with(&format!(
                r#"{{"StringEquals":{{"sts:ExternalId":"{EXTERNAL_ID}"}},"Null":{{"sts:ExternalId":"false"}}}}"#
            )),
            &[],
        ),
        right(
            Trust,
            with(&format!(
                r#"{{"StringEquals":{{"sts:ExternalId":"{EXTERNAL_ID}","sts:RoleSessionName":"appliancehealth"}}}}"#
            )),
            &[],
        ),
        right(
            Trust,
            with(&format!(
                r#"{{"StringEquals":{{"sts:ExternalId":"{EXTERNAL_ID}"}},"StringEqualsIfExists":{{"aws:SourceAccount":"210987654321"}}}}"#
            )),
            &[],
        ),
        // Others may assume the role too.
        right(
            Trust,
            more(
                r#"{"Sid":"Ec2","Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}"#,
            ),
            &[],
        ),
        right(
            Trust,
            more(
                r#"{"Sid":"Admins","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::210987654321:role/Admin"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}"#,
            ),
            &[],
        ),
        right(
            Trust,
            more(
                r#"{"Sid":"Other","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::464622532012:root"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"another-vendor"}}}"#,
            ),
            &[],
        ),
        right(
            Trust,
            more(&format!(
                r#"{{"Sid":"NoOthers","Effect":"Deny","Principal":{{"AWS":"*"}},"Action":"sts:AssumeRole","Condition":{{"StringNotEquals":{{"sts:ExternalId":"{EXTERNAL_ID}"}}}}}}"#
            )),
            &[],
        ),
        right(
            Trust,
            with(&format!(
                r#"{{"StringEqualsIgnoreCase":{{"sts:ExternalId":"{}"}}}}"#,
                EXTERNAL_ID.to_uppercase()
            )),
            &["trust/external-id-any-case"],
        ),
        right(
            Trust,
            good(Trust).replace("2012-10-17", "2008-10-17"),
            &["policy/version-old"],
        ),
        // What the language doesn't know is at most worth a note.
        right(
            Trust,
            good(Trust).replace("  \"Version\": \"2012-10-17\",\n", ""),
            &["policy/version-missing"],
        ),
    ]
}

fn others() -> Vec<Right> {
    let document =
        |statements: &str| format!(r#"{{"Version":"2012-10-17","Statement":{statements}}}"#);
    let identity = |actions: &str, resource: &str| {
        document(&format!(
            r#"{{"Effect":"Allow","Action":{actions},"Resource":{resource}}}"#
        ))
    };
    let publish = |principal: &str| {
        document(&format!(
            r#"[{{"Sid":"a","Effect":"Allow","Principal":{principal},"Action":["SNS:Subscribe","sns:publish"],"Resource":["{TOPIC}"]}}]"#
        ))
    };
    let both = r#"["sns:Publish","kms:Decrypt","kms:GenerateDataKey"]"#;
    vec![
        right(Permissions, good(Permissions), &[]),
        right(Permissions, compact(Permissions), &[]),
        right(Permissions, identity(both, &format!(r#"["{KEY}","{TOPIC}"]"#)), &[]),
        right(Permissions, identity(both, r#""*""#), &["resource/broad"]),
        right(Permissions, identity(r#""*""#, r#""*""#), &["action/broad", "resource/broad"]),
        right(Permissions, identity(r#"["sns:*","kms:*"]"#, &format!(r#"["arn:aws:sns:*:210987654321:nsva-???lth","{KEY}"]"#)), &["action/broad", "action/broad", "resource/broad"]),
        right(Permissions, good(Permissions).replace("\n  ]", ",\n    {\"Sid\":\"Logs\",\"Effect\":\"Allow\",\"Action\":\"logs:*\",\"Resource\":\"*\"},\n    {\"Effect\":\"Deny\",\"Action\":\"sns:DeleteTopic\",\"Resource\":\"*\"}\n  ]"), &[]),
        right(Permissions, good(Permissions).replace("\n  ]", ",\n    {\"Effect\":\"Deny\",\"Action\":\"sns:Publish\",\"Resource\":\"*\",\"Condition\":{\"StringNotEquals\":{\"aws:RequestedRegion\":[\"us-west-1\",\"us-east-1\"]}}}\n  ]"), &[]),
        // Another connector tells the same topic.
        right(
            Topic,
            good(Topic).replace(
                "\n  ]",
                &format!(
                    ",\n    {}\n  ]",
                    needed(&plain()).topic[0]
                        .compact()
                        .replace("/appliancehealth", "/policyaudit")
                        .replace("NetworkSecurityPublish", "NetworkSecurityPublish2"),
                ),
            ),
            &[],
        ),
        // Who may subscribe is not the connector's matter, but worth a note.
        right(Topic, good(Topic).replace("\n  ]", &format!(",\n    {{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"SNS:Subscribe\",\"Resource\":\"{TOPIC}\"}}\n  ]")), &["principal/anyone"]),
        right(Topic, good(Topic), &[]),
        right(Topic, compact(Topic), &[]),
        right(Topic, publish(&format!(r#"{{"AWS":["arn:aws:iam::464622532012:root","{SESSION}"]}}"#)), &[]),
        right(Topic, publish(&format!(r#"{{"AWS":"{ROLE}"}}"#)), &["principal/broad"]),
        right(Topic, publish(r#"{"AWS":"210987654321"}"#), &["principal/broad"]),
        right(Topic, good(Topic).replace("2008-10-17", "2012-10-17"), &[]),
        right(Topic, good(Topic).replace(&format!("\"Resource\": \"{TOPIC}\"\n    }}"), &format!("\"Resource\": \"{TOPIC}\",\n \"Condition\": {{\"ArnEquals\": {{\"aws:PrincipalArn\": \"{ROLE}\"}}}}\n    }}")), &[]),
        right(Topic, good(Topic).replace("\n  ]", &format!(",\n    {{\"Sid\":\"Tls\",\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"SNS:Publish\",\"Resource\":\"{TOPIC}\",\"Condition\":{{\"Bool\":{{\"aws:SecureTransport\":\"false\"}}}}}}\n  ]")), &["policy/denial-without-tls"]),
        right(Topic, good(Topic).replace("\n  ]", &format!(",\n    {{\"Sid\":\"S3\",\"Effect\":\"Allow\",\"Principal\":{{\"Service\":\"s3.amazonaws.com\"}},\"Action\":\"SNS:Publish\",\"Resource\":\"{TOPIC}\",\"Condition\":{{\"ArnLike\":{{\"aws:SourceArn\":\"arn:aws:s3:::logs\"}}}}}}\n  ]")), &[]),
        right(Topic, publish(&format!(r#"{{"AWS":"{SESSION}"}}"#)).replace("\n  ]", ""), &[]),
        right(
            Topic,
            good(Topic).replace(&format!("\"AWS\": \"{SESSION}\"\n      }}"), &format!("\"AWS\": \"*\"\n      }},\n\"Condition\": {{\"ArnEquals\": {{\"aws:PrincipalArn\": \"{ROLE}\"}}}}")),
            &["principal/anyone"],
        ),
        right(Key, good(Key), &[]),
        right(Key, compact(Key), &[]),
        right(Key, good(Key).replace(&format!(",\n      \"Condition\": {{\n        \"StringEquals\": {{\n          \"kms:EncryptionContext:aws:sns:topicArn\": \"{TOPIC}\"\n        }}\n      }}"), ""), &[]),
        right(Key, good(Key).replace("kms:GenerateDataKey*", "kms:Generate*").replace("\"Resource\": \"*\",", &format!("\"Resource\": \"{KEY}\",")), &["action/broad"]),
        right(Key, good(Key).replace("\"StringEquals\"", "\"StringEquals\": {\"kms:ViaService\": \"sns.us-west-1.amazonaws.com\"}, \"ArnLike\""), &[]),
        right(Key, good(Key).replace(ROLE, "arn:aws:iam::210987654321:root"), &[]),
    ]
}

#[test]
fn correct_documents_get_at_most_notes() {
    let all: Vec<Right> = trust().into_iter().chain(others()).collect();
    assert!(all.len() >= 40);
    let mut failures = Vec::new();
    for right in &all {
        let setup = with_key();
        let found = examined(&setup, right.kind, &right.text);
        if !serious(&found).is_empty() || rules(&found) != right.notes {
            failures.push(format!("{found:#?}\n{}", right.text));
        }
        // The same document is not only not complained about, it is enough.
        let texts: PolicySet<String> = PolicySet {
            trust: good(Trust),
            permissions: good(Permissions),
            topic: good(Topic),
            key: good(Key),
        };
        let mut texts = texts.map(|_, text| Some(text.as_str()));
        *texts.get_mut(right.kind) = Some(&right.text);
        let answer = decided(&setup, &texts).all();
        let open = right.notes.contains(&"policy/denial-undecided");
        let expected = if open { Answer::Uncertain } else { Answer::Yes };
        if answer != expected {
            failures.push(format!("{answer:?}\n{}", right.text));
        }
        assert_eq!(corrected(&setup, right.kind, &right.text), None);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n-----\n"));
}

#[test]
fn nothing_is_said_about_what_is_not_there() {
    assert_eq!(examine(&plain(), &PolicySet::default()), []);
    let blank = PolicySet {
        trust: Some(" \n"),
        ..PolicySet::default()
    };
    assert_eq!(examine(&plain(), &blank), []);
}

#[test]
fn what_no_document_can_mend_is_said_about_the_connector() {
    let rules_of = |setup: &Setup| rules(&examine(setup, &PolicySet::default()));
    let key = |arn: &str| Setup {
        key_arn: Some(arn.to_owned()),
        ..plain()
    };
    let topic = |arn: &str| Setup {
        topic: TopicArn::parse(arn).unwrap(),
        ..plain()
    };
    assert_eq!(rules_of(&with_key()), [""; 0]);
    assert_eq!(
        rules_of(&topic("arn:aws:sns:us-west-1:210987654321:a.fifo")),
        ["connector/fifo"]
    );
    assert_eq!(
        rules_of(&topic("arn:aws-cn:sns:cn-north-1:210987654321:a")),
        ["connector/partitions"]
    );
    let mut china = topic("arn:aws-cn:sns:cn-north-1:210987654321:a");
    china.role = RoleArn::parse("arn:aws-cn:iam::210987654321:role/r").unwrap();
    assert_eq!(rules_of(&china), ["connector/other-partition"]);
    let mut own = plain();
    own.trusted_account = "210987654321".to_owned();
    assert_eq!(rules_of(&own), ["connector/own-account"]);
    // It lets in its own account, and nobody else.
    for arn in [
        "arn:aws:kms:us-west-1:210987654321:alias/aws/sns",
        "alias/aws/sns",
    ] {
        assert_eq!(rules_of(&key(arn)), [""; 0], "{arn}");
        let mut other = key(arn);
        other.topic = TopicArn::parse("arn:aws:sns:us-west-1:999988887777:a").unwrap();
        assert_eq!(rules_of(&other), ["key/aws-managed"], "{arn}");
        assert!(key(arn).customer_key().is_none() && other.customer_key().is_some());
    }
    for (arn, rule) in [
        ("arn:aws:kms:us-west-1:210987654321:alias/mine", "key/alias"),
        ("1f2e3d4c-5b6a-4789-8abc-def012345678", "key/arn"),
        (
            "arn:aws:kms:us-east-1:210987654321:key/1f2e3d4c",
            "key/region",
        ),
    ] {
        assert_eq!(rules_of(&key(arn)), [rule], "{arn}");
    }
}

#[test]
fn what_does_not_stand_in_the_way_is_no_error() {
    let topic = good(Topic).replace("/appliancehealth", "/ApplianceHealth");
    let permissions = good(Permissions);
    let severity = |setup: &Setup, permissions: Option<&str>| {
        let texts = PolicySet {
            permissions,
            topic: Some(topic.as_str()),
            ..PolicySet::default()
        };
        let found = examine(setup, &texts);
        let finding = found.iter().find(|f| f.rule == "session/name");
        finding.map(|finding| finding.severity)
    };
    // In one account the role's own policy is enough, if it is known.
    assert_eq!(severity(&plain(), None), Some(Severity::Error));
    assert_eq!(
        severity(&plain(), Some(&permissions)),
        Some(Severity::Warning)
    );
    let far = permissions.replace("sns:us-west-1:210987654321", "sns:us-west-1:555566667777");
    assert_eq!(severity(&across(), Some(&far)), Some(Severity::Error));
}

#[test]
fn a_narrowing_says_from_whom_it_takes_what() {
    let session = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":["{SESSION}","210987654321","arn:aws:iam::333344445555:root"]}},"NotAction":"sns:DeleteTopic","Resource":"{TOPIC}"}}]}}"#
    );
    let role = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"sns:*","Resource":"{TOPIC}"}}]}}"#
    );
    for (kind, text, label) in [
        (
            Topic,
            session,
            format!(
                "Narrow: allow only sns:Publish; takes everything else from {SESSION}, 210987654321, and 1 more"
            ),
        ),
        (
            Permissions,
            role,
            "Narrow: allow only sns:Publish; takes everything else in “sns:*” from the role"
                .to_owned(),
        ),
    ] {
        let mut texts = PolicySet::default();
        *texts.get_mut(kind) = Some(text.as_str());
        let found = examine(&plain(), &texts);
        let fixes = found.iter().filter_map(|finding| finding.fix.as_ref());
        let mut labels = fixes.map(|fix| fix.label.to_string());
        assert!(labels.any(|found| found == label), "{label}: {found:?}");
    }
}

/// The first two that lose something are named, and the others counted.
#[test]
fn a_narrowing_names_two_and_counts_the_others() {
    let [first, second, third] = ["210987654321", "333344445555", "444455556666"];
    for (others, who) in [
        (&[][..], SESSION.to_owned()),
        (&[first], format!("{SESSION} and {first}")),
        (&["*"], format!("{SESSION} and everyone")),
        (&[first, second], format!("{SESSION}, {first}, and 1 more")),
        (
            &[first, second, third],
            format!("{SESSION}, {first}, and 2 more"),
        ),
    ] {
        let all = [&[SESSION], others].concat().join("\",\"");
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":["{all}"]}},"NotAction":"sns:DeleteTopic","Resource":"{TOPIC}"}}]}}"#
        );
        let found = examine(&plain(), &only(Topic, &text));
        let fixes = found.iter().filter_map(|finding| finding.fix.as_ref());
        let labels: Vec<String> = fixes.map(|fix| fix.label.to_string()).collect();
        let end = format!("takes everything else from {who}");
        assert!(
            labels.iter().any(|label| label.ends_with(&end)),
            "{who}: {labels:?}"
        );
    }
}

/// A narrowing is offered only for what is for one purpose, surely lets the connector in,
/// and leaves the key to those who manage it.
#[test]
fn a_narrowing_is_offered_where_it_takes_nothing_that_is_needed() {
    let document =
        |statements: &str| format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    let own = |action: &str, resource: &str| {
        document(&format!(
            r#"{{"Effect":"Allow","Action":"{action}","Resource":"{resource}"}}"#
        ))
    };
    let key = |who: &str, action: &str| {
        document(&format!(
            r#"{{"Effect":"Allow","Principal":{{"AWS":"{who}"}},"Action":"{action}","Resource":"*"}}"#
        ))
    };
    let topic = document(&format!(
        r#"{{"Effect":"Allow","Principal":{{"AWS":"*"}},"Action":"sns:Publish","Resource":"{TOPIC}"}}"#
    ));
    let beside = |condition: &str| {
        let vendor = "\"Principal\":{\"AWS\":\"737318609257\"},\"Action\":\"sts:AssumeRole\"";
        let other = format!(r#"{{"Effect":"Allow",{vendor}{condition}}}"#);
        good(Trust).replace("\n  ]", &format!(",\n    {other}\n  ]"))
    };
    let organization = r#","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abc"}}"#;
    for (setup, kind, text, rule, offered) in [
        (
            plain(),
            Permissions,
            own("sns:*", TOPIC),
            "action/broad",
            true,
        ),
        (plain(), Permissions, own("*", TOPIC), "action/broad", true),
        (
            plain(),
            Permissions,
            own("sns:Publish", "*"),
            "resource/broad",
            true,
        ),
        // For the topic and for its key.
        (
            with_key(),
            Permissions,
            own("*", "*"),
            "action/broad",
            false,
        ),
        (
            with_key(),
            Permissions,
            own("*", "*"),
            "resource/broad",
            false,
        ),
        (with_key(), Key, key(ROLE, "kms:*"), "action/broad", false),
        (
            with_key(),
            Key,
            key("*", "kms:*"),
            "principal/anyone",
            false,
        ),
        (plain(), Topic, topic, "principal/anyone", true),
        (
            plain(),
            Trust,
            beside(""),
            "trust/external-id-missing",
            true,
        ),
        (
            plain(),
            Trust,
            beside(organization),
            "trust/external-id-missing",
            false,
        ),
    ] {
        let found = examined(&setup, kind, &text);
        let finding = found.iter().find(|finding| finding.rule == rule);
        let finding = finding.unwrap_or_else(|| panic!("{rule}: {:?} in {text}", rules(&found)));
        assert_eq!(
            finding.fix.is_some(),
            offered,
            "{rule}: {finding:?} in {text}"
        );
    }
}

/// A statement that has something of an external ID is not told to have none.
#[test]
fn an_external_id_is_missing_only_where_none_is_asked_for() {
    let strict = format!(
        "\"StringEquals\": {{\n          \"sts:ExternalId\": \"{EXTERNAL_ID}\"\n        }}"
    );
    let stranger = "\"NotPrincipal\": {\n        \"AWS\": \"arn:aws:iam::464622532012:root\"";
    let vendor = "\"Principal\": {\n        \"AWS\": \"arn:aws:iam::737318609257:root\"";
    let account = "\"StringEquals\": {\"aws:PrincipalAccount\": \"737318609257\"}";
    let with = |condition: &str| but(Trust, &strict, condition);
    for (text, missing) in [
        (with(account), true),
        (with(account).replace(vendor, stranger), true),
        (
            with(account).replace(vendor, &vendor.replace("7373", "4646")),
            false,
        ),
        (
            with(r#""StringEquals": {"sts:ExternalId": {"Ref": "Id"}}"#),
            false,
        ),
        (
            with(&format!(r#""sts:ExternalId": "{EXTERNAL_ID}""#)),
            false,
        ),
        (with(r#""StringEquals": {"sts:ExternalId": 12345}"#), false),
        (
            with(&format!(
                r#"{account}, "StringLike": {{"aws:username": {{"Ref": "Name"}}}}"#
            )),
            true,
        ),
    ] {
        let found = examined(&plain(), Trust, &text);
        let found = rules(&found);
        assert_eq!(
            found.contains(&"trust/external-id-missing"),
            missing,
            "{text}: {found:?}"
        );
    }
}

/// What keeps strangers out has a value that they can't have: the whole of it, or as
/// much as tells who it is.
#[test]
fn a_condition_keeps_strangers_out_only_if_none_of_them_meets_it() {
    let (organization, unique) = ("aws:PrincipalOrgID", "AROAJQABLZS4A3QDU576Q");
    let (paths, arn) = ("aws:PrincipalOrgPaths", "aws:PrincipalArn");
    #[rustfmt::skip]
    let table = [
        ("StringEquals", organization, "o-abc", false),
        ("StringEquals", organization, "o-*", false),
        ("StringLike", organization, "o-*", true),
        ("StringLike", organization, "o-abc", false),
        // Whose the topic is, strangers can't choose.
        ("StringEquals", organization, "${aws:ResourceOrgID}", false),
        ("StringEquals", "aws:ResourceOrgID", "${aws:PrincipalOrgID}", false),
        ("StringEquals", "aws:PrincipalAccount", "${aws:ResourceAccount}", false),
        ("StringEquals", "aws:ResourceAccount", "${aws:PrincipalAccount}", false),
        ("StringEquals", "aws:SourceAccount", "${aws:ResourceAccount}", false),
        ("ArnLike", arn, "arn:aws:iam::${aws:ResourceAccount}:role/*", false),
        ("StringEquals", "aws:PrincipalAccount", "${aws:PrincipalAccount}", true),
        ("StringEquals", "aws:ResourceAccount", "${aws:ResourceAccount}", true),
        ("StringEquals", "aws:ResourceAccount", "${aws:PrincipalOrgID}", true),
        ("StringNotEquals", "aws:PrincipalAccount", "${aws:ResourceAccount}", true),
        // Keys of requests to other services, which these never have.
        ("StringEquals", "sts:RoleSessionName", "appliancehealth", false),
        ("StringLike", "sts:SourceIdentity", "*", false),
        ("StringEquals", "kms:ViaService", "sns.us-west-1.amazonaws.com", false),
        ("StringEqualsIfExists", "kms:ViaService", "sns.us-west-1.amazonaws.com", true),
        ("StringNotEquals", "sts:RoleSessionName", "appliancehealth", true),
        ("StringEquals", "sns:Protocol", "https", true),
        // Whoever has no organization meets them.
        ("StringEqualsIfExists", organization, "o-abc", true),
        ("ForAllValues:StringEquals", organization, "o-abc", true),
        ("StringNotEquals", organization, "o-abc", true),
        ("Null", organization, "false", true),
        ("Null", organization, "true", true),
        // Everybody has an account and an ID.
        ("StringEqualsIfExists", "aws:PrincipalAccount", "210987654321", false),
        ("StringEqualsIfExists", "aws:userid", "AROAJQABLZS4A3QDU576Q:appliancehealth", false),
        ("ForAnyValue:StringEquals", paths, "o-a/r-b/ou-c/", false),
        ("ForAnyValue:StringLike", paths, "o-a/*", false),
        ("ForAnyValue:StringLike", paths, "o-*/r-b/", true),
        ("ForAnyValue:StringLike", paths, "*", true),
        ("StringLike", "aws:userid", &format!("{unique}:*"), false),
        ("StringLike", "aws:userid", "*:appliancehealth", true),
        ("ArnLike", arn, "arn:aws:iam::210987654321:role/*", false),
        ("ArnLike", arn, "arn:aws:iam::*:role/alerts/SnsNotificationRole", true),
        ("ArnEquals", arn, ROLE, false),
        ("StringEquals", "aws:SourceVpce", "vpce-1", false),
        ("StringLike", "aws:SourceVpce", "vpce-*", true),
        ("StringEquals", "aws:UserAgent", "x", true),
        ("IpAddress", "aws:SourceIp", "203.0.113.7", false),
        ("IpAddress", "aws:SourceIp", "203.0.113.0/24", false),
        ("IpAddress", "aws:SourceIp", "10.0.0.0/8", false),
        ("IpAddress", "aws:SourceIp", "10.0.0.0/7", true),
        ("IpAddress", "aws:SourceIp", "0.0.0.0/0", true),
        ("IpAddress", "aws:SourceIp", "2001:db8::/32", false),
        ("IpAddress", "aws:SourceIp", "2001:db8::/31", true),
    ];
    for (operator, key, value, open) in table {
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"*"}},"Action":"sns:Publish","Resource":"{TOPIC}","Condition":{{"{operator}":{{"{key}":"{value}"}}}}}}]}}"#
        );
        let found = examined(&plain(), Topic, &text);
        let found = serious(&found).into_iter().map(|finding| finding.rule);
        let found: Vec<_> = found.collect();
        assert_eq!(
            found.contains(&"principal/anyone"),
            open,
            "{text}: {found:?}"
        );
    }
}

/// A role stands for all of its sessions and an account for whoever its policies let
/// do it (IAM reference, “Principal”). What else a statement is about, the session
/// alone would not have of its role.
#[test]
fn a_broad_principal_is_said_with_who_would_lose_access() {
    let only_publish = r#""Action":"sns:Publish","Resource":"#;
    let role = ("The whole role", "the role’s other sessions lose access");
    let account = (
        "The whole account",
        "anyone else in the account loses access",
    );
    let with_another = format!(r#"["464622532012","{ROLE}"]"#);
    for (who, what, resource, (message, label)) in [
        (format!("{ROLE:?}"), only_publish, TOPIC, role),
        (with_another, only_publish, TOPIC, role),
        (r#""210987654321""#.to_owned(), only_publish, TOPIC, account),
        (
            r#""arn:aws:iam::210987654321:root""#.to_owned(),
            &only_publish.replace("sns:", "SNS:"),
            TOPIC,
            account,
        ),
        (format!("{ROLE:?}"), only_publish, "*", (role.0, "")),
        (
            format!("{ROLE:?}"),
            &only_publish.replace("\"sns:Publish\"", r#"["sns:Publish","sns:Subscribe"]"#),
            TOPIC,
            (role.0, ""),
        ),
        (
            format!("{ROLE:?}"),
            &only_publish.replace("\"Action\":\"sns:Publish", "\"NotAction\":\"sns:Subscribe"),
            TOPIC,
            (role.0, ""),
        ),
    ] {
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":{who}}},{what}"{resource}"}}]}}"#
        );
        let found = examined(&plain(), Topic, &text);
        let finding = found.iter().find(|f| f.rule == "principal/broad").unwrap();
        let said = finding.message.to_string();
        assert!(said.starts_with(message), "{said} {text}");
        let fix = finding.fix.as_ref();
        let wanted = format!("Narrow: allow only {SESSION}; {label}");
        let wanted = (!label.is_empty()).then_some(wanted);
        assert_eq!(fix.map(|fix| fix.label.to_string()), wanted, "{text}");
    }
    for nobody in [SESSION, "464622532012", "arn:aws:iam::464622532012:root"] {
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":["{ROLE}","{nobody}"]}},{only_publish}"{TOPIC}"}}]}}"#
        );
        let found = examined(&plain(), Topic, &text);
        let finding = found.iter().find(|f| f.rule == "principal/broad");
        let place = finding.map(|finding| &*finding.path);
        let role = (nobody != SESSION).then_some("Statement[0].Principal.AWS[0]");
        assert_eq!(place, role, "{text}");
    }
}

#[test]
fn a_narrowing_hides_an_external_id_in_what_it_quotes() {
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":["{SESSION}","arn:aws:iam::333344445555:role/{EXTERNAL_ID}"]}},"NotAction":"sns:DeleteTopic","Resource":"{TOPIC}"}}]}}"#
    );
    let mut texts = PolicySet::default();
    *texts.get_mut(Topic) = Some(text.as_str());
    let found = examine(&plain(), &texts);
    let fixes = found.iter().filter_map(|finding| finding.fix.as_ref());
    let labels: Vec<String> = fixes.map(|fix| fix.label.to_string()).collect();
    assert!(labels.iter().any(|label| label.contains(":role/")));
    assert!(!labels.concat().contains(EXTERNAL_ID), "{labels:?}");
}
