//! The check of a connector's form.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use domain::connector::{Connector, ConnectorForm, SecretEdit, ValidConnector, check, inspect};
use domain::finding::{Finding, Fix, Severity};
use domain::secret::Secret;

const ID: &str = "51819d20-b9a1-41eb-94c9-c769b191f4cc";

fn form(topic: &str, role: &str) -> ConnectorForm {
    ConnectorForm {
        notification_type: "appliancehealth".into(),
        topic_arn: topic.into(),
        role_arn: role.into(),
        external_id: SecretEdit::Replace(Secret::new(ID)),
    }
}

fn good() -> ConnectorForm {
    form(
        "arn:aws:sns:us-west-1:210987654321:a",
        "arn:aws:iam::210987654321:role/r",
    )
}

fn stored() -> Connector {
    check(&good(), None).valid.unwrap().get().clone()
}

fn brief(findings: &[Finding]) -> Vec<(Severity, &str, &str)> {
    findings
        .iter()
        .map(|f| (f.severity, f.field.as_ref(), f.rule))
        .collect()
}

use Severity::{Error, Note, Warning};

#[test]
fn a_good_form_has_no_findings_and_is_sent_without_what_surrounds_it() {
    let mut form = good();
    form.topic_arn = format!("\u{feff}{}\n", form.topic_arn);
    form.external_id = SecretEdit::Replace(Secret::new(format!(" {ID}")));
    let checked = check(&form, None);
    assert_eq!(checked.findings, []);
    let valid = checked.valid.unwrap();
    assert_eq!(
        valid.get().topic_arn,
        "arn:aws:sns:us-west-1:210987654321:a"
    );
    assert_eq!(valid.get().external_id.expose(), ID);
}

#[test]
fn a_new_connector_needs_all_four() {
    let checked = check(&ConnectorForm::default(), None);
    assert_eq!(checked.valid, None);
    assert_eq!(
        brief(&checked.findings),
        [
            (Error, "notification_type", "notification-type/missing"),
            (Error, "topic_arn", "arn/missing"),
            (Error, "role_arn", "arn/missing"),
            (Error, "external_id", "external-id/missing"),
        ]
    );
}

#[test]
fn trap_04_the_type_of_a_stored_connector_cannot_change() {
    let stored = stored();
    let mut form = ConnectorForm::from(&stored);
    form.notification_type = "other".into();
    let checked = check(&form, Some(&stored));
    assert_eq!(
        brief(&checked.findings),
        [(Error, "notification_type", "connector/type-fixed")]
    );
    let finding = &checked.findings[0];
    assert_eq!(
        finding.message,
        "The notification type “appliancehealth” identifies the connector and can’t be changed. Create another connector instead."
    );
    form.notification_type = finding.fix.clone().unwrap().replacement;
    assert!(check(&form, Some(&stored)).valid.is_some());
}

#[test]
fn an_unchanged_secret_is_the_stored_one() {
    let stored = stored();
    let checked = check(&ConnectorForm::from(&stored), Some(&stored));
    assert_eq!(checked.findings, []);
    assert_eq!(checked.valid.unwrap().get(), &stored);
    let mut form = ConnectorForm::from(&stored);
    form.external_id = SecretEdit::Replace(Secret::default());
    assert_eq!(
        brief(&check(&form, Some(&stored)).findings),
        [(Error, "external_id", "external-id/missing")]
    );
}

#[test]
fn the_mistyped_account_of_the_mockup_is_found_and_fixed() {
    let mut form = form(
        "arn:aws:sns:us-west-1:210987654321:nsva-health",
        " arn:aws:iam::21098765432:role/alerts/SnsNotificationRole",
    );
    let findings = check(&form, None).findings;
    assert_eq!(
        brief(&findings),
        [(Error, "role_arn", "arn/account-length")]
    );
    assert_eq!(
        findings[0].message,
        "The account ID has 11 digits. An AWS account ID has 12."
    );
    let fix = findings[0].fix.clone().unwrap();
    assert_eq!(fix.label, "Use 210987654321");
    form.role_arn = fix.replacement;
    let checked = check(&form, None);
    assert_eq!(checked.findings, []);
    assert_eq!(
        checked.valid.unwrap().get().role_arn,
        "arn:aws:iam::210987654321:role/alerts/SnsNotificationRole"
    );
}

#[test]
fn a_short_account_of_the_topic_is_fixed_from_the_role() {
    let findings = check(
        &form(
            "arn:aws:sns:us-west-1:2109876543210:a",
            "arn:aws:iam::210987654321:role/r",
        ),
        None,
    )
    .findings;
    assert_eq!(
        brief(&findings),
        [(Error, "topic_arn", "arn/account-length")]
    );
    assert_eq!(
        findings[0].fix.clone().unwrap().replacement,
        "arn:aws:sns:us-west-1:210987654321:a"
    );
    let far = check(
        &form(
            "arn:aws:sns:us-west-1:99999:a",
            "arn:aws:iam::210987654321:role/r",
        ),
        None,
    )
    .findings;
    assert_eq!(far[0].fix, None);
}

#[test]
fn accounts_that_differ_by_a_digit_warn_others_explain() {
    let near = check(
        &form(
            "arn:aws:sns:us-west-1:210987654321:a",
            "arn:aws:iam::210987654322:role/r",
        ),
        None,
    );
    assert_eq!(
        brief(&near.findings),
        [(Warning, "role_arn", "connector/account-slip")]
    );
    assert_eq!(
        near.findings[0].message,
        "The role’s account 210987654322 differs by one digit from the topic’s account 210987654321."
    );
    assert_eq!(
        near.findings[0].fix.clone().unwrap().replacement,
        "arn:aws:iam::210987654321:role/r"
    );
    assert!(near.valid.is_some());
    let far = check(
        &form(
            "arn:aws:sns:us-west-1:210987654321:a",
            "arn:aws:iam::998877665544:role/r",
        ),
        None,
    );
    assert_eq!(
        brief(&far.findings),
        [(Note, "role_arn", "connector/accounts")]
    );
    assert_eq!(
        far.findings[0].message,
        "Cross-account setup: the role (998877665544) and the topic (210987654321) must both allow sns:Publish."
    );
}

#[test]
fn trap_09_partitions_must_agree() {
    let findings = check(
        &form(
            "arn:aws:sns:us-west-1:210987654321:a",
            "arn:aws-cn:iam::210987654321:role/r",
        ),
        None,
    )
    .findings;
    assert_eq!(
        brief(&findings),
        [
            (Warning, "role_arn", "arn/other-partition"),
            (Error, "role_arn", "connector/partitions")
        ]
    );
    assert_eq!(
        findings[1].message,
        "The role is in partition aws-cn, the topic in aws. A role can publish only in its own partition."
    );
}

#[test]
fn external_ids_are_judged_with_the_account_and_role_of_the_same_form() {
    let mut form = good();
    form.external_id = SecretEdit::Replace(Secret::new("210987654321"));
    assert_eq!(
        brief(&check(&form, None).findings),
        [(Warning, "external_id", "external-id/account")]
    );
    form.role_arn = "arn:aws:iam::210987654321:role/LongEnoughRoleName".into();
    form.external_id = SecretEdit::Replace(Secret::new("LongEnoughRoleName"));
    assert_eq!(
        brief(&check(&form, None).findings),
        [(Warning, "external_id", "external-id/role-name")]
    );
}

#[test]
fn findings_never_show_the_secret() {
    for secret in ["hunter#2", "correct horse battery", "x", "12345abc"] {
        let mut form = good();
        form.external_id = SecretEdit::Replace(Secret::new(secret));
        let shown = format!("{:?}", check(&form, None));
        assert!(secret.len() == 1 || !shown.contains(secret), "{shown}");
    }
}

#[test]
fn what_is_stored_is_inspected_without_errors() {
    let odd = Connector {
        notification_type: "x".into(),
        topic_arn: "nonsense".into(),
        role_arn: String::new(),
        external_id: Secret::default(),
    };
    let findings = inspect(&odd);
    assert_eq!(
        brief(&findings),
        [
            (Warning, "notification_type", "notification-type/length"),
            (Warning, "topic_arn", "arn/name-only"),
            (Warning, "role_arn", "arn/missing"),
            (Warning, "external_id", "external-id/missing"),
        ]
    );
    assert_eq!(
        check(&ConnectorForm::from(&odd), Some(&odd))
            .valid
            .unwrap()
            .get(),
        &odd
    );
    assert_eq!(ValidConnector::as_stored(&odd).get(), &odd);
}

/// What was stored in two partitions may stay; with either of both changed it is refused.
#[test]
fn partitions_that_were_stored_are_tolerated_until_one_changes() {
    let (topic, role) = (
        "arn:aws:sns:us-west-1:210987654321:a",
        "arn:aws-cn:iam::210987654321:role/r",
    );
    let stored = Connector {
        topic_arn: topic.into(),
        role_arn: role.into(),
        ..stored()
    };
    for (topic, role, severity) in [
        (topic.to_owned(), role.to_owned(), Warning),
        (format!("{topic}b"), role.to_owned(), Error),
        (topic.to_owned(), format!("{role}b"), Error),
    ] {
        let form = ConnectorForm {
            topic_arn: topic,
            role_arn: role,
            ..ConnectorForm::from(&stored)
        };
        let found = check(&form, Some(&stored)).findings;
        let found = found.iter().find(|f| f.rule == "connector/partitions");
        assert_eq!(found.map(|f| f.severity), Some(severity), "{form:?}");
    }
}

/// The type of a stored connector can't be changed, so that nothing is offered for it.
#[test]
fn nothing_is_offered_for_a_stored_type() {
    for kind in ["ApplianceHealth", "appliance-health", "appliance health"] {
        let typed = ConnectorForm {
            notification_type: kind.into(),
            ..good()
        };
        let stored = Connector {
            notification_type: kind.into(),
            ..stored()
        };
        let of_type = |found: Vec<Finding>| -> Vec<bool> {
            let found = found.into_iter().filter(|f| f.field == "notification_type");
            found.map(|f| f.fix.is_some()).collect()
        };
        assert_eq!(of_type(check(&typed, None).findings), [true], "{kind}");
        assert_eq!(of_type(inspect(&stored)), [false], "{kind}");
    }
}

/// Only an account that lacks or has too many digits is filled in from the other ARN.
#[test]
fn an_account_is_filled_in_only_where_its_digits_are_wrong() {
    let topic = "arn:aws:sns:us-west-1:210987654321:a";
    for (role, filled) in [
        ("arn:aws:iam::21098765432:role/r", true),
        ("arn:aws:iam::2109876543210:role/r", true),
        ("arn:aws:iam::210987654322:user/x", false),
        ("arn:aws:iam::210987654322:role/", false),
    ] {
        let found = check(&form(topic, role), None).findings;
        let fixes = found.into_iter().filter_map(|finding| finding.fix);
        let is_filled = |fix: Fix| fix.replacement.contains("210987654321");
        assert_eq!(fixes.into_iter().any(is_filled), filled, "{role}");
    }
}

/// What is stored is sent as it is stored, blanks and all; what is typed without them.
#[test]
fn what_was_not_touched_is_sent_as_it_is_stored() {
    let stored = Connector {
        topic_arn: " arn:aws:sns:us-west-1:210987654321:a".into(),
        external_id: Secret::new(format!("{ID} ")),
        ..stored()
    };
    let sent = |form: &ConnectorForm, stored| {
        let valid = check(form, stored).valid.unwrap();
        let sent = valid.get();
        (sent.topic_arn.clone(), sent.external_id.expose().to_owned())
    };
    let typed = ConnectorForm {
        external_id: SecretEdit::Replace(stored.external_id.clone()),
        ..ConnectorForm::from(&stored)
    };
    let kept = (stored.topic_arn.clone(), format!("{ID} "));
    assert_eq!(sent(&typed, Some(&stored)), kept);
    assert_eq!(sent(&ConnectorForm::from(&stored), Some(&stored)), kept);
    let trimmed = (stored.topic_arn.trim().to_owned(), ID.to_owned());
    assert_eq!(sent(&typed, None), trimmed);
}
