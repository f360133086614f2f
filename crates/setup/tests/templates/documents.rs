//! The documents say what the form says.

use proptest::prelude::*;
use serde_json::Value;
use setup::generate::{Documents, ExternalIdIn, PLACEHOLDER, documents, trust_policy};
use setup::needed::topic_statement;
use setup::policy::merge_statement;
use setup::source::Setup;
use setup::syntax::json;
use setup::template::Plan;

use crate::forms::{any_form, plain};

pub fn at<'a>(value: &'a Value, path: &[&str]) -> &'a Value {
    path.iter()
        .fold(value, |value, step| match step.parse::<usize>() {
            Ok(number) => &value.as_array().expect("an array")[number],
            Err(_) => value
                .get(step)
                .unwrap_or_else(|| panic!("no {step} in {value}")),
        })
}

pub fn text<'a>(value: &'a Value, path: &[&str]) -> &'a str {
    at(value, path).as_str().expect("a text")
}

/// Reads the form out of its documents again, knowing only where things stand.
pub fn assert_says(documents: &Documents, setup: &Setup) {
    let (topic, role) = (setup.topic.to_string(), setup.role.to_string());
    let partition = setup.role.partition();
    assert_eq!(
        text(&documents.permissions, &["Statement", "0", "Resource"]),
        topic
    );
    let trust = at(&documents.trust, &["Statement", "0"]);
    assert_eq!(
        text(trust, &["Principal", "AWS"]),
        format!("arn:{partition}:iam::{}:root", setup.trusted_account)
    );
    assert_eq!(
        text(trust, &["Condition", "StringEquals", "sts:ExternalId"]),
        setup.external_id.expose()
    );
    let (account, name) = (setup.role.account(), setup.role.name());
    assert_eq!(
        text(&documents.topic_statement, &["Principal", "AWS"]),
        format!(
            "arn:{partition}:sts::{account}:assumed-role/{name}/{}",
            setup.notification_type
        )
    );
    assert_eq!(text(&documents.topic_statement, &["Resource"]), topic);
    let statements = at(&documents.topic_policy, &["Statement"])
        .as_array()
        .unwrap();
    assert_eq!(statements.last(), Some(&documents.topic_statement));
    assert_eq!(
        documents
            .key_statement
            .as_ref()
            .map(|statement| text(statement, &["Principal", "AWS"])),
        setup.key_arn.as_ref().map(|_| role.as_str())
    );
    let permissions = at(&documents.permissions, &["Statement"])
        .as_array()
        .unwrap();
    assert_eq!(
        permissions
            .get(1)
            .map(|statement| text(statement, &["Resource"])),
        setup.key_arn.as_deref()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn documents_read_back(setup in any_form()) {
        let made = documents(&setup);
        let again = |value: &Value| serde_json::from_str(&json::write(value)).unwrap();
        let read = Documents {
            permissions: again(&made.permissions),
            trust: again(&made.trust),
            topic_statement: again(&made.topic_statement),
            topic_policy: again(&made.topic_policy),
            key_statement: made.key_statement.as_ref().map(again),
        };
        prop_assert_eq!(&read, &made);
        assert_says(&read, &setup);
        prop_assert_eq!(trust_policy(&setup, ExternalIdIn::Included), made.trust);
        let masked = trust_policy(&setup, ExternalIdIn::Placeholder);
        prop_assert_eq!(
            text(&masked, &["Statement", "0", "Condition", "StringEquals", "sts:ExternalId"]),
            PLACEHOLDER
        );
    }
}

#[test]
fn documents_are_written_as_people_write_them() {
    let setup = Setup {
        key_arn: Some("arn:aws:kms:us-west-1:123456789012:key/k".to_owned()),
        ..plain()
    };
    let made = documents(&setup);
    assert_eq!(
        json::write(&made.trust),
        r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "NetworkSecurityAssumeRole",
      "Effect": "Allow",
      "Principal": {
        "AWS": "arn:aws:iam::737318609257:root"
      },
      "Action": "sts:AssumeRole",
      "Condition": {
        "StringEquals": {
          "sts:ExternalId": "9c1b7e2a-4a53-4b0e-8d5e-0f6a1c2b3d4e"
        }
      }
    }
  ]
}"#
    );
    assert_eq!(
        made.permissions.to_string(),
        r#"{"Statement":[{"Action":["sns:Publish"],"Effect":"Allow","Resource":"arn:aws:sns:us-west-1:123456789012:alerts","Sid":"SnsPublish"},{"Action":["kms:GenerateDataKey*","kms:Decrypt"],"Effect":"Allow","Resource":"arn:aws:kms:us-west-1:123456789012:key/k","Sid":"SnsTopicKey"}],"Version":"2012-10-17"}"#
    );
    assert_eq!(
        made.topic_statement.to_string(),
        r#"{"Action":"sns:Publish","Effect":"Allow","Principal":{"AWS":"arn:aws:sts::123456789012:assumed-role/AlertsRole/appliancehealth"},"Resource":"arn:aws:sns:us-west-1:123456789012:alerts","Sid":"NetworkSecurityPublish"}"#
    );
    assert_eq!(
        made.key_statement.unwrap().to_string(),
        r#"{"Action":["kms:GenerateDataKey*","kms:Decrypt"],"Condition":{"StringEquals":{"kms:EncryptionContext:aws:sns:topicArn":"arn:aws:sns:us-west-1:123456789012:alerts"}},"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:role/service/AlertsRole"},"Resource":"*","Sid":"NetworkSecurityUseKey"}"#
    );
    let owner = at(&made.topic_policy, &["Statement", "0"]);
    assert_eq!(text(owner, &["Sid"]), "__default_statement_ID");
    assert_eq!(
        text(owner, &["Condition", "StringEquals", "AWS:SourceOwner"]),
        "123456789012"
    );
}

#[test]
fn debug_output_has_no_external_id() {
    let setup = plain();
    let made = documents(&setup);
    let plan = Plan {
        setup: &setup,
        documents: &made,
        external_id: ExternalIdIn::Included,
    };
    let printed = format!("{setup:?} {made:?} {plan:?}");
    assert!(!printed.contains(setup.external_id.expose()), "{printed}");
}

/// The documents for a topic that has this policy.
pub fn documents_onto(setup: &Setup, existing: &str) -> Documents {
    let merged = merge_statement(existing, &topic_statement(setup)).unwrap();
    Documents {
        topic_policy: serde_json::from_str(&merged).unwrap(),
        ..documents(setup)
    }
}

#[test]
fn an_existing_policy_keeps_everything() {
    let setup = plain();
    let statement = documents(&setup).topic_statement;
    let parse = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let existing = r#"{"Version":"2008-10-17","Id":"mine","X":[1.50],"Statement":[{"Sid":"a","Effect":"Deny"}]}"#;
    let policy = documents_onto(&setup, existing).topic_policy;
    assert_eq!(
        policy.to_string(),
        parse(existing).to_string().replace(
            r#""Effect":"Deny","Sid":"a"}]"#,
            &format!(r#""Effect":"Deny","Sid":"a"}},{statement}]"#)
        )
    );
    // One statement may stand without an array.
    let single = documents_onto(&setup, r#"{"Statement":{"Effect":"Deny"}}"#);
    let statements = at(&single.topic_policy, &["Statement"]).as_array().unwrap();
    assert_eq!(statements.last(), Some(&statement));
    assert_eq!(statements.len(), 2);
}

#[test]
fn trap_07_a_topic_statement_alone_becomes_a_policy() {
    let setup = plain();
    let statement = documents(&setup).topic_statement;
    let other = r#"{"Effect":"Allow","Principal":"*","Action":"sns:Subscribe","Resource":"*"}"#;
    for (existing, before) in [
        ("", 0),
        ("[]", 0),
        ("{}", 0),
        (r#"{"Statement":"x"}"#, 0),
        (other, 1),
    ] {
        let policy = documents_onto(&setup, existing).topic_policy;
        let statements = at(&policy, &["Statement"]).as_array().unwrap();
        assert_eq!(statements.last(), Some(&statement), "{existing}");
        assert_eq!(statements.len(), before + 1, "{existing}");
    }
    for text in ["\"{}\"", "5", "null", "no policy"] {
        let error = merge_statement(text, &topic_statement(&setup)).unwrap_err();
        assert!(
            error.message.to_string().ends_with('.'),
            "{text}: {error:?}"
        );
    }
}
