//! What is made for one set-up, and that nothing is shown which says something else.

use proptest::prelude::*;
use setup::generate::{ExternalIdIn, PLACEHOLDER, has_placeholder, without_external_id};
use setup::kit::{ArtifactKind, Kit, Refusal};
use setup::mask;
use setup::rotation::NEW_PLACEHOLDER;

use domain::aws::Partition;

use crate::forms::{REGIONS, any_form, plain};

fn all() -> impl Iterator<Item = ArtifactKind> {
    ArtifactKind::DOCUMENTS
        .into_iter()
        .chain(ArtifactKind::TEMPLATES)
}

proptest! {
    #[test]
    fn everything_is_proved_and_has_the_external_id_only_on_purpose(setup in any_form()) {
        let mut setup = setup;
        setup.external_id = domain::aws::ExternalId::parse("7d9e0f1a-unlikely-elsewhere").unwrap();
        let kit = Kit::new(&setup, "").unwrap();
        for sheet in all() {
            let Some(hidden) = kit.text(sheet, ExternalIdIn::Placeholder) else {
                prop_assert!(sheet == ArtifactKind::KeyStatement && setup.key_arn.is_none());
                continue;
            };
            let id = setup.external_id.expose();
            prop_assert!(!hidden.contains(id), "{sheet:?}");
            let shown = kit.text(sheet, ExternalIdIn::Included).unwrap();
            prop_assert_eq!(shown.contains(id), sheet == ArtifactKind::Trust || sheet.is_template(), "{:?}", sheet);
        }
        prop_assert!(kit.text(ArtifactKind::Trust, ExternalIdIn::Placeholder).unwrap().contains(PLACEHOLDER));
        prop_assert_eq!(format!("{kit:?}"), "Kit(…)");
    }
}

#[test]
fn an_existing_topic_policy_stays_as_it_is_written() {
    let setup = plain();
    let existing = r#"{ "Version":"2012-10-17", "Id":"mine",
  "Statement":[{"Sid":"Old","Effect":"Deny","Principal":"*","Action":"sns:Publish","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}] }"#;
    let kit = Kit::new(&setup, existing).unwrap();
    let policy = kit
        .text(ArtifactKind::TopicPolicy, ExternalIdIn::Placeholder)
        .unwrap();
    assert!(
        policy.contains(r#"{ "Version":"2012-10-17", "Id":"mine","#),
        "{policy}"
    );
    assert!(policy.contains(r#""Sid":"Old""#) && policy.contains("NetworkSecurityPublish"));
    let template = kit
        .text(ArtifactKind::CloudFormationJson, ExternalIdIn::Placeholder)
        .unwrap();
    assert!(template.contains(r#""Old""#) && template.contains(r#""mine""#));
    assert!(
        !kit.notes()
            .iter()
            .any(|note| note.to_string().contains('\n'))
    );
}

#[test]
fn what_cannot_be_proved_is_not_shown() {
    let setup = plain();
    let broken = Kit::new(&setup, "{ not json").unwrap_err();
    assert!(matches!(broken, Refusal::Existing(_)));
    assert!(
        broken
            .words()
            .to_string()
            .starts_with("The pasted topic policy can’t be read")
    );
    let another = r#"{"Version":"2012-10-17","Statement":[
      {"Sid":"SnsPublish","Effect":"Allow","Principal":"*","Action":"sns:*","Resource":"*"},
      {"Sid":"NetworkSecurityPublish","Effect":"Allow","Principal":"*","Action":"sns:*","Resource":"*"}]}"#;
    let refusal = Kit::new(&setup, another).unwrap_err();
    assert!(matches!(refusal, Refusal::Differs(_)), "{refusal:?}");
    assert!(refusal.words().to_string().contains(
        "generated topic policy isn’t shown: read back, it doesn’t say what the form says"
    ));
}

/// Account IDs are those of their partition: the same number elsewhere is somebody else.
#[test]
fn nothing_is_made_that_lets_in_another_partitions_account() {
    for (partition, region) in REGIONS {
        let mut setup = plain();
        let topic = format!("arn:{partition}:sns:{region}:210987654321:alerts");
        let role = format!("arn:{partition}:iam::210987654321:role/r");
        setup.topic = domain::aws::TopicArn::parse(&topic).unwrap();
        setup.role = domain::aws::RoleArn::parse(&role).unwrap();
        let made = Kit::new(&setup, "");
        if partition == Partition::Aws {
            assert!(made.is_ok());
            continue;
        }
        let refusal = made.unwrap_err();
        assert_eq!(refusal, Refusal::Partition(partition));
        assert!(
            refusal
                .words()
                .to_string()
                .contains(&format!("partition {partition}"))
        );
        // Whoever was told another account can say so.
        setup.trusted_account = "333344445555".to_owned();
        assert!(Kit::new(&setup, "").is_ok());
    }
}

#[test]
fn an_external_id_can_be_left_out_of_any_document() {
    let mut setup = plain();
    setup.external_id = domain::aws::ExternalId::parse("a/b:c").unwrap();
    let text = r#"{"sts:ExternalId": ["a/b:c", "xa/b:c"]}"#;
    assert!(mask::holds(&setup, text));
    let without = mask::left_out(&setup, text);
    assert_eq!(
        without,
        r#"{"sts:ExternalId": ["<EXTERNAL-ID: insert before use>", "xa/b:c"]}"#
    );
    assert!(!mask::holds(&setup, &without));
}

#[test]
fn what_lacks_the_external_id_says_so_and_is_no_external_id() {
    for placeholder in [PLACEHOLDER, NEW_PLACEHOLDER] {
        // The pattern of AWS: [\w+=,.@:\/-]*
        assert!(
            domain::aws::ExternalId::parse(placeholder).is_err(),
            "{placeholder}"
        );
        assert!(has_placeholder(&format!("{{\"a\": \"{placeholder}\"}}")));
    }
    assert!(!has_placeholder(r#"{"sts:ExternalId": "12345abc"}"#));
    let kit = Kit::new(&plain(), "").unwrap();
    let trust = |external_id| kit.text(ArtifactKind::Trust, external_id).unwrap();
    assert!(has_placeholder(&trust(ExternalIdIn::Placeholder)));
    assert!(!has_placeholder(&trust(ExternalIdIn::Included)));
    assert_eq!(
        without_external_id("trust-policy.json"),
        "trust-policy-WITHOUT-EXTERNAL-ID.json"
    );
}
