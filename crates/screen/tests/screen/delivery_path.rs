//! What is known of each hop of a connector's path.

use domain::connector::{Connector, ConnectorForm, SecretEdit, check, inspect};
use domain::matching::Answer;
use domain::secret::Secret;
use proptest::prelude::*;
use screen::delivery_path::{
    DeliveryPath, EvidenceLog, HopReason, HopState, PolicyAnswer, TestOutcome, of_form, of_stored,
};

const TOPIC: &str = "arn:aws:sns:eu-west-1:444455556666:alerts";
const ROLE: &str = "arn:aws:iam::444455556666:role/Publisher";

fn connector(topic: &str, role: &str) -> Connector {
    Connector {
        notification_type: "appliancehealth".into(),
        topic_arn: topic.into(),
        role_arn: role.into(),
        external_id: Secret::new("b7f1c2d3-5e64-4a8f-9c0b-1d2e3f4a5b6c"),
    }
}

fn states(path: &DeliveryPath) -> [HopState; 2] {
    [path.hops[0].state, path.hops[1].state]
}

fn stored(one: &Connector, log: &EvidenceLog) -> DeliveryPath {
    of_stored(one, &inspect(one), log)
}

fn answer(answer: Answer, others_could_allow: bool) -> Option<PolicyAnswer> {
    Some(PolicyAnswer {
        answer,
        others_could_allow,
    })
}

#[test]
fn a_test_counts_as_far_as_it_got() {
    use TestOutcome::{Accepted, Delivered, Failed};
    for (status, succeeded, expected) in [
        (Some(200), true, Some(Delivered(200))),
        (Some(204), true, Some(Delivered(204))),
        (Some(202), true, Some(Accepted)),
        (Some(500), false, Some(Failed)),
        // It did not get to the role.
        (Some(401), false, None),
        (Some(403), false, None),
        (Some(404), false, None),
        (Some(429), false, None),
        (Some(502), false, None),
        (Some(504), false, None),
        (None, false, None),
        (None, true, None),
    ] {
        assert_eq!(TestOutcome::of(status, succeeded), expected, "{status:?}");
    }
}

#[test]
fn hops_are_known_from_tests_policies_and_values() {
    use HopState::{Allowed, Blocked, Confirmed, NotChecked, Unknown};
    let (yes, no, open) = (Answer::Yes, Answer::No, Answer::Uncertain);
    let delivered = Some((1, TestOutcome::Delivered(200)));
    let failed = Some((1, TestOutcome::Failed));
    let accepted = Some((1, TestOutcome::Accepted));
    let none = [None, None];
    let rows = [
        ("nothing", None, none, [NotChecked, NotChecked]),
        ("a test", delivered, none, [Confirmed, Confirmed]),
        ("a failed test", failed, none, [Unknown, Unknown]),
        ("202", accepted, none, [Unknown, Unknown]),
        (
            "allowed",
            None,
            [answer(yes, false), answer(yes, false)],
            [Allowed, Allowed],
        ),
        (
            "202, allowed",
            accepted,
            [answer(yes, false), None],
            [Allowed, Unknown],
        ),
        (
            "one",
            None,
            [answer(yes, false), None],
            [Allowed, NotChecked],
        ),
        (
            "denied",
            None,
            [answer(no, false), answer(open, false)],
            [Blocked, Unknown],
        ),
        (
            "no grant here",
            None,
            [None, answer(no, true)],
            [NotChecked, Unknown],
        ),
        (
            "failed, allowed",
            failed,
            [answer(yes, false); 2],
            [Unknown, Unknown],
        ),
        (
            "failed, denied",
            failed,
            [answer(no, false), None],
            [Blocked, Unknown],
        ),
        // Checked after the test, at 2.
        (
            "worked, denied since",
            delivered,
            [answer(no, false), None],
            [Blocked, Confirmed],
        ),
        (
            "worked, open",
            delivered,
            [answer(open, false); 2],
            [Confirmed, Confirmed],
        ),
    ];
    for (name, test, policies, expected) in rows {
        let one = connector(TOPIC, ROLE);
        let mut log = EvidenceLog::default();
        if let Some((at, outcome)) = test {
            log.note_test(&one, at, outcome);
        }
        log.note_policies(&one, 2, policies);
        assert_eq!(states(&stored(&one, &log)), expected, "{name}");
        // What was found out with other values says nothing about these.
        let other = connector(TOPIC, "arn:aws:iam::444455556666:role/Other");
        assert_eq!(
            states(&stored(&other, &log)),
            [NotChecked, NotChecked],
            "{name}"
        );
    }
    // A test after the check counts more.
    let one = connector(TOPIC, ROLE);
    let mut log = EvidenceLog::default();
    log.note_policies(&one, 2, [answer(no, false), None]);
    log.note_test(&one, 3, TestOutcome::Delivered(200));
    assert_eq!(states(&stored(&one, &log)), [Confirmed, Confirmed]);
    // Policies that were taken out of their boxes say nothing any more.
    let mut log = EvidenceLog::default();
    log.note_policies(&one, 2, [answer(no, false), None]);
    log.note_policies(&one, 3, [None, None]);
    assert_eq!(states(&stored(&one, &log)), [NotChecked, NotChecked]);
}

#[test]
fn values_that_cannot_work_are_told_before_anything_is_checked() {
    use HopState::{Blocked, Doubtful, Incomplete, NotChecked, Unknown};
    let rows = [
        (TOPIC, ROLE, [NotChecked, NotChecked]),
        ("", "", [Incomplete, Incomplete]),
        ("", ROLE, [NotChecked, Incomplete]),
        (TOPIC, "", [Incomplete, Incomplete]),
        ("alerts", ROLE, [NotChecked, Unknown]),
        (TOPIC, "Publisher", [Unknown, Unknown]),
        (
            "arn:aws-cn:sns:cn-north-1:444455556666:alerts",
            ROLE,
            [NotChecked, Blocked],
        ),
        // A FIFO topic.
        (
            "arn:aws:sns:eu-west-1:444455556666:alerts.fifo",
            ROLE,
            [NotChecked, Doubtful],
        ),
        // One digit differs.
        (
            "arn:aws:sns:eu-west-1:444455556667:alerts",
            ROLE,
            [NotChecked, Doubtful],
        ),
        // Another account is fine.
        (
            "arn:aws:sns:eu-west-1:210987654322:alerts",
            ROLE,
            [NotChecked, NotChecked],
        ),
    ];
    for (topic, role, expected) in rows {
        let form = ConnectorForm {
            notification_type: "appliancehealth".into(),
            topic_arn: topic.into(),
            role_arn: role.into(),
            external_id: SecretEdit::Replace(Secret::new("b7f1c2d3-5e64-4a8f-9c0b-1d2e3f4a5b6c")),
        };
        let findings = check(&form, None).findings;
        let path = of_form(&form, false, None, &findings, &EvidenceLog::default());
        assert_eq!(states(&path), expected, "{topic} {role}");
        assert_eq!(
            states(&stored(&connector(topic, role), &EvidenceLog::default())),
            expected
        );
    }
    // The external ID is what the role asks for.
    let form = ConnectorForm {
        external_id: SecretEdit::Replace(Secret::new(" ")),
        ..ConnectorForm::from(&connector(TOPIC, ROLE))
    };
    let path = of_form(&form, false, None, &[], &EvidenceLog::default());
    assert_eq!(states(&path), [Incomplete, NotChecked]);
    let unchanged = ConnectorForm::from(&connector(TOPIC, ROLE));
    for (is_stored, expected) in [(true, NotChecked), (false, Incomplete)] {
        let path = of_form(&unchanged, is_stored, None, &[], &EvidenceLog::default());
        assert_eq!(path.hops[0].state, expected);
    }
    let across = connector("arn:aws:sns:eu-west-1:210987654322:alerts", ROLE);
    let path = stored(&across, &EvidenceLog::default());
    assert!(path.hops[1].reasons.contains(&HopReason::CrossAccount));
}

proptest! {
    /// Nothing but a delivered test confirms a hop.
    #[test]
    fn only_a_delivered_test_confirms(
        topic in prop_oneof![Just(TOPIC.to_owned()), ".{0,40}"],
        role in prop_oneof![Just(ROLE.to_owned()), ".{0,40}"],
        test in prop::option::of(0..3_usize),
        policies in prop::array::uniform2(prop::option::of((0..3_usize, any::<bool>()))),
    ) {
        let one = connector(&topic, &role);
        let mut log = EvidenceLog::default();
        let outcome = test.map(|at| [TestOutcome::Delivered(200), TestOutcome::Accepted, TestOutcome::Failed][at]);
        if let Some(outcome) = outcome {
            log.note_test(&one, 1, outcome);
        }
        let answers = [Answer::Yes, Answer::No, Answer::Uncertain];
        log.note_policies(&one, 2, policies.map(|one| {
            let (at, others) = one?;
            answer(answers[at], others)
        }));
        let path = stored(&one, &log);
        for hop in &path.hops {
            prop_assert!(!hop.reasons.is_empty());
            if outcome != Some(TestOutcome::Delivered(200)) {
                prop_assert_ne!(hop.state, HopState::Confirmed);
            }
            let allowed = hop.state == HopState::Allowed;
            prop_assert!(!allowed || hop.reasons.contains(&HopReason::PoliciesAllow));
        }
    }
}
