//! From the documents back to what they were made from.

use super::*;
use crate::recover::recover;
use setup::needed::needed;
use setup::proof::ProofError;

use Kind::{Key, Permissions, Topic, Trust};

fn back(texts: &PolicySet<Option<String>>, path: &str) -> Result<Setup, ProofError> {
    let read = texts.map(|_, text| text.as_deref().map(|text| read(text).unwrap()));
    recover(&read.map(|_, document| document.as_ref()), path)
}

#[test]
fn the_documents_are_those_of_the_instructions() {
    let made = documents(&plain());
    let trust: serde_json::Value = serde_json::from_str(made.trust.as_deref().unwrap()).unwrap();
    let expected: serde_json::Value = serde_json::from_str(&good(Trust)).unwrap();
    assert_eq!(trust, expected);
    assert_eq!(made.trust.unwrap(), good(Trust));
    assert_eq!(
        made.permissions.unwrap(),
        format!(
            r#"{{
  "Version": "2012-10-17",
  "Statement": [
    {{
      "Sid": "SnsPublish",
      "Effect": "Allow",
      "Action": [
        "sns:Publish"
      ],
      "Resource": "{TOPIC}"
    }}
  ]
}}"#
        )
    );
    assert_eq!(
        needed(&plain()).topic[0].compact(),
        format!(
            r#"{{"Sid":"NetworkSecurityPublish","Effect":"Allow","Principal":{{"AWS":"{SESSION}"}},"Action":"sns:Publish","Resource":"{TOPIC}"}}"#
        )
    );
    assert_eq!(made.key, None);
    let key = needed(&with_key());
    assert_eq!(
        key.key[0].compact(),
        format!(
            r#"{{"Sid":"NetworkSecurityUseKey","Effect":"Allow","Principal":{{"AWS":"{ROLE}"}},"Action":["kms:GenerateDataKey*","kms:Decrypt"],"Resource":"*","Condition":{{"StringEquals":{{"kms:EncryptionContext:aws:sns:topicArn":"{TOPIC}"}}}}}}"#
        )
    );
    assert_eq!(
        key.permissions[1].compact(),
        format!(
            r#"{{"Sid":"SnsTopicKey","Effect":"Allow","Action":["kms:GenerateDataKey*","kms:Decrypt"],"Resource":"{KEY}"}}"#
        )
    );
}

#[test]
fn partitions_are_those_of_role_and_topic() {
    let mut setup = plain();
    setup.role = RoleArn::parse("arn:aws-us-gov:iam::210987654321:role/r").unwrap();
    setup.topic = TopicArn::parse("arn:aws-us-gov:sns:us-gov-west-1:210987654321:t").unwrap();
    let needed = needed(&setup);
    assert_eq!(
        needed.trust[0].principal.as_deref(),
        Some("arn:aws-us-gov:iam::737318609257:root")
    );
    assert_eq!(
        needed.topic[0].principal.as_deref(),
        Some("arn:aws-us-gov:sts::210987654321:assumed-role/r/appliancehealth")
    );
}

#[test]
fn the_way_back_ends_at_the_first_thing_that_differs() {
    let made = documents(&with_key());
    assert_eq!(back(&made, "/alerts/"), Ok(with_key()));
    let lost = |document, what: &str| {
        let what = messages::verbatim(what);
        Err(ProofError { document, what })
    };
    // A path that is not the one of the key's policy.
    assert_eq!(back(&made, "/"), lost(Key, "NetworkSecurityUseKey"));
    let changed = |kind: Kind, from: &str, to: &str| {
        let mut texts = made.clone();
        let text = texts.get(kind).clone().unwrap();
        assert!(text.contains(from), "{from}");
        *texts.get_mut(kind) = Some(text.replace(from, to));
        back(&texts, "/alerts/")
    };
    let without = |kind: Kind| {
        let mut texts = made.clone();
        *texts.get_mut(kind) = None;
        back(&texts, "/alerts/")
    };
    assert_eq!(without(Trust), lost(Trust, "statement"));
    assert_eq!(without(Topic), lost(Topic, "statement"));
    assert_eq!(without(Permissions), lost(Permissions, "SnsPublish"));
    assert_eq!(without(Key), lost(Key, "NetworkSecurityUseKey"));
    assert_eq!(
        changed(Trust, "Allow", "Deny"),
        lost(Trust, "NetworkSecurityAssumeRole")
    );
    assert_eq!(changed(Trust, ":root", ":user/x"), lost(Trust, "account"));
    assert_eq!(
        changed(Trust, "\"AWS\"", "\"Service\""),
        lost(Trust, "principal")
    );
    assert_eq!(
        changed(Trust, EXTERNAL_ID, "a b"),
        lost(Trust, "external ID")
    );
    assert_eq!(
        changed(Trust, "StringEquals", "StringLike"),
        lost(Trust, "NetworkSecurityAssumeRole")
    );
    assert_eq!(
        changed(Topic, "assumed-role/", "role/"),
        lost(Topic, "session")
    );
    assert_eq!(
        changed(Topic, "/appliancehealth", "/x"),
        lost(Topic, "notification type")
    );
    assert_eq!(changed(Topic, TOPIC, "*"), lost(Topic, "topic"));
    assert_eq!(
        changed(Topic, "nsva-health", "other"),
        lost(Permissions, "SnsPublish")
    );
    assert_eq!(
        changed(Permissions, "sns:Publish", "sns:*"),
        lost(Permissions, "SnsPublish")
    );
    assert_eq!(changed(Permissions, KEY, "*"), lost(Permissions, "key"));
    assert_eq!(
        changed(Key, "kms:Decrypt", "kms:Encrypt"),
        lost(Key, "NetworkSecurityUseKey")
    );
    // Ours are all there, and one more.
    let mut no_key = made.clone();
    no_key.permissions = documents(&plain()).permissions;
    let more = ProofError {
        document: Key,
        what: messages::policy::ONLY_OUR_STATEMENTS,
    };
    assert_eq!(back(&no_key, "/alerts/"), Err(more));
}
