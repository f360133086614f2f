//! The anatomy of ARNs while they are typed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use domain::aws::anatomy::{Anatomy, Importance, anatomy, role_meant, ties, topic_meant};

/// `label=text`, with `!` in front of a bad part.
fn lines(anatomy: &Anatomy) -> Vec<String> {
    anatomy
        .segments
        .iter()
        .map(|s| {
            let instead = s.instead.as_ref().map(messages::Message::to_string);
            let text = instead.unwrap_or_else(|| s.text.clone());
            format!("{}{}={text}", if s.bad { "!" } else { "" }, s.label)
        })
        .collect()
}

#[test]
fn good_arns_have_no_bad_part() {
    let topic = anatomy(" arn:aws:sns:us-west-1:210987654321:nsva-health");
    assert_eq!(
        lines(&topic),
        [
            "partition=aws",
            "service=sns",
            "region=us-west-1",
            "account=210987654321",
            "resource=nsva-health"
        ]
    );
    let role = anatomy("arn:aws:iam::210987654321:role/alerts/SnsNotificationRole");
    assert_eq!(
        lines(&role),
        [
            "partition=aws",
            "service=iam",
            "region=global",
            "account=210987654321",
            "resource=role/alerts/",
            "resource=SnsNotificationRole"
        ]
    );
    let weights: Vec<Importance> = role.segments.iter().map(|s| s.importance).collect();
    use Importance::{Dim, Key, Plain};
    assert_eq!(weights, [Plain, Dim, Dim, Key, Dim, Key]);
}

#[test]
fn broken_texts_are_marked_where_they_break() {
    let cases: [(&str, &[&str]); 9] = [
        ("", &[]),
        ("arn", &["!resource=arn"]),
        ("arn:", &["!partition="]),
        ("arn:aws:s3", &["partition=aws", "!service=s3"]),
        (
            "arn:aws:sns:us-gov-west-1",
            &["partition=aws", "service=sns", "!region=us-gov-west-1"],
        ),
        (
            "arn:awz:sns:us-west-1:1",
            &[
                "!partition=awz",
                "service=sns",
                "region=us-west-1",
                "!account=1",
            ],
        ),
        (
            "arn:aws:iam:us-west-1:12345678901:role/",
            &[
                "partition=aws",
                "service=iam",
                "!region=us-west-1",
                "!account=12345678901",
                "resource=role/",
                "!resource=",
            ],
        ),
        (
            "arn:aws:iam::210987654321:user/x",
            &[
                "partition=aws",
                "service=iam",
                "region=global",
                "account=210987654321",
                "!resource=user/",
                "resource=x",
            ],
        ),
        (
            "arn:aws:iam::210987654321:root",
            &[
                "partition=aws",
                "service=iam",
                "region=global",
                "account=210987654321",
                "!resource=root",
            ],
        ),
    ];
    for (raw, expected) in cases {
        assert_eq!(lines(&anatomy(raw)), expected, "{raw}");
    }
}

#[test]
fn what_is_pasted_is_shown_as_the_arn_in_it() {
    let topic = "arn:aws:sns:eu-west-1:444455556666:nsva-health";
    let console = "https://eu-west-1.console.aws.amazon.com/sns/v3/home?region=eu-west-1#/topic/";
    let escaped = topic.replace(':', "%3A");
    for raw in [
        [console, topic].concat(),
        [console, &escaped].concat(),
        format!("Topic ARN: {topic}"),
        format!("\"{topic}\""),
    ] {
        assert_eq!(topic_meant(&raw), topic, "{raw}");
    }
    // What is being typed is shown as it is, a link without an ARN as nothing.
    for raw in [
        "",
        "arn:aws:sns",
        "arn:aws:sns:eu-west-9x:1:a",
        "ARN:aws:sns:a",
        "alerts",
    ] {
        assert_eq!(topic_meant(raw), raw);
        assert_eq!(role_meant(raw), raw);
    }
    let role = "https://us-east-1.console.aws.amazon.com/iam/home#/roles/details/Publisher";
    assert_eq!(role_meant(role), "");
    assert_eq!(topic_meant(console), "");
    let ties = ties(
        &[console, topic].concat(),
        "role: arn:aws:iam::444455556666:role/x",
        "appliancehealth",
    );
    assert!(ties.account.unwrap().same);
    assert!(ties.session.is_some());
}

#[test]
fn topic_and_role_are_tied() {
    let topic = "arn:aws:sns:us-west-1:123456789012:nsva-health";
    let words = |role: &str| {
        let ties = ties(topic, role, "appliancehealth");
        (
            ties.partition.map(|t| t.words.to_string()),
            ties.account.map(|t| t.words.to_string()),
        )
    };
    let said = |words: &str| Some(words.to_owned());
    assert_eq!(
        words("arn:aws:iam::123456789012:role/x"),
        (said("same"), said("same"))
    );
    assert_eq!(
        words("arn:aws:iam::12345678901:role/x"),
        (said("same"), said("differs by one digit"))
    );
    assert_eq!(
        words("arn:aws:iam::123456789013:role/x"),
        (said("same"), said("differs by one digit"))
    );
    assert_eq!(
        words("arn:aws-cn:iam::210987654321:role/x"),
        (said("differs"), said("differs"))
    );
    assert_eq!(words("arn:aws:iam"), (said("same"), None));
    assert_eq!(words(""), (None, None));
    assert_eq!(
        words("arn:aws:iam::123456789012:ro"),
        (said("same"), said("same"))
    );
    // Neither a role nor on the way to one.
    for other in [
        "arn:aws:sns:us-west-1:123456789012:nsva-health:aa",
        "arn:aws:sns:us-west-1:123456789012",
        "arn:aws:iam::123456789012:user/x",
    ] {
        assert_eq!(words(other), (None, None), "{other}");
    }
}

#[test]
fn only_one_digit_is_a_slip() {
    let words = |topic: &str, role: &str| {
        let topic = format!("arn:aws:sns:us-west-1:{topic}:a");
        let role = format!("arn:aws:iam::{role}:role/x");
        ties(&topic, &role, "").account.unwrap().words
    };
    let slip = "differs by one digit";
    assert_eq!(words("210987654321", "210987654322"), slip);
    assert_eq!(words("210987654321", "21098765421"), slip);
    assert_eq!(words("210987654321", "2109876543210"), slip);
    assert_eq!(words("210987654321", "210987654312"), "differs");
    assert_eq!(words("210987654321", "2109876543"), "differs");
    assert_eq!(words("210987654321", "21098765412"), "differs");
    assert_eq!(words("210987654321", "21098765432x"), "differs");
}

#[test]
fn trap_06_the_session_has_no_role_path_and_survives_a_mistyped_account() {
    let session = ties(
        "",
        "arn:aws:iam::12345678901:role/alerts/SnsNotificationRole",
        " appliancehealth ",
    )
    .session
    .unwrap();
    assert_eq!(
        lines(&session),
        [
            "partition=aws",
            "service=sts",
            "region=global",
            "!account=12345678901",
            "resource=assumed-role/",
            "resource=SnsNotificationRole",
            "resource=/",
            "resource=appliancehealth"
        ]
    );
    assert_eq!(
        ties("", "arn:aws:iam::210987654321:user/x", "appliancehealth").session,
        None
    );
}
