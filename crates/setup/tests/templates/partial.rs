//! Documents of a set-up of which values are missing.

use std::collections::BTreeSet;

use domain::aws::{ExternalId, NETWORK_SECURITY_ACCOUNT, NotificationType, RoleArn, TopicArn};
use proptest::prelude::*;
use serde_json::Value;
use setup::generate::{ExternalIdIn, PLACEHOLDER};
use setup::kit::{ArtifactKind, Kit};
use setup::partial::{KeyArn, PartialSetup, incomplete, is_partial, runs, waits_for};
use setup::placeholder::is_placeholder;
use yaml_rust2::YamlLoader;

fn known() -> PartialSetup {
    PartialSetup {
        notification_type: NotificationType::parse("appliancehealth").ok(),
        topic: TopicArn::parse("arn:aws:sns:eu-west-1:444455556666:alerts").ok(),
        role: RoleArn::parse("arn:aws:iam::444455556666:role/a/Publisher").ok(),
        external_id: ExternalId::parse("7d9e0f1a-unlikely-elsewhere").ok(),
        trusted_account: Some(NETWORK_SECURITY_ACCOUNT.to_owned()),
        key_arn: KeyArn::None,
    }
}

fn all() -> impl Iterator<Item = ArtifactKind> {
    ArtifactKind::DOCUMENTS
        .into_iter()
        .chain(ArtifactKind::TEMPLATES)
}

fn texts(partial: &PartialSetup) -> Vec<(ArtifactKind, String)> {
    let kit = Kit::new(&partial.stand_in().unwrap(), "").unwrap();
    all()
        .filter_map(|artifact| {
            let text = kit.text(artifact, ExternalIdIn::Placeholder)?;
            Some((artifact, partial.marked(Some(artifact), &text)))
        })
        .collect()
}

#[test]
fn nothing_is_known_at_first_and_every_gap_is_marked() {
    let nothing = PartialSetup {
        trusted_account: Some(NETWORK_SECURITY_ACCOUNT.to_owned()),
        key_arn: KeyArn::Missing,
        ..PartialSetup::default()
    };
    assert!(nothing.complete().is_none());
    for (artifact, text) in texts(&nothing) {
        let lower = text.to_ascii_lowercase();
        for stand_in in ["stand-in", "standin", "990990"] {
            assert!(!lower.contains(stand_in), "{artifact:?}: {text}");
        }
        let marks: BTreeSet<&str> = runs(&text)
            .into_iter()
            .filter_map(|(is_placeholder, text)| is_placeholder.then_some(text))
            .collect();
        assert!(!marks.is_empty(), "{artifact:?}");
        assert_eq!(
            is_partial(&text),
            marks.iter().any(|mark| *mark != PLACEHOLDER),
            "{artifact:?}"
        );
        match artifact {
            ArtifactKind::Trust => assert_eq!(marks, BTreeSet::from([PLACEHOLDER])),
            ArtifactKind::TopicStatement => assert_eq!(
                marks,
                BTreeSet::from([
                    "<ACCOUNT-ID>",
                    "<NOTIFICATION-TYPE>",
                    "<REGION>",
                    "<ROLE-NAME>",
                    "<TOPIC-NAME>",
                ])
            ),
            ArtifactKind::Permissions => assert!(text.contains("\"<KEY-ARN>\"")),
            _ => {}
        }
        // They are still what they are, so that a placeholder is all there is to replace.
        match artifact {
            ArtifactKind::CloudFormationYaml => {
                YamlLoader::load_from_str(&text).unwrap();
            }
            ArtifactKind::Terraform => {}
            ArtifactKind::Script => {
                let guard = text.find("\nexit 1\n").unwrap();
                assert!(guard < text.find("aws ").unwrap(), "{text}");
                assert!(
                    text.contains("topic_arn='arn:aws:sns:<REGION>:<ACCOUNT-ID>:<TOPIC-NAME>'")
                );
            }
            _ => {
                serde_json::from_str::<Value>(&text).unwrap();
            }
        }
    }
}

#[test]
fn what_is_known_stands_in_the_text_and_the_rest_is_marked() {
    let one = PartialSetup {
        role: None,
        ..known()
    };
    assert!(one.assumes_one_account());
    for (artifact, text) in texts(&one) {
        assert_eq!(
            text.contains("<ROLE-NAME>"),
            !matches!(artifact, ArtifactKind::Trust | ArtifactKind::Permissions),
            "{artifact:?}"
        );
        assert!(!text.contains("<ACCOUNT-ID>"), "{artifact:?}");
    }
    let china = PartialSetup {
        role: RoleArn::parse("arn:aws-cn:iam::444455556666:role/Publisher").ok(),
        topic: None,
        trusted_account: Some("333344445555".to_owned()),
        ..known()
    };
    for (artifact, text) in texts(&china) {
        assert!(!text.contains("standin"), "{artifact:?}: {text}");
    }
}

#[test]
fn a_complete_set_up_has_no_placeholder_but_that_of_the_external_id() {
    let complete = known();
    assert_eq!(complete.stand_in(), complete.complete());
    assert!(!complete.assumes_one_account());
    for (artifact, text) in texts(&complete) {
        assert!(!is_partial(&text), "{artifact:?}");
        assert!(!text.contains("exit 1\n\nregion"), "{artifact:?}");
    }
    assert_eq!(
        incomplete("trust-policy.json"),
        "trust-policy-INCOMPLETE.json"
    );
}

/// A set-up of which anything is missing is none yet.
#[test]
fn what_is_missing_keeps_a_set_up_from_being_complete() {
    type Without = fn(&mut PartialSetup);
    let table: [(&str, Without); 6] = [
        ("type", |it| it.notification_type = None),
        ("topic", |it| it.topic = None),
        ("role", |it| it.role = None),
        ("external ID", |it| it.external_id = None),
        ("trusted account", |it| it.trusted_account = None),
        ("key", |it| it.key_arn = KeyArn::Missing),
    ];
    for (what, without) in table {
        let mut partial = known();
        without(&mut partial);
        assert_eq!(partial.complete(), None, "{what}");
        assert!(partial.stand_in().is_some(), "{what}");
        // Only these two are taken to be in one account.
        assert_eq!(
            partial.assumes_one_account(),
            matches!(what, "topic" | "role"),
            "{what}"
        );
    }
    let neither = PartialSetup {
        topic: None,
        role: None,
        ..known()
    };
    assert!(!neither.assumes_one_account());
    let key = "arn:aws:kms:eu-west-1:444455556666:key/a".to_owned();
    let with_key = PartialSetup {
        key_arn: KeyArn::Known(key.clone()),
        ..known()
    };
    assert_eq!(with_key.complete().unwrap().key_arn, Some(key));
}

/// A script stops before it does anything as long as values are missing in it; nothing
/// else is one.
#[test]
fn only_a_script_of_which_something_is_missing_stops() {
    let script = "#!/bin/bash\nset -euo pipefail\nregion='<>'\n";
    let with = |region: &str| script.replace("<>", region);
    let nothing = PartialSetup::default();
    for (artifact, region, stops) in [
        (Some(ArtifactKind::Script), "standin", true),
        (Some(ArtifactKind::Script), "eu-west-1", false),
        (Some(ArtifactKind::Terraform), "standin", false),
        (None, "standin", false),
    ] {
        let region = match region {
            "standin" => nothing.stand_in().unwrap().topic.region().to_owned(),
            known => known.to_owned(),
        };
        let marked = nothing.marked(artifact, &with(&region));
        assert_eq!(
            marked.contains("\nexit 1\n"),
            stops,
            "{artifact:?}: {marked}"
        );
    }
}

/// Placeholders are marked one by one, with what is between them.
#[test]
fn a_text_is_cut_at_its_placeholders() {
    for (text, cut) in [
        ("", &[][..]),
        ("a<b>", &[(false, "a<b>")]),
        ("<REGION>", &[(true, "<REGION>")]),
        ("a<REGION>", &[(false, "a"), (true, "<REGION>")]),
        (
            "<REGION><ACCOUNT-ID>b",
            &[(true, "<REGION>"), (true, "<ACCOUNT-ID>"), (false, "b")],
        ),
        (
            "a:<ACCOUNT-ID>:<REGION>",
            &[
                (false, "a:"),
                (true, "<ACCOUNT-ID>"),
                (false, ":"),
                (true, "<REGION>"),
            ],
        ),
        (PLACEHOLDER, &[(true, PLACEHOLDER)]),
    ] {
        assert_eq!(runs(text), cut, "{text}");
        let waits = text.contains("REGION");
        assert_eq!(waits_for(text, "topic_arn"), waits, "{text}");
        assert!(!waits_for(text, "another"), "{text}");
    }
    assert_eq!(incomplete("policy"), "policy-INCOMPLETE.txt");
}

#[test]
fn a_placeholder_is_recognized_where_it_is_pasted() {
    for text in [
        "arn:aws:sns:<REGION>:<ACCOUNT-ID>:<TOPIC-NAME>",
        "arn:aws:sts::444455556666:assumed-role/<ROLE-NAME>/appliancehealth",
        "<KEY-ARN>",
        "arn:aws:iam::<NETWORK-SECURITY-ACCOUNT-ID>:root",
    ] {
        assert!(is_placeholder(text), "{text}");
    }
}

proptest! {
    #[test]
    fn cutting_a_text_loses_nothing(text in "(<ACCOUNT-ID>|<ROLE-NAME>|<EXTERNAL-ID: insert before use>|[a<>-]|é){0,12}") {
        let cut = runs(&text);
        prop_assert_eq!(cut.iter().map(|(_, text)| *text).collect::<String>(), text);
    }
}
