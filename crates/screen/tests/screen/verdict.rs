//! The verdict: what it follows from, and what it never does.

use std::sync::Arc;

use domain::connector::Connector;
use domain::cts::Listening;
use domain::finding::{Finding, ParseError, Severity};
use domain::matching::{Assumptions, Event, Proof, Reason, prove};
use domain::notification::{
    Condition, Filter, Notification, OperationSet, Scope, Site, UserGroup, ValidationContext,
    inspect,
};
use domain::secret::Secret;
use messages::verbatim;
use proptest::prelude::*;
use screen::collation::no_rules;
use screen::list_query::ListQuery;
use screen::verdict::{
    Judge, LoadedEvents, Verdict, VerdictState, of_connector, of_notification, of_stored_connector,
    of_stored_notification, proof_of, recreation_refused,
};
use screen::{field_name, notification_list};
use simulator::overview::Tally;

use VerdictState::{Errors, NeverMatches, NobodyNotified, Ok, Unknown, Warnings};

const TOPIC: &str = "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts";

fn sound() -> Notification {
    Notification {
        id: "1".to_owned(),
        name: "deletes".to_owned(),
        scope: Scope::Customized,
        operations: vec![OperationSet {
            service_type: "ECS".to_owned(),
            resource_type: "ecs".to_owned(),
            trace_names: vec!["deleteServer".to_owned()],
        }],
        enabled: Some(true),
        topic: Some(TOPIC.to_owned()),
        ..Notification::default()
    }
}

fn filtered(rules: &[&str]) -> Notification {
    Notification {
        filter: Some(Filter {
            active: Some(true),
            rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
            ..Filter::default()
        }),
        ..sound()
    }
}

fn either(rules: &[&str]) -> Notification {
    let mut one = filtered(rules);
    if let Some(filter) = &mut one.filter {
        filter.condition = Condition::Or;
    }
    one
}

fn judged(one: &Notification) -> Verdict {
    of_stored_notification(
        one,
        &ValidationContext::default(),
        Assumptions::default(),
        None,
    )
}

/// Of ten loaded events so many match, or maybe.
fn loaded(yes: usize, maybe: usize) -> LoadedEvents {
    LoadedEvents {
        loaded: 10,
        matching: Tally { yes, maybe },
    }
}

fn finding(severity: Severity, rule: &'static str, field: &'static str) -> Finding {
    ParseError::new(rule, verbatim("Something.")).on(severity, field)
}

#[test]
fn what_the_service_stored_and_would_refuse_now_can_not_come_back() {
    let refused = |one: &Notification| recreation_refused(one, &ValidationContext::default());
    assert_eq!(refused(&sound()), None);
    // A warning is no reason: it works, though perhaps not as wanted.
    let mut disabled = sound();
    disabled.enabled = Some(false);
    assert_eq!(refused(&disabled), None);
    let like = filtered(&["resource_name like prod-*"]);
    assert!(refused(&like).is_some_and(|why| why.to_string().contains("like")));
    let placeholder = Notification {
        topic: Some("urn:smn:{regionid}:24edf66e79d04187acb99a463e610764:alerts".to_owned()),
        ..sound()
    };
    assert!(refused(&placeholder).is_some());
}

#[test]
fn stored_notifications() {
    let off = |mut one: Notification| {
        one.enabled = Some(false);
        one
    };
    let unanswered = |mut one: Notification| {
        one.enabled = None;
        one
    };
    let untold = |mut one: Notification| {
        one.topic = None;
        one
    };
    let stored_off = |mut one: Notification| {
        if let Some(filter) = &mut one.filter {
            filter.active = Some(false);
        }
        one
    };
    let filter_unanswered = |mut one: Notification| {
        if let Some(filter) = &mut one.filter {
            filter.active = None;
        }
        one
    };
    let of_scope = |word: &str| Notification {
        scope: Scope::Other(word.to_owned()),
        ..sound()
    };
    let oddly_combined = |rules: &[&str]| {
        let mut one = filtered(rules);
        if let Some(filter) = &mut one.filter {
            filter.condition = Condition::Other("XOR".to_owned());
        }
        one
    };
    let nobody = Notification {
        user_groups: vec![UserGroup {
            group: "admin".to_owned(),
            users: Vec::new(),
        }],
        ..sound()
    };
    let systems_users = Notification {
        user_groups: vec![UserGroup {
            group: "admin".to_owned(),
            users: vec!["alice".to_owned()],
        }],
        ..filtered(&["trace_type = SystemAction"])
    };
    let everything = Notification {
        scope: Scope::Complete,
        operations: Vec::new(),
        ..sound()
    };
    let everythings_users = Notification {
        user_groups: systems_users.user_groups.clone(),
        ..everything.clone()
    };
    let no_operation = Notification {
        operations: Vec::new(),
        ..sound()
    };
    // Verdict, and how many more reasons there are.
    let table: [(&str, Notification, VerdictState, usize); 43] = [
        ("sound", sound(), Ok, 0),
        ("status not answered", unanswered(sound()), Unknown, 0),
        (
            "status not answered, no target",
            unanswered(untold(sound())),
            NobodyNotified,
            1,
        ),
        (
            "status not answered, never",
            unanswered(filtered(&["code = 1", "code = 2"])),
            NeverMatches,
            2,
        ),
        ("all operations", everything, Ok, 0),
        ("sound filter", filtered(&["trace_rating = warning"]), Ok, 0),
        ("disabled", off(sound()), NobodyNotified, 0),
        ("no target", untold(sound()), NobodyNotified, 0),
        (
            "disabled, no target",
            off(untold(sound())),
            NobodyNotified,
            0,
        ),
        (
            "never",
            filtered(&["code = 1", "code = 2"]),
            NeverMatches,
            1,
        ),
        (
            "never, one rule of three to blame",
            filtered(&["code = 1", "resource_id = x", "code = 2"]),
            NeverMatches,
            1,
        ),
        (
            "never and disabled",
            off(filtered(&["code = 1", "code = 2"])),
            NeverMatches,
            2,
        ),
        (
            "never, no target",
            untold(filtered(&["code = 1", "code = 2"])),
            NeverMatches,
            2,
        ),
        (
            "never, whatever an unreadable rule does",
            filtered(&["code = 1", "code = 2", "?"]),
            NeverMatches,
            2,
        ),
        ("unreadable rule", filtered(&["code like 2*"]), Unknown, 0),
        (
            "unreadable beside readable, both needed",
            filtered(&["code = 1", "name ~ x"]),
            Unknown,
            0,
        ),
        (
            "unreadable beside readable, one enough",
            either(&["code = 1", "name ~ x"]),
            Unknown,
            0,
        ),
        (
            "two unreadable rules",
            filtered(&["a ~ b", "c ~ d"]),
            Unknown,
            1,
        ),
        (
            "unreadable but disabled",
            off(filtered(&["code like 2*"])),
            NobodyNotified,
            1,
        ),
        (
            "unreadable but not applied",
            stored_off(filtered(&["code like 2*"])),
            Warnings,
            1,
        ),
        (
            "rules not applied",
            stored_off(filtered(&["code = 1"])),
            Warnings,
            0,
        ),
        (
            "never, were it applied",
            stored_off(filtered(&["code = 1", "code = 2"])),
            Warnings,
            1,
        ),
        ("filter without rules", filtered(&[]), Unknown, 0),
        (
            "combined in an unknown way",
            oddly_combined(&["code = 1", "resource_id = x"]),
            Unknown,
            0,
        ),
        (
            "never, however combined",
            oddly_combined(&["code = 1", "code = 2"]),
            Unknown,
            1,
        ),
        (
            "whether the filter applies was not answered",
            filter_unanswered(filtered(&["code = 1"])),
            Unknown,
            0,
        ),
        (
            "never, if the filter applies",
            filter_unanswered(filtered(&["code = 1", "code = 2"])),
            Unknown,
            1,
        ),
        ("unknown selection", of_scope("partial"), Unknown, 0),
        ("no operation", no_operation, Unknown, 0),
        ("no user", nobody, Unknown, 0),
        (
            "data events only",
            filtered(&["trace_type = ObsSDK"]),
            Unknown,
            0,
        ),
        (
            "an operator of programming languages",
            filtered(&["code == 200"]),
            Unknown,
            0,
        ),
        ("quotes", filtered(&["code = \"200\""]), Warnings, 0),
        ("wildcard", filtered(&["resource_name = a*"]), Warnings, 0),
        (
            "users, but only events without one",
            systems_users,
            Unknown,
            0,
        ),
        ("users of all operations", everythings_users, Unknown, 0),
        (
            "same field twice",
            either(&["code = 1", "code = 2"]),
            Warnings,
            0,
        ),
        (
            "the same rule twice",
            filtered(&["code = 1", "code = 1"]),
            Warnings,
            0,
        ),
        ("another spelling", filtered(&["code=1"]), Unknown, 0),
        ("blanks", filtered(&["code = 1 "]), Unknown, 0),
        (
            "an operator in the value",
            filtered(&["resource_name = a=b"]),
            Unknown,
            0,
        ),
        (
            "another rule in the value",
            filtered(&["code = 200 OR code = 404"]),
            Unknown,
            0,
        ),
        (
            "another spelling beside another value",
            filtered(&["code=1", "code = 2"]),
            Unknown,
            1,
        ),
    ];
    for (what, one, state, more) in table {
        let verdict = judged(&one);
        assert_eq!(
            (verdict.state, verdict.more()),
            (state, more),
            "{what}: {verdict:?}"
        );
    }
}

#[test]
fn a_filter_without_effect_is_warned_about() {
    let one = either(&["code = 1", "code != 1"]);
    let assumptions = Assumptions {
        may_lack: false,
        ..Assumptions::default()
    };
    let verdict = of_stored_notification(&one, &ValidationContext::default(), assumptions, None);
    assert_eq!(verdict.state, Warnings);
    // Whether it is so for events without a code is not known, so nothing is claimed.
    assert!(
        judged(&one)
            .without_notes()
            .all(|reason| reason.field != "filter")
    );
}

#[test]
fn what_may_go_to_another_region_is_unknown_unless_it_is_seen_to_match() {
    let set = |service: &str| OperationSet {
        service_type: service.to_owned(),
        ..sound().operations[0].clone()
    };
    let about = |services: &[&str]| Notification {
        operations: services.iter().map(|it| set(it)).collect(),
        ..sound()
    };
    let state = |services: &[&str], region: &str, events| {
        let here = ValidationContext {
            site: Site::Huawei,
            region: Some(region.to_owned()),
            ..ValidationContext::default()
        };
        let mut one = about(services);
        one.topic = Some(TOPIC.replace("eu-west-101", region));
        of_stored_notification(&one, &here, Assumptions::default(), events).state
    };
    assert_eq!(state(&["IAM"], "eu-west-101", None), Unknown);
    assert_eq!(state(&["Organizations"], "af-south-1", None), Unknown);
    assert_eq!(state(&["IAM", "RMS"], "eu-west-101", None), Unknown);
    // The rest of it is told.
    assert_eq!(state(&["IAM", "ECS"], "eu-west-101", None), Ok);
    assert_eq!(state(&["IAM"], "ap-southeast-1", None), Ok);
    assert_eq!(state(&["IAM"], "af-south-1", None), Warnings);
    assert_eq!(state(&["IAM"], "eu-west-101", Some(loaded(1, 0))), Ok);
    assert_eq!(state(&["IAM"], "eu-west-101", Some(loaded(0, 0))), Unknown);
}

/// Events are some of all events: they prove that something matches, never that
/// nothing does, and never what a rule does that nobody can read.
#[test]
fn loaded_events_prove_what_they_show_and_not_more() {
    let seen = |one: &Notification, events| {
        let (here, assumptions) = (ValidationContext::default(), Assumptions::default());
        of_stored_notification(one, &here, assumptions, Some(events))
    };
    let unlisted = filtered(&["trace_type = ObsSDK"]);
    let unreadable = either(&["code = 1", "name ~ x"]);
    let never = filtered(&["code = 1", "code = 2"]);
    let off = Notification {
        enabled: Some(false),
        ..sound()
    };
    // Notification, events, and the verdict with them.
    let table = [
        (&sound(), loaded(0, 0), Ok, "None of 10 matches."),
        (&sound(), loaded(1, 0), Ok, "1 of 10 matches."),
        (&unlisted, loaded(2, 0), Warnings, "2 of 10 match."),
        (&unlisted, loaded(0, 0), Unknown, "None of 10 matches."),
        (
            &unlisted,
            loaded(0, 3),
            Unknown,
            "None of 10 is certain to match; 3 might.",
        ),
        (
            &unreadable,
            loaded(2, 3),
            Unknown,
            "2 of 10 match; 3 more might.",
        ),
        (&never, loaded(0, 0), NeverMatches, "None of 10 matches."),
        (&off, loaded(9, 0), NobodyNotified, "9 of 10 match."),
    ];
    for (one, events, state, words) in table {
        let (with, without) = (seen(one, events), judged(one));
        assert_eq!(with.state, state, "{one:?} {with:?}");
        // It is a note, which makes nothing worse, and comes after all reasons.
        let note = with.reasons.last().expect("a note");
        assert_eq!(
            (note.name.to_string().as_str(), note.state),
            ("Loaded events", Ok)
        );
        assert_eq!(note.message, words);
        assert!(with.state >= without.state && with.more() <= without.more());
        let headline = with.headline().expect("a headline");
        assert_eq!(headline == note, with.without_notes().next().is_none());
    }
}

#[test]
fn connectors() {
    let connector = |topic: &str| Connector {
        notification_type: "appliancehealth".to_owned(),
        topic_arn: topic.to_owned(),
        role_arn: "arn:aws:iam::210987654321:role/Sender".to_owned(),
        external_id: Secret::new("6f1c2b9e-5a07-4d3e-8f41-0c9d7be2a653"),
    };
    let state = |topic| of_stored_connector(&connector(topic)).state;
    let sound = of_stored_connector(&connector("arn:aws:sns:us-west-1:210987654321:health"));
    assert_eq!(sound.state, Ok, "{sound:?}");
    assert_eq!(state("no arn"), Warnings);
    // Of different accounts: worth a note, and no fault.
    let other = of_stored_connector(&connector("arn:aws:sns:us-west-1:310987650000:health"));
    assert_eq!((other.state, other.more()), (Ok, 0));
    assert_eq!(other.reasons.len(), 1);
    let error = finding(Severity::Error, "topic-arn/region", "topic_arn");
    assert_eq!(of_connector(&[error]).state, Errors);
}

#[test]
fn beside_a_form_errors_only_count() {
    let error = finding(Severity::Error, "topic-arn/region", "topic_arn");
    let warning = finding(Severity::Warning, "role-arn/session", "role_arn");
    let verdict = of_connector(&[error, warning]).beside_form();
    assert_eq!(verdict.state, Errors);
    let fields: Vec<&str> = verdict.reasons.iter().map(|it| &*it.field).collect();
    assert_eq!(fields, ["role_arn"]);
}

/// A rule that never matches beside others is the filter's fault, not its own; and no
/// sentence has what it is about in it.
#[test]
fn the_sentence_is_apart_from_what_it_is_about() {
    let never = judged(&filtered(&["code = 1", "code = 2"]));
    let worst = never.headline().expect("a reason");
    assert_eq!(worst.state, NeverMatches);
    assert_eq!(worst.name.to_string(), "Filter");
    assert!(worst.message.to_string().starts_with("Never matches"));
    for rules in [["code = 1", "code ~ 2"], ["code = 1", "code = 2"]] {
        for reason in judged(&filtered(&rules)).reasons {
            assert_eq!(reason.message.at(), None, "{reason:?}");
        }
    }
}

/// In a list the name of the field stands before the sentence, unless that begins with what it
/// is about.
#[test]
fn what_is_wrong_with_a_target_names_it_once() {
    for (topic, begins, names_itself) in [
        ("alerts", "Topic URN: this is only a name.", true),
        ("arn:aws:sns:a:b:c", "Topic URN: this is an AWS ARN.", true),
        ("urn:smn:{regionid}:p:alerts", "“{regionid}” is a", false),
        ("urn:obs:a:b:c", "“obs” is neither", false),
    ] {
        let one = Notification {
            topic: Some(topic.to_owned()),
            ..sound()
        };
        let verdict = judged(&one);
        let found = verdict.reasons.iter().find(|it| it.field == "topic");
        let message = &found.expect("a reason").message;
        let said = message.to_string();
        assert!(said.starts_with(begins), "{said}");
        let names = field_name::names_itself(message, &|part| part.to_string());
        assert_eq!(names, names_itself, "{said}");
    }
}

#[test]
fn the_worst_comes_first_and_names_its_field() {
    let one = filtered(&["code = 1", "code ~ 2", "code ~ 3"]);
    let verdict = judged(&one);
    assert!(verdict.reasons.is_sorted_by_key(|reason| reason.state));
    let names: Vec<_> = verdict
        .without_notes()
        .map(|reason| reason.name.to_string())
        .collect();
    assert!(
        ["Rule 2", "Rule 3"]
            .iter()
            .all(|n| names.contains(&(*n).to_owned())),
        "{names:?}"
    );
    assert_eq!(verdict.state, Unknown);
}

/// What a page says of a notification beside others, and its form.
fn beside(one: &Notification, others: &[Notification]) -> Verdict {
    let proof = prove(one, others, Assumptions::default()).unwrap();
    judged(one).noting(one, others, &proof)
}

fn said(verdict: &Verdict) -> Vec<String> {
    let all = verdict.reasons.iter();
    all.map(|reason| format!("{}: {}", reason.name, reason.message))
        .collect()
}

#[test]
fn where_something_is_noted_it_is_not_said_that_nothing_was_found() {
    let twin = Notification {
        id: "2".to_owned(),
        name: "twin".to_owned(),
        ..sound()
    };
    let wider = Notification {
        scope: Scope::Complete,
        ..twin.clone()
    };
    let off = Notification {
        enabled: Some(false),
        ..twin.clone()
    };
    let duplicate =
        "Notification: Duplicate: “twin” already sends these events to the same target.";
    let redundant = "Filter: The rule “code != 4” is redundant: without it, the same events match.";
    let shorter = filtered(&["code = 3", "code != 4"]);
    let table: [(&Notification, &[Notification], &[&str]); 5] = [
        (&sound(), &[], &[]),
        (&sound(), &[off], &[]),
        (&sound(), std::slice::from_ref(&twin), &[duplicate]),
        (&sound(), &[wider], &[duplicate]),
        (
            &filtered(&["code = 3"]),
            std::slice::from_ref(&twin),
            &[duplicate],
        ),
    ];
    for (one, others, notes) in table {
        let verdict = beside(one, others);
        assert_eq!(verdict.state, Ok, "it works all the same");
        assert_eq!(said(&verdict), notes);
        assert_eq!(verdict.is_silent(), notes.is_empty());
        assert_eq!(verdict.headline(), None, "the list says nothing of it");
    }
    let verdict = beside(&shorter, &[]);
    assert!(said(&verdict).contains(&redundant.to_owned()));
    assert!(!verdict.is_silent());
    let proof = proof_of(&sound(), Assumptions::default());
    // A note of the check is something as well, and an error is no silence beside a form.
    let note = finding(Severity::Note, "filter/always", "filter");
    let noted = of_notification(&sound(), &[note], proof.as_ref(), None);
    assert_eq!((noted.state, noted.is_silent()), (Ok, false));
    let error = finding(Severity::Error, "name/missing", "name");
    let refused = of_notification(&sound(), &[error], proof.as_ref(), None);
    assert!(!refused.beside_form().is_silent());
    // What loaded events show is no finding.
    let events = Some(loaded(3, 0));
    let seen = of_notification(&sound(), &[], proof.as_ref(), events);
    assert_eq!((seen.reasons.len(), seen.is_silent()), (1, true));
}

#[test]
fn a_value_that_is_not_listed_is_said_once() {
    let one = filtered(&["trace_rating = severe"]);
    let about = |verdict: &Verdict| {
        let about = verdict.reasons.iter();
        about
            .filter(|reason| reason.message.to_string().contains("severe"))
            .count()
    };
    // The check says it; of a value that events have it does not.
    assert_eq!(about(&beside(&one, &[])), about(&judged(&one)));
    let proof = prove(&one, &[], Assumptions::default()).unwrap();
    let quiet = of_notification(&one, &[], Some(&proof), None);
    assert_eq!(about(&quiet.noting(&one, &[], &proof)), 1);
}

#[test]
fn a_sentence_beside_an_unknown_verdict_is_not_certain() {
    let by_users = Notification {
        user_groups: vec![UserGroup {
            group: "admin".to_owned(),
            users: vec!["test1".to_owned()],
        }],
        ..filtered(&["trace_type = SystemAction"])
    };
    for one in [by_users, filtered(&["trace_type = ObsAPI"])] {
        let verdict = judged(&one);
        assert_eq!(verdict.state, Unknown);
        for reason in verdict.without_notes() {
            let says = reason.message.to_string();
            assert!(says.contains("probably"), "{says}");
        }
    }
}

#[test]
fn fields_and_rows_have_names() {
    for (key, name) in [
        ("name", "Name"),
        ("topic", "Topic or function"),
        ("scope", "Operations"),
        ("operations", "Operations"),
        ("operations.0.service_type", "Operations 1, service"),
        ("operations.1.resource_type", "Operations 2, resource type"),
        ("operations.1.trace_names", "Operations 2, operations"),
        ("groups", "Users"),
        ("groups.9.group", "User group 10, name"),
        ("groups.0.users", "User group 1, users"),
        ("enabled", "Status"),
        ("filter", "Filter"),
        ("events", "Loaded events"),
        ("rules.1", "Rule 2"),
        ("rules.1.field", "Rule 2, field"),
        ("rules.1.value", "Rule 2, value"),
        ("agency", "Agency"),
        ("", "Notification"),
        ("rules.x", "Notification"),
    ] {
        assert_eq!(field_name::of_notification(key), name, "{key}");
    }
}

/// What is proved, as far as the verdict looks at it.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Proved {
    Nothing,
    Open,
    Some,
    All,
    Never,
}

impl Proved {
    fn to_proof(self) -> Option<Proof> {
        let proof = |reasons, fires| Proof {
            reasons,
            fires,
            kept: None,
        };
        let event = Some(Event::default());
        match self {
            Self::Nothing => None,
            Self::Open => Some(proof(vec![Reason::RedundantRule(0)], None)),
            Self::Some => Some(proof(vec![Reason::CoveredBy(0)], event)),
            Self::All => Some(proof(vec![Reason::FilterLetsAllThrough], event)),
            Self::Never => Some(proof(vec![Reason::NeverFires(vec![0])], None)),
        }
    }
}

/// Every combination against the order as the documentation has it.
#[test]
fn the_worst_that_holds_is_the_verdict() {
    let proofs = [
        Proved::Nothing,
        Proved::Open,
        Proved::Some,
        Proved::All,
        Proved::Never,
    ];
    let severities = [
        None,
        Some(Severity::Note),
        Some(Severity::Warning),
        Some(Severity::Error),
    ];
    let tallies = [None, Some(0), Some(3)];
    let mut looked_at = 0;
    for proved in proofs {
        for severity in severities {
            for matching in tallies {
                for (enabled, topic) in [
                    (Some(true), true),
                    (Some(true), false),
                    (Some(false), true),
                    (Some(false), false),
                    (None, true),
                    (None, false),
                ] {
                    let one = Notification {
                        enabled,
                        topic: topic.then(|| TOPIC.to_owned()),
                        ..filtered(&["code = 1"])
                    };
                    let findings: Vec<_> = severity
                        .map(|severity| finding(severity, "name/renamed", "name"))
                        .into_iter()
                        .collect();
                    let events = matching.map(|yes| loaded(yes, 1));
                    let verdict =
                        of_notification(&one, &findings, proved.to_proof().as_ref(), events);
                    let seen = matching == Some(3);
                    let expected = if severity == Some(Severity::Error) {
                        Errors
                    } else if proved == Proved::Never && !seen {
                        NeverMatches
                    } else if enabled == Some(false) || !topic {
                        NobodyNotified
                    } else if enabled.is_none()
                        || !seen && [Proved::Nothing, Proved::Open].contains(&proved)
                    {
                        Unknown
                    } else if severity == Some(Severity::Warning) || proved == Proved::All {
                        Warnings
                    } else {
                        Ok
                    };
                    assert_eq!(
                        verdict.state, expected,
                        "{proved:?} {severity:?} {matching:?} {one:?}"
                    );
                    assert_eq!(verdict.without_notes().next().is_none(), expected == Ok);
                    looked_at += 1;
                }
            }
        }
    }
    assert_eq!(looked_at, 360);
}

#[test]
fn the_order_of_severity() {
    assert!(VerdictState::ALL.is_sorted());
    let mut names: Vec<_> = VerdictState::ALL
        .map(|state| (state.key(), state.label()))
        .to_vec();
    names.sort_unstable();
    names.dedup_by_key(|(key, _)| *key);
    assert_eq!(names.len(), 6);
}

fn some_rule() -> impl Strategy<Value = String> {
    prop_oneof![
        "(code|resource_id) (=|!=) [12]",
        "trace_rating (=|!=) (normal|warning|other)",
        "trace_type (=|!=) (ApiCall|ObsSDK|Other)",
        "[a-c]{1,2}( ~ |=)[a-c]?",
    ]
}

prop_compose! {
    fn some_notification()(
        (enabled, topic, active) in any::<(Option<bool>, bool, Option<bool>)>(),
        scope in 0..3_usize,
        sets in prop::collection::vec(("[A-Ca]{0,2}", prop::collection::vec("[a-c]{0,1}", 0..3)), 0..3),
        groups in prop::collection::vec(prop::collection::vec("[ab]{0,1}", 0..3), 0..3),
        rules in prop::option::of(prop::collection::vec(some_rule(), 0..5)),
        condition in 0..3_usize,
    ) -> Notification {
        Notification {
            id: "1".to_owned(),
            name: "n".to_owned(),
            enabled,
            topic: topic.then(|| TOPIC.to_owned()),
            scope: [Scope::Complete, Scope::Customized, Scope::Other("partial".to_owned())][scope].clone(),
            operations: sets
                .into_iter()
                .map(|(service_type, trace_names)| OperationSet {
                    service_type,
                    resource_type: "r".to_owned(),
                    trace_names,
                })
                .collect(),
            user_groups: groups
                .into_iter()
                .map(|users| UserGroup { group: "g".to_owned(), users })
                .collect(),
            filter: rules.map(|rules| Filter {
                active,
                rules,
                condition: [Condition::And, Condition::Or, Condition::Other("XOR".to_owned())][condition].clone(),
            }),
            ..Notification::default()
        }
    }
}

/// Findings of the check, and some it would not make of this notification.
fn some_finding() -> impl Strategy<Value = Finding> {
    let severity = prop_oneof![
        Just(Severity::Error),
        Just(Severity::Warning),
        Just(Severity::Note)
    ];
    let rule = prop::sample::select(vec![
        "filter/never",
        "filter/always",
        "filter/same-field",
        "filter/system-action",
        "group/complete",
        "filter/no-rules",
        "filter/condition",
        "topic/missing",
        "operation/none",
        "group/users-missing",
        "notification/scope",
        "rule/shape",
        "name/renamed",
    ]);
    let field = prop::sample::select(vec!["name", "filter", "rules.0", "rules.1.value", "topic"]);
    (severity, rule, field, "[a-b]").prop_map(|(severity, rule, field, message)| {
        ParseError::new(rule, verbatim(message)).on(severity, field)
    })
}

#[test]
fn what_no_name_says_is_unknown_unless_the_filter_rules_it_out() {
    let nameless = |rules: &[&str]| Notification {
        enabled: Some(true),
        topic: Some(TOPIC.to_owned()),
        scope: Scope::Customized,
        operations: vec![OperationSet {
            service_type: "ECS".to_owned(),
            resource_type: "ecs".to_owned(),
            trace_names: Vec::new(),
        }],
        filter: Some(Filter {
            condition: Condition::And,
            active: Some(true),
            rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
        }),
        ..Notification::default()
    };
    assert_eq!(judged(&nameless(&["code = 1"])).state, Unknown);
    let never = ["code = 1", "code = 2"];
    assert_eq!(judged(&nameless(&never)).state, NeverMatches);
    let nobody = |rules: &[&str]| Notification {
        scope: Scope::Complete,
        user_groups: vec![UserGroup {
            group: "g".to_owned(),
            users: Vec::new(),
        }],
        ..nameless(rules)
    };
    assert_eq!(judged(&nobody(&["code = 1"])).state, Unknown);
    assert_eq!(judged(&nobody(&never)).state, NeverMatches);
}

#[test]
fn a_filter_without_rules_that_is_off_is_none() {
    let one = Notification {
        enabled: Some(true),
        topic: Some(TOPIC.to_owned()),
        scope: Scope::Complete,
        filter: Some(Filter {
            condition: Condition::Other("XOR".to_owned()),
            active: Some(false),
            rules: Vec::new(),
        }),
        ..Notification::default()
    };
    assert_eq!(
        judged(&one),
        judged(&Notification {
            filter: None,
            ..one.clone()
        })
    );
}

proptest! {
    #[test]
    fn a_finding_never_makes_it_better(
        one in some_notification(),
        findings in prop::collection::vec(some_finding(), 0..4),
        more in some_finding(),
        at in any::<prop::sample::Index>(),
        proven: bool,
        yes in prop::option::of(0..2_usize),
    ) {
        let proof = prove(&one, &[], Assumptions::default()).filter(|_| proven);
        let events = yes.map(|yes| loaded(yes, 0));
        let before = of_notification(&one, &findings, proof.as_ref(), events);
        // The same from the same.
        prop_assert_eq!(&before, &of_notification(&one, &findings, proof.as_ref(), events));
        let mut with = findings;
        with.insert(at.index(with.len() + 1), more);
        let after = of_notification(&one, &with, proof.as_ref(), events);
        prop_assert!(after.state <= before.state, "{:?} {:?}", before, after);
        // The order of the findings decides about nothing but the order of reasons.
        with.reverse();
        prop_assert_eq!(of_notification(&one, &with, proof.as_ref(), events).state, after.state);
    }

    #[test]
    fn without_a_proof_nothing_is_called_fine_or_impossible(
        one in some_notification(),
        findings in prop::collection::vec(some_finding(), 0..4),
        maybe in prop::option::of(0..2_usize),
    ) {
        let events = maybe.map(|maybe| loaded(0, maybe));
        let state = of_notification(&one, &findings, None, events).state;
        prop_assert!([Errors, NobodyNotified, Unknown].contains(&state), "{:?}", state);
    }

    #[test]
    fn what_is_stored_is_judged_soundly(one in some_notification()) {
        let verdict = judged(&one);
        let proof = prove(&one, &[], Assumptions::default());
        let never = |proof: &Proof| proof.reasons.iter().any(|r| matches!(r, Reason::NeverFires(_)));
        prop_assert!(verdict.state != Errors);
        prop_assert_eq!(verdict.state == NeverMatches, proof.as_ref().is_some_and(never));
        if one.enabled == Some(false) || one.topic.is_none() {
            prop_assert!(verdict.state <= NobodyNotified);
        }
        if verdict.state == Ok {
            let warned = inspect(&one, &ValidationContext::default())
                .iter()
                .any(|finding| finding.severity <= Severity::Warning);
            prop_assert!(!warned);
            prop_assert!(proof.as_ref().is_some_and(|proof| proof.fires.is_some()));
        }
        // Looking at one operation and one user shows as much as looking at all.
        let shortened = proof_of(&one, Assumptions::default());
        prop_assert_eq!(shortened.as_ref().is_some_and(never), proof.as_ref().is_some_and(never));
        let fires = |proof: Option<Proof>| proof.is_some_and(|proof| proof.fires.is_some());
        prop_assert_eq!(fires(shortened), fires(proof));
        // The verdict has a reason, the worst first, and no two read the same.
        prop_assert!(verdict.reasons.is_sorted_by_key(|reason| reason.state));
        prop_assert_eq!(verdict.reasons.first().map_or(Ok, |worst| worst.state), verdict.state);
        let mut read: Vec<_> = verdict.reasons.iter().map(|r| (&r.name, &r.message)).collect();
        read.sort_unstable();
        read.dedup();
        prop_assert_eq!(read.len(), verdict.reasons.len());
        // None is about something in general that has a row.
        for reason in &verdict.reasons {
            prop_assert_ne!(reason.name.to_string(), "Notification");
        }
    }

    /// The list is sorted and filtered by what its rows show.
    #[test]
    fn the_list_knows_the_verdict_of_each_row(
        all in prop::collection::vec(some_notification(), 0..40),
        seen in prop::collection::vec((0..2_usize, 0..2_usize), 0..40),
        heard in prop::option::of(prop::sample::select(vec![
            Listening::NoTopic, Listening::None, Listening::Unconfirmed, Listening::Unknown,
            Listening::Confirmed,
        ])),
    ) {
        let seen: Vec<LoadedEvents> = seen.into_iter().map(|(yes, maybe)| loaded(yes, maybe)).collect();
        let list = Arc::new(all.iter().cloned().collect());
        let rows = notification_list::rows(list, ValidationContext::default(), Assumptions::default(), no_rules);
        let rows = rows.with_events(seen.clone()).judged_by(Judge::default());
        // Of one topic it is known, of the others nothing was read.
        let asked_of = all.iter().find_map(|one| one.topic.clone());
        let known = asked_of.clone().zip(heard).into_iter().collect();
        let rows = rows.with_listening(known);
        let count = rows.list().len();
        let states: Vec<_> = (0..count).filter_map(|at| Some(rows.row(at)?.verdict?.state)).collect();
        for (at, one) in all.iter().enumerate() {
            let (here, assumptions) = (ValidationContext::default(), Assumptions::default());
            let alone = of_stored_notification(one, &here, assumptions, seen.get(at).copied());
            let alone = match heard {
                Some(heard) if one.topic.is_some() && one.topic == asked_of => alone.heard(heard),
                _ => alone,
            };
            prop_assert_eq!(states[at], alone.state);
        }
        for state in VerdictState::ALL {
            let asked = ListQuery::default().with_filter("verdict", state.key(), true);
            let mut found = notification_list::matching(&rows, &asked);
            found.sort_unstable();
            let expected: Vec<_> = (0..count).filter(|at| states[*at] == state).collect();
            prop_assert_eq!(found, expected);
        }
        let asked = ListQuery::parse("sort=-verdict", &notification_list::SPEC);
        let sorted = notification_list::matching(&rows, &asked);
        prop_assert!(sorted.is_sorted_by_key(|at| states[*at]));
    }
}

#[test]
fn what_nobody_listens_to_notifies_nobody() {
    let judged = |notification: &Notification, listening| {
        let here = ValidationContext::default();
        let verdict = of_stored_notification(notification, &here, Assumptions::default(), None);
        verdict.heard(listening)
    };
    for listening in [Listening::NoTopic, Listening::None, Listening::Unconfirmed] {
        let verdict = judged(&sound(), listening);
        assert_eq!(verdict.state, NobodyNotified);
        assert_eq!(verdict.reasons[0].field, "topic");
        // What is worse stays first.
        let never = filtered(&["code = 200", "code = 404"]);
        assert_eq!(judged(&never, listening).state, NeverMatches);
    }
    assert_eq!(judged(&sound(), Listening::Confirmed).state, Ok);
    // Asked, but not found out.
    let open = judged(&sound(), Listening::Unknown);
    assert_eq!(open.state, Unknown);
    assert_eq!(open.reasons[0].field, "topic");
}
