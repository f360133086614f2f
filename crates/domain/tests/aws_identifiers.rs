//! Topic ARNs, role ARNs, notification types and external IDs: what is taken,
//! and what is refused in which words.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use domain::aws::{ExternalId, NotificationType, Partition, RoleArn, TopicArn};
use domain::finding::ParseError;

/// Raw text, rule, message, marked part, fix.
type Refusal<'a> = (&'a str, &'a str, &'a str, Option<&'a str>, Option<&'a str>);

fn assert_refused<T: std::fmt::Debug>(
    parse: impl Fn(&str) -> Result<T, ParseError>,
    cases: &[Refusal<'_>],
) {
    for (raw, rule, message, marked, fix) in cases {
        let error = parse(raw).expect_err(raw);
        assert_eq!(error.rule, *rule, "{raw}");
        assert_eq!(error.message, *message, "{raw}");
        assert_eq!(
            error.span.map(|s| &raw[s.start..s.end]),
            *marked,
            "marked part of {raw}"
        );
        assert_eq!(
            error.fix.as_ref().map(|f| f.replacement.as_str()),
            *fix,
            "fix of {raw}"
        );
    }
}

fn rules(errors: &[ParseError]) -> Vec<&'static str> {
    errors.iter().map(|error| error.rule).collect()
}

const GOOD: &str = "arn:aws:sns:us-west-1:210987654321:a";

#[test]
fn topic_arns_are_taken_apart() {
    let arn =
        TopicArn::parse("\u{feff} arn:aws:sns:us-west-1:210987654321:nsva-health\u{a0}\n").unwrap();
    assert_eq!(arn.partition(), Partition::Aws);
    assert_eq!(arn.region(), "us-west-1");
    assert_eq!(arn.account(), "210987654321");
    assert_eq!(arn.name(), "nsva-health");
    assert!(!arn.is_fifo());
    assert_eq!(
        arn.to_string(),
        "arn:aws:sns:us-west-1:210987654321:nsva-health"
    );
    assert!(arn.cautions().is_empty());
    let longest = format!(
        "arn:aws:sns:us-west-1:210987654321:{}.fifo",
        "a".repeat(251)
    );
    assert!(TopicArn::parse(&longest).unwrap().is_fifo());
}

#[test]
fn topic_arns_are_refused_in_words() {
    assert_refused(
        TopicArn::parse,
        &[
            (
                "",
                "arn/missing",
                "Enter a topic ARN, for example arn:aws:sns:us-west-1:123456789012:alerts.",
                None,
                None,
            ),
            (
                " \u{200b}",
                "arn/missing",
                "Enter a topic ARN, for example arn:aws:sns:us-west-1:123456789012:alerts.",
                None,
                None,
            ),
            (
                "\"arn:aws:sns:us-west-1:210987654321:a\",",
                "text/quotes",
                "Topic ARN: there are quotation marks around the value.",
                None,
                Some(GOOD),
            ),
            (
                "arn:aws:sns:us-west-1:<account>:a",
                "text/placeholder",
                "“<account>” is a placeholder. Replace it with the real value.",
                Some("<account>"),
                None,
            ),
            (
                "https://us-west-1.console.aws.amazon.com/sns/v3/home?region=us-west-1#/topic/arn:aws:sns:us-west-1:210987654321:a",
                "text/web-address",
                "Topic ARN: this is a URL. Enter a value like arn:aws:sns:us-west-1:123456789012:alerts.",
                None,
                Some(GOOD),
            ),
            (
                "https://example.com/",
                "text/web-address",
                "Topic ARN: this is a URL. Enter a value like arn:aws:sns:us-west-1:123456789012:alerts.",
                None,
                None,
            ),
            (
                "  arn:aws:sns:us-west-1:2109 87654321:a",
                "text/blank-inside",
                "Topic ARN: there is a space inside the value. Remove it.",
                Some(" "),
                Some(GOOD),
            ),
            (
                "arn:aws:sns:us-west-1:210987654321:\u{200b}a",
                "text/look-alike",
                "Topic ARN: found an invisible character (zero-width space, U+200B) inside the value.",
                Some("\u{200b}"),
                Some(GOOD),
            ),
            (
                "nsva-health",
                "arn/name-only",
                "Topic ARN: this is only a name. Enter the full value, for example arn:aws:sns:us-west-1:123456789012:alerts.",
                None,
                None,
            ),
            (
                "ARN:aws:sns:us-west-1:210987654321:a",
                "arn/prefix",
                "“ARN:” must be lowercase: “arn:”.",
                Some("ARN"),
                Some(GOOD),
            ),
            (
                "aws:sns:us-west-1:210987654321:a",
                "arn/prefix",
                "Topic ARN must begin with “arn:”.",
                None,
                Some(GOOD),
            ),
            (
                "urn:smn:eu-west-101:x:y",
                "arn/urn",
                "Topic ARN: this is a Huawei Cloud URN. Enter a value like arn:aws:sns:us-west-1:123456789012:alerts.",
                Some("urn"),
                None,
            ),
            (
                "arn:aws:sns:us-west-1:210987654321",
                "topic-arn/name-missing",
                "Enter the topic name after the account ID.",
                Some("210987654321"),
                None,
            ),
            (
                "arn:aws:sns:us-west-1:210987654321:",
                "topic-arn/name-missing",
                "Enter the topic name after the account ID.",
                Some(""),
                None,
            ),
            (
                "arn:aws:sns",
                "arn/parts",
                "Topic ARN: an ARN has 6 parts separated by colons, this one has 3. Enter a value like arn:aws:sns:us-west-1:123456789012:alerts.",
                None,
                None,
            ),
            (
                "arn:awz:sns:us-west-1:210987654321:a",
                "arn/partition",
                "“awz” isn’t an AWS partition. Use aws, aws-cn, aws-us-gov, aws-iso, aws-iso-b, aws-iso-e, aws-iso-f, or aws-eusc.",
                Some("awz"),
                None,
            ),
            (
                "arn:AWS:sns:us-west-1:210987654321:a",
                "arn/partition",
                "“AWS” isn’t an AWS partition. Use aws, aws-cn, aws-us-gov, aws-iso, aws-iso-b, aws-iso-e, aws-iso-f, or aws-eusc.",
                Some("AWS"),
                Some(GOOD),
            ),
            (
                "arn:aws:iam::210987654321:role/x",
                "topic-arn/role",
                "Topic ARN: this is a role ARN. Enter a value like arn:aws:sns:us-west-1:123456789012:alerts.",
                Some("iam"),
                None,
            ),
            (
                "arn:aws:sqs:us-west-1:210987654321:q",
                "arn/service",
                "Topic ARN: this is an SQS queue ARN. Enter a value like arn:aws:sns:us-west-1:123456789012:alerts.",
                Some("sqs"),
                None,
            ),
            (
                "arn:aws:lambda:us-west-1:210987654321:function:f",
                "arn/service",
                "Topic ARN: this is a Lambda function ARN. Enter a value like arn:aws:sns:us-west-1:123456789012:alerts.",
                Some("lambda"),
                None,
            ),
            (
                "arn:aws:s3:::bucket",
                "arn/service",
                "Topic ARN: this is an ARN of service “s3”. Enter a value like arn:aws:sns:us-west-1:123456789012:alerts.",
                Some("s3"),
                None,
            ),
            (
                "arn:aws:SNS:us-west-1:210987654321:a",
                "arn/service",
                "“SNS” must be lowercase: “sns”.",
                Some("SNS"),
                Some(GOOD),
            ),
            (
                "arn:aws:sns::210987654321:a",
                "topic-arn/region",
                "Enter the region between “sns:” and the account ID, for example us-west-1.",
                Some(""),
                None,
            ),
            (
                "arn:aws:sns:us-west-1a:210987654321:a",
                "topic-arn/region",
                "“us-west-1a” is an availability zone of region us-west-1.",
                Some("us-west-1a"),
                Some(GOOD),
            ),
            (
                "arn:aws:sns:US-WEST-1:210987654321:a",
                "topic-arn/region",
                "“US-WEST-1” must be lowercase: “us-west-1”.",
                Some("US-WEST-1"),
                Some(GOOD),
            ),
            (
                "arn:aws:sns:moon-1:210987654321:a",
                "topic-arn/region",
                "“moon-1” isn’t a region of partition aws. Enter the region’s code, for example eu-west-1.",
                Some("moon-1"),
                None,
            ),
            (
                "arn:aws:sns:us-west-1:21098765432:a",
                "arn/account-length",
                "The account ID has 11 digits. An AWS account ID has 12.",
                Some("21098765432"),
                None,
            ),
            (
                "arn:aws:sns:us-west-1:1:a",
                "arn/account-length",
                "The account ID has 1 digit. An AWS account ID has 12.",
                Some("1"),
                None,
            ),
            (
                "arn:aws:sns:us-west-1:2109-8765-4321:a",
                "arn/account",
                "“2109-8765-4321” isn’t an account ID. An AWS account ID has 12 digits.",
                Some("2109-8765-4321"),
                Some(GOOD),
            ),
            (
                "arn:aws:sns:us-west-1::a",
                "arn/account",
                "Enter the AWS account ID. It has 12 digits.",
                Some(""),
                None,
            ),
            (
                "arn:aws:sns:us-west-1:210987654321:a.b",
                "topic-arn/name",
                "A topic name can contain only letters, digits, “_”, and “-”. Found “.”.",
                Some("."),
                None,
            ),
            (
                " arn:aws:sns:us-west-1:210987654321:größe",
                "topic-arn/name",
                "A topic name can contain only letters, digits, “_”, and “-”. Found “ö”.",
                Some("ö"),
                None,
            ),
            (
                "arn:aws:sns:us-west-1:210987654321:a.fifo.b",
                "topic-arn/fifo-inside",
                "“.fifo” is allowed only at the end of a topic name.",
                Some(".fifo"),
                None,
            ),
            (
                "arn:aws:sns:us-west-1:210987654321:.fifo",
                "topic-arn/name-missing",
                "Enter the topic name after the account ID.",
                Some(".fifo"),
                None,
            ),
        ],
    );
    let long = format!("arn:aws:sns:us-west-1:210987654321:{}", "a".repeat(257));
    let error = TopicArn::parse(&long).unwrap_err();
    assert_eq!(
        error.message,
        "Topic name is too long (257 of 256 characters)."
    );
}

#[test]
fn a_link_that_begins_like_an_arn_is_not_searched_again() {
    for (raw, rule) in [
        ("arn:aws://", "arn/parts"),
        ("arn:aws:sns:us-west-1:210987654321:a://x", "arn/parts"),
    ] {
        let error = TopicArn::parse(raw).unwrap_err();
        assert_eq!((error.rule, error.fix), (rule, None), "{raw}");
    }
}

#[test]
fn trap_09_fifo_partitions_and_example_accounts_are_cautions() {
    let cautions = |raw: &str| rules(&TopicArn::parse(raw).unwrap().cautions());
    assert_eq!(
        cautions("arn:aws:sns:us-west-1:210987654321:a.fifo"),
        ["topic-arn/fifo"]
    );
    assert_eq!(
        cautions("arn:aws-cn:sns:cn-north-1:210987654321:a"),
        ["arn/other-partition"]
    );
    assert_eq!(
        cautions("arn:aws:sns:us-west-1:123456789012:a"),
        ["arn/example-account"]
    );
    assert_eq!(
        cautions("arn:aws:sns:us-west-1:111122223333:a"),
        ["arn/example-account"]
    );
}

#[test]
fn trap_10_regions_belong_to_exactly_one_partition() {
    let cases = [
        ("us-west-1", Some(Partition::Aws)),
        ("mx-central-1", Some(Partition::Aws)),
        ("il-central-1", Some(Partition::Aws)),
        ("ap-southeast-10", Some(Partition::Aws)),
        ("us-gov-west-1", Some(Partition::AwsUsGov)),
        ("us-iso-east-1", Some(Partition::AwsIso)),
        ("us-isob-east-1", Some(Partition::AwsIsoB)),
        ("eu-isoe-west-1", Some(Partition::AwsIsoE)),
        ("us-isof-south-1", Some(Partition::AwsIsoF)),
        ("cn-northwest-1", Some(Partition::AwsCn)),
        ("eusc-de-east-1", Some(Partition::AwsEusc)),
        ("us-west-1a", None),
        ("us-west", None),
        ("us--1", None),
        ("us-west-", None),
        ("xx-west-1", None),
        ("", None),
    ];
    for (region, home) in cases {
        assert_eq!(Partition::of_region(region), home, "{region}");
        let homes = Partition::ALL
            .iter()
            .filter(|p| p.has_region(region))
            .count();
        assert_eq!(homes, usize::from(home.is_some()), "{region}");
    }
    let error = TopicArn::parse("arn:aws:sns:us-gov-west-1:210987654321:a").unwrap_err();
    assert_eq!(
        error.message,
        "“us-gov-west-1” is a region of partition aws-us-gov, not of aws."
    );
    let fix = error.fix.unwrap();
    assert_eq!(fix.label, "Use partition aws-us-gov");
    assert!(TopicArn::parse(&fix.replacement).is_ok());
}

#[test]
fn trap_14_subscription_arns_are_named_and_shortened() {
    assert_refused(
        TopicArn::parse,
        &[
            (
                "arn:aws:sns:us-west-1:210987654321:a:6ba7b810-9dad-41d1-80b4-00c04fd430c8",
                "topic-arn/subscription",
                "Topic ARN: this is a subscription ARN. The topic ARN ends before the last colon.",
                Some(":6ba7b810-9dad-41d1-80b4-00c04fd430c8"),
                Some(GOOD),
            ),
            (
                "arn:aws:sns:us-west-1:210987654321:a:b:c",
                "arn/parts",
                "Topic ARN: an ARN has 6 parts separated by colons, this one has more.",
                Some(":b:c"),
                None,
            ),
        ],
    );
}

#[test]
fn trap_06_role_paths_are_kept_in_the_arn_and_dropped_in_the_session() {
    let arn =
        RoleArn::parse(" arn:aws:iam::210987654321:role/alerts/x:y/SnsNotificationRole ").unwrap();
    assert_eq!(arn.path(), "/alerts/x:y/");
    assert_eq!(arn.name(), "SnsNotificationRole");
    assert_eq!(arn.account(), "210987654321");
    assert_eq!(arn.region(), "");
    assert_eq!(
        arn.to_string(),
        "arn:aws:iam::210987654321:role/alerts/x:y/SnsNotificationRole"
    );
    let session = NotificationType::parse("appliancehealth").unwrap();
    assert_eq!(
        arn.session_arn(&session),
        "arn:aws:sts::210987654321:assumed-role/SnsNotificationRole/appliancehealth"
    );
    assert_eq!(
        RoleArn::parse("arn:aws:iam::210987654321:role/R")
            .unwrap()
            .path(),
        "/"
    );
}

#[test]
fn role_arns_are_refused_in_words() {
    assert_refused(
        RoleArn::parse,
        &[
            (
                "",
                "arn/missing",
                "Enter a role ARN, for example arn:aws:iam::123456789012:role/AlertsRole.",
                None,
                None,
            ),
            (
                "role/AlertsRole",
                "arn/name-only",
                "Role ARN: this is only a name. Enter the full value, for example arn:aws:iam::123456789012:role/AlertsRole.",
                None,
                None,
            ),
            (
                "arn:aws:sns:us-west-1:210987654321:a",
                "role-arn/topic",
                "Role ARN: this is a topic ARN. Enter a value like arn:aws:iam::123456789012:role/AlertsRole.",
                Some("sns"),
                None,
            ),
            (
                "arn:aws:sts::210987654321:assumed-role/A/appliancehealth",
                "role-arn/assumed-role",
                "Role ARN: this is the ARN of a session of role A, not of the role itself. It leaves out the role’s path, so copy the ARN from the role.",
                Some("assumed-role/A/appliancehealth"),
                None,
            ),
            (
                "arn:aws:sts::210987654321:federated-user/A",
                "role-arn/assumed-role",
                "Role ARN: this is an STS session ARN. Enter a value like arn:aws:iam::123456789012:role/AlertsRole.",
                Some("federated-user/A"),
                None,
            ),
            (
                "arn:aws:iam::210987654321:root",
                "role-arn/kind",
                "Role ARN: this is the ARN of a whole account. Enter a value like arn:aws:iam::123456789012:role/AlertsRole.",
                Some("root"),
                None,
            ),
            (
                "arn:aws:iam::210987654321:user/x",
                "role-arn/kind",
                "Role ARN: this is an IAM user ARN. Enter a value like arn:aws:iam::123456789012:role/AlertsRole.",
                Some("user/x"),
                None,
            ),
            (
                "arn:aws:iam::210987654321:group/x",
                "role-arn/kind",
                "Role ARN: this is an IAM group ARN. Enter a value like arn:aws:iam::123456789012:role/AlertsRole.",
                Some("group/x"),
                None,
            ),
            (
                "arn:aws:iam::210987654321:policy/x",
                "role-arn/kind",
                "Role ARN: this is an IAM policy ARN. Enter a value like arn:aws:iam::123456789012:role/AlertsRole.",
                Some("policy/x"),
                None,
            ),
            (
                "arn:aws:iam::210987654321:instance-profile/x",
                "role-arn/kind",
                "Role ARN: this is an instance profile ARN. Enter a value like arn:aws:iam::123456789012:role/AlertsRole.",
                Some("instance-profile/x"),
                None,
            ),
            (
                "arn:aws:iam::210987654321:Role/x",
                "role-arn/kind",
                "“Role/x” isn’t a role. A role ARN has “role/” and the role name there.",
                Some("Role/x"),
                Some("arn:aws:iam::210987654321:role/x"),
            ),
            (
                "arn:aws:iam::210987654321:role:x",
                "role-arn/kind",
                "“role:x” isn’t a role. A role ARN has “role/” and the role name there.",
                Some("role:x"),
                Some("arn:aws:iam::210987654321:role/x"),
            ),
            (
                "arn:aws:iam::210987654321:role",
                "role-arn/kind",
                "“role” isn’t a role. A role ARN has “role/” and the role name there.",
                Some("role"),
                None,
            ),
            (
                "arn:aws:iam::210987654321:",
                "role-arn/kind",
                "Role ARN: enter “role/” and the role name after the account ID.",
                Some(""),
                None,
            ),
            (
                "arn:aws:iam::210987654321:role/",
                "role-arn/name-missing",
                "Enter the role name after “role/”.",
                Some("role/"),
                None,
            ),
            (
                "arn:aws:iam::210987654321:role/a/",
                "role-arn/name-missing",
                "Enter the role name after “role/a/”.",
                Some("role/a/"),
                None,
            ),
            (
                "arn:aws:iam:us-west-1:210987654321:role/x",
                "role-arn/region",
                "Role ARN: IAM is global, so the region must be empty. Found “us-west-1”.",
                Some("us-west-1"),
                Some("arn:aws:iam::210987654321:role/x"),
            ),
            (
                "arn:aws:iam:210987654321:role/x",
                "role-arn/colon-missing",
                "Role ARN: a colon is missing. Two colons stand between “iam” and the account ID.",
                Some("iam:210987654321"),
                Some("arn:aws:iam::210987654321:role/x"),
            ),
            (
                "\n arn:aws:iam::21098765432:role/x",
                "arn/account-length",
                "The account ID has 11 digits. An AWS account ID has 12.",
                Some("21098765432"),
                None,
            ),
            (
                "arn:aws:iam::210987654321:role/a#b",
                "role-arn/name",
                "A role name can contain only letters, digits, and _+=,.@-. Found “#”.",
                Some("#"),
                None,
            ),
            (
                "arn:aws:iam::210987654321:role/é/b",
                "role-arn/path",
                "A role’s path can contain only visible ASCII characters. Found “é”.",
                Some("é"),
                None,
            ),
        ],
    );
    let long = RoleArn::parse(&format!(
        "arn:aws:iam::210987654321:role/{}",
        "a".repeat(65)
    ))
    .unwrap_err();
    assert_eq!(long.message, "Role name is too long (65 of 64 characters).");
    let path = |length: usize| {
        RoleArn::parse(&format!(
            "arn:aws:iam::210987654321:role/{}/x",
            "a".repeat(length - 2)
        ))
    };
    assert!(path(512).is_ok());
    assert_eq!(
        path(513).unwrap_err().message,
        "The role’s path is too long (513 of 512 characters)."
    );
}

#[test]
fn role_cautions() {
    let cautions = |raw: &str| rules(&RoleArn::parse(raw).unwrap().cautions());
    assert_eq!(
        cautions("arn:aws:iam::210987654321:role/aws-service-role/sns.amazonaws.com/X"),
        ["role-arn/service-linked"]
    );
    assert_eq!(
        cautions("arn:aws:iam::737318609257:role/x"),
        ["role-arn/vendor-account"]
    );
    assert!(cautions("arn:aws:iam::210987654321:role/x").is_empty());
}

#[test]
fn a_copy_gets_a_type_of_its_own() {
    let taken = ["audit", "audit-copy", "audit-copy-2"];
    let copy = |of: &str| NotificationType::for_copy(of, |name| taken.contains(&name));
    assert_eq!(copy("alerts"), "alerts-copy");
    assert_eq!(copy("audit"), "audit-copy-3");
    assert_eq!(copy("audit-copy"), "audit-copy-3");
    assert_eq!(copy("audit-copy-2"), "audit-copy-3");
    assert_eq!(copy("level-2"), "level-2-copy");
    assert_eq!(copy("2026"), "2026-copy");
    assert_eq!(copy("nobody told ü"), "nobodytold-copy");
    assert_eq!(copy(""), "-copy");
    for of in [
        "x".repeat(64),
        "x".repeat(300),
        "-copy".to_owned(),
        "-copy-7".to_owned(),
    ] {
        let name = copy(&of);
        assert!(NotificationType::parse(&name).is_ok(), "{of} {name}");
        assert!(name.len() <= 64);
    }
}

#[test]
fn trap_05_notification_types_follow_the_rule_of_session_names() {
    assert_eq!(
        NotificationType::parse(" appliancehealth\u{200b}")
            .unwrap()
            .as_str(),
        "appliancehealth"
    );
    assert!(NotificationType::parse(&"x".repeat(64)).is_ok());
    assert_refused(
        NotificationType::parse,
        &[
            (
                "",
                "notification-type/missing",
                "Enter a notification type. The only documented one is “appliancehealth”.",
                None,
                None,
            ),
            (
                "x",
                "notification-type/length",
                "The notification type has 1 character. It becomes an AWS session name, which has 2 to 64.",
                Some("x"),
                None,
            ),
            (
                "a/b",
                "notification-type/characters",
                "The notification type can contain only letters, digits, and _+=,.@- because it becomes an AWS session name. Found “/”.",
                Some("/"),
                None,
            ),
            (
                "appliance health",
                "text/blank-inside",
                "Notification type: there is a space inside the value. Remove it.",
                Some(" "),
                Some("appliancehealth"),
            ),
            (
                "“appliancehealth”",
                "text/quotes",
                "Notification type: there are quotation marks around the value.",
                None,
                Some("appliancehealth"),
            ),
            (
                "<Notification Type>",
                "text/placeholder",
                "“<Notification Type>” is a placeholder. Replace it with the real value.",
                Some("<Notification Type>"),
                None,
            ),
        ],
    );
    assert!(NotificationType::parse(&"x".repeat(65)).is_err());
    for variant in ["ApplianceHealth", "appliance-health", "APPLIANCE_HEALTH"] {
        let kind = NotificationType::parse(variant).unwrap();
        assert_eq!(kind.as_str(), variant, "the case is kept");
        let caution = kind.cautions().remove(0);
        assert_eq!(caution.rule, "notification-type/undocumented");
        assert_eq!(caution.fix.unwrap().replacement, "appliancehealth");
    }
    let caution = NotificationType::parse("other")
        .unwrap()
        .cautions()
        .remove(0);
    assert_eq!(
        caution.message,
        "“other” is undocumented. The only documented notification type is “appliancehealth”."
    );
    assert_eq!(caution.fix, None);
}

#[test]
fn trap_08_external_ids_that_can_be_guessed() {
    let cautions = |raw: &str| {
        rules(
            &ExternalId::parse(raw)
                .unwrap()
                .cautions(&["210987654321"], Some("AlertsRole")),
        )
    };
    let cases: [(&str, &[&str]); 9] = [
        ("12345abc", &["external-id/example"]),
        (
            "41819d20-b9a1-11eb-94c9-c769b191f4cc",
            &["external-id/example"],
        ),
        (
            "51819d20-b9a1-11eb-94c9-c769b191f4cc",
            &["external-id/time-based"],
        ),
        ("51819d20-b9a1-41eb-94c9-c769b191f4cc", &[]),
        ("210987654321", &["external-id/account"]),
        ("alertsrole", &["external-id/role-name"]),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", &["external-id/repeated"]),
        ("tr0ub4dor", &["external-id/short"]),
        ("qJ7/x+2=b@d,4.e:F_9-", &[]),
    ];
    for (raw, expected) in cases {
        assert_eq!(cautions(raw), expected, "{raw}");
    }
}

#[test]
fn external_ids_are_refused_in_words_that_do_not_quote_them() {
    assert_refused(
        ExternalId::parse,
        &[
            (
                "",
                "external-id/missing",
                "Enter the external ID that the role’s trust policy requires.",
                None,
                None,
            ),
            (
                "x",
                "external-id/length",
                "The external ID has 1 character. AWS requires 2 to 1224.",
                Some("x"),
                None,
            ),
            (
                "correct horse",
                "external-id/characters",
                "External ID: character 8 is a space. An external ID can contain only letters, digits, and _+=,.@:/-",
                Some(" "),
                None,
            ),
            (
                "hunter#2",
                "external-id/characters",
                "External ID: character 7 is a character that isn’t allowed. An external ID can contain only letters, digits, and _+=,.@:/-",
                Some("#"),
                None,
            ),
        ],
    );
    assert!(ExternalId::parse(&"x".repeat(1224)).is_ok());
    assert!(ExternalId::parse(&"x".repeat(1225)).is_err());
    assert_eq!(
        format!("{:?}", ExternalId::parse("hunter-2").unwrap()),
        "ExternalId(Secret(…))"
    );
}

#[test]
fn generated_external_ids_are_uuids_of_version_4() {
    assert_eq!(
        ExternalId::from_random_bytes([0; 16]).expose(),
        "00000000-0000-4000-8000-000000000000"
    );
    assert_eq!(
        ExternalId::from_random_bytes([0xff; 16]).expose(),
        "ffffffff-ffff-4fff-bfff-ffffffffffff"
    );
    let bytes = [
        0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0xde, 0xf0, 0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0xde,
        0xf0,
    ];
    let id = ExternalId::from_random_bytes(bytes);
    assert_eq!(id.expose(), "12345678-9abc-4ef0-9234-56789abcdef0");
    assert!(id.cautions(&[], None).is_empty());
}

#[test]
fn an_account_id_alone() {
    assert_eq!(
        domain::aws::account_id(" 737318609257\n").unwrap(),
        "737318609257"
    );
    let error = domain::aws::account_id(" 7373-1860-9257 ").unwrap_err();
    assert_eq!(error.rule, "arn/account");
    assert_eq!(error.fix.unwrap().replacement.trim(), "737318609257");
    for (raw, rule) in [
        ("", "arn/account"),
        ("73731860925", "arn/account-length"),
        ("7373186092577", "arn/account-length"),
        ("account", "text/placeholder"),
        ("my account", "arn/account"),
    ] {
        assert_eq!(domain::aws::account_id(raw).unwrap_err().rule, rule);
    }
}

#[test]
fn a_region_that_no_list_has_is_a_warning_with_the_one_that_is_meant() {
    for (found, meant) in [
        ("us-esat-1", Some("us-east-1")),
        ("eu-westl-1", Some("eu-west-1")),
        ("eu-cetral-2", Some("eu-central-2")),
        ("ap-northheast-3", Some("ap-northeast-3")),
        ("il-centrall-1", Some("il-central-1")),
        // Another number may be that of a new region.
        ("us-west-3", None),
        ("il-central-2", None),
        ("eu-west-11", None),
        ("eu-moon-1", None),
    ] {
        let arn = format!("arn:aws:sns:{found}:210987654321:a");
        let cautions = TopicArn::parse(&arn).unwrap().cautions();
        let [caution] = cautions.as_slice() else {
            panic!("{found}: {cautions:?}");
        };
        assert_eq!(caution.rule, "arn/region-unlisted");
        let fixed = caution.fix.as_ref().map(|fix| fix.replacement.as_str());
        let wanted = meant.map(|meant| arn.replace(found, meant));
        assert_eq!(fixed, wanted.as_deref(), "{found}");
        if let Some(fixed) = fixed {
            assert_eq!(TopicArn::parse(fixed).unwrap().cautions(), []);
        }
    }
    let known = "arn:aws:sns:us-east-1:210987654321:a";
    assert_eq!(TopicArn::parse(known).unwrap().cautions(), []);
    let elsewhere = TopicArn::parse("arn:aws-us-gov:sns:us-gov-wset-1:210987654321:a").unwrap();
    let fix = elsewhere.cautions()[1].fix.clone().unwrap();
    assert_eq!(
        fix.replacement,
        "arn:aws-us-gov:sns:us-gov-west-1:210987654321:a"
    );
}

#[test]
fn what_an_arn_is_not_is_said_right() {
    let error = RoleArn::parse("arn:aws:sts::222233334444:role/MyRole").unwrap_err();
    assert_eq!(error.rule, "arn/service");
    let fixed = error.fix.unwrap().replacement;
    assert_eq!(fixed, "arn:aws:iam::222233334444:role/MyRole");
    for session in ["assumed-role/MyRole/a", "federated-user/bob"] {
        let error = RoleArn::parse(&format!("arn:aws:sts::222233334444:{session}")).unwrap_err();
        assert_eq!(error.rule, "role-arn/assumed-role", "{session}");
    }
    for error in [
        RoleArn::parse("222233334444").unwrap_err(),
        TopicArn::parse(" 222233334444").unwrap_err(),
    ] {
        assert_eq!(error.rule, "arn/account-only");
        let words = error.message.to_string();
        assert!(words.contains("this is only an account ID"), "{words}");
        assert_eq!(error.fix, None);
    }
    assert_eq!(
        TopicArn::parse("22223333444").unwrap_err().rule,
        "arn/name-only"
    );
    let error = TopicArn::parse("arn:aws:sns:eu-west-1:222233334444:t.FIFO").unwrap_err();
    assert_eq!(error.message, "“.FIFO” must be lowercase: “.fifo”.");
    let fixed = error.fix.unwrap().replacement;
    assert_eq!(fixed, "arn:aws:sns:eu-west-1:222233334444:t.fifo");
    let dotted = TopicArn::parse("arn:aws:sns:eu-west-1:222233334444:a.b").unwrap_err();
    assert_eq!(dotted.fix, None);
}
