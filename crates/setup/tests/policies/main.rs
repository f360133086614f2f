//! Documents read, decided, examined, corrected, merged and recovered.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod broken;
mod changes;
mod correct;
mod deciding;
mod others;
mod placeholders;
mod properties;
mod reading;
#[path = "../oracle/recover.rs"]
mod recover;
mod recovering;
mod refusing;
mod rules;
mod sentences;
mod strangers;

use domain::aws::{ExternalId, NotificationType, RoleArn, TopicArn};
use domain::finding::Severity;
use setup::decide::{Decisions, decide};
use setup::doctor::{correct as correct_all, examine};
use setup::finding::Finding;
use setup::needed::key_statement;
use setup::policy::{Kind, PolicySet, read, read_all};
use setup::source::Setup;
use setup::syntax::json;

const EXTERNAL_ID: &str = "9f1c7a52-6d3e-4b8a-9c41-2e7d5b0a8f36";
const TOPIC: &str = "arn:aws:sns:us-west-1:210987654321:nsva-health";
const ROLE: &str = "arn:aws:iam::210987654321:role/alerts/SnsNotificationRole";
const SESSION: &str = "arn:aws:sts::210987654321:assumed-role/SnsNotificationRole/appliancehealth";
const KEY: &str = "arn:aws:kms:us-west-1:210987654321:key/1f2e3d4c-5b6a-4789-8abc-def012345678";

/// A set-up in one account, without a key.
fn plain() -> Setup {
    Setup {
        notification_type: NotificationType::parse("appliancehealth").unwrap(),
        topic: TopicArn::parse(TOPIC).unwrap(),
        role: RoleArn::parse(ROLE).unwrap(),
        external_id: ExternalId::parse(EXTERNAL_ID).unwrap(),
        trusted_account: "737318609257".to_owned(),
        key_arn: None,
    }
}

/// The same with a key.
fn with_key() -> Setup {
    Setup {
        key_arn: Some(KEY.to_owned()),
        ..plain()
    }
}

/// The same with the topic in another account.
fn across() -> Setup {
    Setup {
        topic: TopicArn::parse("arn:aws:sns:us-west-1:555566667777:nsva-health").unwrap(),
        ..plain()
    }
}

/// A good document of each kind, as a person would write it.
fn good(kind: Kind) -> String {
    match kind {
        Kind::Trust => format!(
            r#"{{
  "Version": "2012-10-17",
  "Statement": [
    {{
      "Sid": "NetworkSecurityAssumeRole",
      "Effect": "Allow",
      "Principal": {{
        "AWS": "arn:aws:iam::737318609257:root"
      }},
      "Action": "sts:AssumeRole",
      "Condition": {{
        "StringEquals": {{
          "sts:ExternalId": "{EXTERNAL_ID}"
        }}
      }}
    }}
  ]
}}"#
        ),
        Kind::Permissions => format!(
            r#"{{
  "Version": "2012-10-17",
  "Statement": [
    {{
      "Sid": "SnsPublish",
      "Effect": "Allow",
      "Action": ["SNS:Publish"],
      "Resource": "{TOPIC}"
    }},
    {{
      "Sid": "SnsTopicKey",
      "Effect": "Allow",
      "Action": ["kms:GenerateDataKey*", "kms:Decrypt"],
      "Resource": "{KEY}"
    }}
  ]
}}"#
        ),
        Kind::Topic => format!(
            r#"{{
  "Version": "2008-10-17",
  "Id": "__default_policy_ID",
  "Statement": [
    {{
      "Sid": "__default_statement_ID",
      "Effect": "Allow",
      "Principal": {{
        "AWS": "*"
      }},
      "Action": [
        "SNS:GetTopicAttributes",
        "SNS:Subscribe",
        "SNS:Publish"
      ],
      "Resource": "{TOPIC}",
      "Condition": {{
        "StringEquals": {{
          "AWS:SourceOwner": "210987654321"
        }}
      }}
    }},
    {{
      "Sid": "NetworkSecurityPublish",
      "Effect": "Allow",
      "Principal": {{
        "AWS": "{SESSION}"
      }},
      "Action": "SNS:Publish",
      "Resource": "{TOPIC}"
    }}
  ]
}}"#
        ),
        Kind::Key => format!(
            r#"{{
  "Version": "2012-10-17",
  "Id": "key-default-1",
  "Statement": [
    {{
      "Sid": "Enable IAM User Permissions",
      "Effect": "Allow",
      "Principal": {{
        "AWS": "arn:aws:iam::210987654321:role/Admin"
      }},
      "Action": "kms:*",
      "Resource": "*"
    }},
    {{
      "Sid": "NetworkSecurityUseKey",
      "Effect": "Allow",
      "Principal": {{
        "AWS": "{ROLE}"
      }},
      "Action": [
        "kms:GenerateDataKey*",
        "kms:Decrypt"
      ],
      "Resource": "*",
      "Condition": {{
        "StringEquals": {{
          "kms:EncryptionContext:aws:sns:topicArn": "{TOPIC}"
        }}
      }}
    }}
  ]
}}"#
        ),
    }
}

/// The good document with something replaced.
fn but(kind: Kind, from: &str, to: &str) -> String {
    let good = good(kind);
    assert!(
        good.contains(from),
        "“{from}” is not in the {kind:?} policy"
    );
    good.replace(from, to)
}

fn only(kind: Kind, text: &str) -> PolicySet<Option<&str>> {
    let mut texts = PolicySet::default();
    *texts.get_mut(kind) = Some(text);
    texts
}

/// The findings about one document.
fn examined(setup: &Setup, kind: Kind, text: &str) -> Vec<Finding> {
    let mut found = examine(setup, &only(kind, text));
    found.retain(|finding| finding.document.is_some());
    found
}

fn serious(findings: &[Finding]) -> Vec<&Finding> {
    findings
        .iter()
        .filter(|finding| finding.severity != Severity::Note)
        .collect()
}

fn rules(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.rule).collect()
}

fn corrected(setup: &Setup, kind: Kind, text: &str) -> Option<String> {
    correct_all(setup, &only(kind, text)).get(kind).clone()
}

/// The good documents with one of them replaced, decided.
fn decided(setup: &Setup, texts: &PolicySet<Option<&str>>) -> Decisions {
    let documents = read_all(texts);
    decide(setup, &documents.map(|_, document| document.as_ref()))
}

/// The documents of a set-up as texts, the key's with nothing but our statement.
fn documents(setup: &Setup) -> PolicySet<Option<String>> {
    let made = setup::generate::documents(setup);
    PolicySet {
        trust: Some(json::write(&made.trust)),
        permissions: Some(json::write(&made.permissions)),
        topic: Some(json::write(&made.topic_policy)),
        key: key_statement(setup)
            .map(|statement| setup::policy::merge_statement("", &statement).unwrap()),
    }
}

/// Our topic statement merged into a text.
fn merged_again(text: &str) -> String {
    let statement = &setup::needed::needed(&plain()).topic[0];
    setup::policy::merge_statement(text, statement).unwrap()
}
